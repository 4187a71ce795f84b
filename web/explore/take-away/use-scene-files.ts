import { useEffect } from 'preact/hooks';
import type { Tools } from '../tools.ts';
import { keepScene } from './autosave.ts';
import { openFile, openFromAddress, saveScene } from './scene-files.ts';

/** Ctrl+S saves the scene, a file that is dropped is opened, so is a link that is pasted, and what is there is kept. */
export function useSceneFiles(tools: Tools): void {
  useEffect(() => keepScene(tools), [tools]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      if (tools.store.get().scene.nodes.size > 0) void saveScene(tools);
    };
    const onDragOver = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    };
    const onDrop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      void openFile(tools, file);
    };
    const onHashChange = (): void => void openFromAddress(tools);
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('drop', onDrop);
    addEventListener('hashchange', onHashChange);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('drop', onDrop);
      removeEventListener('hashchange', onHashChange);
    };
  }, [tools]);
}

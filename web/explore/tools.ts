import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Look } from '../look/kinds.ts';
import type { Messages } from '../parts/messages.ts';
import type { Commands } from './commands.ts';
import type { CameraState, Renderer } from './renderer/renderer.ts';
import type { Ontology, Source } from './source/source.ts';
import type { Store } from './store.ts';

/** What every part of the explorer may use. */
export interface Tools {
  readonly store: Store;
  readonly commands: Commands;
  readonly source: Source;
  readonly ontology: Ontology;
  readonly messages: Messages;
  readonly look: (type: string) => Look;
  readonly drawing: DrawingHandle;
  /** Whether the facts come from published files, so that there is no service to ask for more. */
  readonly published: boolean;
  /** From a path of the service to an address. */
  readonly link: (path: string) => string;
}

/** What the rest of the explorer may ask of the drawing, whether one is shown or not. */
export interface DrawingHandle {
  /** Where the camera stands; null while nothing is drawn. */
  readonly camera: () => CameraState | null;
  /** Sets the camera with the next drawing; null shows all of the scene. */
  readonly show: (camera: CameraState | null) => void;
  /** Tells which renderer draws now; undefined while none does. */
  readonly attach: (renderer: Renderer | undefined) => void;
  /** Tells that the scene was drawn as it is now. */
  readonly drawn: () => void;
}

export function drawingHandle(): DrawingHandle {
  let renderer: Renderer | undefined;
  let wanted: CameraState | null | undefined;
  const apply = (): void => {
    if (renderer === undefined || wanted === undefined) return;
    if (wanted === null) renderer.camera.fit();
    else renderer.camera.set(wanted);
    wanted = undefined;
  };
  return {
    camera: () => renderer?.camera.state() ?? null,
    // Not at once: the scene that is to be shown is not yet drawn.
    show: (camera) => {
      wanted = camera;
    },
    attach: (next) => {
      renderer = next;
      apply();
    },
    drawn: apply,
  };
}

export const ToolsContext = createContext<Tools | null>(null);

export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error('This part stands outside of the explorer.');
  return tools;
}

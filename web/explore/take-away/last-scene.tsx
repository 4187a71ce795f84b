import { useState } from 'preact/hooks';
import { useTools } from '../tools.ts';
import { lastScene } from './autosave.ts';
import { openSaved } from './scene-files.ts';

/** Offers the scene that this browser kept last. */
export function LastScene() {
  const tools = useTools();
  const { t } = tools.messages;
  // Read once: what is kept meanwhile is the present scene itself.
  const [saved] = useState(() => lastScene(tools));
  if (saved === null) return <p class="quiet">{t('takeAway.drop')}</p>;
  return (
    <p class="actions">
      <button type="button" class="primary" onClick={() => void openSaved(tools, saved, t('takeAway.last'))}>
        {t('takeAway.continue')} ({t('entities', { count: saved.nodes.length })})
      </button>
    </p>
  );
}

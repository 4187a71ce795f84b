import { useRef } from 'preact/hooks';
import { useTools } from '../tools.ts';
import { copyText } from './files.ts';

interface CopyableProps {
  readonly label: string;
  readonly text: string;
  readonly onTold: (notice: string) => void;
}

/** A text with a button that copies it; where the browser lets no page do so, the text is selected for the reader to copy. */
export function Copyable({ label, text, onTold }: CopyableProps) {
  const { messages } = useTools();
  const { t } = messages;
  const shown = useRef<HTMLPreElement>(null);
  const copy = async (): Promise<void> => {
    if (await copyText(text)) return onTold(t('takeAway.copied', { what: label }));
    if (shown.current !== null) getSelection()?.selectAllChildren(shown.current);
    shown.current?.focus();
    onTold(t('takeAway.selected', { what: label }));
  };
  return (
    <div class="copyable">
      <p>
        <strong>{label}</strong>{' '}
        <button type="button" aria-label={t('takeAway.copyWhat', { what: label })} onClick={() => void copy()}>
          {t('takeAway.copy')}
        </button>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
      <pre ref={shown} tabIndex={0}>
        {text}
      </pre>
    </div>
  );
}

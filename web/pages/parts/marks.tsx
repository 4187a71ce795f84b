import type { ClaimLineFragment } from '../../generated/operations.ts';
import { idPath } from '../../parts/links.ts';
import type { PageContext } from '../page.ts';

/** Whether the editors say it and no source does: shown with a mark and a border of its own. */
export const isEditorial = ({ voice }: Pick<ClaimLineFragment, 'voice'>): boolean => voice === 'EDITOR';

/** What a reader has to know before taking a claim for a fact. */
export function Marks({ context, claim }: { context: PageContext; claim: ClaimLineFragment }) {
  const { messages, link } = context;
  const { force, voice, rank, valid, speaker, openInSource } = claim;
  const { t, word } = messages;
  return (
    <>
      {force !== 'ASSERTED' && <Mark sort="force">{word('choice', force)}</Mark>}
      {rank !== 'NORMAL' && <Mark sort="rank">{word('choice', rank)}</Mark>}
      {isEditorial(claim) && <Mark sort="editor">{t('mark.editors')}</Mark>}
      {!isEditorial(claim) && voice !== 'AUTHOR' && <Mark>{word('choice', voice)}</Mark>}
      {speaker && (
        <Mark>
          {t('mark.says')} <a href={link(idPath(speaker.id))}>{speaker.name}</a>
        </Mark>
      )}
      {valid && <Mark>{t('mark.valid', { period: periodText(valid.edtf) })}</Mark>}
      {openInSource && <Mark>{t('mark.open')}</Mark>}
    </>
  );
}

const Mark = ({ sort, children }: { sort?: string; children: preact.ComponentChildren }) => (
  <>
    {' '}
    <span class={sort === undefined ? 'mark' : `mark ${sort}`}>{children}</span>
  </>
);

/** `2024-09-08/2024-09-14` with a dash between its ends; an open end is an ellipsis. */
export const periodText = (edtf: string): string => edtf.replace('/', ' – ').replaceAll('..', '…');

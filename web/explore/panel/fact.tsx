import type { ClaimLineFragment } from '../../generated/operations.ts';
import { idPath } from '../../parts/links.ts';
import { useTools } from '../tools.ts';

/** A fact: its sentence, how to take it, and a button that opens where it stands. */
export function Fact({ fact }: { fact: ClaimLineFragment }) {
  const { messages, link } = useTools();
  const { t, word } = messages;
  const marks = [
    ...(fact.force === 'ASSERTED' ? [] : [word('choice', fact.force)]),
    ...(fact.rank === 'NORMAL' ? [] : [word('choice', fact.rank)]),
    ...(fact.voice === 'AUTHOR' ? [] : [word('choice', fact.voice)]),
    ...(fact.speaker === null ? [] : [fact.speaker.name]),
    ...(fact.valid === null ? [] : [fact.valid.edtf]),
  ];
  return (
    <li class={fact.voice === 'EDITOR' ? 'editorial' : undefined}>
      <p>
        {fact.text}{' '}
        {marks.map((mark) => (
          <span class="mark" key={mark}>
            {mark}
          </span>
        ))}
      </p>
      <details class="citations">
        <summary>{t('sources', { count: fact.evidence.length })}</summary>
        <ul>
          {fact.evidence.map((evidence, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the places of one claim never change.
            <li key={index}>
              {evidence.source && <a href={link(idPath(evidence.source.id))}>{evidence.source.name}</a>}
              {placeOf(evidence, t).map((part) => `, ${part}`)}
            </li>
          ))}
          <li>
            <a href={link(idPath(fact.id))}>{t('fact.open')}</a>
          </li>
        </ul>
      </details>
    </li>
  );
}

type Evidence = ClaimLineFragment['evidence'][number];

/** Where evidence stands, in words. */
export function placeOf(evidence: Evidence, t: ReturnType<typeof useTools>['messages']['t']): string[] {
  const { section, paragraph, sentence, record, page, citation } = evidence;
  return [
    ...(section === null ? [] : [t('place.section', { section })]),
    ...(paragraph === null ? [] : [t('place.paragraph', { paragraph })]),
    ...(sentence === null ? [] : [t('place.sentence', { sentence })]),
    ...(record === null ? [] : [t('place.record', { record })]),
    ...(page === null ? [] : [t('place.page', { page })]),
    ...(citation?.number ? [t('place.citation', { number: citation.number })] : []),
  ];
}

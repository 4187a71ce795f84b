import type { ComparedFragment } from '../../generated/operations.ts';
import { idPath } from '../../parts/links.ts';
import type { PageContext } from '../page.ts';
import { periodText } from './marks.tsx';

/** Positions on the same, side by side: none is taken for the true one. */
export function Comparisons({ context, compared }: { context: PageContext; compared: readonly ComparedFragment[] }) {
  return (
    <ul class="comparisons">
      {compared.map((one) => (
        <li key={one.id}>
          <Comparison context={context} compared={one} />
        </li>
      ))}
    </ul>
  );
}

function Comparison({ context, compared }: { context: PageContext; compared: ComparedFragment }) {
  const { messages, link } = context;
  const { kind, relation, subject, predicate, certain, explanation, positions } = compared;
  const { t, word } = messages;
  return (
    <>
      <p>
        <span class={`mark ${relation.toLowerCase()}`}>{word('choice', relation)}</span>{' '}
        {subject && <a href={link(idPath(subject.id))}>{subject.name}</a>} · {word('field', predicate)} ·{' '}
        {word('choice', kind)}
        {!certain && ` · ${t('comparison.uncertain')}`}
      </p>
      <p>{explanation}</p>
      <ul class="positions">
        {positions.map((position, index) => (
          <Position key={index} context={context} position={position} />
        ))}
      </ul>
    </>
  );
}

type PositionRow = ComparedFragment['positions'][number];

function Position({ context, position }: { context: PageContext; position: PositionRow }) {
  const { messages, link } = context;
  const { value, unit, period, moreExact, claims, sources } = position;
  return (
    <li>
      <p>
        <strong>{value ?? messages.t('value.none')}</strong> {unit}
        {period && ` (${periodText(period.edtf)})`}
        {moreExact && <span class="mark">{messages.t('comparison.moreExact')}</span>}
      </p>
      {claims.map((claim) => (
        <p key={claim.id}>
          <a href={link(idPath(claim.id))}>{claim.notation ?? messages.t('fact.claim')}</a> {claim.text}
        </p>
      ))}
      <p class="quiet">{sources.map(({ name }) => name).join(', ')}</p>
    </li>
  );
}

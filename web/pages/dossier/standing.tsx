import { groupBy } from '../../../src/group-by.ts';
import type { DossierRestQuery } from '../../generated/operations.ts';
import { Comparisons } from '../parts/comparison.tsx';
import { periodText } from '../parts/marks.tsx';
import { Because, type DossierRest, Thing, type Writing } from './writing.tsx';

/** What is not a fact yet, or not one at all: planned, expected, advised, offered, held as a view. */
export function ByForce({ writing, of }: { writing: Writing; of: DossierRest['byForce'] }) {
  const { t, word } = writing.context.messages;
  if (of.length === 0) return <p class="empty">{t('dossier.noForce')}</p>;
  return (
    <>
      {of.map(({ force, totalCount, claims }) => (
        <div key={force}>
          <h3>
            {word('choice', force)} <span class="count">{totalCount}</span>
          </h3>
          <ul class="plain">
            {claims.map((claim) => (
              <li key={claim.id}>
                {claim.text}
                <Because writing={writing} because={{ claims: [claim] }} />
              </li>
            ))}
          </ul>
          {totalCount > claims.length && <p class="quiet">{t('list.more', { count: totalCount - claims.length })}</p>}
        </div>
      ))}
    </>
  );
}

export const Conflicts = ({ writing, of }: { writing: Writing; of: DossierRestQuery['conflicts'] }) => (
  <>
    {of.totalCount === 0 && <p class="empty">{writing.context.messages.t('dossier.noConflicts')}</p>}
    {!of.complete && <p>{writing.context.messages.t('claim.notCompared')}</p>}
    <Comparisons context={writing.context} compared={of.nodes} />
    {of.totalCount > of.nodes.length && (
      <p class="quiet">{writing.context.messages.t('list.more', { count: of.totalCount - of.nodes.length })}</p>
    )}
  </>
);

/** What happened when, by year. */
export function TimeLine({ writing, of }: { writing: Writing; of: DossierRest['timeline'] }) {
  const { t, word } = writing.context.messages;
  const years = groupBy(of.entries.nodes, ({ period }) => /\d{3}[\dX]/.exec(period.edtf)?.[0] ?? '…');
  return (
    <>
      <dl class="years">
        {[...years].map(([year, entries]) => (
          <div key={year}>
            <dt>{year}</dt>
            {entries.map((entry) => (
              <dd key={entry.id}>
                {entry.what} <span class="quiet">{periodText(entry.period.edtf)}</span>
                <Because writing={writing} because={{ claims: [entry.claim] }} />
                {entry.force !== 'ASSERTED' && <span class="mark force">{word('choice', entry.force)}</span>}
                {entry.inferred && <span class="mark">{t('dossier.inferred')}</span>}
                {entry.orderUncertain && <span class="mark">{t('dossier.orderOpen')}</span>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {of.message !== null && <p>{of.message}</p>}
      {of.totalCount > of.entries.nodes.length && (
        <p class="quiet">{t('list.more', { count: of.totalCount - of.entries.nodes.length })}</p>
      )}
      <p class="quiet">{t('dossier.undatedFacts', { count: of.undated.totalCount })}</p>
    </>
  );
}

/** Types of things of which nothing is recorded, and values that a source leaves out. */
export function Missing({ writing, of }: { writing: Writing; of: DossierRest['gaps'] }) {
  const { t, word } = writing.context.messages;
  return (
    <>
      {of.facets.length > 0 && (
        <ul class="plain">
          {of.facets.map(({ type, state }) => (
            <li key={type}>
              {word('type', type)}: <em>{word('choice', state)}</em>
            </li>
          ))}
        </ul>
      )}
      {of.values.length > 0 && <h3>{t('dossier.leftOut')}</h3>}
      <ul class="plain">
        {of.values.map(({ entity, attributes, claim }) => (
          <li key={`${entity.id}${claim.id}`}>
            <Thing writing={writing} thing={entity} />: {attributes.map((name) => word('field', name)).join(', ')}
            <Because writing={writing} because={{ claims: [claim] }} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** How much stands behind the dossier. */
export function Coverage({ writing, of }: { writing: Writing; of: DossierRest['coverage'] }) {
  const { messages } = writing.context;
  const { claimCount, datedCount, sources, complete, bound } = of;
  return (
    <>
      <p>{messages.t('dossier.dated', { count: claimCount, dated: datedCount })}</p>
      {!complete && <p>{messages.t('dossier.bound', { bound })}</p>}
      <ul class="plain">
        {sources.map((source) => (
          <li key={source.id}>
            <Thing writing={writing} thing={source} />
          </li>
        ))}
      </ul>
    </>
  );
}

import { EntityDocument, type EntityQuery } from '../../generated/operations.ts';
import type { Page, PageContext } from '../page.ts';
import { Cite, Metadata, workOf } from '../parts/cite.tsx';
import { clockSearch, clocksOf } from '../parts/clocks.ts';
import { Comparisons } from '../parts/comparison.tsx';
import { type Section, Sections } from '../parts/contents.tsx';
import { FactLine } from '../parts/fact-line.tsx';
import { Alternates } from '../parts/spellings.tsx';
import { Take } from '../parts/take.tsx';
import { denyingPredicates, typeOfId } from '../words.ts';
import { Attributes } from './attributes.tsx';
import { EntityHead } from './entity-head.tsx';
import { Gaps } from './gaps.tsx';
import { groupsOf } from './groups.ts';
import { Names } from './names.tsx';

export type EntityAnswer = NonNullable<EntityQuery['entity']>;

/** Everything that is known of an entity, each fact with its evidence; beside it what is denied, disputed and not known. */
export const entityPage: Page = async (context) => {
  const id = context.path.slice('id/'.length).replace('/', ':');
  const attributes = typeOfId(context.words, id)?.attributes ?? [];
  const denying = denyingPredicates(context.words);
  const { entity, gaps, changes } = await context.ask(EntityDocument, {
    id,
    asOf: clocksOf(context),
    language: context.messages.language,
    after: context.parameters.get('after') || null,
    attributes,
    denying,
    apart: [...attributes, ...denying],
  });
  if (entity === null) return undefined;
  const work = workOf(context, entity.name, String(changes.nodes[0]?.recordedAt ?? new Date(0).toISOString()));
  return {
    title: entity.name,
    head: (
      <>
        <Metadata work={work} />
        <Alternates context={context} />
      </>
    ),
    main: (
      <article>
        <EntityHead context={context} entity={entity} />
        <Sections context={context} sections={sectionsOf(context, entity, gaps)} />
        <Take context={context} what={{ around: entity.id, depth: '1' }} />
        <Cite context={context} work={work} />
      </article>
    ),
  };
};

function sectionsOf(context: PageContext, entity: EntityAnswer, gaps: EntityQuery['gaps']): Section[] {
  const { t } = context.messages;
  const { given, denied, conflicts } = entity;
  return [
    ...when(given.nodes.length > 0, {
      id: 'attributes',
      title: t('entity.attributes'),
      content: <Attributes context={context} claims={given.nodes} about={entity.id} />,
    }),
    ...when(denied.nodes.length > 0, {
      id: 'denied',
      title: t('entity.denied'),
      count: denied.totalCount,
      content: (
        <>
          <p class="quiet">{t('entity.deniedLead')}</p>
          <ul class="facts denied">
            {denied.nodes.map((claim) => (
              <FactLine key={claim.id} context={context} claim={claim} about={entity.id} />
            ))}
          </ul>
        </>
      ),
    }),
    ...when(conflicts.nodes.length > 0, {
      id: 'conflicts',
      title: t('entity.conflicts'),
      count: conflicts.totalCount,
      content: <Comparisons context={context} compared={conflicts.nodes} />,
    }),
    ...factSections(context, entity),
    {
      id: 'not-known',
      title: t('entity.notKnown'),
      count: gaps.totalCount,
      content: <Gaps context={context} gaps={gaps} type={entity.__typename} />,
    },
    { id: 'names', title: t('entity.names'), content: <Names context={context} entity={entity} /> },
  ];
}

const when = (is: boolean, section: Section): Section[] => (is ? [section] : []);

/** A part of the page for each relation, and the way to the further pages behind the last. */
function factSections(context: PageContext, entity: EntityAnswer): Section[] {
  const { messages, words, link, path } = context;
  const { totalCount, nodes, pageInfo } = entity.facts;
  const sections = groupsOf(words, entity.id, nodes).map(({ field, claims }) => ({
    id: `fact-${field}`,
    title: messages.word('field', field),
    count: claims.length,
    content: (
      <ul class="facts">
        {claims.map((claim) => (
          <FactLine key={claim.id} context={context} claim={claim} about={entity.id} />
        ))}
      </ul>
    ),
  }));
  const next = clockSearch(context, { after: pageInfo.endCursor ?? '' });
  const pages = (
    <p>
      {messages.t('entity.shown', { shown: nodes.length, count: totalCount })}{' '}
      {pageInfo.hasNextPage && (
        <a rel="next" href={link(`${path}${next}`)}>
          {messages.t('entity.further')}
        </a>
      )}
    </p>
  );
  const isWhole = nodes.length === totalCount;
  return isWhole ? sections : [...sections, { id: 'further', title: messages.t('entity.further'), content: pages }];
}

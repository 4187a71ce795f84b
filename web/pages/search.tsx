import { type EntityType, OfTypeDocument, SearchDocument, type SearchQuery } from '../generated/operations.ts';
import { idPath } from '../parts/links.ts';
import type { Page, PageContent, PageContext } from './page.ts';

/** What is found for a text, page by page: names, descriptions and the wording of claims. */
export const searchPage: Page = async (context) => {
  const { ask, messages, parameters } = context;
  const text = parameters.get('text')?.trim() ?? '';
  const type = parameters.get('type')?.trim() ?? '';
  const title = messages.t('search.title');
  if (text === '' && type !== '') return ofType(context, type);
  if (text === '')
    return { title, main: [<h1 key="title">{title}</h1>, <p key="lead">{messages.t('search.lead')}</p>] };
  const found = await ask(SearchDocument, {
    text,
    // What is no type is refused by the API, with those that there are.
    types: type === '' ? null : [type as EntityType],
    after: parameters.get('after') || null,
    language: messages.language,
  });
  return { title: `${title}: ${text}`, main: <Hits context={context} asked={{ text, type }} found={found} /> };
};

/** All that there is of a type, by name. */
async function ofType({ ask, messages, link }: PageContext, type: string): Promise<PageContent> {
  const { scene } = await ask(OfTypeDocument, { type: type as EntityType, language: messages.language });
  const title = messages.word('type', type);
  const words = new Intl.Collator(messages.language);
  const rows = scene.nodes.map(({ id, entity }) => ({ id, name: entity.name }));
  const left = scene.nodeCount - rows.length;
  return {
    title,
    main: (
      <>
        <h1 class="type-title">{title}</h1>
        <p>
          {messages.t('entities', { count: scene.nodeCount })} ·{' '}
          <a href={link(`coverage?rows=${type}`)}>{messages.t('search.known')}</a>
        </p>
        <ul class="columns">
          {rows
            .toSorted((one, other) => words.compare(one.name, other.name))
            .map(({ id, name }) => (
              <li key={id}>
                <a href={link(idPath(id))}>{name}</a>
              </li>
            ))}
        </ul>
        {left > 0 && <p>{messages.t('list.more', { count: left })}</p>}
      </>
    ),
  };
}

interface HitsProps {
  readonly context: PageContext;
  readonly asked: { readonly text: string; readonly type: string };
  readonly found: SearchQuery;
}

function Hits({ context, asked, found }: HitsProps) {
  const { messages, link } = context;
  const { totalCount, nodes, bounds, pageInfo } = found.search;
  const next = new URLSearchParams({
    text: asked.text,
    ...(asked.type === '' ? {} : { type: asked.type }),
    after: pageInfo.endCursor ?? '',
  });
  return (
    <>
      <h1>{asked.text}</h1>
      <p>
        {messages.t('search.results', { count: totalCount })}
        {asked.type !== '' && ` · ${messages.word('type', asked.type)}`}
      </p>
      {bounds.map((bound) => (
        <p key={bound}>{bound}</p>
      ))}
      <Facets context={context} asked={asked} found={found} />
      {totalCount === 0 && <p class="empty">{messages.t('search.nothing')}</p>}
      <ul class="hits">
        {nodes.map((hit) => (
          <Hit key={hit.node.id} context={context} hit={hit} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <p>
          <a rel="next" href={link(`search?${next}`)}>
            {messages.t('search.more')}
          </a>
        </p>
      )}
    </>
  );
}

/** How many hits there are of each type; each leads to those alone. */
function Facets({ context, asked, found }: HitsProps) {
  const { messages, link } = context;
  const { facets, totalCount } = found.all;
  if (facets.types.length < 2) return null;
  const to = (type: string) => link(`search?${new URLSearchParams({ text: asked.text, ...(type && { type }) })}`);
  const rows: readonly (readonly [type: string, name: string, count: number])[] = [
    ['', messages.t('search.allTypes'), totalCount],
    ...facets.types.map(({ type, count }) => [type, messages.word('type', type), count] as const),
  ];
  return (
    <nav class="facets" aria-label={messages.t('search.byType')}>
      {rows.map(([type, name, count]) => (
        <a key={type} href={to(type)} aria-current={asked.type === type ? 'true' : undefined}>
          {name} <span class="count">{messages.number(count)}</span>
        </a>
      ))}
    </nav>
  );
}

type HitRow = SearchQuery['search']['nodes'][number];

function Hit({ context, hit }: { context: PageContext; hit: HitRow }) {
  const { messages, link } = context;
  const { node, matchedBy, claimCount } = hit;
  const shown = 'text' in node ? node.text : node.name;
  const match = matchedBy[0];
  return (
    <li>
      <a href={link(idPath(node.id))}>{shown}</a>
      <p class="quiet">
        {messages.word('type', node.__typename)} · {messages.t('claims', { count: claimCount })}
        {match !== undefined && match.text !== shown && ` · ${messages.t('search.matched', { text: match.text })}`}
      </p>
    </li>
  );
}

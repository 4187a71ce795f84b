import { SearchDocument, type SearchQuery } from '../generated/operations.ts';
import { idPath } from '../parts/links.ts';
import type { Page, PageContext } from './page.ts';

/** What is found for a text, page by page: names, descriptions and the wording of claims. */
export const searchPage: Page = async (context) => {
  const { ask, messages, parameters } = context;
  const text = parameters.get('text')?.trim() ?? '';
  const title = messages.t('search.title');
  if (text === '') return { title, main: <h1>{messages.t('search.label')}</h1> };
  const { search } = await ask(SearchDocument, {
    text,
    after: parameters.get('after') || null,
    language: messages.language,
  });
  return { title: `${title}: ${text}`, main: <Hits context={context} text={text} search={search} /> };
};

interface HitsProps {
  readonly context: PageContext;
  readonly text: string;
  readonly search: SearchQuery['search'];
}

function Hits({ context, text, search }: HitsProps) {
  const { messages, link } = context;
  const { totalCount, nodes, bounds, pageInfo } = search;
  const next = new URLSearchParams({ text, after: pageInfo.endCursor ?? '' });
  return (
    <>
      <h1>{text}</h1>
      <p>{messages.t('search.results', { count: totalCount })}</p>
      {bounds.map((bound) => (
        <p key={bound}>{bound}</p>
      ))}
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

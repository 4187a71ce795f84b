import { idPath } from '../parts/links.ts';
import type { AskError, Candidate, PageContent, PageContext } from './page.ts';

const STATUS: Readonly<Record<string, number>> = {
  UNKNOWN_ENTITY: 404,
  AMBIGUOUS_ENTITY: 300,
  GRAPH_UNAVAILABLE: 503,
  QUERY_TIMEOUT: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** Says what the API said, and what may have been meant. */
export function failedPage(context: PageContext, error: AskError, candidates: readonly Candidate[]): PageContent {
  const { messages, link, path, parameters } = context;
  const status = STATUS[error.code] ?? 400;
  const title = messages.t(status === 404 ? 'missing.title' : 'failed.title');
  return {
    title,
    status,
    main: (
      <>
        <h1>{title}</h1>
        <p>{error.message}</p>
        <Candidates context={context} candidates={candidates} />
        {status === 503 && (
          <p>
            <a href={link(`${path}${parameters.size === 0 ? '' : `?${parameters}`}`)}>{messages.t('failed.retry')}</a>
          </p>
        )}
      </>
    ),
  };
}

/** Nothing is at the path; the service may know why, and what may be meant. */
export function missingPage(context: PageContext, candidates: readonly Candidate[]): PageContent {
  const { messages, link, path, told } = context;
  const { status = 404, message, before } = told.missing ?? {};
  const title = messages.t(status === 429 ? 'failed.title' : 'missing.title');
  return {
    title,
    status,
    main: (
      <>
        <h1>{title}</h1>
        <p>{message ?? <code>/{path}</code>}</p>
        {before !== undefined && (
          <p>
            <a href={link(`${path}?knownAt=${before}`)}>{messages.t('missing.before')}</a>
          </p>
        )}
        <Candidates context={context} candidates={candidates} />
        <p>{messages.t('missing.next')}</p>
      </>
    ),
  };
}

const Candidates = ({ context, candidates }: { context: PageContext; candidates: readonly Candidate[] }) =>
  candidates.length > 0 && (
    <>
      <p>{context.messages.t('missing.nearest')}</p>
      <ul>
        {candidates.map(({ id, name }) => (
          <li key={id}>
            <a href={context.link(idPath(id))}>{name}</a> <code>{id}</code>
          </li>
        ))}
      </ul>
    </>
  );

import { idPath } from '../parts/links.ts';
import type { AskError, PageContent, PageContext } from './page.ts';

const STATUS: Readonly<Record<string, number>> = {
  UNKNOWN_ENTITY: 404,
  AMBIGUOUS_ENTITY: 300,
  GRAPH_UNAVAILABLE: 503,
  QUERY_TIMEOUT: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** Says what the API said, and what may have been meant. */
export function failedPage({ messages, link, path, parameters }: PageContext, error: AskError): PageContent {
  const status = STATUS[error.code] ?? 400;
  const title = messages.t(status === 404 ? 'missing.title' : 'failed.title');
  return {
    title,
    status,
    main: (
      <>
        <h1>{title}</h1>
        <p>{error.message}</p>
        {error.candidates.length > 0 && (
          <>
            <p>{messages.t('missing.nearest')}</p>
            <ul>
              {error.candidates.map(({ id, name }) => (
                <li key={id}>
                  <a href={link(idPath(id))}>{name}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        {status === 503 && (
          <p>
            <a href={link(`${path}${parameters.size === 0 ? '' : `?${parameters}`}`)}>{messages.t('failed.retry')}</a>
          </p>
        )}
      </>
    ),
  };
}

/** Nothing is at the path. */
export const missingPage = ({ messages, path }: PageContext): PageContent => ({
  title: messages.t('missing.title'),
  status: 404,
  main: (
    <>
      <h1>{messages.t('missing.title')}</h1>
      <p>
        <code>/{path}</code>
      </p>
    </>
  ),
});

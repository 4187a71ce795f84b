import { asking } from '../pages/asking.ts';

/** The root of the service, as the page names it. */
export const ROOT = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI);

/** Asks the service that the page came from. */
export const ask = asking(async (query, variables) => {
  const response = await fetch(new URL('graphql', ROOT), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
});

import { clientError } from '../errors.ts';
import type { Route } from './page.ts';
import { refuseWith } from './refuse.ts';

const AGAIN = 5;

/** Lets so many requests of these routes be under way, and refuses those beyond: each reads the graph for as long as its client takes. */
export function atOnce(most: number, what: string, routes: readonly Route[]): Route[] {
  let running = 0;
  return routes.map((route) => ({
    ...route,
    answer: async (request, response) => {
      if (running >= most) {
        response.setHeader('retry-after', String(AGAIN));
        const message = `${most} ${what} are under way, the most at a time; ask again in ${AGAIN} seconds.`;
        return refuseWith(response, 503, clientError('RATE_LIMITED', message, { retryAfterSeconds: AGAIN }));
      }
      running += 1;
      try {
        await route.answer(request, response);
      } finally {
        running -= 1;
      }
    },
  }));
}

import type { IncomingMessage } from 'node:http';
import { clientError } from '../errors.ts';
import type { Exporting } from '../export/export.ts';
import { reconciliationAnswer } from '../reconciliation/reconciliation.ts';
import { readBody } from './body.ts';
import type { Route } from './page.ts';
import { refusesMethod, refuseWith } from './refuse.ts';
import { sendAnswer } from './web-of-data-route.ts';

const MOUNT = '/reconcile';

/** Answer OpenRefine and its like at /reconcile. */
export const reconcileRoutes = (exporting: Exporting): Route[] =>
  [MOUNT, `${MOUNT}/`].map((at) => ({
    at,
    answer: async (request, response) => {
      if (refusesMethod(request, response, ['GET', 'HEAD', 'POST'], 'Ask by GET or POST.')) return;
      const { pathname, searchParams } = new URL(String(request.url), 'http://localhost');
      try {
        const parameters = request.method === 'POST' ? await formOf(request) : searchParams;
        const path = pathname.slice(MOUNT.length).replace(/\/$/, '');
        await sendAnswer(request, response, await reconciliationAnswer(exporting, { path, parameters }));
      } catch (error) {
        refuseWith(response, 400, error);
      }
    },
  }));

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const type = String(request.headers['content-type'] ?? '').split(';')[0];
  if (type !== 'application/x-www-form-urlencoded')
    throw clientError('BAD_REQUEST', `The content type is ${type}; expected application/x-www-form-urlencoded.`);
  return new URLSearchParams(await readBody(request));
}

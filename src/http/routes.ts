import type { Passages } from '../evidence/passages.ts';
import type { Exporting } from '../export/export.ts';
import { LIMITS } from '../limits.ts';
import { atOnce } from './at-once.ts';
import { atomRoute } from './atom-route.ts';
import { changesRoute } from './changes-route.ts';
import { exportRoute, formatsRoute } from './export-route.ts';
import type { Route } from './page.ts';
import type { PageWriter } from './page-writer.ts';
import { permalinkRoutes } from './permalink-route.ts';
import type { Charge } from './rate.ts';
import { reconcileRoutes } from './reconcile-route.ts';
import { refuseWith } from './refuse.ts';
import { webOfDataRoutes } from './web-of-data-route.ts';

/** What the routes beside /graphql answer from. */
export interface Served {
  readonly exporting: Exporting;
  readonly passages: Passages;
  readonly writer: PageWriter;
}

/** Everything that answers at a path of its own, each charged for about as much as it asks of the graph, in estimated nodes. */
export function routesOver({ exporting, passages, writer }: Served, charge?: Charge): Route[] {
  const { graph, schema, admit, base } = exporting;
  const citing = { graph, schema, passages, admit, api: exporting, base };
  const charged = (cost: number, ...routes: readonly Route[]) => routes.map((route) => withCharge(route, cost, charge));
  return [
    ...charged(50_000, ...atOnce(LIMITS.exports, 'exports', [exportRoute(exporting)])),
    ...charged(500, formatsRoute, changesRoute(graph), atomRoute(graph, base)),
    ...charged(500, ...atOnce(LIMITS.pages, 'pages of entities, claims and words', webOfDataRoutes(exporting, writer))),
    ...charged(2_000, ...atOnce(LIMITS.reconciling, 'questions of reconciliation', reconcileRoutes(exporting))),
    ...charged(5_000, ...atOnce(LIMITS.permalinks, 'permalinks', permalinkRoutes(citing))),
  ];
}

function withCharge(route: Route, cost: number, charge: Charge | undefined): Route {
  if (charge === undefined) return route;
  return {
    ...route,
    answer: async (request, response) => {
      const refused = charge(request.socket.remoteAddress ?? '', cost);
      if (refused !== undefined) return refuseWith(response, 429, refused);
      return route.answer(request, response);
    },
  };
}

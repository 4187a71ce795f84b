import type { GraphQLSchema } from 'graphql';
import type { Passages } from '../evidence/passages.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { atomRoute } from './atom-route.ts';
import { changesRoute } from './changes-route.ts';
import { exportRoute } from './export-route.ts';
import { exportingOver } from './exporting.ts';
import type { Route } from './page.ts';
import { permalinkRoutes } from './permalink-route.ts';
import type { Charge } from './rate.ts';
import { reconcileRoutes } from './reconcile-route.ts';
import { webOfDataRoutes } from './web-of-data-route.ts';

/** What the routes beside /graphql answer from. */
export interface Served {
  readonly graph: Graph;
  readonly ontology: Ontology;
  readonly schema: GraphQLSchema;
  readonly passages: Passages;
  /** Where the service is reached, without a slash at its end. */
  readonly base: string;
}

/** Everything that answers at a path of its own. */
export function routesOver({ graph, ontology, schema, passages, base }: Served, charge?: Charge): Route[] {
  const exporting = exportingOver(graph, { ontology, base }, schema);
  return [
    exportRoute(exporting),
    changesRoute(graph),
    atomRoute(graph, base),
    ...webOfDataRoutes(exporting, charge),
    ...reconcileRoutes(exporting, charge),
    ...permalinkRoutes({ graph, schema, passages, admit: exporting.admit, api: exporting, base }),
  ];
}

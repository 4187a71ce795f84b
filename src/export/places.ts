import { type AsOf, statementAsOf, twins } from '../as-of/as-of.ts';
import { groupBy } from '../group-by.ts';
import type { Graph, Row } from '../neo4j/graph.ts';
import type { ExportNode, Position } from './net.ts';

/** An event in a site in a city in a country: further than that nothing is looked for. */
const STEPS = 4;

interface Reading {
  readonly graph: Graph;
  readonly asOf: AsOf;
}

/** The nodes, those without coordinates with the position of where they are held or located, or of their capital, where it is known. */
export async function placed(reading: Reading, nodes: readonly ExportNode[]): Promise<ExportNode[]> {
  const found = await positionsOf(
    reading,
    nodes.filter(({ position }) => position === undefined).map(({ id }) => id),
  );
  return nodes.map((node) => {
    const position = node.position ?? found.get(node.id);
    return position === undefined ? node : { ...node, position };
  });
}

/** One statement a step: what is at a place whose position is not known either is looked for at the place of that place. */
async function positionsOf({ graph, asOf }: Reading, ids: readonly string[]): Promise<Map<string, Position>> {
  const found = new Map<string, Position>();
  let at = new Map(ids.map((id) => [id, id]));
  for (let step = 0; step < STEPS && at.size > 0; step += 1) {
    const asked = { ids: [...new Set(at.values())] };
    const within = ['HELD_IN', 'LOCATED_IN'].map((type) => twins(asOf, type)).join('|');
    const filling = { places: { within, capital: 'CAPITAL_OF' } };
    const places = groupBy(await graph.read(statementAsOf(asOf, 'export/places', asked, filling)), ({ id }) =>
      String(id),
    );
    const next = new Map<string, string>();
    for (const [id, where] of at) {
      const rows = places.get(where) ?? [];
      const known = rows.find(({ latitude, longitude }) => latitude !== null && longitude !== null);
      if (known !== undefined) found.set(id, positionIn(known));
      else if (rows[0] !== undefined) next.set(id, String(rows[0]['place']));
    }
    at = next;
  }
  return found;
}

const positionIn = ({ place, name, latitude, longitude }: Row): Position => ({
  latitude: Number(latitude),
  longitude: Number(longitude),
  of: { id: String(place), name: String(name ?? place) },
});

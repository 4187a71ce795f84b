import { walkOf } from '../source/service.ts';
import type { ExploreState } from '../store.ts';

/** The question that gives the scene: entities and links by their ids, as of an instant. */
export interface SceneQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const QUERY = `# The scene of the explorer: its entities, and every link among them with its claims.
query Scene($ids: [String!]!, $walk: WalkWhere, $asOf: AsOf) {
  scene(ids: $ids, walk: $walk, asOf: $asOf, maxNodes: 5000, maxLinks: 15000) {
    complete
    cuts {
      reason
    }
    nodes {
      id
      name
      type
    }
    links {
      id
      source
      target
      type
      sentence
      claimCount
      valid {
        edtf
      }
    }
  }
}
`;

/** What filters hide by type, relation or period is hidden in the drawing alone, and is in the answer. */
export function questionOf(
  { scene, filters, clocks }: Pick<ExploreState, 'scene' | 'filters' | 'clocks'>,
  knownAt: string,
): SceneQuestion {
  const walk = walkOf(filters);
  const { validOn } = clocks;
  const asOf = { knownAt, ...(validOn !== null && { validOn }) };
  return { query: QUERY, variables: { ids: [...scene.nodes.keys()], ...(walk !== null && { walk }), asOf } };
}

/** The most that servers and proxies take for an address without asking for more. */
const MOST_CHARACTERS = 8_000;

/** The path of the playground with the question in it; undefined where it is too long for an address. */
export function playgroundPath({ query, variables }: SceneQuestion): string | undefined {
  const path = `playground/?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
  return path.length > MOST_CHARACTERS ? undefined : path;
}

import { type AsOf, statementAsOf } from '../as-of/as-of.ts';
import type { Waves } from '../graphql/waves.ts';
import type { Walk } from '../neighbour/walk.ts';
import { numberParameter } from '../neo4j/parameters.ts';

/** Which edges are walked and become links. */
export interface SceneQuestion {
  readonly walk: Walk;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** All edges of one relation between two entities. */
export interface LinkRow {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly claims: readonly string[];
  /** Of the claims, each once. */
  readonly voices: readonly string[];
  readonly forces: readonly string[];
  /** Of the claims that are dated. */
  readonly periods: readonly string[];
  readonly undated: boolean;
}

export interface SceneLoaders {
  /** The entities one edge away from these, at most `limit`, and how many there are. */
  readonly grow: (
    question: SceneQuestion,
    from: {
      readonly ids: readonly string[];
      readonly known: readonly string[];
      /** None for any. */
      readonly types: readonly string[];
      readonly limit: number;
    },
  ) => Promise<{ readonly total: number; readonly ids: readonly string[] }>;
  readonly links: (
    question: SceneQuestion,
    among: { readonly ids: readonly string[]; readonly symmetric: readonly string[]; readonly limit: number },
  ) => Promise<{ readonly total: number; readonly links: readonly LinkRow[] }>;
}

/** Each is one statement, however many entities are asked about. */
export function createSceneLoaders(waves: Waves, asOf: AsOf): SceneLoaders {
  const read = async (name: string, { walk, parameters }: SceneQuestion, given: { readonly limit: number }) => {
    const all = { ...parameters, ...given, limit: numberParameter(given.limit) };
    const filling = { places: { types: walk.types }, conditions: { walk: walk.text } };
    const [row] = await waves.once(statementAsOf(asOf, name, all, filling));
    return row ?? {};
  };
  return {
    grow: async (question, from) => {
      const row = await read('scene/grow', question, from);
      return { total: Number(row['total'] ?? 0), ids: (row['ids'] ?? []) as readonly string[] };
    },
    links: async (question, among) => {
      const row = await read('scene/links', question, among);
      return { total: Number(row['total'] ?? 0), links: (row['links'] ?? []) as readonly LinkRow[] };
    },
  };
}

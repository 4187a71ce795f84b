import { type AsOf, edgeSeen, statementAsOf } from '../as-of/as-of.ts';
import type { Waves } from '../graphql/waves.ts';
import type { EdgeRow } from '../neighbour/edge-row.ts';
import type { Walk } from '../neighbour/walk.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { Reached } from './search.ts';

/** The most parallel edges that a step shows; it says how many it has. */
const SHOWN_EDGES = 100;

/** Which edges a search walks, and over which entities. */
export interface PathQuestion {
  readonly walk: Walk;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Types that may stand between the ends; none for any. */
  readonly through: readonly string[];
  readonly ends: readonly string[];
}

/** All edges between two entities that follow one another. */
export interface StepRow {
  readonly from: string;
  readonly to: string;
  /** Of all edges: their claims, and the periods of those that are dated. */
  readonly claims: readonly string[];
  readonly periods: readonly string[];
  readonly edges: readonly EdgeRow[];
}

export interface PathLoaders {
  readonly degrees: (question: PathQuestion) => Promise<ReadonlyMap<string, number>>;
  /** The neighbours of all of these entities. */
  readonly expand: (question: PathQuestion, ids: readonly string[]) => Promise<readonly Reached[]>;
  readonly between: (
    question: PathQuestion,
    pairs: readonly (readonly [string, string])[],
  ) => Promise<readonly StepRow[]>;
}

/** Each is one statement, however many entities are asked about. */
export function createPathLoaders(waves: Waves, asOf: AsOf): PathLoaders {
  const read = (name: string, { walk, parameters }: PathQuestion, given: Readonly<Record<string, unknown>>) =>
    waves.once(
      statementAsOf(
        asOf,
        name,
        { ...parameters, ...given },
        {
          places: { types: walk.types },
          conditions: { walk: walk.text, degree: degreeText(asOf, walk) },
        },
      ),
    );
  return {
    degrees: async (question) => {
      const rows = await read('path/degrees', question, { ids: question.ends });
      return new Map(rows.map((row) => [String(row['id']), Number(row['degree'])]));
    },
    expand: async (question, ids) => {
      const { through, ends } = question;
      return (await read('path/expand', question, { ids, through, ends })) as unknown as Reached[];
    },
    between: async (question, pairs) => {
      if (pairs.length === 0) return [];
      const given = { pairs, shown: numberParameter(SHOWN_EDGES) };
      return (await read('path/between', question, given)) as unknown as StepRow[];
    },
  };
}

/** The number of edges of `m`: of now, it stands in the node, unless a condition is worded, even one that always holds. */
function degreeText(asOf: AsOf, { types }: Walk): string {
  const seen = edgeSeen(asOf, 'd');
  return seen === 'true' ? `COUNT { (m)-[:${types}]-() }` : `COUNT { (m)-[d:${types}]-() WHERE ${seen} }`;
}

import type { Graph, Statement } from '../../src/neo4j/graph.ts';

/** A fault in what the translator writes: the text of every statement is changed before it is asked. */
export type Plant = (text: string) => string;

const put =
  (from: string | RegExp, to: string): Plant =>
  (text) =>
    text.replaceAll(from, to);

/** Ways to be wrong, each of which the oracle must see. */
export const PLANTED: readonly (readonly [name: string, plant: Plant])[] = [
  ['an operator that leaves out its bound', put(/<= (\$w|-)/g, '< $1')],
  ['any of the conditions in place of all', put(/(\$w\d+) AND /g, '$1 OR ')],
  ['a negation that is lost', put('NOT EXISTS {', 'EXISTS {')],
  ['a missing value that is not false under a negation', put(/, false\)/g, ', true)')],
  ['text that has to begin where it may be contained', put(' CONTAINS ', ' STARTS WITH ')],
  ['edges counted in place of different ends', put(/count\(DISTINCT (w_\d+)\)/g, 'count($1)')],
  ['a relation that is followed both ways', put(/\)<-\[(w_\d+)/g, ')-[$1')],
  ['exactly one taken for at least one', put('WHERE w_single = 1', 'WHERE w_single >= 1')],
  ['a direction of the order that is ignored', put(/( ORDER BY .*) DESC/g, '$1')],
  ['a page that begins with the row of its cursor', put(/n\.id ([<>]) (\$after|\$before)/g, 'n.id $1= $2')],
  [
    'rows without a value that are left out',
    put(/UNION ALL\nMATCH .*\nUSING .*\nWHERE .* IS NULL.*\nRETURN .* LIMIT \$limit/g, ''),
  ],
  ['a claim that is still seen at the instant of its closing', put('.recordedTo > $as', '.recordedTo >= $as')],
  ['edges of the past that are forgotten', put(/\b([A-Z_]+)\|\1__WAS\b/g, '$1')],
  ['what an entity shows now in place of what it showed then', put('HAD_STATE*0..1', 'HAD_STATE*0..0')],
  ['the least figure in place of the greatest', put('RETURN max(', 'RETURN min(')],
];

/** A graph behind which the fault is; `changed` tells how many statements it met. */
export function planted(graph: Graph, plant: Plant, changed: { count: number }): Graph {
  const alter = (statement: Statement): Statement => {
    const text = plant(statement.text);
    if (text !== statement.text) changed.count += 1;
    return { ...statement, text };
  };
  return {
    ...graph,
    openReading: (request) => {
      const reading = graph.openReading(request);
      return {
        ...reading,
        read: (statement) => reading.read(alter(statement)),
        readAlone: (statement) => reading.readAlone(alter(statement)),
      };
    },
  };
}

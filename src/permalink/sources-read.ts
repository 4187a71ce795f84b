import type { Graph, Row } from '../neo4j/graph.ts';

/** A graph that notes of which sources it brings rows: edges, claims and entities each carry theirs. The list of all datasets says nothing of an answer. */
export function notingSources(graph: Graph, found: Set<string>): Graph {
  return {
    ...graph,
    openReading: (request) => {
      const reading = graph.openReading(request);
      return {
        ...reading,
        read: async (statement) => {
          const rows = await reading.read(statement);
          if (statement.name !== 'dataset/list') for (const one of rows.flatMap(sourcesIn)) found.add(one);
          return rows;
        },
      };
    },
  };
}

const OF_SOURCES = new Set(['source', 'sources', 'namedBy']);

const sourcesIn = (row: Row): string[] =>
  Object.entries(row).flatMap(([key, value]) => {
    const members = [value].flat();
    return OF_SOURCES.has(key) ? members.filter(isSource) : members.filter(isRow).flatMap(sourcesIn);
  });

const isSource = (value: unknown): value is string => typeof value === 'string' && value.startsWith('source:');

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

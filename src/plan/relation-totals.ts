import { NOW } from '../as-of/as-of.ts';
import type { Relation } from '../ontology/ontology.ts';
import { claimsOf } from './claim.ts';
import type { Shown } from './connection.ts';
import { bind, column, type Reading, type Tuple, tableOf, type Write } from './draft.ts';
import { arrow, type Edges, patternText, type ReadCounts } from './edges.ts';
import { silenceOf } from './entity-place.ts';
import { nodeOf } from './member.ts';
import type { Selected } from './write.ts';

/** What is said of all edges of a relation. */
export function aboutAll(edges: Edges, selected: Selected): Write<Shown<Tuple>> | undefined {
  switch (selected.field.name) {
    case 'totalCount': {
      const counts = countsOf(edges, false);
      return ({ parent }, reading) => JSON.stringify(counts(parent, reading).total);
    }
    case 'distinctCount': {
      const counts = countsOf(edges, true);
      return ({ parent }, reading) => JSON.stringify(counts(parent, reading).different);
    }
    case 'openInSource': {
      const counts = countsOf(edges, true);
      return ({ parent }, reading) => JSON.stringify(counts(parent, reading).open);
    }
    case 'state':
      return stateWriter(edges);
    case 'statedNone':
      return statedNone(edges, selected);
    default:
      return undefined;
  }
}

/** How many edges meet the conditions: from the store of degrees where there is no condition and nothing else is asked. */
function countsOf(edges: Edges, whole: boolean): ReadCounts {
  if (whole) edges.counts.whole = true;
  edges.counts.read ??= countsRead(edges);
  return edges.counts.read;
}

function countsRead({ draft, field, at, asked, counts }: Edges): ReadCounts {
  const number = column(draft, (request) => {
    const { where } = asked.of(request);
    const plain = !counts.whole && where === 'true' && request.asOf === NOW;
    const counted = plain
      ? `RETURN [n.id, COUNT { (n)${arrow(field, `[:${field.relation.type}]`)}() }]`
      : asked.text(`CALL (n) { ${patternText(request.asOf, field, field.relation.type, where)}
    RETURN [count(r), count(DISTINCT m), count(CASE WHEN r.openInSource THEN 1 END) > 0] AS counts }
  RETURN [n.id, counts]`);
    return `COLLECT { UNWIND ${at.list} AS x WITH ${nodeOf(request, 'x')} AS n ${counted} }`;
  });
  return ([id], reading) => {
    const found = tableOf(reading, number).get(id)?.[1];
    if (!Array.isArray(found)) return { total: Number(found), different: 0, open: false };
    const [total, different, open] = found;
    return { total, different, open };
  };
}

function stateWriter(edges: Edges): Write<Shown<Tuple>> {
  const { draft, at } = edges;
  const counts = countsOf(edges, false);
  const negation = negationOf(edges);
  const denied = negation === undefined ? undefined : deniedBy(edges, negation);
  const silent = silenceOf(draft, at);
  return ({ parent }, reading) => {
    if (counts(parent, reading).total > 0) return '"RECORDED"';
    const isDenied = denied !== undefined && denied(parent, reading).length > 0;
    return JSON.stringify(isDenied ? 'STATED_NONE' : silent(parent, reading));
  };
}

function negationOf({ draft, field }: Edges): Relation | undefined {
  return [...draft.ontology.relations.values()].find(({ negates }) => negates === field.relation.type);
}

/** The ids of the claims that deny the relation. */
function deniedBy(edges: Edges, negation: Relation): (parent: Tuple, reading: Reading) => readonly unknown[] {
  const list = deniedList(edges, negation);
  const number = column(edges.draft, () => `[a IN ${list} | [a[0], [c IN a[1] | c.id]]]`);
  return ([id], reading) => (tableOf(reading, number).get(id)?.[1] ?? []) as readonly unknown[];
}

function deniedList({ draft, field, at, asked }: Edges, negation: Relation): string {
  return bind(draft, 'D', (request) => {
    const pattern = patternText(request.asOf, field, negation.type, asked.of(request).ends);
    const claims = asked.text(`${pattern} WITH DISTINCT r.claim AS claim
    MATCH (c:Claim {id: claim}) RETURN c ORDER BY c.order, c.id`);
    return `COLLECT { UNWIND ${at.list} AS x WITH ${nodeOf(request, 'x')} AS n RETURN [n.id, COLLECT { ${claims} }] }`;
  });
}

function statedNone(edges: Edges, selected: Selected): Write<Shown<Tuple>> {
  const negation = negationOf(edges);
  if (negation === undefined) return () => '[]';
  const list = deniedList(edges, negation);
  return claimsOf(edges.draft, selected, { list, key: ({ parent }: Shown<Tuple>) => parent[0] });
}

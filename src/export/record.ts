import type { ClaimRecord } from '../claim/claim.ts';
import { locatorText } from '../evidence/locator-text.ts';
import { isSymmetric } from '../neighbour/walk.ts';
import type { Row } from '../neo4j/graph.ts';
import { type Attribute, type Ontology, typeNamed } from '../ontology/ontology.ts';
import { parsePeriod } from '../time/period.ts';
import type { Citation, ExportLink, ExportNode, Span, Value } from './net.ts';

/** An entity as an export shows it. `claims` are those that name and describe it. */
export function exportNode(ontology: Ontology, entity: Row, claims: readonly ClaimRecord[]): ExportNode {
  const type = String(entity['type']);
  const [latitude, longitude] = [entity['latitude'], entity['longitude']];
  const current = claims.filter(({ rank }) => rank !== 'DEPRECATED');
  return {
    id: String(entity['id']),
    type,
    name: String(entity['name'] ?? entity['id']),
    attributes: attributesIn(entity, [...typeNamed(ontology, type).attributes.values()]),
    ...(typeof entity['period'] === 'string' ? { period: spanOf(entity['period']) } : {}),
    ...(typeof latitude === 'number' && typeof longitude === 'number' ? { position: { latitude, longitude } } : {}),
    citations: current.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)).map(citationOf),
  };
}

/** An edge as an export shows it, with the claim that it stands for. */
export function exportLink(ontology: Ontology, source: string, edge: Row, claim: ClaimRecord): ExportLink {
  const type = String(edge['relation']);
  const relation = ontology.relations.get(type);
  const valid = edge['valid'];
  return {
    id: String(edge['id']),
    type,
    label: relation?.phrase ?? type,
    source,
    target: String(edge['to']),
    directed: relation === undefined || !isSymmetric(relation),
    ...(typeof valid === 'string' ? { valid: spanOf(valid) } : {}),
    rank: claim.rank,
    voice: claim.voice,
    force: claim.force,
    attributes: attributesIn(edge, relation?.edge?.attributes ?? []) as Record<string, Value>,
    citation: citationOf(claim),
  };
}

/** Where a claim stands. */
function citationOf(claim: ClaimRecord): Citation {
  const { id, notation, predicate, source } = claim;
  return { claim: id, ...(notation === undefined ? {} : { notation }), predicate, source, at: locatorText(claim) };
}

/** Missing values have no key: they are not empty text, and not zero. */
function attributesIn(row: Row, attributes: readonly Attribute[]): Record<string, Value | readonly Value[]> {
  const given = attributes.flatMap(({ name }): [string, Value | readonly Value[]][] => {
    const value = row[name];
    if (Array.isArray(value)) return value.length > 0 ? [[name, value.map(plainValue)]] : [];
    return value === undefined || value === null ? [] : [[name, plainValue(value)]];
  });
  return Object.fromEntries(given);
}

const plainValue = (value: unknown): Value =>
  typeof value === 'number' || typeof value === 'boolean' ? value : String(value);

function spanOf(edtf: string): Span {
  const period = parsePeriod(edtf);
  return {
    edtf,
    ...(period?.earliestStart ? { from: period.earliestStart } : {}),
    ...(period?.latestEnd ? { to: period.latestEnd } : {}),
  };
}

import { clientError } from '../errors.ts';
import type { Row } from '../neo4j/graph.ts';
import type { RelationField } from '../ontology/ontology.ts';

/** A cursor says which field it is of, so that another question refuses it. */
export function writeCursor(edge: Row, field: RelationField): string {
  return Buffer.from(JSON.stringify([field.relation.type, field.direction, edge['order'], edge['id']])).toString(
    'base64url',
  );
}

/** The place after which a page begins; null for the first page. Errors: BAD_CURSOR. */
export function readCursor(cursor: unknown, field: RelationField): { order: number; id: string } | null {
  if (cursor === undefined || cursor === null) return null;
  const [type, direction, order, id] = parse(String(cursor));
  if (
    type === field.relation.type &&
    direction === field.direction &&
    typeof order === 'number' &&
    typeof id === 'string'
  )
    return { order, id };
  throw clientError('BAD_CURSOR', `after is no cursor of ${field.name}; take one from its pageInfo or edges.`);
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

import { int, isInt } from 'neo4j-driver';

/** A number as a parameter: whole ones as integers, since a plain number reaches Neo4j as a float. */
export function numberParameter(value: number): unknown {
  return Number.isSafeInteger(value) ? int(value) : value;
}

/** What `numberParameter` made, as a plain number again; anything else as it is. */
export const plainNumber = (value: unknown): unknown => (isInt(value) ? value.toNumber() : value);

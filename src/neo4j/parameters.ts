import { int } from 'neo4j-driver';

/** A number as a parameter: whole ones as integers, since a plain number reaches Neo4j as a float. */
export function numberParameter(value: number): unknown {
  return Number.isSafeInteger(value) ? int(value) : value;
}

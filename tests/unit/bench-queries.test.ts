import { readFileSync } from 'node:fs';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { QUERIES, textOf } from '../../bench/queries/variables.mjs';
import { estimateFault } from '../../src/http/estimate.ts';
import { guardText } from '../../src/http/guard.ts';

const schema = buildSchema(readFileSync('schema/generated/api.graphql', 'utf8'));
const clocked = QUERIES.filter((name) => name.startsWith('Q'));

it.each([...QUERIES.map((name) => [name, 'now'] as const), ...clocked.map((name) => [name, 'knownAt'] as const)])(
  'asks %s (%s) as the API allows, within the usual limits',
  (name, clock) => {
    const text = textOf(name, clock);
    const document = parse(text);
    const [operation] = document.definitions;
    expect(validate(schema, document)).toEqual([]);
    expect(guardText(text)).toBeUndefined();
    expect(text.includes('asOf: $asOf')).toBe(clock !== 'now');
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${name} is no operation.`);
    expect(estimateFault({ schema, operation, fragments: [], variables: {} })).toBeUndefined();
  },
);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type OperationDefinitionNode, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { guardText } from '../../src/http/guard.ts';
import { limitRule } from '../../src/http/limits.ts';
import { expandSchema } from '../../src/ontology/expand-schema.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';

const FOLDER = 'web/playground/examples';
const { ontology, document } = readOntology(['schema']);
const schema = buildSchema(expandSchema(ontology, document));
const faults = (source: string) => validate(schema, parse(source), [...specifiedRules, limitRule]);

describe('the examples of the playground', () => {
  it.each(readdirSync(FOLDER))('%s says what it asks, is valid and keeps the limits', (name) => {
    const source = readFileSync(join(FOLDER, name), 'utf8');
    expect(/^# .+\n(?:# .+\n)+/.exec(source)?.[0]).toContain('?');
    expect(guardText(source)).toBeUndefined();
    expect(faults(source)).toEqual([]);
    const operations = parse(source).definitions.filter(({ kind }) => kind === 'OperationDefinition');
    expect(operations.map((operation) => (operation as OperationDefinitionNode).name?.value)).toEqual([
      expect.stringMatching(/^[A-Z]/),
    ]);
  });

  it('would be refused with an unknown field or too deep', () => {
    expect(faults('query X { event(id: "x") { nothing } }')).not.toEqual([]);
    const deep = `query X { events { ${'nodes { includedEvents { '.repeat(8)} totalCount ${'} } '.repeat(8)} } }`;
    expect(faults(deep).map(({ extensions }) => extensions['code'])).toEqual(['QUERY_TOO_EXPENSIVE']);
  });
});

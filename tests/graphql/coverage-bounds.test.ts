import { describe, expect, it } from 'vitest';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { apiOf, ask } from '../support/ask.ts';
import { boundsOf } from '../support/bounds.ts';

const { ontology } = readOntology(['schema']);
const schema = apiOf();

const MATRIX = (rows: string, rest = '') =>
  `{ coverage(rows: { ${rows} }, columns: { type: "Country", entities: ["KZ", "country:CN"] }, relations: ["presentIn"]${rest}) { counts { recorded } rows { entity { id } cells { state because { claims { id } } sources { name } } } } }`;

describe('one row or many', () => {
  it.each([
    [
      'a matrix',
      (first: number) => MATRIX('type: "Actor", related: { by: "keyActorOf", to: "KZ" }', `, first: ${first}`),
    ],
    [
      'a matrix of fields',
      (first: number) =>
        `{ coverage(rows: { type: "Event" }, columns: {}, first: ${first}) { rows { entity { id } cells { state because { claimCount } } } } }`,
    ],
    [
      'gaps',
      (first: number) =>
        `{ gaps(type: "Actor", first: ${first}) { totalCount nodes { entity { name } state because { claimCount } } } }`,
    ],
  ])('cost no more than the document says: %s', async (_, question) => {
    for (const first of [1, 60]) {
      const { errors, statements, waits } = await ask(question(first));
      expect(errors).toBeUndefined();
      const bounds = boundsOf(schema, ontology, question(first));
      expect(statements).toBeLessThanOrEqual(bounds.statements);
      expect(waits).toBeLessThanOrEqual(bounds.waits);
    }
  });

  it('cost the same whether entities are known or not', async () => {
    const ids = Array.from({ length: 500 }, (_, at) => `"nobody ${at}"`).join(', ');
    const { codes, errors, statements } = await ask(MATRIX(`type: "Actor", entities: [${ids}]`));
    expect(codes).toEqual(['UNKNOWN_ENTITY']);
    expect(errors?.[0]?.extensions['argument']).toBe('rows.entities.0');
    expect(statements).toBeLessThanOrEqual(6);
  });
});

import { describe, expect, it } from 'vitest';
import { assertionsOf } from '../../src/dataset/assertions.ts';
import { checkAssertions } from '../../src/dataset/check-assertions.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { problemText } from '../../src/dataset/row.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';

const { ontology } = readOntology(['schema']);
const { dataset, problems } = readDataset('seeds/editors');
const assertions = [...assertionsOf(ontology, dataset)];
const claims = dataset.tables.filter(({ kind }) => kind === 'claims').flatMap(({ rows }) => [...rows]);

describe("the editors' layer", () => {
  it('fits the ontology, given the entities of the other datasets', () => {
    const named = new Set(assertions.flatMap(({ subject, object }) => [subject, object ?? subject]));
    expect([...problems, ...checkAssertions(ontology, assertions, named)].map(problemText)).toEqual([]);
  });

  it('speaks as the editors and nobody else', () => {
    expect(new Set(assertions.map(({ row }) => row.cells['voice']))).toEqual(new Set(['EDITOR']));
  });

  it('numbers its claims without a gap, each with a sentence, a reason and what it rests on', () => {
    expect(claims.map(({ cells }) => cells['notation'])).toEqual(
      claims.map((_, index) => `E${String(index + 1).padStart(3, '0')}`),
    );
    const bare = claims.filter(({ cells }) => !cells['text']?.endsWith('.') || !cells['note'] || !cells['record']);
    expect(bare.map(({ cells }) => cells['notation'])).toEqual([]);
  });

  it('names the scheme of every classification', () => {
    const classified = claims.filter(({ cells }) => cells['predicate'] === 'CLASSIFIED_AS');
    expect(new Set(classified.map(({ cells }) => cells['roles']))).toEqual(
      new Set(['scheme=Cull 2008', 'scheme=AidData 2018', 'scheme=Terms of the field']),
    );
  });

  it('serves every goal of the article by an instrument', () => {
    const served = claims.filter(({ cells }) => cells['predicate'] === 'SERVED_BY');
    expect(new Set(served.map(({ cells }) => cells['subject'])).size).toBe(8);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assertionsOf } from '../../src/dataset/assertions.ts';
import { checkAssertions } from '../../src/dataset/check-assertions.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { problemText } from '../../src/dataset/row.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';

const { ontology } = readOntology(['schema']);
const { dataset, problems } = readDataset('seeds/cross-checks');
const assertions = [...assertionsOf(ontology, dataset)];
const claims = dataset.tables.filter(({ kind }) => kind === 'claims').flatMap(({ rows }) => [...rows]);

describe('the cross-checks', () => {
  it('fit the ontology, given the entities of the other datasets', () => {
    const named = new Set(
      assertions.flatMap(({ subject, object, roles }) => [
        subject,
        object ?? subject,
        ...roles.map((role) => role.slice(role.indexOf('=') + 1)),
      ]),
    );
    expect([...problems, ...checkAssertions(ontology, assertions, named)].map(problemText)).toEqual([]);
  });

  it('are numbered without a gap, each with a sentence, a source of its own and where we have it from', () => {
    expect(claims.map(({ cells }) => cells['notation'])).toEqual(
      claims.map((_, index) => `X${String(index + 1).padStart(3, '0')}`),
    );
    const bare = claims.filter(
      ({ cells }) => !cells['text']?.endsWith('.') || !cells['source'] || !cells['record'] || !cells['voice'],
    );
    expect(bare.map(({ cells }) => cells['notation'])).toEqual([]);
  });

  it('give a reason for what the editors conclude, and a speaker for what is reported', () => {
    const of = (voice: string) => claims.filter(({ cells }) => cells['voice'] === voice);
    expect(of('EDITOR').filter(({ cells }) => !cells['note'])).toEqual([]);
    expect(of('REPORTED').filter(({ cells }) => !cells['speaker'])).toEqual([]);
  });

  it('are counted in the README', () => {
    const readme = readFileSync('seeds/cross-checks/README.md', 'utf8');
    const entities = new Set(assertions.filter(({ predicate }) => predicate === 'type').map(({ subject }) => subject));
    expect(readme).toContain(`${claims.length} numbered claims`);
    expect(readme).toContain(`${entities.size} declared entities`);
  });
});

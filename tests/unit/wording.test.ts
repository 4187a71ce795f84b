import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/claim/claim.ts';
import { edgeWording, wordingOf } from '../../src/claim/wording.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';

const { ontology } = readOntology(['schema']);

const worded = (subject: string, predicate: string, value: string, object?: string): string => {
  const claim = { subject: `${subject}:x`, predicate, value, object, roles: ['language=en'] } as unknown as ClaimRecord;
  return wordingOf(ontology, claim, { subject: 'Ada', object: object ?? '' });
};

/** Every attribute of every type, with a value that it may have. */
const attributes = [...ontology.types.values()].flatMap(({ prefix = '', attributes }) =>
  [...attributes.values()].map((attribute) => {
    const [first] = ontology.enums.get(attribute.scalar)?.values ?? [];
    return { prefix, attribute, value: attribute.scalar === 'Boolean' ? 'true' : (first?.name ?? '7') };
  }),
);

const SENTENCE =
  /^(The [A-Za-z0-9 -]+ of Ada (is|are|include) [^_]+|Ada is [a-z ]+|Whether Ada is [a-z]+ is not printed)\.$/;
/** Names of attributes that are no nouns by themselves. */
const NO_NOUN = /The (published|signed|printed as|in text|iso|iata|m49|url|cameo|direct|reciprocal|approximate)\b/;

describe('the words of a claim that brings none', () => {
  it('are a sentence for every attribute that there is', () => {
    for (const { prefix, attribute, value } of attributes)
      for (const given of [value, '']) {
        const sentence = worded(prefix, attribute.name, given);
        expect(sentence).toMatch(SENTENCE);
        expect(sentence).not.toMatch(NO_NOUN);
      }
  });

  it('are one for every relation, whose phrase has a verb and no full stop', () => {
    for (const { type, phrase } of ontology.relations.values()) {
      expect(phrase, type).toMatch(/^[a-z]+( [A-Za-z]+)*$/);
      expect(worded('country', type, '', 'Bob')).toBe(`Ada ${phrase} Bob.`);
    }
  });

  it.each([
    ['source', 'published', '2024-01/2024-03', 'The date of publication of Ada is 2024-01/2024-03.'],
    ['country', 'iso2', 'AD', 'The two-letter ISO code of Ada is AD.'],
    ['event', 'kind', 'SPORTS_EVENT', 'The kind of Ada is sports event.'],
    ['document', 'kind', 'Joint Statement', 'The kind of Ada is Joint Statement.'],
    ['indicator', 'definition', 'Number of athletes.', 'The definition of Ada: Number of athletes.'],
    ['product', 'qualities', 'tender', 'The qualities of Ada include tender.'],
    ['visa-regime', 'reciprocal', 'false', 'Ada is not reciprocal.'],
    ['visa-regime', 'maximumStay', '', 'The maximum stay of Ada is not printed.'],
    ['country', 'remark', 'It is large', 'A remark on Ada: It is large.'],
  ])('%s %s %s', (subject, predicate, value, sentence) => {
    expect(worded(subject, predicate, value)).toBe(sentence);
  });

  it('put a name that begins like a common noun in quotation marks where a sentence begins with it', () => {
    expect(edgeWording('concerns', { subject: 'relations between Ada and Bob', object: 'Bob' })).toBe(
      '“relations between Ada and Bob” concerns Bob',
    );
    expect(edgeWording('measures', { subject: 'Ada', object: 'growth' })).toBe('Ada measures growth');
  });

  it('say in which system an id is one', () => {
    const claim = { subject: 'country:x', predicate: 'externalId', value: 'country:KZ', roles: ['scheme=reading'] };
    expect(wordingOf(ontology, claim as unknown as ClaimRecord, { subject: 'Ada', object: '' })).toBe(
      'The id of Ada in the system “reading” is country:KZ.',
    );
  });

  it('put a name that is itself a sentence in quotation marks', () => {
    expect(edgeWording('measures', { subject: 'It grew.', object: 'growth' })).toBe('“It grew” measures growth');
  });
});

describe('the field at the other end of a relation', () => {
  it('has words of its own, which are not those of the relation', () => {
    for (const { type, field, inverse, description, inverseDescription } of ontology.relations.values()) {
      if (field === inverse) continue;
      expect(inverseDescription, type).not.toContain('The other end');
      expect(inverseDescription, type).not.toContain(description);
      expect(inverseDescription, type).toMatch(/^[A-Z][^.]+\.$/);
    }
  });
});

import { expect, it } from 'vitest';
import { NOW } from '../../src/as-of/as-of.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { countryLinks } from '../../src/side/country-links.ts';
import { sideOf } from '../../src/side/side.ts';

const COUNTRIES = new Map([
  ['person:a', ['country:KZ']],
  ['person:b', ['country:CN']],
  ['organization:both', ['country:KZ', 'country:CN']],
  ['actor-group:others', ['country:US']],
]);
const countriesOf = (id: string) => new Set(COUNTRIES.get(id));
const PAIR = { host: 'country:KZ', partner: 'country:CN' };

it.each([
  [{ voice: 'REPORTED', speaker: 'person:a' }, 'HOST_STATE'],
  [{ voice: 'QUOTED', speaker: 'person:b' }, 'PARTNER_STATE'],
  [{ voice: 'REPORTED', speaker: 'organization:both' }, 'BOTH_STATES'],
  [{ voice: 'REPORTED', speaker: 'actor-group:others' }, 'THIRD_PARTY'],
  [{ voice: 'REPORTED', speaker: 'organization:of-no-country' }, 'THIRD_PARTY'],
  [{ voice: 'AUTHOR' }, 'AUTHOR'],
  [{ voice: 'REPORTED' }, 'AUTHOR'],
  [{ voice: 'EDITOR', speaker: 'person:a' }, 'EDITOR'],
])('%j speaks for %s', (claim, side) => {
  expect(sideOf(claim, PAIR, countriesOf)).toBe(side);
});

it('changes with the country that is host', () => {
  const claim = { voice: 'QUOTED', speaker: 'person:b' };
  expect(sideOf(claim, { host: 'country:CN', partner: 'country:KZ' }, countriesOf)).toBe('HOST_STATE');
  expect(sideOf(claim, { host: 'country:KZ' }, countriesOf)).toBe('THIRD_PARTY');
});

it('goes to countries in one step over what the ontology says', () => {
  const links = countryLinks(readOntology(['schema']).ontology, NOW).split('|');
  expect(links).toEqual(expect.arrayContaining(['BELONGS_TO', 'COUNTRY_BY_HOLDS_ROLE', 'COUNTRY_BY_TOOK_PART']));
  expect(links).not.toContain('HOLDS_ROLE');
});

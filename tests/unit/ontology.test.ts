import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, validateSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { expandSchema } from '../../src/ontology/expand-schema.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';

const written = (sdl: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ontology-'));
  writeFileSync(join(folder, 'more.graphql'), sdl);
  return folder;
};

describe('the ontology', () => {
  it('expands into a valid API of at most 1 MB', () => {
    const { ontology, document } = readOntology(['schema']);
    const sdl = expandSchema(ontology, document);
    expect(validateSchema(buildSchema(sdl))).toEqual([]);
    expect(sdl.length).toBeLessThan(1_000_000);
  });

  it('lets every root field be asked as of two clocks, also one that another folder adds', () => {
    const more = written('extend type Query { "A trial." trial("A word." word: String): Int }');
    const { ontology, document } = readOntology(['schema', more]);
    const fields = Object.values(buildSchema(expandSchema(ontology, document)).getQueryType()?.getFields() ?? {});
    expect(fields.map(({ name }) => name)).toContain('trial');
    expect(fields.filter(({ args }) => !args.some(({ name }) => name === 'asOf'))).toEqual([]);
  });

  it('takes a relation that another folder adds, walkable from both ends', () => {
    const more = written(`extend type Place {
      "Twinned cities."
      twins: [Place!] @relation(type: "TWINNED_WITH", inverse: "twins", phrase: "is twinned with") @codebook(not: "A link.")
    }`);
    const { ontology, document } = readOntology(['schema', more]);
    expect(ontology.types.get('Place')?.relations.get('twins')?.direction).toBe('BOTH');
    expect(expandSchema(ontology, document)).toContain('twins(');
  });

  it('takes descriptions with quotation marks and several lines', () => {
    const said = '"""\nWhat is called "it",\nin two lines.\n"""';
    const more = written(
      `${said} type Pact implements Entity @entity(prefix: "pact") { "A." binds: [Place!] @relation(type: "BINDS", inverse: "pacts", phrase: "b", edge: "Bond") @codebook(not: "C.") }
      ${said} type Bond @edge { ${said} strength: String }`,
    );
    const { ontology, document } = readOntology(['schema', more]);
    expect(validateSchema(buildSchema(expandSchema(ontology, document)))).toEqual([]);
  });

  it('names every fault at once', () => {
    const more = written(
      'type Bad @entity(prefix: "Bad") { x: Nope @attribute y: [Nowhere!] @relation(type: "y", inverse: "Z", phrase: "") }',
    );
    expect(() => readOntology(['schema', more])).toThrow(
      /Bad has no description[\s\S]*unknown scalar Nope[\s\S]*unknown type Nowhere/,
    );
  });

  it.each([
    [
      'a relation type that stands twice',
      `extend type Place { "A." twins: [Place!] @relation(type: "BORDERS", inverse: "twins", phrase: "b") @codebook(not: "C.") }`,
      /relation type BORDERS is declared by Country\.borders and Place\.twins/,
    ],
    [
      'a relation type by which claims lead to what they are about',
      `extend type Place { "A." twins: [Place!] @relation(type: "ABOUT", inverse: "twins", phrase: "b") @codebook(not: "C.") }`,
      /Place\.twins has the type ABOUT, by which claims lead to what they are about; name it otherwise/,
    ],
    [
      'an inverse that takes the name of another field',
      `extend type Place { "A." twins: [Country!] @relation(type: "TWIN", inverse: "goals", phrase: "b") @codebook(not: "C.") }`,
      /Country\.goals is declared twice: an end of PURSUES, an end of TWIN/,
    ],
    [
      'an attribute that an interface has already',
      'extend type Place { "A." characterizations: [String!] @attribute }',
      /Place\.characterizations is declared twice: attribute of Entity, attribute of Place/,
    ],
    [
      'a field without a directive',
      'extend interface Location { "A." altitude: Float }',
      /Location\.altitude has no directive; mark it @attribute/,
    ],
    [
      'a way to a country that is not carried on to it',
      `extend type Place { "A." twins: [Place!] @relation(type: "TWIN", inverse: "twins", phrase: "b") @countryOf @codebook(not: "C.") }`,
      /Place\.twins has @countryOf and leads to Place; add @inCountry/,
    ],
    [
      'a relation that is carried on and leads to no country',
      `extend type Place { "A." twins: [Place!] @relation(type: "TWIN", inverse: "twins", phrase: "b") @inCountry(field: "twinIn", inverse: "twinsHere") @codebook(not: "C.") }`,
      /Place\.twins has @inCountry without @countryOf/,
    ],
    [
      'values without a description',
      '"A." enum Size { "B." BIG SMALL } extend type Place { "C." size: Size @attribute }',
      /Size\.SMALL has no description/,
    ],
  ])('refuses %s', (_, sdl, message) => {
    expect(() => readOntology(['schema', written(sdl)])).toThrow(message);
  });
});

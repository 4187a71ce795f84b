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

  it('takes a relation that another folder adds, walkable from both ends', () => {
    const more = written(`extend type Place {
      "Twinned cities."
      twins: [Place!] @relation(type: "TWINNED_WITH", inverse: "twins", phrase: "is twinned with") @codebook(not: "A link.")
    }`);
    const { ontology, document } = readOntology(['schema', more]);
    expect(ontology.types.get('Place')?.relations.get('twins')?.direction).toBe('BOTH');
    expect(expandSchema(ontology, document)).toContain('twins(');
  });

  it('names every fault at once', () => {
    const more = written(
      'type Bad @entity(prefix: "Bad") { x: Nope @attribute y: [Nowhere!] @relation(type: "y", inverse: "Z", phrase: "") }',
    );
    expect(() => readOntology(['schema', more])).toThrow(
      /Bad has no description[\s\S]*unknown scalar Nope[\s\S]*unknown type Nowhere/,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { NOW } from '../../src/as-of/as-of.ts';
import { startText } from '../../src/filter/start.ts';
import { typeNamed } from '../../src/ontology/ontology.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { ask } from '../support/ask.ts';

const PAGE = 'totalCount nodes { id } pageInfo { hasNextPage endCursor }';
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

const CLOCKS = ['', ', asOf: { validOn: "2024-09-10" }', ', asOf: { knownAt: "2100-01-01T00:00:00Z" }'];
const CONDITIONS = [
  ['countries', '{ borders: { some: { id: { in: ["country:CN", "country:KZ", "country:RU"] } } } }'],
  [
    'countries',
    '{ borders: { some: { id: { eq: "country:KZ" }, name: { contains: "a" } }, none: { id: { eq: "country:CN" } } } }',
  ],
  ['events', '{ heldIn: { some: { id: { in: ["place:astana", "place:beijing"] } } }, name: { contains: "o" } }'],
  ['places', '{ not: { name: { contains: "zz" } }, country: { some: { id: { eq: "country:KZ" } } } }'],
] as const;

describe('a list that names what its members lead to', () => {
  it.each(CONDITIONS.flatMap((one) => CLOCKS.map((clocks) => [...one, clocks] as const)))(
    'of %s, %s%s, begins there and finds what the same condition finds from the beginning',
    async (field, where, clocks) => {
      const begun = await ask(`{ ${field}(first: 3, where: ${where}${clocks}) { ${PAGE} } }`);
      const all = await ask(`{ ${field}(first: 3, where: { and: [${where}] }${clocks}) { ${PAGE} } }`);
      // A cursor is of its question.
      const shown = (page: Page) => [page.totalCount, page.nodes, page.pageInfo.hasNextPage];
      const page: Page = begun.data?.[field];
      expect(page.totalCount).toBeGreaterThan(0);
      expect(shown(page)).toEqual(shown(all.data?.[field]));
    },
  );

  it('begins nowhere where the condition may be met by others', () => {
    const { ontology } = readOntology(['schema']);
    const start = (where: Record<string, unknown>) =>
      startText(typeNamed(ontology, 'Country'), where, { asOf: NOW, parameters: {} });
    const id = { id: { eq: 'country:KZ' } };
    expect(start({ borders: { some: id } })).toMatch(/^MATCH \(start:Entity\).*start\.id IN \$start/);
    for (const where of [
      { borders: { none: id } },
      { or: [{ borders: { some: id } }] },
      { not: { borders: { some: id } } },
      { id: { eq: 'country:KZ' } },
    ])
      expect(start(where)).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { NOW } from '../../src/as-of/as-of.ts';
import { beyondText } from '../../src/filter/beyond.ts';
import { claimConditionText } from '../../src/filter/claim-condition.ts';
import { conditionText } from '../../src/filter/condition.ts';
import { type OrderInput, orderText } from '../../src/filter/order.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';

const { ontology } = readOntology(['schema']);
type Where = Record<string, unknown>;

const textOf = (type: string, where: Where, parameters: Record<string, unknown> = {}): string =>
  conditionText(ontology, type, where, { variable: 'n', asOf: NOW, parameters });

/** What looks like an id is taken as one, so that the same words can stand where an id is asked. */
const HOSTILE = [
  "x' OR 1=1 //",
  '`}) DETACH DELETE n //',
  '$w0 OR true',
  '"; MATCH (n) RETURN n',
  "\\' OR true",
  '\u2019OR\u2019',
].map((text) => `source:${text}`);

const positions = (text: string): Where[] => [
  { id: { eq: text } },
  { id: { in: [text] } },
  { type: { in: [text] } },
  { name: { eq: text, in: [text], contains: text, startsWith: text, exact: text } },
  { namedBy: { source: text } },
  { title: { eq: text, exact: text } },
  { mainAreas: { contains: text, exact: text } },
  { kind: { eq: text } },
  {
    participants: {
      some: { id: { eq: text } },
      edge: { role: { eq: text }, source: text, dataset: text, rank: [text] },
    },
  },
];

describe('a filter', () => {
  it('never has text of the client in its own', () => {
    for (const text of HOSTILE) {
      for (const where of positions(text).filter((one) => !('type' in one))) {
        const parameters = {};
        const cypher = textOf('Event', where, parameters);
        expect(cypher).not.toContain(text);
        expect(cypher).toBe(
          textOf(
            'Event',
            JSON.parse(JSON.stringify(where).replaceAll(JSON.stringify(text).slice(1, -1), 'source:plain')),
          ),
        );
        expect(Object.keys(parameters).every((name) => /^w\d+$/.test(name))).toBe(true);
      }
      expect(textOf('Entity', { type: { in: [text] } })).toBe('n.type IN $w0');
      expect(
        claimConditionText(
          ontology,
          { speaker: text, pair: text.replace('source', 'country-relation') },
          { variable: 'c', asOf: NOW, parameters: {} },
        ),
      ).toBe('(c.pair = $w0 AND c.speaker = $w1)');
    }
  });

  it('knows no name that the ontology does not have', () => {
    for (const name of [...HOSTILE, 'constructor', '__proto__', 'keys', 'id_folded']) {
      const where = JSON.parse(`{${JSON.stringify(name)}: {"eq": "x"}}`);
      expect(() => textOf('Event', where)).toThrow('there is no such condition');
      expect(() => textOf('Event', { title: where })).toThrow('there is no such condition');
      expect(() => textOf('Event', { participants: { some: {}, edge: where } })).toThrow('there is no such condition');
      expect(() => claimConditionText(ontology, where, { variable: 'c', asOf: NOW, parameters: {} })).toThrow(
        'there is no such condition',
      );
      expect(() => orderText(ontology, 'Event', [{ by: name }], { variable: 'n', asOf: NOW, parameters: {} })).toThrow(
        'has no such key',
      );
    }
  });

  it('has one text for one question, whatever the order of its fields, and keeps clear of other parameters', () => {
    const parameters = { ids: [], w0: 'taken' };
    expect(textOf('Event', { title: { eq: 'É' }, edition: { gt: 1 } }, parameters)).toBe(
      '(n.edition > $w1 AND n.title_folded = $w2)',
    );
    expect(parameters).toMatchObject({ w0: 'taken', w2: 'e' });
    expect(textOf('Event', { edition: { gt: 1 }, title: { eq: 'x' } })).toBe(
      textOf('Event', { title: { eq: 'y' }, edition: { gt: 2 } }),
    );
  });

  const deep = (levels: number): Where => (levels === 0 ? {} : { includedEvents: { some: deep(levels - 1) } });
  const REFUSED: [where: Where, argument: string, message: RegExp][] = [
    [deep(9), `where${'.includedEvents.some'.repeat(8)}.includedEvents`, /9 relations deep; expected at most 8/],
    [{ or: Array.from({ length: 101 }, () => ({})) }, 'where.or.100', /more than 100 conditions/],
    [{ id: { in: Array.from({ length: 101 }, String) } }, 'where.id.in', /101 values; expected at most 100/],
    [{ period: { overlaps: '2024/2022' } }, 'where.period.overlaps', /ends before it begins/],
    [{ period: { within: '2023-02-29' } }, 'where.period.within', /no period with days of the calendar/],
    [{ period: { contains: '2024-02-30/..' } }, 'where.period.contains', /no period/],
    [{ period: { overlaps: '' } }, 'where.period.overlaps', /no period/],
    [{ and: [{}, { title: { contains: '’' } }] }, 'where.and.1.title.contains', /nothing is left/],
    [{ title: { eq: '' } }, 'where.title.eq', /nothing is left/],
    [{ name: { eq: '’' } }, 'where.name.eq', /nothing is left/],
    [{ name: { in: ['a', '"'] } }, 'where.name.in', /nothing is left/],
    [{ title: { eq: null } }, 'where.title.eq', /null/],
    [{ heldIn: { edge: { rank: ['NORMAL'] } } }, 'where.heldIn', /give some, none/],
    [{ heldIn: { some: {}, counting: {} } }, 'where.heldIn', /give `count` too/],
    [{ heldIn: { some: {}, edge: { valid: { overlaps: 'x' } } } }, 'where.heldIn.edge.valid.overlaps', /no period/],
    [{ edition: { gt: Number.NaN } }, 'where.edition.gt', /a number/],
    [{ id: { eq: 'Astana Forum' } }, 'where.id.eq', /"Astana Forum" is no id; expected one such as country:KZ/],
    [{ id: { in: ['event:a', 'b'] } }, 'where.id.in', /"b" is no id/],
    [{ namedBy: { source: 'the article' } }, 'where.namedBy.source', /"the article" is no id/],
    [{ heldIn: { some: {}, edge: { source: 'x:y' } } }, 'where.heldIn.edge.source', /"x:y" is no id/],
  ];

  it.each(REFUSED)('refuses %#', (where, argument, message) => {
    const refused = () => textOf('Event', where);
    expect(refused).toThrow(message);
    expect(refused).toThrow(expect.objectContaining({ extensions: { code: 'BAD_FILTER', argument } }));
  });

  const REFUSED_OF_CLAIMS: [where: Where, argument: string, message: RegExp][] = [
    [{ speaker: 'Wang Chao' }, 'where.speaker', /"Wang Chao" is no id/],
    [{ pair: 'KZ–CN' }, 'where.pair', /is no id/],
    [{ source: 'x'.repeat(200_000) }, 'where.source', /^.{0,20}"x{100}…" is no id/],
    [{ predicate: 'held in' }, 'where.predicate', /"held in" is no predicate; expected .*Nearest: HELD_IN/],
  ];

  it.each(REFUSED_OF_CLAIMS)('on claims refuses %#', (where, argument, message) => {
    const refused = () => claimConditionText(ontology, where, { variable: 'c', asOf: NOW, parameters: {} });
    expect(refused).toThrow(message);
    expect(refused).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_FILTER', argument }) }),
    );
  });

  it('on claims takes every kind of predicate', () => {
    for (const predicate of ['type', 'remark', 'HELD_IN', 'OBSERVED', 'period'])
      expect(claimConditionText(ontology, { predicate }, { variable: 'c', asOf: NOW, parameters: {} })).toBe(
        'c.predicate = $w0',
      );
  });

  it('grows with the question and no faster', () => {
    const bounds = { eq: 1, gt: 0, gte: 1, lt: 9, lte: 9 };
    const counted = (levels: number): Where =>
      levels === 0 ? {} : { includedEvents: { count: bounds, counting: counted(levels - 1) } };
    const length = (levels: number): number => textOf('Event', counted(levels)).length;
    expect(length(8) - length(7)).toBeLessThan(2 * (length(2) - length(1)));
  });

  it('takes what is just within the bounds', () => {
    expect(textOf('Event', deep(8))).toContain('EXISTS');
    expect(textOf('Event', { or: Array.from({ length: 100 }, () => ({})) })).toContain('true OR true');
    expect(textOf('Event', { id: { in: Array.from({ length: 100 }, (_, at) => `event:${at}`) } })).toBe('n.id IN $w0');
  });
});

describe('a place in an order', () => {
  const { order, keys } = orderText(
    ontology,
    'Event',
    [{ by: 'EDITION', direction: 'DESC' }, { by: 'EDITION' }, { by: 'NAME' }],
    { variable: 'n', asOf: NOW, parameters: {} },
  );

  it('puts what is missing last in both directions, and ends with the id', () => {
    expect(keys).toEqual(['n.edition IS NULL', 'n.edition DESC', 'n.name_folded', 'n.id']);
    expect(order.map(({ name }) => name).join()).toBe('EDITION DESC,NAME ASC,ID ASC');
    expect(orderText(ontology, 'Event', null, { variable: 'n', asOf: NOW, parameters: {} }).keys).toEqual([
      'n.name_folded',
      'n.id',
    ]);
    expect(
      orderText(ontology, 'Event', [{ by: 'ID', direction: 'DESC' }, { by: 'NAME' }], {
        variable: 'n',
        asOf: NOW,
        parameters: {},
      }).keys,
    ).toEqual(['n.id DESC']);
  });

  const REFUSED_ORDERS: [orderBy: OrderInput[], argument: string, message: RegExp][] = [
    [[{}], 'orderBy.0', /it has no key; expected one of by, count and figure/],
    [[{ by: 'NAME', count: { participants: {} } }], 'orderBy.0', /it has by and count/],
    [[{ by: 'NAME' }, { count: {} }], 'orderBy.1.count', /it names 0 relations; expected one/],
    [[{ count: { participants: {}, heldIn: {} } }], 'orderBy.0.count', /it names 2 relations/],
    [[{ count: { nowhere: {} } }], 'orderBy.0.count.nowhere', /there is no such condition/],
    [[{ count: { participants: { of: 'NAME' } } }], 'orderBy.0.count.participants.of', /give it to figure/],
    [
      [{ count: { participants: { where: { id: { eq: 'x' } } } } }],
      'orderBy.0.count.participants.where.id.eq',
      /is no id/,
    ],
    [[{ count: { participants: { edge: { source: 'x' } } } }], 'orderBy.0.count.participants.edge.source', /is no id/],
    [[{ figure: { figures: {} } }], 'orderBy.0.figure.figures', /needs `of`/],
    [[{ figure: { figures: { of: 'NOTHING' } } }], 'orderBy.0.figure.figures.of', /Observation has no such key/],
    [
      [{ figure: { participants: { of: 'NAME', take: 'LATEST' } } }],
      'orderBy.0.figure.participants.take',
      /Participant has no period; expected GREATEST or LEAST/,
    ],
    [Array.from({ length: 11 }, () => ({ by: 'NAME' })), 'orderBy', /it has 11 keys; expected at most 10/],
  ];

  it.each(REFUSED_ORDERS)('refuses %#', (orderBy, argument, message) => {
    const refused = () => orderText(ontology, 'Event', orderBy, { variable: 'n', asOf: NOW, parameters: {} });
    expect(refused).toThrow(message);
    expect(refused).toThrow(expect.objectContaining({ extensions: { code: 'BAD_FILTER', argument } }));
  });

  it('refuses values of another order', () => {
    for (const values of [
      null,
      [],
      [1, 'a'],
      ['1', 'a', 'event:a'],
      [1, 'a', null],
      [1, 2, 'event:a'],
      [1, 'a', 'event:a', 'b'],
    ])
      expect(() => beyondText(order, values, { parameters: {} })).toThrow(
        expect.objectContaining({ extensions: { code: 'BAD_CURSOR', argument: 'after' } }),
      );
    expect(beyondText(order, [null, 'a', 'event:a'], { parameters: {} })).toContain('n.edition IS NULL AND');
  });
});

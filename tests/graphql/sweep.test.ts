import { type GraphQLInterfaceType, type GraphQLObjectType, isInterfaceType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/limits.ts';
import { listField, singleField } from '../../src/ontology/expand-schema.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { type Ask, apiOf, askBy } from '../support/ask.ts';
import { readGraph } from '../support/graphs.ts';
import { note, type Seen, type Sweep, selectionsOf, tokensOf } from '../support/sweep.ts';
import { EXPLORATION, ORDERED, ROOMS } from '../support/sweep-questions.ts';

/** Fields that no seed fills, each with its reason; one that has got data is to be taken out. */
const OPERATOR = 'only where the operator has the text of the source';
const ONE_SIDED = 'no source of the seeds lists instruments of China';
const WITHOUT_DATA: ReadonlyMap<string, string> = new Map([
  ['Agreement.endDate', 'the agreement of the seeds has no end'],
  ...['Organization.linksOperated', 'TransportLink.operatedBy'].map(
    (field) => [field, 'the article names no airline'] as const,
  ),
  ['VisaSequence.undated', 'the article dates both regimes'],
  ['Reciprocity.value', ONE_SIDED],
  ['Reciprocity.received', ONE_SIDED],
  ...['Timeline.message', 'TimelineHistogram.message', 'SeriesConnection.message', 'SeriesGaps.message'].map(
    (field) => [field, 'only where a bound is hit'] as const,
  ),
  ['SearchConnection.bounds', 'only where a bound is hit'],
  ['SeriesGaps.missing', 'no series of the seeds has two dated figures'],
  ...['Factor.locationCountries', 'Country.factorsInCountry'].map(
    (field) => [field, 'the factors of the seeds are found in regions, which lie in no country'] as const,
  ),
  ...['Source.retrieved', 'Source.retrievedClaims'].map((field) => [field, 'of foreign tables alone'] as const),
  ['Evidence.page', 'no source of the seeds has pages'],
  ['Evidence.passage', OPERATOR],
  ['Evidence.passageMatches', OPERATOR],
  ['Person.familyName', 'no seed says which part of a name is the family name'],
  ['Person.familyNameClaims', 'no seed says which part of a name is the family name'],
  ['TransportLink.period', 'the article dates no link'],
  ['TransportLink.startDate', 'the article dates no link'],
  ['TransportLink.endDate', 'the article dates no link'],
  ['Document.period', 'the article dates neither of its documents: the state says so'],
  ['Document.startDate', 'the article dates neither of its documents: the state says so'],
  ['Document.endDate', 'the article dates neither of its documents: the state says so'],
  ['VisaRegime.endDate', 'the regime of the article is open'],
  ['Citation.title', 'the list of references is missing from the text'],
  ['Citation.url', 'the list of references is missing from the text'],
]);

const { ontology } = readOntology(['schema']);
const schema = apiOf();
const sweep: Sweep = { schema, ontology };
const TYPES = [...ontology.types.keys()];
const INTERFACES = [...ontology.interfaces.keys()];
const seen: Seen = new Map();
/** Room for the root field around a selection. */
const TOKENS = 450;
let ask: Ask;

beforeAll(async () => {
  ask = askBy(await readGraph(), schema);
});

/** The answer of an operation that must have no fault; its values are noted. */
async function answer(source: string): Promise<Readonly<Record<string, unknown>>> {
  expect(tokensOf(source)).toBeLessThanOrEqual(LIMITS.tokens);
  const { data, errors } = await ask(source);
  expect(errors?.map(({ message, path }) => `${path}: ${message}`)).toBeUndefined();
  note(seen, data, schema.getQueryType() as GraphQLObjectType);
  return data;
}

const composite = (name: string): GraphQLObjectType | GraphQLInterfaceType => {
  const type = schema.getType(name);
  if (isObjectType(type) || isInterfaceType(type)) return type;
  throw new Error(`${name} has no fields.`);
};

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** Asks for a selection on all pages of a root field. */
async function walk(field: string, selection: string, where = ''): Promise<void> {
  for (let after: string | null = null, more = true; more; ) {
    const place = after === null ? '' : `, after: "${after}"`;
    const around = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
    const data = await answer(
      `{ ${field}(first: 50${where}${place}) { ${around} nodes { __typename id ${selection} } } }`,
    );
    const { pageInfo } = data[field] as Page;
    more = pageInfo.hasNextPage;
    after = pageInfo.endCursor;
  }
}

describe('every field of every type', () => {
  it.each(TYPES)('of %s is answered', async (type) => {
    for (const selection of selectionsOf(sweep, composite(type), TOKENS)) await walk(listField(type), selection);
    const list =
      'nodes { id } edges { cursor node { id } } totalCount distinctCount state statedNone { id } openInSource';
    await answer(`{ ${listField(type)}(first: 2) { ${list} } }`);
    await answer(`{ ${listField(type)} { groups(by: [{ path: "type" }]) { totalCount rows { count share } } } }`);
  });

  it.each(TYPES)('the look-up of one %s answers', async (type) => {
    const field = schema.getQueryType()?.getFields()[singleField(type)];
    const id = seen.get(`${type}.id`);
    const own = (field?.args ?? []).filter(({ name }) => name !== 'asOf');
    const [argument] = own;
    if (id === undefined || argument === undefined || own.length !== 1) return;
    const value = argument.name === 'code' ? id.slice(id.indexOf(':') + 1) : id;
    expect(await answer(`{ ${singleField(type)}(${argument.name}: "${value}") { id } }`)).toEqual({
      [singleField(type)]: { id },
    });
  });

  it('of Claim and of the roots is answered', async () => {
    const { datasets } = await answer(
      '{ datasets { name title version reading licences claimCount firstRecordedAt recordedAt } }',
    );
    for (const { name } of datasets as { name: string }[]) {
      const where = `, where: { dataset: "${name}" }`;
      // Of a large dataset, the first pages show what its claims have.
      const few = name === 'reference';
      for (const selection of selectionsOf(sweep, composite('Claim'), TOKENS)) {
        if (few)
          await answer(
            `{ claims(first: 100${where}) { totalCount edges { cursor node { id } } nodes { id ${selection} } } }`,
          );
        else await walk('claims', selection, where);
      }
    }
    const claim = seen.get('Claim.id');
    await answer(
      `{ node(id: "${claim}") { id } nodes(ids: ["country:KZ", "${claim}"]) { id } entity(id: "country:KZ") { id } claim(notation: "C001") { id } countryRelation(a: "KZ", b: "CN") { id } }`,
    );
  });

  it.each(ROOMS)('of %s is answered', async (root, type) => {
    for (const selection of selectionsOf(sweep, composite(type), TOKENS)) await answer(`{ ${root} { ${selection} } }`);
  });

  it('of groups is answered', async () => {
    const [groups, row] = ['GroupConnection', 'GroupRow'].map((name) =>
      selectionsOf(sweep, composite(name), LIMITS.tokens),
    );
    expect([groups?.length, row?.length]).toEqual([1, 1]);
    const by = '[{ path: "from" }, { path: "period", interval: YEAR }, { path: "position" }]';
    const rows = `rows { ${row?.join(' ')} }`;
    await answer(`{ observations { groups(by: ${by}, of: "value", first: 50) { ${groups?.join(' ')} ${rows} } } }`);
    await answer(`{ claims { groups(by: [{ path: "voice" }], of: "number") { ${groups?.join(' ')} ${rows} } } }`);
    const companies = 'indicator(id: "registered companies")';
    await answer(
      `{ ${companies} { observations { groups(by: [{ path: "from" }], of: "value") { rows { shareOfSum } } } } }`,
    );
    await answer(`{ country(code: "KZ") { claims { groups(by: [{ path: "valid" }]) { totalCount } } } }`);
  });

  it.each([...EXPLORATION, ORDERED])('of what is explored is answered: %s', async (source) => {
    await answer(source);
  });

  it('of comparisons, matrices and mixes is answered', async () => {
    const all = (type: string) => selectionsOf(sweep, composite(type), LIMITS.tokens).join(' ');
    const row = 'kind name indicator { id } direction recordedFor { id } missingFor { id } common { id }';
    const because = `because { ${all('Because')} }`;
    await answer(
      `{ compare(countries: ["UZ", "CN"], with: "KZ") { countries { id } with { id } ${because}
        rows { ${row} ${because} cells { ${all('CountryComparisonCell')} } }
        contrast(has: "registered companies", lacks: "air connections") { country { id } state has { state } ${because} } } }`,
    );
    await answer(
      `{ flowMatrix(indicator: "registered companies", from: ["CN"], to: ["KZ"]) { ${all('FlowMatrix')} } }`,
    );
    await answer(`{ instrumentMix(country: "KZ", partner: "CN") { ${all('InstrumentMix')} } }`);
  });

  it.each(INTERFACES)('of %s is answered through the interface', async (name) => {
    const type = composite(name);
    const members = TYPES.filter((one) => ontology.types.get(one)?.interfaces.includes(name));
    const carriers = members.flatMap((one) =>
      Object.keys(type.getFields()).flatMap((field) => seen.get(`${one}.${field}`) ?? []),
    );
    const ids = [...new Set(carriers)].slice(0, LIMITS.page);
    expect(ids.length, `entities of ${name}`).toBeGreaterThan(0);
    for (const selection of selectionsOf(sweep, type, TOKENS)) {
      const { data, errors } = await ask(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${name} { __typename id ${selection} } } }`,
        { ids },
      );
      expect(errors?.map(({ message, path }) => `${path}: ${message}`)).toBeUndefined();
      for (const row of data.nodes) note(seen, row, type);
    }
  });
});

describe('the seeds', () => {
  it('give every field a value somewhere', () => {
    const missing = fields().filter((field) => !seen.has(field));
    // A field that a type has from an interface is filled if one type of the interface fills it.
    const unfilled = missing.filter((field) => declaredBy(field) === field && !isFilledElsewhere(field));
    process.stdout.write(
      `${missing.length} fields of ${fields().length} have no data, ${unfilled.length} of them in no type that has them:\n${unfilled.join('\n')}\n`,
    );
    expect(unfilled.filter((field) => !WITHOUT_DATA.has(field))).toEqual([]);
    expect(
      [...WITHOUT_DATA.keys()].filter((field) => seen.has(field)),
      'allowed to be empty, and filled',
    ).toEqual([]);
  });
});

/** All fields of the schema, as `Type.field`. */
function fields(): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    );
}

/** What every page and every row has, such as `statedNone` or `valid`, is filled if one of them fills it. */
function isFilledElsewhere(field: string): boolean {
  const [, kind, own] = /(Connection|Edge)\.(\w+)$/.exec(field) ?? [];
  return kind !== undefined && [...seen.keys()].some((one) => one.endsWith(`${kind}.${own}`));
}

/** The field in the type or interface that declares it: the widest one that has it. */
function declaredBy(field: string): string {
  const [name = '', own = ''] = field.split('.');
  const wide = INTERFACES.filter((one) => {
    const type = ontology.types.get(name) ?? ontology.interfaces.get(name);
    return one !== name && type?.interfaces.includes(one) && own in composite(one).getFields();
  });
  return wide.length > 0 ? `${wide[0]}.${own}` : field;
}

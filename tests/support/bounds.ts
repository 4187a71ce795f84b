import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
} from 'graphql';
import type { Ontology } from '../../src/ontology/ontology.ts';

export interface Bounds {
  /** The most statements that the document may cost, whatever the data. */
  readonly statements: number;
  /** The most waits in a row: one for each field on the longest way down that has to be loaded. */
  readonly waits: number;
}

/** What a document may cost, read off its text and the ontology alone. */
export function boundsOf(schema: GraphQLSchema, ontology: Ontology, source: string): Bounds {
  const document = parse(source);
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const query = schema.getQueryType();
  if (operation === undefined || !query) throw new Error('The document has no operation.');
  const { statements, waits } = ofSelection({ schema, ontology, fragments }, operation.selectionSet, query);
  // The datasets, of which states and conditions speak, are read once, and so are the ids by which conditions narrow.
  const once = [/tate\b|dataset:/, /\b(id|about|speaker|source|sources|namedBy|pair): [[{"$]/];
  return { statements: statements + once.filter((asked) => asked.test(source)).length, waits };
}

interface Reader {
  readonly schema: GraphQLSchema;
  readonly ontology: Ontology;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

function ofSelection(reader: Reader, set: SelectionSetNode, parent: GraphQLCompositeType): Bounds {
  const parts = set.selections.map((node) => {
    if (node.kind === Kind.FIELD) return ofField(reader, node, parent);
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? reader.fragments.get(node.name.value) : node;
    const type = fragment?.typeCondition ? reader.schema.getType(fragment.typeCondition.name.value) : parent;
    if (fragment === undefined || !isCompositeType(type)) throw new Error('A fragment is on no type.');
    return ofSelection(reader, fragment.selectionSet, type);
  });
  return {
    statements: parts.reduce((sum, { statements }) => sum + statements, 0),
    waits: Math.max(0, ...parts.map(({ waits }) => waits)),
  };
}

function ofField(reader: Reader, node: FieldNode, parent: GraphQLCompositeType): Bounds {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  const own = ownCost(reader, node, parent);
  const type = field === undefined ? undefined : getNamedType(field.type);
  if (node.selectionSet === undefined || !isCompositeType(type)) return own;
  const below = ofSelection(reader, node.selectionSet, type);
  return { statements: own.statements + below.statements, waits: own.waits + below.waits };
}

const NOTHING: Bounds = { statements: 0, waits: 0 };
const ONE: Bounds = { statements: 1, waits: 1 };
const COMPARING: Bounds = { statements: 5, waits: 1 };

function ownCost(reader: Reader, node: FieldNode, parent: GraphQLCompositeType): Bounds {
  const name = node.name.value;
  if (parent.name === 'Query') return rootCost(node);
  const several = SEVERAL.get(`${parent.name}.${name}`) ?? DOSSIER.get(`${parent.name}.${name}`);
  if (several !== undefined) return several;
  if (LOADED.get(parent.name)?.includes(name) || isOfPage(parent.name, name)) return ONE;
  const type = reader.ontology.types.get(parent.name) ?? reader.ontology.interfaces.get(parent.name);
  if (type === undefined) return NOTHING;
  const relation = type.relations.get(name);
  if (relation !== undefined) {
    const negated = [...reader.ontology.relations.values()].some(({ negates }) => negates === relation.relation.type);
    const asked = selected(node);
    const counted = asked.has('distinctCount') || (asked.has('totalCount') && isNarrowed(node));
    const denied = negated && (asked.has('state') || asked.has('statedNone'));
    return { statements: 1 + Number(counted) + Number(denied), waits: 1 };
  }
  const state = name.endsWith('State') && type.attributes.has(name.slice(0, -'State'.length));
  if (state) return { statements: 0, waits: 1 };
  // A statement for each way to compare, in one wait.
  if (name === 'conflicts') return COMPARING;
  const loaded = ['names', 'externalIds', 'namedBy', 'because', 'claims'].includes(name) || name.endsWith('Claims');
  return loaded || (name === 'name' && (node.arguments?.length ?? 0) > 0) ? ONE : NOTHING;
}

/** Fields that cost several statements in one wait; of sides there are six at most. */
const SEVERAL: ReadonlyMap<string, Bounds> = new Map([
  ['Because.weakestLink', { statements: 2, waits: 1 }],
  // An entity and the claims about it; a name, and the country that tells it from others.
  ['SearchHit.node', { statements: 2, waits: 1 }],
  ['Suggestion.description', { statements: 2, waits: 1 }],
  // The claims that feed an attribute, and those that speak of an entity.
  ['Gap.because', { statements: 2, waits: 1 }],
  // Two countries, and those of the speakers.
  ['ComparisonPosition.sides', { statements: 7, waits: 4 }],
  // The claim and, where it has no words of its own, the names of its ends.
  ['TimelineEntry.what', { statements: 2, waits: 2 }],
  ['SeriesPoint.valueState', { statements: 0, waits: 1 }],
  ['SeriesPoint.periodState', { statements: 0, waits: 1 }],
]);
/** Fields that are loaded, of all connections and their edges. */
const isOfPage = (type: string, name: string): boolean =>
  (type.endsWith('Edge') && (name === 'claim' || name === 'holds')) ||
  (type.endsWith('Connection') && name === 'groups');

/** Fields that are loaded, of the types that the ontology does not declare. */
const LOADED: ReadonlyMap<string, readonly string[]> = new Map([
  ['Claim', ['subject', 'object', 'speaker', 'source', 'pair', 'text']],
  ['ClaimsOfSide', ['speakers', 'claims']],
  ['Comparison', ['subject']],
  ['ComparisonPosition', ['sources']],
  ['OrderValue', ['because']],
  ['Role', ['entity']],
  ['SearchMatch', ['claim']],
  ['SourceCount', ['source']],
  ['Suggestion', ['node']],
  ['WeakestLink', ['sources']],
  ['GroupRow', ['because', 'nodes']],
  ['GroupTotal', ['because']],
  ['GroupKeyValue', ['entity']],
  ['Because', ['claims', 'sources', 'sourceCount']],
  ['CoverageCell', ['because', 'sources']],
  ['CoverageYear', ['because']],
  ['Timeline', ['undated']],
  ['VisaStep', ['holds']],
  ['TimelineHistogram', ['undatedCount']],
  ['TimelineEntry', ['entity', 'object', 'claim']],
  ['Series', ['from', 'to', 'of', 'source']],
  ['SeriesPoint', ['claim']],
  ['GraphEdge', ['from', 'to', 'sentence', 'claim']],
  ['Path', ['nodes']],
  ['PathStep', ['from', 'to', 'sentence']],
  ['Hub', ['entity']],
  ['SceneLink', ['sentence', 'claims']],
  ['Evidence', ['source', 'citation', 'passage', 'passageMatches', 'passageHint']],
  ['PairAgreements', ['nodes']],
  ['PairEvents', ['nodes']],
  ['PairStatements', ['nodes']],
  ['PairFigure', ['indicator']],
  ['PairOffer', ['offered', 'speaker']],
  ['PairActor', ['actor']],
  ['ActorTie', ['country', 'event', 'claim']],
  ['ForceGroup', ['speakers', 'claims']],
  ['InstrumentsInUse', ['partner']],
  ['InstrumentUse', ['instrument', 'uses', 'absent']],
  ['PairFacet', ['nodes']],
  ['ValueGap', ['entity']],
  ['PairCoverage', ['sources']],
  ['CountryComparison', ['contrast']],
  ['CountryComparisonRow', ['common']],
  ['CountryComparisonCell', ['entities', 'unique']],
  ['MixedInstrument', ['instrument']],
]);

/** The parts of a dossier: what they read goes out together, with the two countries and the datasets. */
const DOSSIER: ReadonlyMap<string, Bounds> = new Map([
  ...Object.entries({
    a: 1,
    b: 1,
    byForce: 1,
    coverage: 1,
    visaRegimes: 3,
    transportLinks: 3,
    tradeOffers: 3,
    instruments: 3,
  })
    .concat(Object.entries({ agreements: 4, events: 4, statementsBetween: 4, actors: 4, facets: 4, gaps: 4 }))
    .map(([name, statements]) => [`CountryRelation.${name}`, { statements, waits: 1 }] as const),
  // The indicator by id or by name comes first.
  ['CountryRelation.figuresBetween', { statements: 6, waits: 3 }],
  // Who speaks, and their countries.
  ['CountryRelation.claimsBySide', { statements: 2, waits: 2 }],
  ['CountryRelation.timeline', { statements: 1, waits: 1 }],
  // By its claim.
  ['ActorTie.speaker', { statements: 2, waits: 2 }],
]);

function rootCost(node: FieldNode): Bounds {
  const name = node.name.value;
  if (name.startsWith('__')) return NOTHING;
  if (['node', 'nodes', 'claim', 'datasets'].includes(name)) return ONE;
  const explored = explorationCost(node);
  if (explored !== undefined) return explored;
  if (name === 'search') return { statements: 2, waits: 1 };
  if (name === 'suggest') return ONE;
  // What is named is looked up first.
  if (name === 'conflicts' || name === 'comparisons') return { statements: 11, waits: 4 };
  // Two countries as below, who speaks, and their countries.
  if (name === 'claimsBySide') return { statements: 8, waits: 5 };
  // By id, by name, and the entity that the name means.
  if (name === 'countryRelation') return { statements: 7, waits: 4 };
  // Countries and an indicator by id and by name, the datasets; then what is between the countries, and what it names.
  if (name === 'compare') return { statements: 8, waits: 5 };
  if (name === 'flowMatrix' || name === 'instrumentMix') return { statements: 5, waits: 4 };
  const ofCoverage = COVERAGE.get(name);
  if (ofCoverage !== undefined) return ofCoverage;
  // The entities by id and by name, then what is asked of them.
  if (name === 'timeline' || name === 'series') return { statements: 3, waits: 3 };
  if (node.arguments?.some(({ name: { value } }) => value === 'id' || value === 'code'))
    return { statements: 3, waits: 3 };
  const asked = selected(node);
  const counted = ['totalCount', 'distinctCount', 'state'].some((one) => asked.has(one));
  return { statements: 1 + Number(counted), waits: 1 };
}

/** Entities by id and by name, for a matrix also those at the other end of relations; axes, datasets, edges, chains. */
const COVERAGE: ReadonlyMap<string, Bounds> = new Map([
  ['coverage', { statements: 9, waits: 4 }],
  ['gaps', { statements: 5, waits: 4 }],
]);
/** Entities are found by id and by name; then one statement for each distance that the arguments allow, and for what is shown. */
function explorationCost(node: FieldNode): Bounds | undefined {
  const found = { statements: 2, waits: 2 };
  const plus = (statements: number, waits = statements) => ({
    statements: found.statements + statements,
    waits: found.waits + waits,
  });
  switch (node.name.value) {
    case 'neighbourSummary':
    case 'edgesAmong':
      return plus(1);
    case 'neighbours':
      return plus(2, 1);
    case 'paths':
      return plus(2 + numberIn(node, 'maxLength', 4));
    case 'scene':
      return plus(2 + numberIn(node, 'depth', 1), 1 + numberIn(node, 'depth', 1));
    default:
      return undefined;
  }
}

/** The number that stands behind a name in the arguments. */
function numberIn(node: FieldNode, name: string, usual: number): number {
  const text = node.arguments?.map((argument) => print(argument)).join(' ') ?? '';
  return Number(new RegExp(`${name}: (\\d+)`).exec(text)?.[1] ?? usual);
}

const selected = (node: FieldNode): Set<string> =>
  new Set(node.selectionSet?.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : [])));

const isNarrowed = (node: FieldNode): boolean =>
  node.arguments?.some(({ name: { value } }) => value === 'where' || value === 'edge') ?? false;

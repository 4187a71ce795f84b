import {
  type FieldNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type AsOf, NOW } from '../as-of/as-of.ts';
import { type AsOfInput, asOfFrom } from '../as-of/as-of-input.ts';
import type { Passages } from '../evidence/passages.ts';
import { LIMITS } from '../limits.ts';
import type { Graph, Reading } from '../neo4j/graph.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createNeverKnown, type NeverKnown } from './named-entities.ts';
import { createWaves, type Waves } from './waves.ts';

/** What a request has, before it is known which of its root fields asks. */
export interface RequestContext extends Requester {
  readonly reading: Reading;
  readonly waves: Waves;
  readonly passages: Passages;
  readonly neverKnown: NeverKnown;
  /** By the response key of a root field: the context of everything below it. */
  readonly below: Map<string, Context>;
  /** By the two clocks, as text: root fields that ask as of the same share their loaders. */
  readonly loadersAsOf: Map<string, Loaders>;
}

/** What a resolver may use: the loaders of this request as of the clocks of its root field, and the texts of sources that the operator has. */
export interface Context extends RequestContext {
  readonly asOf: AsOf;
  readonly loaders: Loaders;
}

/** Who asks. */
export interface Requester {
  readonly requestId: string;
  /** The network address. */
  readonly address: string;
  /** As of when it is known where a root field does not say, in milliseconds; without it, now. */
  readonly knownAt?: number;
}

export type CreateContext = (requester: Requester) => RequestContext;

/** Makes the context of each request; nothing of it is kept for the next. */
export function contextsOver(
  graph: Graph,
  passages: Passages,
  timeout: number = LIMITS.readMilliseconds,
): CreateContext {
  return (requester) => {
    const reading = graph.openReading({ id: requester.requestId, timeout });
    return { ...requester, reading, passages, ...unasked(reading) };
  };
}

/** What a request has before any of its fields has asked. */
const unasked = (reading: Reading) => {
  const waves = createWaves(reading);
  return { waves, neverKnown: createNeverKnown(waves), below: new Map(), loadersAsOf: new Map() };
};

/** Lets a request begin anew, as though none of its fields had asked yet. */
export async function renew(request: RequestContext): Promise<void> {
  await request.reading.renew();
  Object.assign(request, unasked(request.reading));
}

/** The context of a field: one `asOf` of a root field holds for everything below it. Errors: BAD_REQUEST. */
export function contextAt(request: RequestContext, info: GraphQLResolveInfo): Context {
  let root = info.path;
  while (root.prev !== undefined) root = root.prev;
  const key = String(root.key);
  const known = request.below.get(key);
  if (known !== undefined) return known;
  const asked = asOfRoot(info, key);
  const { knownAt = null } = request;
  // NOW is told by identity from clocks that are set.
  const asOf = asked.knownAt === null && knownAt !== null ? { ...asked, knownAt } : asked;
  const context = { ...request, asOf, loaders: loadersAt(request, asOf) };
  request.below.set(key, context);
  return context;
}

/** The loaders of a request as of two clocks. */
export function loadersAt({ waves, loadersAsOf }: RequestContext, asOf: AsOf): Loaders {
  const clocks = JSON.stringify([asOf.validOn, asOf.knownAt, asOf.undated]);
  const loaders = loadersAsOf.get(clocks) ?? createLoaders(waves, asOf);
  loadersAsOf.set(clocks, loaders);
  return loaders;
}

/** The clocks of a root field of the document. */
export function rootClocks(schema: GraphQLSchema, node: FieldNode, variables: Record<string, unknown>): AsOf {
  const field = schema.getQueryType()?.getFields()[node.name.value];
  if (field === undefined) return NOW;
  const given = getArgumentValues(field, node, variables)['asOf'] as AsOfInput | null | undefined;
  return given ? asOfFrom(given) : NOW;
}

/** The clocks in the arguments of the root field with that response key. */
function asOfRoot(info: GraphQLResolveInfo, key: string): AsOf {
  const node = rootFields(info, info.operation.selectionSet).find((field) => (field.alias ?? field.name).value === key);
  return node === undefined ? NOW : rootClocks(info.schema, node, info.variableValues);
}

const rootFields = (info: GraphQLResolveInfo, { selections }: SelectionSetNode) =>
  selections.flatMap((node): FieldNode[] => {
    if (node.kind === Kind.FIELD) return [node];
    const set = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : info.fragments[node.name.value]?.selectionSet;
    return set === undefined ? [] : rootFields(info, set);
  });

import { type FieldNode, type GraphQLResolveInfo, getArgumentValues, Kind, type SelectionSetNode } from 'graphql';
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
    const waves = createWaves(reading);
    const neverKnown = createNeverKnown(waves);
    return { ...requester, reading, waves, passages, neverKnown, below: new Map(), loadersAsOf: new Map() };
  };
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
  const clocks = JSON.stringify([asOf.validOn, asOf.knownAt, asOf.undated]);
  const loaders = request.loadersAsOf.get(clocks) ?? createLoaders(request.waves, asOf);
  request.loadersAsOf.set(clocks, loaders);
  const context = { ...request, asOf, loaders };
  request.below.set(key, context);
  return context;
}

/** The clocks in the arguments of the root field with that response key. */
function asOfRoot(info: GraphQLResolveInfo, key: string): AsOf {
  const query = info.schema.getQueryType()?.getFields() ?? {};
  const node = rootFields(info, info.operation.selectionSet).find((field) => (field.alias ?? field.name).value === key);
  const field = node && query[node.name.value];
  if (node === undefined || field === undefined) return NOW;
  const given = getArgumentValues(field, node, info.variableValues)['asOf'] as AsOfInput | null | undefined;
  return given ? asOfFrom(given) : NOW;
}

const rootFields = (info: GraphQLResolveInfo, { selections }: SelectionSetNode) =>
  selections.flatMap((node): FieldNode[] => {
    if (node.kind === Kind.FIELD) return [node];
    const set = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : info.fragments[node.name.value]?.selectionSet;
    return set === undefined ? [] : rootFields(info, set);
  });

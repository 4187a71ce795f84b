import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { tooExpensive } from '../errors.ts';
import { badLength } from '../graphql/page.ts';
import { LIMITS } from '../limits.ts';

/**
 * How many nodes a page without `first` is reckoned at: about the mean degree of the graph, so that a document may be
 * deep without naming a length at every step. What really comes back is counted while it is read.
 */
const UNSAID = 4;

interface Reckoning {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Record<string, unknown>;
  /** Each fragment is reckoned once; one that is being reckoned counts 0. */
  readonly known: Map<string, number>;
  /** The refusals of lengths that no page has, in the order of the document. */
  readonly beyond: GraphQLError[];
}

export interface Document {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: readonly FragmentDefinitionNode[];
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How many nodes an operation may bring back: the lengths of its pages, multiplied on the way down. */
export function estimateNodes(document: Document): number {
  return reckon(document).nodes;
}

/** The refusal of an operation that may bring back too many nodes: BAD_PAGE where a length is the reason that no page has. */
export function estimateFault(document: Document): GraphQLError | undefined {
  const { nodes, beyond } = reckon(document);
  if (nodes <= LIMITS.estimatedNodes) return undefined;
  return beyond[0] ?? tooExpensive('estimated nodes', LIMITS.estimatedNodes, nodes);
}

function reckon({ schema, operation, fragments, variables }: Document) {
  const reckoning: Reckoning = {
    schema,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables: { ...defaultsOf(operation), ...variables },
    known: new Map(),
    beyond: [],
  };
  const nodes = below(reckoning, operation.selectionSet, schema.getRootType(operation.operation));
  return { nodes, beyond: reckoning.beyond };
}

/** A page whose length stands in the head of the operation is no page without a length. */
const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );

function below(reckoning: Reckoning, { selections }: SelectionSetNode, parent: unknown): number {
  return selections.reduce((sum, selection) => sum + one(reckoning, selection, parent), 0);
}

function one(reckoning: Reckoning, selection: SelectionNode, parent: unknown): number {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(reckoning, selection.name.value);
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    const condition = selection.typeCondition;
    const type = condition ? reckoning.schema.getType(condition.name.value) : parent;
    return below(reckoning, selection.selectionSet, type);
  }
  if (selection.selectionSet === undefined || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
  const field = parent.getFields()[selection.name.value];
  if (field === undefined) return 0;
  const type = getNamedType(field.type);
  const length = lengthOf(reckoning, selection, field);
  return length * (1 + below(reckoning, selection.selectionSet, type));
}

/** The length of a page; what is no page counts once. */
function lengthOf({ variables, beyond }: Reckoning, node: FieldNode, field: GraphQLField<unknown, unknown>): number {
  const argument = (name: string): unknown => {
    const value = node.arguments?.find((one) => one.name.value === name)?.value;
    return value && valueFromASTUntyped(value, variables);
  };
  const ids = argument('ids');
  if (Array.isArray(ids)) return ids.length;
  if (!isPage(field)) return 1;
  const said = (['first', 'last'] as const).flatMap((name) => {
    const length = argument(name);
    // What is no number is refused where variables are read; here it must not become the estimate.
    if (typeof length !== 'number' || !Number.isFinite(length)) return [];
    if (length > LIMITS.page) beyond.push(badLength(name, length, field.name));
    return [length];
  });
  return said.length > 0 ? Math.max(0, ...said) : UNSAID;
}

/** A page takes a length, and says of how many rows it is one. */
function isPage({ type, args }: GraphQLField<unknown, unknown>): boolean {
  const shown = getNamedType(type);
  return isObjectType(shown) && 'totalCount' in shown.getFields() && args.some(({ name }) => name === 'first');
}

function ofFragment(reckoning: Reckoning, name: string): number {
  const known = reckoning.known.get(name);
  if (known !== undefined) return known;
  reckoning.known.set(name, 0);
  const fragment = reckoning.fragments.get(name);
  if (fragment === undefined) return 0;
  const type = reckoning.schema.getType(fragment.typeCondition.name.value);
  const nodes = below(reckoning, fragment.selectionSet, type);
  reckoning.known.set(name, nodes);
  return nodes;
}

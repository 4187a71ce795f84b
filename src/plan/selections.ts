import {
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The fields of a selection by response key, in their order; fields of one key are one field. */
export type Fields = ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]>;

/** The selections of a document, as the values of its variables leave them. */
export interface Selections {
  readonly in: (type: GraphQLObjectType, set: SelectionSetNode) => Fields;
  /** What is selected below fields of one response key. */
  readonly below: (type: GraphQLObjectType, nodes: readonly FieldNode[]) => Fields;
}

interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

export function selectionsOf(document: Document): Selections {
  const collected = (type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Fields => {
    const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
    const visited = new Set<string>();
    for (const set of sets) collect(document, type, set, { fields, visited });
    return fields;
  };
  return {
    in: (type, set) => collected(type, [set]),
    below: (type, nodes) =>
      collected(
        type,
        nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
      ),
  };
}

interface Collected {
  readonly fields: Map<string, [FieldNode, ...FieldNode[]]>;
  readonly visited: Set<string>;
}

/** As the GraphQL specification says it, "CollectFields". */
function collect(document: Document, type: GraphQLObjectType, set: SelectionSetNode, into: Collected): void {
  for (const node of set.selections) {
    if (!isIncluded(document, node)) continue;
    if (node.kind === Kind.FIELD) keep(node, into);
    else {
      const spread = spreadBy(document, type, node, into);
      if (spread !== undefined) collect(document, type, spread, into);
    }
  }
}

function keep(node: FieldNode, { fields }: Collected): void {
  const key = (node.alias ?? node.name).value;
  const known = fields.get(key);
  if (known === undefined) fields.set(key, [node]);
  else known.push(node);
}

/** What a fragment selects of a type; nothing where it is of another, or where it was spread before. */
function spreadBy(
  document: Document,
  type: GraphQLObjectType,
  node: InlineFragmentNode | FragmentSpreadNode,
  { visited }: Collected,
): SelectionSetNode | undefined {
  if (node.kind === Kind.INLINE_FRAGMENT)
    return applies(document, type, node.typeCondition?.name.value) ? node.selectionSet : undefined;
  const name = node.name.value;
  const fragment = document.fragments.get(name);
  if (fragment === undefined || visited.has(name)) return undefined;
  visited.add(name);
  return applies(document, type, fragment.typeCondition.name.value) ? fragment.selectionSet : undefined;
}

function isIncluded({ variables }: Document, node: SelectionNode): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}

function applies({ schema }: Document, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}

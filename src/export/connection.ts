import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';
import { badRequest } from '../errors.ts';
import type { Row } from '../neo4j/graph.ts';
import { type Api, askApi } from './api.ts';

/** A query whose root field is a connection, made ready to be walked page by page. */
export interface ConnectionQuery {
  /** The root field, as it is called in answers. */
  readonly key: string;
  /** The type of its rows. */
  readonly rowType: string;
  readonly document: DocumentNode;
  /** What the client selects of a row. */
  readonly selected: SelectionSetNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether the query asks for one page of its own. */
  readonly onePage: boolean;
}

export interface ConnectionPage {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** What is added to a client's query has names that no client's variable has. */
const ADDED = 'diplograph_export';
const ROWS = 100;

/** Reads a query of a client. `also` is what is asked of every row besides, under names of its own. Errors: those of a request; BAD_REQUEST. */
export function connectionQuery(
  api: Api,
  { text, variables }: { readonly text: string; readonly variables: Readonly<Record<string, unknown>> },
  also: (rowType: string) => string,
): ConnectionQuery {
  const document = api.admit(text, variables);
  const [operation, more] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [field, second] = operation?.selectionSet.selections ?? [];
  if (operation === undefined || more !== undefined || field?.kind !== Kind.FIELD || second !== undefined)
    throw badRequest(
      'query',
      'The query has not just one root field; expected one operation with one connection, such as { events { nodes { name } } }.',
    );
  const rowType = rowTypeOf(api.schema, field.name.value);
  const rows = rowSelection(field);
  if (rowType === undefined || rows === undefined)
    throw badRequest(
      'query',
      `${field.name.value} shows no rows; expected a connection with its nodes selected, such as { events { nodes { name } } }.`,
    );
  const written = new Set((field.arguments ?? []).map(({ name }) => name.value));
  if (written.has('asOf'))
    throw badRequest(
      'query',
      'The query has asOf; give validOn, knownAt and undated beside the query, so that the head of the export tells them.',
    );
  const onePage = ['first', 'last', 'after', 'before'].some((name) => written.has(name));
  return {
    key: (field.alias ?? field.name).value,
    rowType,
    document: walked(document, operation, { field, rows, onePage, also: also(rowType) }),
    selected: rows,
    variables,
    onePage,
  };
}

/** All pages of the query, or the one that it asks for, as of the clocks. */
export async function* pagesOf(api: Api, query: ConnectionQuery, asOf: unknown): AsyncGenerator<ConnectionPage> {
  for (let after: unknown = null; ; ) {
    const given = { ...query.variables, [`${ADDED}_asOf`]: asOf, [`${ADDED}_after`]: after };
    const page = (await askApi(api, query.document, given))[query.key] as Row;
    const { hasNextPage, endCursor } = page[`${ADDED}_page`] as Row;
    yield { rows: page[`${ADDED}_rows`] as Row[], total: Number(page[`${ADDED}_total`]) };
    if (query.onePage || hasNextPage !== true) return;
    after = endCursor;
  }
}

function rowTypeOf(schema: GraphQLSchema, field: string): string | undefined {
  const type = schema
    .getQueryType()
    ?.getFields()
    [field]?.type.toString()
    .replaceAll(/[![\]]/g, '');
  const connection = type === undefined ? undefined : schema.getType(type);
  const fields = isObjectType(connection) ? connection.getFields() : {};
  return fields['pageInfo'] && fields['totalCount'] && fields['nodes']?.type.toString().replaceAll(/[![\]]/g, '');
}

/** What is selected of the rows: in `nodes`, or in `edges { node }`. */
function rowSelection({ selectionSet }: FieldNode): SelectionSetNode | undefined {
  const fieldIn = (set: SelectionSetNode | undefined, name: string) =>
    set?.selections.find((node): node is FieldNode => node.kind === Kind.FIELD && node.name.value === name)
      ?.selectionSet;
  return fieldIn(selectionSet, 'nodes') ?? fieldIn(fieldIn(selectionSet, 'edges'), 'node');
}

interface Walked {
  readonly field: FieldNode;
  readonly rows: SelectionSetNode;
  readonly onePage: boolean;
  readonly also: string;
}

/** The document with the rows alone, in pages of its own. */
function walked(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { field, rows, onePage, also }: Walked,
): DocumentNode {
  const added = parse(
    `query ($${ADDED}_asOf: AsOf, $${ADDED}_after: String) {
      _(asOf: $${ADDED}_asOf${onePage ? '' : `, first: ${ROWS}, after: $${ADDED}_after`}) {
        ${ADDED}_rows: nodes { ${also} } ${ADDED}_page: pageInfo { hasNextPage endCursor } ${ADDED}_total: totalCount
      }
    }`,
  ).definitions[0] as OperationDefinitionNode;
  const template = added.selectionSet.selections[0] as FieldNode;
  const selections = (template.selectionSet?.selections ?? []).map((node) =>
    node.kind === Kind.FIELD && node.name.value === 'nodes'
      ? {
          ...node,
          selectionSet: {
            kind: Kind.SELECTION_SET,
            selections: [...rows.selections, ...(node.selectionSet?.selections ?? [])],
          } as const,
        }
      : node,
  );
  const asked: FieldNode = {
    ...field,
    arguments: [...(field.arguments ?? []), ...(template.arguments ?? [])],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  const definitions: VariableDefinitionNode[] = [
    ...(operation.variableDefinitions ?? []),
    ...(added.variableDefinitions ?? []).filter(({ variable }) => !onePage || variable.name.value === `${ADDED}_asOf`),
  ];
  const changed: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: definitions,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [asked] },
  };
  return { ...document, definitions: document.definitions.map((node) => (node === operation ? changed : node)) };
}

import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import type { Api } from './api.ts';
import { type ConnectionQuery, connectionQuery, pagesOf } from './connection.ts';
import type { Cut } from './net.ts';
import type { ExportQuestion } from './question.ts';
import type { Selection } from './select.ts';

/** The rows of a query of a client as a table. Its first page is read here, so that its errors come before the first byte. */
export async function tableOf(
  api: Api,
  query: NonNullable<ExportQuestion['query']>,
  asOf: unknown,
): Promise<Selection> {
  const connection = connectionQuery(api, query, () => `${TYPE}: __typename`);
  const pages = pagesOf(api, connection, asOf);
  const first = await pages.next();
  const { rows, total } = first.done ? { rows: [], total: 0 } : first.value;
  return {
    ids: [],
    table: { columns: columnsOf(connection), rows: batches(rows, pages) },
    cuts: connection.onePage && rows.length < total ? [pageCut(rows.length, total)] : [],
  };
}

/** A selection is not empty, so something is asked of every row besides; it is no column. */
const TYPE = 'diplograph_export_type';

const pageCut = (bound: number, total: number): Cut => ({
  what: 'ROWS',
  bound,
  total,
  reason: 'The query asks for one page; leave out first, last, after and before for all of them.',
});

type Rows = readonly Readonly<Record<string, unknown>>[];

async function* batches(first: Rows, others: AsyncIterable<{ readonly rows: Rows }>): AsyncGenerator<Rows> {
  yield first.map(bare);
  for await (const { rows } of others) yield rows.map(bare);
}

function bare(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { [TYPE]: _, ...asked } = row;
  return asked;
}

/** The paths of the fields without fields of their own, each once, as they are called in the answer. */
function columnsOf({ document, selected }: ConnectionQuery): string[] {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node.selectionSet]),
  );
  const under = (set: SelectionSetNode | undefined, path: string): string[] =>
    (set?.selections ?? []).flatMap((node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return under(fragments.get(node.name.value), path);
      if (node.kind === Kind.INLINE_FRAGMENT) return under(node.selectionSet, path);
      const name = `${path}${(node.alias ?? node.name).value}`;
      return node.selectionSet === undefined ? [name] : under(node.selectionSet, `${name}.`);
    });
  return [...new Set(under(selected, ''))];
}

import { parse } from 'graphql';
import type { Row } from '../neo4j/graph.ts';
import { type Api, askApi } from './api.ts';
import type { Flow } from './net.ts';
import type { ExportQuestion } from './question.ts';

const MATRIX = parse(`query ($indicator: String!, $ids: [String!], $period: EDTF, $asOf: AsOf) {
  flowMatrix(indicator: $indicator, countries: $ids, period: $period, asOf: $asOf) {
    indicator { id name } rows { id } values mask
    cells { from { id } to { id } conflicting figures { figure { id } value valueState unit period { edtf } } }
  }
}`);

interface Matrix extends Pick<Flow, 'indicator' | 'values' | 'mask'> {
  readonly rows: readonly { readonly id: string }[];
  readonly cells: readonly Cell[];
}

interface Cell {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly conflicting: boolean;
  readonly figures: readonly {
    readonly figure: { readonly id: string };
    readonly value: number | null;
    readonly valueState: string;
    readonly unit: string | null;
    readonly period: { readonly edtf: string } | null;
  }[];
}

/** The figures of an indicator from each of some countries to each other, as the API has them. Errors: those of `flowMatrix`. */
export async function flowBetween(api: Api, question: ExportQuestion, asOf: unknown): Promise<Flow> {
  const { ids, indicator, walk } = question;
  const period = walk['period'] === undefined ? {} : { period: walk['period'] };
  const answer: Row = await askApi(api, MATRIX, { ids, indicator, ...period, asOf });
  const { rows, cells, values, mask, ...matrix } = answer['flowMatrix'] as Matrix;
  const at = new Map(rows.map(({ id }, index) => [id, index]));
  const figures = cells.flatMap(({ from, to, conflicting, figures: own }) =>
    own.map(({ figure, period, ...said }) => ({
      id: figure.id,
      row: at.get(from.id) ?? 0,
      column: at.get(to.id) ?? 0,
      ...said,
      period: period?.edtf ?? null,
      conflicting,
    })),
  );
  return { indicator: matrix.indicator, countries: rows.map(({ id }) => id), values, mask, figures };
}

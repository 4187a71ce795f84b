import type { ExportNode, Flow, Net } from '../net.ts';

/**
 * The figures of an indicator as a matrix for d3-chord: what leads from the i-th name to the j-th. `missing` is true where there is no
 * one value, and `mask` says why: a chord of width 0 is not a figure of 0. `unit` is null where figures have several: those must not be added.
 */
export async function* writeFlow({ head, nodes }: Net, flow: Flow): AsyncGenerator<string> {
  const read = new Map<string, ExportNode>();
  for await (const batch of nodes) for (const node of batch) read.set(node.id, node);
  const { indicator, countries, values, mask, figures } = flow;
  const [unit, ...units] = new Set(figures.flatMap((figure) => figure.unit ?? []));
  const document = {
    meta: head,
    unit: units.length === 0 ? (unit ?? null) : null,
    indicator,
    ids: countries,
    names: countries.map((id) => read.get(id)?.name ?? id),
    types: countries.map((id) => read.get(id)?.type),
    citations: countries.map((id) => read.get(id)?.citations ?? []),
    figures: figures.map((figure) => ({ ...figure, citations: read.get(figure.id)?.citations ?? [] })),
    matrix: values.map((row) => row.map((value) => value ?? 0)),
    missing: values.map((row) => row.map((value) => value === null)),
    mask,
  };
  yield `${JSON.stringify(document)}\n`;
}

import type { Format } from '../format.ts';
import type { ExportLink, Net } from '../net.ts';
import { writeFlow } from './chord-flow.ts';
import { fewOf } from './few.ts';
import { membersOf } from './json.ts';

/**
 * A square matrix as d3-chord takes it: the number of claims that lead from the i-th name to the j-th. `missing` is true where no
 * claim is there: nobody has said anything, which is not the same as that there is nothing. `claims` says what each cell counts.
 * Where an indicator is asked for, the cells are its figures.
 */
export const chord: Format = {
  name: 'chord',
  mediaType: 'application/json',
  extension: 'chord.json',
  client: 'd3-chord',
  showsFlow: true,
  write: (net) => (net.flow === undefined ? writeClaims(net) : writeFlow(net, net.flow)),
};

async function* writeClaims(net: Net): AsyncGenerator<string> {
  const { head, nodes, links } = await fewOf(net);
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  const matrix = nodes.map(() => nodes.map(() => 0));
  const opening = {
    unit: 'claims',
    ids: nodes.map(({ id }) => id),
    names: nodes.map(({ name }) => name),
    types: nodes.map(({ type }) => type),
    citations: nodes.map(({ citations }) => citations),
  };
  yield `${JSON.stringify(opening).slice(0, -1)},\n"claims":[`;
  yield* membersOf(links, (link) => counted(link, { index, matrix }));
  const missing = matrix.map((row) => row.map((value) => value === 0));
  yield `],\n"matrix":${JSON.stringify(matrix)},\n"missing":${JSON.stringify(missing)},\n`;
  yield `"meta":${JSON.stringify(await head())}}\n`;
}

interface Counts {
  readonly index: ReadonlyMap<string, number>;
  readonly matrix: readonly number[][];
}

/** The claim as a member of its cell. */
function counted({ source, target, type, label, valid, citation }: ExportLink, { index, matrix }: Counts) {
  const [row, column] = [index.get(source) ?? 0, index.get(target) ?? 0];
  const cells = matrix[row];
  if (cells !== undefined) cells[column] = (cells[column] ?? 0) + 1;
  return { row, column, type, label, ...(valid && { valid: valid.edtf }), citation };
}

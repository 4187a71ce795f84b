import { DataSet } from 'vis-data';
import { expect, it } from 'vitest';
import { EXPECTED, sorted } from '../../support/small-net.ts';
import { jsonOf } from '../../support/written.ts';

interface Item {
  readonly id: string;
  readonly [field: string]: unknown;
}

it('is kept by the data sets of vis-network', async () => {
  const { nodes, edges } = await jsonOf('vis-network');
  const shown = new DataSet<Item>(nodes);
  const lines = new DataSet<Item>(edges);
  expect(sorted(shown.map(({ id, label }) => [id, label]))).toEqual(EXPECTED.nodes);
  expect(sorted(lines.map(({ id, from, to, label }) => [id, from, to, label]))).toEqual(EXPECTED.links);
  expect(lines.get('edge:11')).toMatchObject({
    arrows: 'to',
    dashes: false,
    title: 'is held in, 2015-09\n(claim:11, HELD_IN): source:trial, paragraph 1',
  });
  expect(lines.get('edge:13')).toMatchObject({ arrows: '', dashes: true });
  // `level` and `value` would be the layer and the size of a node.
  expect(shown.get().filter((node) => 'level' in node || 'value' in node)).toEqual([]);
});

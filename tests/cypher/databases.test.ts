import { expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { readGraph, writeGraph } from '../support/graphs.ts';

it('refuses to write to the seeded graph, which all files share', async () => {
  await expect((await readGraph()).write(async () => 0)).rejects.toThrow(/takes writeGraph/);
  expect((await ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
});

it('hands out the other graph empty', async () => {
  const count = { name: 'support/count', text: 'MATCH (n) RETURN count(n) AS total', parameters: {} };
  const graph = await writeGraph();
  await graph.write((run) => run({ ...count, text: 'CREATE (:Left)' }));
  expect(await (await writeGraph()).read(count)).toEqual([{ total: 0 }]);
});

import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { createIdSet } from '../../src/id-set.ts';

const idOf = (number: number): string =>
  `claim:${createHash('sha256').update(String(number)).digest('hex').slice(0, 24)}`;

it('knows the ids that were added, and no others, also after it has grown', () => {
  const ids = createIdSet();
  const all = [...Array(20_000).keys()].map(idOf);
  for (const id of all.slice(0, 10_000)) ids.add(id);
  for (const id of all.slice(0, 10_000)) ids.add(id);
  expect(all.filter((id) => ids.has(id))).toEqual(all.slice(0, 10_000));
});

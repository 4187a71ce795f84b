import { expect, it } from 'vitest';
import { ask } from '../support/ask.ts';

it('says of a list that it goes on, however few of its rows are shown', async () => {
  const { data, errors } = await ask(`{
    event(id: "Opening of the Year of Tourism") {
      one: includedEvents(first: 1) { openInSource }
      all: includedEvents(first: 100) { openInSource edges { claim { openInSource } } }
    }
    country(code: "KZ") { instruments(first: 1) { openInSource } }
  }`);
  expect(errors).toBeUndefined();
  expect(data.event.all.edges.some((edge: { claim: { openInSource: boolean } }) => edge.claim.openInSource)).toBe(true);
  expect([data.event.one.openInSource, data.event.all.openInSource]).toEqual([true, true]);
  expect(data.country.instruments.openInSource).toBe(false);
});

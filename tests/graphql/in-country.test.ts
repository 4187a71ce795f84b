import { describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { seedRows } from '../support/seed-rows.ts';

const rows = seedRows('article', 'editors', 'reference', 'cross-checks').filter(({ rank }) => rank !== 'DEPRECATED');

/** The countries that a location lies in, over rows of the files. */
const countriesAround = (id: string): string[] =>
  id.startsWith('country:')
    ? [id]
    : rows
        .filter(({ subject, predicate }) => subject === id && predicate === 'LOCATED_IN')
        .flatMap(({ object }) => countriesAround(object));

const held = rows
  .filter(({ predicate }) => predicate === 'HELD_IN')
  .flatMap(({ subject, object }) => countriesAround(object).map((country) => ({ event: subject, country })));

const eventsIn = (country: string): string[] =>
  [...new Set(held.filter((one) => one.country === country).map(({ event }) => event))].sort();

const data = async (source: string) => {
  const { data: found, errors } = await ask(source);
  expect(errors).toBeUndefined();
  return found;
};

describe('relations that are carried on to the country', () => {
  it('group events by the country of their venue, and by year', async () => {
    const { byCountry, byYear } = await data(`{
      byCountry: events { groups(by: [{ path: "heldInCountry" }]) { rows { count keys { text } } } }
      byYear: events { groups(by: [{ path: "heldInCountry" }, { path: "period", interval: YEAR }]) {
        rows { count keys { text } because { claims(first: 100) { id } } nodes { nodes { id } } } } }
    }`);
    const counts = new Map(byCountry.groups.rows.map((row: never) => [row['keys'][0]['text'], row['count']]));
    expect(counts.get('country:CN')).toBe(eventsIn('country:CN').length);
    expect(counts.get('country:KZ')).toBe(eventsIn('country:KZ').length);
    expect(counts.get('country:CN')).toBe(13);
    const in2024 = byYear.groups.rows.find(
      ({ keys }: { keys: { text: string }[] }) => keys[0]?.text === 'country:CN' && keys[1]?.text === '2024',
    );
    expect(in2024.nodes.nodes).toEqual([{ id: 'event:tourism-year-opening' }]);
    expect(in2024.because.claims.length).toBeGreaterThan(1);
  });

  it('order countries by the events that are held in them', async () => {
    const { countries } = await data(`{
      countries(first: 2, orderBy: [{ count: { eventsInCountry: {} }, direction: DESC }]) {
        edges { orderValues { by number } node { id eventsHeld { distinctCount } eventsInCountry { distinctCount } } }
      }
    }`);
    const shown = countries.edges.map(({ orderValues, node }: never) => [
      node['id'],
      node['eventsHeld']['distinctCount'],
      node['eventsInCountry']['distinctCount'],
      orderValues[0]['number'],
    ]);
    const [cn, kz] = ['country:CN', 'country:KZ'].map((id) => eventsIn(id).length);
    expect(shown).toEqual([
      ['country:CN', 1, cn, cn],
      ['country:KZ', 0, kz, kz],
    ]);
  });

  it('keep events whose country is asked for, with the claim that each rests on', async () => {
    const { events } = await data(`{
      events(first: 100, orderBy: [{ by: ID }], where: { heldInCountry: { some: { iso2: { eq: "CN" } } } }) {
        nodes { id heldInCountry { state edges { claim { predicate subject { id } } node { id } } } }
      }
    }`);
    expect(events.nodes.map(({ id }: { id: string }) => id)).toEqual(eventsIn('country:CN'));
    for (const { id, heldInCountry } of events.nodes)
      expect(heldInCountry).toEqual({
        state: 'RECORDED',
        edges: [{ claim: { predicate: 'HELD_IN', subject: { id } }, node: { id: 'country:CN' } }],
      });
  });

  it('lead from participants to their countries, though the event is the end that is carried on', async () => {
    const { event } = await data(`{
      event(id: "event:world-nomad-games-5") { participantCountries(first: 100) { nodes { id } } participants(first: 100) { nodes { id } } }
    }`);
    const own = event.participants.nodes
      .map(({ id }: { id: string }) => id)
      .filter((id: string) => /^country:/.test(id));
    const led = event.participantCountries.nodes.map(({ id }: { id: string }) => id);
    expect(led).toEqual(expect.arrayContaining(own));
  });

  it('are no gaps unless they are named', async () => {
    const { all, named } = await data(`{
      all: gaps(type: "Event", about: ["event:asian-games"], first: 100) { nodes { field } }
      named: gaps(type: "Event", about: ["event:asian-games"], fields: ["heldInCountry"]) { nodes { field } }
    }`);
    expect(all.nodes.map(({ field }: { field: string }) => field)).not.toContain('heldInCountry');
    expect(named.nodes).toEqual([{ field: 'heldInCountry' }]);
  });
});

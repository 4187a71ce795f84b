/**
 * The floors: for each query the best Cypher that we can write by hand, one statement, lists by position, run by the driver by
 * itself, and the answer built from it in the form to which the answers of all servers are brought.
 */
import { readFileSync } from 'node:fs';
import { int } from 'neo4j-driver';
import { asOf } from './clocks.mjs';

const named = ([id, name]) => ({ id, name });
const event = ([id, name, from]) => ({ id, name, startDate: dayText(from) });
const dayText = (day) => (day === null ? null : String(day).replace(/^(....)(..)(..)$/, '$1-$2-$3'));
const dayOf = (text) => int(Number(text.replaceAll('-', '')));
const daysOf = (period) => period.split('/').map((day) => (day === '..' ? null : dayOf(day)));

const FLOORS = {
  Q1: { given: ({ id }) => ({ id }), built: ([row]) => ({ organization: row?.toObject() ?? null }) },
  Q2: {
    given: ({ period }) => ({ from: daysOf(period)[0] }),
    built: (rows) => ({
      events: rows.map((row) => ({
        ...event(row.get(0)),
        hostedBy: row.get(1).map(named),
        initiators: row.get(2).map((one) => ({ ...named(one), belongsTo: one[2].map(named) })),
      })),
    }),
  },
  Q3: {
    given: ({ code }) => ({ id: code }),
    built: (rows) => ({
      country: {
        ...named(rows[0].get(0)),
        tookPartIn: rows.map((row) => ({
          ...event(row.get(1)),
          initiators: row.get(2).map((one) => ({ ...named(one), uses: one[2].map(named) })),
        })),
      },
    }),
  },
  Q4: {
    given: ({ period, hosts }) => ({ hosts, from: daysOf(period)[0], to: daysOf(period)[1] }),
    built: ([row]) => ({
      events: {
        totalCount: row.get(0),
        pageInfo: { hasNextPage: row.get(0) > 100 },
        nodes: row.get(1).map((one) => ({ ...event(one), kind: one[3], hostedBy: one[4].map(named) })),
      },
    }),
  },
  Q5: { given: ({ code }) => ({ id: code }), built: ([row]) => ({ country: deep(row) }) },
  dossier: {
    given: ({ a, b }) => ({
      id: `country-relation:${[a, b]
        .map((id) => id.slice(8))
        .sort()
        .join('-')}`,
    }),
    built: ([row]) => ({ countryRelation: dossier(row) }),
  },
  neighbours: {
    given: ({ id }, { without, symmetric }) => ({ id, without, symmetric }),
    built: (rows) => ({ groups: rows.map((row) => row.toObject()) }),
  },
  search: {
    given: ({ text }) => ({ query: `+nameWords:(${text.toLowerCase()} ${text.toLowerCase()}*)` }),
    built: ([row]) => ({ search: { totalCount: row.get(0), nodes: row.get(1).map((one) => ({ node: named(one) })) } }),
  },
  groups: {
    given: ({ code }) => ({ id: code }),
    built: (rows) => ({ rows: rows.map((row) => ({ count: row.get(2), keys: [row.get(0), String(row.get(1))] })) }),
  },
};

/** Each entity was sent once: the tree is joined from tables. */
function deep(row) {
  const [country, bodies, events, organizers, ends] = [0, 1, 2, 3, 4].map((at) => row.get(at));
  const endOf = new Map(ends.map((one) => [one[0], named(one)]));
  const organizerOf = new Map(organizers.map((one) => [one[0], { ...named(one), belongsTo: one[2].map(named) }]));
  const all = (table, ids) => ids.flatMap((id) => table.get(id) ?? []);
  const eventOf = new Map(
    events.map((one) => [
      one[0],
      {
        ...event(one),
        hostedBy: all(endOf, one[3]),
        participants: all(endOf, one[4]),
        initiators: all(organizerOf, one[5]),
      },
    ]),
  );
  const organizations = bodies.map((one) => ({ ...named(one), tookPartIn: one[2].map((id) => eventOf.get(id)) }));
  return { ...named(country), organizations };
}

function dossier(row) {
  const [id, name, agreements, events, figures] = [0, 1, 2, 3, 4].map((at) => row.get(at));
  const counted = (nodes) => ({ totalCount: nodes.length, nodes });
  return {
    id,
    name,
    agreements: counted(agreements.map(named)),
    events: counted(events.map(event)),
    figuresBetween: counted(figures.map(([value, unit]) => ({ value, unit }))),
  };
}

/** A floor as of a clock: what runs it with variables and gives the answer. */
export function floorOf(driver, name, clock, world) {
  const text = asOf(readFileSync(new URL(`${name}.cypher`, import.meta.url), 'utf8'), clock);
  const { given, built } = FLOORS[name];
  const run = async (variables) => {
    const session = driver.session({ defaultAccessMode: 'READ' });
    try {
      const { asOf: clocks = {}, ...own } = variables;
      const result = await session.run(text, { ...given(own, world), ...clockParameters(clocks) });
      return built(result.records);
    } finally {
      await session.close();
    }
  };
  return { text, run };
}

const clockParameters = ({ validOn, knownAt }) => ({
  ...(validOn === undefined ? {} : { validOn: dayOf(validOn) }),
  ...(knownAt === undefined ? {} : { knownAt: int(Date.parse(knownAt)) }),
});

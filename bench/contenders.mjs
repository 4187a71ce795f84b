/** Who answers a query: the floor on the raw driver, the peers in their dialects, our service. */
import { floorOf } from './floor/floors.mjs';
import { asker } from './load.mjs';
import { DATALOADER, NEO4J_GRAPHQL } from './peers/queries.mjs';
import { comparable } from './queries/same.mjs';
import { FIVE, POOL, textOf, variablesOf } from './queries/variables.mjs';

export const CLOCKS = ['now', 'validOn', 'knownAt'];
const DIALECTS = { 'neo4j-graphql': NEO4J_GRAPHQL, dataloader: DATALOADER };

/** The questions of a run: each query, and the five with clocks. */
export const questionsOf = (queries, clocks) =>
  queries.flatMap((name) =>
    clocks.filter((clock) => clock === 'now' || FIVE.includes(name)).map((clock) => ({ name, clock })),
  );

export function contendersOf(world, { name, clock }) {
  const variables = variablesOf({ ...world, nodes: world.field.nodes })[name];
  const given = Array.from({ length: POOL }, (_, at) => clocked(variables(at), clock, world.field));
  const floor = floorOf(world.driver, name, clock, world);
  const raw = {
    name: 'raw',
    pid: process.pid,
    ask: (at) => floor.run(given[at % POOL]),
    answer: (at) => floor.run(given[at % POOL]),
  };
  const servers = world.servers.flatMap((server) => {
    const dialect = DIALECTS[server.name];
    if (dialect === undefined) return [askingServer(server, name, textOf(name, clock), given)];
    if (clock !== 'now' || dialect[name] === undefined) return [];
    return [askingServer(server, name, dialect[name].query, given.map(dialect[name].given))];
  });
  return [raw, ...servers];
}

/** With a day two years into the range of dates that is asked for, where there is one. */
function clocked(variables, clock, { knownAt }) {
  if (clock === 'now') return variables;
  if (clock === 'knownAt') return { ...variables, asOf: { knownAt } };
  const from = Date.parse(variables.period?.slice(0, 10) ?? '2013-06-01');
  return { ...variables, asOf: { validOn: new Date(from + 730 * 86_400_000).toISOString().slice(0, 10) } };
}

function askingServer({ name, pid, url }, operationName, query, given) {
  const bodies = given.map((variables) => JSON.stringify({ operationName, query, variables }));
  const ask = asker(url, 16);
  const contender = { name, pid, statements: undefined, path: undefined, ask: (at) => ask(bodies[at % bodies.length]) };
  contender.answer = async (at) => {
    const { data, errors, extensions } = JSON.parse(await contender.ask(at));
    if (errors !== undefined) throw new Error(`${name}, ${operationName}: ${JSON.stringify(errors[0])}`);
    contender.statements = extensions?.statements;
    contender.path = extensions?.execution;
    return data;
  };
  return contender;
}

/** Refuses to measure answers that are not the same; the first to answer, the floor, is what the others are held against. */
export async function checkAnswers(contenders, { name, clock }) {
  const sizes = [];
  for (const at of [0, 1, 5, 17]) {
    const [raw, ...others] = contenders;
    const expected = comparable(name, await raw.answer(at));
    for (const contender of others) {
      const where = difference(expected, comparable(name, await sooner(() => contender.answer(at))));
      if (where !== undefined)
        throw new Error(`${name} ${clock} #${at}: ${contender.name} differs from the floor at ${where}`);
    }
    sizes.push(JSON.stringify(expected).length);
  }
  return Math.max(...sizes);
}

/** A database that has just started plans each statement for the first time, on a busy machine for longer than a read may take. */
async function sooner(answer, tries = 5) {
  try {
    return await answer();
  } catch (error) {
    if (tries === 0 || !/QUERY_TIMEOUT|terminated|timeout/.test(String(error))) throw error;
    return sooner(answer, tries - 1);
  }
}

function difference(expected, found, path = 'data') {
  if (typeof expected !== 'object' || expected === null || typeof found !== 'object' || found === null)
    return Object.is(expected, found)
      ? undefined
      : `${path}: ${JSON.stringify(expected)} against ${JSON.stringify(found)}`;
  const names = new Set([...Object.keys(expected), ...Object.keys(found)]);
  for (const name of names) {
    const where = difference(expected[name], found[name], `${path}.${name}`);
    if (where !== undefined) return where;
  }
  return undefined;
}

/**
 * Writes a made-up field of public diplomacy as a Data Package: the same each time, of about so many stored nodes, claims
 * counted. Countries are the real ones of the reference dataset; how often they are named is skewed, so that there are hubs.
 */
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../random.mjs';
import { eventName, organizationName, personName } from './names.mjs';

const EVENT_KINDS = ['VISIT', 'MEETING', 'FORUM', 'SPORTS_EVENT', 'EXHIBITION', 'CONCERT', 'CULTURAL_EVENT'];
const BODY_KINDS = ['GOVERNMENT_BODY', 'FOUNDATION', 'CULTURAL_INSTITUTE', 'SOCIETY', 'MEDIA', 'COMPANY'];
const FORCES = ['ASSERTED', 'ASSERTED', 'ASSERTED', 'PLANNED', 'EXPECTED'];
const TITLES = ['Director', 'Chair', 'Spokesperson', 'Envoy'];
const INSTRUMENTS = 50;
const INDICATORS = 10;

const ENTITY = [
  'id',
  'type',
  'name',
  'kind',
  'period',
  'heldIn',
  'acronym',
  'belongsTo',
  'familyName',
  'parties',
  'record',
];
const CLAIM = ['subject', 'predicate', 'object', 'value', 'unit', 'roles', 'valid', 'force', 'text', 'record'];

/** How many of each there are; an event comes to about seventeen stored nodes, an organization to eight, a person to five. */
export function amounts(nodes) {
  const of = (share) => Math.max(1, Math.round(nodes * share));
  return {
    events: of(0.04),
    organizations: of(0.03),
    persons: of(0.015),
    observations: of(0.03),
    agreements: of(0.004),
  };
}

/** The countries in the order in which they are named most often. */
export function countriesByWeight() {
  const rows = readFileSync('seeds/reference/entities.csv', 'utf8').split('\n');
  const ids = rows.filter((row) => row.startsWith('country:')).map((row) => row.slice(0, row.indexOf(',')));
  const first = ['country:KZ', 'country:CN'];
  const random = createRandom(7);
  const others = ids.filter((id) => !first.includes(id)).map((id) => ({ id, at: random.below(1_000_000) }));
  return [...first, ...others.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).map(({ id }) => id)];
}

export async function writeField(folder, nodes) {
  mkdirSync(folder, { recursive: true });
  const tables = {
    entities: openTable(join(folder, 'entities.csv'), ENTITY),
    claims: openTable(join(folder, 'claims.csv'), CLAIM),
  };
  const world = {
    random: createRandom(20),
    country: chooser(countriesByWeight(), 5),
    amounts: amounts(nodes),
    home: [],
    ...tables,
  };
  for (const write of [policies, organizations, persons, events, figures, agreements]) await write(world);
  await Promise.all(Object.values(tables).map((table) => table.end()));
  const resources = Object.keys(tables).map((table) => ({ path: `${table}.csv`, table }));
  const diplograph = { order: 90, source: 'source:field', reading: 'AS_STATED' };
  writeFileSync(
    join(folder, 'datapackage.json'),
    JSON.stringify({ name: 'field', title: `A made-up field of ${nodes} nodes`, diplograph, resources }, null, 2),
  );
}

/** Gives members of a list, the first ones most often: with the weight 1 / (place + `flatness`). */
function chooser(list, flatness) {
  const sums = [];
  for (const at of list.keys()) sums.push((sums.at(-1) ?? 0) + 1 / (at + flatness));
  return ({ below }) => {
    const wanted = (below(1_000_000) / 1_000_000) * sums.at(-1);
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > wanted) high = middle;
      else low = middle + 1;
    }
    return list[low];
  };
}

async function policies({ entities }) {
  await entities.row({ id: 'source:field', type: 'Source', name: 'A made-up field' });
  for (let at = 0; at < INSTRUMENTS; at++)
    await entities.row({ id: instrument(at), type: 'Instrument', name: `Instrument ${at + 1}` });
  for (let at = 0; at < INDICATORS; at++)
    await entities.row({ id: indicator(at), type: 'Indicator', name: `Indicator ${at + 1}` });
}

export const organization = (at) => `organization:field-${at}`;
const person = (at) => `person:field-${at}`;
const event = (at) => `event:field-${at}`;
const instrument = (at) => `instrument:field-${at}`;
const indicator = (at) => `indicator:field-${at}`;

async function organizations({ entities, claims, random, country, amounts, home }) {
  for (let at = 0; at < amounts.organizations; at++) {
    const name = organizationName(random);
    const belongsTo = country(random);
    home.push(belongsTo);
    await entities.row({
      id: organization(at),
      type: 'Organization',
      name,
      kind: random.oneOf(BODY_KINDS),
      acronym: `${name[0]}${at}`,
      belongsTo,
    });
    const first = random.below(INSTRUMENTS);
    for (let more = 0; more <= random.below(3); more++)
      await claims.row({
        subject: organization(at),
        predicate: 'USES',
        object: instrument((first + more * 7) % INSTRUMENTS),
        text: `${name} uses an instrument.`,
      });
  }
}

async function persons({ entities, claims, random, amounts }) {
  for (let at = 0; at < amounts.persons; at++) {
    const { given, family } = personName(random);
    await entities.row({ id: person(at), type: 'Person', name: `${given} ${family}`, familyName: family });
    const body = organization(random.below(amounts.organizations));
    const valid = `${1998 + random.below(20)}/..`;
    await claims.row({
      subject: person(at),
      predicate: 'HOLDS_ROLE',
      object: body,
      roles: `title=${random.oneOf(TITLES)}`,
      valid,
      text: `${given} ${family} works there.`,
    });
  }
}

async function events(world) {
  const { random, amounts, home } = world;
  const bodiesOf = new Map();
  for (const [at, country] of home.entries()) bodiesOf.set(country, [...(bodiesOf.get(country) ?? []), at]);
  const bodyOf = (country) => {
    const bodies = bodiesOf.get(country);
    return organization(
      bodies === undefined
        ? random.below(amounts.organizations)
        : bodies[random.below(random.below(bodies.length) + 1)],
    );
  };
  for (let at = 0; at < amounts.events; at++) await oneEvent(world, at, bodyOf);
}

async function oneEvent(world, at, bodyOf) {
  const { entities, claims, random, country } = world;
  const id = event(at);
  const name = eventName(random);
  const host = country(random);
  const [start, end] = days(random);
  const period = `${start}/${end}`;
  await entities.row({ id, type: 'Event', name, kind: random.oneOf(EVENT_KINDS), period, heldIn: host });
  const said = { object: id, valid: random.below(10) < 6 ? period : '', force: random.oneOf(FORCES) };
  const text = `The host takes in ${name}.`;
  await claims.row({ ...said, subject: host, predicate: 'HOSTS', roles: 'manner=hosts', text });
  for (const subject of participantsOf(world, host, bodyOf))
    await claims.row({
      ...said,
      subject,
      predicate: 'TOOK_PART',
      roles: 'role=participant',
      text: `It took part in ${name}.`,
    });
  for (const subject of new Set([bodyOf(host), ...(random.below(2) === 0 ? [bodyOf(country(random))] : [])]))
    await claims.row({ ...said, subject, predicate: 'INITIATED', text: `It initiated ${name}.` });
  const used = instrument(random.below(INSTRUMENTS));
  await claims.row({ subject: used, predicate: 'HAS_EXAMPLE', object: id, text: `${name} is an example of it.` });
}

/** The host and one guest, seldom more, a body of each of the two, and sometimes a person. */
function participantsOf({ random, country, amounts }, host, bodyOf) {
  const guests = new Set([host, country(random), ...(random.below(10) < 3 ? [country(random), country(random)] : [])]);
  const bodies = new Set([...guests].slice(0, 2).map(bodyOf));
  const people = random.below(2) === 0 ? [person(random.below(amounts.persons))] : [];
  return [...guests, ...bodies, ...people];
}

/** First and last day of an event: most last some days, some a year or more. */
function days({ below }) {
  const first = Date.UTC(2000, 0, 1) + below(9_000) * 86_400_000;
  const last = first + (below(10) < 3 ? 30 + below(700) : below(5)) * 86_400_000;
  return [first, last].map((day) => new Date(day).toISOString().slice(0, 10));
}

async function figures({ claims, random, country, amounts }) {
  for (let at = 0; at < amounts.observations; at++) {
    const [from, to] = [country(random), country(random)];
    const roles = `from=${from}; to=${to}; period=${2000 + random.below(25)}`;
    await claims.row({
      subject: indicator(random.below(INDICATORS)),
      predicate: 'OBSERVED',
      object: `observation:field-${at}`,
      value: String(random.below(1_000_000)),
      unit: 'persons',
      roles,
      text: 'A figure of a flow.',
    });
  }
}

async function agreements({ entities, random, country, amounts }) {
  for (let at = 0; at < amounts.agreements; at++) {
    const parties = [...new Set([country(random), country(random)])].join('|');
    await entities.row({
      id: `agreement:field-${at}`,
      type: 'Agreement',
      name: `Agreement ${at + 1}`,
      kind: 'memorandum',
      parties,
    });
  }
}

function openTable(file, columns) {
  const stream = createWriteStream(file);
  stream.write(`${columns.join(',')}\n`);
  let rows = 0;
  const row = async (cells) => {
    rows += 1;
    const line = columns.map((column) => (column === 'record' ? `field#${rows}` : (cells[column] ?? ''))).join(',');
    if (!stream.write(`${line}\n`)) await new Promise((drained) => stream.once('drain', drained));
  };
  return { row, end: () => new Promise((ended) => stream.end(ended)) };
}

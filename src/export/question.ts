import { badRequest, shortened } from '../errors.ts';
import type { Part } from './net.ts';

/** What an export is asked by: the parameters of the address, or the options of the command. */
export interface ExportQuestion {
  readonly format?: string;
  /** Entities, by ids, codes or names. */
  readonly ids?: readonly string[];
  readonly around?: { readonly id: string; readonly depth: number };
  readonly of?: { readonly type: string; readonly where?: unknown };
  /** A query whose root field is a connection. */
  readonly query?: { readonly text: string; readonly variables: Readonly<Record<string, unknown>> };
  /** An indicator whose figures from country to country are shown in place of links: id or name. `ids` are the countries. */
  readonly indicator?: string;
  /** What a table shows: nodes, links, or the rows of the query. */
  readonly part?: Part;
  readonly walk: Readonly<Record<string, unknown>>;
  /** Only nodes of these types. */
  readonly types?: readonly string[];
  readonly asOf: Clocks;
  /** Everything that was said, by parameter, in the order of their names: what the export says of itself. */
  readonly said: Readonly<Record<string, string>>;
}

/** The two clocks as they are written. */
export interface Clocks {
  readonly validOn?: string;
  readonly knownAt?: string;
  readonly undated?: string;
}

/** Parameters of the two clocks. */
export const CLOCKS = ['validOn', 'knownAt', 'undated'];
const LISTS = ['ids', 'types', 'only', 'without'];
const KNOWN = [
  'format',
  'ids',
  'indicator',
  'around',
  'depth',
  'of',
  'where',
  'query',
  'variables',
  'part',
  'types',
  'only',
  'without',
  'period',
  'edge',
  ...CLOCKS,
];

/** Reads the parameters. Errors: BAD_REQUEST with the parameter. */
export function questionOf(parameters: URLSearchParams): ExportQuestion {
  checkNames(parameters, { known: KNOWN, lists: LISTS, of: 'an export' });
  const one = (name: string) => parameters.get(name) ?? undefined;
  const said = Object.fromEntries(
    KNOWN.filter((name) => parameters.has(name)).map((name) => [name, parameters.getAll(name).join(',')]),
  );
  const [around, of, query] = [one('around'), one('of'), one('query')];
  checkCompanions(said);
  return Object.freeze({
    ...present('format', one('format')),
    ...present('ids', listOf(parameters, 'ids')),
    ...(around === undefined ? {} : { around: { id: around, depth: depthOf(one('depth') ?? '1') } }),
    ...(of === undefined ? {} : { of: { type: of, ...present('where', jsonOf('where', one('where'))) } }),
    ...(query === undefined ? {} : { query: { text: query, variables: jsonOf('variables', one('variables')) ?? {} } }),
    ...present('indicator', one('indicator')),
    ...present('part', partOf(one('part'))),
    ...present('types', listOf(parameters, 'types')),
    walk: {
      ...present('only', listOf(parameters, 'only')),
      ...present('without', listOf(parameters, 'without')),
      ...present('period', one('period')),
      ...present('edge', jsonOf('edge', one('edge'))),
    },
    asOf: clocksIn(parameters),
    said,
  });
}

/** The clocks among the parameters. */
export function clocksIn(parameters: URLSearchParams): Clocks {
  const one = (name: string) => parameters.get(name) ?? undefined;
  return {
    ...present('validOn', one('validOn')),
    ...present('knownAt', one('knownAt')),
    ...present('undated', one('undated')),
  };
}

/** Lists may be written with commas or by naming the parameter again; names with a comma inside are named again. */
function listOf(parameters: URLSearchParams, name: string): string[] | undefined {
  const given = parameters.getAll(name);
  if (given.length === 0) return undefined;
  const members = given.length > 1 ? given : (given[0] ?? '').split(',');
  const texts = members.map((text) => text.trim());
  if (texts.includes(''))
    throw badRequest(name, `${name} has an empty member; expected at least one text, and none that is empty.`);
  return texts;
}

interface Names {
  readonly known: readonly string[];
  /** Those that may be given several times. */
  readonly lists?: readonly string[];
  /** What it is that is asked for. */
  readonly of: string;
}

/** Refuses parameters that mean nothing, and those that say two things at once. Errors: BAD_REQUEST with the parameter. */
export function checkNames(parameters: URLSearchParams, { known, lists = [], of }: Names): void {
  const expected = known.length === 0 ? 'none is known here' : `expected ${known.join(', ')}`;
  for (const name of new Set(parameters.keys())) {
    if (!known.includes(name)) throw badRequest(name, `"${shortened(name)}" is no parameter of ${of}; ${expected}.`);
    if (!lists.includes(name) && parameters.getAll(name).length > 1)
      throw badRequest(name, `${name} is given ${parameters.getAll(name).length} times; expected once.`);
    if (parameters.get(name) === '') throw badRequest(name, `${name} is empty; give it a value or leave it out.`);
  }
}

/** What goes with another parameter means nothing without it. */
function checkCompanions(said: Readonly<Record<string, string>>): void {
  const scopes = ['ids', 'around', 'of', 'query'].filter((name) => said[name] !== undefined);
  if (scopes.length > 1)
    throw badRequest(
      scopes[1] ?? '',
      `${scopes.join(' and ')} are given; expected one of ids, around, of and query, or none for the whole graph.`,
    );
  for (const [name, other] of [
    ['indicator', 'ids'],
    ['depth', 'around'],
    ['where', 'of'],
    ['variables', 'query'],
  ] as const)
    if (said[name] !== undefined && said[other] === undefined)
      throw badRequest(name, `${name} is given without ${other}, with which it goes.`);
  const idle = OF_LINKS.find((name) => said[name] !== undefined);
  if (said['indicator'] !== undefined && idle !== undefined)
    throw badRequest(idle, `${idle} narrows links, and with indicator there are figures in their place; leave it out.`);
}

const OF_LINKS = ['types', 'only', 'without', 'edge', 'part'];

const PARTS: readonly Part[] = ['nodes', 'links', 'rows'];

function partOf(text: string | undefined): Part | undefined {
  const part = PARTS.find((one) => one === text);
  if (part !== undefined || text === undefined) return part;
  throw badRequest('part', `part is "${shortened(text)}"; expected one of ${PARTS.join(', ')}.`);
}

function depthOf(text: string): number {
  if (/^[123]$/.test(text)) return Number(text);
  throw badRequest('depth', `depth is "${shortened(text)}"; expected 1, 2 or 3.`);
}

function jsonOf(name: string, text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // The message below says what is expected.
  }
  throw badRequest(name, `${name} is "${shortened(text)}"; expected an object of JSON.`);
}

const present = <N extends string, T>(name: N, value: T | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { readonly [name in N]?: T };

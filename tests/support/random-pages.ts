import type { Ask } from './ask.ts';
import { type Clocks, type History, lasts, seenAsOf } from './filter-history.ts';
import { selected } from './filter-oracle.ts';
import type { Thing } from './filter-world.ts';
import { ordered, placedBy } from './order-oracle.ts';
import { LISTS, type Page, type Question, randomFurther, randomPage, randomQuestion } from './page-cases.ts';
import { type Random, randomOf } from './random.ts';

export interface Outcome {
  cases: number;
  /** Cases in which some rows are kept and some are not. */
  telling: number;
  readonly differences: string[];
}

interface Case {
  readonly question: Question;
  readonly page: Page;
  readonly counting: boolean;
}

interface Shown {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
}

interface Asking {
  readonly ask: Ask;
  readonly history: History;
  readonly outcome: Outcome;
}

/** Questions of one request: with their further pages, as many fields as an operation may have. */
const BATCH = 6;

/** Asks random filters, orders and pages, four of each question: a first page, and three that cursors of it bound. */
export async function askAtRandom(ask: Ask, history: History, random: Random, questions: number): Promise<Outcome> {
  const outcome: Outcome = { cases: 0, telling: 0, differences: [] };
  const asking = { ask, history, outcome };
  const seeds = Array.from({ length: Math.ceil(questions / BATCH) }, () => Math.floor(random() * 2 ** 31));
  // Two at a time: the database plans every question anew, which is most of the time that this takes.
  const walk = async (own: readonly number[]) => {
    for (const seed of own) await askBoth(asking, randomOf(seed));
  };
  await Promise.all([0, 1].map((lane) => walk(seeds.filter((_, at) => at % 2 === lane))));
  return outcome;
}

async function askBoth(asking: Asking, random: Random): Promise<void> {
  const batch = Array.from({ length: BATCH }, () => ({
    question: randomQuestion(asking.history, random),
    page: randomPage(random),
    counting: random() < 0.1,
  }));
  const begun = await askBatch(asking, batch);
  const further = batch.flatMap(({ question }, at) => {
    const { cursors = [] } = begun[at] ?? {};
    const pages = cursors.length > 0 ? randomFurther(random, cursors) : [{ first: 1 }, { first: 2 }, { first: 3 }];
    return pages.map((page) => ({ question, page, counting: false }));
  });
  await askBatch(asking, further);
}

const SHOWN = 'edges { cursor node { id } orderValues { number } } pageInfo { hasNextPage hasPreviousPage }';

async function askBatch({ ask, history, outcome }: Asking, batch: readonly Case[]): Promise<Shown[]> {
  const parts = batch.map(({ question, page, counting }, at) => {
    const { type, where, orderBy, asOf } = question;
    const values = {
      ...(where && { [`w${at}`]: where }),
      ...(orderBy && { [`o${at}`]: orderBy }),
      ...(asOf && { [`a${at}`]: asOf }),
    };
    const head = [
      ...(where ? [`$w${at}: ${type}Where`] : []),
      ...(orderBy ? [`$o${at}: [${type}Order!]`] : []),
      ...(asOf ? [`$a${at}: AsOf`] : []),
    ];
    const given = [
      ...Object.entries(page).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
      ...(where ? [`where: $w${at}`] : []),
      ...(orderBy ? [`orderBy: $o${at}`] : []),
      ...(asOf ? [`asOf: $a${at}`] : []),
    ];
    const field = `p${at}: ${LISTS[type]}(${given.join(', ')}) { ${counting ? 'totalCount ' : ''}${SHOWN} }`;
    return { values, head, field };
  });
  const head = parts.flatMap((part) => part.head).join(', ');
  const source = `${head === '' ? '' : `query (${head})`} { ${parts.map(({ field }) => field).join(' ')} }`;
  const { data, errors } = await ask(source, Object.assign({}, ...parts.map(({ values }) => values)));
  if (errors !== undefined) throw new Error(`${errors.map(({ message }) => message).join('; ')}: ${source}`);
  return batch.map((one, at) => compare({ history, outcome }, one, data[`p${at}`]));
}

interface Came {
  readonly totalCount?: number;
  readonly pageInfo: unknown;
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly id: string };
    readonly orderValues: readonly { readonly number: number | null }[];
  }[];
}

function compare({ history, outcome }: Omit<Asking, 'ask'>, { question, page, counting }: Case, came: Came): Shown {
  const { type, where = {}, orderBy = [{ by: 'NAME', direction: 'ASC' }], asOf = {} } = question;
  const world = seenAsOf(history, asOf);
  const kept = selected(world, type, where).filter((thing) => isListed(thing, asOf));
  const all = ordered(world, kept, type, orderBy);
  const { ids, pageInfo } = pageIn(all, page);
  const counts = ids.map((id) => {
    const thing = kept.find((one) => one.id === id);
    return orderBy.map((key) => (key.count && thing ? placedBy(world, thing, type, key) : null));
  });
  const shown = { ids: came.edges.map(({ node }) => node.id), cursors: came.edges.map(({ cursor }) => cursor) };
  const said = came.edges.map(({ orderValues }) =>
    orderBy.map((key, at) => (key.count ? orderValues[at]?.number : null)),
  );
  const answer = JSON.stringify([shown.ids, came.pageInfo, said, came.totalCount]);
  const oracle = JSON.stringify([ids, pageInfo, counts, counting ? all.length : undefined]);
  outcome.cases += 1;
  if (kept.length > 0 && kept.length < selected(world, type, {}).length) outcome.telling += 1;
  if (answer !== oracle) outcome.differences.push(`${JSON.stringify({ question, page })}\n${answer}\n${oracle}`);
  return shown;
}

/** A list shows what may last on the day, of what has a period of its own. */
const isListed = ({ type, values }: Thing, asOf: Clocks): boolean =>
  !LASTING.has(type) || lasts(values['period'] as string | undefined, asOf);

const LASTING = new Set(['Event', 'Observation']);

/** The page that the oracle shows; a cursor tells which row it is of only by what the service gave for it. */
function pageIn(all: readonly string[], { first, last, after, before }: Page) {
  const begin = after === undefined ? 0 : placeOf(all, after) + 1;
  const end = before === undefined ? all.length : placeOf(all, before);
  const between = all.slice(begin, Math.max(begin, end));
  const ids = first === undefined ? between.slice(-(last ?? 0)) : between.slice(0, first);
  const cut = ids.length < between.length;
  return {
    ids,
    pageInfo: {
      hasNextPage: first === undefined ? before !== undefined : cut,
      hasPreviousPage: first === undefined ? cut : after !== undefined,
    },
  };
}

/** A cursor ends with the id of its row. */
const placeOf = (all: readonly string[], cursor: string): number =>
  all.indexOf(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')).at(-1));

/** What a run comes to: tables of ratios, a picture, and what a short run fails on. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pictureOf } from './picture.mjs';

/** The median of the rounds, and between which values they lie. */
export function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return { min: sorted[0], median: sorted[Math.floor(sorted.length / 2)], max: sorted.at(-1) };
}

/** By query and clock, then by contender: its cells, and of each figure the ratio to the raw floor and to `@neo4j/graphql`, round by round. */
export function summaryOf({ cells }) {
  const questions = new Map();
  for (const cell of cells) {
    const key = cell.clock === 'now' ? cell.name : `${cell.name} ${cell.clock}`;
    const contenders = questions.get(key) ?? new Map();
    contenders.set(cell.contender, [...(contenders.get(cell.contender) ?? []), cell]);
    questions.set(key, contenders);
  }
  return [...questions].map(([question, contenders]) => ({
    question,
    rows: [...contenders].map(([contender, own]) => rowOf(contender, own, contenders)),
  }));
}

const FIGURES = {
  p50: ({ alone }) => alone.p50,
  p99: ({ alone }) => alone.p99,
  throughput: ({ many }) => many.throughput,
  cpu: ({ many }) => many.serverCpu + many.databaseCpu,
};

function rowOf(contender, own, contenders) {
  const figures = Object.entries(FIGURES).map(([figure, of]) => {
    const ratios = (name) => {
      const others = contenders.get(name);
      if (others === undefined) return undefined;
      return spread(own.map((cell) => of(cell) / of(others.find(({ round }) => round === cell.round))));
    };
    return [figure, { ...spread(own.map(of)), toRaw: ratios('raw'), toPeer: ratios('neo4j-graphql') }];
  });
  const [last] = own.slice(-1);
  return { contender, ...Object.fromEntries(figures), last, memory: Math.max(...own.map(({ many }) => many.memory)) };
}

const number = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
const ratio = (of) => (of === undefined ? '–' : `${number(of.median)} (${number(of.min)}–${number(of.max)})`);

export function tablesOf(result) {
  const { field, seconds, rounds, at } = result;
  const head = [
    `${field.stored.toLocaleString('en')} stored nodes (${field.claims.toLocaleString('en')} claims), ${field.edges.toLocaleString('en')} edges; ` +
      `${rounds} rounds of ${seconds} s for each query and contender; ${at.slice(0, 10)}. Ratios are median (least–greatest) of the rounds.`,
  ];
  for (const { question, rows } of summaryOf(result)) head.push('', ...tableOf(question, rows));
  return head.join('\n');
}

function tableOf(question, rows) {
  const columns = [
    ['who', ({ contender }) => contender],
    ['p50 ms', ({ p50 }) => number(p50.median)],
    ['p50 / raw', ({ p50 }) => ratio(p50.toRaw)],
    ['p50 / neo4j-graphql', ({ p50 }) => ratio(p50.toPeer)],
    ['p99 / raw', ({ p99 }) => ratio(p99.toRaw)],
    ['a second, 16 connections', ({ throughput }) => number(throughput.median)],
    ['/ neo4j-graphql', ({ throughput }) => ratio(throughput.toPeer)],
    ['CPU ms, server + database', ({ last }) => `${number(last.many.serverCpu)} + ${number(last.many.databaseCpu)}`],
    ['CPU / raw', ({ cpu }) => ratio(cpu.toRaw)],
    ['statements', ({ last }) => last.statements ?? (last.contender === 'dataloader' ? '–' : 1)],
    ['memory', ({ memory }) => `${Math.round(memory / 1024 / 1024)} MB`],
  ];
  return [
    `**${question}**, ${rows[0].last.bytes.toLocaleString('en')} characters at most`,
    '',
    `| ${columns.map(([title]) => title).join(' | ')} |`,
    `| ${columns.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${columns.map(([, of]) => of(row)).join(' | ')} |`),
  ];
}

const [BEGIN, END] = ['<!-- queries: begin -->', '<!-- queries: end -->'];

/** Puts the tables between their markers in docs/benchmarks.md, and the picture beside it. */
export function writeReport(result) {
  const file = 'docs/benchmarks.md';
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${file} has no ${BEGIN} … ${END}.`);
  writeFileSync('docs/benchmarks-queries.svg', pictureOf(summaryOf(result)));
  const picture = '![p50 of each query as a multiple of the floor](benchmarks-queries.svg)';
  writeFileSync(file, `${before}${BEGIN}\n\n${picture}\n\n${tablesOf(result)}\n\n${END}${after}`);
}

/** The most that a short run lets pass, with a wide margin over what is aimed at: it is to find what broke, not what is slow. */
const MOST = { p50: 60, cpu: 60 };

export function faultsOf(result) {
  return summaryOf(result).flatMap(({ question, rows }) =>
    rows
      .filter(({ contender }) => contender.startsWith('diplograph'))
      .flatMap(({ contender, ...row }) =>
        Object.entries(MOST)
          .filter(([figure, most]) => row[figure].toRaw.min > most)
          .map(
            ([figure, most]) =>
              `${question}: ${figure} of ${contender} is ${number(row[figure].toRaw.min)} times the floor's; at most ${most}`,
          ),
      ),
  );
}

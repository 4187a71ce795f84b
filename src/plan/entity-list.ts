import { entitySeen, statesOf, twins } from '../as-of/as-of.ts';
import { askedOfList, isLasting, type ListArguments } from '../entity/list.ts';
import { orderValuesOf } from '../filter/key.ts';
import { holdsOn } from '../time/period.ts';
import { connectionWriter, type Shown } from './connection.ts';
import {
  type Asked,
  bind,
  column,
  type Draft,
  pageQuestion,
  type Question,
  type Reading,
  type Tuple,
  tableOf,
  type Write,
} from './draft.ts';
import { attributesOf, memberOf, nodeOf } from './member.ts';
import { NotCompiled } from './not-compiled.ts';
import { type Selected, valueWriter } from './write.ts';

type Page = ReturnType<typeof askedOfList>;

interface List {
  readonly draft: Draft;
  readonly type: string;
  readonly asked: Question<Page>;
  /** The list of rows, each a member and the values of the order's keys. */
  readonly list: string;
}

/** Makes the connection of all entities of a type, a root field. */
export function listConnection(draft: Draft, selected: Selected, type: string): Write<null> {
  const { ontology } = draft;
  const asked = pageQuestion(draft, selected, (args, { asOf }) =>
    askedOfList({ ontology, asOf }, type, args as ListArguments, ''),
  );
  const list = bind(draft, 'A', (request) => `COLLECT { ${asked.text(pageText(request, asked.of(request)))} }`);
  const own = column(draft, (request) => {
    const values = asked.of(request).keys.map((_, index) => `e[${index + 1}]`);
    return `[e IN ${list} | [${[`${nodeOf(request, 'e[0]')}.id`, ...values].join(', ')}]]`;
  });
  const made: List = { draft, type, asked, list };
  return connectionWriter<null>(draft, selected, {
    window: (reading) => asked.of(reading.asked).window,
    rows: (_, { columns }) => columns[own] as readonly Tuple[],
    values: () => (row, reading) => valuesOf(made, row, reading),
    node: ({ field: { type: wanted }, nodes }) =>
      draft.entities(draft, { type: wanted, nodes }, () =>
        asked.text(`COLLECT { UNWIND ${list}[..$shown] AS e RETURN e[0] }`),
      ).write,
    distinct: false,
    field: ({ field }) => aboutAll(made, field.name),
    edgeField: (of) => edgeField(made, of),
  });
}

/** A page read off an index, leg by leg, or found by conditions and put in order. */
function pageText(asked: Asked, { page, keys, label, start, where }: Page): string {
  const values = keys.map(({ owner, property }) => `${owner}.${property}`);
  const row = `[${[memberOf(asked, 'n'), ...values].join(', ')}]`;
  if ('legs' in page) return `CALL () {\n${page.legs}\n} RETURN ${row} LIMIT $limit`;
  const { measures, between, order } = page;
  return `${start} ${matchText(asked, label, where)}
  ${measures}
  ${between === 'true' ? '' : `WITH * WHERE ${between}`}
  RETURN ${row} ORDER BY ${order} LIMIT $limit`;
}

function matchText({ asOf }: Asked, label: string, where: string): string {
  const conditions = [entitySeen(asOf, 'n'), where].filter((text) => text !== 'true');
  const pattern = `MATCH (n:${twins(asOf, label)})${statesOf(asOf, 'n')}`;
  return conditions.length === 0 ? pattern : `${pattern} WHERE ${conditions.join(' AND ')}`;
}

function valuesOf({ asked }: List, row: Tuple, reading: Reading) {
  return asked.of(reading.asked).keys.map((_, index) => {
    const value = row[index + 1] ?? null;
    return value === null || typeof value === 'number' ? value : String(value);
  });
}

/** Rows of a list need no claim, and have nothing of what claims say of edges. */
function edgeField({ draft, type, asked, ...list }: List, { field, nodes }: Selected): Write<Tuple> {
  const write = valueWriter(draft, field.type, nodes);
  if (field.name === 'holds' && isLasting(draft.ontology, type))
    return holdsWriter({ draft, type, asked, ...list }, write);
  if (field.name !== 'orderValues') return (_, reading) => write(null, reading);
  return (row, reading) => {
    const { keys } = asked.of(reading.asked);
    if (keys.some(({ measure }) => measure !== undefined)) throw new NotCompiled('an order by what is measured');
    return write(orderValuesOf(keys, valuesOf({ draft, type, asked, ...list }, row, reading)), reading);
  };
}

/** Whether a thing lasts on a day, several claims may tell: that is for the reference path. */
function holdsWriter({ draft, asked, list }: List, write: Write<unknown>): Write<Tuple> {
  const periods = column(draft, (request) => {
    if (request.asOf.validOn !== null) throw new NotCompiled('whether things last on a day');
    return asked.text(`[e IN ${list} | [${nodeOf(request, 'e[0]')}.id, ${attributesOf(request, 'e[0]')}.period]]`);
  });
  return (row, reading) => write(holdsOn(tableOf(reading, periods).get(row[0])?.[1], null), reading);
}

/** What is said of all entities of a type. */
function aboutAll(made: List, name: string): Write<Shown<null>> | undefined {
  switch (name) {
    case 'totalCount':
    case 'distinctCount': {
      const total = totalOf(made);
      return (_, reading) => JSON.stringify(total(reading));
    }
    case 'state': {
      made.draft.reads.datasets = true;
      const total = totalOf(made);
      return (_, reading) => {
        if (total(reading) > 0) return '"RECORDED"';
        return reading.datasets.some(({ reading: how }) => how === 'IN_FULL') ? '"NOT_STATED"' : '"NOT_READ"';
      };
    }
    case 'statedNone':
      return () => '[]';
    case 'openInSource':
      return () => 'false';
    default:
      return undefined;
  }
}

function totalOf({ draft, asked }: List): (reading: Reading) => number {
  const number = column(draft, (request) => {
    const { label, start, where } = asked.of(request);
    return asked.text(`head(COLLECT { ${start} ${matchText(request, label, where)} RETURN count(n) })`);
  });
  return ({ columns }) => Number(columns[number]);
}

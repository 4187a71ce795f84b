import { fits, type Ontology } from '../ontology/ontology.ts';
import { predicatesFrom } from './check-statement.ts';
import { entityDraft } from './draft-entity.ts';
import { eventDraft } from './draft-events.ts';
import {
  actorLines,
  countryLines,
  type Draft,
  type DraftColumn,
  type Find,
  finder,
  place,
  quoted,
} from './draft-lines.ts';

/** A draft for a dataset of that name, by the shape that the names of the columns speak for; the one that most speaks for comes first. */
export function draftOf(ontology: Ontology, name: string, columns: readonly DraftColumn[]): Draft {
  const find = finder(columns);
  const year = find('year', 'period', 'time');
  const [source, target] = [
    find('source name', 'source', 'actor1name', 'from', 'origin', 'reporter', 'sender', 'passport'),
    find('target name', 'target', 'actor2name', 'to', 'destination', 'partner', 'host', 'receiver'),
  ];
  const [start, end] = [
    find('first_seen', 'start', 'start_date', 'valid_from', 'begin', 'since', 'opened'),
    find('last_seen', 'end', 'end_date', 'valid_to', 'until', 'closed'),
  ];
  const event = find('event date', 'sqldate', 'event_date', 'date', 'day');
  const value = find('value', 'amount', 'obs_value', 'total');
  const indicator = find('indicator', 'indicator name', 'series', 'series name', 'variable', 'measure');
  const years = columns.filter((column) => /^\D{0,2}(1[5-9]|20)\d\d\b/.test(column.name));
  if (years.length > 1) return wideDraft({ name, find, years, indicator });
  if (value && year && (indicator || find('country'))) return figureDraft({ name, find, value, year, indicator });
  if (event && source && target) return eventDraft({ name, find, event, source, target });
  const thing = source && target ? undefined : entityDraft({ dataset: name, columns, find, ontology });
  const [from, to] = [source ?? columns[0], target ?? columns[1]];
  return thing ?? linkOrInterval(ontology, { from, to, start, end });
}

function linkOrInterval(ontology: Ontology, { from, to, start, end }: IntervalColumns): Draft {
  if (!from || !to)
    return { shape: 'no shape was recognised; say what a row is', lines: ['entities: {}', 'statements: []'] };
  return start && end ? intervalDraft(ontology, { from, to, start, end }) : linkDraft(ontology, from, to);
}

function linkDraft(ontology: Ontology, from: DraftColumn, to: DraftColumn): Draft {
  return {
    shape: 'a row is a directed link',
    lines: [
      'entities:',
      ...actorLines('source', from),
      ...actorLines('target', to),
      'statements:',
      ...predicateLines(ontology, 'ActorGroup'),
    ],
  };
}

/** What a row may say of two ends: only its user knows it, so all that the ontology has are named. */
function predicateLines(ontology: Ontology, type: 'ActorGroup' | 'Country'): string[] {
  const subject = ontology.types.get(type);
  const known = subject === undefined ? [] : predicatesFrom(ontology, subject);
  const edges = known.filter((name) => {
    const relation = ontology.relations.get(name);
    return relation !== undefined && relation.from !== 'Entity' && fits(ontology, type, relation.to);
  });
  const nodes = [...ontology.types.values()].flatMap(({ node, relations }) => {
    const ends = [...relations.values()].filter(
      ({ name, direction, relation }) =>
        direction !== 'IN' && relation.from !== 'Entity' && !relation.derived && name !== node?.subject,
    );
    return node === undefined || ends.length === 0
      ? []
      : [`${node.predicate} (${ends.map(({ name }) => name).join(', ')})`];
  });
  return [
    '  - subject: source',
    `    predicate: TODO # from ${type} to ${type}: ${edges.join(', ')}; docs/data-model.md says what each means`,
    '    object: target # in its place a role, where the row is a thing of its own, such as roles: { to: { entity: target } }',
    ...nodes.map((one) => `    # ${one}`),
  ];
}

type Given<T> = { readonly [K in keyof T]: NonNullable<T[K]> };

interface IntervalColumns {
  readonly from: DraftColumn | undefined;
  readonly to: DraftColumn | undefined;
  readonly start: DraftColumn | undefined;
  readonly end: DraftColumn | undefined;
}

function intervalDraft(ontology: Ontology, { from, to, start, end }: Given<IntervalColumns>): Draft {
  const dated = (column: DraftColumn) =>
    `{ column: ${quoted(column.name)}, date: ${JSON.stringify(column.date ?? 'YYYY-MM-DD')} }`;
  return {
    shape: 'a row is something that holds for an interval',
    lines: [
      'values:',
      `  holds: { from: ${dated(start)}, to: ${dated(end)}, openEnd: true } # openEnd: where no end is given, it goes on`,
      'entities:',
      ...countryLines('source', from),
      ...countryLines('target', to),
      'statements:',
      ...predicateLines(ontology, 'Country'),
      '    valid: "{holds}"',
      '    ifMissing: reject',
    ],
  };
}

interface FigureColumns {
  readonly name: string;
  readonly find: Find;
  readonly value: DraftColumn;
  readonly year: DraftColumn;
  readonly indicator: DraftColumn | undefined;
}

interface WideColumns extends Pick<FigureColumns, 'name' | 'find' | 'indicator'> {
  readonly years: readonly DraftColumn[];
}

/** A column for each year: the columns become rows. */
function wideDraft({ years, ...columns }: WideColumns): Draft {
  const cells = years.flatMap((column) => column.cells);
  const made = { name: 'figure', cells, isNumber: true };
  const year = { name: 'column of the year', cells: [], isNumber: false };
  const { shape, lines } = figureDraft({ ...columns, value: made, year });
  const whole = years.every((column) => /^\d{4}$/.test(column.name));
  return {
    shape: `${shape}, with a column for each year`,
    table: [
      '  unpivot: # each of these columns makes a row of its own',
      `    columns: ${quoted(whole ? '/\\d{4}/' : '/\\D{0,2}\\d{4}.*/')}`,
      `    name: ${year.name}`,
      `    value: ${made.name}`,
    ],
    lines: lines.map((line) =>
      line.startsWith('  year:') ? `  year: { column: ${year.name}, pattern: ${quoted('\\d{4}')} }` : line,
    ),
  };
}

function figureDraft({ name: dataset, find, value, year, indicator }: FigureColumns): Draft {
  const code = find('country code', 'iso3', 'iso2', 'iso', 'geo', 'code');
  const country = find('country', 'country name', 'geo', 'area') ?? code;
  const unit = find('unit', 'unit of measure');
  const series = find('indicator code', 'series code');
  const name = indicator ?? series;
  return {
    shape: 'a row is a figure of a country, a year and an indicator',
    lines: [
      'values:',
      `  year: { column: ${quoted(year.name)}, date: ${JSON.stringify(year.date ?? 'YYYY')} }`,
      'entities:',
      ...(country === undefined ? [] : countryLines('country', country, code === country ? undefined : code)),
      '  indicator:',
      '    type: Indicator',
      `    id: ${quoted(`${dataset}-${place(series ?? name ?? value)}`)}`,
      `    name: ${quoted(name === undefined ? 'TODO' : place(name))}`,
      ...(unit === undefined ? [] : [`    with: { unit: ${quoted(place(unit))} }`]),
      'statements:',
      '  - subject: indicator',
      '    predicate: OBSERVED',
      `    value: { column: ${quoted(value.name)}, decimal: "." }`,
      '    roles:',
      '      to: { entity: country } # or from, or of, as the indicator is counted',
      '      period: "{year}"',
      '    valid: "{year}"',
      '    ifMissing: omit # or record: the source gives no figure, which is no zero',
    ],
  };
}

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
export function draftOf(name: string, columns: readonly DraftColumn[]): Draft {
  const find = finder(columns);
  const year = find('year', 'period', 'time');
  const [source, target] = [
    find('source name', 'source', 'actor1name', 'from', 'origin', 'reporter'),
    find('target name', 'target', 'actor2name', 'to', 'destination', 'partner'),
  ];
  const [start, end] = [
    find('first_seen', 'start', 'start_date', 'valid_from', 'begin', 'since'),
    find('last_seen', 'end', 'end_date', 'valid_to', 'until'),
  ];
  const event = find('event date', 'sqldate', 'event_date', 'date', 'day');
  const value = find('value', 'amount', 'obs_value', 'total');
  const indicator = find('indicator', 'indicator name', 'series', 'variable', 'measure');
  if (value && year && (indicator || find('country'))) return figureDraft({ name, find, value, year, indicator });
  if (event && source && target) return eventDraft({ name, find, event, source, target });
  const [from, to] = [source ?? columns[0], target ?? columns[1]];
  if (start && end && from && to) return intervalDraft({ from, to, start, end });
  if (from && to) return linkDraft(from, to);
  return { shape: 'no shape was recognised; say what a row is', lines: ['entities: {}', 'statements: []'] };
}

function linkDraft(from: DraftColumn, to: DraftColumn): Draft {
  return {
    shape: 'a row is a directed link',
    lines: [
      'entities:',
      ...actorLines('source', from),
      ...actorLines('target', to),
      'statements:',
      '  - subject: source',
      '    predicate: TODO # what the row says; docs/data-model.md lists relations, CONNECTED is a transport link',
      '    object: target',
    ],
  };
}

interface IntervalColumns {
  readonly from: DraftColumn;
  readonly to: DraftColumn;
  readonly start: DraftColumn;
  readonly end: DraftColumn;
}

function intervalDraft({ from, to, start, end }: IntervalColumns): Draft {
  const dated = (column: DraftColumn) => `{ column: ${quoted(column.name)}, date: ${column.date ?? 'YYYY-MM-DD'} }`;
  return {
    shape: 'a row is something that holds for an interval',
    lines: [
      'values:',
      `  holds: { from: ${dated(start)}, to: ${dated(end)}, openEnd: true } # openEnd: where no end is given, it goes on`,
      'entities:',
      ...countryLines('source', from),
      ...countryLines('target', to),
      'statements:',
      '  - subject: source',
      '    predicate: TODO # what holds; docs/data-model.md lists relations, INTRODUCED is a visa regime',
      '    object: target',
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
      `  year: { column: ${quoted(year.name)}, date: ${year.date ?? 'YYYY'} }`,
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

import type { Thing, World } from './filter-world.ts';

/** The files of the world as a Data Package. */
export function filesOf({ things, facts }: World): Record<string, string> {
  const declared = things.filter(({ type }) => type !== 'Observation');
  const columns = [...new Set(declared.flatMap(({ values }) => Object.keys(values)))];
  const claimColumns = Object.keys(facts[0]?.cells ?? {});
  // A set keeps the order of adding: the source of the row that declares it comes first.
  const first = (thing: Thing): string => [...thing.sources][0] ?? '';
  const cell = (value: unknown): string => (Array.isArray(value) ? value.join('|') : String(value ?? ''));
  return {
    'entities.csv': csv([
      ['id', 'type', 'name', 'source', 'record', ...columns],
      ...declared.map((thing) => [
        thing.id,
        thing.type,
        thing.names[0] ?? '',
        first(thing),
        thing.id,
        ...columns.map((column) => cell(thing.values[column])),
      ]),
    ]),
    'names.csv': csv([
      ['entity', 'name', 'language', 'kind', 'source', 'record'],
      ...declared.flatMap((thing) =>
        thing.names.slice(1).map((name) => [thing.id, name, 'en', 'ALIAS', first(thing), thing.id]),
      ),
    ]),
    'claims.csv': csv([
      ['notation', 'subject', 'predicate', 'object', 'value', 'text', 'roles', ...claimColumns],
      ...facts.map(({ notation, subject, predicate, object, value, text, roles, cells }) => [
        notation,
        subject,
        predicate,
        object,
        value,
        text,
        Object.entries(roles)
          .map((role) => role.join('='))
          .join('; '),
        ...claimColumns.map((column) => cells[column] ?? ''),
      ]),
    ]),
  };
}

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');

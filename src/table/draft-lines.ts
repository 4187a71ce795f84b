/** A column as far as its first cells tell what it is. */
export interface DraftColumn {
  readonly name: string;
  readonly cells: readonly string[];
  /** The pattern of its dates; undefined where its cells are none. */
  readonly date?: string;
  readonly isNumber: boolean;
}

/** What a table looks like, and the lines of a mapping for it. */
export interface Draft {
  readonly shape: string;
  readonly lines: readonly string[];
}

export type Find = (...names: readonly string[]) => DraftColumn | undefined;

/** The first column that has one of the names, spelled alike; else the first whose name holds one of them. */
export function finder(columns: readonly DraftColumn[]): Find {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return (...names) => {
    const wanted = names.map(plain);
    for (const name of wanted) {
      const same = columns.find((column) => plain(column.name) === name);
      if (same !== undefined) return same;
    }
    return undefined;
  };
}

export const quoted = (text: string): string => JSON.stringify(text);
export const place = ({ name }: DraftColumn): string => `{${name}}`;

/** A country, by the codes or names that its column holds. */
export function countryLines(name: string, column: DraftColumn, code?: DraftColumn): string[] {
  const isCode = (of: DraftColumn) =>
    of.cells.length > 0 && of.cells.every((cell) => /^([A-Z]{2,3}|\d{1,3})$/.test(cell));
  const by = (of: DraftColumn) => `{ ${isCode(of) ? 'iso' : 'name'}: ${quoted(place(of))} }`;
  const all = code === undefined ? [column] : [code, column];
  return [
    `  ${name}:`,
    '    type: Country',
    `    match: [${all.map(by).join(', ')}]`,
    '    unmatched: reject # or leave; aliases: { a name of the table: country:XX }',
  ];
}

/** An actor: a country where the name is one's, else what is known by the name, else one of its own. */
export function actorLines(name: string, column: DraftColumn): string[] {
  const inBrackets = column.cells.some((cell) => /\([^()]+\)$/.test(cell));
  const country = `${name}Country`;
  return [
    ...(inBrackets
      ? [
          `  ${country}:`,
          '    type: Country',
          `    match: [{ name: { column: ${quoted(column.name)}, part: inBrackets } }]`,
          '    unmatched: leave',
        ]
      : []),
    `  ${name}:`,
    '    type: ActorGroup # the type of what is made where nothing is known by the name',
    '    types: [Participant]',
    `    match: [{ name: ${quoted(place(column))} }]`,
    '    unmatched: create',
    ...(inBrackets ? [`    with: { ofCountry: { entity: ${country} } }`] : []),
  ];
}

/** A column as far as its first cells tell what it is. */
export interface DraftColumn {
  readonly name: string;
  readonly cells: readonly string[];
  /** The patterns of its dates; undefined where its cells are none. */
  readonly date?: readonly string[];
  /** Another pattern that all its dates have as well. */
  readonly otherDate?: string;
  readonly isNumber: boolean;
}

/** What a table looks like, and the lines of a mapping for it. */
export interface Draft {
  readonly shape: string;
  readonly lines: readonly string[];
  /** Lines of the section on the table. */
  readonly table?: readonly string[];
}

export type Find = (...names: readonly string[]) => DraftColumn | undefined;

/** The first column that has one of the names, spelled alike; else the first whose name holds one of them. */
export function finder(columns: readonly DraftColumn[]): Find {
  return (...names) => {
    const wanted = names.map(plainName);
    for (const name of wanted) {
      const same = columns.find((column) => plainName(column.name) === name);
      if (same !== undefined) return same;
    }
    const words = columns.map((column) => column.name.toLowerCase().split(/[^\p{L}\d]+/u));
    return columns[words.findIndex((of) => of.some((word) => wanted.includes(word)))];
  };
}

/** A name as it is compared: small letters and digits. */
export const plainName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

export const quoted = (text: string): string => JSON.stringify(text);
export const place = ({ name }: DraftColumn): string => `{${name}}`;

/** A country, by the codes or names that its column holds. */
export function countryLines(name: string, column: DraftColumn, code?: DraftColumn): string[] {
  const all = code === undefined ? [column] : [code, column];
  const by = (of: DraftColumn) => {
    const codes = of.cells.filter((cell) => /^([A-Z]{2,3}|\d{1,3})$/.test(cell)).length;
    const kinds = [...(codes > 0 ? ['iso'] : []), ...(codes < of.cells.length || codes === 0 ? ['name'] : [])];
    return kinds.map((kind) => `{ ${kind}: ${quoted(place(of))} }`).join(', ');
  };
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

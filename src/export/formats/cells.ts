/** Tables as text: RFC 4180, with another separator too. */

/**
 * A line of cells. A spreadsheet takes a text that begins with one of `= + - @`, a tab or a return for a formula: such a text gets an apostrophe
 * before it. Numbers stay numbers; what is missing is an empty cell.
 */
export const lineOf = (cells: readonly unknown[], separator: ',' | '\t'): string =>
  `${cells.map((cell) => quoted(cellText(cell), separator)).join(separator)}\r\n`;

function cellText(cell: unknown): string {
  if (cell === undefined || cell === null) return '';
  const text = String(cell);
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

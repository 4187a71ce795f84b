/** XML as text, without what XML cannot hold. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/\p{Surrogate}/gu, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

type Attributes = Readonly<Record<string, string | number>>;

/** An element; what it holds is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(shown(value))}"`);
  return content === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${content}</${name}>`;
}

const shown = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;

/** About how wide a text is, whatever letters the reader has: widths of a usual sans serif, rounded up. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += partOf(letter);
  return width * size;
}

function partOf(letter: string): number {
  if (/[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60\u{20000}-\u{3FFFF}]/u.test(letter)) return 1;
  if (/[iljtfrI.,:;'’|!()[\] ]/.test(letter)) return 0.33;
  if (/[mwMW@%—…]/.test(letter)) return 0.88;
  return /\p{Lu}/u.test(letter) ? 0.68 : 0.56;
}

/** The lines of a text that fit a width, broken between words, and within those that are wider by themselves. */
export function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, size, width)) {
    if (line !== '' && widthOf((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

const piecesOf = (text: string, size: number, width: number): string[] =>
  (text.match(/\S+\s*/g) ?? []).flatMap((word) => (widthOf(word, size) <= width ? [word] : [...word]));

interface Writing {
  readonly x: number;
  /** Of the first line's ground. */
  readonly y: number;
  readonly size: number;
  readonly lineHeight?: number;
  readonly more?: Attributes;
}

/** Lines below each other, as one text. */
export function textOf(lines: readonly string[], { x, y, size, lineHeight = size * 1.35, more = {} }: Writing): string {
  const spans =
    lines.length === 1
      ? escaped(lines[0] ?? '')
      : lines.map((line, index) => element('tspan', { x, y: y + index * lineHeight }, escaped(line) || ' ')).join('');
  return element('text', { x, y, 'font-size': size, ...more }, spans);
}

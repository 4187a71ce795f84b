import type { Look } from '../../look/kinds.ts';
import { drawingOf } from '../renderer/drawing.ts';
import { shapePath } from '../renderer/shapes.ts';
import type { ExploreState } from '../store.ts';
import type { CitedLink } from './cited-links.ts';
import { drawnMarkup, INK } from './svg-drawing.ts';
import { element, escaped, linesOf, textOf, widthOf } from './svg-text.ts';

/** What a picture of a scene shows, in the words of the reader. */
export interface ViewPicture extends Pick<ExploreState, 'scene' | 'hidden'> {
  readonly look: (type: string) => Look;
  readonly typeWord: (type: string) => string;
  readonly title: string;
  /** Below the title: how much is shown, the filters, as of when. */
  readonly lines: readonly string[];
  readonly legend: { readonly title: string; readonly editorial: string; readonly pinned: string };
  readonly sources: { readonly title: string; readonly links: readonly CitedLink[]; readonly note: string | null };
  /** Words for the names that found no room. */
  readonly nameless: (names: readonly string[]) => string;
  /** Licences, and what it is taken from. */
  readonly footer: readonly string[];
  /** Where the view opens again; null where no link can hold it. */
  readonly address: string | null;
}

/** A part of the picture and the room that it takes downwards. */
interface Part {
  readonly markup: string;
  readonly height: number;
}

const LEAST_WIDTH = 760;
const EDGE = 28;
const FONT = "system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans CJK SC', sans-serif";

/** The scene as a picture for print: text stays text, with legend and sources. The same scene gives the same text. */
export function svgOf(picture: ViewPicture): string {
  const { scene, hidden, look, sources } = picture;
  const numbers = new Map(sources.links.map(({ link, number }) => [link, number]));
  const drawn = drawnMarkup(drawingOf({ scene, hidden, look }), numbers);
  const width = Math.ceil(Math.max(LEAST_WIDTH, drawn.width + 2 * EDGE));
  const inner = width - 2 * EDGE;
  const drawing: Part = {
    markup: element('g', { transform: `translate(${Math.round((inner - drawn.width) / 2)} 0)` }, drawn.markup),
    height: drawn.height + 16,
  };
  const nameless = drawn.nameless.length > 0 ? [picture.nameless(drawn.nameless)] : [];
  const parts = [
    written([picture.title], 20, inner, INK.text),
    written(picture.lines, 11.5, inner, INK.quiet),
    drawing,
    written(nameless, 10, inner, INK.quiet),
    legendPart(picture, inner),
    sourcesPart(picture, inner),
    linked(picture.address, written(picture.footer, 10, inner, INK.quiet)),
  ];
  return documentOf(picture, parts, width);
}

function documentOf({ title, lines }: ViewPicture, parts: readonly Part[], width: number): string {
  let y = EDGE;
  const placed = parts.map(({ markup, height }) => {
    const part = markup === '' ? '' : element('g', { transform: `translate(${EDGE} ${Math.round(y)})` }, markup);
    y += height;
    return part;
  });
  const height = Math.ceil(y + EDGE / 2);
  const arrow = element('path', { d: 'M0 0 8 4 0 8z', fill: INK.link });
  const marker = { id: 'arrow', viewBox: '0 0 8 8', refX: 3, refY: 4, markerUnits: 'userSpaceOnUse' };
  const content = [
    element('title', {}, escaped(title)),
    element('desc', {}, escaped(lines.join(' '))),
    element('defs', {}, element('marker', { ...marker, markerWidth: 9, markerHeight: 9, orient: 'auto' }, arrow)),
    element('rect', { width, height, fill: INK.ground }),
    ...placed.filter((part) => part !== ''),
  ];
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` };
  return `${element('svg', { ...root, 'font-family': FONT }, `\n${content.join('\n')}\n`)}\n`;
}

/** Lines of text, broken where they are too long. */
function written(texts: readonly string[], size: number, width: number, fill: string): Part {
  const lines = texts.flatMap((text) => linesOf(text, size, width));
  if (lines.length === 0) return { markup: '', height: 0 };
  const lineHeight = size * 1.4;
  return {
    markup: textOf(lines, { x: 0, y: size, size, lineHeight, more: { fill } }),
    height: lines.length * lineHeight + 6,
  };
}

const linked = (href: string | null, { markup, height }: Part): Part =>
  href === null || markup === '' ? { markup, height } : { markup: element('a', { href }, markup), height };

const LEGEND = 11;

function legendPart({ scene, hidden, look, typeWord, legend }: ViewPicture, width: number): Part {
  const types = [
    ...new Set([...scene.nodes.values()].filter(({ id }) => !hidden.nodes.has(id)).map(({ type }) => type)),
  ];
  const marks = types.sort().map((type) => {
    const { shape, colour } = look(type);
    return { text: typeWord(type), mark: element('path', { d: shapePath(shape, { x: 6, y: 0 }, 5), fill: colour }) };
  });
  const line = { x1: 0, x2: 14, stroke: INK.link, 'stroke-width': 1.5 };
  const entries = [
    ...marks,
    { text: legend.editorial, mark: element('line', { ...line, 'stroke-dasharray': '5 3' }) },
    {
      text: legend.pinned,
      mark: element('circle', { cx: 6, r: 5, fill: 'none', stroke: INK.text, 'stroke-width': 1.2 }),
    },
  ];
  let [x, y] = [0, 26];
  const markup = entries.map(({ text, mark }) => {
    const room = widthOf(text, LEGEND) + 40;
    if (x > 0 && x + room > width) [x, y] = [0, y + 18];
    const shown = mark + textOf([text], { x: 18, y: 4, size: LEGEND, more: { fill: INK.text } });
    const entry = element('g', { transform: `translate(${Math.round(x)} ${y})` }, shown);
    x += room;
    return entry;
  });
  return { markup: heading(legend.title) + markup.join(''), height: y + 22 };
}

const heading = (text: string): string =>
  textOf([text], { x: 0, y: 10, size: 11.5, more: { 'font-weight': 600, fill: INK.text } });

const SOURCE = 9.5;
const COLUMN = 420;
const GUTTER = 24;

/** The numbered list, in as many columns as fit, filled one after the other. */
function sourcesPart({ sources: { title, links, note } }: ViewPicture, width: number): Part {
  if (links.length === 0 && note === null) return { markup: '', height: 0 };
  const columns = Math.max(1, Math.floor((width + GUTTER) / (COLUMN + GUTTER)));
  const columnWidth = (width - (columns - 1) * GUTTER) / columns;
  const entries = links.map(({ number, text }) => ({ number, lines: linesOf(text, SOURCE, columnWidth - 24) }));
  const total = entries.reduce((sum, { lines }) => sum + lines.length, 0);
  const most = Math.ceil(total / columns);
  const step = SOURCE * 1.35;
  let [column, row, deepest] = [0, 0, 0];
  const markup = entries.map(({ number, lines }) => {
    if (row >= most && column < columns - 1) [column, row] = [column + 1, 0];
    const [x, y] = [column * (columnWidth + GUTTER), 28 + row * step];
    row += lines.length;
    deepest = Math.max(deepest, row);
    return (
      textOf([`${number}`], { x: x + 17, y, size: SOURCE, more: { 'text-anchor': 'end' } }) +
      textOf(lines, { x: x + 23, y, size: SOURCE, lineHeight: step })
    );
  });
  const below = 28 + deepest * step;
  const told = note === null ? '' : textOf([note], { x: 0, y: below + 4, size: SOURCE, more: { fill: INK.quiet } });
  return {
    markup: heading(title) + element('g', { fill: INK.text }, markup.join('')) + told,
    height: below + (note === null ? 4 : 20),
  };
}

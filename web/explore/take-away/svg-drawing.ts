import { boundsOf, type Drawing, type DrawnLink, type DrawnNode, pointOn } from '../renderer/drawing.ts';
import { type Candidate, placeLabels, wrap } from '../renderer/labels.ts';
import { shapePath } from '../renderer/shapes.ts';
import { element, textOf, widthOf } from './svg-text.ts';

/** The colours of a printed picture: always those by light. */
export const INK = { ground: '#ffffff', text: '#171b20', quiet: '#535d68', link: '#7a848f', line: '#cfd6dd' } as const;

/** A drawing as markup, with the room that it takes; names that found no room are told. */
export interface DrawnMarkup {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
  readonly nameless: readonly string[];
}

const MARGIN = 90;
const LABEL = 11;
const LINE = 13;
const NUMBER = 8.5;
/** So many names may cover nodes: those with most links have to be read. */
const HUBS = 12;
/** How far nodes are apart in a picture that can be read, in pixels. */
const APART = 75;

/** Draws nodes, links and names; `numbers` are those of the links in the list of sources. */
export function drawnMarkup(drawing: Drawing, numbers: ReadonlyMap<string, number>): DrawnMarkup {
  const bounds = boundsOf(drawing.nodes) ?? { min: { x: 0, y: 0 }, max: { x: 0, y: 0 } };
  const scale = scaleFor(drawing);
  const place = ({ x, y }: { x: number; y: number }) => ({
    x: (x - bounds.min.x) * scale + MARGIN,
    y: (y - bounds.min.y) * scale + MARGIN / 2,
  });
  const [width, height] = [
    (bounds.max.x - bounds.min.x) * scale + 2 * MARGIN,
    (bounds.max.y - bounds.min.y) * scale + MARGIN,
  ];
  const names = namesIn(drawing, place, { width, height });
  const links = drawing.links.map((link) => linkMarkup(placed(link, place)));
  const marks = drawing.links.map((link) => numberMarkup(placed(link, place), numbers.get(link.id)));
  const nodes = drawing.nodes.map((node) => nodeMarkup({ ...node, ...place(node) }));
  const markup = [
    element('g', { fill: 'none', stroke: INK.link }, links.join('')),
    element('g', { fill: INK.quiet, 'font-size': NUMBER, 'text-anchor': 'middle', ...HALO }, marks.join('')),
    element('g', {}, nodes.join('')),
    element('g', { fill: INK.text, 'text-anchor': 'middle', ...HALO }, names.markup),
  ].join('\n');
  return { markup, width, height, nameless: names.nameless };
}

/** Letters stand out from what they cover. */
const HALO = { stroke: INK.ground, 'stroke-width': 2.5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } as const;

/** As large as half of the nodes need to be apart from the one nearest to them, within bounds. */
function scaleFor({ nodes }: Drawing): number {
  if (nodes.length < 2) return 1;
  const nearest = nodes
    .map((node) =>
      Math.min(...nodes.map((other) => (other === node ? Infinity : Math.hypot(other.x - node.x, other.y - node.y)))),
    )
    .sort((one, other) => one - other);
  const bounds = boundsOf(nodes);
  const span = bounds ? Math.max(bounds.max.x - bounds.min.x, bounds.max.y - bounds.min.y, 1) : 1;
  const wanted = APART / Math.max(nearest[nearest.length >> 1] ?? APART, 1);
  return Math.min(Math.max(wanted, 1), 3, (ROOM * Math.sqrt(nodes.length)) / span);
}

/** About the room that a node and its name have to each side, in pixels: the picture is as large as so many nodes need. */
const ROOM = 260;

type Place = (point: { x: number; y: number }) => { x: number; y: number };

const placed = (link: DrawnLink, place: Place): DrawnLink => ({
  ...link,
  source: { ...link.source, ...place(link.source) },
  target: { ...link.target, ...place(link.target) },
  control: place(link.control),
});

function linkMarkup(link: DrawnLink): string {
  const { source, target, control, editorial, directed, width } = link;
  const end = pulledBack(control, target, target.radius + (directed ? 6 : 0));
  const curve = link.straight ? `L${point(end)}` : `Q${point(control)} ${point(end)}`;
  return element('path', {
    d: `M${point(source)}${curve}`,
    'stroke-width': width,
    ...(directed && { 'marker-end': 'url(#arrow)' }),
    ...(editorial && { 'stroke-dasharray': '5 3' }),
  });
}

/** A point before a node, as seen from where its link comes. */
function pulledBack(from: { x: number; y: number }, to: { x: number; y: number }, distance: number) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.min(distance / length, 0.9);
  return { x: to.x - (to.x - from.x) * part, y: to.y - (to.y - from.y) * part };
}

const point = ({ x, y }: { x: number; y: number }): string => `${rounded(x)} ${rounded(y)}`;
const rounded = (value: number): number => Math.round(value * 10) / 10;

function numberMarkup(link: DrawnLink, number: number | undefined): string {
  if (number === undefined) return '';
  const { x, y } = pointOn(link, 0.5);
  return textOf([String(number)], { x, y: y + NUMBER / 3, size: NUMBER });
}

function nodeMarkup({ look, x, y, radius, pinned }: DrawnNode): string {
  const ring = pinned
    ? element('circle', { cx: x, cy: y, r: radius + 3.5, fill: 'none', stroke: INK.text, 'stroke-width': 1.2 })
    : '';
  const outline = { d: shapePath(look.shape, { x, y }, radius), fill: look.colour };
  return ring + element('path', { ...outline, stroke: INK.ground, 'stroke-width': 1 });
}

/** Names of the nodes with most links are placed first; none covers another. */
function namesIn({ nodes }: Drawing, place: Place, size: { width: number; height: number }) {
  const ordered = nodes.toSorted((one, other) => other.links.length - one.links.length || (one.id < other.id ? -1 : 1));
  const named = new Map(ordered.map((node) => [node.id, { node, lines: wrap(node.name, 24, 3) }]));
  const candidates: Candidate[] = [...named.values()].map(({ node, lines }) => ({
    id: node.id,
    ...place(node),
    radius: node.radius,
    width: Math.max(...lines.map((line) => widthOf(line, LABEL))),
    height: lines.length * LINE,
    always: false,
  }));
  const found = placeLabels(candidates, candidates, { size, most: nodes.length, covering: HUBS });
  const widths = new Map(candidates.map(({ id, width }) => [id, width]));
  const texts = found.map(({ id, x, y }) =>
    textOf(named.get(id)?.lines ?? [], {
      x: x + (widths.get(id) ?? 0) / 2,
      y: y + LABEL,
      size: LABEL,
      lineHeight: LINE,
    }),
  );
  const shown = new Set(found.map(({ id }) => id));
  return { markup: texts.join(''), nameless: ordered.filter(({ id }) => !shown.has(id)).map(({ name }) => name) };
}

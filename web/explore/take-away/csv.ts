import type { Scene } from '../scene/scene.ts';
import { linkCounts } from '../scene/shape.ts';
import type { ExploreState } from '../store.ts';

type Shown = Pick<ExploreState, 'scene' | 'hidden'>;

/** The nodes that are in sight, as a table for spreadsheets. */
export function nodesCsv({ scene, hidden }: Shown): string {
  const counts = linkCounts(withoutHidden({ scene, hidden }));
  const rows = [...scene.nodes.values()]
    .filter(({ id }) => !hidden.nodes.has(id))
    .map(({ id, name, type, x, y, pinned }) => [
      id,
      name,
      type,
      counts.get(id) ?? 0,
      Math.round(x),
      Math.round(y),
      String(pinned),
    ]);
  return tableOf([['id', 'name', 'type', 'links', 'x', 'y', 'pinned'], ...rows]);
}

/** The links that are in sight, one a row. */
export function linksCsv({ scene, hidden }: Shown): string {
  const nameOf = (id: string): string => scene.nodes.get(id)?.name ?? '';
  const rows = [...withoutHidden({ scene, hidden }).links.values()].map((link) => [
    link.source,
    nameOf(link.source),
    link.type,
    link.target,
    nameOf(link.target),
    link.sentence,
    link.claimCount,
    link.valid.map(({ edtf }) => edtf).join(' | '),
    String(link.editorial),
  ]);
  const header = [
    'source',
    'sourceName',
    'relation',
    'target',
    'targetName',
    'sentence',
    'claims',
    'valid',
    'editorial',
  ];
  return tableOf([header, ...rows]);
}

const withoutHidden = ({ scene, hidden }: Shown): Scene => ({
  ...scene,
  links: new Map([...scene.links].filter(([id]) => !hidden.links.has(id))),
});

type Cell = string | number;

/** RFC 4180, with the mark by which spreadsheets know that it is UTF-8. */
const tableOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;

/** A spreadsheet takes a text that begins so for a formula: such a text gets an apostrophe before it. */
function quoted(cell: Cell): string {
  const text = typeof cell === 'string' && /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

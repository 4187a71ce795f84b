import type { Scene, SceneLink, SceneNode } from '../explore/scene/scene.ts';
import type { Whereabouts } from '../explore/views/places.ts';

/** Types in an order, as an ontology gives them. */
export const TYPES = ['Country', 'Organization', 'Person', 'Event', 'Place', 'Agreement', 'Instrument', 'Goal'];

const RELATIONS = ['HELD_IN', 'TOOK_PART', 'ORGANIZED_BY', 'LOCATED_IN', 'PARTY_TO', 'MEMBER_OF'];
const NAMES = [
  'Kazakhstan',
  'Fifth World Nomad Games',
  'Казахское агентство международного развития',
  'Confucius Institute at the Eurasian National University',
  '哈萨克斯坦驻华大使馆',
  'معهد اللغة العربية',
  'Astana International Forum',
  'Abai Institute',
  'Xi’an',
  'Ministry of Foreign Affairs of the Republic of Kazakhstan',
  'Year of Tourism',
  'Qasym-Jomart Tokayev',
];
const PERIODS = ['1992-01-03/..', '2013', '2019/2023', '/2021', '2022/', '2024-09-08/2024-09-13', '2005-06'];
/** Nodes of a block are linked among each other, as those of one event or one country are. */
const BLOCK = 60;

/** A scene of so many nodes and links, always the same: blocks with a few hubs. */
export function sceneOf(nodeCount: number, linkCount: number): Scene {
  const random = randomOf(nodeCount * 31 + linkCount);
  const below = (count: number): number => Math.floor(random() * count);
  const nodes = new Map<string, SceneNode>();
  const side = Math.sqrt(nodeCount) * 72;
  for (let at = 0; at < nodeCount; at++) {
    const id = `node:${at}`;
    const name = at < NAMES.length ? (NAMES[at] ?? '') : `${NAMES[below(NAMES.length)] ?? ''} ${at}`;
    const place = { x: Math.round(random() * side), y: Math.round(random() * side) };
    nodes.set(id, { id, name, type: TYPES[at % TYPES.length] ?? '', ...place, pinned: false, broughtBy: null });
  }
  const links = new Map<string, SceneLink>();
  for (let tries = 0; links.size < linkCount && tries < 40 * linkCount; tries++) {
    const source = below(nodeCount);
    const block = Math.floor(source / BLOCK) * BLOCK;
    const isHub = random() < 0.3;
    const target = isHub
      ? below(Math.max(1, Math.ceil(nodeCount / 40)))
      : block + below(Math.min(BLOCK, nodeCount - block));
    if (source === target) continue;
    const link = linkOf(source, target, below(1_000));
    links.set(link.id, link);
  }
  return { nodes, links };
}

const ISO = ['398', '156', '643', '792', '860', '840', '250', '392', '036', '076', '710', '702', '798'];
const CITIES = [
  [51.18, 71.45],
  [43.25, 76.91],
  [39.9, 116.4],
  [41.01, 28.98],
] as const;

/** Countries by their codes, one of them without a shape on the map; some cities; all others are nowhere. */
export async function placesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Whereabouts>> {
  const places = new Map<string, Whereabouts>();
  let [countries, cities] = [0, 0];
  for (const id of ids) {
    const type = TYPES[Number(id.split(':')[1]) % TYPES.length];
    const [latitude, longitude] = CITIES[cities] ?? [];
    if (type === 'Country' && countries < ISO.length)
      places.set(id, { latitude: -8.5, longitude: 179.2, iso: ISO[countries++] ?? null });
    if (type === 'Place' && latitude !== undefined && longitude !== undefined) {
      places.set(id, { latitude, longitude, iso: null });
      cities++;
    }
  }
  return places;
}

function linkOf(source: number, target: number, chance: number): SceneLink {
  const type = RELATIONS[chance % RELATIONS.length] ?? '';
  const edtf = chance % 3 === 0 ? PERIODS[chance % PERIODS.length] : undefined;
  return {
    id: `node:${source} ${type} node:${target}`,
    source: `node:${source}`,
    target: `node:${target}`,
    type,
    symmetric: type === 'MEMBER_OF',
    sentence: `Node ${source} ${type.toLowerCase().replaceAll('_', ' ')} node ${target}.`,
    claimCount: 1 + (chance % 7 === 0 ? chance % 6 : 0),
    valid: edtf === undefined ? [] : [{ edtf, ...boundsOf(edtf) }],
    editorial: chance % 5 === 0,
  };
}

/** First and last day of the few periods above. */
function boundsOf(edtf: string): { from: string | null; to: string | null } {
  const [start = '', end = start] = edtf.split('/');
  const from = start === '' ? null : `${start}-01-01`.slice(0, 10);
  const to = end === '' || end === '..' ? null : end.length === 4 ? `${end}-12-31` : `${end}-28`.slice(0, 10);
  return { from, to };
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

import { hiddenIn } from '../../web/explore/scene/hidden.ts';
import { NO_FILTERS, type Scene, type SceneLink, type SceneNode } from '../../web/explore/scene/scene.ts';

/** Numbers from 0 to 1, the same for the same seed. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Names that break what is written carelessly. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"]]>&amp;\u0000\u0008\uFFFE\uD800 end',
  '=HYPERLINK("http://evil.example")',
  '@SUM(A1)',
  'Казахстан — «Тәуелсіздік»',
  '世界游牧民族运动会',
  'line\r\nbreak,\t"quoted"',
  "-1+1'",
  `</svg>${'long '.repeat(60)}`,
];

const TYPES = ['Country', 'Event', 'Organization', 'Person', 'Place'];

/** A scene of so many nodes on a spiral, with links between neighbours, parallel ones among them. */
export function sceneWith(count: number, roll: () => number, names: readonly string[] = []): Scene {
  const nodes = Array.from({ length: count }, (_, at): SceneNode => {
    const angle = at * 2.4;
    const radius = 55 * Math.sqrt(at);
    return {
      id: `event:node-${at}`,
      name: names[at % Math.max(names.length, 1)] ?? `Entity ${at} of the scene`,
      type: TYPES[at % TYPES.length] ?? 'Event',
      x: Math.round(radius * Math.cos(angle)),
      y: Math.round(radius * Math.sin(angle)),
      pinned: roll() < 0.2,
      broughtBy: at > 0 && roll() < 0.5 ? `event:node-${Math.floor(roll() * at)}` : null,
    };
  });
  const links = nodes.slice(1).flatMap(({ id: target }, at) => {
    const source = nodes[Math.floor(roll() * (at + 1))]?.id ?? '';
    return Array.from({ length: roll() < 0.2 ? 2 : 1 }, (_, parallel) => linkOf(source, target, parallel, roll));
  });
  return { nodes: new Map(nodes.map((node) => [node.id, node])), links: new Map(links.map((link) => [link.id, link])) };
}

function linkOf(source: string, target: string, parallel: number, roll: () => number): SceneLink {
  const type = ['HELD_IN', 'TOOK_PART'][parallel] ?? 'HELD_IN';
  return {
    id: `${source} ${type} ${target}`,
    source,
    target,
    type,
    symmetric: false,
    sentence: `${source} is held in ${target}`,
    claimCount: 1 + Math.floor(roll() * 6),
    valid: roll() < 0.5 ? [] : [{ edtf: '2024', from: '2024-01-01', to: '2024-12-31' }],
    editorial: roll() < 0.3,
  };
}

export const shown = (scene: Scene) => ({ scene, hidden: hiddenIn(scene, NO_FILTERS) });

import type { MessageKey, Messages } from '../../parts/messages.ts';
import type { Positions } from '../layout/place.ts';
import type { Drawing, DrawnNode } from '../renderer/drawing.ts';
import type { Renderer } from '../renderer/renderer.ts';
import type { Scene, Selection } from '../scene/scene.ts';
import type { GraphProps } from './graph.tsx';
import type { KeyAction } from './graph-keys.ts';
import { byLinks, linkAfter, nearestTowards, neighbourAfter } from './graph-walk.ts';

/** Does what a key asks for. `anchor` is the node whose neighbours are being walked; it is kept while they are. */
export function perform(action: KeyAction, props: GraphProps, { renderer, drawing, anchor }: Walking): void {
  const node = props.focus === null ? undefined : drawing.node.get(props.focus);
  if (action.do !== 'neighbour') anchor.current = null;
  switch (action.do) {
    case 'walk':
      focusOn(props, renderer, node ? nearestTowards(drawing, node, action.direction) : byLinks(drawing, 1));
      break;
    case 'extreme':
      focusOn(props, renderer, byLinks(drawing, action.step));
      break;
    case 'neighbour':
      anchor.current ??= onlyOf(props.selection.nodes) ?? props.focus;
      focusOn(props, renderer, neighbourOf(drawing.node.get(anchor.current ?? ''), props.focus, action.step));
      break;
    case 'zoom':
      renderer.camera.zoom(action.factor);
      break;
    case 'fit':
      renderer.camera.fit();
      break;
    case 'escape':
      props.onEscape?.();
      break;
    default:
      if (node) actOn(action, node, props, { renderer, drawing });
  }
}

export interface Walking {
  readonly renderer: Renderer;
  readonly drawing: Drawing;
  readonly anchor: { current: string | null };
}

/** Gives a node the focus, brings it into sight and says its name. */
export function focusOn(props: GraphProps, renderer: Renderer, node: DrawnNode | undefined): void {
  if (node === undefined) return;
  props.onFocus(node.id);
  props.onAnnounce(described(props, node));
  bringIntoSight(renderer, node);
}

/** A node in words: name, type, number of links that are shown. */
export function described({ messages, scene }: Pick<GraphProps, 'messages' | 'scene'>, node: DrawnNode): string {
  const type = messages.word('type', scene.nodes.get(node.id)?.type ?? '');
  const pinned = node.pinned ? ` ${messages.t('graph.pinned')}` : '';
  return `${messages.t('graph.node', { name: node.name, type, count: node.links.length })}${pinned}`;
}

/** A selection with this added, or taken away where it was in. */
export function toggled(selection: Selection, kind: keyof Selection, id: string): Selection {
  const ids = new Set(selection[kind]);
  if (!ids.delete(id)) ids.add(id);
  return { ...selection, [kind]: ids };
}

/** The places of a node, and of all that is chosen where it is among that. */
export function placesWith(scene: Scene, selection: Selection, id: string): Positions {
  const ids = selection.nodes.has(id) ? [...selection.nodes] : [id];
  return new Map(
    ids.flatMap((one) => {
      const node = scene.nodes.get(one);
      return node ? [[one, { x: node.x, y: node.y }] as const] : [];
    }),
  );
}

const neighbourOf = (of: DrawnNode | undefined, current: string | null, step: 1 | -1): DrawnNode | undefined =>
  of && neighbourAfter(of, current, step);

type OnNode = Exclude<KeyAction, { readonly do: 'walk' | 'extreme' | 'neighbour' | 'zoom' | 'fit' | 'escape' }>;

function actOn(
  action: OnNode,
  node: DrawnNode,
  props: GraphProps,
  { renderer, drawing }: { readonly renderer: Renderer; readonly drawing: Drawing },
): void {
  const chosen = props.selection.nodes.size > 0 ? [...props.selection.nodes] : [node.id];
  const actions: Record<OnNode['do'], () => void> = {
    link: () => 'step' in action && chooseLink(props, node, action.step),
    toggle: () => {
      props.onSelect(toggled(props.selection, 'nodes', node.id));
      const key: MessageKey = props.selection.nodes.has(node.id) ? 'graph.deselected' : 'graph.selected';
      props.onAnnounce(props.messages.t(key, { name: node.name }));
    },
    open: () => props.onOpen(node.id),
    expand: () => props.onExpand(node.id),
    collapse: () => props.onCollapse?.(node.id),
    pin: () => props.onPin(chosen),
    remove: () => props.onRemove(chosen),
    from: () => props.onWay?.('from', node.id),
    to: () => props.onWay?.('to', node.id),
    table: () => props.onTable?.(node.id),
    centre: () =>
      centreOn(
        renderer,
        chosen.flatMap((id) => drawing.node.get(id) ?? []),
      ),
  };
  actions[action.do]();
}

function chooseLink(props: GraphProps, node: DrawnNode, step: 1 | -1): void {
  const link = linkAfter(node, onlyOf(props.selection.links), step);
  if (link === undefined) return;
  props.onSelect({ nodes: new Set(), links: new Set([link.id]) });
  props.onAnnounce(sentenceOf(props.messages, props.scene, link.id));
}

/** What a link says, and by how many claims. */
export function sentenceOf(messages: Messages, scene: Scene, id: string): string {
  const link = scene.links.get(id);
  return link === undefined ? '' : messages.t('graph.link', { sentence: link.sentence, count: link.claimCount });
}

function bringIntoSight(renderer: Renderer, node: DrawnNode): void {
  const { x, y } = renderer.toScreen(node);
  const middle = renderer.toScreen(renderer.camera.state());
  const isSeen = Math.abs(x - middle.x) < middle.x - 40 && Math.abs(y - middle.y) < middle.y - 40;
  if (!isSeen) renderer.camera.set({ ...renderer.camera.state(), x: node.x, y: node.y });
}

function centreOn(renderer: Renderer, nodes: readonly DrawnNode[]): void {
  const count = Math.max(1, nodes.length);
  const x = nodes.reduce((sum, node) => sum + node.x, 0) / count;
  const y = nodes.reduce((sum, node) => sum + node.y, 0) / count;
  renderer.camera.set({ ...renderer.camera.state(), x, y });
}

const onlyOf = (ids: ReadonlySet<string>): string | null => (ids.size === 1 ? ([...ids][0] ?? null) : null);

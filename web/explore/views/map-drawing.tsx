import { useMemo } from 'preact/hooks';
import type { Look } from '../../look/kinds.ts';
import { placeLabels } from '../renderer/labels.ts';
import type { Point } from '../renderer/renderer.ts';
import { shapePath } from '../renderer/shapes.ts';
import type { Scene, Selection } from '../scene/scene.ts';
import type { MapMoves } from './map-camera.ts';
import { type Arc, spread } from './map-marks.ts';
import type { World } from './map-world.ts';
import type { Whereabouts } from './places.ts';
import { widthOf } from './text-width.ts';

interface DrawingProps {
  readonly scene: Scene;
  readonly selection: Selection;
  readonly look: (type: string) => Look;
  readonly world: World;
  readonly places: ReadonlyMap<string, Whereabouts>;
  readonly points: ReadonlyMap<string, Point>;
  readonly arcs: readonly Arc[];
  readonly moves: MapMoves;
  readonly label: string;
  readonly description: string;
  readonly id: string;
  readonly onChoose: (id: string, adds: boolean) => void;
  readonly onOpen: (id: string) => void;
  readonly onSelect: (selection: Selection) => void;
}

const RADIUS = 6;
const TARGET = 12;
const FONT = 12;
const LINE = 15;

/** The world below, moved as a whole; marks and names over it, which keep their size. */
export function MapDrawing(props: DrawingProps) {
  const { world, places, arcs, moves, selection, label, description, id, onSelect } = props;
  const { camera } = moves;
  const named = useMemo(() => new Set([...places.values()].flatMap(({ iso }) => iso ?? [])), [places]);
  const base = useMemo(() => <Base world={world} named={named} />, [world, named]);
  return (
    <svg class="map-drawing" role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <title id={`${id}-title`}>{label}</title>
      <desc id={`${id}-text`}>{description}</desc>
      <g transform={`translate(${camera.x} ${camera.y}) scale(${camera.scale})`}>
        {base}
        {arcs.map((arc) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the table beside it is for the keyboard.
          <g
            class={arcClass(arc, selection)}
            key={arc.key}
            onClick={() => onSelect({ nodes: new Set(), links: new Set(arc.links) })}
          >
            <title>{arc.sentences.join('\n')}</title>
            <path class="map-arc-target" d={arc.path} />
            <path class="map-arc-line" d={arc.path} stroke-width={1 + Math.min(3, Math.log2(arc.links.length))} />
          </g>
        ))}
      </g>
      <Marks {...props} />
    </svg>
  );
}

function Base({ world, named }: { readonly world: World; readonly named: ReadonlySet<string> }) {
  return (
    <>
      <path class="map-sea" d={world.outline} />
      {world.countries.map(({ iso, name, path }) => (
        <path
          class={iso !== undefined && named.has(iso) ? 'map-land named' : 'map-land'}
          d={path}
          key={`${iso}${name}`}
        />
      ))}
    </>
  );
}

function Marks({ scene, selection, look, points, moves: { camera, size }, onChoose, onOpen }: DrawingProps) {
  const onScreen = new Map(
    [...points].map(
      ([id, { x, y }]) => [id, { x: x * camera.scale + camera.x, y: y * camera.scale + camera.y }] as const,
    ),
  );
  const marks = [...spread(onScreen, 2 * RADIUS + 2)].flatMap(([id, point]) => {
    const node = scene.nodes.get(id);
    return node ? [{ node, point, isChosen: selection.nodes.has(id) }] : [];
  });
  const candidates = marks.map(({ node, point, isChosen }) => ({
    ...{ id: node.id, x: point.x, y: point.y, radius: RADIUS, always: isChosen },
    ...{ width: widthOf(node.name, FONT) + 4, height: LINE },
  }));
  const discs = marks.map(({ point }) => ({ ...point, radius: RADIUS }));
  const labels = placeLabels(candidates, discs, { size, most: 80, covering: 0 });
  return (
    <>
      {labels.map(({ id, x, y }) => (
        <text class="map-name" key={id} x={x + 2} y={y + LINE - 4}>
          {scene.nodes.get(id)?.name}
        </text>
      ))}
      {marks.map(({ node, point, isChosen }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the table beside it is for the keyboard.
        <g
          class={isChosen ? 'map-mark chosen' : 'map-mark'}
          key={node.id}
          onClick={({ shiftKey, ctrlKey, metaKey }) => onChoose(node.id, shiftKey || ctrlKey || metaKey)}
          onDblClick={() => onOpen(node.id)}
        >
          <title>{node.name}</title>
          <circle class="map-mark-target" cx={point.x} cy={point.y} r={TARGET} />
          {isChosen && <path class="map-mark-ring" d={shapePath(look(node.type).shape, point, RADIUS + 4)} />}
          <path
            class="map-mark-shape"
            d={shapePath(look(node.type).shape, point, RADIUS)}
            fill={look(node.type).colour}
          />
        </g>
      ))}
    </>
  );
}

const arcClass = ({ links, ends }: Arc, selection: Selection): string =>
  links.some((link) => selection.links.has(link)) || ends.some((end) => selection.nodes.has(end))
    ? 'map-arc chosen'
    : 'map-arc';

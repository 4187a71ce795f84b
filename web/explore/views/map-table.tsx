import type { Messages } from '../../parts/messages.ts';
import type { Point } from '../renderer/renderer.ts';
import type { Scene, SceneNode, Selection } from '../scene/scene.ts';
import type { Arc } from './map-marks.ts';
import type { Whereabouts } from './places.ts';

interface TableProps {
  readonly scene: Scene;
  readonly selection: Selection;
  readonly messages: Messages;
  readonly places: ReadonlyMap<string, Whereabouts>;
  readonly points: ReadonlyMap<string, Point>;
  readonly arcs: readonly Arc[];
  /** Selects a node and shows where it is. */
  readonly onFind: (id: string) => void;
}

/** What the map shows, in words; for who does not see it, and for the keyboard. */
export function MapTable({ scene, selection, messages, places, points, arcs, onFind }: TableProps) {
  const nodes = [...scene.nodes.values()];
  const placed = nodes.filter(({ id }) => points.has(id));
  const unplaced = nodes.filter(({ id }) => !points.has(id));
  const linksOf = (id: string): number =>
    arcs.reduce((sum, { ends, links }) => sum + (ends.includes(id) ? links.length : 0), 0);
  const button = ({ id, name }: SceneNode) => (
    <button type="button" class="as-link" aria-pressed={selection.nodes.has(id)} onClick={() => onFind(id)}>
      {name}
    </button>
  );
  return (
    <div class="map-words">
      <details>
        <summary>{messages.t('map.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{messages.t('map.name')}</th>
              <th scope="col">{messages.t('map.type')}</th>
              <th scope="col">{messages.t('map.position')}</th>
              <th scope="col">{messages.t('map.links')}</th>
            </tr>
          </thead>
          <tbody>
            {placed.map((node) => (
              <tr key={node.id}>
                <th scope="row">{button(node)}</th>
                <td>{messages.word('type', node.type)}</td>
                <td>{positionOf(messages, places.get(node.id))}</td>
                <td>{messages.number(linksOf(node.id))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {unplaced.length > 0 && (
        <details>
          <summary>{messages.t('map.unplaced', { count: unplaced.length, all: nodes.length })}</summary>
          <ul class="map-unplaced">
            {unplaced.map((node) => (
              <li key={node.id}>{button(node)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** A country without coordinates of its own or of a capital stands in its middle, which is nothing to be told as a figure. */
function positionOf(messages: Messages, where: Whereabouts | undefined): string {
  if (where?.latitude == null || where.longitude == null) return '–';
  const [latitude, longitude] = [where.latitude, where.longitude].map((degrees) => degrees.toFixed(2));
  return messages.t('map.coordinates', { latitude: latitude ?? '', longitude: longitude ?? '' });
}

import type { Format } from '../format.ts';
import type { ExportLink, Net } from '../net.ts';
import { membersOf } from './json.ts';
import { type Ends, type GraphMap, mapOf, pointOf } from './map.ts';

/** Arcs between the positions of both ends, as the data of deck.gl's ArcLayer: `dataTransform: ({ arcs }) => arcs`. */
export const deckglArcs: Format = {
  name: 'deckgl-arcs',
  mediaType: 'application/json',
  extension: 'arcs.json',
  client: 'deck.gl (ArcLayer)',
  isMap: true,
  write,
};

async function* write(net: Net): AsyncGenerator<string> {
  const map = mapOf();
  yield `{"meta":${JSON.stringify(net.head)},\n"arcs":[`;
  yield* membersOf(arcs(net, map), (arc) => arc);
  yield `],\n"withoutPosition":${JSON.stringify(map.withoutPosition)}}\n`;
}

async function* arcs({ nodes, links }: Net, { place, endsOf }: GraphMap): AsyncGenerator<object[]> {
  for await (const batch of nodes) batch.forEach(place);
  for await (const batch of links)
    yield batch.flatMap((link) => {
      const ends = endsOf(link);
      return ends === undefined ? [] : [arcOf(link, ends)];
    });
}

const arcOf = ({ id, type, label, source, target, valid, citation }: ExportLink, { from, to }: Ends) => ({
  id,
  from: endOf(source, from),
  to: endOf(target, to),
  value: 1,
  type,
  label,
  ...(valid && { valid: valid.edtf }),
  citations: [citation],
});

const endOf = (id: string, { name, position }: Ends['from']) => ({
  id,
  name,
  coordinates: pointOf(position),
  ...(position.of && { positionOf: position.of }),
});

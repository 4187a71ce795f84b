import { citationId } from '../evidence/citation-id.ts';
import type { ClaimPlace } from './claim-place.ts';
import { objectTypeOf } from './connection.ts';
import type { Tuple, Write } from './draft.ts';
import { entitiesById } from './member.ts';
import { NotCompiled } from './not-compiled.ts';
import { objectWriter, type Selected, valueWriter } from './write.ts';

/** Fields that are stored with the claim as they are shown. */
const STORED = new Set([
  'section',
  'paragraph',
  'sentence',
  'start',
  'end',
  'sha256',
  'record',
  'page',
  'citationBasis',
]);

/** Makes the evidence of a claim. Passages are not in the graph: they are for the reference path. */
export function evidenceField({ draft, list, place }: ClaimPlace, selected: Selected): Write<Tuple> {
  const write = objectWriter<Tuple>(draft, objectTypeOf(selected), selected.nodes, ({ field, nodes }) => {
    const { name, type } = field;
    if (STORED.has(name)) {
      const [at, value] = [place(name), valueWriter(draft, type, nodes)];
      return (row, reading) => value(row[at], reading);
    }
    const source = place('source');
    if (name === 'source') {
      const level = entitiesById(draft, { type, nodes }, () => `UNWIND ${list} AS c WITH c.source AS id`);
      return (row, reading) => level.write(row[source], reading);
    }
    if (name !== 'citation') throw new NotCompiled(`${name} of evidence`);
    const citation = place('citation');
    const level = entitiesById(
      draft,
      { type, nodes },
      () =>
        `UNWIND ${list} AS c WITH 'citation:' + substring(c.source, size(split(c.source, ':')[0]) + 1) + '-' + c.citation AS id`,
    );
    return (row, reading) => {
      const number = row[citation];
      return number === undefined || number === null
        ? 'null'
        : level.write(citationId(String(row[source]), String(number)), reading);
    };
  });
  return (row, reading) => `[${write(row, reading)}]`;
}

import { NOW } from '../as-of/as-of.ts';
import { StartError } from '../errors.ts';
import type { Exporting } from '../export/export.ts';
import type { ExportQuestion } from '../export/question.ts';
import { batches, type Reach } from '../export/read.ts';
import { selectionOf } from '../export/select.ts';
import { walkOf } from '../neighbour/walk.ts';
import { derivedTypes } from '../projection/project.ts';

/** As many as an explorer holds in memory, and a scene at most. */
const MOST_PUBLISHED = 5_000;

/** What is published. */
export interface Chosen {
  /** Sorted. */
  readonly ids: readonly string[];
  /** What follows from the claims about several of them, such as country relations: pages without a place in a scene. */
  readonly derived: readonly string[];
}

/** The entities that were asked for. Errors: StartError where there are too many, those of an export. */
export async function chosenIds(
  exporting: Exporting,
  question: ExportQuestion,
  most: number = MOST_PUBLISHED,
): Promise<Chosen> {
  const { ontology } = exporting;
  const selection = await selectionOf(exporting, ontology, question, {});
  const cut = selection.cuts[0];
  if (cut !== undefined) throw tooMany(Number(cut.total), most);
  const derivedNames = derivedTypes(ontology);
  const found = selection.ids ?? (await allIds(exporting, undefined, most));
  const ids = [...new Set(found)].filter((id) => !isDerived(exporting, id)).sort();
  if (ids.length > most) throw tooMany(ids.length, most);
  if (ids.length === 0) throw new StartError('Nothing is asked for; expected at least one entity.');
  const suffixes = new Set(ids.map(suffixOf));
  const derived = await allIds(exporting, new Set(derivedNames), Number.POSITIVE_INFINITY);
  return {
    ids,
    derived: derived
      .filter((id) =>
        suffixOf(id)
          .split('-')
          .every((part) => suffixes.has(part)),
      )
      .sort(),
  };
}

const suffixOf = (id: string): string => id.slice(id.indexOf(':') + 1);

const isDerived = ({ ontology }: Exporting, id: string): boolean =>
  derivedTypes(ontology).some((name) => id.startsWith(`${ontology.types.get(name)?.prefix}:`));

/** The ids of all entities of these types, of all that claims call into being where none are said; a little more than `most` at most. */
async function allIds(
  { graph, ontology }: Exporting,
  types: ReadonlySet<string> | undefined,
  most: number,
): Promise<string[]> {
  const parameters: Record<string, unknown> = {};
  const walk = walkOf(ontology, null, { asOf: NOW, parameters });
  const reach: Reach = { graph, ontology, asOf: NOW, walk, parameters, ids: null, types };
  const ids: string[] = [];
  for await (const batch of batches(reach)) {
    ids.push(...batch);
    if (ids.length > most) throw tooMany(ids.length, most);
  }
  return ids;
}

const tooMany = (count: number, most: number): StartError =>
  new StartError(
    `${count} entities or more are asked for; a published explorer holds ${most} at most, since a browser has all of them in memory. Choose fewer by --ids A,B or --around ID --depth 1 or --of Type or --query TEXT.`,
  );

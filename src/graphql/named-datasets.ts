import { clientError, shortened } from '../errors.ts';

/**
 * Refuses a dataset that is not loaded, wherever the arguments of a field name one: it would find nothing
 * and say nothing of it. Undefined where none is named. Errors: BAD_FILTER with the path.
 */
export function refuseUnknownDatasets(
  args: Readonly<Record<string, unknown>>,
  datasets: () => Promise<readonly { readonly name: string }[]>,
): Promise<void> | undefined {
  const named = datasetsIn(args, '');
  if (named.length === 0) return undefined;
  return datasets().then((loaded) => {
    const known = loaded.map(({ name }) => name);
    const unknown = named.find(({ name }) => !known.includes(name));
    if (unknown === undefined) return;
    throw clientError(
      'BAD_FILTER',
      `${unknown.path}: no dataset "${shortened(unknown.name)}" is loaded; expected ${known.join(', ')}.`,
      { argument: unknown.path, candidates: known },
    );
  });
}

/** Whether the arguments of a field name a dataset somewhere. */
export const namesDataset = (args: Readonly<Record<string, unknown>>): boolean => datasetsIn(args, '').length > 0;

interface NamedDataset {
  readonly path: string;
  readonly name: string;
}

function datasetsIn(value: unknown, path: string): NamedDataset[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const at = path === '' ? name : `${path}.${name}`;
    if (name === 'dataset') return namesIn(part, at);
    return datasetsIn(part, at);
  });
}

const namesIn = (value: unknown, path: string): NamedDataset[] =>
  (Array.isArray(value) ? value : [value]).flatMap((name) => (typeof name === 'string' ? { path, name } : []));

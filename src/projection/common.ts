import { plainNumber } from '../neo4j/parameters.ts';

/** Records parted into what all of them share and what each has of its own, so that the shared part is sent once. */
export function parted<T extends Readonly<Record<string, unknown>>>(records: readonly T[]) {
  const [first, ...others] = records;
  const common = Object.entries(first ?? {}).filter(([name, value]) =>
    others.every((record) => isSame(record[name], value)),
  );
  const shared = new Set(common.map(([name]) => name));
  const own = records.map((record) => {
    const kept: Record<string, unknown> = {};
    for (const name of Object.keys(record)) if (!shared.has(name)) kept[name] = record[name];
    return kept;
  });
  return { common: Object.fromEntries(common), own };
}

/** Only what is plainly the same is shared: texts, truth, numbers, and lists without members. */
function isSame(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right)) return left.length === 0 && right.length === 0;
  return plainNumber(left) === plainNumber(right);
}

import { readFileSync } from 'node:fs';
import { ask } from './ask.ts';

/** Asks the seeded graph what an operation of tests/operations asks; the answer is as short as `brief` makes it. */
export async function answerTo(name: string): Promise<unknown> {
  const { data, errors } = await ask(readFileSync(`tests/operations/${name}.graphql`, 'utf8'));
  if (errors !== undefined) throw new Error(`${name}: ${errors.map(({ message }) => message).join(' ')}`);
  return brief(data);
}

/**
 * An answer in few words: a claim and its evidence is one text, `C057 ¶12 [5] NEXT_MARKER`, and what has one field, of
 * those in which an answer is merely wrapped, is the value of that field.
 */
function brief(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(brief);
  if (typeof value !== 'object' || value === null) return value;
  const { evidence, ...fields } = value as Record<string, unknown>;
  const proof = evidence === undefined ? {} : { notation: proofOf(fields['notation'], evidence as Evidence[]) };
  const parts = Object.entries({ ...fields, ...proof }).map(([name, part]) => [name, brief(part)] as const);
  const [only] = parts;
  const wrapped = parts.length === 1 && only !== undefined && WRAPPERS.has(only[0]);
  return wrapped ? only[1] : Object.fromEntries(parts);
}

const WRAPPERS = new Set(['nodes', 'edges', 'node', 'name', 'edtf', 'notation', 'text']);

interface Evidence {
  readonly paragraph?: number | null;
  readonly citation?: { readonly number: number } | null;
  readonly citationBasis?: string;
}

function proofOf(notation: unknown, evidence: readonly Evidence[]): string {
  const proofs = evidence.map(({ paragraph, citation, citationBasis }) => {
    const place = paragraph ? `¶${paragraph}` : undefined;
    return [notation, place, citation && `[${citation.number}]`, citationBasis].filter(Boolean).join(' ');
  });
  return proofs.join('; ');
}

/** The numbers of the claims that an answer shows, in their order. */
export function claimsIn(answer: unknown): string[] {
  const found = JSON.stringify(answer).match(/(?<=")C\d{3}(?= ¶)/g) ?? [];
  return [...new Set(found)].sort();
}

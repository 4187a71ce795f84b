import { NOW, statementAsOf } from '../as-of/as-of.ts';
import type { ErrorCode } from '../errors.ts';
import type { Exporting } from '../export/export.ts';
import { pathOf } from '../rdf/address.ts';
import { type Answer, type Asked, SPELLINGS, type Spelling } from './answer.ts';
import { forPeople } from './spelling.ts';

interface Wanted {
  readonly id: string;
  readonly ending: string | undefined;
  readonly spelling: Spelling;
  readonly asked: Asked;
}

/** When an entity ceased to be known, in milliseconds; null where it is known still, or never was. */
export async function retired({ graph }: Exporting, id: string): Promise<number | null> {
  const [row] = await graph.read(statementAsOf(NOW, 'web-of-data/retired', { id }));
  const until = row?.['until'];
  return until === null || until === undefined ? null : Number(until);
}

/** The thing has another id: its address is the one to go to. */
export function moved({ ending, asked }: Wanted, id: string): Answer {
  const slug = pathOf(id).slice(pathOf(id).lastIndexOf('/') + 1);
  const search = asked.parameters.size === 0 ? '' : `?${asked.parameters}`;
  const location = `${slug}${ending === undefined ? '' : `.${ending}`}${search}`;
  return { status: 302, headers: { location, vary: 'accept' }, body: '' };
}

/** Nothing is there: with what may be meant, or with the last instant at which there was. */
export async function missing(
  { id, spelling, asked }: Wanted,
  candidates: readonly string[],
  until?: number,
): Promise<Answer> {
  const others = [...new Set(candidates)];
  const status = until === undefined ? 404 : 410;
  const before = until === undefined ? undefined : new Date(until - 1).toISOString();
  const then = asked.parameters.get('knownAt');
  const message =
    before === undefined
      ? `${then === null ? 'Nothing is' : `At ${then} nothing was`} known as ${id}.`
      : `${id} is no longer known; what was known of it can be asked as of ${before}.`;
  const headers = { vary: 'accept', 'cache-control': 'no-cache' };
  if (spelling !== 'html') {
    const code: ErrorCode = 'UNKNOWN_ENTITY';
    const extensions = { code, candidates: others, ...(before === undefined ? {} : { knownAt: before }) };
    const body = `${JSON.stringify({ errors: [{ message, extensions }] })}\n`;
    return { status, headers: { ...headers, 'content-type': SPELLINGS.json }, body };
  }
  const told = {
    status,
    message,
    candidates: others.map((one) => ({ id: one, name: one })),
    ...(before && { before }),
  };
  const page = await asked.written(`id/${id.replace(':', '/')}`, { missing: told });
  return forPeople({ ...headers, 'content-type': SPELLINGS.html }, page);
}

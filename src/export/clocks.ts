import type { AsOf } from '../as-of/as-of.ts';
import { asOfFrom } from '../as-of/as-of-input.ts';
import { badRequest, shortened } from '../errors.ts';
import { lastRecordedAt } from '../ledger/ledger.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { ExportQuestion } from './question.ts';

/** The clocks that are asked for. What is known now is fixed to the last write, so that nothing that is written meanwhile is half seen. */
export async function clocksOf(graph: Graph, { asOf }: Pick<ExportQuestion, 'asOf'>): Promise<AsOf> {
  const { validOn, knownAt, undated } = asOf;
  if (validOn !== undefined && !(DAY.test(validOn) && new Date(`${validOn}T00:00Z`).toJSON()?.startsWith(validOn)))
    throw badRequest('validOn', `validOn is "${shortened(validOn)}"; expected a day as YYYY-MM-DD.`);
  if (knownAt !== undefined && !(knownAt.includes('T') && Number.isFinite(Date.parse(knownAt))))
    throw badRequest(
      'knownAt',
      `knownAt is "${shortened(knownAt)}"; expected an instant such as 2026-01-31T12:00:00Z.`,
    );
  if (undated !== undefined && undated !== 'INCLUDE' && undated !== 'EXCLUDE')
    throw badRequest('undated', `undated is "${shortened(undated)}"; expected INCLUDE or EXCLUDE.`);
  const clocks = asOfFrom({ validOn: validOn ?? null, knownAt: knownAt ?? null, undated: undated ?? null });
  return { ...clocks, knownAt: clocks.knownAt ?? (await lastRecordedAt(graph)) };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** As of when it was known, as text. */
export const instantOf = ({ knownAt }: AsOf): string => new Date(knownAt ?? 0).toISOString();

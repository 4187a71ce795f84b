import type { ExecutionResult } from 'graphql';
import type { CreateContext } from '../graphql/context.ts';
import type { Execute, Execution } from './execute-by-resolvers.ts';
import { textOf } from './json-text.ts';

/** Looks at an answer that was compiled; `differs` is told where the reference path answers something else. */
export type Compare = (execution: Execution, result: ExecutionResult, differs: (reason: string) => void) => void;

interface Parts {
  /** What part of the answers is compared, from 0 to 1. */
  readonly share: number;
  readonly random: () => number;
  readonly createContext: CreateContext;
  readonly byResolvers: Execute;
}

/** Compares a part of the answers with those of the reference path, behind the back of who asked. */
export const comparing =
  ({ share, random, createContext, byResolvers }: Parts): Compare =>
  (execution, result, differs) => {
    if (random() >= share) return;
    const { requestId, address } = execution.context;
    const context = createContext({ requestId: `${requestId}-compared`, address });
    byResolvers({ ...execution, context })
      .then(({ data, errors }) => {
        const reference = JSON.stringify({ data, errors });
        if (reference !== JSON.stringify({ data: parsed(result), errors: result.errors }))
          differs('the reference path answers something else');
      })
      // An answer that could not be compared says nothing of the one that was sent.
      .catch(() => {})
      .finally(() => context.reading.close().catch(() => {}));
  };

/** A write between the two reads is no difference of theirs: what is compared is read a moment later. */
const parsed = ({ data }: ExecutionResult): unknown => {
  const text = textOf(data);
  return text === undefined ? data : JSON.parse(text);
};

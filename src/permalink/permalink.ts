import type { Api } from '../export/api.ts';
import { type Answer, type Answering, answerOf, latest } from './answer.ts';
import { bibliographyOf } from './bibliography.ts';
import { bibtexOf, type CitationItem, dateParts, lineOf } from './citation-item.ts';
import { codeOf, type Operation } from './operation.ts';

export interface Citing extends Answering {
  /** By which the sources are described. */
  readonly api: Api;
  /** Where the service is reached, without a slash at its end. */
  readonly base: string;
}

/** A question with the answer that stays the same, and how both are cited. */
export interface Permalink {
  readonly permalink: string;
  readonly knownAt: string;
  /** Whether no load was under way when the instant was taken; null where it was given. */
  readonly final: boolean | null;
  /** Hash of the answer. */
  readonly hash: string;
  /** Whether it is the one that was cited; null where none was. */
  readonly matches: boolean | null;
  readonly operation: Operation;
  readonly answer: Answer;
  /** The answer as a work of its own. */
  readonly item: CitationItem;
  /** What it rests on. */
  readonly bibliography: readonly CitationItem[];
}

/** A question before its instant is fixed. */
export type Question = Omit<Operation, 'knownAt'> & { readonly knownAt?: string };

/** Fixes a question to an instant, the last write where none is given, and answers it. Errors: those of a request. */
export async function permalinkOf(citing: Citing, question: Question): Promise<Permalink> {
  const now = question.knownAt === undefined ? await latest(citing.graph) : undefined;
  const operation: Operation = { ...question, knownAt: question.knownAt ?? now?.knownAt ?? '' };
  const answer = await answerOf(citing, operation);
  const permalink = `${citing.base}/q/${codeOf({ ...operation, hash: operation.hash ?? answer.hash })}`;
  return {
    permalink,
    knownAt: operation.knownAt,
    final: now?.final ?? null,
    hash: answer.hash,
    matches: operation.hash === undefined ? null : operation.hash === answer.hash,
    operation,
    answer,
    item: itemOf(permalink, operation, answer.hash),
    bibliography: await bibliographyOf(citing.api, answer.sources, operation.knownAt),
  };
}

/** How to cite it, in the forms that programs read. */
export const citationOf = ({ item, bibliography, answer }: Permalink) => ({
  text: lineOf(item),
  csl: item,
  bibtex: bibtexOf([item]),
  bibliography: {
    basis: answer.basis,
    text: bibliography.map(lineOf),
    csl: bibliography,
    bibtex: bibtexOf(bibliography),
  },
});

function itemOf(permalink: string, { operationName, knownAt }: Operation, hash: string): CitationItem {
  const issued = dateParts(knownAt);
  return {
    id: `diplograph-${hash.slice('sha256:'.length, 'sha256:'.length + 12)}`,
    type: 'dataset',
    title:
      operationName === undefined
        ? 'Answer of a knowledge graph of public diplomacy'
        : `${operationName}: answer of a knowledge graph of public diplomacy`,
    publisher: 'diplograph',
    URL: permalink,
    ...(issued ? { issued } : {}),
    note: `Data as known at ${knownAt}; ${hash} of the answer as canonical JSON`,
  };
}

import { type Ask, AskError } from './page.ts';

/** Puts a document to the API, wherever it is, and gives its answer as it comes. */
export type Query = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer>;

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
}

interface AnswerError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Asks with the types of the documents. An answer with an error is no answer; what took too long is asked once more. */
export const asking =
  (query: Query): Ask =>
  async (document, ...[variables]) => {
    const put = () => query(String(document), said(variables ?? {}));
    let { data, errors } = await put();
    // The first time the database has to plan the question as well; the second time it has only to answer.
    if (errors?.[0]?.extensions?.['code'] === 'QUERY_TIMEOUT') ({ data, errors } = await put());
    const [error] = errors ?? [];
    if (error !== undefined) throw askError(error);
    // The documents and their types are made from the same schema as the answer.
    return data as never;
  };

/** What is null is not said: the API refuses a condition that is null, since it could mean two things. */
const said = (variables: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null && value !== undefined));

function askError({ message, extensions = {} }: AnswerError): AskError {
  const { code, candidates } = extensions;
  const ids: unknown[] = Array.isArray(candidates) ? candidates : [];
  return new AskError(
    message,
    String(code),
    ids.map((id) => ({ id: String(id), name: String(id) })),
  );
}

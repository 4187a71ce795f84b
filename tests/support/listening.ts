/** A client of GET /changes, as far as a test needs one. */
export interface Listening {
  readonly response: Response;
  /** The next block of lines, with comments; undefined where the stream has ended. */
  readonly block: () => Promise<string | undefined>;
  /** The next change, by its id and its data; undefined where the stream has ended. */
  // biome-ignore lint/suspicious/noExplicitAny: what a test asks for is what it reads, and it knows the shape.
  readonly change: () => Promise<any>;
  readonly leave: () => void;
}

export async function listen(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Listening> {
  const leaving = new AbortController();
  const given = { accept: 'text/event-stream', ...headers };
  const response = await fetch(url, { headers: given, signal: leaving.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const block = async (): Promise<string | undefined> => {
    for (let end = text.indexOf('\n\n'); ; end = text.indexOf('\n\n')) {
      if (end >= 0) {
        const found = text.slice(0, end);
        text = text.slice(end + 2);
        return found;
      }
      const { value, done = true } = (await reader?.read()) ?? {};
      if (done) return undefined;
      text += value;
    }
  };
  const change = async () => {
    for (let found = await block(); found !== undefined; found = await block()) {
      const [, id, data] = /^id: (\d+)\nevent: change\ndata: (.*)$/.exec(found) ?? [];
      if (data !== undefined) return { id: Number(id), ...JSON.parse(data) };
    }
    return undefined;
  };
  return { response, block, change, leave: () => leaving.abort() };
}

export interface Example {
  readonly title: string;
  /** What it asks, in plain words: the comment at its head. */
  readonly asks: string;
  readonly query: string;
}

const files = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });

/** The examples in the order of their file names. */
export const EXAMPLES: readonly Example[] = Object.keys(files)
  .sort()
  .map((name) => readExample(files[name] ?? ''));

function readExample(query: string): Example {
  const head = /^(?:#.*\n)+/.exec(query)?.[0] ?? '';
  const [title = '', ...asks] = head.split('\n').map((line) => line.replace(/^#\s*/, ''));
  return { title, asks: asks.join(' ').trim(), query };
}

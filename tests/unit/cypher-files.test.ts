import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tracked = (...paths: readonly string[]): string[] =>
  execFileSync('git', ['ls-files', ...paths], { encoding: 'utf8' })
    .trim()
    .split('\n');

const statements = tracked('cypher/**/*.cypher').filter((file) => !file.includes('/migrations/'));
const code = tracked('src/**/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** What is wrong with the head of a statement: it says what a row is, and names its parameters and columns. */
function headFaults(text: string): string[] {
  const lines = text.split('\n');
  const head = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('//')),
  );
  const said = head.join(' ');
  const used = new Set(
    [
      ...lines
        .slice(head.length)
        .join('\n')
        .matchAll(/\$([a-zA-Z]+)/g),
    ].map(([, name = '']) => name),
  );
  return [
    ...(head.length === 0 ? ['it begins without a comment'] : []),
    ...(/parameter/i.test(said) ? [] : ['it does not speak of parameters']),
    ...(/column/i.test(said) ? [] : ['it does not speak of columns']),
    ...[...used].filter((name) => !new RegExp(`\\b${name}\\b`).test(said)).map((name) => `it does not name $${name}`),
  ];
}

describe('a statement', () => {
  it.each(statements)('%s says what it gives and takes, and is used', (file) => {
    expect(headFaults(readFileSync(file, 'utf8'))).toEqual([]);
    expect(code).toContain(`'${file.slice('cypher/'.length, -'.cypher'.length)}'`);
  });

  it('is told what its head lacks', () => {
    expect(headFaults('MATCH (n {id: $id}) RETURN n')).toHaveLength(4);
    expect(headFaults('// One row. Parameter: ids. Column: n.\nMATCH (n {id: $id}) RETURN n')).toEqual([
      'it does not name $id',
    ]);
  });
});

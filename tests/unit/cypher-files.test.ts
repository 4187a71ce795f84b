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

/** Names of the statements that requests read by, as of two clocks. */
const asked = [...code.matchAll(/statementAsOf\(\s*(?:this\.)?asOf,\s*'([^']+)'/g)].map(([, name = '']) => name);

/**
 * What such a statement forgets of the two clocks: each claim, edge and entity in it has its condition. Only a claim that
 * is looked up by its id has none: who has the id was shown it as of the same clocks, or asks for just that one.
 */
function clockFaults(text: string): string[] {
  const variables = (pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, variable = '']) => variable));
  const claims = variables(/\((\w+):Claim\b(?! \{id:)/g);
  const conditioned = (variable: string) =>
    ['claim', 'known', 'naming'].some((word) => text.includes(`{{${word} ${variable}}}`));
  return [
    ...[...claims]
      .filter((variable) => !conditioned(variable))
      .map((variable) => `claim ${variable} has no {{claim ${variable}}}`),
    ...[...variables(/\[(\w+):\{\{/g)]
      .filter((variable) => !text.includes(`{{edge ${variable}}}`))
      .map((variable) => `edge ${variable} has no {{edge ${variable}}}`),
    ...[...variables(/properties\((\w+)\)/g)]
      .filter((variable) => new RegExp(`\\(${variable}:(\\{\\{(twins|label)|Entity)`).test(text))
      .map((variable) => `the properties of ${variable} are not those of {{state ${variable}}}`),
    ...(/\(\w*:Entity\b/.test(text) ? ['an entity is matched without {{twins Entity}}'] : []),
    ...(/recordedTo|__WAS|valid(From|To) (<|>|=|IS)/.test(text) ? ['it words a clock by itself'] : []),
  ];
}

describe('a statement that requests read by', () => {
  it.each(asked)('%s goes by the two clocks', (name) => {
    expect(clockFaults(readFileSync(`cypher/${name}.cypher`, 'utf8'))).toEqual([]);
  });

  it('is told what it forgets', () => {
    const text = 'MATCH (n:Entity)<-[r:{{type}}]-(c:Claim) WHERE c.recordedTo IS NULL RETURN properties(n)';
    expect(clockFaults(text)).toEqual([
      'claim c has no {{claim c}}',
      'edge r has no {{edge r}}',
      'the properties of n are not those of {{state n}}',
      'an entity is matched without {{twins Entity}}',
      'it words a clock by itself',
    ]);
  });
});

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

import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

describe('the environment', () => {
  it('counts an empty variable as none', () => {
    const names = ['HOST', 'PORT', 'PUBLIC_URL', 'DATA_DIR', 'SOURCES_DIR', 'NEO4J_URI', 'NEO4J_PASSWORD', 'JAVA_HOME'];
    expect(readConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readConfig({}));
  });

  it('is refused with every problem at once', () => {
    const wrong = () => readConfig({ PORT: '70000', NEO4J_URI: 'http://x' });
    expect(wrong).toThrow(
      /^PORT is "70000"; .*; NEO4J_URI is "http:\/\/x"; .*; NEO4J_URI is set and NEO4J_PASSWORD is not/,
    );
  });

  it('takes origins, and refuses what is none', () => {
    expect(
      readConfig({ ALLOWED_ORIGINS: 'https://a.example, http://b.example:81', ALLOW_FILE_PAGES: 'true' }),
    ).toMatchObject({
      allowedOrigins: ['https://a.example', 'http://b.example:81'],
      allowFilePages: true,
    });
    expect(readConfig({})).toMatchObject({ allowedOrigins: [], allowFilePages: false });
    const wrong = () => readConfig({ ALLOWED_ORIGINS: '*,https://a.example/x', ALLOW_FILE_PAGES: 'yes' });
    expect(wrong).toThrow(
      /ALLOWED_ORIGINS has "\*"; .*; ALLOWED_ORIGINS has "https:\/\/a.example\/x"; .*; ALLOW_FILE_PAGES is "yes"/,
    );
  });

  it('takes how operations are answered, and refuses what is no way', () => {
    expect(readConfig({})).toMatchObject({ execution: 'auto', compared: 0 });
    const given = readConfig({ EXECUTION: 'compiled', EXECUTION_COMPARED: '0.01' });
    expect(given).toMatchObject({ execution: 'compiled', compared: 0.01 });
    expect(() => readConfig({ EXECUTION: 'fast', EXECUTION_COMPARED: '2' })).toThrow(
      'EXECUTION is "fast"; expected auto, reference, compiled; EXECUTION_COMPARED is "2"; expected a number from 0 to 1',
    );
  });

  it('takes the public address without a slash at its end, and this machine without one', () => {
    expect(readConfig({ PUBLIC_URL: 'https://graph.example.org/dg/' }).publicUrl).toBe('https://graph.example.org/dg');
    expect(readConfig({ PORT: '4100' }).publicUrl).toBe('http://localhost:4100');
    expect(() => readConfig({ PUBLIC_URL: 'graph.example.org' })).toThrow(
      'PUBLIC_URL is "graph.example.org"; expected',
    );
  });

  it('does not repeat a password that stands in the address', () => {
    const inside = { NEO4J_URI: 'bolt://neo4j:p@ss@db.example:7687', NEO4J_PASSWORD: 'x' };
    expect(() => readConfig(inside)).toThrow('NEO4J_URI is "bolt://…@db.example:7687"; expected');
  });
});

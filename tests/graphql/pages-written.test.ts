import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Service, startService } from '../support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service?.stop());

async function get(path: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${service.origin}/${path}`, { headers: { accept: 'text/html', ...headers } });
  const html = await response.text();
  return { status: response.status, html, text: textOf(html) };
}

/** What a reader sees of the content, with one space between words. */
const textOf = (html: string): string =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replaceAll(/<sup.*?<\/sup>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,.:;])/g, '');

const claimPath = async (notation: string): Promise<string> => {
  const response = await fetch(`${service.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ claim(notation: "${notation}") { id } }` }),
  });
  const { data } = (await response.json()) as { data: { claim: { id: string } } };
  return `id/${data.claim.id.replace(':', '/')}`;
};

describe('the page of an entity', () => {
  it('tells facts by relation, each with its evidence, and absences, gaps and editors apart', async () => {
    const { html, text } = await get('id/organization/abai-institute');
    const denied = html.slice(html.indexOf('<section id="denied">'), html.indexOf('<section id="fact-'));
    expect(textOf(`<main${denied}</main>`)).toMatch(/no branch in China yet/);
    expect(denied).toContain('says <a href="../../id/organization/abai-institute">');
    expect(html).toMatch(/<h2>key actor of the public diplomacy of <span class="count">1<\/span><\/h2>/);
    expect(text).toMatch(/paragraph 26, sentence 2, \[6\] C185/);
    expect(html).toMatch(/<li class="fact editorial">/);
    expect(text).toMatch(/What is not known \d+/);
    expect(text).toMatch(/founding date not stated \d+ of \d+/);
  });

  it('leads on from page to page, to other spellings, to the explorer and to the playground', async () => {
    const { html } = await get('id/country/KZ');
    const [, next = ''] = /<a rel="next" href="([^"]+)"/.exec(html) ?? [];
    const second = await get(next.replace('../../', '').replaceAll('&amp;', '&'));
    expect([second.status, second.html]).toEqual([200, expect.stringContaining('<h1>Kazakhstan</h1>')]);
    for (const to of ['id/country/KZ.ttl', 'explore?ids=country%3AKZ', 'path?from=country%3AKZ', 'playground/?query='])
      expect(html).toContain(`href="../../${to}`);
  });

  it('is read by reference managers and answers as of the clocks', async () => {
    const { html } = await get('id/country/MN?validOn=2024-06-01');
    expect(html).toContain('<meta name="citation_title" content="Mongolia"/>');
    expect(html).toMatch(/<span class="Z3988" title="ctx_ver=Z39\.88-2004&amp;/);
    expect(html).toContain('name="validOn" value="2024-06-01"');
    expect((await get('id/country/KZ?knownAt=2020-01-01T00:00:00Z')).status).toBe(404);
    expect((await get('id/country/KZ?validOn=yesterday')).status).toBe(400);
  });

  it('speaks the language of the reader', async () => {
    const { html } = await get('id/country/CN', { cookie: 'language=kk' });
    expect(html).toContain('<html lang="kk"');
    expect(html).toContain('<h1>Қытай</h1>');
  });
});

describe('the page of a claim', () => {
  it('says its parts, its place, how its passage is brought, and what else is said of the same', async () => {
    const { text } = await get(await claimPath('C198'));
    expect(text).toMatch(/Value 217/);
    expect(text).toMatch(/paragraph \d+, sentence \d+/);
    expect(text).toMatch(/SOURCES_DIR/);
    expect(text).toMatch(/SHA-256 [0-9a-f]{64}/);
    expect(text).toContain('It is still made.');
  });

  it('shows who disputes it, side by side', async () => {
    const { html, text } = await get(await claimPath('C199'));
    expect(text).toMatch(/Who disputes it [1-9]/);
    expect(html).toMatch(/<span class="mark conflicts">/);
  });
});

describe('the dossier of two countries', () => {
  it('has each part with numbered notes, and what is missing', async () => {
    const { status, html, text } = await get('country-relation?a=KZ&b=CN');
    expect(status).toBe(200);
    expect(text).toMatch(/16 months later/);
    for (const part of ['visa', 'links', 'figures', 'events', 'actors', 'instruments', 'timeline', 'gaps', 'coverage'])
      expect(html).toContain(`<section id="${part}">`);
    expect(text).toMatch(/Said not to be in China Abai Institute/);
    const referred = new Set([...html.matchAll(/href="#(note-\d+)"/g)].map(([, note]) => note));
    const noted = [...html.matchAll(/<li id="(note-\d+)"/g)].map(([, note]) => note);
    expect(noted).toEqual(noted.map((_, index) => `note-${index + 1}`));
    expect(referred).toEqual(new Set(noted));
  });

  it('stands at the address of the relation, and asks for two countries where none is given', async () => {
    expect((await get('id/country-relation/CN-KZ')).html).toContain('<h1>China and Kazakhstan</h1>');
    const { html } = await get('country-relation');
    expect(html).toMatch(/<input type="text" name="a"[^>]* required/);
    expect(html).toContain('href="./id/country-relation/CN-KZ"');
    expect((await get('country-relation?a=KZ&b=Chinaa')).text).toMatch(/China/);
    expect((await get('country-relation?a=KZ&b=KZ')).status).toBe(400);
  });
});

describe('the ways between two', () => {
  it('are sentences with notes, then a drawing; hubs are named', async () => {
    const { html, text } = await get("path?from=Tokayev&to=Xi'an");
    expect(text).toMatch(/1 way\. All ways of this length were found/);
    expect(text).toMatch(/took part in/);
    expect(html).toMatch(/<svg [^>]*role="img"><title>[^<]+<\/title><desc>/);
    expect(text).toMatch(/Hubs that were passed over Kazakhstan \(\d+\)/);
    expect((await get('path?from=Zhou Enlai&to=Wang Chao')).text).toMatch(/Zhou Enlai founded/);
  });
});

describe('the comparison of countries', () => {
  it('says in words what is missing, what sets them apart and what is common', async () => {
    const { html, text } = await get('compare?countries=RU,TR,UZ,CN&with=KZ');
    expect(text).toMatch(/19,400 companies place 1/);
    expect(html).toMatch(/<span class="missing">not stated/);
    expect(text).toMatch(/air connections: recorded for Russia, Turkey, China; nothing for Uzbekistan/);
    expect((await get('compare?countries=RU')).status).toBe(400);
    expect((await get('compare')).status).toBe(200);
  });
});

describe('the flows', () => {
  it.each(['matrix', 'chord', 'sankey'])('are a %s beside a table that says why a figure is missing', async (view) => {
    const { html, text } = await get(
      `flows?indicator=indicator:registered-companies&from=RU,TR,UZ,CN,JP&to=KZ&view=${view}`,
    );
    expect(html.includes('class="drawing"')).toBe(view !== 'matrix');
    expect(text).toMatch(/19,400/);
    expect(text).toMatch(/Japan \? not stated|Japan · not read/);
    expect(html).toContain('href="#note-1"');
  });
});

describe('what is known and what is not', () => {
  it('has an example, four states by sign and word, and ranked gaps', async () => {
    const { text } = await get('coverage');
    expect(text).toMatch(/⊘ recorded as none/);
    expect(text).toMatch(/● recorded: \d+ ⊘ recorded as none: 1 \? unknown: \d+ · never looked: \d+/);
    expect(text).toMatch(/Gaps: actor \d+/);
    expect((await get('coverage?rows=Event')).status).toBe(200);
    expect((await get('coverage?rows=Nothing')).text).toContain('expected one of');
  });
});

describe('every page', () => {
  it('keeps what an address holds text', async () => {
    const bad = encodeURIComponent('"><script>alert(1)</script>');
    for (const path of [
      `search?text=${bad}`,
      `path?from=${bad}&to=${bad}`,
      `compare?countries=${bad}`,
      `coverage?rows=${bad}`,
    ])
      expect((await get(path)).html).not.toContain('<script>alert');
  });

  it('has no style and no script of its own, which the policy would refuse', async () => {
    for (const path of ['', 'id/country/MN', 'flows?view=chord', 'vocabulary', 'search?text=abai'])
      expect((await get(path)).html).not.toMatch(/ style="|<style| on\w+="/);
  });

  it('says what is missing, with what may be meant', async () => {
    const { status, html } = await get('id/country/Kazakstan');
    expect([status, html]).toEqual([404, expect.stringContaining('<a href="../../id/country/KZ">Kazakhstan</a>')]);
    expect((await get('nowhere')).status).toBe(404);
  });
});

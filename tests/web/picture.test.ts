import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../web/explore/take-away/cite.ts';
import { linksCsv, nodesCsv } from '../../web/explore/take-away/csv.ts';
import { svgOf, type ViewPicture } from '../../web/explore/take-away/svg.ts';
import { looksOf } from '../../web/look/kinds.ts';
import { dice, HOSTILE, sceneWith, shown } from './scenes.ts';

/** A picture of a scene; what it cites is made up. */
function pictureOf(count: number, names: readonly string[] = []): ViewPicture {
  const scene = sceneWith(count, dice(count), names);
  const links = [...scene.links.values()].slice(0, 200);
  return {
    ...shown(scene),
    look: looksOf(['Country', 'Event', 'Organization', 'Person', 'Place']),
    typeWord: (type) => type.toLowerCase(),
    title: names[0] ?? `A scene of ${count}`,
    lines: ['Some entities and links.', ...names],
    legend: { title: 'Legend', editorial: 'dashed: editors', pinned: 'ring: pinned' },
    sources: {
      title: 'Sources',
      links: links.map(({ id, sentence }, at) => ({
        link: id,
        number: at + 1,
        text: `${sentence} ${names[at % names.length] ?? ''}`,
      })),
      note: '3 further links',
    },
    nameless: (left) => `${left.length} names found no room: ${left.join('; ')}`,
    footer: ['Dataset: CC-BY-4.0', 'diplograph, http://localhost/explore'],
    address: 'http://localhost/explore#s=abc"&<',
  };
}

/** Every text in it; what is not well-formed fails. */
function textsIn(svg: string): { names: string[]; text: string } {
  const parser = new SaxesParser({ xmlns: true });
  const names: string[] = [];
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => names.push(name));
  parser.on('text', (part) => {
    text += part;
  });
  parser.write(svg).close();
  return { names, text };
}

describe('a picture of a scene', () => {
  it.each([1, 2, 20, 150, 600])('of %i entities is well-formed, keeps its text, and is the same each time', (count) => {
    const picture = pictureOf(count);
    const svg = svgOf(picture);
    const { names, text } = textsIn(svg);
    expect(svgOf(picture)).toBe(svg);
    expect(names.filter((name) => name === 'path').length).toBeGreaterThanOrEqual(count + picture.scene.links.size);
    const flat = text.replaceAll(/\s+/g, '');
    for (const part of ['Sources', 'Legend', 'Dataset:CC-BY-4.0', '3furtherlinks']) expect(flat).toContain(part);
    if (count > 1) expect(svg).toContain('stroke-dasharray');
  });

  it('with hostile names holds them as text and nothing else', () => {
    const { names, text } = textsIn(svgOf(pictureOf(20, HOSTILE)));
    expect(names).not.toContain('script');
    expect(text).toContain('Казахстан');
    expect(text).toContain('世界游牧民族运动会');
  });

  it('draws what is shown only', () => {
    const picture = pictureOf(20);
    const hidden = { nodes: new Set(['event:node-3']), links: new Set(picture.scene.links.keys()) };
    const { text } = textsIn(svgOf({ ...picture, hidden }));
    expect(text).not.toContain('Entity 3 of');
    expect(text).toContain('Entity 4 of');
  });
});

describe('tables of a scene', () => {
  it('are read back, and no cell is a formula', () => {
    const scene = sceneWith(HOSTILE.length, dice(4), HOSTILE);
    const nodes: Record<string, string>[] = parse(nodesCsv(shown(scene)), { columns: true, bom: true });
    expect(nodes.map(({ id }) => id)).toEqual([...scene.nodes.keys()]);
    expect(nodes.map(({ name = '' }) => name.replace(/^'(?=[=+\-@\t\r\n])/, ''))).toEqual(
      // A half of a pair is no text in UTF-8.
      HOSTILE.map((name) => name.replaceAll(/\p{Surrogate}/gu, '\uFFFD')),
    );
    const links: Record<string, string>[] = parse(linksCsv(shown(scene)), { columns: true, bom: true });
    expect(links.map(({ source, relation, target }) => `${source} ${relation} ${target}`)).toEqual([
      ...scene.links.keys(),
    ]);
    for (const row of [...nodes, ...links])
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@\t\r]|^-\D/);
  });
});

describe('references to a view', () => {
  it('say where, when and as of when, and a title breaks none of them', () => {
    const { APA, BibTeX, RIS } = citationsOf({
      title: 'Games & {others} 50%\nER  - x',
      address: 'http://localhost/explore#s=abc_d',
      day: '2026-11-30',
      knownAt: '2026-11-29T10:00:00.000Z',
      datasets: ['Article', 'Editors'],
    });
    expect(APA).toMatch(/Retrieved November 30, 2026, from http:\/\/localhost\/explore#s=abc_d$/);
    expect(BibTeX).toContain('title = {{Games \\& \\{others\\} 50\\% ER - x}}');
    expect(RIS.split('\r\n').filter((line) => line.startsWith('ER'))).toHaveLength(1);
    expect(RIS).toContain('UR  - http://localhost/explore#s=abc_d');
  });
});

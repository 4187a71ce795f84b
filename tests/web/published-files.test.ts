import { describe, expect, it } from 'vitest';
import { filePath, publishedFile } from '../../web/parts/published-files.ts';

const isPublished = (id: string) => ['country:KZ', 'country-relation:CN-KZ', 'claim:ab~2'].includes(id);

describe('paths among published files', () => {
  it.each([
    ['', 'index.html'],
    ['explore?ids=country%3AKZ', 'explore.html?ids=country%3AKZ'],
    ['id/country/KZ', 'id/country/KZ.html'],
    ['id/claim/ab~2', 'id/claim/ab~2.html'],
    ['id/country/CN', 'not-published.html'],
    ['id/country/%E0%A4', 'not-published.html'],
    ['country-relation?a=KZ&b=CN', 'id/country-relation/CN-KZ.html'],
    ['country-relation?a=KZ', 'not-published.html'],
    ['compare?countries=RU', 'not-published.html'],
    ['playground/', 'not-published.html'],
    ['assets/page-abc.js', 'assets/page-abc.js'],
  ])('%s leads to %s', (path, file) => expect(publishedFile(path, isPublished)).toBe(file));

  it('never lead out of the folder, and differ where ids do', () => {
    const ids = ['a:..', 'a:.', 'a:', 'a:../../etc', 'a:b/c', 'a:b_c', 'a:b?c', 'a:b%2Fc', 'a:Қ', 'a:b\\c'];
    const paths = ids.map(filePath);
    for (const path of paths) {
      expect(path).toMatch(/^a\/[\w.~-]+$/);
      expect(path.split('/')).not.toContain('..');
    }
    expect(new Set(paths).size).toBe(ids.length);
  });
});

/**
 * The form in which names are compared: lower case, without accents, apostrophes and quotation marks, single spaces.
 * Index and query both use it, so that "Xi’an", "Xi'an" and "xian" meet.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’‘ʻʼ'`´"“”«»„]/g, '')
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .trim();
}

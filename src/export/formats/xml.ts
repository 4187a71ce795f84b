/** Text in XML. */

/**
 * A text between tags or in an attribute. Line ends of any kind and tabs are spelled by number, since readers would make others of
 * them; what XML cannot hold becomes U+FFFD.
 */
export const escaped = (text: string): string =>
  text.replaceAll(SPECIAL, (character) => ENTITIES[character] ?? '\uFFFD');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
};

/** What has a name in XML, and what it has no place for: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const SPECIAL = /[&<>"'\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;

/** Attributes of a tag, each with a space before it; what is undefined is left out. */
export const attributesOf = (attributes: Readonly<Record<string, string | number | boolean | undefined>>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

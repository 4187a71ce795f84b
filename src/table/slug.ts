import { createHash } from 'node:crypto';
import { formsOf } from '../search/forms.ts';

const LONGEST = 80;

/**
 * The slug of a name: the same for names that searching takes for the same. Latin letters stay; a name in another
 * script, or one that is too long, gets a mark of its own, so that no two names share a slug.
 */
export function slugOfName(name: string): string {
  const { whole, words } = formsOf(name);
  const plain = words.map(({ plain: word, others }) => ascii(others[0] ?? word)).filter((word) => word !== '');
  const slug = plain.join('-').slice(0, LONGEST).replace(/-$/, '');
  const isPlain = /^[a-z0-9 ]+$/.test(whole) && plain.join('-').length <= LONGEST;
  return isPlain ? slug : marked(slug, whole === '' ? name : whole);
}

/** The slug of an id of the table: itself, where it has letters, digits and hyphens only. */
export function slugOfId(id: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(id) && id.length <= LONGEST) return id;
  return marked(
    id
      .replaceAll(/[^A-Za-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, LONGEST),
    id,
  );
}

function marked(slug: string, of: string): string {
  const mark = createHash('sha256').update(of).digest('hex').slice(0, 8);
  return slug === '' ? `x-${mark}` : `${slug}-${mark}`;
}

const ascii = (word: string): string => word.replaceAll(/[^a-z0-9]/g, '');

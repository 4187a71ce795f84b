/** Names that nobody bears: syllables, put together by chance. */
const SYLLABLES =
  'an bel cor dan el far gor hal ir jol kam lor mir nos or pel qua ris sol tam ur vel wes xan yor zel'.split(' ');

/** A word of two to three syllables. */
export function word({ below, oneOf }) {
  const syllables = Array.from({ length: 2 + below(2) }, () => oneOf(SYLLABLES)).join('');
  return syllables[0].toUpperCase() + syllables.slice(1);
}

const BODIES = ['Institute', 'Foundation', 'Society', 'Council', 'Academy', 'Forum', 'Network', 'Agency'];
const TOPICS = ['Languages', 'Sport', 'Science', 'Trade', 'Youth', 'Arts', 'Dialogue', 'Heritage'];
const OCCASIONS = ['Games', 'Festival', 'Forum', 'Week', 'Meeting', 'Exhibition', 'Summit', 'Congress'];

export const organizationName = (random) => `${word(random)} ${random.oneOf(BODIES)} of ${random.oneOf(TOPICS)}`;
export const eventName = (random) => `${word(random)} ${random.oneOf(OCCASIONS)} of ${word(random)}`;
export const personName = (random) => ({ given: word(random), family: word(random) });

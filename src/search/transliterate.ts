/** The Latin forms of a word in Cyrillic letters, in small letters, each once; none for a word of another script. */
export function transliterations(word: string): string[] {
  if (!/\p{Script=Cyrillic}/u.test(word)) return [];
  const russian = byTable(word, NEIGHBOURS);
  const forms = [
    byTable(withSoftVowels(word), TABLES.bgn),
    byTable(withSoftVowels(russian), TABLES.bgn),
    byTable(word, TABLES.press),
    byTable(word, TABLES.iso),
    byTable(word, TABLES.kazakh),
  ];
  return [...new Set(forms)];
}

/** Kazakh letters as Russian spells them, by which most names of Kazakhstan came into English. */
const NEIGHBOURS = table('ә а, ғ г, қ к, ң н, ө о, ұ у, ү у, һ х, і и');

const PLAIN = 'а a, б b, в v, г g, д d, з z, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, э e, ъ , ь ';
const KAZAKH = 'ә a, ғ gh, қ q, ң ng, ө o, ұ u, ү u, һ h, і i';

/** Several systems are in use, so that one name has several Latin forms; accents are folded away. */
const TABLES = {
  /** BGN/PCGN for Russian and Kazakh, with `ye` where е stands by itself. */
  bgn: table(`${PLAIN}, е e, ё e, ж zh, и i, й y, х kh, ц ts, ч ch, ш sh, щ shch, ы y, ю yu, я ya, ѣ ye, ${KAZAKH}`),
  /** As newspapers have it. */
  press: table(
    `${PLAIN}, е e, ё e, ж zh, и i, й i, х kh, ц ts, ч ch, ш sh, щ sh, ы y, ю yu, я ya, ${KAZAKH}, қ k, ғ g, ң n`,
  ),
  /** ISO 9, one letter for one. */
  iso: table(`${PLAIN}, е e, ё e, ж z, и i, й j, х h, ц c, ч c, ш s, щ s, ы y, ю u, я a, ${KAZAKH}, қ k, ғ g, ң n`),
  /** The Latin alphabet of Kazakh, of 2021. */
  kazakh: table(`${PLAIN}, е e, ё io, ж j, и i, й i, х h, ц ts, ч ch, ш s, щ s, ы y, ю iu, я ia, ${KAZAKH}, ғ g, ң n`),
};

/** Pairs of a letter and what it becomes; of two pairs for one letter the later counts. */
function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(', ').map((pair) => [pair.slice(0, 1), pair.slice(2)]));
}

const byTable = (word: string, letters: ReadonlyMap<string, string>): string =>
  [...word].map((letter) => letters.get(letter) ?? letter).join('');

/** Marks each е at the beginning, after a vowel or after a sign: BGN/PCGN writes it `ye`. */
const withSoftVowels = (word: string): string => word.replaceAll(/(^|[аеёиоуыэюяәөұүійъь])[её]/g, '$1ѣ');

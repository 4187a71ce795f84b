/** What a citation of a view says. */
export interface CitedView {
  readonly title: string;
  /** Where the view opens again. */
  readonly address: string;
  /** When it was taken, as an ISO day. */
  readonly day: string;
  /** As of when it was known, as an ISO instant. */
  readonly knownAt: string;
  readonly datasets: readonly string[];
}

/** The view as a reference, by the name of the style. */
export const citationsOf = (
  view: CitedView,
): { readonly APA: string; readonly BibTeX: string; readonly RIS: string } => ({
  APA: apa(view),
  BibTeX: bibtex(view),
  RIS: ris(view),
});

function apa({ title, address, day, knownAt, datasets }: CitedView): string {
  const version = `Version of ${knownAt}`;
  const [year, month, date] = day.split('-');
  const retrieved = `${MONTHS[Number(month) - 1]} ${Number(date)}, ${year}`;
  return `diplograph. (${knownAt.slice(0, 4)}). ${title} (${version}) [Data set: ${datasets.join('; ')}]. Retrieved ${retrieved}, from ${address}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function bibtex({ title, address, day, knownAt, datasets }: CitedView): string {
  const fields = [
    ['title', `{${escaped(title)}}`],
    ['author', '{diplograph}'],
    ['year', knownAt.slice(0, 4)],
    ['version', knownAt],
    ['note', escaped(`Datasets: ${datasets.join('; ')}`)],
    ['url', address],
    ['urldate', day],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{diplograph-${knownAt.replaceAll(/\D/g, '').slice(0, 14)},\n${lines.join('\n')}\n}\n`;
}

/** What means something to TeX. */
const escaped = (text: string): string =>
  oneLine(text).replaceAll(/[\\{}$&#^_~%]/g, (sign) => TEX[sign] ?? `\\${sign}`);

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function ris({ title, address, day, knownAt, datasets }: CitedView): string {
  const lines = [
    ['TY', 'DATA'],
    ['TI', title],
    ['AU', 'diplograph'],
    ['PY', knownAt.slice(0, 4)],
    ['DA', knownAt.slice(0, 10).replaceAll('-', '/')],
    ['ET', knownAt],
    ...datasets.map((dataset) => ['N1', dataset]),
    ['UR', address],
    ['Y2', day.replaceAll('-', '/')],
    ['ER', ''],
  ];
  return lines.map(([tag, value = '']) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

/** A line break would begin another field. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

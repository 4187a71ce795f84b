import type { Change } from './change.ts';

/** An Atom 1.0 feed of changes, the newest first; `base` is where the service is reached. The same for the same changes. */
export function atomOf(changes: readonly Change[], base: string): string {
  const updated = Math.max(0, ...changes.map(({ recordedAt }) => recordedAt));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${xml(`${base}/changes.atom`)}</id>
<title>diplograph: changes</title>
<subtitle>What loads of datasets have changed; one entry a load.</subtitle>
<updated>${instant(updated)}</updated>
<author><name>diplograph</name></author>
<link rel="self" type="application/atom+xml" href="${xml(`${base}/changes.atom`)}"/>
<link rel="alternate" type="text/html" href="${xml(`${base}/`)}"/>
${changes.map((change) => entryOf(change, base)).join('')}</feed>
`;
}

function entryOf({ number, recordedAt, dataset, title, written, closed }: Change, base: string): string {
  const counts = `${claims(written)} written, ${closed} closed`;
  return `<entry>
<id>${xml(`${base}/changes#${number}`)}</id>
<title>${xml(`${title}: ${counts}`)}</title>
<updated>${instant(recordedAt)}</updated>
<category term="${xml(dataset)}" label="${xml(title)}"/>
<content type="text">${xml(`Change ${number}, of the dataset ${dataset}: ${counts}. Known as of ${instant(recordedAt)}.`)}</content>
</entry>
`;
}

const claims = (count: number): string => `${count} ${count === 1 ? 'claim' : 'claims'}`;
const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML may hold it: what no document of XML 1.0 may have is marked as missing. */
const xml = (text: string): string =>
  text.replace(NO_CHARACTER, '\uFFFD').replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be found.
const NO_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

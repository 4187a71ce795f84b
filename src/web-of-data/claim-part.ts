import { locatorText } from '../evidence/locator-text.ts';
import type { Row } from '../neo4j/graph.ts';
import { pathOf } from '../rdf/address.ts';
import { html, type Markup } from './markup.ts';

/** What is asked of a claim to show it. */
export const CLAIM_FIELDS = `
  id notation text predicate value unit notPrinted openInSource rank voice force dateBasis note dataset recordedAt
  subject { id name } object { id name } speaker { id name } source { id name } valid { edtf }
  roles { name value entity { id name } }
  evidence {
    section paragraph sentence start end sha256 record page citationBasis passage
    source { id name } citation { id number url }
  }`;

/** A claim in a list: its sentence, then whose it is and where it stands. `root` leads to the root of the service. */
export function claimItem(root: string, claim: Row): Markup {
  const { id, text, voice, force } = claim;
  return html`<li id="${String(id).slice('claim:'.length)}"><p><a href="${root}${pathOf(String(id))}">${String(text)}</a> ${marksOf(claim)}</p>
<p class="where">${words(voice)}, ${words(force)}: ${whereOf(root, claim)}</p></li>
`;
}

/** What a reader has to know before taking a claim for a fact. */
function marksOf({ force, voice, rank, valid, speaker, openInSource }: Row): Markup {
  const period = valid as { readonly edtf: string } | null;
  const said = speaker as { readonly name: string } | null;
  const marks = [
    ...(force === 'ASSERTED' ? [] : [words(force)]),
    ...(rank === 'NORMAL' ? [] : [words(rank)]),
    ...(voice === 'AUTHOR' ? [] : [words(voice)]),
    ...(said === null ? [] : [`says ${said.name}`]),
    ...(period === null ? [] : [`valid ${period.edtf}`]),
    ...(openInSource === true ? ['the list goes on in the source'] : []),
  ];
  return html`${marks.map((mark) => html`<span class="mark">${mark}</span> `)}`;
}

const words = (value: unknown): string => String(value).toLowerCase().replaceAll('_', ' ');

/** The source and the place in it. */
function whereOf(root: string, claim: Row): Markup {
  const evidence = claim['evidence'] as Row[];
  return html`${evidence.map((one, index) => {
    const { source, passage } = one as { source: Row | null; passage: string | null };
    const at = atOf(one);
    return html`${index > 0 && '; '}${source === null ? '' : linkTo(root, source)}${at === '' ? '' : `, ${at}`}${passage === null ? '' : `: “${passage}”`}`;
  })}`;
}

/** The place in words. */
export function atOf(evidence: Row): string {
  const { citation, ...place } = evidence;
  const given = Object.entries(place).filter(([, value]) => value !== null);
  const number = (citation as { readonly number: number } | null)?.number;
  return locatorText({
    source: '',
    citationBasis: '',
    ...Object.fromEntries(given),
    ...(number === undefined ? {} : { citation: String(number) }),
  });
}

/** A link to an entity by its name. */
const linkTo = (root: string, entity: Row): Markup =>
  html`<a href="${root}${pathOf(String(entity['id']))}">${String(entity['name'])}</a>`;

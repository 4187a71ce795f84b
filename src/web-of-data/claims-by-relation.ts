import type { Row } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { predicateNamed } from '../ontology/predicate.ts';
import { claimItem } from './claim-part.ts';
import { html, type Markup } from './markup.ts';

interface Shown {
  readonly root: string;
  readonly ontology: Ontology;
}

/** What is said of an entity, then what is said of others in which it takes part; each by relation, in the order of the sources. */
export function claimsByRelation(shown: Shown, id: string, claims: readonly Row[]): Markup {
  const own = claims.filter((claim) => subjectOf(claim) === id);
  const others = claims.filter((claim) => subjectOf(claim) !== id);
  return html`${own.length > 0 && html`<h2>Facts and plans</h2>\n${groups(shown, own)}`}
${others.length > 0 && html`<h2>Named in facts and plans of others</h2>\n${groups(shown, others)}`}`;
}

const subjectOf = ({ subject }: Row): string => String((subject as Row | null)?.['id'] ?? '');

function groups({ root, ontology }: Shown, claims: readonly Row[]): Markup[] {
  const headed = claims.map((claim) => ({ claim, heading: headingOf(ontology, claim) }));
  const headings = [...new Set(headed.map(({ heading }) => heading))];
  return headings.map((one) => {
    const of = headed.filter(({ heading }) => heading === one);
    return html`<section><h3>${one}</h3>\n<ul>${of.map(({ claim }) => claimItem(root, claim))}</ul></section>\n`;
  });
}

/** A relation by its phrase, what makes a node by the words of its type, an attribute by its name. */
function headingOf(ontology: Ontology, claim: Row): string {
  const predicate = String(claim['predicate']);
  const meaning = predicateNamed(ontology, predicate, subjectOf(claim));
  if (meaning?.kind === 'EDGE') return meaning.relation.phrase;
  return spaced(meaning?.kind === 'NODE' ? meaning.type.name : predicate);
}

/** `visaRegime` as "visa regime". */
export const spaced = (name: string): string => name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

import { fold } from '../entity/fold.ts';
import { fits, type Ontology } from '../ontology/ontology.ts';
import { type RowContext, RowFault, textOf, textsOf } from './evaluate.ts';
import type { EntityRule, Match } from './mapping.ts';
import type { Known, LookUp, Reconciler } from './reconcile.ts';
import { slugOfId, slugOfName } from './slug.ts';

/** What a row says of the entities of a rule: one item each. */
export interface Sought {
  readonly rule: EntityRule;
  readonly items: readonly SoughtItem[];
}

interface SoughtItem {
  readonly texts: readonly { readonly match: Match; readonly text: string }[];
  /** What is made of it where nothing is found; undefined where nothing is to be made. */
  readonly making?: Making;
}

export interface Making {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

/** An entity of a row. */
export interface Resolved {
  readonly id: string;
  /** Its place among the entities of the rule in the row. */
  readonly at: number;
  /** Where it is the table's own. */
  readonly making?: Making;
}

/** What a row says of the entities of a rule. Error: RowFault. */
export function soughtBy(context: RowContext, ontology: Ontology, rule: EntityRule): Sought {
  const texts = rule.match.map((match) => textsOf(context, match.value));
  const ids = rule.id === undefined ? [] : textsOf(context, rule.id);
  const labels = rule.label === undefined ? [] : textsOf(context, rule.label);
  const count = Math.max(ids.length, ...texts.map((of) => of.length), 0);
  const items = [...Array(count).keys()].map((at): SoughtItem => {
    const own = rule.match.flatMap((match, index) => {
      const text = texts[index]?.[at];
      return text === undefined ? [] : [{ match, text }];
    });
    if (rule.unmatched !== 'create') return { texts: own };
    const name = labels[labels.length === 1 ? 0 : at] ?? own.find(({ match }) => match.kind === 'name')?.text;
    return { texts: own, ...makingOf(context, ontology, { rule, name, id: ids[at] }) };
  });
  return { rule, items };
}

interface Wanted {
  readonly rule: EntityRule;
  readonly name: string | undefined;
  readonly id: string | undefined;
}

function makingOf(context: RowContext, ontology: Ontology, { rule, name, id }: Wanted): { making?: Making } {
  if (rule.id !== undefined && id === undefined) return {};
  if (name === undefined) return {};
  const type = textOf(context, rule.type) ?? '';
  const prefix = ontology.types.get(type)?.prefix;
  if (prefix === undefined) throw new RowFault(`${rule.type.spot.path} "${type}": a type of the data model`);
  const slug = id === undefined ? slugOfName(name) : slugOfId(id);
  return { making: { id: `${prefix}:${slug}`, type, name } };
}

/** What has to be looked up for it, and which ids have to be looked for. */
export function lookUpsOf({ items }: Sought): { lookUps: LookUp[]; ids: string[] } {
  return {
    lookUps: items.flatMap(({ texts }) => texts.map(lookUpOf)),
    ids: items.flatMap(({ making }) => making?.id ?? []),
  };
}

const lookUpOf = ({ match, text }: SoughtItem['texts'][number]): LookUp => ({
  kind: match.kind,
  text,
  ...(match.scheme === undefined ? {} : { scheme: match.scheme }),
});

interface House {
  readonly ontology: Ontology;
  readonly reconciler: Reconciler;
  /** Ids that rows before this one have made. */
  readonly isMade: (id: string) => boolean;
}

/** The entities of a rule in a row; `left` counts those that the mapping leaves out. Error: RowFault. */
export function resolve(house: House, { rule, items }: Sought): { found: Resolved[]; left: number } {
  const found = items.flatMap((item, at) => {
    const one = resolveItem(house, rule, item);
    return one === undefined ? [] : [{ ...one, at }];
  });
  return { found, left: items.length - found.length };
}

function resolveItem(house: House, rule: EntityRule, item: SoughtItem): Omit<Resolved, 'at'> | undefined {
  const strange: Known[] = [];
  for (const one of item.texts) {
    const alias = rule.aliases.get(fold(one.text));
    if (alias !== undefined) return { id: alias };
    const known = knownOf(house, one);
    const fitting = known.filter(({ type }) => isWanted(house.ontology, rule, item, type));
    const [only, second] = fitting;
    if (second !== undefined) throw refusal(rule, one.text, { why: 'may mean' }, fitting);
    if (only !== undefined) return { id: only.id };
    strange.push(...known);
  }
  if (rule.unmatched === 'leave') return undefined;
  const text = item.texts.map((one) => one.text).join('", "');
  if (rule.unmatched === 'reject' || item.making === undefined) throw unmatched(rule, item, text, strange);
  return made(house, rule, item.making);
}

function knownOf({ reconciler, isMade, ontology }: House, one: SoughtItem['texts'][number]): readonly Known[] {
  const own = one.match.kind === 'id' && isMade(one.text);
  if (!own) return reconciler.knownBy(lookUpOf(one));
  return [{ id: one.text, type: ontology.prefixes.get(one.text.slice(0, one.text.indexOf(':')))?.name ?? '' }];
}

function isWanted(ontology: Ontology, rule: EntityRule, { making }: SoughtItem, type: string): boolean {
  const constant = rule.type.pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
  const wanted = rule.types.length > 0 ? rule.types : [making?.type ?? constant];
  return wanted.some((name) => name === 'Entity' || fits(ontology, type, name));
}

function unmatched(rule: EntityRule, item: SoughtItem, text: string, strange: readonly Known[]): RowFault {
  if (strange.length > 0)
    return refusal(
      rule,
      text,
      { why: `is no ${wantedNames(rule)} but`, advice: 'types says what may be found' },
      strange,
    );
  if (rule.unmatched === 'create' && item.making === undefined)
    return new RowFault(
      `${rule.spot.path} "${text}": what is made has ${rule.id === undefined ? 'a name' : 'an id and a name'}, and one is missing; default gives one`,
    );
  return new RowFault(`${rule.spot.path} "${text}": no ${wantedNames(rule)} is known by it`);
}

const wantedNames = ({ types, type }: EntityRule): string =>
  types.length > 0 ? types.join(' or ') : type.pieces.map((piece) => ('text' in piece ? piece.text : '…')).join('');

/** An entity of the table's own. A slug that another dataset has given to something of another name is not taken. */
function made({ reconciler }: House, rule: EntityRule, making: Making): Omit<Resolved, 'at'> {
  if (rule.id === undefined && reconciler.exists(making.id))
    throw refusal(rule, making.name, { why: 'is not known by that name, and its id is that of' }, [making]);
  return { id: making.id, making };
}

interface Why {
  readonly why: string;
  readonly advice?: string;
}

function refusal(rule: EntityRule, text: string, { why, advice }: Why, candidates: readonly Known[]): RowFault {
  const ids = [...new Set(candidates.map(({ id }) => id))].join(', ');
  return new RowFault(`${rule.spot.path} "${text}" ${why} ${ids}; ${advice ?? 'say which in aliases'}`);
}

import { claimSeen, EVER, namingSeen, twins } from '../as-of/as-of.ts';
import { fold } from '../entity/fold.ts';
import { listField, singleField } from '../ontology/expand-schema.ts';
import { claimLevel } from './claim.ts';
import { allClaims } from './claims.ts';
import { type Asked, bind, column, type Draft, question, type Write } from './draft.ts';
import { listConnection } from './entity-list.ts';
import { entityText, memberOf } from './member.ts';
import { NotCompiled } from './not-compiled.ts';
import type { Selected } from './write.ts';

/** Makes a root field. One that the compiler does not know is for the reference path. */
export function rootWriter(draft: Draft, selected: Selected): Write<null> {
  const { name } = selected.field;
  if (name === 'claims') return allClaims(draft, selected);
  if (name === 'entity') return entityNamed(draft, selected, { argument: 'id', type: undefined });
  if (name === 'country') return entityNamed(draft, selected, { argument: 'code', type: 'Country' });
  if (name === 'claim') return claimNumbered(draft, selected);
  for (const type of draft.ontology.types.keys()) {
    if (name === singleField(type)) return entityNamed(draft, selected, { argument: 'id', type });
    if (name === listField(type)) return listConnection(draft, selected, type);
  }
  throw new NotCompiled(`the root field ${name}`);
}

interface Named {
  readonly argument: string;
  readonly type: string | undefined;
}

/** An entity by its id or else by a name or code. What finds none or several, the reference path explains. */
function entityNamed(draft: Draft, selected: Selected, { argument, type }: Named): Write<null> {
  const { field, nodes } = selected;
  const asked = question(draft, field, selected.node, (args, _, parameters) => {
    const text = String(args[argument]);
    const isId = text.includes(':');
    if (isId) parameters['ids'] = [text];
    else parameters['keys'] = [...new Set([fold(text), text.toLowerCase()])];
    return { isId };
  });
  const level = draft.entities(draft, { type: field.type, nodes }, (request) =>
    asked.text(asked.of(request).isId ? byId(request) : byKey(request)),
  );
  const typeOf = level.value('type');
  return (_, reading) => {
    const fitting = level.ids(reading).filter((id) => type === undefined || typeOf(id, reading) === type);
    const [only] = fitting;
    if (fitting.length !== 1) throw new NotCompiled('no entity, or several');
    return level.write(only, reading);
  };
}

const byId = (asked: Asked): string =>
  `COLLECT { UNWIND $ids AS id ${entityText(asked)} RETURN ${memberOf(asked, 'n')} }`;

const byKey = (asked: Asked): string => `COLLECT { UNWIND $keys AS key MATCH (c:Claim {key: key})
  WHERE ${namingSeen(asked.asOf, 'c')} WITH DISTINCT c.subject AS id ${entityText(asked)} RETURN ${memberOf(asked, 'n')} }`;

/** The open claim of that number, in the first dataset that has one. */
function claimNumbered(draft: Draft, selected: Selected): Write<null> {
  const asked = question(draft, selected.field, selected.node, ({ notation }, _, parameters) => {
    if (String(notation).trim() === '') throw new NotCompiled('an empty notation');
    parameters['notation'] = notation;
  });
  const list = bind(draft, 'C', ({ asOf }) =>
    asked.text(
      `COLLECT { MATCH (c:Claim {notation: $notation}) WHERE ${claimSeen(asOf, 'c')} RETURN c ORDER BY c.order, c.id LIMIT 1 }`,
    ),
  );
  const own = column(draft, () => `[c IN ${list} | c.id]`);
  const write = claimLevel(draft, selected, list);
  return (_, reading) => {
    const [id] = reading.columns[own] as readonly unknown[];
    return id === undefined ? 'null' : write(id, reading);
  };
}

/** The ids by which arguments narrow, of which no entity was ever known. */
export const neverKnown = (parameter: string): string =>
  `[id IN ${parameter} WHERE NOT EXISTS { MATCH (:${twins(EVER, 'Entity')} {id: id}) }]`;

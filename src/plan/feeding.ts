import { claimKnown } from '../as-of/as-of.ts';
import type { ClaimRecord } from '../claim/claim.ts';
import { nameIn, namesOf } from '../entity/names.ts';
import { groupBy } from '../group-by.ts';
import type { Attribute } from '../ontology/ontology.ts';
import { claimsOfAttribute } from '../projection/attribute-claims.ts';
import { holdingOn } from '../projection/states.ts';
import { claimLevel } from './claim.ts';
import { objectTypeOf } from './connection.ts';
import { bind, column, type Draft, question, type Reading, type Tuple, type Write } from './draft.ts';
import type { EntityPlace } from './entity-place.ts';
import { nodeOf } from './member.ts';
import { joined, objectWriter, type Selected, valueWriter } from './write.ts';

/** The claims that give the entities of a level their names and attributes. */
interface Feeding {
  readonly list: string;
  /** Those of an entity that hold on the day asked for, in the order of listing. */
  readonly of: (row: Tuple, reading: Reading) => readonly ClaimRecord[];
}

const levels = new WeakMap<EntityPlace, Feeding>();

/** They are read once for all fields of a level. */
function feedingOf(draft: Draft, at: EntityPlace): Feeding {
  const known = levels.get(at);
  if (known !== undefined) return known;
  const list = bind(
    draft,
    'C',
    (asked) => `COLLECT { UNWIND ${at.list} AS x WITH ${nodeOf(asked, 'x')} AS n
  MATCH (c:Claim {attributeOf: n.id}) WHERE ${claimKnown(asked.asOf, 'c')} RETURN c }`,
  );
  const own = column(draft, () => `[c IN ${list} | properties(c)]`);
  const found = new WeakMap<Reading, ReturnType<typeof groupedBy>>();
  const feeding: Feeding = {
    list,
    of: ([id], reading) => {
      const groups = found.get(reading) ?? groupedBy(reading.columns[own] as readonly ClaimRecord[]);
      found.set(reading, groups);
      return holdingOn(draft.ontology, groups.get(String(id)) ?? [], reading.asked.asOf.validOn);
    },
  };
  levels.set(at, feeding);
  return feeding;
}

const groupedBy = (claims: readonly ClaimRecord[]) =>
  groupBy(
    claims.toSorted((a, b) => a.order - b.order),
    ({ attributeOf }) => attributeOf,
  );

/** The claims behind an attribute. */
export function attributeClaims(draft: Draft, selected: Selected, attribute: Attribute, at: EntityPlace): Write<Tuple> {
  draft.reads.datasets = true;
  const { name } = attribute;
  const feeding = feedingOf(draft, at);
  const [value, notPrinted, namedBy] = [at.place(name), at.place('notPrinted'), at.place('namedBy')];
  type Shown = ReturnType<typeof claimsOfAttribute>;
  const write = objectWriter<Shown>(draft, objectTypeOf(selected), selected.nodes, (of) => {
    if (of.field.name !== 'nodes') return undefined;
    const claim = claimLevel(draft, of, feeding.list);
    return ({ nodes }, reading) =>
      joined(
        nodes.map(({ id }) => id),
        claim,
        reading,
      );
  });
  return (row, reading) => {
    const entity = { [name]: row[value], notPrinted: row[notPrinted], namedBy: row[namedBy] };
    const shown = claimsOfAttribute(draft.ontology, attribute, {
      entity,
      feeding: feeding.of(row, reading),
      datasets: reading.datasets,
    });
    reading.spent += shown.nodes.length;
    return write(shown, reading);
  };
}

/** All names of an entity, each with its claim. */
export function namesWriter(draft: Draft, selected: Selected, at: EntityPlace): Write<Tuple> {
  const feeding = feedingOf(draft, at);
  type Name = ReturnType<typeof namesOf>[number];
  const write = objectWriter<Name>(draft, objectTypeOf(selected), selected.nodes, (of) => {
    if (of.field.name !== 'claim') return undefined;
    const claim = claimLevel(draft, of, feeding.list);
    return ({ claim: { id } }, reading) => claim(id, reading);
  });
  return (row, reading) => {
    const names = namesOf(feeding.of(row, reading));
    reading.spent += names.length;
    return joined(names, write, reading);
  };
}

/** The name in a language, where it is known; otherwise the one that is shown. */
export function nameInLanguage(draft: Draft, { field, node, nodes }: Selected, at: EntityPlace): Write<Tuple> {
  const asked = question(draft, field, node, ({ language }) => language);
  const feeding = feedingOf(draft, at);
  const [id, name] = [at.place('id'), at.place('name')];
  const write = valueWriter(draft, field.type, nodes);
  return (row, reading) => {
    const language = asked.of(reading.asked);
    const shown = String(row[name] ?? row[id]);
    return write((language ? nameIn(feeding.of(row, reading), String(language)) : undefined) ?? shown, reading);
  };
}

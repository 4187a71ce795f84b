import { fold } from '../entity/fold.ts';
import { type CodeList, codeListOf } from './code-list.ts';
import {
  type Condition,
  type EntityRule,
  type Filler,
  MATCHES,
  type Match,
  type MatchKind,
  type Reference,
  type Statement,
  type Value,
} from './mapping.ts';
import { isList, type MappingNode } from './mapping-node.ts';
import { given, listOf, type Reading, readFiller, readReference, readValue, truthOf } from './read-value.ts';

const ENTITY_KEYS = {
  needed: ['type'],
  known: ['types', 'match', 'aliases', 'unmatched', 'id', 'name', 'language', 'once', 'names', 'externalIds', 'with'],
};
const UNMATCHED = ['create', 'reject', 'leave'] as const;

/** An entity rule: what a row names, and how it is found or made. */
export function readEntity(reading: Reading, at: MappingNode, name: string): EntityRule {
  const fields = reading.open.fields(at, ENTITY_KEYS);
  const value = (key: string): Value | undefined => {
    const field = fields.get(key);
    return field === undefined ? undefined : readValue(reading, field);
  };
  const id = value('id');
  const label = value('name');
  const match = listOf(reading, fields.get('match')).flatMap((item) => readMatch(reading, item));
  const unmatched = choiceOf(reading, fields.get('unmatched'), UNMATCHED) ?? (id === undefined ? 'reject' : 'create');
  const rule = {
    spot: { path: at.path, line: at.line },
    name,
    type: value('type') ?? { spot: at, pieces: [], label: false, unknown: 'reject' as const },
    types: listOf(reading, fields.get('types')).flatMap((item) => reading.open.text(item) ?? []),
    match,
    aliases: aliasesOf(reading, fields.get('aliases')),
    unmatched,
    language: textOf(reading, fields.get('language')) ?? 'en',
    once: truthOf(reading, fields.get('once')),
    names: listOf(reading, fields.get('names')).flatMap((item) => readName(reading, item)),
    externalIds: mapOf(reading, fields.get('externalIds'), (field) => readValue(reading, field)),
    with: mapOf(reading, fields.get('with'), (field) => readFiller(reading, field)),
    ...given({ id, label }),
  };
  for (const fault of entityFaults(rule)) reading.open.report(at, fault);
  return rule;
}

/** What does not go together in a rule. */
function entityFaults(rule: EntityRule): string[] {
  const { match, id, label, unmatched, aliases, once } = rule;
  const rules: [boolean, string][] = [
    [match.length > 0 || id !== undefined, 'an entity has match, or id, or both: by what it is known'],
    [
      unmatched !== 'create' || label !== undefined || match.some(({ kind }) => kind === 'name'),
      'what is made has a name: say name, or match by name',
    ],
    [
      match.length > 0 || unmatched === 'create',
      'without match there is nothing to reject or leave: say unmatched: create',
    ],
    [aliases.size === 0 || match.length > 0, 'aliases are for what is matched: say match'],
    [!once || id !== undefined, 'once is for entities with an id of their own: say id'],
  ];
  return rules.filter(([holds]) => !holds).map(([, fault]) => fault);
}

function readMatch(reading: Reading, at: MappingNode): Match[] {
  const fields = reading.open.fields(at, { known: [...MATCHES, 'scheme'] });
  const kinds = MATCHES.filter((kind) => fields.has(kind));
  const [kind] = kinds;
  const field = kind === undefined ? undefined : fields.get(kind);
  if (kinds.length !== 1 || kind === undefined || field === undefined) {
    reading.open.report(at, `a match goes by one of ${MATCHES.join(', ')}`);
    return [];
  }
  const scheme = textOf(reading, fields.get('scheme'));
  if ((kind === 'external') !== (scheme !== undefined))
    reading.open.report(at, 'a match by external, and no other, has the scheme of the external ids');
  return [{ kind: kind as MatchKind, value: readValue(reading, field), ...given({ scheme }) }];
}

function aliasesOf(reading: Reading, at: MappingNode | undefined): ReadonlyMap<string, string> {
  if (at === undefined) return new Map();
  const entries = [...reading.open.entries(at)];
  return new Map(entries.map(([text, field]) => [fold(text), reading.open.text(field) ?? '']));
}

function readName(reading: Reading, at: MappingNode) {
  const fields = reading.open.fields(at, { needed: ['name', 'language'], known: ['kind'] });
  const name = fields.get('name');
  if (name === undefined) return [];
  const language = textOf(reading, fields.get('language')) ?? '';
  return [{ value: readValue(reading, name), language, kind: textOf(reading, fields.get('kind')) ?? 'ALIAS' }];
}

/** Columns of a claim that a statement may fill beside its ends, value and roles. */
const CELLS = [
  'unit',
  'valid',
  'dateBasis',
  'openInSource',
  'rank',
  'voice',
  'force',
  'text',
  'note',
  'page',
  'section',
];
const IF_MISSING = ['omit', 'record', 'reject'] as const;

/** A statement: what a row claims. */
export function readStatement(reading: Reading, at: MappingNode): Statement {
  const fields = reading.open.fields(at, {
    needed: ['subject', 'predicate'],
    known: ['object', 'value', 'roles', 'speaker', 'when', 'ifMissing', ...CELLS],
  });
  const reference = (key: string): Reference | undefined => {
    const field = fields.get(key);
    return field === undefined ? undefined : readReference(reading, field);
  };
  const cells = CELLS.flatMap((key) => {
    const field = fields.get(key);
    return field === undefined ? [] : [[key, readValue(reading, field)] as const];
  });
  const value = fields.get('value');
  return {
    spot: { path: at.path, line: at.line },
    subject: reference('subject') ?? { spot: at, name: '' },
    predicate: textOf(reading, fields.get('predicate')) ?? '',
    cells: new Map(cells),
    roles: mapOf(reading, fields.get('roles'), (field): Filler => readFiller(reading, field)),
    when: conditionsOf(reading, fields.get('when')),
    ifMissing: choiceOf(reading, fields.get('ifMissing'), IF_MISSING) ?? 'omit',
    ...given({
      object: reference('object'),
      speaker: reference('speaker'),
      value: value === undefined ? undefined : readValue(reading, value),
    }),
  };
}

/** The texts that a condition names, those between slashes as patterns; undefined, and reported, where they are none. */
function textsAt(reading: Reading, at: MappingNode | undefined): CodeList | undefined {
  if (at === undefined) return undefined;
  try {
    const texts = listOf(reading, at).map((item) => reading.open.text(item) ?? '');
    return codeListOf(
      at.path,
      texts.map((text) => [text, text] as const),
    );
  } catch (error) {
    reading.open.report(at, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** One condition, or a list of which all have to hold. */
function conditionsOf(reading: Reading, at: MappingNode | undefined): Condition[] {
  if (at === undefined) return [];
  const all = isList(at) ? reading.open.items(at) : [at];
  return all.map((one) => {
    const fields = reading.open.entries(one);
    const [is, not] = [fields.get('is'), fields.get('not')];
    if ((is === undefined) === (not === undefined)) reading.open.report(one, 'a condition has either is or not');
    return {
      value: readValue(reading, one, ['is', 'not']),
      ...given({ is: textsAt(reading, is), not: textsAt(reading, not) }),
    };
  });
}

const textOf = (reading: Reading, at: MappingNode | undefined): string | undefined =>
  at === undefined ? undefined : reading.open.text(at);

function mapOf<T>(reading: Reading, at: MappingNode | undefined, read: (at: MappingNode) => T): ReadonlyMap<string, T> {
  if (at === undefined) return new Map();
  return new Map([...reading.open.entries(at)].map(([key, field]) => [key, read(field)]));
}

function choiceOf<T extends string>(
  reading: Reading,
  at: MappingNode | undefined,
  choices: readonly T[],
): T | undefined {
  const text = textOf(reading, at);
  if (at === undefined || text === undefined) return undefined;
  const chosen = choices.find((choice) => choice === text);
  if (chosen === undefined) reading.open.report(at, `one of ${choices.join(', ')}`, text);
  return chosen;
}

import {
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
} from 'graphql';
import type { AsOf } from '../as-of/as-of.ts';
import type { StoredDataset } from '../dataset/stored-datasets.ts';
import { refuseNothing } from '../graphql/given-arguments.ts';
import { namesDataset } from '../graphql/named-datasets.ts';
import { entitiesNamed } from '../graphql/named-entities.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { NotCompiled } from './not-compiled.ts';
import type { Selections } from './selections.ts';

/** What a request asks of a plan: its clocks and variables, and what the questions of the plan made of them. */
export interface Asked {
  readonly asOf: AsOf;
  readonly variables: Readonly<Record<string, unknown>>;
  /** All parameters of the statement. */
  readonly parameters: Record<string, unknown>;
  /** What each field with arguments asks, by its number. */
  readonly questions: unknown[];
  /** Ids of entities by which arguments narrow: one that was never known is for the reference path to refuse. */
  readonly named: Set<string>;
}

/** A piece of the statement. It depends on the request by which arguments and clocks are given, never by their values. */
export type Text = (asked: Asked) => string;

/** A statement in the making: clauses that bind lists, and the columns that are read off them. */
export interface Draft {
  readonly ontology: Ontology;
  readonly schema: GraphQLSchema;
  readonly selections: Selections;
  readonly clauses: Text[];
  readonly columns: Text[];
  readonly questions: ((asked: Asked) => unknown)[];
  /** Whether a state asks which sources were read in full. */
  readonly reads: { datasets: boolean };
  /** Entities below any field: relations, claims and evidence all lead to some. */
  readonly entities: (draft: Draft, wanted: Wanted, members: Text) => EntityLevel;
}

/** What is asked of entities: their type or interface, and the fields of the document that lead to them. */
export interface Wanted {
  readonly type: GraphQLOutputType;
  readonly nodes: readonly FieldNode[];
}

/**
 * Entities at one place of the document: a list of the statement, each entity in it once, and the column that brings what
 * was selected of them. As of other clocks a member is a node and its state.
 */
export interface EntityLevel {
  readonly list: string;
  /** Makes the entity of an id; null where it is not among them. */
  readonly write: Write<unknown>;
  /** The ids of the entities, in the order of the list. */
  readonly ids: (reading: Reading) => readonly unknown[];
  /** How to read a stored property of an entity by its id. */
  readonly value: (property: string) => (id: unknown, reading: Reading) => unknown;
}

/** A row of what the statement brings: an id, and the values that were asked for. */
export type Tuple = readonly unknown[];

/** What a statement brought, while JSON is made of it. */
export interface Reading {
  readonly columns: readonly unknown[];
  readonly asked: Asked;
  readonly datasets: readonly StoredDataset[];
  /** Rows by id, by the number of their column. */
  readonly tables: Map<number, ReadonlyMap<unknown, Tuple>>;
  /** Text that was made of a row, and how many nodes it shows, by the number of its column. */
  readonly made: Map<number, Map<unknown, Made>>;
  /** Nodes of the answer so far, counted each time they are shown. */
  spent: number;
}

export interface Made {
  readonly text: string;
  readonly spent: number;
}

/** Makes JSON of something that was read. */
export type Write<T> = (source: T, reading: Reading) => string;

/** Binds a list of the statement to a name. */
export function bind(draft: Draft, letter: string, expression: Text): string {
  if (draft.clauses.length >= MOST_CLAUSES) throw new NotCompiled('a statement that is too long to plan');
  const name = `${letter}${draft.clauses.length}`;
  draft.clauses.push((asked) => `${expression(asked)} AS ${name}`);
  return name;
}

/** The time to plan a statement grows faster than its length. */
const MOST_CLAUSES = 40;

/** Adds a column to what the statement returns; its number. */
export function column(draft: Draft, expression: Text): number {
  return draft.columns.push(expression) - 1;
}

/** The rows of a column, by their ids. */
export function tableOf(reading: Reading, number: number): ReadonlyMap<unknown, Tuple> {
  const known = reading.tables.get(number);
  if (known !== undefined) return known;
  const rows = reading.columns[number] as readonly Tuple[];
  const table = new Map(rows.map((row) => [row[0], row]));
  reading.tables.set(number, table);
  return table;
}

export interface Question<Q> {
  /** What was asked, by the request. */
  readonly of: (asked: Asked) => Q;
  /** A text of the question, with its parameters as the whole statement names them. */
  readonly text: (made: string) => string;
}

type Arguments = Readonly<Record<string, unknown>>;

/** What the arguments of a field ask, made anew for each request; parameters are named apart from those of other fields. */
export function question<Q>(
  draft: Draft,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  ask: (args: Arguments, asked: Asked, parameters: Record<string, unknown>) => Q,
): Question<Q> {
  const number = draft.questions.length;
  draft.questions.push((asked) => {
    const args = getArgumentValues(field, node, asked.variables);
    refuseNothing(field, args);
    if (namesDataset(args)) throw new NotCompiled('a dataset that is named');
    for (const { id } of entitiesNamed(field.args, args)) asked.named.add(id);
    const own: Record<string, unknown> = {};
    const made = ask(args, asked, own);
    for (const [name, value] of Object.entries(own)) asked.parameters[`q${number}_${name}`] = value;
    return made;
  });
  return {
    of: (asked) => asked.questions[number] as Q,
    text: (made) => made.replaceAll(PARAMETER, `$q${number}_$1`),
  };
}

/** What is asked of a page: which rows it shows, and its parameters, to which its two lengths are added. */
interface PageAsked {
  readonly parameters: Readonly<Record<string, unknown>>;
  /** One row more than the page shows. */
  readonly limit: number;
  readonly window: { readonly length: number };
}

/** A question about a page, with the parameters `limit` and `shown`. */
export const pageQuestion = <Q extends PageAsked>(
  draft: Draft,
  { field, node }: { readonly field: GraphQLField<unknown, unknown>; readonly node: FieldNode },
  ask: (args: Arguments, asked: Asked) => Q,
): Question<Q> =>
  question(draft, field, node, (args, asked, parameters) => {
    const page = ask(args, asked);
    const { limit, window } = page;
    Object.assign(parameters, page.parameters, {
      limit: numberParameter(limit),
      shown: numberParameter(window.length),
    });
    return page;
  });

/** Those of the clocks are the same for all of a statement. */
const PARAMETER = /\$(?!asOf)(\w+)/g;

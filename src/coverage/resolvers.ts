import type { GraphQLFieldResolver } from 'graphql';
import { becauseOf } from '../claim/because.ts';
import { badFilter } from '../filter/scope.ts';
import type { Context } from '../graphql/context.ts';
import { type PageArguments, questionOf, windowOf } from '../graphql/page.ts';
import { asGiven, pageOfList } from '../graphql/page-of-list.ts';
import type { Row } from '../neo4j/graph.ts';
import { type Ontology, typeNamed } from '../ontology/ontology.ts';
import { feedingFor } from './because.ts';
import { type Cell, type CoverageState, cellIn, claimsOf, countsOf, stateOf } from './cells.ts';
import { type Asking, type AxisInput, COVERAGE_LIMITS, readAxis, tooMany } from './find.ts';
import { gaps } from './list.ts';
import { type Column, denyingSteps, entityCells, fieldCells, stepsOfWays } from './matrix.ts';
import { stepsOf, waysBetween } from './ways.ts';

interface Arguments extends PageArguments {
  readonly rows: AxisInput;
  readonly columns: AxisInput;
  readonly relations?: readonly string[] | null;
  readonly hops: number;
  readonly years?: { readonly from: number; readonly to: number } | null;
}

/** The root fields of the room. */
export function coverageRoot(ontology: Ontology): Map<string, GraphQLFieldResolver<unknown, Context>> {
  return new Map<string, GraphQLFieldResolver<unknown, Context>>([
    ['coverage', (_, args, context) => coverage({ ontology, context }, args as unknown as Arguments)],
    ['gaps', (_, args, context) => gaps({ ontology, context }, args)],
  ]);
}

/** What both kinds of columns come to. */
interface Matrix {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly cells: readonly Cell[];
  readonly ways: readonly string[];
}

async function coverage(asking: Asking, args: Arguments) {
  const years = yearsOf(args.years);
  const { first, last, after, before, ...asked } = args;
  const window = windowOf(questionOf('coverage', asked, asking.context.asOf), args);
  if (args.rows.fields) throw badFilter('rows.fields', 'only columns may be fields');
  const ofFields = args.columns.fields || Object.keys(args.columns).length === 0;
  const matrix = await (ofFields ? matrixOfFields(asking, args) : matrixOfEntities(asking, args));
  const { rows, columns, cells, ways } = matrix;
  const shownColumns = columnsOf(matrix);
  const lines = rows.map((entity, at) => ({
    entity,
    own: cells.slice(at * columns.length, (at + 1) * columns.length),
  }));
  const listing = asGiven(lines, ({ entity }) => String(entity['id']));
  const { edges, pageInfo, totalCount } = pageOfList(listing, window, (line) => line);
  asking.context.waves.spend(edges.length + columns.length);
  return {
    ways,
    columns: shownColumns,
    rows: edges.map(({ cursor, node: { entity, own } }) => ({
      entity,
      cursor,
      counts: countsOf(own),
      cells: cellsOf(own, (cell) => shownCell(asking, cell, { entity, columns, shownColumns, years })),
    })),
    totalCount,
    pageInfo,
    counts: countsOf(cells),
    years: () => years.map((year) => ({ year, counts: countsOf(cells.map((cell) => cellIn(cell, year))) })),
  };
}

const columnsOf = ({ columns, cells }: Matrix) =>
  columns.map((column, index) => ({
    entity: 'entity' in column ? column.entity : null,
    field: 'field' in column ? column.field : null,
    counts: () => countsOf(cells.filter(({ column: of }) => of === index)),
  }));

/** The field `cells` of a row. */
const cellsOf =
  (own: readonly Cell[], shown: (cell: Cell) => unknown) =>
  ({ states }: { readonly states?: readonly CoverageState[] | null }, { waves }: Context) => {
    const kept = own.filter((cell) => !states || states.includes(stateOf(cell)));
    waves.spend(kept.length);
    return kept.map(shown);
  };

async function matrixOfEntities(asking: Asking, args: Arguments): Promise<Matrix> {
  const { ontology, context } = asking;
  const { asOf, loaders } = context;
  const [across, down] = await Promise.all([
    readAxis(asking, args.columns, 'columns'),
    readAxis(asking, args.rows, 'rows'),
  ]);
  const ways = waysBetween(ontology, { from: down.type, to: across.type }, args);
  checkSize(down.entities.length, across.entities.length);
  const steps = stepsOfWays(ontology, asOf, ways);
  const [rows, columns] = [down, across].map(({ entities }) => entities.map(({ id }) => String(id))) as [
    string[],
    string[],
  ];
  const [datasets, edges, chains] = await Promise.all([
    loaders.datasets(),
    loaders.coverage.edges({ rows, columns, steps: [...steps.leading, ...steps.denying] }),
    loaders.coverage.chains({ rows, columns, chains: steps.chains, values: valuesOf(ontology) }),
  ]);
  return {
    rows: down.entities,
    columns: across.entities.map((entity) => ({ entity })),
    cells: entityCells({ rows: down.entities, columns: across.entities, datasets }, steps, { edges, chains }),
    ways: ways.map(({ name }) => name),
  };
}

async function matrixOfFields(asking: Asking, args: Arguments): Promise<Matrix> {
  const { ontology, context } = asking;
  const { asOf, loaders } = context;
  const { type: columnType, entities, related, fields } = args.columns;
  if (columnType || entities || related) throw badFilter('columns.fields', 'give fields or entities, not both');
  if (args.relations) throw badFilter('relations', 'columns that are fields have no ways; leave it out');
  const { type, entities: rows } = await readAxis(asking, args.rows, 'rows');
  const columns = fieldColumns(ontology, type, fields);
  checkSize(rows.length, columns.length);
  const relations = columns.flatMap((column) => ('relation' in column && column.relation ? [column.relation] : []));
  const stepsOfField = (field: (typeof relations)[number]) => ({
    leading: stepsOf(asOf, field, field.relation),
    denying: denyingSteps(ontology, asOf, field),
  });
  const steps = relations.map(stepsOfField).flatMap(({ leading, denying }) => [...leading, ...denying]);
  const [datasets, edges] = await Promise.all([
    loaders.datasets(),
    loaders.coverage.edges({ rows: rows.map(({ id }) => String(id)), steps: [...new Set(steps)].sort() }),
  ]);
  const cells = fieldCells({ rows, columns, datasets }, stepsOfField, edges);
  return { rows, columns, cells, ways: columns.flatMap((column) => ('field' in column ? [column.field] : [])) };
}

/** Fields by name, or all that claims may fill. Errors: BAD_FILTER with the names that exist. */
function fieldColumns(ontology: Ontology, type: string, names: readonly string[] | null | undefined): Column[] {
  const { attributes, relations } = typeNamed(ontology, type);
  const all = [
    ...attributes.keys(),
    ...[...relations.values()].filter((one) => !one.relation.derived).map(({ name }) => name),
  ];
  return [...new Set(names ?? all)].map((field, index) => {
    const relation = relations.get(field);
    if (relation !== undefined) return { field, relation };
    if (attributes.has(field)) return { field };
    const known = [...attributes.keys(), ...relations.keys()].sort().join(', ');
    throw badFilter(`columns.fields.${index}`, `${type} has no such attribute or relation; expected one of ${known}`);
  });
}

/** The attributes that are the value of a claim, such as `Observation.value`. */
const valuesOf = ({ types }: Ontology): string[] =>
  [...types.values()].flatMap(({ name, node }) => (node?.value === undefined ? [] : [`${name}.${node.value}`]));

function checkSize(rows: number, columns: number): void {
  if (rows * columns > COVERAGE_LIMITS.cells) throw tooMany('rows', 'cells', COVERAGE_LIMITS.cells, rows * columns);
}

function yearsOf(years: Arguments['years']): number[] {
  if (!years) return [];
  const { from, to } = years;
  if (from < 0 || to > 9999) throw badFilter('years', `${from} to ${to} are no years from 0 to 9999`);
  if (from > to) throw badFilter('years', `they end before they begin: ${from} is after ${to}`);
  const length = to - from + 1;
  if (length > COVERAGE_LIMITS.years) throw tooMany('years', 'years', COVERAGE_LIMITS.years, length);
  return Array.from({ length }, (_, index) => from + index);
}

interface Shown {
  readonly entity: Row;
  readonly columns: readonly Column[];
  readonly shownColumns: readonly unknown[];
  readonly years: readonly number[];
}

function shownCell({ ontology, context }: Asking, cell: Cell, { entity, columns, shownColumns, years }: Shown) {
  const column = columns[cell.column];
  const attribute = column !== undefined && 'field' in column && column.relation === undefined ? column.field : null;
  const because = async (one: Cell) =>
    attribute !== null && (one.passages.length > 0 || one.leftOut.length > 0)
      ? becauseOf(await feedingFor({ ontology, context }, entity, attribute))
      : becauseOf(claimsOf(one));
  return {
    column: shownColumns[cell.column],
    state: stateOf(cell),
    count: cell.passages.length,
    undatedCount: cell.passages.filter(({ span }) => span === null).length,
    conflicting: cell.passages.length > 0 && cell.denials.length > 0,
    because: () => because(cell),
    sources: async (_: unknown, { loaders, waves }: Context) => {
      const found = await Promise.all(cell.sources.toSorted().map(loaders.entity.byId));
      waves.spend(found.length);
      return found.filter((source) => source !== null);
    },
    years: (_: unknown, { waves }: Context) => {
      waves.spend(years.length);
      return years.map((year) => {
        const one = cellIn(cell, year);
        return { year, state: stateOf(one), count: one.passages.length, because: () => because(one) };
      });
    },
  };
}

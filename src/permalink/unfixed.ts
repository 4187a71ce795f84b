import { type DocumentNode, Kind, type ValueNode, valueFromASTUntyped, visit } from 'graphql';
import { clientError, shortened } from '../errors.ts';

/** Refuses what does not stay the same: what is as it is now, and what was asked as of an instant that is yet to come. */
export function refuseUnfixed(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
  refuseCurrent(document);
  const given = { ...defaultsIn(document), ...variables };
  visit(document, {
    Argument: ({ name, value }) => {
      if (name.value === 'asOf') refuseFuture(value, given);
    },
  });
}

/** Root fields that are as they are now, whatever `asOf` says. */
const CURRENT = new Set(['datasets']);

function refuseCurrent({ definitions }: DocumentNode): void {
  const selected = definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ||
    (node.kind === Kind.FRAGMENT_DEFINITION && node.typeCondition.name.value === 'Query')
      ? node.selectionSet.selections
      : [],
  );
  const current = selected.find((node) => node.kind === Kind.FIELD && CURRENT.has(node.name.value));
  if (current?.kind === Kind.FIELD)
    throw clientError(
      'BAD_REQUEST',
      `${current.name.value} is as it is now, whatever the instant; a permalink cannot fix it. Leave it out.`,
      { argument: 'query' },
    );
}

function refuseFuture(value: ValueNode, variables: Readonly<Record<string, unknown>>): void {
  const asOf = valueFromASTUntyped(value, variables) as { readonly knownAt?: unknown } | null | undefined;
  const knownAt = String(asOf?.knownAt ?? '');
  if (!(Date.parse(knownAt) > Date.now())) return;
  throw clientError(
    'BAD_REQUEST',
    `asOf says knownAt "${shortened(knownAt)}", which is yet to come; leave it out for the instant of the permalink, or give one of the past.`,
    { argument: 'asOf' },
  );
}

function defaultsIn({ definitions }: DocumentNode): Record<string, unknown> {
  const all = definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
  );
  return Object.fromEntries(
    all.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}

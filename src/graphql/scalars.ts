import { GraphQLError, type GraphQLSchema, isScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { resolvers as library } from 'graphql-scalars';
import { parsePeriod } from '../time/period.ts';

/** Gives the scalars of the schema their meaning: the library's where it has one, ours for EDTF and JSON. */
export function attachScalars(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isScalarType(type)) continue;
    const known = OWN.get(type.name) ?? library[type.name as keyof typeof library];
    if (known === undefined || !('serialize' in known)) continue;
    const { serialize, parseValue, parseLiteral } = known;
    Object.assign(type, { serialize, parseValue, parseLiteral });
  }
}

function checked(value: unknown): string {
  if (typeof value === 'string' && parsePeriod(value) !== null) return value;
  throw new GraphQLError(
    `${JSON.stringify(value)} is no EDTF text of level 0 or 1; expected something like "2024", "2022-07/.." or "2024-09-08/2024-09-14".`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}

const EDTF = {
  serialize: checked,
  parseValue: checked,
  parseLiteral: (node: { readonly kind: string; readonly value?: unknown }) =>
    checked(node.kind === Kind.STRING ? node.value : undefined),
};

/** Any value. In a document the names of enums stand for themselves: the library reads them as nothing. */
const ANY_VALUE = {
  serialize: (value: unknown) => value,
  parseValue: (value: unknown) => value,
  parseLiteral: valueFromASTUntyped,
};

const OWN: ReadonlyMap<string, typeof EDTF | typeof ANY_VALUE> = new Map<string, typeof EDTF | typeof ANY_VALUE>([
  ['EDTF', EDTF],
  ['JSON', ANY_VALUE],
]);

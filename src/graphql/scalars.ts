import {
  GraphQLError,
  type GraphQLScalarLiteralParser,
  type GraphQLSchema,
  isScalarType,
  Kind,
  print,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { resolvers as library } from 'graphql-scalars';
import { shortened } from '../errors.ts';
import { parsePeriod } from '../time/period.ts';
import { whyNoPeriod } from '../time/why-no-period.ts';

/** Gives the scalars of the schema their meaning: the library's where it has one, ours for EDTF and JSON. */
export function attachScalars(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isScalarType(type)) continue;
    const known = OWN.get(type.name) ?? library[type.name as keyof typeof library];
    if (known === undefined || !('serialize' in known)) continue;
    const { serialize, parseValue, parseLiteral } = known;
    Object.assign(type, { serialize, parseValue, parseLiteral: placed(parseLiteral) });
  }
}

/** The library does not say of every fault where in the text it stands, and so in which argument. */
function placed(parseLiteral: GraphQLScalarLiteralParser<unknown>): GraphQLScalarLiteralParser<unknown> {
  return (node, variables) => {
    try {
      return parseLiteral(node, variables);
    } catch (error) {
      if (!(error instanceof GraphQLError) || error.nodes !== undefined) throw error;
      throw new GraphQLError(error.message, { nodes: node, extensions: error.extensions });
    }
  };
}

function checked(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && parsePeriod(value) !== null) return value;
  const came = node === undefined ? JSON.stringify(value) : print(node);
  const reason = typeof value === 'string' ? whyNoPeriod(value) : null;
  throw new GraphQLError(
    `${shortened(came)} is no EDTF text of level 0 or 1${reason === null ? '' : `: ${reason}`}; expected something like "2024", "2022-07/.." or "2024-09-08/2024-09-14".`,
    { ...(node && { nodes: node }), extensions: { code: 'BAD_USER_INPUT' } },
  );
}

const EDTF = {
  serialize: (value: unknown) => checked(value),
  parseValue: (value: unknown) => checked(value),
  parseLiteral: (node: ValueNode) => checked(node.kind === Kind.STRING ? node.value : undefined, node),
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

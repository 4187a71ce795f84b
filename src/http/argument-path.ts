import { type ASTNode, type GraphQLError, Kind, parse, visit } from 'graphql';

/**
 * The path of the argument in which GraphQL found a fault, such as `where.period.overlaps`: it says where in the text
 * only. Of a variable, where it is first used. Undefined where the fault is in no argument.
 */
export function argumentOf({ nodes, source, message }: GraphQLError): string | undefined {
  const [faulty] = nodes ?? [];
  if (faulty === undefined || source === undefined) return undefined;
  const variable = faulty.kind === Kind.VARIABLE_DEFINITION ? faulty.variable.name.value : undefined;
  const isMeant = (node: ASTNode): boolean =>
    variable === undefined
      ? node.kind === faulty.kind && node.loc?.start === faulty.loc?.start
      : node.kind === Kind.VARIABLE && node.name.value === variable;
  const document = parse(source.body);
  let names: string[] = [];
  visit(document, {
    enter: (node, _key, _parent, path) => {
      if (names.length === 0 && isMeant(node)) names = namesOn(document, path);
    },
  });
  const within = variable === undefined ? [] : placesIn(message);
  return names.length === 0 ? undefined : [...names, ...within].join('.');
}

/** The names of arguments and their parts on the way to a node, and the places in lists. */
function namesOn(document: ASTNode, path: readonly (string | number)[]): string[] {
  const names: string[] = [];
  let at: unknown = document;
  for (const [index, key] of path.entries()) {
    at = (at as Record<string | number, unknown>)[key];
    const { kind, name } = at as { readonly kind?: string; readonly name?: { readonly value: string } };
    if ((kind === Kind.ARGUMENT || kind === Kind.OBJECT_FIELD) && name) names.push(name.value);
    if (path[index - 1] === 'values') names.push(String(key));
  }
  return names;
}

/** Where in the value of a variable the fault is, as the message has it: `at "where.and[0].period"`. */
function placesIn(message: string): string[] {
  const [, places = ''] = / at "\w+([^"]*)"; /.exec(message) ?? [];
  return places.split(/[.[\]]+/).filter((place) => place !== '');
}

/** The variables with which each query is asked in turn, so that no answer is a repetition, and its text with clocks. */
import { readFileSync } from 'node:fs';
import { parse, print, visit } from 'graphql';
import { amounts, countriesByWeight, organization } from '../field/package.mjs';

export const POOL = 64;
export const FIVE = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'];
export const QUERIES = [...FIVE, 'dossier', 'neighbours', 'search', 'groups'];

const day = (days) => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);

/** By query, what gives the variables of the n-th request. `words` are words of names, `pairs` countries with most between them. */
export function variablesOf({ nodes, words, pairs }) {
  const countries = countriesByWeight();
  const big = nodes > 50_000;
  const { organizations } = amounts(nodes);
  const hub = (at, most, few) => countries[at % (big ? most : few)];
  const hosts = (at) => (big ? [countries[at % 16]] : countries.slice(at % 5, (at % 5) + 30));
  return {
    Q1: (at) => ({ id: organization((at * 7_919) % organizations) }),
    Q2: (at) => ({ period: `${day((at * 137) % 8_700)}/..` }),
    Q3: (at) => ({ code: hub(at, 40, 20) }),
    Q4: (at) => ({ period: `${day((at * 113) % 7_000)}/${day(((at * 113) % 7_000) + 1_826)}`, hosts: hosts(at) }),
    Q5: (at) => ({ code: hub(at, 20, 4) }),
    dossier: (at) => pairs[at % pairs.length],
    neighbours: (at) => ({ id: hub(at, 40, 20) }),
    search: (at) => ({ text: words[at % words.length] }),
    groups: (at) => ({ code: hub(at, 40, 20) }),
  };
}

/** The text of a query, one root field; with clocks, it takes them from a variable. */
export function textOf(name, clock = 'now') {
  const text = readFileSync(new URL(`${name}.graphql`, import.meta.url), 'utf8');
  return clock === 'now' ? text : withClocks(text);
}

function withClocks(text) {
  const [variable] = parse('query ($asOf: AsOf) { a }').definitions[0].variableDefinitions;
  const [argument] = parse('{ a(asOf: $asOf) }').definitions[0].selectionSet.selections[0].arguments;
  const clocked = visit(parse(text), {
    OperationDefinition: (node) => {
      const [root] = node.selectionSet.selections;
      const selections = [{ ...root, arguments: [...root.arguments, argument] }];
      return {
        ...node,
        variableDefinitions: [...node.variableDefinitions, variable],
        selectionSet: { ...node.selectionSet, selections },
      };
    },
  });
  return print(clocked);
}

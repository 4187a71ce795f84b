import { type GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { tooExpensive } from '../errors.ts';
import { LIMITS } from '../limits.ts';

const OPEN = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSE = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** One linear pass before the parser, whose recursion a deep text would exhaust. A text that does not lex is left to the parser. */
export function guardText(text: string): GraphQLError | undefined {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let open = 0;
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      tokens += 1;
      if (OPEN.has(token.kind)) open += 1;
      if (CLOSE.has(token.kind)) open -= 1;
      if (tokens > LIMITS.tokens) return tooExpensive('tokens', LIMITS.tokens, `more than ${LIMITS.tokens}`);
      if (open > LIMITS.brackets) return tooExpensive('open brackets', LIMITS.brackets, `more than ${LIMITS.brackets}`);
    }
  } catch {
    return undefined;
  }
  return undefined;
}

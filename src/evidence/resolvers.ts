import type { ClaimRecord } from '../claim/claim.ts';
import type { Context } from '../graphql/context.ts';
import { citationId } from './citation-id.ts';
import type { Passage } from './passages.ts';

/** The evidence of a claim as the API shows it: where it stands, and the passage where the text is at hand. */
export function evidenceOf(claim: ClaimRecord) {
  const { source, section, paragraph, sentence, start, end, sha256, record, page, citation, citationBasis } = claim;
  return {
    section,
    paragraph,
    sentence,
    start,
    end,
    sha256,
    record,
    page,
    citationBasis,
    source: (_: unknown, { loaders }: Context) => loaders.entity.byId(source),
    citation: (_: unknown, { loaders }: Context) =>
      citation === undefined ? null : loaders.entity.byId(citationId(source, citation)),
    passage: async (_: unknown, context: Context) => (await passageOf(claim, context)).passage?.text ?? null,
    passageMatches: async (_: unknown, context: Context) => {
      const { passage } = await passageOf(claim, context);
      return passage === null ? null : passage.sha256 === sha256;
    },
    passageHint: async (_: unknown, context: Context) => (await passageOf(claim, context)).hint,
  };
}

async function passageOf(
  claim: ClaimRecord,
  context: Context,
): Promise<{ passage: Passage | null; hint: string | null }> {
  const { paragraph, start, end } = claim;
  if (paragraph === undefined || start === undefined || end === undefined)
    return { passage: null, hint: 'The claim points at a record, not at a passage of a text.' };
  const row = await context.loaders.entity.byId(claim.source);
  const sha256 = row?.['sha256'];
  const source = { id: claim.source, sha256: typeof sha256 === 'string' ? sha256 : undefined };
  const passage = context.passages.find(source, { paragraph, start, end });
  if (passage !== null) return { passage, hint: null };
  const slug = claim.source.slice(claim.source.indexOf(':') + 1);
  const hint = context.passages.has(source)
    ? 'The text at hand ends before this passage: it is not the text that was read.'
    : `Set SOURCES_DIR to a folder with the text of this source, as ${slug}.txt or as the file that was read.`;
  return { passage: null, hint };
}

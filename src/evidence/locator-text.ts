import type { Locator } from '../claim/claim.ts';

/** Where a claim stands in its source, in words: `paragraph 26, sentence 3, marker [9]`. */
export function locatorText({ section, paragraph, sentence, record, page, citation }: Locator): string {
  const parts = [
    section === undefined ? undefined : `section “${section}”`,
    page === undefined ? undefined : `page ${page}`,
    paragraph === undefined ? undefined : `paragraph ${paragraph}`,
    sentence === undefined ? undefined : `sentence ${sentence}`,
    record === undefined ? undefined : `record ${record}`,
    citation === undefined ? undefined : `marker [${citation}]`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

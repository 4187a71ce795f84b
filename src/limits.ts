/** What one request may cost; on by default, everywhere. */
export const LIMITS = {
  bodyBytes: 262_144,
  tokens: 3_000,
  brackets: 40,
  depth: 8,
  aliases: 20,
  page: 100,
  readMilliseconds: 5_000,
} as const;

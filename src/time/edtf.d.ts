declare module 'edtf' {
  /** Parses EDTF text; `min` and `max` are milliseconds since 1970, UTC. Throws on text that is none. */
  export default function edtf(
    text: string,
    options?: { level?: number; types?: string[] },
  ): { min: number; max: number };
}

/** `country-relation:CN-KZ`: the codes in alphabetical order. */
export function relationId(countries: readonly string[]): string {
  return `country-relation:${countries
    .map((id) => id.slice(id.indexOf(':') + 1))
    .sort()
    .join('-')}`;
}

import type { AsOf } from '../../generated/operations.ts';
import type { PageContext } from '../page.ts';

const CLOCKS = ['validOn', 'knownAt', 'undated'] as const;

/** The two clocks that the address says, as the API takes them; null where it says none. */
export function clocksOf({ parameters }: PageContext): AsOf | null {
  const given = CLOCKS.flatMap((name) => {
    const value = parameters.get(name);
    return value ? [[name, value] as const] : [];
  });
  return given.length === 0 ? null : Object.fromEntries(given);
}

/** The part of an address behind its path: the clocks of the page and what is said besides. */
export function clockSearch(context: PageContext, more: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams({ ...(clocksOf(context) as Record<string, string> | null), ...more });
  return search.size === 0 ? '' : `?${search}`;
}

import { expect } from 'vitest';

/** What tests ask `/export` for, of the service at that address. */
export function exportsAt(url: () => string) {
  const get = (search: string, headers: Record<string, string> = {}) => fetch(`${url()}/export${search}`, { headers });
  return {
    get,
    // biome-ignore lint/suspicious/noExplicitAny: what a test asks for is what it reads, and it knows the shape.
    d3: async (search: string): Promise<any> => {
      const response = await get(`?format=d3${search}`);
      expect(response.status).toBe(200);
      return response.json();
    },
    fault: async (search: string) => {
      const response = await get(search);
      const { errors } = (await response.json()) as {
        errors: { message: string; extensions: Record<string, unknown> }[];
      };
      return { status: response.status, message: errors[0]?.message, ...errors[0]?.extensions };
    },
  };
}

import type { GraphQLError } from 'graphql';
import { clientError } from '../errors.ts';
import { LIMITS } from '../limits.ts';

/** Charges an address for what it asks; the refusal says when to come again. */
export type Charge = (address: string, cost: number) => GraphQLError | undefined;

const ADDRESSES = 10_000;

/** Each address may ask for so many estimated nodes a minute; what it leaves is kept for one minute's worth. */
export function createRate(now: () => number, perMinute: number = LIMITS.nodesPerMinute): Charge {
  const left = new Map<string, { nodes: number; at: number }>();
  return (address, cost) => {
    const time = now();
    const known = left.get(address) ?? { nodes: perMinute, at: time };
    const nodes = Math.min(perMinute, known.nodes + ((time - known.at) / 60_000) * perMinute);
    left.delete(address);
    if (left.size >= ADDRESSES) left.delete(left.keys().next().value ?? '');
    left.set(address, { nodes: nodes < cost ? nodes : nodes - cost, at: time });
    if (nodes >= cost) return undefined;
    const seconds = Math.ceil(((cost - nodes) / perMinute) * 60);
    const message = `This address has asked for as much as is allowed in a minute (${perMinute} estimated nodes); ask again in ${seconds} seconds.`;
    return clientError('RATE_LIMITED', message, { retryAfterSeconds: seconds, http: { status: 429 } });
  };
}

/** Whether a host is reached from this machine only. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

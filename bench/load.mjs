/** Load: one request after the other, or several at a time, and what it cost. */
import { Agent, request } from 'node:http';
import { usageOf } from './measured.mjs';

/** Asks a server over connections that stay open; resolves with the text of the answer. */
export function asker(url, connections) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask = (body) =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = request(url, { method: 'POST', agent, headers }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks);
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${url}: ${response.statusCode} ${text.subarray(0, 500)}`));
        });
      });
      // A server closes a connection that was silent for some seconds; what met it on its way is sent again.
      sent.on('error', (error) =>
        error.code === 'ECONNRESET' && sent.reusedSocket ? resolve(ask(body)) : reject(error),
      );
      sent.end(body);
    });
  return ask;
}

/** Blocks of four requests of one after the other, in turn, until each has had its time: noise falls on all alike. */
export async function alternate(contenders, milliseconds) {
  const times = contenders.map(() => []);
  const spent = contenders.map(() => 0);
  for (let at = 0; spent.some((one) => one < milliseconds); at += 4) {
    for (const [index, { ask }] of contenders.entries()) {
      // One that is much slower than the others does not keep them waiting beyond its share.
      if (spent[index] > milliseconds) continue;
      for (let more = 0; more < 4; more++) {
        const begun = performance.now();
        await ask(at + more);
        const took = performance.now() - begun;
        times[index].push(took);
        spent[index] += took;
      }
    }
  }
  return times.map((taken) => ({ requests: taken.length, ...quantiles(taken) }));
}

/** So many connections at a time; throughput, and CPU of the server and of the database for each request. */
export async function crowd({ ask, pid }, { connections, milliseconds, database }) {
  await idle(database);
  const before = [cpuOf(pid), cpuOf(database)];
  const begun = performance.now();
  const times = [];
  const worker = async (first) => {
    for (let at = first; performance.now() - begun < milliseconds; at += connections) {
      const asked = performance.now();
      await ask(at);
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, first) => worker(first)));
  const seconds = (performance.now() - begun) / 1000;
  const [server, store] = [cpuOf(pid) - before[0], cpuOf(database) - before[1]].map(
    (cpu) => (cpu * 1000) / times.length,
  );
  return {
    throughput: times.length / seconds,
    ...quantiles(times),
    serverCpu: server,
    databaseCpu: store,
    memory: usageOf(pid).memory,
  };
}

const cpuOf = (pid) => (pid === process.pid ? ownCpu() : usageOf(pid).cpu);

function ownCpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

/** A client that stops does not stop its statements: the database comes to rest before the next one is measured. */
async function idle(database) {
  for (let tries = 0; tries < 50; tries++) {
    const before = usageOf(database).cpu;
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (usageOf(database).cpu - before < 0.05) return;
  }
}

function quantiles(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { p50: at(0.5), p99: at(0.99) };
}

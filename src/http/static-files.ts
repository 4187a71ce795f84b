import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import type { Page } from './page.ts';
import { setSecurityHeaders } from './security-headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

export interface StaticFolder {
  /** Path under which the files are served, without a slash at its end. */
  readonly mount: string;
  /** Folder of the built files. */
  readonly folder: string;
  /** Content-Security-Policy of every answer. */
  readonly policy: string;
  /** The names into which the bundler put a hash of the content: they are kept for good, others are asked for each time. */
  readonly hashed: RegExp;
}

/**
 * Serves a built folder. Only paths that were listed at the start are answered, so that no spelling of a path
 * leads out of the folder.
 */
export function staticFiles(served: StaticFolder): Page {
  const { mount, policy } = served;
  const names = namesIn(served.folder);
  return (request, response) => {
    const [path = '', search] = String(request.url).split('?', 2);
    if (path !== mount && !path.startsWith(`${mount}/`)) return false;
    setSecurityHeaders(response, policy);
    if (names.size === 0) refuse(response, 503, `Nothing is built for ${mount}; run: npm run build`);
    else if (request.method !== 'GET' && request.method !== 'HEAD') refuseMethod(response);
    else if (path === mount) redirect(response, mount, search);
    else answer(served, names, path.slice(mount.length + 1) || 'index.html', { request, response });
    return true;
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function answer(served: StaticFolder, names: ReadonlySet<string>, name: string, exchange: Exchange): void {
  const { request, response } = exchange;
  if (!names.has(name) || name.endsWith('.gz')) return void refuse(response, 404, `${served.mount} has no such file.`);
  const zipped = names.has(`${name}.gz`) && acceptsGzip(request);
  const file = join(served.folder, zipped ? `${name}.gz` : name);
  const kept = served.hashed.test(name);
  send({ request, response, name, file, zipped, kept }).catch(() =>
    refuse(response, 500, 'The file cannot be read; run: npm run build, and start again.'),
  );
}

/** Names with slashes, of plain files only: a link could lead out of the folder. Names with a dot first are not served. */
function namesIn(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  return new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
}

/** To the folder, by a relative address that also holds behind a proxy that puts the service under a path. */
function redirect(response: ServerResponse, mount: string, search: string | undefined): void {
  const folder = mount.slice(mount.lastIndexOf('/') + 1);
  response.statusCode = 308;
  response.setHeader('location', search === undefined ? `${folder}/` : `${folder}/?${search}`);
  response.end();
}

function refuseMethod(response: ServerResponse): void {
  response.setHeader('allow', 'GET, HEAD');
  refuse(response, 405, 'Only GET and HEAD are answered here.');
}

const acceptsGzip = (request: IncomingMessage): boolean =>
  /(^|[\s,])gzip\s*(,|$|;(?!\s*q=0(\.0*)?\s*(,|$)))/i.test(String(request.headers['accept-encoding'] ?? ''));

interface Sending extends Exchange {
  readonly name: string;
  readonly file: string;
  readonly zipped: boolean;
  readonly kept: boolean;
}

async function send({ request, response, name, file, zipped, kept }: Sending): Promise<void> {
  const content = await readFile(file);
  response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
  const tag = `"${createHash('sha256').update(content).digest('base64url')}"`;
  response.setHeader('etag', tag);
  if (request.headers['if-none-match'] === tag) {
    response.statusCode = 304;
    return void response.end();
  }
  if (zipped) response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', content.length);
  response.end(request.method === 'HEAD' ? undefined : content);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.end(`${message}\n`);
}

import { join, resolve } from 'node:path';
import { StartError } from './errors.ts';

/** Everything that the environment sets. Nobody else reads the environment. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** The address under which everything in the graph has its own, without a slash at its end. */
  readonly publicUrl: string;
  readonly dataDir: string;
  /** Folder with the texts of sources, to show passages; undefined where there is none. */
  readonly sourcesDir: string | undefined;
  /** A Neo4j to use; undefined where the embedded one is to be started. */
  readonly neo4j: Connection | undefined;
  readonly javaHome: string | undefined;
  /** Pages of which origins, beside those of this machine, may read the answers: such as https://maps.example. */
  readonly allowedOrigins: readonly string[];
  /** Whether pages that were opened from files may. */
  readonly allowFilePages: boolean;
  /** How operations are answered. */
  readonly execution: Execution;
  /** What part of the compiled answers is compared with the reference path, from 0 to 1. */
  readonly compared: number;
  readonly root: string;
}

/** Compiled once they come again, by resolvers alone, or compiled from the first time on. */
export const EXECUTIONS = ['auto', 'reference', 'compiled'] as const;

export type Execution = (typeof EXECUTIONS)[number];

const isExecution = (text: string): text is Execution => (EXECUTIONS as readonly string[]).includes(text);

export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

const URI = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s@]+$/;

const PUBLIC_URL = /^https?:\/\/[^\s@?#<>"{}|\\^`/]+(\/[^\s?#<>"{}|\\^`]*)?$/;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads and checks the environment; every problem at once. An empty variable counts as none, as compose files write it. */
export function readConfig(environment: Environment = process.env): Config {
  const env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const port = Number(env['PORT'] ?? 4000);
  const uri = env['NEO4J_URI'];
  const execution = env['EXECUTION'] ?? 'auto';
  const publicUrl = env['PUBLIC_URL'] ?? `http://localhost:${port}`;
  const problems = problemsOf({ port, publicUrl, uri }, env);
  if (problems.length > 0) throw new StartError(problems.join('; '));
  return Object.freeze({
    host: env['HOST'] ?? '127.0.0.1',
    port,
    publicUrl: publicUrl.replace(/\/+$/, ''),
    dataDir: resolve(env['DATA_DIR'] ?? 'data'),
    sourcesDir: env['SOURCES_DIR'] === undefined ? undefined : resolve(env['SOURCES_DIR']),
    neo4j: uri === undefined ? undefined : connectionOf(uri, env),
    javaHome: env['JAVA_HOME'],
    allowedOrigins: listOf(env['ALLOWED_ORIGINS']),
    allowFilePages: env['ALLOW_FILE_PAGES'] === 'true',
    execution: isExecution(execution) ? execution : 'auto',
    compared: Number(env['EXECUTION_COMPARED'] ?? 0),
    root: resolve(join(import.meta.dirname, '..')),
  });
}

interface Read {
  readonly port: number;
  readonly publicUrl: string;
  readonly uri: string | undefined;
}

function problemsOf({ port, publicUrl, uri }: Read, env: Environment): string[] {
  return [
    ...(Number.isInteger(port) && port >= 0 && port < 65_536
      ? []
      : [`PORT is "${env['PORT']}"; expected a number from 0 to 65535`]),
    ...(PUBLIC_URL.test(publicUrl)
      ? []
      : [`PUBLIC_URL is "${publicUrl}"; expected something like https://graph.example.org, without ? and #`]),
    ...(uri === undefined || URI.test(uri)
      ? []
      : [`NEO4J_URI is "${withoutSecret(uri)}"; expected something like neo4j://localhost:7687`]),
    ...originProblems(env),
    ...executionProblems(env),
    ...(uri !== undefined && !env['NEO4J_PASSWORD'] ? ['NEO4J_URI is set and NEO4J_PASSWORD is not; set it'] : []),
  ];
}

const ORIGIN = /^https?:\/\/[^/\s,*]+$/;

const listOf = (text = ''): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

function executionProblems(env: Environment): string[] {
  const { EXECUTION: execution = 'auto', EXECUTION_COMPARED: compared = '0' } = env;
  const share = Number(compared);
  return [
    ...(isExecution(execution) ? [] : [`EXECUTION is "${execution}"; expected ${EXECUTIONS.join(', ')}`]),
    ...(share >= 0 && share <= 1 ? [] : [`EXECUTION_COMPARED is "${compared}"; expected a number from 0 to 1`]),
  ];
}

function originProblems(env: Environment): string[] {
  const files = env['ALLOW_FILE_PAGES'];
  return [
    ...listOf(env['ALLOWED_ORIGINS'])
      .filter((origin) => !ORIGIN.test(origin))
      .map(
        (origin) =>
          `ALLOWED_ORIGINS has "${origin}"; expected origins such as https://maps.example, with commas between them`,
      ),
    ...(files === undefined || files === 'true' || files === 'false'
      ? []
      : [`ALLOW_FILE_PAGES is "${files}"; expected true or false`]),
  ];
}

/** Who writes a password into the address sees it in no message; it belongs into NEO4J_PASSWORD. */
const withoutSecret = (uri: string): string => uri.replace(/\/\/.*@/, '//…@');

const connectionOf = (uri: string, env: Environment): Connection => ({
  uri,
  user: env['NEO4J_USER'] ?? 'neo4j',
  password: env['NEO4J_PASSWORD'] ?? '',
  database: env['NEO4J_DATABASE'] ?? 'neo4j',
});

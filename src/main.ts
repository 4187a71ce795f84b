import { start } from './cli/start.ts';
import { readConfig } from './config.ts';
import { StartError } from './errors.ts';

/** The command line: `diplograph start`. */
async function main(command: string): Promise<void> {
  if (command !== 'start') throw new StartError(`Unknown command "${command}"; known: start.`);
  const running = await start(readConfig());
  process.stdout.write(`diplograph answers at ${running.address}/graphql; stop it with Ctrl-C.\n`);
  let stopping = false;
  const stop = () => {
    if (stopping) return process.exit(1);
    stopping = true;
    running.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main(process.argv[2] ?? 'start').catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof StartError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});

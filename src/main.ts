#!/usr/bin/env node
import { checkCommand } from './cli/check.ts';
import { exportCommand } from './cli/export.ts';
import { importCommand } from './cli/import.ts';
import { mappingCommand } from './cli/mapping.ts';
import { publishCommand } from './cli/publish.ts';
import { start } from './cli/start.ts';
import { readConfig } from './config.ts';
import { StartError } from './errors.ts';

const USAGE = `diplograph start                 database and service, with the seed datasets
diplograph import FOLDER …       loads Data Packages
diplograph import FILE --mapping MAPPING [--check] [--rejects FILE]
                                 loads a foreign table by a mapping; --check previews it
diplograph mapping init FILE     drafts a mapping from the header of a table
diplograph export --format NAME  the graph, or a part of it, in the format of a client
diplograph publish FOLDER        an explorer of the graph, or of a part, as files for any web host
diplograph check                 looks for facts without evidence and projections without claims
`;

/** The command line. Exit codes: 0 done, 1 a fault that the message names. */
async function main(command: string, given: readonly string[]): Promise<void> {
  if (command === 'start') return startCommand();
  if (command === 'import') process.exitCode = await importCommand(readConfig(), given);
  else if (command === 'export') process.exitCode = await exportCommand(readConfig(), given);
  else if (command === 'publish') process.exitCode = await publishCommand(readConfig(), given);
  else if (command === 'mapping') process.exitCode = await mappingCommand(readConfig(), given);
  else if (command === 'check') process.exitCode = await checkCommand(readConfig());
  else if (command === 'help' || command === '--help') process.stdout.write(USAGE);
  else throw new StartError(`Unknown command "${command}"; known:\n${USAGE}`);
}

async function startCommand(): Promise<void> {
  let stopping = 0;
  const starting = start(readConfig());
  const stop = () => {
    // A terminal's Ctrl-C comes twice where npm passes it on; only a later one means that waiting has been given up.
    if (stopping > 0 && Date.now() - stopping > 1000) process.exit(1);
    if (stopping > 0) return;
    stopping = Date.now();
    starting
      .then((running) => running.stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const running = await starting;
  if (stopping > 0) return;
  process.stdout.write(
    `diplograph answers at ${running.address}/graphql; stop it with Ctrl-C.
Explorer:   ${running.address}
Playground: ${running.address}/playground
A query to try: { event(id: "Fifth World Nomad Games") { startDate endDate heldIn { nodes { name } } } }
`,
  );
}

main(process.argv[2] ?? 'start', process.argv.slice(3)).catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof StartError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});

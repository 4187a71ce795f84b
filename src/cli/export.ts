import { buildSchema, GraphQLError } from 'graphql';
import type { Config } from '../config.ts';
import { StartError } from '../errors.ts';
import { exportOf } from '../export/export.ts';
import { FORMATS } from '../export/formats.ts';
import { questionOf } from '../export/question.ts';
import { attachResolvers } from '../graphql/resolvers.ts';
import { exportingOver } from '../http/exporting.ts';
import { expandSchema } from '../ontology/expand-schema.ts';
import { open } from './open.ts';
import { written } from './written.ts';

const USAGE = `Say the format, and where to write: diplograph export --format NAME [--out FILE] [what to export].
Formats: ${FORMATS.map(({ name }) => name).join(', ')}.
What to export: nothing for the whole graph, or --ids A,B (and --indicator NAME) or --around ID --depth 2 or --of Type --where JSON or --query TEXT --variables JSON;
with --part, --types, --only, --without, --period, --edge, --validOn, --knownAt, --undated.`;

/** `diplograph export`: the same as GET /export, into a file or to standard output. Returns the exit code. */
export async function exportCommand(config: Config, given: readonly string[]): Promise<number> {
  const { out, parameters } = optionsOf(given);
  const opened = await open(config);
  try {
    const { graph, ontology } = opened;
    const schema = attachResolvers(buildSchema(expandSchema(ontology, opened.document)), ontology);
    const exporting = exportingOver(graph, { ontology, base: config.publicUrl }, schema);
    const { chunks, head } = await exportOf(exporting, questionOf(parameters));
    await written(chunks, out);
    for (const { reason, bound, total } of head.cuts)
      process.stderr.write(`Not complete: ${bound} of ${total}. ${reason}\n`);
    return 0;
  } catch (error) {
    if (error instanceof GraphQLError) throw new StartError(error.message);
    throw error;
  } finally {
    await opened.close();
  }
}

function optionsOf(given: readonly string[]): { out: string | undefined; parameters: URLSearchParams } {
  const parameters = new URLSearchParams();
  for (let at = 0; at < given.length; at += 2) {
    const [name = '', value] = given.slice(at, at + 2);
    if (!name.startsWith('--') || value === undefined) throw new StartError(USAGE);
    parameters.append(name.slice(2), value);
  }
  const out = parameters.get('out') ?? undefined;
  parameters.delete('out');
  if (!parameters.has('format')) throw new StartError(USAGE);
  return { out, parameters };
}

import { buildSchema, GraphQLError } from 'graphql';
import type { Config } from '../config.ts';
import { StartError } from '../errors.ts';
import { questionOf } from '../export/question.ts';
import { attachResolvers } from '../graphql/resolvers.ts';
import { exportingOver } from '../http/exporting.ts';
import { expandSchema } from '../ontology/expand-schema.ts';
import { publish } from '../publish/publish.ts';
import { open } from './open.ts';
import { createProgress } from './progress.ts';

const USAGE = `Say where to write: diplograph publish FOLDER [what to publish] [--base ADDRESS] [--language en|kk|ru|zh].
What to publish: nothing for the whole graph, or --ids A,B or --around ID --depth 2 or --of Type --where JSON or --query TEXT --variables JSON; with --types.
ADDRESS is where it will stand, such as https://example.org/atlas; citations and metadata name it.
`;

const LANGUAGES = ['en', 'kk', 'ru', 'zh'];

/** `diplograph publish`: an explorer that needs no service, as files for any web host. Returns the exit code. */
export async function publishCommand(config: Config, given: readonly string[]): Promise<number> {
  const { folder, base = config.publicUrl, language, parameters } = optionsOf(given);
  const opened = await open(config);
  const progress = createProgress(process.stderr);
  try {
    const { graph, ontology } = opened;
    const schema = attachResolvers(buildSchema(expandSchema(ontology, opened.document)), ontology);
    const exporting = exportingOver(graph, { ontology, base }, schema);
    const question = questionOf(parameters);
    const { root } = config;
    const { entities, claims, files } = await publish(exporting, { root, folder, question, language, base, progress });
    progress.end();
    process.stderr.write(
      `Wrote ${files} files into ${folder}: ${entities} entities, ${claims} claims. Serve them by any web server, such as: npx http-server ${folder}\n`,
    );
    return 0;
  } catch (error) {
    if (error instanceof GraphQLError) throw new StartError(error.message);
    throw error;
  } finally {
    progress.end();
    await opened.close();
  }
}

function optionsOf([folder, ...given]: readonly string[]) {
  const parameters = new URLSearchParams();
  for (let at = 0; at < given.length; at += 2) {
    const [name = '', value] = given.slice(at, at + 2);
    if (!name.startsWith('--') || value === undefined) throw new StartError(USAGE);
    parameters.append(name.slice(2), value);
  }
  if (folder === undefined || folder.startsWith('--')) throw new StartError(USAGE);
  const base = parameters.get('base')?.replace(/\/+$/, '');
  const language = parameters.get('language') ?? 'en';
  if (!LANGUAGES.includes(language))
    throw new StartError(`--language is "${language}"; expected one of ${LANGUAGES.join(', ')}.`);
  for (const name of ['base', 'language']) parameters.delete(name);
  return { folder, base, language, parameters };
}

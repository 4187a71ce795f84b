import { checkGraph } from '../check/check-graph.ts';
import type { Config } from '../config.ts';
import { readPassages } from '../evidence/passages.ts';
import { open } from './open.ts';

const EXAMPLES = 10;

/** `diplograph check`: looks at the whole graph and says what breaks a rule. Returns the exit code. */
export async function checkCommand(config: Config): Promise<number> {
  const passages = readPassages(config.sourcesDir);
  const opened = await open(config);
  try {
    const findings = await checkGraph({ ...opened, passages });
    for (const { rule, broken, remark } of findings) {
      process.stdout.write(`${broken.length} ${rule}${remark === undefined ? '' : ` (${remark})`}\n`);
      for (const thing of broken.slice(0, EXAMPLES)) process.stdout.write(`  ${thing}\n`);
      if (broken.length > EXAMPLES) process.stdout.write(`  … and ${broken.length - EXAMPLES} more\n`);
    }
    return findings.some(({ broken }) => broken.length > 0) ? 1 : 0;
  } finally {
    await opened.close();
  }
}

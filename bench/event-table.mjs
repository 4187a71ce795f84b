import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createRandom } from './random.mjs';

/** Names that the reference dataset knows. */
const COUNTRIES = ['Kazakhstan', 'China', 'Japan', 'France', 'Brazil', 'Kenya', 'Norway', 'Chile', 'India', 'Egypt'];
const SECTORS = ['Business', 'Government', 'Media', 'Universities', 'Artists', 'Athletes', 'Parliament', 'Students'];
const CODES = ['010', '036', '040', '042', '043', '050', '057', '060', '061', '070'];
const HEADER =
  'Event ID,Event Date,Source Name,Target Name,CAMEO Code,Intensity,Story ID,City,Country,Latitude,Longitude\n';

/** Writes a table of made-up events, nine claims a row with `event-table.yaml`; the same each time. */
export async function writeEventTable(path, rows) {
  const stream = createWriteStream(path);
  const random = createRandom(20_240_101);
  stream.write(HEADER);
  for (let at = 1; at <= rows; at += 1) {
    if (!stream.write(rowOf(at, random))) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}

function rowOf(at, { below, oneOf }) {
  const actor = () => `${oneOf(SECTORS)} group ${below(40)} (${oneOf(COUNTRIES)})`;
  const day = new Date(Date.UTC(2000, 0, 1 + below(9_000))).toISOString().slice(0, 10);
  const city = below(500);
  const country = COUNTRIES[city % COUNTRIES.length];
  const place = [`City ${city} of the bench`, country, (city % 160) / 2 - 40, (city % 340) / 2 - 85];
  return `${[at, day, actor(), actor(), oneOf(CODES), below(200) / 10 - 10, `S-${at}`, ...place].join(',')}\n`;
}

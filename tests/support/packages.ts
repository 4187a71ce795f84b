import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Package {
  readonly name: string;
  readonly order?: number;
  readonly source?: string;
  readonly reading?: string;
  /** Text of the tables, by kind; each is the file of that name. */
  readonly tables: Readonly<Record<string, string | Buffer>>;
  /** More resources than the tables. */
  readonly resources?: readonly object[];
}

/** Writes a Data Package into a folder: a new one, or one given, so that the next version takes its place. */
export function writePackage(described: Package, folder = mkdtempSync(join(tmpdir(), 'dataset-'))): string {
  const { name, order = 1, source = 'source:trial', reading = 'IN_FULL', tables, resources = [] } = described;
  const own = Object.keys(tables).map((table) => ({ path: `${table}.csv`, table }));
  const description = { name, diplograph: { order, source, reading }, resources: [...own, ...resources] };
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(description));
  for (const [table, text] of Object.entries(tables)) writeFileSync(join(folder, `${table}.csv`), text);
  return folder;
}

/** A dataset of about five claims an event, with figures between countries; the same for the same arguments. */
export function generatedPackage(name: string, order: number, events: number): string {
  const at = [...Array(events).keys()];
  const countries = ['KZ', 'CN', 'FR', 'UZ', 'MN', 'TR', 'JP'];
  const country = (number: number) => `country:${countries[number % countries.length]}`;
  const source = `source:${name}`;
  const entities = [
    'id,type,name,record',
    `${source},Source,${name},r`,
    ...countries.map((code) => `country:${code},Country,Country ${code},r`),
    `indicator:${name},Indicator,Visitors,r`,
    ...at.map((number) => `event:${name}-${number},Event,Event ${number} of ${name},r${number}`),
  ];
  const claims = [
    'notation,subject,predicate,object,value,unit,roles,valid,record',
    ...at.map((number) => `,event:${name}-${number},HELD_IN,${country(number)},,,,2024,r${number}`),
    ...at.map((number) => `,event:${name}-${number},edition,,${number + 1},,,,r${number}`),
    ...at.map((number) => {
      const ends = `from=${country(number)}; to=${country(number + 1 + (number % 3))}`;
      return `,indicator:${name},OBSERVED,,${number * 10},people,${ends},,r${number}`;
    }),
  ];
  return writePackage({ name, order, source, tables: { entities: entities.join('\n'), claims: claims.join('\n') } });
}

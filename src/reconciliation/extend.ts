import type { Exporting } from '../export/export.ts';
import { checkProperty, EVIDENCE, propertiesOf } from './properties.ts';
import type { ExtendQuery } from './question.ts';
import { type Had, MOST_VALUES, type PropertyValue, valuesOf } from './values.ts';

/** The values of properties of entities, or the evidence for them. Errors: BAD_REQUEST for a property that no type has. */
export async function extension(exporting: Exporting, { ids, properties }: ExtendQuery): Promise<object> {
  for (const property of properties) checkProperty(exporting.ontology, property);
  const fields = [...new Set(properties.map(fieldOf))];
  const found = await valuesOf(exporting, ids, fields);
  const known = new Map(propertiesOf(exporting.ontology).map((property) => [property.id, property]));
  const had = (id: string, property: string) => found.get(id)?.get(fieldOf(property));
  const cuts = ids.flatMap((id) =>
    fields
      .filter((field) => (found.get(id)?.get(field)?.total ?? 0) > MOST_VALUES)
      .map((property) => ({ id, property, bound: MOST_VALUES, total: found.get(id)?.get(property)?.total })),
  );
  return {
    meta: properties.map((id) => ({ id, name: known.get(id)?.name ?? id })),
    rows: Object.fromEntries(
      ids.map((id) => [
        id,
        Object.fromEntries(properties.map((property) => [property, cellsOf(property, had(id, property))])),
      ]),
    ),
    ...(cuts.length === 0 ? {} : { cuts }),
  };
}

const fieldOf = (property: string): string =>
  property.endsWith(EVIDENCE) ? property.slice(0, -EVIDENCE.length) : property;

function cellsOf(property: string, had: Had | undefined): object[] {
  if (property.endsWith(EVIDENCE)) return (had?.evidence ?? []).map((str) => ({ str }));
  return (had?.values ?? []).map(cellOf);
}

function cellOf({ value }: PropertyValue): object {
  if (typeof value === 'object') return value;
  if (typeof value === 'string') return { str: value };
  return Number.isInteger(value) ? { int: value } : { float: value };
}

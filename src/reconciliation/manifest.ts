import type { Exporting } from '../export/export.ts';
import { wordsOf } from './properties.ts';

/** What the service can do, as the Reconciliation Service API 0.2 has it. */
export function manifest({ base, ontology }: Exporting): object {
  const service = `${base}/reconcile`;
  return {
    versions: ['0.1', '0.2'],
    name: 'diplograph',
    identifierSpace: `${base}/id/`,
    schemaSpace: `${base}/vocabulary#`,
    documentation: `${base}/vocabulary`,
    defaultTypes: [...ontology.types.keys()].map((name) => ({ id: name, name: wordsOf(name) })),
    view: { url: `${base}/id/{{id}}` },
    feature_view: { url: `${base}/vocabulary#{{id}}` },
    preview: { url: `${service}/preview?id={{id}}`, width: 420, height: 260 },
    suggest: {
      entity: { service_url: service, service_path: '/suggest/entity' },
      type: { service_url: service, service_path: '/suggest/type' },
      property: { service_url: service, service_path: '/suggest/property' },
    },
    extend: { propose_properties: { service_url: service, service_path: '/properties' }, property_settings: [] },
  };
}

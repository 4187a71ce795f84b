import { actorLines, countryLines, type Draft, type DraftColumn, type Find, place, quoted } from './draft-lines.ts';

interface EventColumns {
  readonly name: string;
  readonly find: Find;
  readonly event: DraftColumn;
  readonly source: DraftColumn;
  readonly target: DraftColumn;
}

/** A draft for a table whose rows are events. */
export function eventDraft(columns: EventColumns): Draft {
  const { find, event, source, target } = columns;
  const cameo = find('cameo code', 'cameo', 'eventcode', 'event code');
  const codes =
    cameo === undefined
      ? []
      : [
          `  cameo: { column: ${quoted(cameo.name)}, codes: cameo } # with pad: 3, where 10 stands for 010`,
          `  label: { column: ${quoted(cameo.name)}, codes: cameo, label: true }`,
        ];
  const places = placesOf(columns);
  const intensity = find('intensity', 'goldsteinscale', 'goldstein');
  return {
    shape: 'a row is an event',
    lines: [
      'values:',
      `  day: { column: ${quoted(event.name)}, date: ${JSON.stringify(event.date ?? 'YYYY-MM-DD')} }`,
      ...codes,
      'entities:',
      ...actorLines('source', source),
      ...actorLines('target', target),
      ...places.lines,
      ...eventLines(columns, cameo !== undefined, places.heldIn),
      ...(intensity === undefined ? [] : indicatorLines(columns.name, intensity)),
      'statements:',
      '  - { subject: source, predicate: TOOK_PART, object: event, roles: { role: source }, valid: "{day}" }',
      '  - { subject: target, predicate: TOOK_PART, object: event, roles: { role: target }, valid: "{day}" }',
      ...(intensity === undefined ? [] : figureLines(intensity)),
    ],
  };
}

/** The event itself, with an id of its row. */
function eventLines(
  { name, find, source, target }: EventColumns,
  isCoded: boolean,
  heldIn: string | undefined,
): string[] {
  const id = find('event id', 'globaleventid', 'eventid', 'event_id_cnty', 'id');
  const text = find('event text', 'event type', 'event_type', 'description');
  const story = find('story id', 'storyid');
  const what = text === undefined ? (isCoded ? '{label}' : 'Event') : place(text);
  return [
    '  event:',
    '    type: Event',
    `    id: ${quoted(`${name}-${id === undefined ? '{#row}' : place(id)}`)}`,
    '    once: true',
    `    name: ${quoted(`${what}: ${place(source)} – ${place(target)}, {day}`)}`,
    ...(story === undefined ? [] : [`    externalIds: { story: ${quoted(place(story))} }`]),
    '    with:',
    '      period: "{day}"',
    ...(isCoded ? ['      cameo: "{cameo}"'] : []),
    ...(heldIn === undefined ? [] : [`      heldIn: { entity: ${heldIn} }`]),
  ];
}

/** Where the event is held: a place, or else a country. */
function placesOf({ name, find }: EventColumns): { lines: string[]; heldIn: string | undefined } {
  const country = find('country', 'actiongeo_countrycode', 'country name');
  const location = find('location', 'city', 'actiongeo_fullname', 'place');
  const lines = country === undefined ? [] : countryLines('country', country);
  if (location === undefined) return { lines, heldIn: country === undefined ? undefined : 'country' };
  const [latitude, longitude] = [
    find('latitude', 'lat', 'actiongeo_lat'),
    find('longitude', 'lon', 'long', 'lng', 'actiongeo_long'),
  ];
  const own = country === undefined ? place(location) : `${place(location)}, ${place(country)}`;
  return {
    heldIn: 'place',
    lines: [
      ...lines,
      '  place:',
      '    type: Place',
      `    match: [{ name: ${quoted(place(location))} }]`,
      '    unmatched: create',
      `    id: ${quoted(`${name}-${own}`)}`,
      `    name: ${quoted(place(location))}`,
      '    with:',
      '      kind: CITY',
      ...(country === undefined ? [] : ['      locatedIn: { entity: country }']),
      ...(latitude === undefined ? [] : [`      latitude: ${quoted(place(latitude))}`]),
      ...(longitude === undefined ? [] : [`      longitude: ${quoted(place(longitude))}`]),
    ],
  };
}

const indicatorLines = (dataset: string, { name }: DraftColumn): string[] => [
  '  intensity:',
  '    type: Indicator',
  `    id: ${dataset}-intensity`,
  `    name: ${quoted(`${name} of an event`)}`,
];

const figureLines = (intensity: DraftColumn): string[] => [
  '  - subject: intensity',
  '    predicate: OBSERVED',
  `    value: { column: ${quoted(intensity.name)}, decimal: "." }`,
  '    roles: { of: { entity: event }, period: "{day}" }',
  '    valid: "{day}"',
];

/**
 * What the clocks change in a floor. `now` reads live nodes and edges only; `validOn` adds the bounds of the day; `knownAt` reads the twins
 * too. Places: `{{twins X}}`, `{{edge r}}`, `{{see n}}` (binds what an entity showed), `{{seen n}}` (names it), `{{lasting s}}`, `{{eventsFrom}}`.
 */
const within = (from, to) => (variable) =>
  `(${variable}.${from} IS NULL OR ${variable}.${from} <= $validOn) AND (${variable}.${to} IS NULL OR ${variable}.${to} >= $validOn)`;

const stateWhere = (variable, isLive, condition) =>
  `WITH *, CASE WHEN ${isLive} THEN ${variable} ELSE head(COLLECT {
  MATCH (${variable})-[:HAD_STATE]->(s:EntityState) WHERE ${condition} RETURN s }) END AS ${variable}_seen
WHERE ${variable}_seen IS NOT NULL`;

const lasting = within('period_from', 'period_to');

/** Off the index, in its order, and no further than the page reaches: all keys of the index stand in the order, or all rows are sorted. */
const walked = (...conditions) => `MATCH (e:Entity)
USING INDEX e:Entity(type, period_from, id)
WHERE ${["e.type = 'Event'", 'e.period_from >= $from', 'e.id IS NOT NULL', ...conditions].join(' AND ')}
WITH e, e AS shown ORDER BY e.type, e.period_from, e.id LIMIT 50`;

const known = (variable) => `${variable}.recordedAt <= $knownAt`;

const NOW = {
  twins: (name) => name,
  edge: () => 'true',
  see: () => '',
  seen: (variable) => variable,
  lasting: () => 'true',
  eventsFrom: () => walked(),
};

const VALID_ON = {
  ...NOW,
  edge: within('validFrom', 'validTo'),
  see: (variable) =>
    stateWhere(
      variable,
      `${variable}.sliced IS NULL`,
      `s.recordedTo IS NULL AND s.slice AND ${within('dayFrom', 'dayTo')('s')}`,
    ),
  seen: (variable) => `${variable}_seen`,
  lasting,
  eventsFrom: () => `${walked(lasting('e'))}
${VALID_ON.see('e')}
WITH e, e_seen AS shown ORDER BY shown.period_from, shown.id`,
};

const KNOWN_AT = {
  ...NOW,
  twins: (name) => `${name}|${name}__WAS`,
  edge: (variable) => `${known(variable)} AND (${variable}.recordedTo IS NULL OR ${variable}.recordedTo > $knownAt)`,
  see: (variable) =>
    stateWhere(variable, known(variable), `s.slice IS NULL AND ${known('s')} AND s.recordedTo > $knownAt`),
  seen: (variable) => `${variable}_seen`,
  eventsFrom: () => `CALL () {
${walked(known('e'))}
RETURN e, shown
UNION ALL
MATCH (shown:EntityState)<-[:HAD_STATE]-(e)
WHERE shown.type = 'Event' AND shown.period_from >= $from AND shown.slice IS NULL AND ${known('shown')} AND shown.recordedTo > $knownAt
RETURN e, shown ORDER BY shown.period_from, shown.id LIMIT 50
}
WITH e, shown ORDER BY shown.period_from, shown.id LIMIT 50`,
};

const CLOCKS = { now: NOW, validOn: VALID_ON, knownAt: KNOWN_AT };

/** The text of a floor as of a clock. */
export const asOf = (text, clock) =>
  text.replaceAll(/\{\{(\w+)(?: (\w+))?\}\}/g, (_, place, name) => CLOCKS[clock][place](name));

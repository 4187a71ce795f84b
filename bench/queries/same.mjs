/** Brings the answers of all servers to one form, so that they can be compared: connections become lists, days become text. */
const UNORDERED = new Set([
  'hostedBy',
  'initiators',
  'participants',
  'belongsTo',
  'uses',
  'agreements',
  'groups',
  'figuresBetween',
]);

export function plain(value, name = '') {
  if (Array.isArray(value))
    return ordered(
      value.map((one) => plain(one)),
      name,
    );
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value.edges) && value.nodes === undefined) {
    const { edges, ...rest } = value;
    return plain({ ...rest, nodes: edges.map(({ node }) => node) }, name);
  }
  const names = Object.keys(value);
  if (names.length === 1 && names[0] === 'nodes') return plain(value.nodes, name);
  const entries = names.map((key) => {
    const shown = key === 'nodes' && UNORDERED.has(name) ? plain(value[key], name) : plain(value[key], key);
    return key === 'period_from' ? ['startDate', dayText(shown)] : [key, shown];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const dayText = (day) => (day === null ? null : String(day).replace(/^(....)(..)(..)$/, '$1-$2-$3'));
const textOf = (value) => JSON.stringify(value);
const ordered = (list, name) =>
  UNORDERED.has(name) ? list.toSorted((a, b) => (textOf(a) < textOf(b) ? -1 : 1)) : list;

/** What is particular to a query: lists of one that a peer gives for one thing, and what the floor tells in another form. */
export function comparable(name, data) {
  if (name === 'Q1' && Array.isArray(data.organization)) return plain({ organization: data.organization[0] ?? null });
  if (Array.isArray(data.country)) return plain({ country: data.country[0] ?? null });
  if (name === 'neighbours') return plain({ groups: groupsOf(data) });
  if (name === 'groups') return plain({ rows: rowsOf(data) });
  if (name === 'search') return found(data.search);
  if (name === 'dossier') return plain(data.countryRelation);
  return plain(data);
}

const groupsOf = ({ groups, neighbourSummary }) =>
  groups ??
  neighbourSummary[0].groups.map(({ edgeCount, neighbourCount, ...group }) => ({
    ...group,
    edges: edgeCount,
    neighbours: neighbourCount,
  }));

const rowsOf = ({ rows, country }) =>
  rows ?? country.tookPartIn.groups.rows.map(({ count, keys }) => ({ count, keys: keys.map(({ text }) => text) }));

/** Which of many hits come first is the service's own business: compared are the number, and all of them where they fit on a page. */
const found = ({ totalCount, nodes }) => ({
  totalCount,
  ids: totalCount > 20 ? nodes.length : nodes.map(({ node }) => node.id).sort(),
});

/** The p50 of every query and contender as a multiple of the floor, on a logarithmic scale: one bar each, with the spread of the rounds. */
const COLOURS = {
  'neo4j-graphql': '#8c8c8c',
  dataloader: '#c9b458',
  'diplograph-reference': '#7aa6c2',
  'diplograph-auto': '#1f5f8b',
};
const [LEFT, WIDTH, BAR, GAP] = [120, 560, 9, 12];

export function pictureOf(summary) {
  const shown = summary.map(({ question, rows }) => ({
    question,
    rows: rows.filter(({ contender }) => contender in COLOURS),
  }));
  const most = Math.max(10, ...shown.flatMap(({ rows }) => rows.map(({ p50 }) => p50.toRaw.max)));
  const decades = Math.ceil(Math.log10(most));
  const x = (ratio) => LEFT + (Math.log10(Math.max(ratio, 1)) / decades) * WIDTH;
  const parts = [];
  let y = 40;
  for (const { question, rows } of shown) {
    const height = rows.length * BAR;
    parts.push(`<text x="${LEFT - 8}" y="${y + height / 2 + 4}" text-anchor="end">${question}</text>`);
    for (const { contender, p50 } of rows) {
      const { min, median, max } = p50.toRaw;
      const middle = y + BAR / 2 - 0.5;
      parts.push(
        `<rect x="${LEFT}" y="${y}" width="${(x(median) - LEFT).toFixed(1)}" height="${BAR - 1}" fill="${COLOURS[contender]}"/>`,
      );
      parts.push(
        `<line x1="${x(min).toFixed(1)}" x2="${x(max).toFixed(1)}" y1="${middle}" y2="${middle}" stroke="#222"/>`,
      );
      y += BAR;
    }
    y += GAP;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + WIDTH + 40} ${y + 30}" font-family="sans-serif" font-size="11">`,
    '<title>p50 as a multiple of the hand-written floor</title>',
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...Object.entries(COLOURS).map(([name, colour], at) => legend(name, colour, LEFT + at * 145)),
    ...Array.from({ length: decades + 1 }, (_, at) => scale(10 ** at, x(10 ** at), y)),
    ...parts,
    '</svg>\n',
  ].join('\n');
}

const legend = (name, colour, x) =>
  `<rect x="${x}" y="10" width="10" height="10" fill="${colour}"/><text x="${x + 14}" y="19">${name}</text>`;

const scale = (value, x, bottom) =>
  `<line x1="${x}" x2="${x}" y1="32" y2="${bottom}" stroke="#ddd"/><text x="${x}" y="${bottom + 14}" text-anchor="middle">${value}×</text>`;

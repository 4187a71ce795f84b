import type { PageContext } from '../page.ts';
import type { Ways } from './path.tsx';

const COLUMN = 190;
const ROW = 92;
const MARGIN = 24;
const LINE_LETTERS = 22;
const NODE = 9;

/** All ways from left to right, one a row, between the same two ends. */
export function WayDrawing({ context, ways }: { context: PageContext; ways: Ways }) {
  const { t } = context.messages;
  const longest = Math.max(...ways.paths.map(({ length }) => length));
  const size = { width: longest * COLUMN + 2 * MARGIN + 120, height: ways.paths.length * ROW + MARGIN };
  const label = t('path.drawingOf', { from: ways.from.name, to: ways.to.name, count: ways.paths.length });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
    <section class="scroll drawing" tabIndex={0} aria-label={label}>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} width={size.width} height={size.height} role="img">
        <title>{label}</title>
        <desc>{ways.paths.map(({ nodes }) => nodes.map(({ name }) => name).join(', ')).join('; ')}</desc>
        {ways.paths.map((way, row) => (
          <WayRow key={row} context={context} way={way} place={{ row, step: (longest * COLUMN) / way.length }} />
        ))}
      </svg>
    </section>
  );
}

interface RowProps {
  readonly context: PageContext;
  readonly way: Ways['paths'][number];
  readonly place: { readonly row: number; readonly step: number };
}

function WayRow({ context, way, place }: RowProps) {
  const y = place.row * ROW + MARGIN;
  const xOf = (index: number) => 60 + MARGIN + index * place.step;
  return (
    <g>
      {way.steps.map((step, index) => (
        <g key={`${step.from.id}${step.to.id}`}>
          <line class="drawn-edge" x1={xOf(index) + NODE} y1={y} x2={xOf(index + 1) - NODE} y2={y} />
          <path class="drawn-arrow" d={arrow(step.direction, xOf(index), xOf(index + 1), y)} />
          <text class="drawn-relation" x={(xOf(index) + xOf(index + 1)) / 2} y={y - 8}>
            {shortened(context.messages.word('field', step.field), Math.floor(place.step / 7))}
          </text>
        </g>
      ))}
      {way.nodes.map(({ id, name }, index) => (
        <g key={id}>
          <circle class="drawn-node" cx={xOf(index)} cy={y} r={NODE} />
          {linesOf(name).map((line, at) => (
            <text key={line} class="drawn-name" x={xOf(index)} y={y + 26 + at * 15}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

/** The head of an arrow where the edge leads; of a relation without direction, nothing. */
function arrow(direction: string, from: number, to: number, y: number): string {
  if (direction === 'OUT') return `M${to - NODE} ${y}l-8 -4v8z`;
  if (direction === 'IN') return `M${from + NODE} ${y}l8 -4v8z`;
  return '';
}

/** A name in at most three lines. */
function linesOf(name: string): string[] {
  const lines = [''];
  for (const word of name.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && `${last} ${word}`.length > LINE_LETTERS) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  const [first = '', second, ...rest] = lines.map((line) => shortened(line, LINE_LETTERS));
  if (second === undefined) return [first];
  return rest.length === 0 ? [first, second] : [first, second, shortened(rest.join(' '), LINE_LETTERS)];
}

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

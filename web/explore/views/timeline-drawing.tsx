import type { Messages } from '../../parts/messages.ts';
import type { Selection } from '../scene/scene.ts';
import { widthOf } from './text-width.ts';
import { type Bar, type Lane, type Span, stacked, startOf, ticksOf, yearOf } from './timeline-lanes.ts';

interface DrawingProps {
  readonly lanes: readonly Lane[];
  readonly span: Span;
  readonly width: number;
  readonly selection: Selection;
  readonly messages: Messages;
  readonly nameOf: (lane: string) => string;
  readonly onChoose: (link: string, adds: boolean) => void;
  readonly label: string;
  readonly description: string;
  readonly id: string;
}

const ROW = 24;
const BAR = 16;
const HEAD = 22;
const AXIS = 26;
const FONT = 12;
const GAP = 8;
const MARGIN = 16;

/** A bar with where it is drawn: `from` to `to` in pixels, its text included. */
interface Drawn extends Span {
  readonly bar: Bar;
  readonly left: number;
  readonly right: number;
  /** Its sentence, or the beginning of it, and where that starts. */
  readonly label: string;
  readonly text: number;
}

export function TimelineDrawing(props: DrawingProps) {
  const { lanes, span, width, id, label, description } = props;
  const scale = (day: number): number =>
    MARGIN + ((day - span.from) / Math.max(1, span.to - span.from)) * Math.max(1, width - 2 * MARGIN);
  let top = AXIS;
  const drawn = lanes.map((lane) => {
    const rows = stacked(lane.bars.map((bar) => drawnBar(bar, scale, width)));
    const placed = { lane, rows, top };
    top += HEAD + rows.length * ROW + GAP;
    return placed;
  });
  return (
    <svg
      class="timeline-drawing"
      role="img"
      width={width}
      height={top}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <title id={`${id}-title`}>{label}</title>
      <desc id={`${id}-text`}>{description}</desc>
      <Axis span={span} scale={scale} width={width} height={top} />
      {drawn.map((one) => (
        <g key={one.lane.key} transform={`translate(0 ${one.top})`}>
          <line class="timeline-edge" x1={0} x2={width} y1={0} y2={0} />
          <text class="timeline-lane" x={MARGIN} y={HEAD - 7}>
            {props.nameOf(one.lane.key)}
          </text>
          {one.rows.flatMap((row, at) =>
            row.map((thing) => <BarMark key={thing.bar.key} {...props} thing={thing} y={HEAD + at * ROW} />),
          )}
        </g>
      ))}
    </svg>
  );
}

function Axis({
  span,
  scale,
  width,
  height,
}: {
  span: Span;
  scale: (day: number) => number;
  width: number;
  height: number;
}) {
  return (
    <>
      {ticksOf(span, Math.max(2, Math.floor(width / 70)))
        .map((year) => ({ year, x: scale(startOf(year)) }))
        .filter(({ x }) => x >= MARGIN - 1 && x <= width - MARGIN + 1)
        .map(({ year, x }) => (
          <g key={year}>
            <line class="timeline-tick" x1={x} x2={x} y1={AXIS - 4} y2={height} />
            <text class="timeline-year" x={x} y={AXIS - 9} text-anchor={anchorAt(x, width)}>
              {year}
            </text>
          </g>
        ))}
    </>
  );
}

const anchorAt = (x: number, width: number): string => (x < 30 ? 'start' : x > width - 30 ? 'end' : 'middle');

function BarMark({
  thing: { bar, left, right, text, label },
  y,
  selection,
  messages,
  onChoose,
}: DrawingProps & { readonly thing: Drawn; readonly y: number }) {
  const isChosen = selection.links.has(bar.link.id);
  const [top, middle] = [y + (ROW - BAR) / 2, y + ROW / 2];
  const classes = ['timeline-bar', bar.link.editorial ? 'editorial' : '', isChosen ? 'chosen' : ''].join(' ');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table below it is for the keyboard.
    <g
      class={classes}
      onClick={({ shiftKey, ctrlKey, metaKey }) => onChoose(bar.link.id, shiftKey || ctrlKey || metaKey)}
    >
      <title>{titleOf(bar, messages)}</title>
      <rect class="timeline-target" x={left - 4} y={y} width={right - left + 8} height={ROW} />
      <rect class="timeline-body" x={left} y={top} width={Math.max(3, right - left)} height={BAR} rx={2} />
      <BarEnd end={bar.start} x={left} y={middle} way={-1} />
      <BarEnd end={bar.end} x={right} y={middle} way={1} />
      <text class={text > left && text < right ? 'timeline-text within' : 'timeline-text'} x={text} y={middle + 4}>
        {label}
      </text>
    </g>
  );
}

/** An open end points on; an unknown one frays out in dots. */
function BarEnd({
  end,
  x,
  y,
  way,
}: {
  readonly end: Bar['end'];
  readonly x: number;
  readonly y: number;
  readonly way: 1 | -1;
}) {
  if (end === 'open')
    return (
      <path
        class="timeline-open"
        d={`M${x} ${y - BAR / 2 - 2}l${way * 9} ${BAR / 2 + 2}l${-way * 9} ${BAR / 2 + 2}z`}
      />
    );
  if (end === 'unknown')
    return (
      <>
        {[4, 9, 14].map((far) => (
          <circle key={far} class="timeline-unknown" cx={x + way * (far - 1)} cy={y} r={1.7} />
        ))}
      </>
    );
  return null;
}

/** The sentence and the period, with what its ends mean. */
function titleOf({ link, edtf, start, end }: Bar, messages: Messages): string {
  const ends = [
    start === 'open'
      ? messages.t('timeline.openStart')
      : start === 'unknown'
        ? messages.t('timeline.unknownStart')
        : '',
    end === 'open' ? messages.t('timeline.openEnd') : end === 'unknown' ? messages.t('timeline.unknownEnd') : '',
  ].filter((text) => text !== '');
  return [link.sentence, edtf, ...ends].join('\n');
}

function drawnBar(bar: Bar, scale: (day: number) => number, width: number): Drawn {
  // An unknown end is not drawn up to the border, as if it were known to last that long.
  const known = bar.start === 'unknown' ? Math.max(bar.from, startOf(yearOf(bar.to - 1))) : bar.from;
  const until = bar.end === 'unknown' ? Math.min(bar.to, startOf(yearOf(bar.from) + 1)) : bar.to;
  const left = scale(bar.start === 'unknown' && bar.end === 'unknown' ? bar.from : Math.min(known, until));
  const right = Math.max(left + 3, scale(Math.max(known, until)));
  const room = { before: bar.start === 'day' ? 4 : 18, after: bar.end === 'day' ? 6 : 20 };
  const words = widthOf(bar.link.sentence, FONT);
  const drawn = {
    bar,
    label: bar.link.sentence,
    left,
    right,
    text: left + 6,
    from: left - room.before,
    to: right + room.after,
  };
  if (right - left > words + 12) return drawn;
  const after = right + room.after;
  if (after + words < width - 4) return { ...drawn, text: after, to: after + words + GAP };
  const before = left - room.before - words - 2;
  if (before > 4) return { ...drawn, text: before, from: before - GAP };
  return shortened(drawn, { after: width - 4 - after, within: right - left - 12, before: left - room.before - 6 });
}

/** The beginning of the words, where most room is. */
function shortened(
  drawn: Drawn,
  room: { readonly after: number; readonly within: number; readonly before: number },
): Drawn {
  const { after, within, before } = room;
  const most = Math.max(after, within, before);
  const { sentence } = drawn.bar.link;
  const part = most / widthOf(sentence, FONT);
  const label = `${sentence.slice(0, Math.max(1, Math.floor(sentence.length * part * 0.9) - 1)).trimEnd()}…`;
  const words = widthOf(label, FONT);
  if (most === within) return { ...drawn, label };
  if (most === after) return { ...drawn, label, text: drawn.to, to: drawn.to + words + GAP };
  const text = drawn.from - words - 2;
  return { ...drawn, label, text, from: text - GAP };
}

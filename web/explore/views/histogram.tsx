import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Messages } from '../../parts/messages.ts';
import type { Scene } from '../scene/scene.ts';
import { type Histogram, histogramOf, periodOf, yearsIn } from './histogram-bins.ts';
import { useWidth } from './timeline.tsx';

export interface HistogramProps {
  /** With all its links, also those that the period hides. */
  readonly scene: Scene;
  readonly messages: Messages;
  /** The filter: EDTF, such as `1991/2024`; null for any time. */
  readonly period: string | null;
  readonly undated: boolean;
  readonly onChange: (filter: { readonly period: string | null; readonly undated: boolean }) => void;
}

const HEIGHT = 72;
const FOOT = 16;

/** How many links hold in which year, and the years that are looked at: drawn with a pointer, or set with two controls. */
export function HistogramView({ scene, messages, period, undated, onChange }: HistogramProps) {
  const histogram = useMemo(() => histogramOf(scene), [scene]);
  const { first, last } = histogram;
  const [from, to] = yearsIn(period) ?? [first, last];
  const choose = (one: number, other: number): void => {
    const [start, end] = [Math.max(first, Math.min(one, other)), Math.min(last, Math.max(one, other))];
    onChange({ period: start === first && end === last ? null : periodOf(start, end), undated });
  };
  return (
    <div class="histogram">
      <Bars {...{ histogram, messages, from, to }} onBrush={choose} />
      <div class="histogram-controls">
        <Year
          {...{ first, last }}
          label={messages.t('histogram.from')}
          value={from}
          onChange={(year) => choose(year, Math.max(year, to))}
        />
        <Year
          {...{ first, last }}
          label={messages.t('histogram.to')}
          value={to}
          onChange={(year) => choose(Math.min(from, year), year)}
        />
        <button type="button" disabled={period === null} onClick={() => onChange({ period: null, undated })}>
          {messages.t('histogram.any')}
        </button>
        <label class="histogram-undated">
          <input
            type="checkbox"
            checked={undated}
            onChange={(event) => onChange({ period, undated: event.currentTarget.checked })}
          />{' '}
          {messages.t('histogram.undated', { count: histogram.undated })}
        </label>
      </div>
    </div>
  );
}

function Year({
  label,
  value,
  first,
  last,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly first: number;
  readonly last: number;
  readonly onChange: (year: number) => void;
}) {
  return (
    <label class="histogram-year">
      <span>
        {label} <output>{value}</output>
      </span>
      <input
        type="range"
        min={first}
        max={last}
        value={Math.min(last, Math.max(first, value))}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
    </label>
  );
}

interface BarsProps {
  readonly histogram: Histogram;
  readonly messages: Messages;
  readonly from: number;
  readonly to: number;
  readonly onBrush: (one: number, other: number) => void;
}

function Bars({ histogram, messages, from, to, onBrush }: BarsProps) {
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const start = useRef<number | null>(null);
  const width = useWidth(element);
  const id = useId();
  const { bins, first, last } = histogram;
  const most = bins.toSorted((one, other) => other.count - one.count)[0];
  const bar = width / Math.max(1, bins.length);
  const left = bins[0]?.from ?? first;
  const years = (bins.at(-1)?.to ?? last) - left + 1;
  const x = (year: number): number => ((year - left) / years) * width;
  const yearAt = (event: PointerEvent): number => {
    const box = element?.getBoundingClientRect();
    const part = box ? (event.clientX - box.left) / Math.max(1, box.width) : 0;
    return Math.min(last, Math.max(first, left + Math.floor(Math.min(0.9999, Math.max(0, part)) * years)));
  };
  const brush = (event: PointerEvent): void => {
    if (start.current !== null) onBrush(start.current, yearAt(event));
  };
  const begin = (event: PointerEvent): void => {
    element?.setPointerCapture(event.pointerId);
    start.current = yearAt(event);
    brush(event);
  };
  const end = (): void => {
    start.current = null;
  };
  const described = messages.t('histogram.description', {
    ...{ from: String(first), to: String(last), count: most?.count ?? 0 },
    year: most && most.from !== most.to ? `${most.from}–${most.to}` : String(most?.from ?? first),
  });
  return (
    <div
      class="histogram-bars"
      ref={setElement}
      onPointerDown={begin}
      onPointerMove={brush}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <svg
        role="img"
        width={width}
        height={HEIGHT + FOOT}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
      >
        <title id={`${id}-title`}>{messages.t('histogram.label')}</title>
        <desc id={`${id}-text`}>{described}</desc>
        <rect class="histogram-brush" x={x(from)} y={0} width={Math.max(2, x(to + 1) - x(from))} height={HEIGHT} />
        {bins.map((bin, at) => {
          const height = (bin.count / Math.max(1, most?.count ?? 1)) * (HEIGHT - 4);
          const isIn = bin.to >= from && bin.from <= to;
          return (
            <rect
              key={bin.from}
              class={isIn ? 'histogram-bar in' : 'histogram-bar'}
              x={at * bar + 0.5}
              y={HEIGHT - height}
              width={Math.max(1, bar - 1)}
              height={height}
            />
          );
        })}
        <line class="histogram-floor" x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} />
        <text x={0} y={HEIGHT + 13}>
          {first}
        </text>
        <text x={width} y={HEIGHT + 13} text-anchor="end">
          {last}
        </text>
      </svg>
    </div>
  );
}

import { chordDirected, ribbonArrow } from 'd3-chord';
import { arc } from 'd3-shape';
import type { PageContext } from '../page.ts';
import { drawable } from './drawable.ts';
import type { Flows } from './flows.tsx';

const SIZE = 620;
const OUTER = 200;
const INNER = OUTER - 14;
/** Names stand beside the ring, and at its top and foot in one line. */
const HEIGHT = 2 * (OUTER + 28);

/** What flows between the countries, in a circle: an arrow leads where the flow does, as wide as its figure. */
export function ChordDrawing({ context, flows }: { context: PageContext; flows: Flows }) {
  const { t, number } = context.messages;
  const { countries, links, unit, leftOut } = drawable(flows);
  const indexOf = (id: string) => countries.findIndex((one) => one.id === id);
  const matrix = countries.map(() => countries.map(() => 0));
  for (const { from, to, value } of links) (matrix[indexOf(from.id)] as number[])[indexOf(to.id)] = value;
  const chords = chordDirected().padAngle(0.06)(matrix);
  const ribbon = ribbonArrow<unknown, (typeof chords)[number], unknown>().radius(INNER - 2);
  const ring = arc<(typeof chords.groups)[number]>().innerRadius(INNER).outerRadius(OUTER);
  const nameOf = (index: number) => countries[index]?.name ?? '';
  const label = t('flows.chordOf', { indicator: flows.indicator.name });
  return (
    <figure class="drawing">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard. */}
      <section class="scroll" tabIndex={0} aria-label={label}>
        <svg viewBox={`${-SIZE / 2} ${-HEIGHT / 2} ${SIZE} ${HEIGHT}`} width={SIZE} height={HEIGHT} role="img">
          <title>{label}</title>
          <desc>
            {links.map(({ from, to, value }) => `${from.name} → ${to.name}: ${number(value)} ${unit}`).join('; ')}
          </desc>
          {chords.map((chord) => (
            <path
              key={`${chord.source.index}-${chord.target.index}`}
              class={`drawn-flow look-${chord.source.index % 7}`}
              d={String(ribbon(chord))}
            >
              <title>
                {nameOf(chord.source.index)} → {nameOf(chord.target.index)}: {number(chord.source.value)} {unit}
              </title>
            </path>
          ))}
          {chords.groups.map((group) => {
            const angle = (group.startAngle + group.endAngle) / 2 - Math.PI / 2;
            const [x, y] = [Math.cos(angle) * (OUTER + 12), Math.sin(angle) * (OUTER + 12)];
            return (
              <g key={group.index}>
                <path class={`drawn-ring look-${group.index % 7}`} d={ring({ ...group }) ?? ''} />
                <text class="drawn-label" x={x} y={y} text-anchor={anchorAt(x)} dominant-baseline="middle">
                  {nameOf(group.index)}
                </text>
              </g>
            );
          })}
        </svg>
      </section>
      <figcaption>
        {t('flows.drawn', { count: links.length, unit })} {leftOut > 0 && t('flows.leftOut', { count: leftOut })}
      </figcaption>
    </figure>
  );
}

const anchorAt = (x: number): 'start' | 'end' | 'middle' => (Math.abs(x) < 20 ? 'middle' : x > 0 ? 'start' : 'end');

import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { PageContext } from '../page.ts';
import { drawable } from './drawable.ts';
import type { Flows } from './flows.tsx';

const WIDTH = 640;
const NAMES = 130;
const ROW = 46;

interface Node {
  readonly id: string;
  readonly name: string;
}

/** What flows from the left to the right: a country stands on both sides, so that both ways between two are seen. */
export function SankeyDrawing({ context, flows }: { context: PageContext; flows: Flows }) {
  const { t, number } = context.messages;
  const { links, unit, leftOut } = drawable(flows);
  const side = (which: 'from' | 'to') =>
    [...new Map(links.map((link) => [link[which].id, link[which].name]))].map(([id, name]) => ({
      id: `${which} ${id}`,
      name,
    }));
  const [starts, ends] = [side('from'), side('to')];
  const height = Math.max(starts.length, ends.length) * ROW + 20;
  const laid = sankey<Node, object>()
    .nodeId(({ id }) => id)
    .nodeWidth(12)
    .nodePadding(14)
    .extent([
      [NAMES, 10],
      [WIDTH - NAMES, height - 10],
    ])({
    nodes: [...starts, ...ends],
    links: links.map(({ from, to, value }) => ({ source: `from ${from.id}`, target: `to ${to.id}`, value })),
  });
  const ribbon = sankeyLinkHorizontal<Node, object>();
  const nameOf = (node: unknown): string => (node as Node).name;
  const label = t('flows.sankeyOf', { indicator: flows.indicator.name });
  return (
    <figure class="drawing">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard. */}
      <section class="scroll" tabIndex={0} aria-label={label}>
        <svg viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height} role="img">
          <title>{label}</title>
          <desc>
            {links.map(({ from, to, value }) => `${from.name} → ${to.name}: ${number(value)} ${unit}`).join('; ')}
          </desc>
          {laid.links.map((link, index) => (
            <path
              key={index}
              class={`drawn-ribbon look-${index % 7}`}
              d={ribbon(link) ?? ''}
              stroke-width={Math.max(1, link.width ?? 1)}
            >
              <title>
                {nameOf(link.source)} → {nameOf(link.target)}: {number(link.value)} {unit}
              </title>
            </path>
          ))}
          {laid.nodes.map(({ id, name, x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 }) => (
            <g key={id}>
              <rect class="drawn-bar" x={x0} y={y0} width={x1 - x0} height={Math.max(1, y1 - y0)} />
              <text
                class="drawn-label"
                x={x0 < WIDTH / 2 ? x0 - 6 : x1 + 6}
                y={(y0 + y1) / 2}
                text-anchor={x0 < WIDTH / 2 ? 'end' : 'start'}
                dominant-baseline="middle"
              >
                {name} {number(value)}
              </text>
            </g>
          ))}
        </svg>
      </section>
      <figcaption>
        {t('flows.drawn', { count: links.length, unit })} {leftOut > 0 && t('flows.leftOut', { count: leftOut })}
      </figcaption>
    </figure>
  );
}

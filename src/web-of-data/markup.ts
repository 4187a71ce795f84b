import { createHash } from 'node:crypto';

/** Text of HTML: what is put together by `html`. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | undefined | false | readonly Part[];

/** Puts HTML together. Everything that is put in is text, and stays text whatever it holds, unless `html` made it. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: fixed.map((text, index) => text + written(parts[index])).join('') };
}

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return part.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
  return 'markup' in part ? part.markup : part.map(written).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const STYLE = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; font: 1rem/1.55 system-ui, sans-serif; --quiet: color-mix(in srgb, currentColor 65%, transparent) }
body { max-width: 52rem; margin: 6vh auto; padding: 0 1.25rem; overflow-wrap: anywhere }
header p, .where, footer { color: var(--quiet); font-size: .9rem }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .25rem }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
p { margin: .25rem 0 }
ul, ol { padding-left: 1.2rem; margin: .25rem 0 }
li { margin: .6rem 0 }
dl { display: grid; grid-template-columns: fit-content(40%) 1fr; gap: .25rem 1rem; margin: .5rem 0 }
dt { color: var(--quiet); min-width: 7rem }
dd { margin: 0 }
.mark { border: 1px solid var(--quiet); border-radius: .3rem; padding: 0 .3rem; font-size: .8rem; white-space: nowrap }
pre { overflow: auto; max-height: 60vh; padding: 1rem; border: 1px solid var(--quiet); border-radius: .4rem; font-size: .85rem; line-height: 1.45 }
.differs { padding: .6rem 1rem; border-left: .3rem solid #c2410c }
footer { border-top: 1px solid var(--quiet); margin-top: 3rem; padding-top: .75rem }
`;

/** Content-Security-Policy of these pages. */
export const pagePolicy = (ancestors?: string): string => policyOf(STYLE, ancestors);

/** Content-Security-Policy of a page with a style of its own: no script, no frame around it unless said, nothing from elsewhere. */
const policyOf = (style: string, ancestors = "'none'"): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');

/** A whole page. */
export const page = (title: string, links: readonly Markup[], content: Markup): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${links}
<style>${{ markup: STYLE }}</style>
</head>
<body>
${content}
</body>
</html>
`.markup;

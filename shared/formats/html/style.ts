import { HUES } from '../hues.ts';

// A long name is a block of its own, since its dot would stay alone at the end of a line.
// No ligatures: whoever searches the PDF or copies from it would find no letters behind them.
const PAGE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { font: 100%/1.5 'Source Serif 4', Charter, 'Iowan Old Style', Georgia, Cambria, 'Noto Serif', 'Liberation Serif', serif; font-variant-ligatures: no-common-ligatures; color: #1b1b1b; background: #fff; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 44rem; padding: clamp(1.25rem, 6vw, 3rem) clamp(0.75rem, 4vw, 1.5rem) 4rem; font-size: 1.0625rem; }
body.sideways { max-width: 70rem; }
header { margin-bottom: 2.5rem; }
h1, h2, h3, h4 { font-weight: 600; line-height: 1.25; text-wrap: balance; break-after: avoid; }
h1 { font-size: 2rem; margin: 0; letter-spacing: -0.01em; }
h2 { font-size: 1.4rem; margin: 2.75rem 0 0.5rem; padding-top: 0.6rem; border-top: 1px solid #c9c6bf; }
h3 { font-size: 1.125rem; margin: 1.75rem 0 0.4rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
p { margin: 0 0 0.6rem; orphans: 2; widows: 2; }
h1, h2, h3, h4, p, li, td, th, dt, caption { text-align: start; overflow-wrap: break-word; }
.subtitle { font-size: 1.125rem; color: #595959; margin: 0.35rem 0 0; }
.facts, .note { color: #595959; font-size: 0.9375rem; }
.facts:not(:has(+ h2, + h3, + h4)), h2 + .facts:not(:has(+ h2)), h3 + .facts:has(+ h4) { break-after: avoid; }
ul, ol { margin: 0 0 0.8rem; padding-inline-start: 1.35rem; }
li { margin: 0 0 0.35rem; }
li > p { margin: 0 0 0.25rem; }
li > ul, li > ol { margin: 0.35rem 0 0.25rem; }
ul.plain { list-style: none; padding-inline-start: 0; }
ul.plain > li { padding-inline-start: 1.1rem; text-indent: -1.1rem; }
ul.plain > li > * { text-indent: 0; }
ul.plain > li > p:first-child { text-indent: -1.1rem; }
ul.plain ul.plain { border-inline-start: 1px solid #c9c6bf; padding-inline-start: 0.9rem; }
a { color: #174f86; text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
a.label { color: inherit; text-decoration: none; }
a.label:hover { text-decoration: underline; }
.label { font-variant-numeric: lining-nums; white-space: nowrap; }
.sign { font-weight: 600; }
.pro { color: #1b5a9c; }
.contra { color: #9a4a08; }
.assumption { color: #595959; }
.party { font-weight: 600; white-space: nowrap; }
ul.plain > li > p:first-child > .party:first-child::before, th .party::before, td .party::before { content: ''; display: inline-block; width: 0.55em; height: 0.55em; border-radius: 50%; margin-inline-end: 0.4em; forced-color-adjust: none; }
.citation { color: #595959; font-size: 0.9375em; }
blockquote { margin: 0 0 0.8rem; padding-inline-start: 0.9rem; border-inline-start: 2px solid #c9c6bf; color: #3a3a3a; }
code { font: 0.875em/1.4 ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; }
pre { margin: 0 0 0.8rem; padding: 0.6rem 0.8rem; background: #f5f4f1; white-space: pre-wrap; overflow-wrap: break-word; }
dl { margin: 0 0 0.8rem; }
dt { font-weight: 600; margin-top: 0.7rem; break-after: avoid; }
dd { margin: 0.15rem 0 0; }
table { width: 100%; border-collapse: collapse; margin: 0.5rem 0 1rem; font-size: 0.9375rem; line-height: 1.4; }
body.sideways table { table-layout: fixed; }
body.sideways th:first-child { width: 22%; }
caption { text-align: start; color: #595959; padding-bottom: 0.3rem; }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.75rem 0.45rem 0; border-bottom: 1px solid #dedbd4; font-weight: 400; }
th:last-child, td:last-child { padding-inline-end: 0; }
td.short, th.short { white-space: nowrap; }
.long { overflow-wrap: anywhere; }
.party.long { display: inline-block; max-width: 100%; white-space: normal; text-indent: 0; vertical-align: top; }
thead th { font-weight: 600; border-bottom: 1.5px solid #55524c; }
tr { break-inside: avoid; }
`;

const PRINT = `
@page { size: A4; margin: 20mm 22mm 22mm; }
@media print {
  html { font-size: 10pt; }
  body, body.sideways { max-width: none; padding: 0; font-size: 1rem; }
  a { color: inherit; text-decoration: none; }
  h2 { margin-top: 2rem; }
  .party { print-color-adjust: exact; }
}
`;

/** The style rules of a page, for reading and for print. */
export function styleRules(page: 'upright' | 'sideways'): string {
  const hues = Object.entries(HUES)
    .map(([name, hue]) => `.party.${name}::before { background: ${hue}; }`)
    .join('\n');
  const sideways = page === 'sideways' ? '\n@page { size: A4 landscape; margin: 16mm 18mm; }' : '';
  return `${PAGE}${hues}${PRINT}${sideways}`;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Builder, harbour, renderText } from '../../documents/testing/fixture.ts';
import type { WorkspaceState } from '../../model/state.ts';
import { anyText, HOSTILE, withTexts } from '../testing/hostile.ts';
import { neededFaces } from './font-faces.ts';

/** What XML 1.0 lets stand in a document: anything else makes it no document at all. */
const XML_CHARACTERS = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const TAG =
  /^<(?:\?xml version="1\.0" encoding="UTF-8"\?|\/?[a-zA-Z:]+(?: [a-zA-Z:.]+="[^"<>]*")*\/?)>$/;
const ENTITY = /&(?!(?:amp|lt|gt|quot|#9|#10);)/;

/** Every tag of an XML document, after looking at each. */
function tagsOf(xml: string): readonly string[] {
  expect(xml).toMatch(XML_CHARACTERS);
  expect(xml).not.toMatch(ENTITY);
  const tags = xml.match(/<[^>]*>?/g) ?? [];
  for (const tag of tags) expect(tag).toMatch(TAG);
  return tags;
}

/** Says whether each element ends, in the order in which they began. */
function isBalanced(tags: readonly string[]): boolean {
  const open: string[] = [];
  for (const tag of tags.slice(1)) {
    const [, end, name] = /^<(\/?)([^ />]+)/.exec(tag) ?? [];
    if (end === '/') {
      if (open.pop() !== name) return false;
    } else if (!tag.endsWith('/>') && name !== undefined) open.push(name);
  }
  return open.length === 0;
}

const made = (state: WorkspaceState, format: string) => renderText(state, 'map', format);

describe('any text on the map', { timeout: 60_000 }, () => {
  it.each(['svg', 'graphml'])('stays text in %s, and the file is XML', async (format) => {
    const { state } = harbour();
    const run = async (text: string): Promise<void> => {
      const tags = tagsOf(
        await made(
          withTexts(state, () => text),
          format,
        ),
      );
      expect(isBalanced(tags)).toBe(true);
      for (const tag of tags)
        expect(tag).not.toMatch(/^<\/?(?:script|img|a|b|image|use|foreignObject)\b| on\w+=/i);
    };
    for (const text of HOSTILE) await run(text);
    await fc.assert(fc.asyncProperty(anyText(), run), { numRuns: 25 });
  });

  it('stays within its quotation marks in dot', async () => {
    const { state } = harbour();
    const shape = (text: string): string =>
      text
        .replace(/"(?:[^"\\]|\\.)*"/g, '""')
        .replace(/ (?:tags|status|holders|text|name|locator)="",?/g, '');
    const expected = shape(
      await made(
        withTexts(state, () => 'word'),
        'dot',
      ),
    );
    const run = async (text: string): Promise<void> => {
      const written = await made(
        withTexts(state, () => text),
        'dot',
      );
      expect(shape(written)).toBe(expected);
    };
    for (const text of HOSTILE) await run(text);
    await fc.assert(fc.asyncProperty(anyText(), run), { numRuns: 25 });
  });
});

describe('a picture of the map', async () => {
  const b = harbour();
  const svg = await made(b.state, 'svg');

  it('shows every element with its label, its text, and what is out of the ordinary', () => {
    for (const { label, text } of [
      ...b.state.tables.issue.values(),
      ...b.state.tables.argument.values(),
    ]) {
      expect(svg).toContain(`${label}: ${text}</title>`);
      expect(svg).toContain(`>${label}</text>`);
    }
    expect(svg).toContain('Formal objection');
    expect(svg).toContain('Contested');
    expect(svg).toContain('Annex Y, Step 2 · 1987');
  });

  it('names those who hold a position, beside their hue', () => {
    const [, card = ''] = new RegExp(`(<title>position P6: .*?</g>)`).exec(svg) ?? [];
    expect(card).toContain('>Ferry</text>');
    expect(card).toContain('>Pilots</text>');
    expect(card.match(/class="hue-/g)).toHaveLength(2);
  });

  it('tells for from against by sign as well as by colour', () => {
    expect(svg).toMatch(/class="card pro".*?>\+<\/text>/);
    expect(svg).toMatch(/class="card contra".*?>−<\/text>/);
  });

  it('says of each tie across what it is, and in the legend what its mark means', () => {
    expect(svg).toContain('<title>I3 depends on I1</title>');
    expect(svg).toContain('<title>P2 replaces P1</title>');
    expect(svg).toContain('class="legend"');
  });

  it('has a title and a description for readers, and loads and runs nothing', () => {
    expect(svg).toMatch(
      /<svg [^>]*>\n<title>The harbour and its bridge<\/title>\n<desc>A map of \d+ elements\./,
    );
    expect(svg).not.toMatch(/<script|href|url\(|@import| on\w+=/);
  });

  it('shows some issues with what stands under them', async () => {
    const some = await renderText(b.state, 'map', 'svg', { issues: [b.of('I3')] });
    expect(some).toContain('>I3</text>');
    expect(some).toContain('>P4</text>');
    expect(some).not.toContain('>I1</text>');
  });

  it('has what a person put somewhere stand there, on the whole map', async () => {
    const moved = harbour();
    moved.run({ type: 'place-element', id: moved.id(), element: moved.of('I3'), x: -4000, y: 70 });
    const placed = /<g class="card issue" transform="translate\(-4000 70\)"><title>issue I3:/;
    expect(await made(moved.state, 'svg')).toMatch(placed);
    const part = await renderText(moved.state, 'map', 'svg', { issues: [moved.of('I3')] });
    expect(part).not.toMatch(placed);
  });

  it('is there of an empty workspace too', async () => {
    expect(isBalanced(tagsOf(await made(new Builder().state, 'svg')))).toBe(true);
  });
});

describe('the map for programs', async () => {
  const b = harbour();

  it('has each element once, with its values, and each tie in the direction of the model', async () => {
    const count = b.state.kinds.size;
    const ties = b.state.tables.link.size;
    const [dot, graphml] = [await made(b.state, 'dot'), await made(b.state, 'graphml')];
    expect(graphml.match(/<node /g)).toHaveLength(count);
    expect(graphml.match(/<edge /g)).toHaveLength(ties);
    expect(dot.match(/^ {2}"[^"]+" \[label=/gm)).toHaveLength(count);
    expect(dot.match(/ -> /g)).toHaveLength(ties);
    expect(dot).toContain(`"${b.of('I3')}" -> "${b.of('I1')}" [type="depends-on"`);
    expect(dot).toMatch(/kind="contra", name="A2".*status="accommodated"/);
    expect(dot).toMatch(/name="P6".*holders="Ferry, Pilots"/);
    expect(graphml).toMatch(
      new RegExp(`<edge id="[^"]*" source="${b.of('I3')}" target="${b.of('I1')}">`),
    );
    expect(graphml).toContain('<data key="node-locator">Annex Y, Step 2</data>');
    expect(graphml).toContain('<data key="node-url">https://harbour.example/rules</data>');
    expect(graphml).toContain(
      '<data key="node-stances">Ferry: strongly-against, objects\nPilots: for</data>',
    );
    expect(graphml).toContain('<data key="node-type">divergence</data>');
  });
});

describe('the fonts of a picture', () => {
  const face = (weight: number, style: string, range: string): string =>
    `@font-face { font-family: 'S'; font-style: ${style}; font-weight: ${weight}; src: url(data:x); unicode-range: ${range}; }\n`;
  const latin = face(400, 'normal', 'U+0000-00FF,U+20AC');
  const greek = face(400, 'normal', 'U+0370-03FF');
  const italic = face(400, 'italic', 'U+0000-00FF');

  it('are those that its text needs', () => {
    expect(neededFaces(latin + greek + italic, ['bridge'])).toBe(latin);
    expect(neededFaces(latin + greek + italic, ['γέφυρα'])).toBe(greek);
    expect(neededFaces(latin + greek + italic, ['€ γ'])).toBe(latin + greek);
    expect(neededFaces('', ['bridge'])).toBe('');
  });
});

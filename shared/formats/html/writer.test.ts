import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbour, renderText } from '../../documents/testing/fixture.ts';
import { bullets, paragraph, text } from '../../documents/tree.ts';
import { toBase64 } from '../base64.ts';
import { anyText, everywhere, HOSTILE } from '../testing/hostile.ts';
import { toHtml } from './writer.ts';

/** Everything between angle brackets, style sheet left out. */
function tagsOf(page: string): readonly string[] {
  return page.replace(/<style>[^<]*<\/style>/, '').match(/<[^>]*>?/g) ?? [];
}

const TAG =
  /^<(?:!doctype html|\/?(?:html|head|meta|title|body|header|main|h[1-4]|p|ul|ol|li|table|thead|tbody|tr|th|td|caption|dl|dt|dd|blockquote|pre|code|strong|em|br|a|span|bdi)(?: (?:lang|dir|charset|http-equiv|content|name|class|id|href|rel|role|scope)="[^"<>]*")*)>$/;

// How long the words are decides only how they break, and their letters only which way they run.
const shape = (page: string): readonly string[] =>
  tagsOf(page)
    .filter((tag) => !/^<\/?bdi\b/.test(tag))
    .map((tag) =>
      tag
        .replace(/ (?:id|href|dir)="[^"]*"| class="(?:long|short)"/g, '')
        .replace(/(class="party [^"]*) long"/, '$1"'),
    );

describe('text in HTML', () => {
  it('adds no tag and no attribute, whatever it holds', () => {
    const expected = shape(toHtml(everywhere('word'), ''));
    const run = (value: string): void => {
      const page = toHtml(everywhere(value), '');
      for (const tag of tagsOf(page)) expect(tag).toMatch(TAG);
      expect(shape(page)).toEqual(expected);
    };
    for (const value of HOSTILE) run(value);
    // Without a subtitle there is no paragraph for one.
    const some = anyText().filter((value) => value !== '');
    fc.assert(fc.property(some, run));
  });

  it('shows as it is', () => {
    const page = toHtml(everywhere('<b>"A" & \'B\'</b>'), '');
    expect(page).toContain('<h1>&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;</h1>');
  });

  it('runs the way of its words, and keeps its order beside others', () => {
    const party = { kind: 'party', name: 'נמל', colour: 'teal' } as const;
    const label = { kind: 'label', label: 'P1', target: 'p' } as const;
    const rows = [
      [label, text(': הגשר נפתח, 3!')],
      [party, text(', 3 of 5: '), text('נעם.')],
    ];
    const blocks = [...rows.map((row) => paragraph(row)), bullets([rows[0] ?? [], [text('Yes')]])];
    const page = toHtml({ ...everywhere('word'), blocks }, '');
    expect(page).toContain(
      '<p dir="rtl"><bdi dir="ltr"><span class="label">P1</span></bdi>: הגשר נפתח, 3!</p>',
    );
    expect(page).toContain(
      '<p><span class="party teal"><bdi dir="rtl">נמל</bdi></span>, 3 of 5: <bdi dir="rtl">נעם.</bdi></p>',
    );
    expect(page).toMatch(/<ul dir="rtl">\n<li><p><bdi[^]*<li><p dir="ltr">Yes<\/p>/);
  });

  it('cannot turn the direction of what follows', () => {
    const page = toHtml(everywhere('\u202Eabc'), '');
    expect(page).toContain('<h1>\u202Eabc\u202C</h1>');
  });
});

describe('the page', async () => {
  const b = harbour();
  const page = await renderText(b.state, 'summary', 'html');

  it('loads nothing, runs nothing, and has a policy that says so', () => {
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|embed|form|input)\b/i);
    expect(page).not.toMatch(/ (?:src|style|on\w+)=/i);
    expect(page).not.toMatch(/url\(|@import/);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain('default-src &#39;none&#39;');
    expect(policy).not.toContain('unsafe');
  });

  it('lets in its own style sheet by its hash', () => {
    const style = /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? '';
    expect(page).toContain(`sha256-${toBase64(sha256(utf8ToBytes(style)))}`);
  });

  it('has one title, headings in order, tables with header cells, a language and a direction', () => {
    expect(page).toContain('<html lang="en-GB" dir="ltr">');
    expect(page).toContain('<title>The harbour and its bridge – Position summary</title>');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
    });
    expect(page).toContain('<th scope="col">Issue</th>');
    expect(page).toMatch(/<th scope="row">.*I1/);
  });

  it('leads from a label to its place, and only where there is one', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, target]) =>
      decodeURIComponent(target ?? ''),
    );
    expect(targets.length).toBeGreaterThan(10);
    for (const target of targets) expect(ids).toContain(target);
    expect(ids.size).toBe([...page.matchAll(/ id="/g)].length);
  });

  it('brings fonts along where it is given them, and lets in no others', () => {
    const own = toHtml(everywhere('x'), '@font-face { src: url(data:font/woff2;base64,AA==) }');
    expect(own).toContain('font-src &#39;self&#39; data:');
    expect(toHtml(everywhere('x'), '')).not.toContain('font-src');
  });

  it('has a foot of its own where it has fonts of its own, whatever the title holds', () => {
    const printed = (title: string): string =>
      toHtml({ ...everywhere('x'), title }, '@font-face { src: url(data:font/woff2;base64,AA==) }');
    expect(printed('River & co')).toContain("content: 'River\\20 \\26 \\20 co");
    const tags = (title: string): readonly string[] =>
      shape(printed(title)).filter((tag) => !tag.includes('sha256-'));
    for (const title of HOSTILE) expect(tags(title)).toEqual(tags('word'));
    expect(printed('long '.repeat(99))).toContain("\\2026 '; width");
    expect(toHtml(everywhere('x'), '')).not.toContain('@bottom-left');
  });

  it('breaks a word that is wider than its column, and keeps a few words of a cell together', () => {
    const cells = ['Issue', 'Time', 'Who', 'Note'].map((title) => [text(title)]);
    const row = ['What of ' + 'a'.repeat(60), '13:00–13:10', 'DT C, DT M', 'in plain words'].map(
      (words) => [text(words)],
    );
    const document = everywhere('x');
    const table = { kind: 'table', caption: [], head: cells, rows: [row] } as const;
    const wide = toHtml({ ...document, blocks: [table] }, '');
    expect(wide).toContain('<th scope="row" class="long">');
    expect(wide.match(/<td class="short">/g)).toHaveLength(2);
    expect(wide).toContain('<td>in plain words</td>');
    const many = { ...table, head: [...cells, ...cells], rows: [[...row, ...row]] };
    expect(toHtml({ ...document, blocks: [many] }, '')).not.toContain('class="short"');
  });
});

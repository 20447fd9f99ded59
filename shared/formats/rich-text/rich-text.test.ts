import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../read.ts';
import { anyText } from '../testing/hostile.ts';
import { outlineOf, understood } from '../testing/outline.ts';
import { nestedLines } from './nested-lines.ts';
import { readableText } from './rich-text.ts';
import { processorTime } from '../testing/processor-time.ts';

const PLAIN = 'as plain text';

function outlineIn(html: string): readonly string[] {
  const { text, format } = readableText(html, PLAIN);
  return outlineOf(understood(text, format, 'Clipboard'));
}

const BRIDGE = [
  '? Who opens the bridge?',
  '  = The keeper',
  '    + He sleeps beside it',
  '    - Not at noon',
  '  = The pilots',
];

describe('what is copied with its looks', () => {
  it('from a web page keeps how its lists are nested, and its links', () => {
    const html = `<h2>Bridge</h2><ul><li>Who opens the bridge?<ul>
<li><p>The <a href="https://port.example/keeper_1">keeper</a></p><ol><li>Pro: He sleeps beside it<li>Con: Not at noon</ol></li>
<li>The pilots</li></ul></li></ul>`;
    expect(outlineIn(html)).toEqual(BRIDGE);
    expect(readableText(html, PLAIN).text).toContain('[keeper](https://port.example/keeper_1)');
  });

  it('from an editor in the browser, whose inner lists stand beside the items that they are of', () => {
    expect(
      outlineIn(`<b style="font-weight:normal" id="guid"><ul>
<li dir="ltr" aria-level="1"><p><span style="font-weight:400">Who opens the bridge?</span></p></li>
<ul><li aria-level="2"><p>The keeper</p></li><ul><li aria-level="3"><p>Pro: He sleeps beside it</p></li>
<li aria-level="3"><p>Con: Not at noon</p></li></ul><li aria-level="2"><p>The pilots</p></li></ul></ul></b>`),
    ).toEqual(BRIDGE);
    const each = (level: number, text: string): string =>
      `<div><ul role="list"><li data-aria-level="${level}"><p>${text}</p></li></ul></div>`;
    expect(
      outlineIn(
        each(1, 'Who opens the bridge?') +
          each(2, 'The keeper') +
          each(3, 'Pro: He sleeps beside it') +
          each(3, 'Con: Not at noon') +
          each(2, 'The pilots'),
      ),
    ).toEqual(BRIDGE);
  });

  it('from a word processor, whose items are paragraphs with bullets of their own', () => {
    const item = (level: number, bullet: string, text: string): string =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${bullet}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>\n`;
    const html = `<html xmlns:o="urn:o"><head><style><!-- p { margin: 0 } --></style></head><body>
<p class=MsoTitle>Bridge<o:p></o:p></p>${item(1, '·', 'Who opens\nthe bridge?')}${item(2, 'o', 'The keeper')}
${item(3, '1.', 'Pro: He sleeps beside it')}${item(3, '2.', 'Con: Not at noon')}${item(2, 'o', 'The pilots')}</body></html>`;
    expect(outlineIn(html)).toEqual(BRIDGE);
    expect(readableText(html, PLAIN).text).toMatch(/^# Bridge\n\n- Who opens the bridge\?\n/);
  });

  it('as a table alone is one, whatever cells reach over others', () => {
    const html = `<table><col><tr><td>Question</td><td>Answer</td><td>Pro</td></tr>
<tr><td rowspan=2>Who opens it?</td><td>The keeper</td><td>at hand<br>and awake</td></tr><tr><td>The "pilots", all</td><td></td></tr></table>`;
    expect(readableText(html, PLAIN).format).toBe('csv');
    expect(outlineIn(html)).toEqual([
      '? Who opens it?',
      '  = The keeper',
      '    + at hand',
      '    + and awake',
      '  = The "pilots", all',
    ]);
  });

  it('has its tables where they stand, and what only lays out a page is none', () => {
    expect(
      outlineIn(
        `<h1>Who opens it?</h1><table><tr><th>Option</th><th>Pros</th></tr><tr><td>The keeper</td><td><ul><li>at hand</li><li>awake</li></ul></td></tr></table>`,
      ),
    ).toEqual(['? Who opens it?', '  = The keeper', '    + at hand', '    + awake']);
    expect(
      outlineIn(
        `<h2>Who opens it?</h2><p>DT M wants the keeper. What do others think?</p><table><tr><td>Option</td><td>Cons</td></tr><tr><td>The keeper</td><td>asleep</td></tr></table>`,
      ),
    ).toEqual(['? Who opens it?', '  = The keeper', '    - asleep']);
    const laid = `<table role="presentation"><tr><td><table><tr><td><p>Dear all,</p><ul><li>Who opens it?</li></ul></td></tr></table></td></tr></table>`;
    expect(readableText(laid, PLAIN).text).toBe('Dear all,\n\n- Who opens it?');
  });

  it('is a memo where it is prose, without addresses in its sentences', () => {
    const { text, format } = readableText(
      `<p>Dear all, two issues. DT M wants to open <a href="https://port.example">the bridge</a> at night.</p><ul><li>Who pays?</li></ul>`,
      PLAIN,
    );
    expect(format).toBe('memo');
    expect(text).toContain('wants to open the bridge at night');
  });

  it('is what its plain text is where its looks say nothing', () => {
    const source = '<div style="white-space:pre"><div><span>- a</span></div><div>  - b</div></div>';
    expect(readableText(source, PLAIN)).toEqual({ text: PLAIN });
    expect(readableText('', PLAIN)).toEqual({ text: PLAIN });
    expect(readableText('<p>Who pays?</p>', '').text).toBe('Who pays?');
  });

  it('reads nothing of scripts, styles and what nobody sees, and takes no text for markup', () => {
    const html = `<style>p{}</style><script>if (a<b) "</li>"</script><ul><li>5*3*2 \`x\` &lt;b&gt; <span style="display: none">gone</span><img src=x onerror=alert(1)><a href="javascript:alert(1)">run</a></li></ul>`;
    expect(outlineIn(html)).toEqual(['? Clipboard', '  = 5*3*2 `x` <b> run']);
  });

  it('has the lines of nested lists where they go into the outline', () => {
    const html =
      '<p>Before</p><ul><li>Who<br>opens it?<ul><li>The keeper<p>or she</p></li></ul></li></ul>';
    expect(nestedLines(html, PLAIN)).toBe('Before\nWho opens it?\n\tThe keeper or she');
    expect(nestedLines('<ul><li>a</li></ul>', PLAIN)).toBe(PLAIN);
  });

  it('is read whatever it is, in a time that grows with it', () => {
    const tags = [
      'ul',
      'ol',
      'li',
      'p',
      'table',
      'tr',
      'td',
      'h2',
      'b',
      'a',
      'br',
      'script',
      '!--',
      'o:p',
    ];
    const piece = fc.oneof(
      fc.constantFrom(...tags).map((tag) => `<${tag} style="mso-list:l0 level3 x" rowspan=3>`),
      fc.constantFrom(...tags).map((tag) => `</${tag}>`),
      anyText(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { text, format } = readableText(pieces.join(''), '');
        readDocument(new TextEncoder().encode(text), 'Clipboard', format);
        nestedLines(pieces.join(''), '');
      }),
      { numRuns: 200 },
    );
    const taken = processorTime(() => {
      readableText('<ul><li>a<p>b<table><tr><td>'.repeat(20_000), PLAIN);
      readableText('<table>'.repeat(9_000) + '<tr><td>a<td>b'.repeat(5_000), PLAIN);
    });
    expect(taken).toBeLessThan(10_000);
  });
});

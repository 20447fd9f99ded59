import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../testing/outline.ts';
import { withoutHtml } from './html.ts';
import { processorTime } from '../testing/processor-time.ts';

const read = (lines: readonly string[]) => understood(lines.join('\n'), 'markdown', 'ferry.md');

describe('a page of Markdown with HTML in it', () => {
  it('has the lists, tables and headings of either, on the lines where they are', () => {
    const reading = read([
      '# Should the ferry run?',
      '',
      '<ul>',
      '  <li>In summer <b>only</b></li>',
      '  <li>All year',
      '    <ul><li>Pro: <i>guests</i> pay</li></ul>',
      '  </li>',
      '</ul>',
      '',
      '<h2 align="center">When does it start?</h2>',
      '',
      '- At noon<br>sharp',
      '- At <kbd>6</kbd>, as in `a<b>`',
      '',
      '<table>',
      '<tr><th>Option</th><th>Pros</th></tr>',
      '',
      '<tr><td>At nine</td><td>light<br>warm</td></tr>',
      '</table>',
    ]);
    expect(outlineOf(reading)).toEqual([
      '? Should the ferry run?',
      '  = In summer only',
      '  = All year',
      '    + guests pay',
      '  ? When does it start?',
      '    = At noon sharp',
      '    = At 6, as in a<b>',
      '    = At nine',
      '      + light',
      '      + warm',
    ]);
    const lineOf = (text: string) =>
      reading.lines.get(reading.rows.position?.find((one) => one.text === text)?.id ?? '');
    expect(lineOf('At noon sharp')).toBe(12);
    expect(lineOf('In summer only')).toBe(3);
    expect(reading.leftOut).toEqual([]);
  });

  it('has several things in one cell of a table', () => {
    const reading = read([
      '# Choose a boat',
      '',
      '| Option | Pros | Cons |',
      '|---|---|---|',
      '| Ferry | <ul><li>cheap</li><li>dry</li></ul> | <p>slow</p> |',
    ]);
    expect(outlineOf(reading)).toEqual([
      '? Choose a boat',
      '  = Ferry',
      '    + cheap',
      '    + dry',
      '    - slow',
    ]);
  });

  it('tells what only programs read, and takes none of it for words', () => {
    const reading = read([
      '# Should it run?',
      '',
      '<script>',
      "- let answer = 'no';",
      '',
      '</script>',
      '- Yes <script>alert(1)</script>',
      '',
      '<style>.a { color: red }</style>',
      '',
      '```html',
      '<script>- kept</script>',
      '```',
    ]);
    expect(outlineOf(reading)).toEqual(['? Should it run?', '  = Yes']);
    expect(JSON.stringify(reading.rows)).toContain('<script>- kept</script>');
    expect(reading.leftOut).toMatchObject([
      { code: 'html-part', line: 3, values: { tag: 'script' } },
      { code: 'html-part', line: 7 },
      { code: 'html-part', line: 9, values: { tag: 'style' } },
    ]);
  });

  it('reads what stands in what unfolds, and links and pictures by their words', () => {
    const reading = read([
      '# Should it run?',
      '<details>',
      '<summary>The answers</summary>',
      '- Yes, see <a href="https://example.org/why">why</a> <img src="x.png" alt="a map">',
      '- \\<b>No',
      '',
      '</details>',
    ]);
    expect(outlineOf(reading)).toEqual(['? Should it run?', '  = Yes, see why a map', '  = <b>No']);
    expect(reading.rows.position?.[0]?.detail).toContain('https://example.org/why');
  });

  it('without any is as it was, and one whose ends are missing takes time by its length', () => {
    expect(withoutHtml('# a < b\n- 1 <3')).toBeNull();
    const blanks = ' '.repeat(50_000);
    const taken = processorTime(() => {
      withoutHtml('<table>\n<script>\n<a href=x \n'.repeat(2_000));
      withoutHtml(`<b>${blanks}x\n<br${blanks}x\n<img alt${blanks}>\n${'`'.repeat(50_000)}<i>x`);
      withoutHtml(
        `${'<a x>'.repeat(10_000)}\n${'<script>'.repeat(10_000)}\n<b ${'<'.repeat(50_000)}`,
      );
    });
    expect(taken).toBeLessThan(5_000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Builder, harbour, renderText } from '../../documents/testing/fixture.ts';
import { anyMap } from '../testing/maps.ts';
import { outlineOf, outlineOfState, stateFrom, understood } from '../testing/outline.ts';

const OLD = `Discussion Title: Should the bridge open at night?

1. The bridge should open at night.
1.1. Pro: Ships wait until dawn. [tide table](https://example.org/tides)
1.1.1. Con: Only \\(two\\) a week.
1.2. Con: The keepers would work double shifts.
1.2.1. Pro: -> See 1.1.1.
1.2.2. Con: A second keeper costs little.
`;

const NEW = `Discussion Name:
Opening hours

1. Question:
When should the bridge open?
  1.1. Thesis:
  At night. [1]
    1.1.1. Pro:
    Tides do not wait.
    They never did.
    1.1.2. Con:
    The keepers sleep.
  1.2. Thesis:
  On demand.

Sources:
[1] https://example.org/tides
High water at two,
low water at eight.
`;

describe('a discussion of Kialo', () => {
  it('in the older form is a thesis with what speaks for and against it', () => {
    expect(outlineOf(understood(OLD))).toEqual([
      '? Should the bridge open at night?',
      '  = The bridge should open at night.',
      '    + Ships wait until dawn. tide table',
      '      @ tide table',
      '      - Only (two) a week.',
      '    - The keepers would work double shifts.',
      '      - A second keeper costs little.',
      '      + Only (two) a week.',
    ]);
  });

  it('in the newer form can have several theses on one question, and sources', () => {
    const reading = understood(NEW);
    expect(reading.format).toBe('kialo');
    expect(reading.title).toBe('Opening hours');
    expect(outlineOf(reading)).toEqual([
      '? When should the bridge open?',
      '  = At night.',
      '    @ https://example.org/tides',
      '    + Tides do not wait.',
      '    - The keepers sleep.',
      '  = On demand.',
    ]);
    const [reference] = reading.rows.reference ?? [];
    expect(reference).toMatchObject({
      url: 'https://example.org/tides',
      quotation: 'High water at two,\nlow water at eight.',
    });
  });

  it('is known by its first line, whatever its file is called', () => {
    expect(understood(OLD, undefined, 'export.csv').format).toBe('kialo');
  });

  it('says what points nowhere', () => {
    const { leftOut } = understood('Discussion Title: T\n\n1. A.\n1.1. Pro: -> See 1.9.\n');
    expect(leftOut).toMatchObject([{ code: 'kialo-pointer', line: 4, values: { number: '1.9' } }]);
  });

  it('keeps the paragraphs of a quotation, and what a source is called', () => {
    const file = `Discussion Name:\r
Opening hours\r
\r
1. Thesis:\r
It should open. [1], [2]\r
\r
Sources:\r
[1] https://example.org/tides – Tide tables\r
"High water at two.\r
\r
  [2] Low water at eight."\r
[2] The harbour log of 1987\r
`;
    const [first, second] = understood(file).rows.reference ?? [];
    expect(first).toMatchObject({
      text: 'Tide tables',
      url: 'https://example.org/tides',
      quotation: '"High water at two.\n\n[2] Low water at eight."',
    });
    expect(second).toMatchObject({ text: 'The harbour log of 1987', url: '' });
  });

  it('may lack the last dot of a number, and point at another discussion', () => {
    const reading = understood(
      'Discussion Title: T\n\n1. Open it.\n1.1 Pro: It helps\n1.1.1 con: Little\n1.2. Con: -> See discussion #12: Close it\n1.5 boats wait.\n',
    );
    expect(outlineOf(reading)).toEqual([
      '? T',
      '  = Open it.',
      '    + It helps',
      '      - Little',
      '    - See discussion #12: Close it',
    ]);
    expect(reading.rows.argument?.[2]?.detail).toBe('1.5 boats wait.');
  });

  it('has sources whose address stands below their mark, or that are only quoted, or missing', () => {
    const reading = understood(
      'Discussion Name:\nT\n\n1. Thesis:\nOpen it. [1][2][3]\n\nSources:\n[1]\nhttps://example.org/tides\nHigh at two.\n[2]\nLow at eight.\n[3]\n',
    );
    expect(reading.rows.reference).toMatchObject([
      { url: 'https://example.org/tides', quotation: 'High at two.' },
      { url: '', text: 'Low at eight.', quotation: 'Low at eight.' },
    ]);
    expect(reading.leftOut).toMatchObject([{ code: 'kialo-source', values: { mark: '3' } }]);
  });

  it('of a depth of a thousand is read', () => {
    const numbers = Array.from({ length: 1000 }, (_, depth) => '1.'.repeat(depth + 1));
    const lines = numbers.map(
      (number, depth) => `${number} ${depth === 0 ? '' : 'Con: '}c${depth}`,
    );
    const { rows } = understood(`Discussion Title: T\n\n${lines.join('\n')}\n`);
    expect(rows.argument).toHaveLength(999);
  });

  it('without sources has figures in brackets as they stand', () => {
    const reading = understood('Discussion Title: T\n\n1. As [2] says.\n1.1. Pro: So does [3].\n');
    expect(outlineOf(reading)).toEqual(['? T', '  = As [2] says.', '    + So does [3].']);
    expect(reading.leftOut).toEqual([]);
  });

  it('that the app wrote gives the same map again, as far as the format has words for it', async () => {
    const maps = anyMap(['issue', 'position', 'argument', 'reference'], false);
    const withoutHolders = (lines: readonly string[]): readonly string[] =>
      lines.map((line) => line.replace(/ \(WG A\)$/, ''));
    await fc.assert(
      fc.asyncProperty(maps, async (map) => {
        const read = understood(await renderText(map, 'map', 'kialo'));
        expect(read.leftOut).toEqual([]);
        expect(outlineOfState(stateFrom(read), 'by-kind')).toEqual(
          withoutHolders(outlineOfState(map, 'by-kind')),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('that the app wrote points at what stands again, and says what it leaves out', async () => {
    const { state } = harbour();
    const text = await renderText(state, 'map', 'kialo');
    expect(text).toMatch(/^ {4}\d\.\d\.\d\. (?:Pro|Con):\n {4}-> See \d\.\d\.\d\.$/m);
    expect(text.slice(text.indexOf('Notes:'))).toMatchInlineSnapshot(`
      "Notes:
      Not in this file: 2 ties across the trees.
      Not in this file: who holds what (8 stances).
      Not in this file: from what 1 question follows.
      Not in this file: the details of 1 element.
      Not in this file: tags and states of 5 elements.
      Otherwise in this file: 1 assumption, as a pro.
      Otherwise in this file: 1 element that stands under no question, as a thesis.
      Kialo has one question a discussion, and this file has 4. Choose one issue to make a file for Kialo.
      "
    `);
  });

  it('that the app wrote has a place for what answers nothing', async () => {
    const b = new Builder('The bridge');
    b.add('position', { text: '1. Open it' });
    b.add('assumption', { text: 'Ships will come' }, 'P1', 'assumes');
    b.add('issue', { text: 'Sources:' });
    const text = await renderText(b.state, 'map', 'kialo');
    expect(outlineOf(understood(text))).toEqual([
      '? The bridge',
      '  = 1. Open it',
      '    + Ships will come',
      '? Sources:',
    ]);
    expect(text).toContain('Otherwise in this file: 1 assumption, as a pro.');
    expect(text).toContain('1 element that stands under no question, as a thesis.');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbour, renderText } from '../../documents/testing/fixture.ts';
import { anyMap } from '../testing/maps.ts';
import { outlineOf, outlineOfState, stateFrom, understood } from '../testing/outline.ts';
import { parseData } from './data-text.ts';
import { argdownReader } from './reader.ts';
import { processorTime } from '../testing/processor-time.ts';

const FILE = `===
title: >
  Harbour
author: Kim
===

// A comment of a line

# When is the bridge open? {isGroup: false}

Some prose that nothing hangs on.

[Night]: It opens at night. #ships #(deep water)
  <+ <Tides>: Tides do not
     wait. {source: "Table 2", pages: [1, 2]}
    - [Small]: Tides are small here /* so they say */
      + <Gauge>
  <- <Sleep>: The keepers sleep @[Night].
	_ <Shifts>: They work in shifts

[Demand]: It opens on *demand*, see [the rules](https://example.org/rules).
  >< [Night]

<Costs>: Lamps cost money
  -> [Night]
  +> [Demand]

## Who pays?

- nothing above this line
[City]: The city
  + 
  + it has the money
`;

describe('a file in Argdown', () => {
  it('is read whole: sections, titles, ties to both sides, tags, data, comments', () => {
    const reading = understood(FILE, undefined, 'h.argdown');
    expect(outlineOf(reading)).toEqual([
      '? When is the bridge open?',
      '  = It opens at night.',
      '    + Tides do not wait.',
      '      @ Table 2',
      '      - Tides are small here',
      '        + Gauge',
      '    - The keepers sleep Night.',
      '      - They work in shifts',
      '    - Lamps cost money',
      '  = It opens on demand, see the rules.',
      '    + Lamps cost money',
      '  ? Who pays?',
      '    = The city',
      '      + it has the money',
    ]);
    expect(reading.title).toBe('Harbour');
    expect(reading.rows.issue?.[0]?.detail).toBe('Some prose that nothing hangs on.');
    const [night, demand] = reading.rows.position ?? [];
    expect(night?.tags).toEqual(['ships', 'deep water']);
    expect(demand?.detail).toContain('(https://example.org/rules)');
    expect(reading.leftOut.map(({ line, code }) => [line, code])).toEqual([
      [2, 'argdown-data'],
      [7, 'comment'],
      [16, 'comment'],
      [9, 'argdown-data'],
      [14, 'argdown-data'],
      [30, 'argdown-nothing-above'],
      [32, 'says-nothing'],
    ]);
  });

  it('has premises that arguments take for granted, and conclusions that they support', () => {
    const reading = understood(`[Open]: Open the bridge.

<Tides>: Ships wait.

(1) Tides [do](https://example.org) not wait.
(2) [Wait]: Who waits loses.
  - <Patience>: Some win.
-- Modus ponens {uses: [1, 2]} --
(3) [Open]

<Sleep>

(1) Keepers sleep.
----
  <_ <Lamps>: They have lamps.
(2) The bridge stays shut.
  -> [Open]
`);
    expect(outlineOf(reading)).toEqual([
      '? a file',
      '  = Open the bridge.',
      '    + Ships wait.',
      '      ~ Tides do not wait.',
      '      + Who waits loses.',
      '        - Some win.',
      '    - Sleep',
      '      ~ Keepers sleep.',
      '      - They have lamps.',
    ]);
    const tides = reading.rows.argument?.find(({ text }) => text === 'Ships wait.');
    expect(tides?.detail).toContain('*Modus ponens*');
    expect(tides?.detail).toContain('2. Who waits loses.');
  });

  it('has what is concluded on the way support the argument, on what it rests on', () => {
    const reading = understood(`[Open]: Open the bridge.
  + <Tides>

<Tides>

(1) Ships come at night.
(2) The moon moves the water.
--
From causes {uses: [2]}
--
(3) [Flood]: The water rises.
(4) Who comes in a flood has to pass.
----
(4) Ships have to pass.
  +> [Open]

[Flood]: The water rises. #measured
`);
    expect(outlineOf(reading)).toEqual([
      '? a file',
      '  = Open the bridge.',
      '    + Tides',
      '      ~ Ships come at night.',
      '      + The water rises.',
      '        ~ The moon moves the water.',
      '      ~ Who comes in a flood has to pass.',
    ]);
  });

  it('has one statement where conclusions say the same, and premises that speak elsewhere, too', () => {
    const reading = understood(`[Open]: Open the bridge.

[Answered]: Nobody waits.
  - <Queues>: They do.

<Tides>

(1) [Ships]: Ships wait.
  +> <Noise>
----
Rule of the port
----
(2) Open the bridge.

<Noise>: Horns are loud.
  +> [Open]

<Calm>

(1) [Answered]
----
(2) Keep it shut.
  -> [Open]
`);
    expect(outlineOf(reading)).toEqual([
      '? a file',
      '  = Open the bridge.',
      '    + Tides',
      '      + Ships wait.',
      '    + Horns are loud.',
      '      + Ships wait.',
      '    - Calm',
      '  = Nobody waits.',
      '    - They do.',
    ]);
    expect(reading.rows.argument?.[0]?.detail).toContain('*Rule of the port*');
    expect(reading.leftOut.map(({ line, code }) => [line, code])).toEqual([[18, 'argdown-tie']]);
  });

  it('has statements elsewhere that arguments take for granted, unless they answer a question', () => {
    const file = (heading: string): string =>
      `${heading}\n\n[Depth]: It is deep.\n\n# Opening?\n\n[Open]: Open it.\n  + <Deep>\n\n<Deep>\n\n(1) [Depth]\n----\n(2) [Open]\n`;
    expect(outlineOf(understood(file('# Notes')))).toEqual([
      '? Opening?',
      '  = Open it.',
      '    + Deep',
      '      ~ It is deep.',
    ]);
    expect(outlineOf(understood(file('# How deep?')))).toContain('  = It is deep.');
  });

  it('has tags that are no words: after a sentence, and in parentheses', () => {
    const { rows } = understood(
      '[A]: We need #more bridges. #seen See the map #(sheet 2) there.\n  - [B]: No.\n',
    );
    expect(rows.position?.[0]).toMatchObject({
      text: 'We need more bridges. See the map there.',
      tags: ['more', 'seen', 'sheet 2'],
    });
  });

  it('tells of files that it would bring in, and keeps what excludes a statement under it', () => {
    const reading = understood('@include(more.argdown)\n\n[A]: One\n  >< <B>: Not so\n');
    expect(outlineOf(reading)).toEqual(['? a file', '  = One', '    - Not so']);
    expect(reading.leftOut).toMatchObject([{ line: 1, code: 'other-file' }]);
    expect(reading.notes.filter(({ line }) => line === 4)).toMatchObject([
      { code: 'argdown-one-way' },
    ]);
    expect(reading.notes.map(({ code }) => code)).not.toContain('stands-alone');
  });

  it('in strict mode, or with attacks to both sides, has answers that exclude each other', () => {
    const file = '[A]: One\n  -> [B]\n\n[B]: Other\n';
    const strict = `===\nmodel:\n    mode: strict\n===\n${file}`;
    expect(outlineOf(understood(strict))).toEqual(['? a file', '  = One', '  = Other']);
    expect(outlineOf(understood(file))).toEqual(['? a file', '  = Other', '    - One']);
    const both = '[A]: One\n  -> [B]\n  - [B]: Other\n';
    expect(outlineOf(understood(both))).toEqual(['? a file', '  = One', '  = Other']);
  });

  it('goes in circles without end to reading', () => {
    expect(outlineOf(understood('[A]: One\n  + [B]: Two\n    + [A]\n'))).toEqual([
      '? a file',
      '  = One',
      '    + Two',
    ]);
  });

  it.each([
    '<A10>:',
    '(10) [',
    '<A10',
    '[A10]: {a: [',
    '\u0001\uFFFE',
    '+',
    '+ <>: nothing',
    '------',
    '/* never closed',
  ])('loses one statement to the bad line %j, and keeps all others', (bad) => {
    const lines = Array.from({ length: 100 }, (_, at) =>
      at === 50 ? `  ${bad}` : `  + <S${at}>: reason ${at}`,
    );
    const { rows } = understood(`[T]: thesis\n${lines.join('\n')}\n`, 'argdown');
    const said = rows.argument?.map(({ text }) => text) ?? [];
    for (let at = 0; at < 100; at += 1) {
      if (at !== 50 && at !== 49) expect(said).toContain(`reason ${at}`);
    }
    // What is no statement goes on with the one before it, or is told.
    expect(said.some((text) => text.startsWith('reason 49'))).toBe(true);
  });

  it('of any depth is read, in a time that grows with its length', () => {
    const deep = Array.from(
      { length: 1000 },
      (_, at) => `${'  '.repeat(at)}${at > 0 ? '+ ' : ''}[S${at}]: s${at}`,
    );
    expect(understood(deep.join('\n')).rows.argument).toHaveLength(999);
    const many = (count: number): string =>
      `[T]: t\n\n${Array.from({ length: count }, (_, at) => `<A${at}>: a ${'{'.repeat(9)} #x\n\n(1) p\n----\n(2) c\n  -> [T]\n`).join('\n')}`;
    const timed = (text: string): number => processorTime(() => understood(text));
    timed(many(100));
    const [few, more] = [timed(many(500)), timed(many(5000))];
    expect(more).toBeLessThan(40 * few + 500);
  });

  it('that the app wrote gives the same map again', async () => {
    const { state } = harbour();
    const back = stateFrom(understood(await renderText(state, 'map', 'argdown')));
    expect(outlineOfState(back, 'by-kind')).toEqual(outlineOfState(state, 'by-kind'));
    await fc.assert(
      fc.asyncProperty(anyMap(), async (map) => {
        const read = stateFrom(understood(await renderText(map, 'map', 'argdown'), 'argdown'));
        expect(outlineOfState(read, 'by-kind')).toEqual(outlineOfState(map, 'by-kind'));
        const texts = (from: typeof map): readonly string[] =>
          [...from.tables.argument.values()]
            .map(({ text, detail }) => `${text}: ${detail}`)
            .toSorted();
        expect(texts(read)).toEqual(texts(map));
      }),
      { numRuns: 40 },
    );
  });
});

describe('data in braces', () => {
  it.each([
    ['{a: b}', { a: 'b' }],
    [
      '{"a": "b\\n", c: \'it\'\'s\', d: [1, two, {e: null}], f: true}',
      { a: 'b\n', c: "it's", d: [1, 'two', { e: null }], f: true },
    ],
    ['{url: https://x.example/a}', { url: 'https://x.example/a' }],
    ['{a}', { a: null }],
    ['{}', {}],
  ])('%s is read', (text, value) => {
    expect(parseData(text)).toEqual(value);
  });

  it.each(['{', '{a: [}', '[1]', '{a: b} c', `${'{a: '.repeat(50)}1${'}'.repeat(50)}`])(
    '%s is none',
    (text) => {
      expect(parseData(text)).toBeNull();
    },
  );

  it('is read or refused, whatever it is, and `__proto__` is a key like any other', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{}[]:,"\'a \\') }),
        (text) => void parseData(text),
      ),
    );
    const data = parseData('{__proto__: {x: 1}}');
    expect(Object.keys(data ?? {})).toEqual(['__proto__']);
    expect((data as { x?: number }).x).toBeUndefined();
  });

  it('is not taken for what only says where the links of a page of Markdown lead', () => {
    const page = '# Rules\n\n- see [rules]\n\n[rules]: ../rules.md "The rules"\n[home]: #home\n';
    expect(argdownReader.recognizes(page)).toBe(false);
    expect(argdownReader.recognizes('[Bell]: It is heard.\n')).toBe(true);
  });
});

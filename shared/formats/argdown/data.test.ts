import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../testing/outline.ts';
import { parseData } from './data-text.ts';

const FILE = `# Does the ferry run in fog? {
  isGroup: false
  status: resolved
}

[Bell]: It runs by the bell. {
  sources:
    - "Ferry rules, part 2" # the old print
    - text: Harbour log
      locator: p. 7
  holders: [Crew]
  tags:
  - bell
  detail: >-
    Since the lamp
    went out.
}
  + <Heard>: It is heard a mile {source: "a // b"}
  - <Wind>: Not in {

[Rest]: It rests.
`;

describe('data in Argdown', () => {
  it('after a brace that ends its line is in lines of their own, none of which is said', () => {
    const reading = understood(FILE, undefined, 'ferry.argdown');
    expect(outlineOf(reading)).toEqual([
      '? Does the ferry run in fog?',
      '  = It runs by the bell. (Crew)',
      '    @ Ferry rules, part 2',
      '    @ Harbour log, p. 7',
      '    + It is heard a mile',
      '      @ a // b',
      '    - Not in {',
      '  = It rests.',
    ]);
    const { issue = [], position = [] } = reading.rows;
    expect(issue).toMatchObject([{ status: 'resolved' }]);
    expect(position[0]).toMatchObject({
      tags: ['bell'],
      detail: 'Bell\n\nSince the lamp went out.',
    });
    expect(reading.leftOut).toMatchObject([{ code: 'argdown-data', line: 1 }]);
  });

  it('in lines has maps, lists, texts of several lines and values in brackets', () => {
    const block = `
a: one, two
"b c": 'it''s'
c:
  - 1
  -
    d: [x, "y"]
    e: {f: true}
  - - deep
g: |
  first

    second
h:
i: a text that
  goes on # and ends
j: "quoted # no end"`;
    expect(parseData(`{\n${block}\n}`)).toEqual({
      a: 'one, two',
      'b c': "it's",
      c: [1, { d: ['x', 'y'], e: { f: true } }, ['deep']],
      g: 'first\n\n  second\n',
      h: null,
      i: 'a text that goes on',
      j: 'quoted # no end',
    });
    expect(parseData('{v: 1.10, n: 1.5, m: -3, l: 12345678901234567890, d: 2015-04-13}')).toEqual({
      v: '1.10',
      n: 1.5,
      m: -3,
      l: '12345678901234567890',
      d: '2015-04-13',
    });
    expect(parseData('{a: &x [1], b: *x}')).toBeNull();
    expect(parseData('{\n__proto__: 1\n}')).toEqual(Object.fromEntries([['__proto__', 1]]));
    expect(parseData(`{\na:\n${'- '.repeat(5_000)}b\n}`)).toBeNull();
  });

  it('of an inference names the steps that it uses in either word, and says what else it holds', () => {
    const text = `<Ferry>

(1) Fog comes.
(2) Fog hides buoys.
-- {from: ["1", "2"], logic: deductive} --
(3) Buoys are hidden.
(4) Ferries need buoys.
-- practice {uses: [3, 4]} --
(5) [Stay]: Ferries stay.
`;
    const reading = understood(text, undefined, 'ferry.argdown');
    expect(reading.leftOut).toMatchObject([
      { code: 'argdown-data', line: 5, values: { keys: 'logic' } },
    ]);
    expect(outlineOf(reading)).toEqual([
      '? ferry',
      '  = Ferries stay.',
      '    + Ferry',
      '      + Buoys are hidden.',
      '        ~ Fog comes.',
      '        ~ Fog hides buoys.',
      '      ~ Ferries need buoys.',
    ]);
  });
});

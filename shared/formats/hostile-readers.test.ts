import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbour, renderText } from '../documents/testing/fixture.ts';
import { decide } from '../model/decide.ts';
import { applyChanges, emptyState } from '../model/state.ts';
import { prepareImport } from './import.ts';
import { describeRemark, READABLE_FORMATS, readDocument } from './read.ts';
import { reviewOf } from './review/lines.ts';
import { anyText, HOSTILE } from './testing/hostile.ts';
import { createMessages } from '../messages/index.ts';
import { processorTime } from './testing/processor-time.ts';

const CONTEXT = { at: '2024-05-06T08:00:00.000Z', author: '' };
const messages = createMessages('en');

/** Reads bytes as one format or as what they look like, and goes all the way that an import goes. */
function goThrough(bytes: Uint8Array, format?: string): void {
  const reading = readDocument(bytes, 'a file.txt', format);
  if (!reading.ok) {
    // A refusal has words.
    expect(messages.exists(`documents:unreadable.${reading.error.code}.message`)).toBe(true);
    return;
  }
  const prepared = prepareImport(emptyState(), reading.value, 'a file.txt', CONTEXT);
  if (!prepared.ok) return;
  const { command, changes, leftOut, notes } = prepared.value;
  reviewOf(emptyState(), command.rows, reading.value.lines);
  for (const remark of [...leftOut, ...notes]) {
    expect(messages.exists(`documents:reading.${remark.code}`, remark.values)).toBe(true);
    describeRemark(messages, remark);
  }
  expect(decide(emptyState(), command, CONTEXT).ok).toBe(true);
  // The same file a second time changes nothing, later and by somebody else, and all of it is known.
  const state = applyChanges(emptyState(), changes);
  const reread = readDocument(bytes, 'a file.txt', format);
  if (!reread.ok) throw new Error(reread.error.code);
  const later = { at: '2024-06-07T08:00:00.000Z', author: 'Kim' };
  const again = prepareImport(state, reread.value, 'a file.txt', later);
  expect(again.ok && again.value.changes).toEqual([]);
  if (!again.ok) return;
  const { lines } = reviewOf(state, again.value.command.rows, reread.value.lines);
  expect(lines.filter(({ isKnown }) => !isKnown)).toEqual([]);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Pieces of every format, between which anything can stand. */
const PIECES = [
  '\n',
  '  ',
  '# ',
  '- ',
  '+ ',
  '? ',
  '[A]: ',
  '<B>: ',
  '  -> [A]\n',
  '(1) ',
  '\n----\n',
  '{a: [1, "b"]}',
  '===\n',
  'Discussion Title: T\n1. ',
  '1.1. Pro: -> See 1.\n',
  'From: a\nSubject: b\n\n',
  'Issue 1: ',
  'DT A thinks that ',
  'Pro all: ',
  'If so, who?',
  'Annex Y, Step 2',
  '<opml><body><outline text="',
  '"/></body></opml>',
  '<model><nodes><node id="a" type="3" label="',
  '"/></nodes><links><link from="a" to="a" type="39"/></links></model>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  'comment-id,comment-body,agrees\n1,',
  'Issue,Answer,Pro\n',
  'topic,T\nurl,u\nviews,1\nvoters,2\n',
  '# Agenda, 13 April 2026, 10:00-12:00\n',
  '- 10 min - A - Kim\n',
  '10:00–10:20 B (Kim)\n',
  '| Time | Topic |\n| --- | --- |\n| 10 min | C |\n',
  'Team | View\n--- | ---\nDT A | yes\n',
  'Section 3.2: ',
  '+1 from DT A: ',
  'kim: yes\nana: no\nkim: why\n',
  '<p><b>Issue 1: a</b></p>',
  'AG A meint, dass wir es tun sollten. ',
  '{"nodes":[{"nodeID":1,"type":"I","text":"',
  '<rdf:RDF xmlns:aif="http://www.arg.tech/aif#"><aif:I-node about="a"><claimText>',
  '</claimText><Premise resource="a"/></aif:I-node></rdf:RDF>',
  'title/en,body/en,votes,state\n',
  'MB,Clause,Comment,Proposed change,Observations of the secretariat\nDE,4.2,',
  '"}],"edges":null}',
  '{"schema":"moot-data-2","issues":[',
];

/** A graph in AIF in which so many statements speak for one. */
function wideGraph(count: number): string {
  const all = Array.from({ length: count }, (_, at) => at);
  const node = (id: string, type: string) => `{"nodeID":"${id}","type":"${type}","text":"${id}"}`;
  const edge = (from: string, to: string) => `{"fromID":"${from}","toID":"${to}"}`;
  const nodes = all.flatMap((at) => [node(`i${at}`, 'I'), node(`s${at}`, 'RA')]);
  const edges = all.flatMap((at) => [edge(`i${at}`, `s${at}`), edge(`s${at}`, 'one')]);
  const top = [node('root', 'I'), node('one', 'I'), node('s', 'RA')];
  return `{"nodes":[${[...top, ...nodes].join()}],"edges":[${[edge('one', 's'), edge('s', 'root'), ...edges].join()}]}`;
}

describe('whatever is read', { timeout: 120_000 }, () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), anyText(), fc.constantFrom(...HOSTILE)), {
      maxLength: 24,
    })
    .map((parts) => parts.join(''));

  it.each(READABLE_FORMATS)(
    'as %s is understood or refused with words, and never throws',
    (name) => {
      fc.assert(
        fc.property(text, (words) => goThrough(encode(words), name)),
        { numRuns: 150 },
      );
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => goThrough(bytes, name)),
        { numRuns: 50 },
      );
    },
  );

  it('as what it looks like is understood or refused with words', () => {
    fc.assert(
      fc.property(text, (words) => goThrough(encode(words))),
      { numRuns: 200 },
    );
  });

  it.each(['argdown', 'opml', 'aif', 'kialo'])(
    'after damage to a file of %s is read as far as it goes',
    async (format) => {
      const whole = encode(await renderText(harbour().state, 'map', format));
      const damage = fc.record({
        at: fc.nat({ max: whole.length - 1 }),
        byte: fc.nat({ max: 255 }),
        cut: fc.boolean(),
      });
      fc.assert(
        fc.property(fc.array(damage, { minLength: 1, maxLength: 5 }), (damages) => {
          let bytes = whole.slice();
          for (const { at, byte, cut } of damages) {
            if (cut) bytes = bytes.slice(0, Math.max(1, at));
            else bytes[at % bytes.length] = byte;
          }
          goThrough(bytes, format);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each([
    ['tags that never end', ' #('.repeat(20_000), 'argdown'],
    ['numbers of numbers', '1.'.repeat(30_000), 'kialo'],
    ['braces', '{'.repeat(60_000), 'argdown'],
    ['arrays in arrays', '['.repeat(100_000), 'json'],
    ['objects in objects', '{"a":'.repeat(100_000), 'aif'],
    ['quotation marks', '"a,'.repeat(30_000), 'csv'],
    ['conditions', 'If a '.repeat(20_000), 'memo'],
    ['columns', 'a\tb\n'.repeat(20_000), 'memo'],
    ['blanks', `${' '.repeat(5_000)}5\n`.repeat(200), 'markdown'],
    ['lengths', '1 h 1 '.repeat(20_000), 'markdown'],
    ['items of an agenda', '- 5 min - a\n'.repeat(20_000), 'markdown'],
    ['stars', '*a '.repeat(20_000), 'memo'],
    ['brackets', '[a]: https://a\n[a]['.repeat(5_000), 'markdown'],
    ['a broken string', `{"nodes":[{"nodeID":1,"text":"${'a\n'.repeat(6_000_000)}"}]}`, 'aif'],
    ['a rule of a table', `| a |\n|${'-|'.repeat(3_000_000)}\n| b |`, 'markdown'],
    ['lines', `DT A thinks that ${'a\n'.repeat(150_000)}`, 'memo'],
    ['comments that never end', '<!--'.repeat(20_000), 'opml'],
    ['signs that begin no tag', `<opml><body><outline text="a">${'<'.repeat(400_000)}`, 'opml'],
    ['words between tags', `<opml><body><outline text="a">${'a<b/>'.repeat(80_000)}`, 'opml'],
    ['ends of what never began', `${'<a>'.repeat(9_000)}${'</x>'.repeat(400_000)}`, 'opml'],
    ['declarations', `<opml><body>${'<!>'.repeat(2_000_000)}`, 'opml'],
    ['blanks in a heading', `# x${' '.repeat(50_000)}y\n`, 'markdown'],
    [
      'blanks in an item',
      `# Agenda, 13 April 2026, 10:00-12:00\n- x${' '.repeat(50_000)}y\n`,
      'markdown',
    ],
    [
      'dashes in an item',
      `# Agenda, 13 April 2026, 10:00-12:00\n- x${'—'.repeat(50_000)}y\n`,
      'markdown',
    ],
    ['blanks in a claim', `Discussion Title: T\n\n1. x${' '.repeat(300_000)}y\n`, 'kialo'],
    ['blanks in a line', `<opml><body><outline text="x${' '.repeat(300_000)}y"/>`, 'opml'],
    ['links that never end', `<opml><body><outline text="${'['.repeat(300_000)}"/>`, 'opml'],
    ['titles that never end', '<\u2028'.repeat(150_000), 'argdown'],
    ['labels that never end', '\u2028['.repeat(150_000), 'markdown'],
    ['mentions that never end', '@['.repeat(200_000), 'argdown'],
  ])('%s take no long time', (_, words, format) => {
    expect(processorTime(() => goThrough(encode(words), format))).toBeLessThan(10_000);
  });

  it('may hang more on one element than fits on the stack', () => {
    const reading = readDocument(encode(wideGraph(130_000)), 'a file.json', 'aif');
    expect(reading.ok && reading.value.rows.argument?.length).toBe(130_001);
  });
});

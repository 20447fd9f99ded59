import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Builder } from '../../documents/testing/fixture.ts';
import { all, childrenOf, elementOf, labelOf, rootPlaces } from '../../model/queries.ts';
import { applyChanges, emptyState, type WorkspaceState } from '../../model/state.ts';
import { prepareImport } from '../import.ts';
import { readDocument } from '../read.ts';
import type { Reading } from '../reader.ts';
import { anyText, HOSTILE } from '../testing/hostile.ts';

const CONTEXT = { at: '2025-01-01T00:00:00.000Z', author: 'Lee' };

function read(text: string, source = 'notes.md'): Reading {
  const result = readDocument(Buffer.from(text), source, 'markdown');
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function enter(text: string, state: WorkspaceState = emptyState()): WorkspaceState {
  const prepared = prepareImport(state, read(text), 'notes.md', CONTEXT);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.error));
  return applyChanges(state, prepared.value.changes);
}

/** The map as an outline: the link by which each thing stands, its label and its words. */
function outline(text: string): readonly string[] {
  const state = enter(text);
  const lines: string[] = [];
  const waiting = [...rootPlaces(state)].toReversed().map((place) => ({ ...place, depth: 0 }));
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { child, link, depth } = place;
    const { element } = elementOf(state, child)!;
    const as = link ? `${link.type} ` : '';
    lines.push(`${'  '.repeat(depth)}${as}${labelOf(state, element)} ${element.text}`);
    waiting.push(
      ...childrenOf(state, child)
        .toReversed()
        .map((below) => ({ ...below, depth: depth + 1 })),
    );
  }
  return lines;
}

describe('an outline in Markdown', () => {
  it('has issues that ask, positions below them, and arguments by their marks', () => {
    const text = `
# Notes

## Who may complain?

- All
  - Pro: everyone is touched
  - **Contra:** it may overburden the body
    - Con: it is little used
- Only those served
  - ~ it stays minimal
  - @ [Charter](https://example.org/c)
`;
    expect(outline(text)).toEqual([
      'I1 Who may complain?',
      '  responds-to P1 All',
      '    supports A1 everyone is touched',
      '    objects-to A2 it may overburden the body',
      '      objects-to A3 it is little used',
      '  responds-to P2 Only those served',
      '    assumes AS1 it stays minimal',
      '    cites R1 Charter',
    ]);
    expect(read(text).title).toBe('Notes');
    expect(read(text).rows.reference).toMatchObject([{ url: 'https://example.org/c' }]);
  });

  it('understands the app’s own signs, indented or not', () => {
    const signs = [
      'I1 who?',
      '  responds-to P1 she',
      '    supports A1 knows',
      '    objects-to A2 busy',
    ];
    expect(outline('? who?\n  = she\n    + knows\n    - busy\n')).toEqual(signs);
    expect(outline('? who?\n= she\n+ knows\n- busy\n')).toEqual(signs);
    expect(outline('- ? who?\n\t- = she\n\t\t- + knows\n\t\t- - busy\n')).toEqual(signs);
    expect(outline('? who?\n- = she\n- + knows\n- - busy\n')).toEqual(signs);
  });

  it('takes + and - as bullets where nothing says that they are signs', () => {
    expect(outline('# Q?\n\n+ one\n+ two\n')).toHaveLength(3);
    expect(outline('# Q?\n\n- one\n  + good\n  - bad\n')).toEqual([
      'I1 Q?',
      '  responds-to P1 one',
      '    supports A1 good',
      '    objects-to A2 bad',
    ]);
  });

  it('makes an issue of a section that is answered, and follow-ups of questions below', () => {
    expect(outline('# New services\n\n- Outside\n  - Who decides?\n- In the IETF\n')).toEqual([
      'I1 New services',
      '  responds-to P1 Outside',
      '    suggested-by I2 Who decides?',
      '  responds-to P2 In the IETF',
    ]);
  });

  it('reads headings below a question as its parts', () => {
    expect(outline('# Q?\n\n## Answers\n\n- yes\n\n## What of boats?\n\n- no\n')).toEqual([
      'I1 Q?',
      '  responds-to P1 yes',
      '  suggested-by I2 What of boats?',
      '    responds-to P2 no',
    ]);
  });

  it('joins lines that were broken, and keeps paragraphs as detail', () => {
    const state = enter(
      'Q?\n==\n\nFirst\nparagraph.\n\n- an answer that\n  goes on\n\n  And more.\n',
    );
    expect(all(state, 'issue')).toMatchObject([{ text: 'Q?', detail: 'First\nparagraph.' }]);
    expect(all(state, 'position')).toMatchObject([
      { text: 'an answer that goes on', detail: 'And more.' },
    ]);
  });

  it('keeps the addresses of links', () => {
    const state = enter('# Q?\n\n- see [this](https://example.org/a) or [that](javascript:x)\n');
    expect(all(state, 'position')).toMatchObject([
      { text: 'see this or [that](javascript:x)', detail: '[this](https://example.org/a)' },
    ]);
  });

  it('says with the line what it left out, and how it understood the rest', () => {
    const text = `# T

Lost words.

| a |
| - |

- Q?
  - yes
    - because
`;
    const { leftOut, notes } = read(text);
    expect(leftOut).toMatchObject([
      { code: 'table', line: 5 },
      { code: 'section-text', line: 3 },
    ]);
    expect(notes).toMatchObject([{ code: 'read-as-pro', line: 10 }]);
  });

  it('takes the bullets of word processors, and tells of ticks and of what only groups', () => {
    const { rows, leftOut } = read(
      '# T\n\n## Money\n\n### Who pays?\n\n•\tThe port\n◦ The city\n- [x] Ships\n',
    );
    expect(rows.position?.map(({ text }) => text)).toEqual(['The port', 'The city', 'Ships']);
    expect(leftOut).toMatchObject([
      { code: 'ticks', values: { count: 1 }, line: 9 },
      { code: 'only-groups', values: { text: 'Money' }, line: 3 },
    ]);
  });

  it('finds the addresses of links where they stand, and what follows a comment on its line', () => {
    const { rows } = read(
      '<!-- draft --> # Q?\n\n- see [the log][1] and [Rules]\n\n[1]: https://example.org/l "Log"\n[rules]: https://example.org/r\n',
    );
    expect(rows.issue?.map(({ text }) => text)).toEqual(['Q?']);
    expect(rows.position).toMatchObject([
      {
        text: 'see the log and Rules',
        detail: '[the log](https://example.org/l)\n\n[Rules](https://example.org/r)',
      },
    ]);
  });

  it('refuses what has no outline', () => {
    expect(readDocument(Buffer.from('Just words.'), 'x.md')).toMatchObject({
      error: { code: 'nothing-found' },
    });
  });
});

describe('an agenda in Markdown', () => {
  const items = `
- 25 min - [Escalation](https://example.org/e) - Ana
- 10 minutes: Any other business
`;

  it('becomes a session with its items, at the day and time of its heading', () => {
    const state = enter(`# CWG, Monday 13 April 2015, 14:00\n${items}`);
    expect(all(state, 'session')).toMatchObject([
      { label: 'S1', start: '2015-04-13T14:00', minutes: 35, timeZone: 'UTC' },
    ]);
    expect(all(state, 'agenda-item').toSorted((a, b) => (a.rank < b.rank ? -1 : 1))).toMatchObject([
      {
        title: 'Escalation',
        minutes: 25,
        presenter: 'Ana',
        notes: '[Escalation](https://example.org/e)',
      },
      { title: 'Any other business', minutes: 10, presenter: '' },
    ]);
  });

  it('is left out where no heading says which day', () => {
    const { rows, leftOut } = read(`# Q?\n\n- yes\n\n# Agenda\n${items}`);
    expect(rows.session).toBeUndefined();
    expect(leftOut.map(({ code }) => code)).toEqual(['agenda-without-day', 'agenda-without-day']);
  });
});

describe('reading an outline again', () => {
  const text = '# Q?\n\n- yes\n  - Pro: good\n- no\n';

  it('changes nothing, whenever it is read', () => {
    const state = enter(text);
    const again = prepareImport(state, read(text), 'notes.md', { at: CONTEXT.at, author: 'Sam' });
    expect(again).toMatchObject({ ok: true, value: { changes: [], counts: {} } });
  });

  it('adds what is new after what is there, and leaves alone what a person changed', () => {
    const state = enter(text);
    const b = new Builder('');
    b.state = state;
    b.run({ type: 'edit', kind: 'argument', id: b.of('A1'), fields: { text: 'very good' } });
    const next = enter(`${text}- perhaps\n`, b.state);
    expect(
      all(next, 'position')
        .map(({ label }) => label)
        .toSorted(),
    ).toEqual(['P1', 'P2', 'P3']);
    const under = childrenOf(next, b.of('I1')).map(
      ({ child }) => elementOf(next, child)?.element.text,
    );
    expect(under).toEqual(['yes', 'no', 'perhaps']);
  });

  it('gives new entries labels that nothing has', () => {
    const b = new Builder();
    b.add('issue', { text: 'Mine?' });
    const next = enter('# One?\n# Two?\n', b.state);
    expect(rootPlaces(next).map(({ child }) => elementOf(next, child)?.element.label)).toEqual([
      'I1',
      'I2',
      'I3',
    ]);
  });

  it('takes the same words in another file for something else', () => {
    const state = enter(text);
    const other = prepareImport(state, read(text, 'other.md'), 'other.md', CONTEXT);
    expect(other).toMatchObject({ ok: true, value: { counts: { issue: 1, position: 2 } } });
  });
});

describe('an outline of any kind', () => {
  it('may be as deep as it likes', () => {
    const depth = 5_000;
    const lines = Array.from(
      { length: depth },
      (_, level) => `${' '.repeat(level)}- Pro: ${level}`,
    );
    const state = enter(`# Q?\n\n- yes\n${lines.map((line) => ` ${line}`).join('\n')}\n`);
    expect(state.tables.argument.size).toBe(depth);
  });

  it('is read without a failure, and what is read can enter', () => {
    const line = fc.tuple(
      fc.constantFrom('', '  ', '    ', '\t', '      '),
      fc.constantFrom(
        '- ',
        '* ',
        '+ ',
        '1. ',
        '# ',
        '## ',
        '? ',
        '= ',
        '~ ',
        '@ ',
        '> ',
        '',
        '```',
      ),
      fc.constantFrom('', 'Pro: ', 'Con: ', '+ ', '- ', '25 min - ', '[a](https://x.example/) '),
      fc.oneof(anyText(), fc.constantFrom('a?', 'b', '2015-04-13', 'x - y')),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const text = lines.map((parts) => parts.join('')).join('\n');
        const result = readDocument(Buffer.from(text), 'x.md', 'markdown');
        if (!result.ok) return;
        const prepared = prepareImport(emptyState(), result.value, 'x.md', CONTEXT);
        expect(prepared.ok, JSON.stringify(prepared)).toBe(true);
        if (!prepared.ok) return;
        const state = applyChanges(emptyState(), prepared.value.changes);
        const again = prepareImport(state, result.value, 'x.md', CONTEXT);
        expect(again.ok && again.value.changes).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('holds hostile text as text', () => {
    for (const value of HOSTILE) {
      const result = readDocument(Buffer.from(`# Q?\n\n- x ${value}\n`), 'x.md', 'markdown');
      expect(result.ok || value.includes('\0')).toBe(true);
    }
  });
});

describe('a record of a decision', () => {
  it('weighs under a heading the option that was listed before', () => {
    const text = `# Which licence?

## Considered Options

* CC0 (public domain)
* MIT

## Pros and Cons of the Options

### CC0

* Good, because it asks nothing
* Bad, because nobody is named

### MIT

| Pro | Con |
| --- | --- |
| Known | Long |
`;
    expect(read(text).leftOut.map(({ line }) => line)).toEqual([3, 8]);
    expect(outline(text).map((line) => line.replace(/ [A-Z]\d+ /, ' '))).toEqual([
      'I1 Which licence?',
      '  responds-to CC0 (public domain)',
      '    supports It asks nothing',
      '    objects-to Nobody is named',
      '  responds-to MIT',
      '    supports Known',
      '    objects-to Long',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { createMessages } from '../messages/index.ts';
import { suggestName } from './file-name.ts';
import { text } from './tree.ts';
import { createWording } from './wording.ts';

const english = createWording(createMessages('en'), 'en-GB');

describe('the words of a document', () => {
  it('are filled with text that is never a message’s own syntax', () => {
    const values = { label: '{{text}} $t(documents:nothing)', text: '\uE0000\uE001' };
    expect(english.plain('titled', values)).toBe(`${values.label} · ${values.text}`);
  });

  it('are filled with runs, in the order of the language', () => {
    const run = { kind: 'label', label: 'I1', target: 'x' } as const;
    expect(english.say('titled', { label: run, text: 'Why?' })).toEqual([
      run,
      text(' · '),
      text('Why?'),
    ]);
  });

  it('have the plural that a count asks for', () => {
    expect(english.plain('count.unanswered', { count: 1 })).toBe('1 contra unanswered');
    expect(english.plain('count.unanswered', { count: 2 })).toBe('2 contras unanswered');
  });

  it('join lists as the language does', () => {
    const items = ['A', 'B', 'C'].map((item) => [text(item)]);
    const joined = (count: number): string =>
      english
        .list(items.slice(0, count))
        .map((run) => (run.kind === 'text' ? run.text : ''))
        .join('');
    expect([joined(0), joined(1), joined(2), joined(3)]).toEqual([
      '',
      'A',
      'A and B',
      'A, B and C',
    ]);
  });

  it('write days as the locale does, and what is no day as it is', () => {
    expect(english.day('2015-04-13')).toBe('13 April 2015');
    expect(createWording(createMessages('en'), 'de').day('2015-04-13')).toBe('13. April 2015');
    expect(english.day('soon')).toBe('soon');
  });

  it('know which way the language runs', () => {
    expect(english.direction).toBe('ltr');
    expect(createWording(createMessages('en'), 'ar').direction).toBe('rtl');
  });
});

describe('the name of a file', () => {
  it('has nothing that a system does not take, or that misleads', () => {
    expect(suggestName(['a/b\\c:d*e?"f<g>|h\u202Efdp.exe\0', 'Data'], 'json')).toBe(
      'a b c d e f g h fdp.exe – Data.json',
    );
    expect(suggestName(['..', ''], 'md')).toBe('moot.md');
    expect(suggestName(['CON'], 'md')).toBe('moot CON.md');
    expect(suggestName(['x'.repeat(500)], 'md')).toHaveLength(103);
  });
});

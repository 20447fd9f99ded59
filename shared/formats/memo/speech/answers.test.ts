import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => outlineOf(understood(text, 'memo'));

describe('answers below a question', () => {
  it('stand in an outline of numbers with points, with who gives them in parentheses', () => {
    expect(
      drawn(`Before the meeting of DT C and DT M

1. Role of the committee in escalation (raise to general level)
   1.1 DT C: narrow, minimal role
   1.2 DT M: takes part in escalation (Appendix X, Y and Z)
       - Contra (DT C): may widen the mandate
2. Who may bring complaints?
   2.1 All
       - Pro: everyone touched should be able to
       - Contra: could overburden a small body
   2.2 Only those directly served
3. May the committee mediate? (Annex Y, Step 2)
   3.1 Yes (DT M)
   3.2 No (DT C): minimal organization
4. New services: placeholder
`),
    ).toEqual([
      '? Role of the committee in escalation (raise to general level) [divergence]',
      '  = Narrow, minimal role (DT C)',
      '  = Takes part in escalation (DT M)',
      '    @ Appendix X',
      '    @ Appendix Y',
      '    @ Appendix Z',
      '    - May widen the mandate',
      '? Who may bring complaints?',
      '  = All',
      '    + Everyone touched should be able to',
      '    - Could overburden a small body',
      '  = Only those directly served',
      '? May the committee mediate? [divergence]',
      '  @ Annex Y, Step 2',
      '  = Yes (DT M)',
      '  = No (DT C)',
      '? New services [placeholder]',
    ]);
  });

  it('stand below the stars of a wiki', () => {
    expect(
      drawn(`* Role of the board
** DT C: minimal
** DT M: three ways, Appendices X, Y, Z
* Who may complain?
** All
*** Pro all: everybody touched should be able to
** Only customers
`),
    ).toEqual([
      '? Role of the board [divergence]',
      '  = Minimal (DT C)',
      '  = Three ways (DT M)',
      '    @ Appendix X',
      '    @ Appendix Y',
      '    @ Appendix Z',
      '? Who may complain?',
      '  = All',
      '    + Everybody touched should be able to',
      '  = Only customers',
    ]);
  });

  it('are named in the question itself, and meant by their first word later', () => {
    expect(
      drawn(`COMPLAINTS
• Who may bring them: all those affected, or only those directly served?
• Pro all, contra all: everyone touched should be able to; but it could overburden the board
`),
    ).toEqual([
      '? Who may bring them?',
      '  = All those affected',
      '    + Everyone touched should be able to',
      '    - It could overburden the board',
      '  = Only those directly served',
    ]);
  });

  it('are called by a letter, held by several, and given by who stands first', () => {
    expect(
      drawn(`Decision needed by Friday: which venue?

A. Town hall, only until ten (Lars)
B. Old brewery (Mia, Jon)

Jon could also live with A.
`),
    ).toEqual([
      '? Which venue? [divergence]',
      '  = Town hall, only until ten (Jon, Lars)',
      '  = Old brewery (Jon, Mia)',
    ]);
    expect(drawn('Merge with the parish?\n\n* Parish council – yes\n* Youth – no\n')).toEqual([
      '? Merge with the parish? [divergence]',
      '  = Yes (Parish council)',
      '  = No (Youth)',
    ]);
  });

  it('are a word, and say why', () => {
    expect(drawn('1. Do you agree with online voting?\nNo. It cannot be verified.\n')).toEqual([
      '? Do you agree with online voting?',
      '  = No',
      '    + It cannot be verified',
    ]);
  });
});

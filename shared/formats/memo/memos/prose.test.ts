import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';
import { processorTime } from '../../testing/processor-time.ts';

const drawn = (text: string): readonly string[] => outlineOf(understood(text, 'memo'));
const stances = (text: string): readonly (readonly unknown[])[] => {
  const { stance = [], party = [] } = understood(text, 'memo').rows;
  const nameOf = (id: string): string => party.find((one) => one.id === id)?.name ?? '';
  return stance.map(({ party: by, level, reason }) => [nameOf(by), level, reason]);
};

describe('a memo in running prose', () => {
  it('counts its issues, tells what was met, asks in statements, and guesses', () => {
    expect(
      drawn(`Dear colleagues,

there are two issues that should go to the general level.

The first is the role of the committee in escalation. DT C sees a narrow role. DT M on the other
hand has described three processes (Appendices X, Y and Z) in which it plays a part. DT M has tried
to accommodate the concerns of DT C that this may widen the mandate.

The second is who may bring complaints: all, or only the customers that it serves directly?

In addition there is the question whether the committee may mediate (Annex Y, Step 2). DT M seems
to assume that it may. DT C would say no, because it is a minimal organization.

Finally, a placeholder: the development of new services. The committee only reacts, so DT C sees
this outside the committee. Perhaps it belongs in the IETF?
`),
    ).toEqual([
      '? The role of the committee in escalation [divergence]',
      '  = A narrow role (DT C)',
      '  = Three processes in which it plays a part (DT M)',
      '    @ Appendix X',
      '    @ Appendix Y',
      '    @ Appendix Z',
      '    - This may widen the mandate',
      '? Who may bring complaints?',
      '  = All',
      '  = Only the customers that it serves directly',
      '? May the committee mediate? [divergence]',
      '  @ Annex Y, Step 2',
      '  = Yes (DT M)',
      '  = No (DT C)',
      '? The development of new services [placeholder]',
      '  = Outside the committee (DT C)',
      '  = It belongs in the IETF',
    ]);
  });

  it('begins with what views part on, and names groups by what they are', () => {
    expect(
      drawn(`We could not agree on the foundation year. The mathematicians would rather keep the test, whereas the engineers would drop it. Several people asked whether the library could open on Sundays. Prof. Adams thinks it should; Dr Baker is worried about staff costs.

Regarding the youth centre, the parents' committee appears to want it closed at nine, but the youth workers insist on eleven. A possible compromise is ten.
`),
    ).toEqual([
      '? The foundation year [divergence]',
      '  = Keep the test (Mathematicians)',
      '  = Drop it (Engineers)',
      '  ? Could the library open on Sundays?',
      '    = Yes (Prof. Adams)',
      '      - Staff costs',
      '? The youth centre [divergence]',
      "  = Closed at nine (Parents' committee)",
      '  = Eleven (Youth workers)',
      '  = Ten',
    ]);
  });

  it('gives what nobody in particular holds to nobody', () => {
    expect(
      drawn(
        'There is some disagreement about the organ. Some feel that a pipe organ is worth the money because it lasts. Others say that a digital one would do. The wardens are for the roof first.',
      ),
    ).toEqual([
      '? The organ [divergence]',
      '  = A pipe organ is worth the money',
      '    + It lasts',
      '  = A digital one would do',
      '  = The roof first (Wardens)',
    ]);
  });

  it('gives what is quoted to whom it quotes', () => {
    expect(
      drawn(`Anna wrote:
> I think we should publish the minutes.

Only after the board has approved them.

Clara
`),
    ).toEqual([
      '? Should we publish the minutes? [divergence]',
      '  = We should publish the minutes (Anna)',
      '  = Only after the board has approved them (Clara)',
    ]);
  });

  it('puts people on a side by a word or two, with why', () => {
    expect(
      stances(`Where people stand on the four-day week
- Amir – for, but only in winter
- Bea (Berlin): against. Customers call on Fridays.
`),
    ).toEqual([
      ['Amir', 'for', 'Only in winter'],
      ['Bea', 'against', ''],
    ]);
    expect(stances('Should we mediate? DT M pro, DT C contra – minimal organization.')).toEqual([
      ['DT M', 'for', ''],
      ['DT C', 'against', 'Minimal organization'],
    ]);
    expect(
      stances('Should we drop it? Nils agrees.\n\n-1 from Debora: our cluster runs it.\n'),
    ).toEqual([
      ['Nils', 'for', ''],
      ['Debora', 'against', 'Our cluster runs it'],
    ]);
  });

  it('turns what a party says after its objection against what it objects to', () => {
    expect(
      drawn(
        'Fees\n\nThe executive proposes raising the fee. The youth section opposes this. It argues that many members are in training.',
      ),
    ).toEqual(['? Fees', '  = Raise the fee (Executive)', '    - Many members are in training']);
  });
});

describe('what is no memo', () => {
  it('is left to others, or brings in little', () => {
    const code =
      'def main():\n    # Should we retry?\n    for i in range(3):\n        return fetch(i)\n';
    expect(understood(code).format).not.toBe('memo');
    const newsletter =
      'Dear members, the garden is in bloom. The new shed is finished, thanks to Peter. Our next working day is on 14 May.\n';
    expect(() => understood(newsletter, 'memo')).toThrow('nothing-found');
    const story =
      'Anna walked in. "Will it rain?" she asked. Peter said nothing. They argued about the umbrella.';
    expect(understood(`${story} Who took it?`, 'memo').leftOut.length).toBe(4);
  });

  it('takes no longer than its length, whatever is repeated in it', () => {
    const timeOf = (text: string): number => processorTime(() => understood(text, 'memo'));
    for (const piece of ['Pro all: fair. ', 'On x, ', '1. ', 'In favour: the parish, the club\n']) {
      const text = (times: number): string => `Who pays?\n\n${piece.repeat(times)}`;
      timeOf(text(200));
      expect(timeOf(text(4000))).toBeLessThan(Math.max(60 * timeOf(text(400)), 3_000));
    }
  });
});

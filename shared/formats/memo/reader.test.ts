import { describe, expect, it } from 'vitest';
import { entity, stancesOn } from '../../model/queries.ts';
import { applyChanges, emptyState, type WorkspaceState } from '../../model/state.ts';
import { prepareImport } from '../import.ts';
import { outlineOf, stateFrom as stateOf, understood } from '../testing/outline.ts';

/** The map as an outline, two blanks a level, with who holds what. */
function outline(text: string): readonly string[] {
  return outlineOf(understood(text, 'memo'));
}

const MAIL = `From: Kim Example <kim@example.org>
To: list@example.org
Subject: Re: Where the crews differ
Date: Fri, 10 Apr 2015 16:20:00 +0000

Dear all,

before Monday, here is where our two crews seem to part. Two issues:

1. The role of the harbour board in salvage

WG A sees a small, clear role for the board; its paper became a charter. WG B describes
three salvage routes in Appendix X, Appendix Y and Appendix Z, in which the board takes
part. If the board does not do it, who would?

2. Who may call the tug?

WG B's text says all; WG A would limit it to those who pay for it.

Pro all: everybody at sea should be able to call.
Contra all: it could overburden a crew that is meant to be small.

A question remains. WG B supposes in Annex Y, Step 2 that the board mediates between
captains. WG A thinks that the board should not mediate, as it has no lawyers. If it does
mediate, how would a mediator be appointed, by whom, by what rules?

Best regards,
Kim
`;

describe('a mailed memo', () => {
  it('comes in as the map that a careful reader would draw', () => {
    expect(outline(MAIL)).toEqual([
      '? The role of the harbour board in salvage [divergence]',
      '  = A small, clear role for the board (WG A)',
      '  = Three salvage routes, in which the board takes part (WG B)',
      '    @ Appendix X',
      '    @ Appendix Y',
      '    @ Appendix Z',
      '    + If the board does not do it, who would?',
      '? Who may call the tug? [divergence]',
      '  = All (WG B)',
      '    + Everybody at sea should be able to call',
      '    - It could overburden a crew that is meant to be small',
      '  = Limit it to those who pay for it (WG A)',
      '? Does the board mediate between captains? [divergence]',
      '  = The board mediates between captains (WG B)',
      '    @ Annex Y, Step 2',
      '    ? How would a mediator be appointed, by whom, by what rules?',
      '  = The board should not mediate (WG A)',
    ]);
  });

  it('gives each element its line and its passage, and says what was left out and what was guessed', () => {
    const reading = understood(MAIL);
    expect(reading.format).toBe('memo');
    expect(reading.title).toBe('Where the crews differ');
    const positions = reading.rows.position ?? [];
    expect(positions[0]?.detail).toMatch(/^> WG A sees a small, clear role for the board/);
    expect(positions.map(({ id }) => reading.lines.get(id))).toEqual([12, 12, 18, 18, 23, 23]);
    expect(reading.notes.map(({ code }) => code)).toEqual(['memo-rhetorical', 'memo-issue-made']);
    expect(reading.leftOut.map(({ code, line }) => [code, line])).toEqual([
      ['memo-signature', 27],
      ['memo-aside', 8],
    ]);
  });

  it('keeps since when and why a party holds what it holds', () => {
    const state = stateOf(understood(MAIL));
    const [stance] = [...state.tables.stance.values()]
      .filter(({ reason }) => reason !== '')
      .toReversed();
    expect(stance?.since).toBe('2015-04-10');
    expect([...state.tables.stance.values()].map(({ reason }) => reason)).toContain(
      'It has no lawyers',
    );
  });

  it('changes nothing when it is read a second time', () => {
    const first = understood(MAIL);
    const second = understood(MAIL);
    expect(second.rows).toEqual(first.rows);
  });
});

describe('plain prose', () => {
  it('finds groups without names of their own, doubts, and questions asked in passing', () => {
    expect(
      outline(`Opening hours

The pilots want the bridge to open at night, because ships wait until dawn today (Harbour
Report, Section 4.2). The ferry company rejects this: its last crossings would stop.
However, opening on demand might overburden the keepers.

Is a second keeper affordable? The port believes so, provided that fees go up.

- Pro second keeper: tides do not wait
- Contra second keeper: the budget is fixed (Annex B, Step 3)

Lamps

Who pays for new lamps is open. The city says the port pays. The port disagrees. This
assumes that the old lamps cannot be repaired.

The dredging of the basin is parked for later.
`),
    ).toEqual([
      '? Opening hours',
      '  = The bridge is to open at night (Pilots)',
      '    @ Section 4.2',
      '    - Opening on demand might overburden the keepers',
      '  ? Is a second keeper affordable?',
      '    = Yes (Port)',
      '      + Tides do not wait',
      '      - The budget is fixed (Annex B, Step 3)',
      '        @ Annex B, Step 3',
      '? Who pays for new lamps? [divergence]',
      '  = The port pays (City)',
      '    ~ The old lamps cannot be repaired',
      '? The dredging of the basin [placeholder]',
    ]);
  });

  it('without a day counts from when it is read, also when it is read again later', () => {
    const reading = understood('Who pays? The city says the port pays.', 'memo');
    const read = (state: WorkspaceState, at: string) => {
      const prepared = prepareImport(state, reading, 'a file.txt', { at, author: '' });
      if (!prepared.ok) throw new Error(prepared.error.code);
      return applyChanges(state, prepared.value.changes);
    };
    const first = read(emptyState(), '2024-05-06T08:00:00.000Z');
    const again = read(first, '2024-06-01T08:00:00.000Z');
    for (const state of [first, again]) {
      expect([...state.tables.stance.values()].map(({ since }) => since)).toEqual(['2024-05-06']);
    }
  });

  it('tells who is against what was just said', () => {
    const state = stateOf(
      understood('Who pays? The city says the port pays. The port disagrees.', 'memo'),
    );
    const [position] = state.tables.position.values();
    const told = stancesOn(state, position?.id ?? '').map(
      ({ party, level }) => `${entity(state, 'party', party)?.name} ${level}`,
    );
    expect(told.toSorted()).toEqual(['City for', 'Port against']);
  });

  it('reads lists by what announces them, and conditions by what they speak of', () => {
    expect(
      outline(`Team A: the office should be independent. Team B: it should stay with the host, since
that costs nothing.

Team A and Team B differ on what “independent” means. How is the office funded? If it is
independent, who appoints its head?

Options:
- a fee for all members
- voluntary contributions

Arguments against a fee:
1. Small members cannot pay.
2. It needs a treaty change.
`),
    ).toEqual([
      '? Should the office be independent? [divergence]',
      '  = The office should be independent (Team A)',
      '    ? Who appoints its head?',
      '  = It should stay with the host (Team B)',
      '? How is the office funded?',
      '  = A fee for all members',
      '    - Small members cannot pay',
      '    - It needs a treaty change',
      '  = Voluntary contributions',
    ]);
  });

  it('is told from an outline', () => {
    expect(understood('# Who?\n\n- = The crew\n  - + They know\n').format).toBe('markdown');
    expect(understood('The crew says yes. The port says no. Who decides?').format).toBe('memo');
  });

  it('of any length and any characters neither throws nor takes long', () => {
    const hostile = `${'Pro '.repeat(2000)}: ${'a, '.repeat(5000)}?\n`.repeat(3);
    expect(() =>
      understood(`${hostile}\nWho? <img src=x onerror=alert(1)> \u202E`, 'memo'),
    ).not.toThrow();
  });
});

describe('memos of other hands', () => {
  it('count their questions in running text, argue about positions by name, and follow up by topic', () => {
    expect(
      outline(`Hi everyone,

First, should the library open on Sundays? The staff council is opposed because weekend shifts are
hard to fill. The student union strongly supports Sunday opening and points out that exam periods are
crowded.

Second, who pays for the guards? Management suggests that the university covers the cost (see Budget
2024, Section 3). The student union thinks the city should pay. An argument against the city paying is
that it has no budget line for this.

If we do open on Sundays, which floors would be accessible?

Cheers,
Ana
`),
    ).toEqual([
      '? Should the library open on Sundays?',
      '  = Yes (Student union)',
      '    ? Which floors would be accessible?',
      '? Who pays for the guards? [divergence]',
      '  = The university covers the cost (Management)',
      '    @ Budget 2024, Section 3',
      '  = The city should pay (Student union)',
      '    - It has no budget line for this',
    ]);
  });

  it('label what they say, line by line', () => {
    expect(
      outline(`MEMO – Data retention
To: all members
From: the rapporteurs

Issue 1: Retention period
Position A (Team Red): six months is enough.
  Pro: less data, less risk
  Con: investigations often start later
Position B (Team Blue): keep data for two years.

Issue 2: Access
Question: who may access the archive?
- Team Red: only judges
- Team Blue: judges and prosecutors

Follow-up: if prosecutors get access, how is misuse detected?
`),
    ).toEqual([
      '? Retention period [divergence]',
      '  = Six months is enough (Team Red)',
      '    + Less data, less risk',
      '    - Investigations often start later',
      '  = Keep data for two years (Team Blue)',
      '? Who may access the archive? [divergence]',
      '  = Only judges (Team Red)',
      '  = Judges and prosecutors (Team Blue)',
      '    ? How is misuse detected?',
    ]);
  });

  it('have lettered headings, nested lists, grounds and replies', () => {
    expect(
      outline(`Points for the plenary:

- Should staff pay for parking?
  - HR is in favour: the car park is dear.
  - The nurses' union opposes it.
- Bike sheds — for later.

On the role of the board there are two views. According to Team North, the board should only advise.
Team South, by contrast, wants the board to decide. Team North argues that deciding would exceed the
board's mandate. Team South replies that nobody else can decide in time.

A. Appeals
   Should there be an appeals process? WG1: yes, with a panel. WG2: no, because it would take long.
`),
    ).toEqual([
      '? Should staff pay for parking?',
      '  = Yes (HR)',
      '? Bike sheds [placeholder]',
      '? The role of the board [divergence]',
      '  = The board should only advise (Team North)',
      '  = The board is to decide (Team South)',
      "    - Deciding would exceed the board's mandate",
      '    + Nobody else can decide in time',
      '? Should there be an appeals process? [divergence]',
      '  = Yes, with a panel (WG1)',
      '  = No (WG2)',
    ]);
  });

  it('are in German or French', () => {
    expect(
      outline(`Betreff: Nachtöffnung
Von: Jana Beispiel

Liebe Kolleginnen,

1. Soll die Brücke nachts öffnen?

Die Lotsen sind dafür, weil Schiffe sonst warten. Die Fähre ist dagegen.

Dagegen: Die Wärter müssten doppelte Schichten arbeiten.

2. Wer bezahlt den zweiten Wärter?

Die Stadt schlägt vor, dass der Hafen bezahlt (siehe Anlage B, Seite 4).

Viele Grüße
Jana
`),
    ).toEqual([
      '? Soll die Brücke nachts öffnen?',
      '  = Ja (Lotsen)',
      '    - Die Wärter müssten doppelte Schichten arbeiten',
      '? Wer bezahlt den zweiten Wärter?',
      '  = Der Hafen bezahlt (Stadt)',
      '    @ Anlage B, Seite 4',
    ]);
    expect(
      outline(`Objet : Ouverture du pont
De : Luc Exemple

Bonjour à tous,

1. Faut-il ouvrir le pont la nuit ?

Pour : les marées n'attendent pas.

2. Qui paie ?

Le port propose que la ville paie. La ville estime que le port doit payer.
`),
    ).toEqual([
      '? Faut-il ouvrir le pont la nuit ?',
      '  = Oui',
      "    + Les marées n'attendent pas",
      '? Qui paie ? [divergence]',
      '  = La ville paie (Port)',
      '  = Le port doit payer (Ville)',
    ]);
  });
});

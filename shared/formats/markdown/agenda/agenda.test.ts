import { describe, expect, it } from 'vitest';
import type { AgendaItem, Session } from '../../../model/entities.ts';
import { stateFrom, understood } from '../../testing/outline.ts';

/** The sessions of a text with their items, in order: minutes, title, presenter. */
function agendas(text: string, source = 'plan.md') {
  const state = stateFrom(understood(text, undefined, source));
  const items = [...state.tables['agenda-item'].values()];
  return [...state.tables.session.values()].map((session: Session) => ({
    ...session,
    items: items
      .filter((item) => item.session === session.id)
      .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
      .map(told),
  }));
}

function told({ minutes, title, presenter, type }: AgendaItem): string {
  const by = presenter === '' ? '' : ` / ${presenter}`;
  return `${minutes} ${title}${by}${type === 'break' ? ' (break)' : ''}`;
}

describe('an agenda', () => {
  it('has its items in many forms, with who presents them and without the papers that hang on them', () => {
    const [session] = agendas(`# Bridge group, 12 May 2026, 14:00-16:00 CET

- 5 min - Welcome
- 1h15 - [Night opening](https://example.org/n) - *Ana Keller* / [slides](night.pdf)
- (10m) Lamps -- Ben Ortiz (remote)
- Keepers, and who pays them (20 minutes, DT Money)
- Any other business — 10 mins
`);
    expect(session).toMatchObject({
      start: '2026-05-12T14:00',
      minutes: 120,
      timeZone: 'Europe/Paris',
      items: [
        '5 Welcome',
        '75 Night opening / Ana Keller',
        '10 Lamps / Ben Ortiz (remote)',
        '20 Keepers, and who pays them / DT Money',
        '10 Any other business',
      ],
    });
  });

  it('gives clock times, from which the lengths follow', () => {
    expect(
      agendas(`Tuesday 3 March 2026, harbour office
-----
09:30 - 09:45   Opening (the chairs)
09:45 - 11:00   The tariff (Jo)
11:00 - 11:15   Coffee break
11:15 Pilots
12:30 end
`),
    ).toMatchObject([
      {
        title: 'Tuesday 3 March 2026, harbour office',
        start: '2026-03-03T09:30',
        items: [
          '15 Opening / the chairs',
          '75 The tariff / Jo',
          '15 Coffee break (break)',
          '75 Pilots',
        ],
      },
    ]);
  });

  it('is a table, of whatever columns', () => {
    expect(
      agendas(`# Spring meeting

**When:** 4 June 2026, 10 am to noon\\
**Where:** Room 3
**Chairs:** Mia and Tom

| Start | End | Topic | Lead | Scribe |
| :--- | --- | --- | --- | --- |
| 10:00 | 10:20 | Minutes \\| actions | Mia | Jan |
| 10:20 | 11:00 | [Fees](https://example.org/f) | Tom | |

Timebox | Item | Presenter
--- | --- | ---
15m | Outlook | Ana
`),
    ).toMatchObject([
      {
        title: 'Spring meeting',
        start: '2026-06-04T10:00',
        place: 'Room 3',
        chair: 'Mia and Tom',
        items: ['20 Minutes | actions / Mia', '40 Fees / Tom', '15 Outlook / Ana'],
      },
    ]);
  });

  it('has days under one year, and a line that says when each begins', () => {
    expect(
      agendas(`# Retreat 2026

## Day 1 - Wednesday 7 October

_1300-1730 Afternoon, Blue Room_

- 20 min - Goals
- Review of the year

## Thursday 8 October

- 9:00 - Plans
- 10:30 - End
`),
    ).toMatchObject([
      {
        start: '2026-10-07T13:00',
        minutes: 270,
        place: 'Afternoon, Blue Room',
        items: ['20 Goals', '0 Review of the year'],
      },
      { start: '2026-10-08T09:00', items: ['90 Plans'] },
    ]);
  });

  it('may say no lengths at all, and its day only further down or in its name', () => {
    const text = `### Call agenda

- [Review of the charter](https://example.org/c)
- Next steps

### Logistics

Chair: Mia
`;
    const more = `${text}\n### Harbour call, 2026-02-11\n\n- Dial in early\n`;
    for (const [said, source] of [
      [more, 'x.md'],
      [text, '2026-02-11-call.md'],
    ] as const) {
      expect(agendas(said, source)).toMatchObject([
        {
          start: '2026-02-11T00:00',
          chair: 'Mia',
          items: ['0 Review of the charter', '0 Next steps'],
        },
      ]);
    }
  });

  it('keeps what stands under an item as its notes, and an item under an item as one', () => {
    const reading = understood(`# Monday 13 April 2026

1. Reports (10m)
   - see [the mail][m] of last week
     - and *its* answer
   - [the fee](https://example.org/f?x=$&y)
   1. Money (5m, Jo)
2. Close (5m)

[m]: https://example.org/mail
`);
    expect(reading.rows['agenda-item']?.map(told)).toEqual([
      '10 Reports',
      '5 Money / Jo',
      '5 Close',
    ]);
    expect(reading.rows['agenda-item']?.[0]?.notes).toBe(
      '- see [the mail](https://example.org/mail) of last week\n  - and its answer\n- [the fee](https://example.org/f?x=$&y)',
    );
  });

  it('takes a heading with a length for an item, where nothing below says more', () => {
    expect(
      agendas(`# 2026-04-13

## Opening (5 minutes)

- 2 min - Roll call
- 3 min - Agenda

## Drafts (40 minutes)

- One
- Two
`)[0]?.items,
    ).toEqual(['2 Roll call', '3 Agenda', '40 Drafts']);
  });

  it('is told from what only names a time: an outline stays one', () => {
    const reading = understood('# How long may a talk be?\n\n- short (10 min)\n- long (1h)\n');
    expect(reading.rows.session).toBeUndefined();
    expect(reading.rows.position?.map(({ text }) => text)).toEqual(['short (10 min)', 'long (1h)']);
  });

  it('beside questions leaves them their answers, and tells what is neither', () => {
    const { rows, leftOut } = understood(
      `# Board, 13 April 2026

- 10 min - Fees
- 5 min - Close

## Who pays?

- The port

## Logistics

- Bring a badge
`,
      undefined,
      'board.md',
    );
    expect(rows.position?.map(({ text }) => text)).toEqual(['The port']);
    expect(rows['agenda-item']?.map(told)).toEqual(['10 Fees', '5 Close', '0 Bring a badge']);
    expect(leftOut).toEqual([]);
  });

  it('in German and French has its day and its lengths, too', () => {
    expect(
      agendas('# Sitzung am 4. März 2026, 9.30 Uhr\n\n- 15 Minuten: Gebühren (Jana)\n'),
    ).toMatchObject([{ start: '2026-03-04T09:30', items: ['15 Gebühren / Jana'] }]);
    expect(agendas('# Réunion du 5 août 2026, 14h30\n\n- 15 min – Tarifs – Luc\n')).toMatchObject([
      { start: '2026-08-05T14:30', items: ['15 Tarifs / Luc'] },
    ]);
  });
});

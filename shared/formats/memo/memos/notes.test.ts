import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../testing/outline.ts';
import { readDocument } from '../../read.ts';
import type { Reading } from '../../reader.ts';

function read(text: string): Reading {
  const reading = readDocument(new TextEncoder().encode(text), 'notes.txt');
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

function drawn(text: string): readonly string[] {
  return outlineOf(read(text));
}

describe('notes and chats as they are pasted', () => {
  it('takes a comment for a position of who makes it, and the reply for where they stand or an argument', () => {
    const review = read(`Comments on the draft rules

Comment (A. Moreau): The board should be allowed to close the gate.
Reply (Harbour office): That would keep the ferries waiting.

Comment 2 – Ferries: The period is too long.
Response: Agreed, ten days will do.
`);
    expect(outlineOf(review)).toEqual([
      '? Comments on the draft rules [divergence]',
      '  = The board should be allowed to close the gate (A. Moreau)',
      '  = The period is too long (Ferries)',
      '    + Agreed, ten days will do',
    ]);
    expect(review.rows.stance?.map(({ level, reason }) => [level, reason])).toContainEqual([
      'against',
      'That would keep the ferries waiting',
    ]);
    expect(
      drawn(`Section 4.1, paragraph 2
Comment (A. Moreau): The period is too long.
Comment (B. Sand): agree with Moreau.
`),
    ).toEqual([
      '? Section 4.1, paragraph 2',
      '  @ Section 4.1, Paragraph 2',
      '  = The period is too long (A. Moreau, B. Sand)',
    ]);
    expect(drawn('Q: Who closes the gate?\nResponse: The harbour office closes it.\n')).toEqual([
      '? Who closes the gate?',
      '  = The harbour office closes it',
    ]);
  });

  it('takes the times and the brackets of a chat away, and follows who joins whom', () => {
    expect(
      drawn(`[10:02] anna: should we drop the mirrors?
[10:02] anna: yes, nobody uses them
[10:03] bob: no, two of the labs still do
[10:04] cy: +1 to anna
[10:05] bob: if we drop them, who tells the labs?
`),
    ).toEqual([
      '? Should we drop the mirrors? [divergence]',
      '  = Yes (anna, cy)',
      '    ? Who tells the labs?',
      '  = No (bob)',
    ]);
    expect(
      drawn(`<lena> so, do we ship friday or monday?
<raj> friday
<lena> monday
<tom> +1 monday
`),
    ).toEqual([
      '? Do we ship friday or monday? [divergence]',
      '  = Friday (raj)',
      '  = Monday (lena, tom)',
    ]);
  });

  it('reads a chat in which who speaks, and when, stands over the words, with its lines', () => {
    const reading = read(`noor  9:41 AM
should the trial be by invitation only?
pim  9:43 AM
yes, the help desk is two people
edda  9:44 AM
no, we need numbers
noor  9:46 AM
what if we stop at 300?
pim  9:46 AM
300 works
edda  9:47 AM
ok with 300
`);
    expect(outlineOf(reading)).toEqual([
      '? Should the trial be by invitation only? [divergence]',
      '  = Yes (pim)',
      '  = No (edda)',
      '  = Stop at 300 (edda, pim)',
    ]);
    const { rows, lines } = reading;
    expect(rows.issue?.map(({ id }) => lines.get(id))).toEqual([2]);
  });

  it('has whoever is fine with both be neutral to each', () => {
    const { rows } = read(`12/04/2015, 18:03 - Ana: Are we doing the bake sale or the raffle?
12/04/2015, 18:04 - Beto: Raffle
12/04/2015, 18:05 - Carmen: Bake sale
12/04/2015, 18:06 - Ana: ok with both
`);
    const levels = (rows.stance ?? []).map((stance) => stance['level']);
    expect(levels).toEqual(['for', 'for', 'neutral', 'neutral']);
  });

  it('sets answers against each other in a note', () => {
    expect(drawn('Cutover: June (Maria) vs. September (Jens, tests late).\nBudget: ok.\n')).toEqual(
      ['? Cutover [divergence]', '  = June (Maria)', '  = September (Jens)'],
    );
  });

  it('gives everybody the verb that is said once', () => {
    expect(
      drawn(
        'On the venue we are split. The treasurer wants the hall, the secretary the library and Ann the school, because it has a kitchen.',
      ),
    ).toEqual([
      '? The venue [divergence]',
      '  = The hall (Treasurer)',
      '  = The library (Secretary)',
      '  = The school (Ann)',
    ]);
    expect(
      drawn('Should we have a rota or a clerk? Eva is for the rota, Hans for a clerk.'),
    ).toContain('  = A clerk (Hans)');
    expect(
      drawn('Wann ist das Fest? Die Küche will den Samstag, das Orchester den Sonntag.'),
    ).toEqual([
      '? Wann ist das Fest? [divergence]',
      '  = Den Samstag (Küche)',
      '  = Den Sonntag (Orchester)',
    ]);
  });

  it('leaves a list of what one person wants whole', () => {
    expect(
      drawn('What do we visit? Ann wants Paris, London and Rome. Ben wants to stay at home.'),
    ).toContain('  = Paris, London and Rome (Ann)');
  });

  it('reads a mail with the one that it answers', () => {
    expect(
      drawn(`Sunday is better for me, the hall is taken on Saturday.

Lucy

On 3 May 2015, at 10:11, Mark Petrov <mark@example.org> wrote:

> Shall we meet on Saturday or on Sunday? I would prefer Saturday.
>
> Mark
`),
    ).toEqual([
      '? Shall we meet on Saturday or on Sunday? [divergence]',
      '  = Saturday (Mark Petrov)',
      '  = Sunday (Lucy)',
    ]);
  });

  it('reads Italian', () => {
    expect(
      drawn(`Ciao a tutti,

prima della riunione ci sono due questioni aperte.

1. Chi può presentare reclami? Il gruppo A pensa che tutti possano farlo. Il gruppo B vuole limitarlo ai clienti diretti, perché il comitato è piccolo (Allegato C, par. 4).
2. Il comitato deve fare da mediatore?
A favore: i clienti hanno bisogno di un punto di riferimento.
Contro: mancano le persone.
Se sì, chi nomina il mediatore?

Cordiali saluti,
Paola
`),
    ).toEqual([
      '? Chi può presentare reclami? [divergence]',
      '  = Tutti possano farlo (Gruppo A)',
      '  = Limitarlo ai clienti diretti (Gruppo B)',
      '    @ Allegato C, Par. 4',
      '? Il comitato deve fare da mediatore?',
      '  = Sì',
      '    + I clienti hanno bisogno di un punto di riferimento',
      '    - Mancano le persone',
      '    ? Chi nomina il mediatore?',
    ]);
  });
});

describe('which text is a memo', () => {
  it('is one with a question and a list on either side, whatever else is a list', () => {
    const reading = read(`Who may complain?
- all
- direct customers only

Pro all
- everybody is affected

Contra all
- it overburdens a small body
`);
    expect(reading.format).toBe('memo');
    expect(outlineOf(reading)).toEqual([
      '? Who may complain?',
      '  = All',
      '    + Everybody is affected',
      '    - It overburdens a small body',
      '  = Direct customers only',
    ]);
  });

  it('is a single question', () => {
    expect(read('Who keeps the minutes on Tuesday?').format).toBe('memo');
  });

  it('is no outline by signs', () => {
    expect(read('? Which venue\n  = Town hall\n    + central\n    - dear\n').format).toBe(
      'markdown',
    );
  });
});

describe('what a sentence says in passing', () => {
  it('has “would not” and “may not” be against what was said, with why', () => {
    const { rows } = read(
      'May the board vote by mail? DT A would allow it; DT B would not, because nobody can check who voted.',
    );
    const stances = (rows.stance ?? []).map(({ level, reason }) => [level, reason]);
    expect(stances).toContainEqual(['against', 'Nobody can check who voted']);
  });

  it('keeps “as they are” together', () => {
    expect(
      drawn('What of the fees? DT A wants to raise them. DT B wants to keep them as they are.'),
    ).toContain('  = Keep them as they are (DT B)');
  });

  it('begins anew below a title that would have had room for more', () => {
    expect(
      drawn(`Two issues:

1) The role of the committee in escalation
DT C wants a narrow role for it, and nothing else that could be read into the charter at all.

2) Who can complain?
DT M wants everybody to be able to complain, whatever they complain about and whenever they do.
`)[0],
    ).toBe('? The role of the committee in escalation');
  });

  it('takes names after an option for who holds it', () => {
    expect(
      drawn(`Where do we keep the archive?

Option A: on our own server. (Tom)
Option B: with the university. (Ines, Karl)
`),
    ).toEqual([
      '? Where do we keep the archive? [divergence]',
      '  = On our own server (Tom)',
      '  = With the university (Ines, Karl)',
    ]);
  });

  it('reads a mail over the one that a mail program put below it as it was', () => {
    expect(
      drawn(`I think we should take the second offer. It is cheaper.

Karin

-----Original Message-----
From: Stefan Vogt
Sent: Monday, April 13, 2015 9:12 AM
To: Karin Holm
Subject: Which roofer?

Which of the two offers do we take? I would take the first.

Stefan
`),
    ).toEqual([
      '? Which of the two offers do we take? [divergence]',
      '  = Take the first (Stefan Vogt)',
      '  = We should take the second offer (Karin)',
      '    + It is cheaper',
    ]);
  });

  it('asks what nobody agrees on, and hears who says what to that', () => {
    expect(
      drawn(
        'We do not agree on who appoints its members: Ana says the registries, Bo says the council.',
      ),
    ).toEqual([
      '? Who appoints its members? [divergence]',
      '  = The registries (Ana)',
      '  = The council (Bo)',
    ]);
  });

  it('has a title that names positions stand over its list', () => {
    expect(
      drawn(`Positions on the membership fee:
- Raise to 40 EUR (Anna, Bert): the hall got dearer
- Keep at 30 EUR (Carla)
`),
    ).toEqual([
      '? The membership fee [divergence]',
      '  = Raise to 40 EUR (Anna, Bert)',
      '  = Keep at 30 EUR (Carla)',
    ]);
  });

  it('hangs a follow-up in running text under what it follows', () => {
    expect(
      drawn(
        'Should we record the calls? Pro: all can listen. Follow-up: how long do we keep them?',
      ),
    ).toContain('  ? How long do we keep them?');
  });
});

import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => outlineOf(understood(text, 'memo'));

describe('ways that a memo sets beside each other', () => {
  it('are answers without a question mark, and what is said of one by its name stays with it', () => {
    const text = `Where to keep the boats

Either we rent a shed, or we build a pier at the mill.
The shed is dearer, the pier is cheaper. The pier has no roof.
Team Oar favours the shed. Team Sail favours the pier.
`;
    expect(drawn(text)).toEqual([
      '? Where to keep the boats [divergence]',
      '  = We rent a shed (Team Oar)',
      '    - The shed is dearer',
      '  = We build a pier at the mill (Team Sail)',
      '    + The pier is cheaper',
    ]);
    expect(understood(text, 'memo').rows.position?.[1]?.detail).toContain('> The pier has no roof');
  });

  it('are counted and named in one sentence', () => {
    expect(
      drawn(
        'On the order of the talks we see three ways: by date, by topic, or by lot. Press wants topics.',
      ),
    ).toEqual(['? The order of the talks', '  = By date', '  = By topic (Press)', '  = By lot']);
  });

  it('are set in German as well', () => {
    expect(
      drawn(`TOP 3 Bootshaus
Entweder wir sanieren das Dach, oder wir mieten eine Halle. Der Vorstand ist für die Sanierung.
Frage: Wer trägt die Kosten?
`),
    ).toEqual([
      '? Bootshaus',
      '  = Wir sanieren das Dach (Vorstand)',
      '  = Wir mieten eine Halle',
      '  ? Wer trägt die Kosten?',
    ]);
  });
});

describe('what arises only if something is so', () => {
  it('stands under the title that nobody answered, and is answered itself', () => {
    expect(
      drawn(`Does the steward keep the keys?

If the steward keeps them, who checks the list?

Team Gate says the guards check it.
`),
    ).toEqual([
      '? Does the steward keep the keys?',
      '  ? Who checks the list?',
      '    = The guards check it (Team Gate)',
    ]);
  });

  it('stands under the question of which it speaks, not under the last of a list', () => {
    expect(
      drawn(`Deux points :

- Faut-il déménager ?
- Qui tient la caisse ?

Si nous déménageons, qui paie la caution ?
`),
    ).toEqual(['? Faut-il déménager ?', '  ? Qui paie la caution ?', '? Qui tient la caisse ?']);
  });
});

describe('what is said in a hurry or by parts', () => {
  it('has small names, short causes, and what is too much', () => {
    const text =
      "should we buy a press? vera says yes bc the old one leaks, otto isn't sure, lina thinks it's too loud. also who cleans it??";
    expect(drawn(text)).toEqual(['? Should we buy a press?', '  = Yes (vera)', '? Who cleans it?']);
    expect(
      understood(text, 'memo').rows.stance?.map(({ level, reason }) => [level, reason]),
    ).toEqual([
      ['for', 'The old one leaks'],
      ['neutral', ''],
      ['against', "It's too loud"],
    ]);
  });

  it('stands under the names of teams that each speak for themselves', () => {
    expect(
      drawn(`Views ahead of the walk

Team A
We want the gate to stay open. Visitors lose their way otherwise.

Team B
The gate should close at nine. Two guards have left.
`),
    ).toEqual([
      '? Is the gate to stay open? [divergence]',
      '  = The gate is to stay open (Team A)',
      '    + Visitors lose their way otherwise',
      '  = The gate should close at nine (Team B)',
      '    + Two guards have left',
    ]);
  });

  it('is a table of parties with a question to each column', () => {
    expect(
      drawn(`| Party | Closing time | Music |
|---|---|---|
| Owners | 22:00 | no |
| Guests | 24:00 | yes |
`),
    ).toEqual([
      '? Closing time [divergence]',
      '  = 22:00 (Owners)',
      '  = 24:00 (Guests)',
      '? Music [divergence]',
      '  = No (Owners)',
      '  = Yes (Guests)',
    ]);
  });

  it('tells two years from three, and says of a law or a page where it stands', () => {
    expect(
      drawn(`(1) Section 3, lines 20–34: how long is a term? Team Red: two years. Team Blue: three years.

(2) p. 4: who keeps the seal (RFC 4949 §2.3, Sec. IV.B.1)?
`),
    ).toEqual([
      '? How long is a term? [divergence]',
      '  @ Section 3, Lines 20–34',
      '  = Two years (Team Red)',
      '  = Three years (Team Blue)',
      '? Who keeps the seal?',
      '  @ RFC 4949, § 2.3',
      '  @ Sec. IV.B.1',
      '  @ P. 4',
    ]);
  });
});

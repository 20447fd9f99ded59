import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

/** What a memo is drawn as; a reader names no format, and the memo's own look has to tell. */
const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

describe('a memo in another language', () => {
  it('in German turns its clauses round', () => {
    expect(
      drawn(`Von: Heike Sommer
An: ag-garten@example.org
Betreff: AW: Offene Punkte vor Mittwoch
Datum: 6. Mai 2026

Liebe alle,

hier die zwei Punkte, in denen wir auseinanderliegen:

1. Wasser
AG Beete meint, dass wir einen Brunnen bohren sollten, weil das Stadtwasser zu teuer ist. Die AG Finanzen lehnt das ab: Der Brunnen kostet mehr, als er spart.

2. Schlüssel
Wer bekommt einen Schlüssel? Die AG Beete will, dass alle Mitglieder einen haben. Die AG Finanzen möchte höchstens zehn Schlüssel ausgeben.
Pro alle: Niemand muss warten.
Contra alle: Schlüssel gehen verloren.

Falls alle einen bekommen: Wer führt die Liste?

Herzliche Grüße
Heike
`),
    ).toEqual([
      '? Wasser',
      '  = Wir sollten einen Brunnen bohren (AG Beete)',
      '? Wer bekommt einen Schlüssel? [divergence]',
      '  = Alle Mitglieder haben einen (AG Beete)',
      '    + Niemand muss warten',
      '    - Schlüssel gehen verloren',
      '    ? Wer führt die Liste?',
      '  = Höchstens zehn Schlüssel ausgeben (AG Finanzen)',
    ]);
  });

  it('in German says what speaks for and against, and what is open', () => {
    expect(
      drawn(`Sehr geehrte Damen und Herren,

zur Vorbereitung der Sitzung am 12. März fasse ich die strittigen Fragen zusammen.

Frage 1: Soll der Parkplatz begrünt werden?

Dafür spricht, dass es im Sommer zu heiß wird. Dagegen spricht, dass zwölf Plätze wegfallen.
Die Fraktion Grün ist dafür. Die Fraktion Mitte lehnt die Begrünung ab, weil Händler auf die Plätze angewiesen sind.

Frage 2: Wer trägt die Kosten?

Die Fraktion Mitte schlägt vor, dass die Anlieger zahlen. Die Fraktion Grün meint, die Stadt solle zahlen.

Offen ist, ob der Denkmalschutz zustimmen muss (vgl. Anlage 3, Seite 2).

Mit freundlichen Grüßen
J. Weber
`),
    ).toEqual([
      '? Soll der Parkplatz begrünt werden?',
      '  = Ja (Fraktion Grün)',
      '    + Es wird im Sommer zu heiß',
      '    - Zwölf Plätze wegfallen',
      '? Wer trägt die Kosten? [divergence]',
      '  = Die Anlieger zahlen (Fraktion Mitte)',
      '  = Die Stadt solle zahlen (Fraktion Grün)',
      '  ? Muss der Denkmalschutz zustimmen?',
      '    @ Anlage 3, Seite 2',
    ]);
  });

  it('in French weighs what is preferred', () => {
    expect(
      drawn(`Objet : Points ouverts avant la réunion du 8 juin
De : Claire Morel

Chers collègues,

Deux questions restent ouvertes.

1. Faut-il traduire les comptes rendus ?
L'équipe A propose que tout soit traduit, car plusieurs membres ne lisent pas l'anglais. L'équipe B est contre : cela prend trois semaines.

2. Qui préside en l'absence du président ?
L'équipe B estime que le doyen préside. L'équipe A préfère un vote à main levée.

Pour le vote : c'est plus juste.
Contre le vote : cela prend du temps.

Cordialement,
Claire
`),
    ).toEqual([
      '? Faut-il traduire les comptes rendus ?',
      '  = Que tout soit traduit (Équipe A)',
      "? Qui préside en l'absence du président ? [divergence]",
      '  = Le doyen préside (Équipe B)',
      '  = Un vote à main levée (Équipe A)',
      "    + C'est plus juste",
      '    - Cela prend du temps',
    ]);
  });

  it('in Spanish numbers its questions, and says who is for and against', () => {
    expect(
      outlineOf(
        understood(
          `De: Lucía
Asunto: Divergencias

Hola a todos:

Dos cuestiones:

1. El papel del comité
DT C propone un papel mínimo. DT M describe tres procesos (Anexos X, Y y Z).

2. ¿Quién puede presentar quejas?
A favor de todos: cualquiera debería poder quejarse.
En contra de todos: podría sobrecargar el comité.

¿Puede el comité mediar? DT M está a favor. DT C está en contra, porque es mínimo.

Un saludo,
Lucía
`,
          'memo',
        ),
      ),
    ).toEqual([
      '? El papel del comité [divergence]',
      '  = Un papel mínimo (DT C)',
      '  = Tres procesos (DT M)',
      '    @ Anexo X',
      '    @ Anexo Y',
      '    @ Anexo Z',
      '? ¿Quién puede presentar quejas?',
      '  = Todos',
      '    + Cualquiera debería poder quejarse',
      '    - Podría sobrecargar el comité',
      '? ¿Puede el comité mediar?',
      '  = Sí (DT M)',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

describe('comparisons in other languages', () => {
  it('tell in German what a draft has, and what is held against it', () => {
    expect(
      drawn(`Von: Jutta
An: AG Wasser
Betreff: Vergleich der beiden Entwürfe

Liebe Kolleginnen und Kollegen,

vor der Sitzung habe ich beide Entwürfe nebeneinandergelegt. Drei Punkte:

1. Rolle des Beirats. Nach dem Entwurf der Gruppe Nord (Ziff. 3.2) berät der Beirat nur. Die Gruppe Süd will, dass er bei Beschwerden auch entscheidet. Nord hält dagegen, der Beirat sei dafür zu klein.

2. Wer darf Beschwerde einlegen? Gruppe Süd: alle Nutzer. Gruppe Nord: nur Vertragspartner.
   Dafür (alle): jeder ist betroffen.
   Dagegen (alle): der Beirat wird überlastet.

3. Schlichtung. Falls der Beirat schlichtet: Wer bestellt den Schlichter und nach welchen Regeln?

Zum Haushalt sagt keiner der Entwürfe etwas.

Grüße
Jutta
`),
    ).toEqual([
      '? Rolle des Beirats [divergence]',
      '  = Der Beirat berät nur (Gruppe Nord)',
      '    @ Ziff. 3.2',
      '  = Er entscheidet bei Beschwerden auch (Gruppe Süd)',
      '    - Der Beirat sei dafür zu klein',
      '? Wer darf Beschwerde einlegen? [divergence]',
      '  = Alle Nutzer (Gruppe Süd)',
      '    + Jeder ist betroffen',
      '    - Der Beirat wird überlastet',
      '  = Nur Vertragspartner (Gruppe Nord)',
      '? Schlichtung',
      '  ? Wer bestellt den Schlichter und nach welchen Regeln?',
      '? Haushalt',
    ]);
  });

  it('tell in French what is so according to whom', () => {
    expect(
      drawn(`De : Claire
À : groupe de travail
Objet : Points de désaccord

Bonjour,

Deux points restent ouverts avant lundi.

1. Le rôle du comité. Selon l'équipe A (annexe 2, étape 3), le comité se borne à surveiller. L'équipe B voudrait qu'il intervienne aussi dans la médiation. L'équipe A s'y oppose, car le comité est trop petit.

2. Qui peut déposer une plainte ? L'équipe A propose de la réserver aux clients directs ; l'équipe B l'ouvrirait à tous.
Pour tous : chacun est concerné.
Contre tous : risque d'engorgement.

Si le comité fait de la médiation, qui nomme le médiateur ?

Cordialement,
Claire
`),
    ).toEqual([
      '? Le rôle du comité [divergence]',
      '  = Le comité se borne à surveiller (Équipe A)',
      '    @ Annexe 2, Étape 3',
      "  = Qu'il intervienne aussi dans la médiation (Équipe B)",
      '    ? Qui nomme le médiateur ?',
      '? Qui peut déposer une plainte ? [divergence]',
      '  = La réserver aux clients directs (Équipe A)',
      "  = L'ouvrirait à tous (Équipe B)",
      '    + Chacun est concerné',
      "    - Risque d'engorgement",
    ]);
  });

  it('tell in Spanish what is so according to whom', () => {
    expect(
      drawn(`Asunto: Diferencias entre los dos textos

Hola a todos:

Comparo los dos textos antes de la reunión.

1. Función del consejo. El grupo A (sección 3.1) quiere que el consejo solo supervise. El grupo B prefiere que también resuelva reclamaciones. El grupo A teme que eso amplíe su mandato.

2. ¿Quién puede reclamar? Según el grupo A, solo los clientes directos. Según el grupo B, cualquiera.
A favor de cualquiera: todos están afectados.
En contra de cualquiera: demasiado trabajo.

3. Si el consejo media, ¿quién nombra al mediador y con qué reglas?

Un saludo,
Inés
`),
    ).toEqual([
      '? Función del consejo [divergence]',
      '  = Que el consejo solo supervise (Grupo A)',
      '    @ Sección 3.1',
      '  = Que también resuelva reclamaciones (Grupo B)',
      '    - Eso amplíe su mandato',
      '? ¿Quién puede reclamar? [divergence]',
      '  = Solo los clientes directos (Grupo A)',
      '  = Cualquiera (Grupo B)',
      '    + Todos están afectados',
      '    - Demasiado trabajo',
      '? Si el consejo media, ¿quién nombra al mediador y con qué reglas?',
    ]);
  });

  it('note in German who is where, and who does not mind', () => {
    expect(
      drawn(`Liebe alle,

Protokollnotiz vom Treffen am 3.2., anwesend: Uwe, Meral, Tom, Ines

Sommerfest
- Uwe und Meral: im Hof
- Tom: im Park, weil mehr Platz
- dagegen (Park): Genehmigung nötig
- offen: wer meldet es an?

Beitrag
- Ines schlägt 8 Euro vor. Tom findet das zu viel, 6 reichen.
- Meral ist es egal.

Putzplan
- vertagt

Gruß, Ines
`),
    ).toEqual([
      '? Sommerfest [divergence]',
      '  = Im Hof (Meral, Uwe)',
      '  = Im Park (Tom)',
      '    - Genehmigung nötig',
      '  ? Wer meldet es an?',
      '? Beitrag',
      '  = 8 Euro (Ines)',
      '? Putzplan [placeholder]',
    ]);
  });

  it('take a side in German in a word', () => {
    expect(
      drawn(`Betreff: AW: Vereinsheim

Hallo zusammen,

kurz meine Sicht zu den drei Punkten:

1. Heizung: Ich bin für die Wärmepumpe, Gas wird nur teurer. Karin will bei Gas bleiben.
2. Vermietung: Soll das Heim auch an Fremde vermietet werden? Pro: Einnahmen. Contra: Abnutzung, Lärm. Ich neige zu nein.
3. Schlüssel: Wer verwaltet sie, wenn Horst aufhört?

Viele Grüße
Bernd
`),
    ).toEqual([
      '? Heizung [divergence]',
      '  = Die Wärmepumpe, Gas wird nur teurer (Bernd)',
      '  = Bei Gas bleiben (Karin)',
      '? Vermietung: Soll das Heim auch an Fremde vermietet werden?',
      '  = Ja',
      '    + Einnahmen',
      '    - Abnutzung, Lärm',
      '  = Nein (Bernd)',
      '? Schlüssel: Wer verwaltet sie, wenn Horst aufhört?',
    ]);
  });

  it('put off in French what a later meeting takes up', () => {
    expect(
      drawn(`Objet : Compte rendu, points ouverts

1. Tarif. Le bureau propose 15 euros. Mme Roche préfère 10 euros car beaucoup sont étudiants. M. Blin n'a pas d'avis.
2. Salle. Faut-il garder la salle Pasteur ? Pour : elle est gratuite. Contre : elle est froide.
3. Site web. Reporté à la prochaine réunion.

Si l'on change de salle, qui prévient les adhérents ?
`),
    ).toEqual([
      '? Tarif [divergence]',
      '  = 15 euros (Bureau)',
      '  = 10 euros (Mme Roche)',
      '? Faut-il garder la salle Pasteur ?',
      '  = Oui',
      '    + Elle est gratuite',
      '    - Elle est froide',
      '    ? Qui prévient les adhérents ?',
      '? Site web [placeholder]',
    ]);
  });
});

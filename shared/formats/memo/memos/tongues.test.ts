import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

/** What a memo is drawn as; it names no format, and its own look has to tell. */
const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

/** Who stands where on what, and why. */
const stances = (text: string): readonly string[] => {
  const { rows } = understood(text);
  const names = new Map((rows.party ?? []).map(({ id, name }) => [id, name]));
  const texts = new Map((rows.position ?? []).map(({ id, text: said }) => [id, said]));
  return (rows.stance ?? []).map(({ party, position, level, reason }) =>
    [names.get(party), level, texts.get(position), reason].join(' | '),
  );
};

describe('minutes and memos in other languages', () => {
  it('in French name people with their titles, put off what is decided, and say what is left to know', () => {
    const text = `Compte rendu de la réunion du comité de quartier, 6 novembre 2026

Présents : Mme Lambert (présidente), M. Diallo, M. Perret, Mme Costa
Excusée : Mme Roy

1. Le composteur collectif
M. Diallo propose d'installer le composteur dans la cour de l'école. Mme Costa s'y oppose, car les odeurs gêneraient la cantine. M. Perret préférerait le square. Mme Lambert rappelle que la mairie ne finance qu'un seul emplacement.
Décision : le choix est reporté à la réunion de décembre.
Action : M. Perret demande un devis pour le square avant le 20 novembre.

2. Faut-il fermer la rue aux voitures le dimanche ?
Pour : les enfants pourraient jouer dehors.
Contre : les commerçants perdraient des clients.
M. Perret et Mme Costa sont pour. M. Diallo est contre.
Reste à savoir qui paierait les barrières.
`;
    expect(drawn(text)).toEqual([
      '? Le composteur collectif [divergence]',
      "  = Installer le composteur dans la cour de l'école (M. Diallo)",
      '  = Le square (M. Perret)',
      "    + La mairie ne finance qu'un seul emplacement",
      '? Faut-il fermer la rue aux voitures le dimanche ?',
      '  = Oui (M. Perret, Mme Costa)',
      '    + Les enfants pourraient jouer dehors',
      '    - Les commerçants perdraient des clients',
      '? Qui paierait les barrières ?',
    ]);
    const { rows } = understood(text);
    expect(rows.issue?.[0]).toMatchObject({ status: 'deferred' });
    expect(rows['action-item']?.[0]).toMatchObject({ owner: 'M. Perret' });
  });

  it('in Spanish have groups of several words, two in a sentence, and unnamed voices', () => {
    expect(
      drawn(`Asunto: Puntos pendientes para el jueves
De: Marta Gil

1) ¿Se cobra entrada al concierto?
El ayuntamiento está en contra. La asociación propone tres euros. Hay quien sugiere una entrada voluntaria.

2) El horario de la música
Los vecinos de la calle Mayor piden que acabe a las doce; la peña quiere seguir hasta las tres.

Falta decidir quién limpia al día siguiente. Si se cobra entrada, ¿quién guarda el dinero?
`),
    ).toEqual([
      '? ¿Se cobra entrada al concierto?',
      '  = Sí',
      '    ? ¿Quién guarda el dinero?',
      '  = Tres euros (Asociación)',
      '  = Una entrada voluntaria',
      '? El horario de la música [divergence]',
      '  = Que acabe a las doce (Vecinos de la calle Mayor)',
      '  = Seguir hasta las tres (Peña)',
      '? ¿Quién limpia al día siguiente?',
    ]);
  });

  it('in Italian say of one that it is for, and of the other “no”', () => {
    const text = `Oggetto: Punti aperti
Da: Giulia Ferri

1. Ascensore
L'amministratore propone di sostituire l'ascensore, perché i pezzi di ricambio non si trovano più. La famiglia Bruni è contraria: la spesa è troppo alta.

2. Si possono affittare gli appartamenti ai turisti?
A favore: porta un guadagno ai proprietari.
Contro: il rumore di notte.
Il signor Rinaldi è favorevole, la famiglia Bruni no.

Resta da chiarire chi controlla gli ospiti.
`;
    expect(drawn(text)).toEqual([
      '? Ascensore',
      "  = Sostituire l'ascensore (Amministratore)",
      '? Si possono affittare gli appartamenti ai turisti?',
      '  = Sì (Signor Rinaldi)',
      '    + Porta un guadagno ai proprietari',
      '    - Il rumore di notte',
      '? Chi controlla gli ospiti?',
    ]);
    expect(stances(text)).toContain('Famiglia Bruni | against | Sì | ');
  });

  it('in Dutch put verbs where sentences have them, and put off what comes later', () => {
    const text = `Van: Joris
Onderwerp: Open vragen

1. Hek om de speeltuin
De oudergroep wil een hek van anderhalve meter, want de weg is druk. De gemeente vindt dat een heg genoeg is.

2. Moet de speeltuin 's avonds dicht?
De buurtbewoners zijn voor, omdat er hangjongeren zitten. De oudergroep is tegen. De gemeente heeft nog geen standpunt.

Nog niet duidelijk is wie de sleutel beheert.

De verlichting schuiven we door.
`;
    expect(drawn(text)).toEqual([
      '? Hek om de speeltuin [divergence]',
      '  = Een hek van anderhalve meter (Oudergroep)',
      '  = Een heg is genoeg (Gemeente)',
      "? Moet de speeltuin 's avonds dicht?",
      '  = Ja (Buurtbewoners)',
      '? Wie beheert de sleutel?',
      '? De verlichting [placeholder]',
    ]);
    expect(stances(text)).toContain('Buurtbewoners | for | Ja | Er zitten hangjongeren');
    expect(stances(text)).toContain('Gemeente | neutral | Ja | ');
  });

  it('in Portuguese', () => {
    expect(
      drawn(`De: Helena Duarte
Assunto: Pontos em aberto antes de quinta-feira

1. A loja ao domingo
A equipa de vendas propõe abrir ao domingo de manhã, porque os turistas chegam ao fim de semana. A equipa da produção é contra: não há pessoal. O Rui preferia abrir só no verão.

2. Devemos aceitar encomendas pela internet?
A favor: chegamos a mais clientes.
Contra: as embalagens são caras.
A equipa de vendas é a favor.

Falta saber quem trata das devoluções. Se aceitarmos encomendas, quem faz as entregas?

O novo logótipo fica para mais tarde.

Cumprimentos,
Helena
`),
    ).toEqual([
      '? A loja ao domingo [divergence]',
      '  = Abrir ao domingo de manhã (Equipa de vendas)',
      '  = Abrir só no verão (Rui)',
      '? Devemos aceitar encomendas pela internet?',
      '  = Sim (Equipa de vendas)',
      '    + Chegamos a mais clientes',
      '    - As embalagens são caras',
      '    ? Quem faz as entregas?',
      '? Quem trata das devoluções?',
      '? O novo logótipo [placeholder]',
    ]);
  });

  it('in German tell in the past, with verbs in two parts, datives and infinitives', () => {
    const text = `Protokoll der Elternbeiratssitzung vom 9. November 2026

TOP 1: Handyregelung
Herr Stein schlug vor, Handys ganz zu verbieten. Frau Nowak war dagegen, weil die Kinder nach der Schule ihre Eltern erreichen müssen. Herr Çelik regte an, die Handys am Morgen einzusammeln.
Beschluss: Der Antrag wird vertagt.

TOP 2: Klassenfahrt
Frau Albers sprach sich für Bremen aus, Herr Stein für die Nordsee. Den Eltern der 6b ist die Nordsee zu teuer.
Frau Nowak fragte, wer die Kosten für Familien mit wenig Geld übernimmt.

TOP 3: Vermietung
Dem Verein wäre es am liebsten, wenn das Heim nur an Mitglieder vermietet würde.

TOP 4: Kündigungsfrist
Der Verein schlägt sechs Monate vor, die Gemeinde zwölf.
`;
    expect(drawn(text)).toEqual([
      '? Handyregelung [divergence]',
      '  = Handys ganz verbieten (Herr Stein)',
      '  = Die Handys am Morgen einsammeln (Herr Çelik)',
      '? Klassenfahrt [divergence]',
      '  = Bremen (Frau Albers)',
      '  = Die Nordsee (Herr Stein)',
      '  ? Wer übernimmt die Kosten für Familien mit wenig Geld?',
      '? Vermietung',
      '  = Das Heim würde nur an Mitglieder vermietet (Verein)',
      '? Kündigungsfrist [divergence]',
      '  = Sechs Monate (Verein)',
      '  = Zwölf (Gemeinde)',
    ]);
    expect(stances(text)).toContain('Eltern der 6b | against | Die Nordsee | Zu teuer');
  });
});

describe('mails in other languages', () => {
  it('in German have topics before a colon, and a verb once for two sides', () => {
    const text = `Betreff: Rückmeldungen zum Entwurf der Satzung
Von: Dirk Hansen

Mitgliedsbeitrag: Der Vorstand hält 40 Euro für angemessen. Die Jugendabteilung möchte, dass Schüler nichts zahlen.

Stimmrecht: Sollen Fördermitglieder abstimmen dürfen? Die Jugendabteilung ist dafür, der Vorstand dagegen.

Vereinsfarben: Wir sind uns einig, dass sie blau bleiben.
`;
    expect(drawn(text)).toEqual([
      '? Mitgliedsbeitrag [divergence]',
      '  = 40 Euro (Vorstand)',
      '  = Schüler zahlen nichts (Jugendabteilung)',
      '? Sollen Fördermitglieder abstimmen dürfen?',
      '  = Ja (Jugendabteilung)',
      '? Vereinsfarben',
      '  = Sie bleiben blau',
    ]);
    expect(stances(text)).toContain('Vorstand | against | Ja | ');
  });

  it('in French say on what views part, and count their points in words', () => {
    expect(
      drawn(`De : Anaïs Colin
Objet : Re: salle des fêtes

Sur la location aux particuliers, les avis divergent : la trésorière souhaite la maintenir parce que c'est notre seule recette, tandis que les riverains veulent l'arrêter à cause du bruit.

Deuxième point : l'heure de fermeture. Les riverains demandent 22 h. L'équipe d'animation préfère minuit. Je propose 23 h.

Bien cordialement,
Anaïs
`),
    ).toEqual([
      '? La location aux particuliers [divergence]',
      '  = La maintenir (Trésorière)',
      "  = L'arrêter (Riverains)",
      "? L'heure de fermeture [divergence]",
      '  = 22 h (Riverains)',
      "  = Minuit (Équipe d'animation)",
      '  = 23 h (Anaïs Colin)',
    ]);
  });
});

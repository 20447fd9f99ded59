import { germanQuestion, inMainOrder, withoutZu } from './german-order.ts';
import { type Tail, type Tongue, claimPatterns, ownClaimPatterns, partyPattern } from './tongue.ts';

/** Why, at the end of a sentence in German: “…, weil es billig ist”, “…: Es ist billig”. */
const WHY = '(?:,? (?:weil|da|denn) (?<reason>.+?)|: (?<told>.+?))?';

const NOBODY =
  'Frage|Fragen|Punkt|Thema|Entwurf|Text|Vorschlag|Antrag|Sitzung|Problem|Grund|Ergebnis|Es|Das|Dies|Man|Sie|Er|Wir|Ich|Was|Wer|Wie|Ob|Wenn|Falls|Dafür|Dagegen|Offen|Unklar|Hier|Da|Auch|Pro|Contra|Contras';
const PARTY = partyPattern('[Dd]er |[Dd]ie |[Dd]as ', NOBODY);

/** Whom something would suit, in the dative: “Dem Verein wäre es lieber, wenn …”. */
const DATIVE =
  "(?:Dem|Der|Den) (?<party>[\\p{Lu}\\d][\\p{L}\\p{N}&’'.-]*(?: [\\p{L}\\d][\\p{L}\\p{N}&’'.-]*){0,4}?)";

const TAILS: readonly Tail[] = [
  [
    'rejects',
    `(?:ist|sind|war|waren|bin) (?:strikt |klar |eher |auch )?(?:dagegen|nicht dafür|nicht einverstanden)(?:, dass (?<text>.+?))?${WHY}`,
  ],
  [
    'holds',
    `(?:ist|sind|war|waren|bin) (?:auch |klar |eher )?(?:dafür|einverstanden)(?:, dass (?<text>.+?))?${WHY}`,
  ],
  ['rejects', `(?:ist|sind|war|waren|bin) (?:strikt |klar |eher )?gegen (?<text>.{3,100}?)${WHY}`],
  ['rejects', `(?:lehnt|lehnen|lehnte|lehnten|lehne) (?<text>das|dies|es|.{3,80}?) ab${WHY}`],
  ['rejects', `(?:hat|haben) (?<text>das|dies|es|.{3,80}?) abgelehnt${WHY}`],
  [
    'rejects',
    `(?:spricht|sprechen|sprach|sprachen|spreche) sich (?:dagegen|gegen (?<text>.{3,80}?)) aus${WHY}`,
  ],
  [
    'holds',
    `(?:spricht|sprechen|sprach|sprachen|spreche) sich (?:dafür|für (?<text>.{3,80}?)) aus${WHY}`,
  ],
  [
    'holds',
    `(?:spricht|sprechen|sprach|sprachen) sich dafür aus, (?:dass )?(?<text>.{3,160}?)${WHY}`,
  ],
  ['holds', `(?:hat|haben) sich für (?<text>.{3,80}?) ausgesprochen${WHY}`],
  ['rejects', `(?:hat|haben) sich gegen (?<text>.{3,80}?) ausgesprochen${WHY}`],
  ['holds', `(?:tritt|treten|trat|traten) für (?<text>.{3,80}?) ein${WHY}`],
  ['holds', `(?:zieht|ziehen|zog|zogen) (?<text>.{3,80}?) vor${WHY}`],
  [
    'holds',
    `(?:schlägt|schlagen|schlug|schlugen|schlage|regt|regen|regte|regten|rege) (?:vor|an), (?:dass )?(?<text>.+?)${WHY}`,
  ],
  [
    'holds',
    `(?:schlägt|schlagen|schlug|schlugen|schlage|regt|regen|regte|regten) (?<text>.{3,80}?) (?:vor|an)${WHY}`,
  ],
  ['holds', `(?:hat|haben) (?:vorgeschlagen|angeregt), (?:dass )?(?<text>.+?)${WHY}`],
  ['holds', `(?:hat|haben) (?<text>.{3,80}?) (?:vorgeschlagen|angeregt|gefordert)${WHY}`],
  ['remarks', '(?:weist|weisen|wies|wiesen) darauf hin, dass (?<text>.+)'],
  ['remarks', '(?:gibt|geben|gab|gaben) zu bedenken, dass (?<text>.+)'],
  ['remarks', '(?:merkt|merkte|merkten) an, dass (?<text>.+)'],
  [
    'remarks',
    '(?:erinnert|erinnerte|erinnerten|bemerkt|bemerkte|berichtet|berichtete|erklärt|erklärte|ergänzt|ergänzte)(?: daran)?, dass (?<text>.+)',
  ],
  [
    'holds',
    `(?:meint|meinen|meinte|meinten|findet|finden|fand|fanden|glaubt|glauben|glaubte|denkt|denken|dachte|sagt|sagen|sagte|sagten|will|wollen|wollte|wollten|möchte|möchten|fordert|fordern|forderte|forderten|verlangt|verlangen|verlangte|hält es für richtig|halten es für richtig|besteht darauf|bestehen darauf|bestand darauf|ist der Meinung|sind der Meinung|war der Meinung|wünscht sich|wünschen sich), dass (?<text>.+?)${WHY}`,
  ],
  [
    'holds',
    `(?:meint|meinen|meinte|findet|finden|fand|glaubt|glauben|sagt|sagen|sagte|denkt|denken), (?<text>(?:der|die|das|den|man|wir|es|sie|ein|eine) .{3,160}?)${WHY}`,
  ],
  ['holds', `(?:würde|würden) (?:lieber|eher|gerne?) (?<text>.{3,160}?)${WHY}`],
  ['holds', `(?:hätte|hätten) (?:lieber|gerne?) (?<text>.{3,160}?)${WHY}`],
  [
    'holds',
    `(?:hält|halten|hielt|hielten) (?<text>.{3,60}?) für (?:die )?(?:besser|richtig|sinnvoll|nötig|notwendig|angemessen|ausreichend|genug|vertretbar|gut|fair|machbar|beste Lösung)${WHY}`,
  ],
  [
    'rejects',
    `(?:hält|halten|hielt|hielten) (?<text>.{3,60}?) für (?<reason>(?:zu \\p{Ll}+|falsch|unnötig|überflüssig|unsinnig|riskant|nicht \\p{Ll}+))`,
  ],
  [
    'holds',
    `(?:will|wollen|wollte|wollten|möchte|möchten|fordert|fordern|forderte|forderten|verlangt|verlangen|verlangte|bevorzugt|bevorzugen|bevorzugte|unterstützt|unterstützen|unterstützte|befürwortet|befürworten|befürwortete|sieht|sehen|beschreibt|beschreiben|plädiert für|plädieren für|plädierte für|besteht auf|bestand auf|wünscht sich|wünschen sich|(?:ist|sind|war|waren|bin) für) (?<text>.{3,160}?)${WHY}`,
  ],
  [
    'hesitates',
    '(?:hat|haben|hatte|hatten) (?:dazu )?(?:noch |bisher )?keine (?:Meinung|Position|Haltung|Präferenz)(?: dazu)?|(?:ist|sind|war|waren) (?:noch )?(?:unentschieden|unschlüssig)',
  ],
  ['fears', '(?:hält|halten|hielt|hielten) dagegen, (?:dass )?(?<text>.+)'],
  ['fears', '(?:wendet|wenden|wandte|wandten) ein, (?:dass )?(?<text>.+)'],
  [
    'rejects',
    '(?:findet|finden|fand|fanden) (?:das|dies|es) (?<reason>(?:viel |etwas )?zu \\p{Ll}+.*)',
  ],
  ['hesitates', '(?:ist|wäre) (?:es|das) (?:egal|gleich|gleichgültig|recht)'],
  [
    'fears',
    '(?:fürchtet|fürchten|fürchtete|befürchtet|befürchten|befürchtete|sorgt sich|bezweifelt|bezweifeln|bezweifelte), dass (?<text>.+)',
  ],
];

/** German, where verbs part, “schlägt vor, dass …”, and stand last in a clause. */
export const GERMAN: Tongue = {
  smallWords: new Set(
    'der die das den dem und nicht ist sind ein eine einen für dass wir zu im mit von auf wird soll ob weil sich auch bei noch nur oder wenn hat nach schon erst über ohne bis seit kein keine möchte wollen lieber sonst'.split(
      ' ',
    ),
  ),
  claims: [
    ...claimPatterns(DATIVE, [
      [
        'holds',
        `(?:wäre es|wäre|ist es|ist) (?:\\p{Ll}+ ){0,2}?(?:am liebsten|lieber|recht|wichtig|ein Anliegen), (?:wenn|dass) (?<text>.+?)${WHY}`,
      ],
      ['holds', `(?:wäre|wären) (?<text>.{3,80}?) (?:am liebsten|lieber)${WHY}`],
      [
        'holds',
        `(?:reicht|reichen|genügt|genügen|schwebt|schweben) (?<text>.{3,100}?)(?: vor)?${WHY}`,
      ],
      [
        'rejects',
        `(?:ist|sind|war|waren|geht|gehen) (?<text>.{3,60}?) (?<reason>zu \\p{Ll}+|nicht weit genug)`,
      ],
    ]),
    ...claimPatterns(PARTY, TAILS),
    // “Nach dem Entwurf der Gruppe Nord berät der Beirat nur.”
    {
      attitude: 'holds',
      pattern: new RegExp(
        `^(?:[Nn]ach|[Ll]aut|[Gg]emäß) (?:(?:dem|der) (?:Entwurf|Text|Vorschlag|Papier|Fassung|Ansicht|Meinung|Auffassung) (?:der |des |von |vom )?|der |dem )?(?!(?:Entwurf|Text|Vorschlag|Papier|Fassung|Ansicht|Meinung|Auffassung|Gesetz|Satzung)(?!\\p{L}))(?<party>[\\p{Lu}\\d][\\p{L}\\p{N}&’'.-]*(?: [\\p{Lu}\\d][\\p{L}\\p{N}&’'.-]*){0,3}),? (?<text>\\p{Ll}+ .{3,160}?)[.!]?$`,
        'u',
      ),
    },
    ...ownClaimPatterns('(?:wir|ich) ', [
      ...TAILS,
      [
        'holds',
        `(?:neige|neigen|tendiere|tendieren) (?:eher )?(?:zu|zum|zur) (?<text>.{2,60}?)${WHY}`,
      ],
    ]),
    ...claimPatterns('(?<party>Wir|Alle)', [
      ['holds', `(?:sind|waren) (?:uns |sich )?(?:darin |darüber )?einig, dass (?<text>.+?)${WHY}`],
    ]),
  ],
  yes: 'Ja',
  asksWhether:
    /^(?:soll|sollen|sollte|sollten|ist|sind|darf|dürfen|kann|können|könnte|muss|müssen|wird|werden|hat|haben|braucht|brauchen|wollen|will|gibt|bleibt|bleiben|gehört|lohnt|\p{L}{3,}(?:en|t) (?:wir|man|der|die|das|es|sie|ihr))(?!\p{L})/iu,
  ifs: 'falls|wenn|sofern',
  questionWords:
    'wer|wem|wen|wie|was|wann|wo|wohin|welche[rsnm]?|warum|wieso|mit wem|von wem|ab wann|bis wann',
  putOff:
    /^(.{3,80}?) (?:stellen wir(?: vorerst)? zurück|(?:wird|werden|wurde|wurden) (?:vorerst |auf .{3,40} )?(?:zurückgestellt|vertagt|verschoben)|vertagen wir)\.?$/iu,
  decided: /^(?:es wurde|wir haben) (?:einstimmig )?beschlossen, (?:dass )?(.{3,})$/iu,
  stated: (text, sentence) => {
    // What is held against something is a sentence by itself.
    if (/ (?:dagegen|ein), /u.test(sentence)) return text;
    if (/^(?:nach|laut|gemäß) /iu.test(sentence)) return verbSecond(text);
    if (/, (?:dass|wenn) /u.test(sentence)) return inMainOrder(text);
    return seenAs(withoutZu(text));
  },
  because: (reason, sentence) =>
    /,? (?:weil|da|dass) /u.test(sentence) ? inMainOrder(reason) : reason,
  asked: (sentence) => {
    const [, word = '', rest = ''] = ASKED.exec(sentence) ?? [];
    return word === '' ? null : germanQuestion(word, rest);
  },
};

const ASKED =
  /^(?:(?:noch )?(?:offen|unklar|ungeklärt|strittig|fraglich|nicht geklärt) (?:ist|bleibt|war|blieb)(?: (?:noch|auch|weiterhin|außerdem|zudem|ferner|allerdings|derzeit))?|(?:es )?(?:ist|bleibt) (?:noch )?(?:offen|unklar|zu klären)|zu klären (?:ist|bleibt|wäre)(?: noch)?|die frage ist|es stellt sich die frage|wir (?:müssen|sollten)(?: noch)? (?:klären|entscheiden)|[^,.:]{2,50} (?:fragte?|fragten|wollte wissen|möchte wissen|hat gefragt)), (ob|wer|wem|wie|was|wann|wo|warum|welche[rsnm]?(?: \p{Lu}\p{L}+)?) (.+)$/iu;

/** A clause that begins with its verb, after “nach dem Entwurf”, in the order of a sentence: “berät der Beirat nur” gives “der Beirat berät nur”. */
function verbSecond(text: string): string {
  const [, verb = '', subject = '', rest = ''] =
    /^(\p{Ll}+) ((?:der|die|das|den|ein|eine|jeder|jede|alle|nur) \p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+|er|sie|es|man|niemand|alle|jeder)((?: .+)?)$/u.exec(
      text,
    ) ?? [];
  return verb === '' ? text : `${subject} ${verb}${rest}`;
}

/** What is seen as something, as that alone, and without the word that sets it against what others see. */
function seenAs(text: string): string {
  return text
    .replace(/^((?:\S+ ){0,3}?\S*)(?<= |^)(?:dagegen|hingegen|jedoch|allerdings|aber) /u, '$1')
    .replace(
      /^(?:ihn|sie|es|den \p{Lu}\p{L}+|die \p{Lu}\p{L}+|das \p{Lu}\p{L}+) als (?=\p{L})/u,
      '',
    );
}

import { inMainOrder } from './german-order.ts';
import { type Tongue, claimPatterns } from './tongue.ts';

/** Why, at the end of a sentence in German: “…, weil es billig ist”, “…: Es ist billig”. */
const WHY = '(?:,? (?:weil|da|denn) (?<reason>.+?)|: (?<told>.+?))?';

const PARTY =
  "(?:(?:[Dd]er|[Dd]ie|[Dd]as) )?(?<party>[\\p{Lu}\\d][\\p{L}\\p{N}&’'.-]*(?: [\\p{Lu}\\d][\\p{L}\\p{N}&’'.-]*){0,3})";

/** Whom something would suit, in the dative: “Dem Verein wäre es lieber, wenn …”. */
const DATIVE =
  "(?:Dem|Der|Den) (?<party>[\\p{Lu}\\d][\\p{L}\\p{N}&’'.-]*(?: [\\p{Lu}\\d][\\p{L}\\p{N}&’'.-]*){0,3})";

/** German, where verbs part, “schlägt vor, dass …”, and stand last in a clause. */
export const GERMAN: Tongue = {
  claims: [
    ...claimPatterns(DATIVE, [
      [
        'holds',
        `(?:wäre es|wäre|ist es|ist) (?:\\p{Ll}+ ){0,2}?(?:am liebsten|lieber|recht|wichtig|ein Anliegen), (?:wenn|dass) (?<text>.+?)${WHY}`,
      ],
      [
        'holds',
        `(?:reicht|reichen|genügt|genügen|schwebt|schweben) (?<text>.{3,100}?)(?: vor)?${WHY}`,
      ],
      [
        'fears',
        `(?:ist|sind|geht|gehen) (?<text>.{3,100}? (?:zu \\p{Ll}+|zu weit|nicht weit genug|nicht geheuer))${WHY}`,
      ],
    ]),
    ...claimPatterns(PARTY, [
      [
        'rejects',
        `(?:ist|sind) (?:strikt |klar |eher |auch )?dagegen(?:, dass (?<text>.+?))?${WHY}`,
      ],
      ['holds', `(?:ist|sind) (?:auch |klar |eher )?dafür(?:, dass (?<text>.+?))?${WHY}`],
      ['rejects', `(?:lehnt|lehnen) (?<text>das|dies|es|.{3,80}?) ab${WHY}`],
      ['holds', `(?:schlägt|schlagen) vor, (?:dass )?(?<text>.+?)${WHY}`],
      ['holds', `(?:schlägt|schlagen) (?<text>.{3,80}?) vor${WHY}`],
      [
        'holds',
        `(?:meint|meinen|findet|finden|glaubt|glauben|denkt|denken|sagt|sagen|will|wollen|möchte|möchten|fordert|fordern|verlangt|verlangen|hält es für richtig|halten es für richtig|besteht darauf|bestehen darauf), dass (?<text>.+?)${WHY}`,
      ],
      [
        'holds',
        `(?:meint|meinen|findet|finden|glaubt|glauben|sagt|sagen|denkt|denken), (?<text>(?:der|die|das|den|man|wir|es|sie|ein|eine) .{3,160}?)${WHY}`,
      ],
      [
        'holds',
        `(?:will|wollen|möchte|möchten|fordert|fordern|verlangt|verlangen|bevorzugt|bevorzugen|unterstützt|unterstützen|befürwortet|befürworten|sieht|sehen|beschreibt|beschreiben|bevorzugt|plädiert für|plädieren für|besteht auf|ist für|sind für) (?<text>.{3,160}?)${WHY}`,
      ],
      [
        'fears',
        '(?:fürchtet|fürchten|befürchtet|befürchten|sorgt sich|bezweifelt|bezweifeln), dass (?<text>.+)',
      ],
    ]),
  ],
  yes: 'Ja',
  asksWhether:
    /^(?:soll|sollen|sollte|ist|sind|darf|dürfen|kann|können|muss|müssen|wird|werden|hat|haben|braucht|wollen)\b/iu,
  ifs: 'falls|wenn|sofern',
  questionWords: 'wer|wie|was|wann|wo|welche[rsnm]?|warum',
  putOff:
    /^(.{3,80}?) (?:stellen wir(?: vorerst)? zurück|(?:wird|werden) (?:vorerst )?(?:zurückgestellt|vertagt|verschoben)|vertagen wir)\.?$/iu,
  decided: /^(?:es wurde|wir haben) (?:einstimmig )?beschlossen, (?:dass )?(.{3,})$/iu,
  stated: (text, sentence) =>
    /, (?:dass|wenn) /u.test(sentence) ? inMainOrder(text) : seenAs(text),
};

/** What is seen as something, as that alone, and without the word that sets it against what others see. */
function seenAs(text: string): string {
  return text
    .replace(/^((?:\S+ ){0,3}?\S*)(?<= |^)(?:dagegen|hingegen|jedoch|allerdings|aber) /u, '$1')
    .replace(
      /^(?:ihn|sie|es|den \p{Lu}\p{L}+|die \p{Lu}\p{L}+|das \p{Lu}\p{L}+) als (?=\p{L})/u,
      '',
    );
}

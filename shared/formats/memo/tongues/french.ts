import { capitalized } from '../../../capitalized.ts';
import {
  type Tail,
  type Tongue,
  claimPatterns,
  ownClaimPatterns,
  partyPattern,
  accordingTo,
} from './tongue.ts';

/** Why, at the end of a sentence. */
const POURQUOI =
  "(?:,? (?:car|parce que|parce qu[’']|puisque|vu que|à cause (?=d)) ?(?<reason>.+?)| ?: (?<told>.+?))?";

const NOBODY =
  "question|point|texte|projet|proposition|problème|sujet|réunion|séance|Il|Elle|On|Nous|Ils|Elles|Je|Cela|Ça|Ce|C[’']est|Faut-il|Reste|Pour|Contre|Si|Oui|Non|Qui|Que|Comment|Quand";
const PARTY = partyPattern("[Ll]e |[Ll]a |[Ll]es |[Ll][’']|[Uu]n |[Uu]ne ", NOBODY);

const WANTING =
  'propose|proposent|proposait|proposaient|proposerait|a proposé|ont proposé|suggère|suggèrent|a suggéré|estime|estiment|estimait|pense|pensent|pensait|veut|veulent|voulait|voudrait|voudraient|souhaite|souhaitent|souhaitait|souhaiterait|souhaiteraient|demande|demandent|demandait|a demandé|ont demandé|considère|considèrent|dit|disent|juge|jugent|croit|croient|exige|exigent|recommande|recommandent|plaide pour|plaident pour|insiste pour|insistent pour|affirme|affirment';
const LIKING =
  'préfère|préfèrent|préférait|préférerait|préféreraient|aimerait|aimeraient|défend|défendent|soutient|soutiennent|décrit|décrivent|prévoit|prévoient|voit|voient|opte pour|optent pour|penche pour|penchent pour';

const TAILS: readonly Tail[] = [
  [
    'rejects',
    `(?:(?:est|sont|était|étaient|serait|seraient) (?:contre|opposée?s?|défavorables?)(?: à (?:cela|cette idée|ce projet))?|s[’']y (?:oppose(?:nt)?|opposait|opposaient|est opposée?)|n[’'](?:est|sont) pas (?:d[’']accord|pour|favorables?))${POURQUOI}`,
  ],
  [
    'holds',
    `(?:est|sont|était|étaient|serait|seraient) (?:pour|favorables?|d[’']accord)(?: à cela)?${POURQUOI}`,
  ],
  [
    'rejects',
    `(?:(?:est|sont|était|étaient) (?:contre|opposée?s? (?:à|au|aux|à l[’'])|défavorables? (?:à|au|aux))|s[’'](?:oppose|opposent|opposait) (?:à|au|aux)) ?(?<text>.{3,80}?)${POURQUOI}`,
  ],
  [
    'holds',
    `(?:est|sont|était|étaient|serait) (?:pour|favorables? (?:à|au|aux)) (?<text>.{3,100}?)${POURQUOI}`,
  ],
  [
    'rejects',
    `(?:ne (?:veut|veulent|voulait|souhaite|souhaitent) pas)(?: (?:que |qu[’']|de |d[’'])?(?<text>.{3,100}?))?${POURQUOI}`,
  ],
  [
    'rejects',
    `(?:refuse|refusent|refusait|rejette|rejettent|rejetait)(?: (?:de |d[’'])?(?<text>.{3,100}?))?${POURQUOI}`,
  ],
  [
    'remarks',
    `(?:rappelle|rappellent|rappelait|a rappelé|signale|signalent|a signalé|note|notent|a noté|remarque|a remarqué|fait (?:remarquer|valoir|observer)|font (?:remarquer|valoir)|précise|précisent|a précisé|souligne|soulignent|a souligné|explique|a expliqué|ajoute|a ajouté) qu(?:e |[’'])(?<text>.+)`,
  ],
  ['holds', `(?:${WANTING}) qu(?:e |[’'])(?<text>.+?)${POURQUOI}`],
  ['holds', `(?:${WANTING}|${LIKING}) (?:de |d[’'])?(?<text>.{3,160}?)${POURQUOI}`],
  [
    'hesitates',
    "n[’'](?:a|ont|avait|avaient) pas (?:encore )?(?:d[’']avis|d[’']opinion|de position|pris position)|(?:est|sont|était|étaient) (?:encore )?(?:indécise?s?|partagée?s?)",
  ],
  [
    'fears',
    "(?:craint|craignent|craignait|redoute|redoutent|doute|doutent) qu(?:e |[’'])(?<text>.+)",
  ],
];

const OWN: readonly Tail[] = [
  [
    'rejects',
    `(?:sommes|suis) (?:contre|opposée?s?)(?: (?:à|au|aux) (?<text>.{3,80}?))?${POURQUOI}`,
  ],
  [
    'holds',
    `(?:sommes|suis) (?:pour|favorables?)(?: (?:à |au |aux )?(?<text>.{3,80}?))?${POURQUOI}`,
  ],
  ['rejects', `(?:refusons|rejetons|refuse|rejette) (?:de |d[’'])?(?<text>.{3,100}?)${POURQUOI}`],
  ['rejects', `nous opposons (?:à|au|aux) (?<text>.{3,100}?)${POURQUOI}`],
  [
    'holds',
    `(?:proposons|propose|demandons|demande|voulons|voudrais|souhaitons|souhaite|pensons|pense|estimons|estime|recommandons|recommande|croyons|crois) (?:que |qu[’'])(?<text>.+?)${POURQUOI}`,
  ],
  [
    'holds',
    `(?:proposons|propose|demandons|demande|voulons|souhaitons|souhaite|préférons|préfère|préférerions|préférerais|soutenons|soutiens|recommandons|recommande|défendons) (?:de |d[’'])?(?<text>.{3,160}?)${POURQUOI}`,
  ],
];

const ASKED =
  /^(?:(?:il )?reste(?:rait)?(?: encore)? à (?:savoir|décider|déterminer|préciser|clarifier|régler|trancher)|(?:on|nous) ne (?:sait|savons) pas(?: encore)?|personne ne sait(?: encore)?|la question est de savoir|il faut(?: encore| aussi)? (?:décider|savoir|préciser)|[^,.:]{2,50} (?:se demande|demande|a demandé|s[’']est demandé|voudrait savoir)|nous voudrions savoir) (qui|quand|comment|où|pourquoi|combien|à qui|par qui|avec qui|quel(?:le)?s?|si|s[’'](?=il)) ?(.+)$/iu;

/** French. */
export const FRENCH: Tongue = {
  smallWords: new Set(
    'de la le les des du est sont et une un dans pour que qui aux au ne pas sur avec à tous il on nous ce cette se car ou'.split(
      ' ',
    ),
  ),
  claims: [
    accordingTo("[Ss]elon|[Dd][’']après", PARTY),
    ...claimPatterns(PARTY, TAILS),
    ...ownClaimPatterns('(?:nous|je) ', OWN),
    // “L’équipe B l’ouvrirait à tous.”
    ...claimPatterns(PARTY, [
      [
        'holds',
        `(?<text>(?:l[’']|le |la |les |en |y )?\\p{Ll}{2,}(?:rait|raient) .{3,140}?)${POURQUOI}`,
      ],
    ]),
  ],
  yes: 'Oui',
  asksWhether:
    /^(?:(?:faut|doit|peut|devrait|pourrait|veut|va)-(?:il|on|elle)|est-ce qu|y a-t-il|(?!qui|que|quel|comment|quand|où|combien|pourquoi|à qui)(?:[\p{L}’' -]{2,50} )?\p{L}+-(?:t-)?(?:il|elle|ils|elles|on|nous|vous|ce)(?![\p{L}-]))/iu,
  ifs: "si|s[’']il|s[’']ils|au cas où",
  questionWords:
    'qui|comment|quand|où|que|quel(?:le)?s?|combien|pourquoi|à qui|par qui|avec qui|pour qui|de qui',
  putOff:
    /^(?!.{3,80} (?:décision|choix|question|point) )(.{3,80}?) (?:est|sont) (?:reportée?s?|remise?s?|renvoyée?s?) (?:à plus tard|à une autre|à l[’']an|à la prochaine|à \d{4})(?!\p{L}).*$/iu,
  decided:
    /^(?:il (?:est|a été)|nous avons|le comité a|l[’']assemblée a) décidé (?:que |qu[’']|de |d[’'])(.{3,})$/iu,
  stated: optative,
  asked: (sentence) => {
    const [, word = '', said = ''] = ASKED.exec(sentence) ?? [];
    const rest = said.replace(/[.?!\s]+$/u, '');
    if (word === '') return null;
    if (/^s/iu.test(word))
      return /^il/iu.test(rest) ? `Est-ce qu’${rest} ?` : `Est-ce que ${rest} ?`;
    return `${capitalized(word)} ${rest} ?`;
  },
};

/** What is wished for keeps its “que”: “que tout soit traduit”. */
function optative(text: string, sentence: string): string {
  const [, that = ''] =
    /(?:veut|veulent|voulait|voudrait|voudraient|souhaite|souhaitent|souhaiterait|demande|demandent|exige|exigent|aimerait|préfère|préférerait) (qu(?:e |[’']))/u.exec(
      sentence,
    ) ?? [];
  if (that !== '' && !/^qu/iu.test(text) && sentence.includes(`${that}${text}`))
    return `${that}${text}`;
  return /^.{1,60}? n[’'](?:\p{L}+isse|ait|soit)\b|^.{1,60}? (?:soit|soient|ait|aient|fasse|fassent|puisse|puissent|prenne|prennent)(?!\p{L})/u.test(
    text,
  )
    ? `que ${text}`
    : text;
}

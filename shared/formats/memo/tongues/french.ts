import { type Tongue, claimPatterns } from './tongue.ts';

/** Why, at the end of a sentence. */
const POURQUOI = '(?:,? (?:car|parce que|parce qu’|puisque) (?<reason>.+?)| ?: (?<told>.+?))?';

const PARTY =
  "(?:(?:[Ll]e|[Ll]a|[Ll]es) |[Ll][’'])?(?<party>[\\p{L}\\d][\\p{L}\\p{N}&’'.-]*(?: [\\p{L}\\p{N}&’'.-]+){0,2})";

/** French. */
export const FRENCH: Tongue = {
  claims: claimPatterns(PARTY, [
    [
      'rejects',
      `(?:(?:est|sont) (?:contre|opposée?s?)(?: à cela)?|s[’']y oppose(?:nt)?)${POURQUOI}`,
    ],
    ['holds', `(?:est|sont) (?:pour|favorables?)(?: à cela)?${POURQUOI}`],
    [
      'rejects',
      `(?:refuse|refusent|rejette|rejettent)(?: (?<text>cela|cette idée|que .+?))?${POURQUOI}`,
    ],
    [
      'holds',
      `(?:propose|proposent|estime|estiment|pense|pensent|veut|veulent|souhaite|souhaitent|demande|demandent|considère|considèrent|dit|disent) qu(?:e |’|')(?<text>.+?)${POURQUOI}`,
    ],
    [
      'holds',
      `(?:préfère|préfèrent|propose|proposent|demande|demandent|défend|défendent|soutient|soutiennent|veut|veulent|souhaite|souhaitent|décrit|décrivent|prévoit|prévoient|voit|voient) (?:de |d’|d')?(?<text>.{3,160}?)${POURQUOI}`,
    ],
    ['fears', "(?:craint|craignent|redoute|redoutent|doute|doutent) qu(?:e |’|')(?<text>.+)"],
  ]),
  yes: 'Oui',
  asksWhether:
    /^(?:faut-il|doit-on|peut-on|est-ce qu|est-il|sont-ils|y a-t-il|(?:le |la |les |l[’']).{2,40}(?:-t)?-(?:il|elle|ils|elles)\b)/iu,
  ifs: 'si',
  questionWords: 'qui|comment|quand|où|que|quel(?:le)?s?|combien|pourquoi',
  putOff: /^(.{3,80}?) (?:est|sont) (?:reportée?s?|remise?s?) (?:à plus tard|à une autre)\b.*$/iu,
  decided: /^(?:il (?:est|a été)|nous avons) décidé (?:que |qu[’']|de |d[’'])(.{3,})$/iu,
  stated: optative,
};

/** What is wished for keeps its “que”: “que tout soit traduit”. */
function optative(text: string): string {
  return /^.{1,60}? n[’'](?:\p{L}+isse|ait|soit)\b|^.{1,60}? (?:soit|soient|ait|aient|fasse|fassent|puisse|puissent|prenne|prennent)(?!\p{L})/u.test(
    text,
  )
    ? `que ${text}`
    : text;
}

import { capitalized } from '../../../capitalized.ts';
import { sideOver } from '../../markdown/sides.ts';
import { weighedArgument } from './weighing.ts';
import { inMainOrder } from '../tongues/german-order.ts';

/** An argument that says on which side it is: “Contra all: it could overburden the committee”. */
export interface LabelledArgument {
  readonly side: 'pro' | 'contra';
  /** What it speaks about, in a word or a few; empty where it doesn't say. */
  readonly target: string;
  readonly text: string;
}

const LABELLED =
  /^(?:(?:(?:[Tt]he )?(?:[Mm]ain )?[Aa]rguments?(?: (?:that|which) [^:,]{3,50},)?|(?:[Pp]oints?|[Cc]onsiderations?|[Rr]easons?)(?= (?:made|raised|heard|given|put|mentioned)))(?: (?:made|raised|heard|given|put forward|mentioned))* (?:in favou?r of|in favou?r|for|against)|[Pp]lus(?:es)?(?= ?:)|[Mm]inus(?:es)?(?= ?:)|[Ii]n favou?r(?: of)?|[Pp]ros?|[Cc]ontras?|[Cc]ons?|[Ff]or|[Aa]gainst|[Ff]ür|[Gg]egen|[Dd]afür|[Dd]agegen|[Pp]our|[Cc]ontre|(?:[Aa]rgumentos? )?[Aa] favor(?: del?)?|(?:[Aa]rgumentos? )?[Ee]n contra(?: del?)?|(?:[Aa]rguments? )(?:pour|contre)|(?:[Aa]rgomenti? )(?:a favore|contro)|[Aa] favore(?: di)?|[Cc]ontro|[Vv]oor|[Tt]egen)\b\s*([^:–—.?!]{0,60}?)\s*(?::|–|—|\s-\s)\s*(.*)$/u;

/** The same by a sign: “(+) quiet streets”. */
const SIGNED = /^(\([+–-]\)|👍|👎|✅|❌|➕|➖) *:? *(\S.*)$/u;

/** The same by a word for what is good or bad about something: “Advantages of the hall: …”, “Good: …”. */
const WEIGHED =
  /^((?:dis)?advantages?|benefits?|drawbacks?|(?:up|down)sides?|strengths?|weaknesses|risks?|concerns?|reasons?(?: (?:for|against))?|good|bad|vorteile?|nachteile?|gründe(?: (?:für|gegen))?|risiken|avantages?|inconvénients?|risques?|ventajas?|desventajas?|inconvenientes?)(?: ((?:of|with|to|for|about|von|der|des|de|du|d[’']|del|de la) ?[^:.?!]{2,60}?))? ?: *(.*)$/iu;

/** Both sides at once: “Pro all, contra all: it is fair; but it is dear”. */
const BOTH =
  /^((?:pros?|for|dafür|pour)\b[^:,]{0,40}), (?:and )?((?:contras?|cons?|against|dagegen|contre)\b[^:,]{0,40}): (.+?)[;,.] (?:but|however|yet|aber|mais) (.+)$/iu;

/** “I see one argument for five (it is light) and one against (it is cold).” */
const EACH =
  /^(?:(?:I|we) (?:can )?see|there is|there are|there[’']s) (?:one|an|some) arguments? (?:for|in favou?r of) ([^()]{1,40}?) \(([^()]{3,120})\),? (?:and|but) (?:one|an argument|some) against(?: (?:it|that|this))? \(([^()]{3,120})\)\.?$/iu;

/** What a label for both sides says, with each side's own label; the text itself where it has no such label. */
export function bothSides(text: string): readonly string[] {
  const [, of = '', good = '', bad = ''] = EACH.exec(text) ?? [];
  if (good !== '') return [`Pro ${of}: ${good}`, `Contra ${of}: ${bad}`];
  const [, pro = '', contra = '', fair = '', dear = ''] = BOTH.exec(text) ?? [];
  return pro === '' ? [text] : [`${pro}: ${fair}`, `${capitalized(contra)}: ${dear}`];
}

/** Reads an argument by its label; `null` where a text has none. An empty text announces a list of them. */
export function labelledArgument(text: string): LabelledArgument | null {
  const [, of = ''] = OVER.exec(text.trim()) ?? [];
  const bare = bareSide(text);
  if (bare !== null) return { side: bare, target: of, text: '' };
  const [, sign = '', signed = ''] = SIGNED.exec(text) ?? [];
  if (signed !== '')
    return { side: /[+👍✅➕]/u.test(sign) ? 'pro' : 'contra', target: '', text: signed };
  const worry = WORRY.exec(text);
  if (worry) {
    const [, label = '', by = '', said = ''] = worry;
    return { side: sideOf(label), target: by === '' ? '' : `(${by})`, text: said };
  }
  const match = LABELLED.exec(text);
  if (match) {
    const [, target = '', rest = ''] = match;
    return { side: sideOf(text), target: targetIn(target), text: rest.trim() };
  }
  const [, label = '', target = '', said = ''] = WEIGHED.exec(text) ?? [];
  return label === ''
    ? saidArgument(text)
    : { side: sideOf(label), target: targetIn(target), text: said.trim() };
}

/** What “of the hall”, “for “all”” names. */
function targetIn(words: string): string {
  return words
    .replace(
      /^(?:(?:of|with|to|for|about|zu|von|de|du|del)\s+|d[’'])(?:(?:the|der|des|la|le|el)\s+)?/iu,
      '',
    )
    .replace(/^[“"‘]|[”"’]$/gu, '')
    .trim();
}

/** What others are said to fear, in a sentence that tells how it was met; `null` where there is nothing of the kind. */
export function worryMet(
  sentence: string,
): { readonly text: string; readonly isAccommodated: boolean } | null {
  const met =
    /\b(?:accommodat|address|meet|met|answer|adjust|respond|tak(?:e|en|ing) (?:up|account))/iu;
  const [, text = ''] = met.test(sentence) ? (FELT.exec(sentence) ?? []) : [];
  return text === '' ? null : { text, isAccommodated: /\b(?:accommodat|adjust)/iu.test(sentence) };
}

/** What stands over what speaks for or against something in a memo alone, besides what does so in every outline. */
const GOOD = /^(?:arguments|reasons|benefits|strengths)$/iu;
const BAD =
  /^(?:concerns|risks|worries|objections|weaknesses|bedenken|risiken|einwände|risques|bezwaren)$/iu;
const WHOSE = /^(?:the |their |our |his |her |its )?(?:main |key )?(?=\p{L})/iu;
const HEARD = /(?: (?:raised|heard|mentioned|expressed|received|so far))*(?:\s*:)?$/iu;

/** A side and what it is about, over a list: “Contra all”. */
const OVER =
  /^(?:pros?|contras?|cons?) ((?:option |variant |proposal )?(?:\p{Lu}|\d|all|both|alle|tous|todos|tutti|yes|no|ja|nein))$/iu;

/** The side that a line names and says nothing else, so that what is below it is on it: “Pro”, “Main concerns raised:”; else `null`. */
export function bareSide(text: string): LabelledArgument['side'] | null {
  const line = text.trim();
  if (OVER.test(line)) return sideOf(line);
  const words = line.replace(HEARD, '').replace(WHOSE, '');
  if (GOOD.test(words)) return 'pro';
  return BAD.test(words) ? 'contra' : sideOver(words);
}

function sideOf(label: string): LabelledArgument['side'] {
  const isContra =
    /^(?:(?:main |key )?(?:arguments?|reasons?|points?|considerations?|gründe|argumente|argumentos?)(?: (?:made|raised|heard|given|put forward|mentioned))* (?:against|dagegen|gegen|contre|en contra)|(?:the )?(?:main )?arguments?(?: (?:that|which) [^:,]{3,50},)? against|minus(?:es)?|contras?|cons?|against|disadvantages?|drawbacks?|downsides?|weaknesses|bad|concerns?|risks?|objections?|worry|worries|bedenken|risik(?:o|en)|einwand|einwände|risques?|gegen|dagegen|nachteile?|contre|contro|tegen|nadel?en|nadeel|svantagg[io]|inconvénients?|en contra|desventajas?|inconvenientes?)(?!\p{L})/iu;
  return isContra.test(label) ? 'contra' : 'pro';
}

const SAID =
  /^(?:an?|the|one|another|the main|one more) (?:argument|point|reason|consideration)(?: (?:that|which) (?:was|is|has been) (?:made|raised|given|heard|put forward))? (in favou?r(?: of)?|for|against)(?: ((?!(?:is|was)\b)[^:]{1,60}?))?(?: (?:is|was)(?: that)?| ?:) (.+)$/iu;

const COUNTERED =
  /^(?:an? |the |one |another )?(?:counter-?(?:point|argument)|objection|drawback|downside)(?: (?:from|of|by) .{1,40}?)?(?:, [^,]{2,60},)? (?:is|was) that (.+)$/iu;

/** A worry that somebody is said to have: “… to meet the concern of DT C that it widens the mandate”. */
const FELT =
  /\b(?:concerns?|fears?|worry|worries|objections?) (?:(?:of|by|from|raised by|expressed by) [^,.;]{2,40}? )?that ([^,.;]{8,}?)\.?$/iu;

/** What supporters or critics say. */
const CAMPS =
  /^(?:the )?(supporters|proponents|advocates|those in favou?r|critics|opponents|sceptics|skeptics|those (?:against|opposed)|(?:those|people) who (?:want(?:ed)?|wish(?:ed)?|would like|prefer(?:red)?|proposed?|favou?r(?:ed)?|support(?:ed)?|opposed?|reject(?:ed)?|agreed?|disagreed?|(?:were|are) (?:in favou?r|against))(?: to)?(?: [^,.]{2,40}?)?)(?: of [^,.]{2,40}?)? (?:say|said|argued?|point(?:ed)? out|think|thought|believed?|feared?|warn(?:ed)?|claim(?:ed)?|noted?|object(?:ed)?|counter(?:ed)?|worry|worried|felt|feel|mentioned|mention|cited?)(?: that)? (.+)$/iu;

/** The same in German: “Dafür spricht, dass …”, “Gegen eine Gebühr spricht, dass …”. */
const SPOKEN =
  /^(?:(da)?(für|gegen)(?: (?:den? |die |das |eine?n? )?([^.,]{2,60}?))? spricht|ein (?:argument|grund) (?:(da)?(für|gegen))(?: ([^.,]{2,60}?))? ist)(?: auch)?, (?:dass|daß) ([^.?!]+)\.?$/iu;

/** The same by a word or a few: “Dagegen spricht der Datenschutz.” */
const WEIGHS =
  /^(?:(?:auch|außerdem) )?(dafür|dagegen) spr(?:icht|echen)(?: (?:auch|vor allem|nur|außerdem|allerdings))? ((?!dass\b)[^,.?!:]{3,80})\.?$/iu;

/** What is a worry, or a good thing, by its label alone: “Concern: nobody can enforce it”. */
const WORRY =
  /^(concerns?|risks?|objections?|drawbacks?|downsides?|disadvantages?|worry|worries|bedenken|risiko|risiken|einwand|nachteile?|inconvénients?|risques?|benefits?|advantages?|upsides?|vorteile?|avantages?) ?(?:\(([^()]{1,40})\))? ?: (.+)$/iu;

/** “An argument against a fee is that it is small.” */
function saidArgument(text: string): LabelledArgument | null {
  const spoken = SPOKEN.exec(text);
  if (spoken) {
    const side = /gegen/iu.test(spoken[2] ?? spoken[5] ?? '') ? 'contra' : 'pro';
    return { side, target: spoken[3] ?? spoken[6] ?? '', text: inMainOrder(spoken[7] ?? '') };
  }
  const [, word = '', weighed = ''] = WEIGHS.exec(text) ?? [];
  if (weighed !== '') return { side: sideOf(word), target: '', text: weighed };
  const [, countered] = COUNTERED.exec(text) ?? [];
  if (countered !== undefined) return { side: 'contra', target: '', text: countered };
  const [, camp = '', view = ''] = CAMPS.exec(text) ?? [];
  if (camp !== '') {
    const isFor =
      /^(?:supporters|proponents|advocates|those in)/iu.test(camp) ||
      /who (?!oppos|reject|disagree|(?:were|are) against)/u.test(camp);
    const [, target = ''] =
      / who (?!(?:dis)?agree|were|are)\p{Ll}+(?: like)?(?: to)? (.+)$/u.exec(camp) ?? [];
    return { side: isFor ? 'pro' : 'contra', target, text: view };
  }
  const [, side = '', target = '', said = ''] = SAID.exec(text) ?? [];
  if (said === '') return weighedArgument(text);
  const of = target.replace(/^(?:it|this|that|them)$/iu, '');
  return { side: side.toLowerCase() === 'against' ? 'contra' : 'pro', target: of, text: said };
}

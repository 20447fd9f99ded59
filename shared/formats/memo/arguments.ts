import { inMainOrder } from './german.ts';

/** An argument that says on which side it is: “Contra all: it could overburden the committee”. */
export interface LabelledArgument {
  readonly side: 'pro' | 'contra';
  /** What it speaks about, in a word or a few; empty where it doesn't say. */
  readonly target: string;
  readonly text: string;
}

const LABELLED =
  /^(?:[Aa]rguments? (?:in favou?r of|for|against)|[Ii]n favou?r(?: of)?|[Pp]ros?|[Cc]ontras?|[Cc]ons?|[Ff]or|[Aa]gainst|[Ff]ür|[Gg]egen|[Dd]afür|[Dd]agegen|[Pp]our|[Cc]ontre)\b\s*([^:–—.?!]{0,60}?)\s*(?::|–|—|\s-\s)\s*(.*)$/u;

/** Reads an argument by its label; `null` where a text has none. An empty text announces a list of them. */
export function labelledArgument(text: string): LabelledArgument | null {
  if (isBareSide(text)) return { side: sideOf(text), target: '', text: '' };
  const worry = WORRY.exec(text);
  if (worry) {
    const [, label = '', by = '', said = ''] = worry;
    return { side: sideOf(label), target: by === '' ? '' : `(${by})`, text: said };
  }
  const match = LABELLED.exec(text);
  if (!match) return saidArgument(text);
  const [, target = '', rest = ''] = match;
  const named = target.replace(/^(?:of|for|zu|de|du|d’)\s+/iu, '').replace(/^[“"‘]|[”"’]$/gu, '');
  return { side: sideOf(text), target: named.trim(), text: rest.trim() };
}

const SIDES =
  /^(?:pros?|contras?|cons?|for|against|(?:arguments? )?(?:for|against|in favou?r)|advantages?|disadvantages?|benefits|drawbacks|dafür|dagegen|vorteile?|nachteile?|pour|contre|avantages?|inconvénients?)$/iu;

/** Whether a line is nothing but a side, so that what is below it is on it: “Pro”, “Nachteile:”. */
export function isBareSide(text: string): boolean {
  return SIDES.test(text.trim().replace(/\s*:$/u, ''));
}

function sideOf(label: string): LabelledArgument['side'] {
  const isContra =
    /^(?:arguments? against|contras?|cons?|against|disadvantages?|drawbacks?|downsides?|concerns?|risks?|objections?|worry|worries|bedenken|risik|einwand|risques?|gegen|dagegen|nachteile?|contre|inconvénients?)(?!\p{L})/iu;
  return isContra.test(label) ? 'contra' : 'pro';
}

const SAID =
  /^(?:an?|the|one|another|the main|one more) (?:argument|point|reason|consideration) (in favou?r(?: of)?|for|against)(?: (.{1,60}?))? (?:is|was) (?:that )?(.+)$/iu;

const COUNTERED =
  /^(?:an? |the |one |another )?(?:counter-?(?:point|argument)|objection|drawback|downside)(?: (?:from|of|by) .{1,40}?)?(?:, [^,]{2,60},)? (?:is|was) that (.+)$/iu;

/** The same in German: “Dafür spricht, dass …”, “Gegen eine Gebühr spricht, dass …”. */
const SPOKEN =
  /^(?:(da)?(für|gegen)(?: (?:den? |die |das |eine?n? )?([^.,]{2,60}?))? spricht|ein (?:argument|grund) (?:(da)?(für|gegen))(?: ([^.,]{2,60}?))? ist)(?: auch)?, (?:dass|daß) ([^.?!]+)\.?$/iu;

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
  const [, countered] = COUNTERED.exec(text) ?? [];
  if (countered !== undefined) return { side: 'contra', target: '', text: countered };
  const [, side = '', target = '', said = ''] = SAID.exec(text) ?? [];
  if (said === '') return null;
  return { side: side.toLowerCase() === 'against' ? 'contra' : 'pro', target, text: said };
}

import { COLUMNS } from '../tables/columns.ts';
import { headKey } from '../tables/table.ts';
import { readMark, type MarkedKind } from './marks.ts';

/** On which side of a position something speaks. */
export type Side = 'pro' | 'contra';

/** What stands over reasons, beside what columns of them are called. */
const OVER: Readonly<Record<Side, readonly string[]>> = {
  pro: words(
    'plus | pluses | upside | upsides | positive | positives | good | argument-for | reasons-for | arguments-in-favour | arguments-in-favor | reasons-in-favour | points-for | what-speaks-for-it | argumente-dafür | gründe-dafür | pro-argumente | positiv | das-spricht-dafür | arguments-pour | points-forts | argumentos-a-favor | puntos-a-favor | prós | vantagens | vantaggi | voordelen | fordeler | fördelar | zalety | за | преимущества | плюсы | 优点 | 利点 | メリット | 賛成 | 賛成意見 | 장점 | 찬성 | 赞成 | 支持 | 贊成 | مزايا | إيجابيات | יתרונות | בעד | výhody | výhoda | előnyök | avantaje | edut | hyvät-puolet | πλεονεκτήματα | υπέρ',
  ),
  contra: words(
    'minus | minuses | downside | downsides | negative | negatives | bad | argument-against | reasons-against | points-against | what-speaks-against-it | argumente-dagegen | gründe-dagegen | contra-argumente | kontra | negativ | das-spricht-dagegen | arguments-contre | points-faibles | argumentos-en-contra | puntos-en-contra | contras | desvantagens | svantaggi | nadelen | ulemper | nackdelar | wady | против | недостатки | минусы | 缺点 | 欠点 | デメリット | 反対 | 反対意見 | 단점 | 반대 | 反对 | 反對 | عيوب | سلبيات | חסרונות | נגד | nevýhody | nevýhoda | hátrányok | dezavantaje | haitat | huonot-puolet | μειονεκτήματα | κατά',
  ),
};

/** No line that only names a side is longer. */
const LONGEST = 60;

const THUMBS: Readonly<Record<string, Side>> = {
  '👍': 'pro',
  '➕': 'pro',
  '👎': 'contra',
  '➖': 'contra',
};
const THUMB = /^(👍|👎|➕|➖)(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}])?[ \t]*/u;

/**
 * The side that a line names and says nothing else, so that what stands below it is on it: “Pros”, “Nachteile:”,
 * “👎 Cons (3)”; `null` for any other.
 */
export function sideOver(text: string): Side | null {
  if (text.length > LONGEST) return null;
  const thumb = THUMB.exec(text);
  const rest = text.slice(thumb?.[0].length ?? 0).replace(/^[✅❌✔✖✓✗]\uFE0F?\s*/u, '');
  const key = headKey(rest.replace(/\s*(?:\(\d{1,3}\))?\s*[:：]?\s*$/u, ''));
  if (key === '') return thumb ? (THUMBS[thumb[1] as string] ?? null) : null;
  return sideNamed(key);
}

/** The mark of an entry as {@link readMark} finds it, or a side in other words: “Advantage: …”, “👍 …”. */
export function readSide(text: string): { readonly kind: MarkedKind; readonly text: string } {
  const mark = readMark(text);
  if (mark.kind !== null) return mark;
  const thumb = THUMB.exec(text);
  if (thumb && thumb[0].length < text.length) {
    return { kind: THUMBS[thumb[1] as string] ?? null, text: text.slice(thumb[0].length) };
  }
  const [label = '', name = ''] = /^([\p{L}-]{2,20})[ \u00A0]?[:：][ \t]*(?=\S)/u.exec(text) ?? [];
  const side = name === '' ? null : sideNamed(headKey(name));
  if (side !== null) return { kind: side, text: text.slice(label.length) };
  const [sign = '', bare = '', inner = ''] = SIGNED.exec(text) ?? [];
  const signed = sideOfSign((bare || inner).toLowerCase());
  return signed === null ? mark : { kind: signed, text: text.slice(sign.length) };
}

/** A side in brackets, or before a dash: “(+) cheap”, “[con] slow”, “Pro – fast”. */
const SIGNED =
  /^(?:(pros?|cons?|contra|kontra)[ \u00A0]+[-–—]|[([] ?([-+−–]|pros?|cons?|contra|kontra|for|against|dafür|dagegen|pour|contre) ?[)\]][ \t]*[:：]?)[ \t]+(?=\S)/iu;

function sideOfSign(sign: string): Side | null {
  if (sign === '+') return 'pro';
  return /^[-−–]$/u.test(sign) ? 'contra' : sideNamed(sign);
}

function sideNamed(key: string): Side | null {
  if (COLUMNS.pro.includes(key) || OVER.pro.includes(key)) return 'pro';
  return COLUMNS.contra.includes(key) || OVER.contra.includes(key) ? 'contra' : null;
}

function words(list: string): readonly string[] {
  return list.split(' | ');
}

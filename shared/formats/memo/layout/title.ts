import type { Passage } from './passages.ts';
import { sentenceFrom } from '../words/wording.ts';

/** What kind of paper something is, before its title: “Options paper: parking”. */
const KIND =
  /^(?:(?:before|for) (?:the |our )?(?:(?:next )?(?:meeting|call|session)(?: (?:of|on) [^:]{2,20})?|\p{Lu}\p{L}+day|tomorrow)|(?:(?:options?|position|discussion|briefing|background|decision|draft|consultation|issues?|green|white) )?(?:paper|note|briefing|memo(?:randum)?|faq|report|rfc|summary|agenda|brief|vermerk|vorlage|note de synthèse)(?: (?:no\.? ?)?\d{1,3})?) ?[:–—-]\s*/iu;
/** The same after it: “Parking – discussion note for the board”. */
const KIND_AFTER =
  /(?:,|\s[–—-])\s+where (?:we|things|they|both|the \p{L}+) (?:are|stand|differ|part)$|\s+[–—-]\s+(?:[\p{L}]+ )?(?:paper|note|memo|briefing|report|proposal|summary of (?:positions|views)|positions|views)\b[^–—]*$/iu;

/** What a first line says of the paper, and not of what it is about: “Where people stand on the fee”. */
const STANDS =
  /^(?:where (?:people|we|members|things|they|everyone|everybody|the \p{L}+) (?:all )?(?:stand|differ|part)s?|(?:\p{L}+ )?(?:positions|views|opinions)(?: so far)?|(?:short |brief |quick )?summary of (?:where .{2,30}? (?:are|stand)|(?:the )?(?:positions|views|discussion|debate))|divergences?|disagreements?) (?:on|about|regarding|over) |^(?:positionen|meinungen|standpunkte|haltungen|stimmen) (?:zu[rm]?|über) (?:de[rmn] |die |das )?|^(?:positions|avis|points de vue) sur (?:le |la |les |l[’'])?|^(?:posiciones|opiniones) sobre (?:el |la |los |las )?|^(?:posizioni|opinioni) su(?:l|lla|lle|i|gli)? |^standpunten over (?:de |het )?/iu;

/** What a title says that the paper is about: “Summary of the debate on fees” is about fees. */
export function topicOfTitle(words: string): string {
  return words
    .replace(KIND, '')
    .replace(STANDS, '')
    .replace(OF_SOMEBODY, '')
    .replace(KIND_AFTER, '')
    .replace(/:$/u, '')
    .trim();
}

/** “Position paper of the Rowers' League on the lock”: whose it is, before what it is about. */
const OF_SOMEBODY =
  /^(?:(?:short |joint |first |second )?(?:position paper|comments?|statement|submission|response|remarks|views?|notes?|opinion|position|reply)) (?:of|by|from) (?:the )?[^,.:;]{2,50}? (?:on|about|regarding|to|concerning) /iu;

/**
 * The title of a memo that has no subject, as its first line gives it by itself; `null` where that line is nothing
 * of the kind, or is an issue's own heading.
 */
export function titleIn(passages: readonly Passage[]): string | null {
  const [first, second] = passages;
  if (!first || !second || first.kind === 'item' || first.table) return null;
  const words = first.text;
  const isLine = words.length < 100 && !/[.?!]$/u.test(words) && !/[.?!]\s/u.test(words);
  const title = topicOfTitle(words);
  if (!isLine || title === '') return null;
  const isOverHeadings = first.kind === 'heading' && second.kind === 'heading';
  const isOfPaper = [KIND, KIND_AFTER, STANDS, OF_SOMEBODY].some((pattern) => pattern.test(words));
  const isParted =
    first.kind === 'paragraph' && /^\p{Lu}/u.test(words) && /\p{L}: \p{L}/u.test(words);
  return isOverHeadings || isOfPaper || isParted ? sentenceFrom(title) : null;
}

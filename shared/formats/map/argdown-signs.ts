import { mayHaveShortcodes } from '../argdown/shortcodes.ts';
import { printableLine } from '../plain.ts';

/** One line on which no character means anything to Argdown, whose own program takes three equals signs anywhere for front matter. */
export function escapeArgdown(text: string): string {
  const escaped = printableLine(text)
    .replace(/[\\`#[\]<>{}*_+^@!&~]|\/(?=[/*])/g, '\\$&')
    .replace(/={3,}/g, (signs) => signs.replaceAll('=', '\\='))
    .replace(/^(?=[-(=])/, '\\');
  return escaped.replace(/\S+/g, withoutCodes);
}

/** A word in which nothing stands between two dots or two colons that is a shortcode, or has an escape: there it would stay visible. */
function withoutCodes(word: string): string {
  const isOdd = word.includes('\\') || mayHaveShortcodes(word);
  return isOdd && /([.:]).+?\1/s.test(word) ? word.replace(/[.:]/g, '\\$&') : word;
}

/** A tag that cannot be one in parentheses, where there are no escapes: it would end, or begin a comment. */
const ODD_TAG = /[()\\]|\/[/*]|<!--/;

/** The tags of something and the data in braces after it; a tag that the syntax cannot have is told as data. */
export function tagsAndData(
  tags: readonly string[],
  data: Readonly<Record<string, unknown>>,
): string {
  const all = [...new Set(tags.map(printableLine))];
  const odd = all.filter((tag) => ODD_TAG.test(tag));
  const plain = all.filter((tag) => !odd.includes(tag)).map((tag) => ` #(${tag})`);
  return `${plain.join('')}${dataOf(odd.length > 0 ? { ...data, tags: odd } : data)}`;
}

/** Values in braces, in which no character ends them or begins a comment. */
function dataOf(data: Readonly<Record<string, unknown>>): string {
  if (Object.keys(data).length === 0) return '';
  const parts = /("(?:[^"\\]|\\.)*")|[:,]/g;
  return ` ${JSON.stringify(data).replace(parts, (sign, text?: string) => {
    return text === undefined ? `${sign} ` : encoded(text, /[{}/<>\u2028\u2029-]/g);
  })}`;
}

/** A text in quotation marks for the front matter, which three equals signs end. */
export function textInYaml(text: string): string {
  return encoded(JSON.stringify(text), /[=\u2028\u2029]/g);
}

/** A text in quotation marks with some of its characters by their numbers. */
function encoded(text: string, signs: RegExp): string {
  return text.replace(signs, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

import MarkdownIt from 'markdown-it';
import { safeHref } from '../documents/links.ts';
import type { PlainWords } from './markdown/words.ts';

/** The elements that people and programs put into a piece of text; `<your answer>` is none of them. */
const ELEMENTS =
  'a|abbr|b|big|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|figure|font|h[1-6]|head|hr|html|i|img|ins|kbd|label|li|link|mark|mention|meta|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|time|title|tr|tt|u|ul|var|video|wbr';
const TAG = new RegExp(`<(\\/?)(${ELEMENTS})((?:\\s[^<>]*)?)\\/?>`, 'gi');
const ENTITY = '&(?:#\\d{1,7}|#x[\\da-f]{1,6}|[a-z][a-z0-9]{1,31});';
const HAS_MARKUP = new RegExp(`<\\/?(?:${ELEMENTS})(?:\\s[^<>]*)?\\/?>|${ENTITY}`, 'i');
/** What some program or other could take for markup. */
const LOOKS = new RegExp(`<\\/?[a-z][a-z0-9]*(?:\\s[^<>]*)?\\/?>|${ENTITY}`, 'i');
const BREAKS = /^(?:br|p|div|li|tr|h[1-6]|ul|ol|table|blockquote|hr)$/i;

const { unescapeAll } = new MarkdownIt().utils;

/** Whether a text could be taken for HTML's markup. */
function looksLikeHtml(text: string): boolean {
  return LOOKS.test(text);
}

/** A text that nobody takes for HTML's markup: what looks like it is escaped. */
export function asHtmlText(text: string): string {
  return looksLikeHtml(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
}

/** The words of a piece of HTML, a line break where a paragraph or a line ends, and the links that were in it. */
export function htmlWords(html: string): PlainWords {
  if (!HAS_MARKUP.test(html)) return { text: html, links: [] };
  // Without a tag a text has its own blanks and lines.
  if (html.search(TAG) === -1) return { text: decodeHtml(html), links: [] };
  const links: { text: string; href: string }[] = [];
  let text = '';
  let at = 0;
  let hidden: string | null = null;
  let open: { readonly start: number; readonly href: string } | null = null;
  for (const match of html.matchAll(TAG)) {
    const [whole, slash = '', tag = '', attributes = ''] = match;
    const name = tag.toLowerCase();
    if (hidden === null) text += decodeHtml(html.slice(at, match.index));
    at = match.index + whole.length;
    if (hidden !== null) {
      if (slash !== '' && name === hidden) hidden = null;
    } else if (name === 'script' || name === 'style') {
      if (slash === '') hidden = name;
    } else if (name === 'a' && slash === '') {
      open = { start: text.length, href: hrefIn(attributes) };
    } else if (name === 'a' && open) {
      const href = safeHref(open.href);
      if (href !== null) links.push({ text: text.slice(open.start).trim() || href, href });
      open = null;
    } else if (BREAKS.test(name)) {
      text += '\n';
    }
  }
  if (hidden === null) text += decodeHtml(html.slice(at));
  return {
    text: text
      .replace(/[ \t\u00A0]+/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim(),
    links,
  };
}

function hrefIn(attributes: string): string {
  const [, double, single, bare] =
    /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
  return decodeHtml(double ?? single ?? bare ?? '');
}

/** The characters that a text of HTML stands for. */
export function decodeHtml(text: string): string {
  // The parser of Markdown knows HTML's entities; backslashes mean nothing in HTML.
  return text.includes('&') ? unescapeAll(text.replaceAll('\\', '\\\\')) : text;
}

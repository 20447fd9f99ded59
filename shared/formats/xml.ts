import { printable, printableLine } from './plain.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** All that may have to be written in another way; most texts have none of it, which is seen in one look. */
const ODD = /[^\n -~\u00A1-\u1FFF\u2010-\u2027]|[&<>"]/;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for an element, or for an attribute in double quotation marks, of XML 1.0. */
export function escapeXml(value: string): string {
  if (!ODD.test(value)) return value;
  const text = printable(value);
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign) : text;
}

/** The same on one line. */
export function escapeXmlLine(value: string): string {
  // Of most there is nothing to do, which is seen in one look.
  return NOT_PLAIN.test(value) ? escapeXml(printableLine(value)) : value;
}

/** Letters and signs that stand for themselves in XML, with one blank between words. */
const NOT_PLAIN = /[^ -~\u00A1-\u167F\u1681-\u1FFF\u2010-\u2027]| {2}|[&<>"]/;

/**
 * An element as XML.
 * @param attributes as they are, not yet escaped
 * @param content XML: text has to be escaped
 */
export function xmlElement(name: string, attributes: Attributes, content = ''): string {
  let start = `<${name}`;
  for (const key of Object.keys(attributes)) {
    const value = attributes[key] ?? '';
    start += ` ${key}="${typeof value === 'number' ? value : escapeAttribute(value)}"`;
  }
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

// Readers of XML take a break or a tab in an attribute for a blank.
function escapeAttribute(value: string): string {
  return escapeXml(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

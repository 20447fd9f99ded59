import { printable } from './plain.ts';

type Attributes = Readonly<Record<string, string | number>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for an element, or for an attribute in double quotation marks, of XML 1.0. */
export function escapeXml(value: string): string {
  const text = printable(value);
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign) : text;
}

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

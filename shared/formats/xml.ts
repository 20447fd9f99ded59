import { printable } from './plain.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** Text for an element, or for an attribute in double quotation marks, of XML 1.0. */
export function escapeXml(value: string): string {
  return printable(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * An element as XML.
 * @param attributes as they are, not yet escaped
 * @param content XML: text has to be escaped
 */
export function xmlElement(name: string, attributes: Attributes, content = ''): string {
  const given = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('');
  return content === '' ? `<${name}${given}/>` : `<${name}${given}>${content}</${name}>`;
}

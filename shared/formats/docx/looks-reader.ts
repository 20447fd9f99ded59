import { safeHref } from '../../documents/links.ts';
import { readXml } from '../xml-reader.ts';

/** What a paragraph is by its style, in whatever language the program names its styles. */
export interface WordStyle {
  /** The name that is the same in every language, in lower case: `heading 1`, `toc 2`, `list paragraph`. */
  readonly name: string;
  /** Whether it puts its paragraphs into a list. */
  readonly isList: boolean;
}

/** The styles of a file, by their ids. */
export function readStyles(xml: string): ReadonlyMap<string, WordStyle> {
  const styles = new Map<string, WordStyle>();
  let id: string | null = null;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'style') id = attributes.get('styleid') ?? null;
      if (id === null) return;
      const style = styles.get(id) ?? { name: id.toLowerCase(), isList: false };
      if (name === 'name')
        styles.set(id, { ...style, name: (attributes.get('val') ?? '').toLowerCase() });
      if (name === 'numid') styles.set(id, { ...style, isList: attributes.get('val') !== '0' });
    },
    close: (name) => {
      if (name === 'style') id = null;
    },
    text: () => undefined,
  });
  return styles;
}

/** The addresses to which a file leads, by the ids of their relations; only those that a document may carry. */
export function readLinks(xml: string): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  readXml(xml, {
    open: (name, attributes) => {
      if (name !== 'relationship' || attributes.get('targetmode') !== 'External') return;
      const href = safeHref(attributes.get('target') ?? '');
      if (href !== null) links.set(attributes.get('id') ?? '', href);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return links;
}

import { xmlElement } from '../xml.ts';
import { styleName } from './style-names.ts';

/** On most machines with a word processor, or there under another name with the same widths. */
export const FONT = 'Cambria';

/** The font of code. */
export const CODE_FONT = 'Consolas';

/** The colour of text. */
export const INK = '#1b1b1b';

/** The colour of what is said beside the text. */
export const MUTED = '#595959';

/** The colour of lines. */
export const RULE = '#c9c6bf';

/** Properties of a style, as attributes. */
export type Properties = Readonly<Record<string, string>>;

/** What a style is made of. */
export interface StyleParts {
  readonly family: 'paragraph' | 'text';
  readonly parent?: string;
  readonly next?: string;
  readonly level?: number;
  readonly text?: Properties;
  readonly paragraph?: Properties;
}

/** A style as XML. */
export function style(
  name: string,
  { family, parent, next, level, text, paragraph }: StyleParts,
): string {
  return xmlElement(
    'style:style',
    {
      'style:name': styleName(name),
      'style:display-name': name,
      'style:family': family,
      ...(parent === undefined ? {} : { 'style:parent-style-name': styleName(parent) }),
      ...(next === undefined ? {} : { 'style:next-style-name': styleName(next) }),
      ...(level === undefined ? {} : { 'style:default-outline-level': String(level) }),
    },
    (paragraph ? xmlElement('style:paragraph-properties', paragraph) : '') +
      (text ? xmlElement('style:text-properties', text) : ''),
  );
}

/** A size in points, for every kind of writing. */
export function sized(points: number): Properties {
  const size = `${points}pt`;
  return { 'fo:font-size': size, 'style:font-size-asian': size, 'style:font-size-complex': size };
}

/** Bold, in every kind of writing. */
export const BOLD: Properties = {
  'fo:font-weight': 'bold',
  'style:font-weight-asian': 'bold',
  'style:font-weight-complex': 'bold',
};

/** Italic, in every kind of writing. */
export const ITALIC: Properties = {
  'fo:font-style': 'italic',
  'style:font-style-asian': 'italic',
  'style:font-style-complex': 'italic',
};

import type { EntityKind } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import type { PartyColour, StanceLevel } from '../model/vocabulary.ts';

/**
 * A document as every writer prints it: what is said and what it is, never how it looks. All strings
 * are plain text, whatever they hold; a writer escapes them, so that no text becomes markup.
 */
export interface Document {
  readonly title: string;
  /** What kind of document it is, under the title. */
  readonly subtitle: string;
  /** A BCP 47 tag: the language of the words that are not people's own. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Wide tables ask for a page on its side. */
  readonly page: 'upright' | 'sideways';
  /** A paper of a few pages is without a table of contents, however many headings it has. */
  readonly contents?: 'none';
  readonly blocks: readonly Block[];
}

/** Whose words a run has: a field of an entity, so that a paper that was edited can be read back. */
export interface Origin {
  readonly kind: EntityKind;
  readonly id: Id;
  readonly field: string;
}

/** The level of a heading: the title of the document is the first. */
export type HeadingLevel = 2 | 3 | 4;

/** A part of a document that stands by itself. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: HeadingLevel;
      readonly content: readonly Inline[];
      /** The entity of which it is the place, so that references lead here. */
      readonly anchor: Id | null;
    }
  | {
      readonly kind: 'paragraph';
      readonly content: readonly Inline[];
      /** `facts`: the line of particulars under a heading; `note`: an aside, such as how a figure came about. */
      readonly tone: 'body' | 'facts' | 'note';
    }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly ListItem[];
    }
  | {
      readonly kind: 'table';
      readonly caption: readonly Inline[];
      readonly head: readonly (readonly Inline[])[];
      /** The first cell of each row names the row. */
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | {
      readonly kind: 'definitions';
      readonly items: readonly {
        readonly term: readonly Inline[];
        readonly content: readonly Block[];
      }[];
    }
  | { readonly kind: 'quote'; readonly content: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string; readonly of?: Origin };

/** An item of a list; `anchor` as a heading’s. */
export interface ListItem {
  readonly anchor: Id | null;
  readonly content: readonly Block[];
}

/** A run of words within a block. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly of?: Origin }
  | { readonly kind: 'strong'; readonly content: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string; readonly of?: Origin }
  | { readonly kind: 'break' }
  /** A link into the web or to a mailbox; `href` comes from `safeHref`. */
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] }
  /** The name by which people call an entity, `I3`, leading to its place where the document has one. */
  | { readonly kind: 'label'; readonly label: string; readonly target: Id }
  | { readonly kind: 'sign'; readonly sign: 'pro' | 'contra' | 'assumption'; readonly text: string }
  | { readonly kind: 'party'; readonly name: string; readonly colour: PartyColour }
  | {
      readonly kind: 'stance';
      readonly level: StanceLevel;
      readonly text: string;
      readonly of?: Origin;
    }
  /** Where something is said: labels of references with their locators. */
  | { readonly kind: 'citation'; readonly content: readonly Inline[] };

/** Plain text. */
export function text(value: string): Inline {
  return { kind: 'text', text: value };
}

/** A field of an entity, as an origin of words. */
export function fieldOf(kind: EntityKind, { id }: { readonly id: Id }, field: string): Origin {
  return { kind, id, field };
}

/** Text that is the content of a field. */
export function written(of: Origin, value: string): Inline {
  return { kind: 'text', text: value, of };
}

/** Text that stands out. */
export function strong(...content: readonly Inline[]): Inline {
  return { kind: 'strong', content };
}

/** Text with a stress on it, or that is somebody else's wording. */
export function emphasis(...content: readonly Inline[]): Inline {
  return { kind: 'emphasis', content };
}

/** A heading; the document's title is level 1 and no block. */
export function heading(
  level: HeadingLevel,
  content: readonly Inline[],
  anchor: Id | null = null,
): Block {
  return { kind: 'heading', level, content, anchor };
}

/** A paragraph of running text, or of another tone. */
export function paragraph(
  content: readonly Inline[],
  tone: 'body' | 'facts' | 'note' = 'body',
): Block {
  return { kind: 'paragraph', content, tone };
}

/** A list without numbers, of items that are one line each, or several blocks. */
export function bullets(items: readonly (ListItem | readonly Inline[])[]): Block {
  return {
    kind: 'list',
    ordered: false,
    items: items.map((item) =>
      'content' in item ? item : { anchor: null, content: [paragraph(item)] },
    ),
  };
}

/** The words of a run without their dress, as a title or a table of contents needs them. */
export function plainText(content: readonly Inline[]): string {
  return content.map(plainInline).join('');
}

/** The words of a run as runs without dress and links, of the same fields as before. */
export function undressed(content: readonly Inline[]): readonly Inline[] {
  return content.flatMap((inline): readonly Inline[] => {
    switch (inline.kind) {
      case 'text':
      case 'break':
        return [inline];
      case 'code':
        return [{ ...inline, kind: 'text' }];
      case 'strong':
      case 'emphasis':
      case 'link':
      case 'citation':
        return undressed(inline.content);
      case 'label':
      case 'sign':
      case 'stance':
      case 'party':
        return [text(plainInline(inline))];
    }
  });
}

function plainInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
    case 'sign':
    case 'stance':
      return inline.text;
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'citation':
      return plainText(inline.content);
    case 'break':
      return ' ';
    case 'label':
      return inline.label;
    case 'party':
      return inline.name;
  }
}

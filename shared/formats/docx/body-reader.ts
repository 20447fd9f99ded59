import type { Inline } from '../../documents/tree.ts';
import { plainText } from '../../documents/tree.ts';
import type { EditedPassage, Hand } from '../edited-paper.ts';
import { readXml, type XmlHandler } from '../xml-reader.ts';
import type { WordStyle } from './looks-reader.ts';
import { withoutMarks } from './runs.ts';
import { isOfContents, passageOf, type Paragraph } from './paragraph.ts';

/** Where a comment begins, and about which words it is. */
export interface CommentSpot {
  readonly passage: number | null;
  readonly about: string;
}

interface Looks {
  readonly styles: ReadonlyMap<string, WordStyle>;
  readonly links: ReadonlyMap<string, string>;
}

/** Reads the text of a file of Word, paragraph by paragraph. */
export function readBody(
  xml: string,
  looks: Looks,
): {
  readonly passages: readonly EditedPassage[];
  readonly spots: ReadonlyMap<string, CommentSpot>;
} {
  const reader = new BodyReader(looks);
  readXml(xml, reader);
  return reader.end();
}

/** How a run looks. */
interface Dress {
  bold: boolean;
  italics: boolean;
  isCode: boolean;
  isStruck: boolean;
  isHidden: boolean;
}

const PLAIN: Dress = {
  bold: false,
  italics: false,
  isCode: false,
  isStruck: false,
  isHidden: false,
};

/** Who put something in, took it out, or moved it. */
interface Trace {
  readonly does: 'in' | 'out';
  readonly hand: Hand;
}

const TRACES: Readonly<Record<string, Trace['does']>> = {
  ins: 'in',
  moveto: 'in',
  del: 'out',
  movefrom: 'out',
};

/** What is in them is said elsewhere too, or is no text of the paper. */
const SKIPPED = new Set([
  'fallback',
  'instrtext',
  'delinstrtext',
  'pict',
  'rprchange',
  'pprchange',
]);

const CODE_FONT = /consol|courier|mono|menlo/i;

class BodyReader implements XmlHandler {
  readonly #looks: Looks;
  readonly #found: EditedPassage[] = [];
  readonly #spots = new Map<string, { passage: number | null; about: string; isOpen: boolean }>();
  readonly #paragraphs: Paragraph[] = [];
  readonly #traces: Trace[] = [];
  readonly #links: string[] = [];
  /** What each field that is open does, and whether its result has begun. */
  readonly #fields: { code: string; isResult: boolean }[] = [];
  #dress: Dress = PLAIN;
  #line = 0;
  #cells = 0;
  #skipped = 0;
  #contents = 0;
  #isMark = false;
  #inProperties = 0;
  #inRun = 0;
  #isText = false;
  #isInstruction = false;
  #carried: Paragraph | null = null;

  constructor(looks: Looks) {
    this.#looks = looks;
  }

  end(): {
    readonly passages: readonly EditedPassage[];
    readonly spots: ReadonlyMap<string, CommentSpot>;
  } {
    return { passages: this.#found, spots: this.#spots };
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (SKIPPED.has(name)) {
      if (name === 'instrtext') this.#isInstruction = true;
      else this.#skipped += 1;
    }
    if (this.#skipped > 0) return;
    const value = attributes.get('val') ?? '';
    switch (name) {
      case 'p':
        this.#begin();
        return;
      case 'ppr':
      case 'rpr':
        this.#inProperties += 1;
        if (name === 'rpr' && this.#inRun === 0) this.#isMark = true;
        return;
      case 'r':
        this.#inRun += 1;
        this.#dress = { ...PLAIN };
        return;
      case 't':
      case 'deltext':
        this.#isText = true;
        return;
      case 'tc':
        this.#cells += 1;
        return;
      case 'hyperlink':
        this.#links.push(this.#looks.links.get(attributes.get('id') ?? '') ?? '');
        return;
      case 'docpartgallery':
        if (value.toLowerCase() === 'table of contents')
          this.#contents = Math.max(1, this.#contents);
        return;
      case 'sdt':
        if (this.#contents > 0) this.#contents += 1;
        return;
      case 'fldchar':
        this.#field(attributes.get('fldchartype') ?? '');
        return;
      case 'commentrangestart':
        this.#spots.set(attributes.get('id') ?? '', { passage: null, about: '', isOpen: true });
        return;
      case 'commentrangeend': {
        const spot = this.#spots.get(attributes.get('id') ?? '');
        if (spot) spot.isOpen = false;
        return;
      }
      case 'commentreference':
        this.#refer(attributes.get('id') ?? '');
        return;
      default:
    }
    if (Object.hasOwn(TRACES, name)) this.#trace(name, attributes);
    else if (this.#inProperties > 0 && this.#inRun > 0) this.#look(name, value, attributes);
    else if (this.#inProperties > 0) this.#place(name, value, attributes);
    else if (this.#inRun > 0) this.#sign(name);
  }

  close(name: string): void {
    if (SKIPPED.has(name)) {
      if (name === 'instrtext') this.#isInstruction = false;
      else this.#skipped = Math.max(0, this.#skipped - 1);
      return;
    }
    if (this.#skipped > 0) return;
    switch (name) {
      case 'p':
        this.#finish();
        return;
      case 'ppr':
      case 'rpr':
        this.#inProperties = Math.max(0, this.#inProperties - 1);
        if (name === 'rpr') this.#isMark = false;
        return;
      case 'r':
        this.#inRun = Math.max(0, this.#inRun - 1);
        return;
      case 't':
      case 'deltext':
        this.#isText = false;
        return;
      case 'tc':
        this.#cells = Math.max(0, this.#cells - 1);
        return;
      case 'hyperlink':
        this.#links.pop();
        return;
      case 'sdt':
        this.#contents = Math.max(0, this.#contents - 1);
        return;
      default:
        // Marks of what was done to a paragraph's end enclose nothing.
        if (Object.hasOwn(TRACES, name) && !this.#isMark && this.#inProperties === 0)
          this.#traces.pop();
    }
  }

  text(value: string): void {
    if (this.#skipped > 0) return;
    const field = this.#fields.at(-1);
    if (this.#isInstruction && field) field.code += value;
    else if (this.#isText) this.#say(withoutMarks(value));
  }

  #begin(): void {
    this.#line += 1;
    this.#paragraphs.push({
      line: this.#line,
      content: [],
      was: '',
      hands: [],
      isChanged: false,
      style: '',
      level: 0,
      list: null,
      indent: 0,
      isJoined: false,
      outline: null,
    });
  }

  #trace(name: string, attributes: ReadonlyMap<string, string>): void {
    const hand = {
      author: attributes.get('author')?.trim() ?? '',
      at: attributes.get('date') ?? '',
    };
    const does = TRACES[name] as Trace['does'];
    if (this.#inProperties === 0) {
      this.#traces.push({ does, hand });
      return;
    }
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || !this.#isMark) return;
    paragraph.hands.push(hand);
    paragraph.isChanged = true;
    if (does === 'out') paragraph.isJoined = true;
  }

  #place(name: string, value: string, attributes: ReadonlyMap<string, string>): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    if (name === 'pstyle') paragraph.style = value;
    else if (name === 'ilvl') paragraph.level = Number(value) || 0;
    else if (name === 'numid') paragraph.list = value;
    else if (name === 'outlinelvl') paragraph.outline = Number(value) || 0;
    else if (name === 'ind')
      paragraph.indent = Number(attributes.get('left') ?? attributes.get('start')) || 0;
  }

  #look(name: string, value: string, attributes: ReadonlyMap<string, string>): void {
    const isOn = !['0', 'false', 'off', 'none'].includes(value.toLowerCase());
    if (name === 'b') this.#dress.bold = isOn;
    else if (name === 'i') this.#dress.italics = isOn;
    else if (name === 'strike' || name === 'dstrike') this.#dress.isStruck = isOn;
    else if (name === 'vanish') this.#dress.isHidden = isOn;
    else if (name === 'rfonts') this.#dress.isCode = CODE_FONT.test(attributes.get('ascii') ?? '');
  }

  #sign(name: string): void {
    if (name === 'br' || name === 'cr') this.#put({ kind: 'break' }, ' ');
    else if (name === 'tab') this.#say(' ');
    else if (name === 'nobreakhyphen') this.#say('-');
  }

  #field(type: string): void {
    if (type === 'begin') this.#fields.push({ code: '', isResult: false });
    else if (type === 'end') this.#fields.pop();
    else {
      const field = this.#fields.at(-1);
      if (field) field.isResult = true;
    }
  }

  #isContents(): boolean {
    return (
      this.#contents > 0 || this.#fields.some(({ code }) => /^\s*(?:TOC|PAGEREF)\b/.test(code))
    );
  }

  #say(text: string): void {
    const { bold, italics, isCode } = this.#dress;
    let inline: Inline = isCode ? { kind: 'code', text } : { kind: 'text', text };
    const href = this.#links.at(-1) ?? '';
    if (href !== '') inline = { kind: 'link', href, content: [inline] };
    if (italics) inline = { kind: 'emphasis', content: [inline] };
    if (bold) inline = { kind: 'strong', content: [inline] };
    this.#put(inline, text);
  }

  #put(inline: Inline, text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || this.#dress.isHidden || this.#isContents()) return;
    const isIn = this.#traces.some(({ does }) => does === 'in');
    const isOut = this.#traces.some(({ does }) => does === 'out') || this.#dress.isStruck;
    for (const { hand } of this.#traces) paragraph.hands.push(hand);
    if (isIn || isOut) paragraph.isChanged = true;
    if (!isIn) paragraph.was += text;
    if (isOut) return;
    paragraph.content.push(inline);
    for (const spot of this.#spots.values()) {
      if (!spot.isOpen) continue;
      spot.passage ??= this.#found.length;
      spot.about += text;
    }
  }

  #refer(id: string): void {
    const spot = this.#spots.get(id);
    if (spot) spot.isOpen = false;
    if (spot?.passage === null || !spot)
      this.#spots.set(id, { passage: this.#found.length, about: '', isOpen: false });
  }

  #finish(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    if (this.#carried) {
      paragraph.content.unshift(...this.#carried.content);
      paragraph.hands.unshift(...this.#carried.hands);
      paragraph.isChanged = true;
      this.#carried = null;
    }
    const goesOn = paragraph.isJoined && plainText(paragraph.content).trim() !== '';
    if (goesOn) this.#carried = { ...paragraph, content: [...paragraph.content] };
    const passage = passageOf(
      goesOn ? { ...paragraph, content: [] } : paragraph,
      this.#looks.styles,
      this.#cells > 0,
    );
    const isNothing = plainText(passage.content).trim() === '' && (passage.was ?? '').trim() === '';
    if (!isNothing && !isOfContents(paragraph, this.#looks.styles)) this.#found.push(passage);
  }
}

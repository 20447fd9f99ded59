import type { Inline } from '../../documents/tree.ts';
import { readXml, type XmlHandler } from '../xml-reader.ts';
import { BodyText, type Body, type Trace } from './body-text.ts';
import type { WordStyle } from './looks-reader.ts';
import type { Paragraph } from './paragraph.ts';
import { withoutMarks } from './runs.ts';

interface Looks {
  readonly styles: ReadonlyMap<string, WordStyle>;
  readonly links: ReadonlyMap<string, string>;
}

/** Reads the text of a file of Word, paragraph by paragraph. */
export function readBody(xml: string, looks: Looks): Body {
  const reader = new BodyReader(looks);
  readXml(xml, reader);
  return reader.body;
}

/** How a run looks. */
interface Dress {
  bold: boolean;
  italics: boolean;
  isCode: boolean;
  isStruck: boolean;
  isHidden: boolean;
}

const PLAIN: Readonly<Dress> = {
  bold: false,
  italics: false,
  isCode: false,
  isStruck: false,
  isHidden: false,
};

const TRACES: ReadonlyMap<string, Trace['does']> = new Map([
  ['ins', 'in'],
  ['moveto', 'in'],
  ['del', 'out'],
  ['movefrom', 'out'],
]);

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

type Attributes = ReadonlyMap<string, string>;

/** Knows where in the elements of WordprocessingML (ECMA-376, part 1, section 17) a file's text is, and how it looks there. */
class BodyReader implements XmlHandler {
  readonly #links: ReadonlyMap<string, string>;
  readonly #text: BodyText;
  /** The addresses of the links that are open. */
  readonly #hrefs: string[] = [];
  /** What each field that is open does, and whether its result has begun. */
  readonly #fields: { code: string; isResult: boolean }[] = [];
  #dress: Dress = { ...PLAIN };
  #cells = 0;
  #skipped = 0;
  #contents = 0;
  /** Whether the properties are those of the mark at a paragraph's end. */
  #isMark = false;
  #inProperties = 0;
  #inRun = 0;
  #isText = false;
  #isInstruction = false;

  constructor({ styles, links }: Looks) {
    this.#links = links;
    this.#text = new BodyText(styles);
  }

  get body(): Body {
    return this.#text.body;
  }

  open(name: string, attributes: Attributes): void {
    if (SKIPPED.has(name)) {
      if (name === 'instrtext') this.#isInstruction = true;
      else this.#skipped += 1;
    }
    if (this.#skipped > 0) return;
    const id = attributes.get('id') ?? '';
    switch (name) {
      case 'p':
        return this.#text.begin();
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
        this.#hrefs.push(this.#links.get(id) ?? '');
        return;
      case 'docpartgallery':
      case 'sdt':
        return this.#contentsIn(name, attributes);
      case 'fldchar':
        return this.#field(attributes.get('fldchartype') ?? '');
      case 'commentrangestart':
        return this.#text.beginComment(id);
      case 'commentrangeend':
        return this.#text.endComment(id);
      case 'commentreference':
        return this.#text.refer(id);
      default:
        this.#openOther(name, attributes);
    }
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
        return this.#text.finish(this.#cells > 0);
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
        this.#hrefs.pop();
        return;
      case 'sdt':
        this.#contents = Math.max(0, this.#contents - 1);
        return;
      default:
        // Marks of what was done to a paragraph's end enclose nothing.
        if (TRACES.has(name) && !this.#isMark && this.#inProperties === 0) this.#text.endTrace();
    }
  }

  text(value: string): void {
    if (this.#skipped > 0) return;
    const field = this.#fields.at(-1);
    if (this.#isInstruction && field) field.code += value;
    else if (this.#isText) this.#say(withoutMarks(value));
  }

  /** What means something only where it stands: among the properties of a run or a paragraph, or in a run. */
  #openOther(name: string, attributes: Attributes): void {
    const does = TRACES.get(name);
    if (does !== undefined) this.#trace(does, attributes);
    else if (this.#inProperties > 0 && this.#inRun > 0) look(this.#dress, name, attributes);
    else if (this.#inProperties > 0 && this.#text.paragraph)
      place(this.#text.paragraph, name, attributes);
    else if (this.#inProperties === 0 && this.#inRun > 0) this.#sign(name);
  }

  #trace(does: Trace['does'], attributes: Attributes): void {
    const author = attributes.get('author')?.trim() ?? '';
    const hand = { author, at: attributes.get('date') ?? '' };
    if (this.#inProperties === 0) {
      this.#text.trace({ does, hand });
      return;
    }
    const { paragraph } = this.#text;
    if (!paragraph || !this.#isMark) return;
    paragraph.hands.push(hand);
    paragraph.isChanged = true;
    if (does === 'out') paragraph.isJoined = true;
  }

  /** A table of contents is a content control (`sdt`) that says so in its properties. */
  #contentsIn(name: 'docpartgallery' | 'sdt', attributes: Attributes): void {
    if (name === 'sdt' && this.#contents > 0) this.#contents += 1;
    const isContents = attributes.get('val')?.toLowerCase() === 'table of contents';
    if (name === 'docpartgallery' && isContents) this.#contents = Math.max(1, this.#contents);
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
    const href = this.#hrefs.at(-1) ?? '';
    if (href !== '') inline = { kind: 'link', href, content: [inline] };
    if (italics) inline = { kind: 'emphasis', content: [inline] };
    if (bold) inline = { kind: 'strong', content: [inline] };
    this.#put(inline, text);
  }

  #put(inline: Inline, text: string): void {
    if (this.#dress.isHidden || this.#isContents()) return;
    this.#text.put(inline, text, this.#dress.isStruck);
  }
}

/** Takes up what a property of a run says of how it looks. */
function look(dress: Dress, name: string, attributes: Attributes): void {
  const value = attributes.get('val')?.toLowerCase() ?? '';
  const isOn = !['0', 'false', 'off', 'none'].includes(value);
  if (name === 'b') dress.bold = isOn;
  else if (name === 'i') dress.italics = isOn;
  else if (name === 'strike' || name === 'dstrike') dress.isStruck = isOn;
  else if (name === 'vanish') dress.isHidden = isOn;
  else if (name === 'rfonts') dress.isCode = CODE_FONT.test(attributes.get('ascii') ?? '');
}

/** Takes up what a property of a paragraph says of what it is. */
function place(paragraph: Paragraph, name: string, attributes: Attributes): void {
  const value = attributes.get('val') ?? '';
  if (name === 'pstyle') paragraph.style = value;
  else if (name === 'ilvl') paragraph.level = Number(value) || 0;
  else if (name === 'numid') paragraph.list = value;
  else if (name === 'outlinelvl') paragraph.outline = Number(value) || 0;
  else if (name === 'ind')
    paragraph.indent = Number(attributes.get('left') ?? attributes.get('start')) || 0;
}

import { htmlWords } from '../html-words.ts';
import { kindIn } from './fields.ts';
import { plainer } from './plainer.ts';
import { isOfNotes } from '../markdown/wiki.ts';
import type { PlainWords } from '../markdown/words.ts';
import { readXml } from '../xml-reader.ts';

/** A line of an outline in OPML. */
export interface OpmlOutline {
  readonly line: number;
  /** What it stands under; `null` at the top. */
  readonly parent: OpmlOutline | null;
  words: PlainWords;
  /** Those that stand at its end: “#fees”. */
  tags: readonly string[];
  /** Markdown that says more of it. */
  note: string;
  readonly attributes: ReadonlyMap<string, string>;
  children: number;
}

/** A file's title and its lines, each after the one that it stands under. */
export interface OpmlText {
  readonly title: string;
  readonly outlines: readonly OpmlOutline[];
  /** Lines that are commented out, each with all under it. */
  readonly comments: readonly number[];
  /** The line from which on lines are nested too deep, if any is. */
  readonly tooDeep: number | null;
  /** Attributes of which nobody here knows what they say, with their first line and how often they come. */
  readonly unknown: ReadonlyMap<string, { readonly line: number; readonly count: number }>;
  /** The first line that is ticked, and how many are; `null` where none is. */
  readonly ticked: { readonly line: number; readonly count: number } | null;
}

/** Attributes that are read, and those that only say how a line looks or who made it when. */
const KNOWN =
  /^(?:text|title|url|htmlurl|xmlurl|type|category|description|iscomment|isbreakpoint|created|modified|datecreated|datemodified|lastmodified|version|language|collapsed|expanded|isexpanded|heading|numbered|color|colorlabel|checkbox|id|uid|guid|position|name|xmlns|bgcolor|background_?color|bold|italic|style|folded|liststyle|icon|font|[vh]gap(?:_quantity)?|shift_[xy]|edge_?(?:color|style|width)|link|_(?:note|name|as|holders|locator|url|type|status|priority|tags|version|quotation|response|responsetext|complete|id|mirror|heading|color))$/u;
/** How outliners say that a line is ticked. */
const TICKS: readonly (readonly [name: string, value: RegExp])[] = [
  ['_complete', /^true$/iu],
  ['complete', /^true$/iu],
  ['_status', /^(?:checked|done)$/iu],
  ['checked', /^true$/iu],
  ['checkstate', /^checked$/iu],
];

/** Takes an OPML file apart. */
export function opmlText(text: string): OpmlText {
  const outlines: OpmlOutline[] = [];
  const comments: number[] = [];
  const open: (OpmlOutline | null)[] = [];
  const unknown = new Map<string, { line: number; count: number }>();
  let ticked: { line: number; count: number } | null = null;
  const tick = (line: number): void => {
    ticked = { line: Math.min(ticked?.line ?? line, line), count: (ticked?.count ?? 0) + 1 };
  };
  const tell = (attributes: ReadonlyMap<string, string>, line: number): void => {
    if (TICKS.some(([name, value]) => value.test(attributes.get(name) ?? ''))) tick(line);
    const kind = kindIn(attributes)?.name;
    for (const [name, value] of attributes) {
      if (
        name === kind ||
        KNOWN.test(name) ||
        name === 'complete' ||
        name.startsWith('check') ||
        value === ''
      )
        continue;
      const known = unknown.get(name);
      unknown.set(name, { line: known?.line ?? line, count: (known?.count ?? 0) + 1 });
    }
  };
  const path: string[] = [];
  let title = '';
  let titles = 0;
  let silent = 0;
  const saidWithin = new Map<OpmlOutline, string[]>();
  const tooDeep = readXml(text, {
    open: (name, attributes, line) => {
      path.push(name);
      if (name === 'title') titles += 1;
      if (name !== 'outline') return;
      const isComment = attributes.get('iscomment')?.toLowerCase() === 'true';
      if (silent > 0 || isComment) {
        if (silent === 0) comments.push(line);
        silent += 1;
        return;
      }
      const parent = open.at(-1) ?? null;
      if (parent) parent.children += 1;
      const words = htmlWords(attributes.get('text')?.trim() || (attributes.get('title') ?? ''));
      const note = notesIn(attributes);
      tell(attributes, line);
      const outline = { line, parent, words, tags: [], note, attributes, children: 0 };
      outlines.push(outline);
      open.push(outline);
    },
    close: (name) => {
      path.pop();
      if (name !== 'outline') return;
      if (silent > 0) silent -= 1;
      else open.pop();
    },
    text: (value) => {
      if (path.at(-1) === 'title' && path.at(-2) === 'head' && titles === 1) title += value;
      // Some programs write what else there is to say between the tags.
      const outline = path.at(-1) === 'outline' && silent === 0 ? open.at(-1) : null;
      if (!outline || value.trim() === '') return;
      const said = saidWithin.get(outline) ?? [];
      said.push(htmlWords(value).text.trim());
      saidWithin.set(outline, said);
    },
  });
  for (const [outline, said] of saidWithin) {
    outline.note = [outline.note, ...said].filter(Boolean).join('\n\n');
  }
  if (!isOwn(outlines)) {
    const notes = outlines.some(({ words }) => isOfNotes(words.text));
    for (const outline of outlines) {
      const { words, attributes, line } = outline;
      const plain = plainer(words, attributes.get('link') ?? '', notes);
      outline.words = plain.words;
      outline.tags = plain.tags;
      if (plain.isTicked) tick(line);
    }
  }
  const called = htmlWords(title).text.replace(/\s+/g, ' ').trim();
  return { title: called, outlines, comments, tooDeep, unknown, ticked };
}

/** Whether lines have the signs of the app's own outline, after which a text is as somebody wrote it. */
function isOwn([first]: readonly OpmlOutline[]): boolean {
  return first !== undefined && /^[?=+\-~@] /.test(first.words.text);
}

/** What an outline's note says, and the description of a feed. */
function notesIn(attributes: ReadonlyMap<string, string>): string {
  const notes = ['_note', 'description'].map((name) => htmlWords(attributes.get(name) ?? '').text);
  return notes.filter((note) => note.trim() !== '').join('\n\n');
}

import { htmlWords } from '../html-words.ts';
import type { PlainWords } from '../markdown/words.ts';
import { readXml } from '../xml-reader.ts';

/** A line of an outline in OPML. */
export interface OpmlOutline {
  readonly line: number;
  /** What it stands under; `null` at the top. */
  readonly parent: OpmlOutline | null;
  readonly words: PlainWords;
  /** Markdown that says more of it. */
  readonly note: string;
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
}

/** Takes an OPML file apart. */
export function opmlText(text: string): OpmlText {
  const outlines: OpmlOutline[] = [];
  const comments: number[] = [];
  const open: (OpmlOutline | null)[] = [];
  const path: string[] = [];
  let title = '';
  let silent = 0;
  const tooDeep = readXml(text, {
    open: (name, attributes, line) => {
      path.push(name);
      if (name !== 'outline') return;
      const isComment = attributes.get('iscomment')?.toLowerCase() === 'true';
      if (silent > 0 || isComment) {
        if (silent === 0) comments.push(line);
        silent += 1;
        return;
      }
      const parent = open.at(-1) ?? null;
      if (parent) parent.children += 1;
      const words = htmlWords(attributes.get('text') ?? attributes.get('title') ?? '');
      const note = htmlWords(attributes.get('_note') ?? '').text;
      const outline = { line, parent, words, note, attributes, children: 0 };
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
      if (path.at(-1) === 'title' && path.at(-2) === 'head') title += value;
    },
  });
  return { title: title.replace(/\s+/g, ' ').trim(), outlines, comments, tooDeep };
}

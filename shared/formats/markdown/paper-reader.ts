import MarkdownIt from 'markdown-it';
import { inlinesOf, type Token } from '../../documents/prose.ts';
import { readMark } from '../../documents/paper-mark.ts';
import { plainText, text, type Inline } from '../../documents/tree.ts';
import type { EditedPaper, EditedPassage } from '../edited-paper.ts';

// Deeper than what people wrote is read elsewhere: a paper puts that into lists of its own.
const parser = new MarkdownIt({ html: false, linkify: false, maxNesting: 100 }).disable('image');

/** Reads a paper in Markdown, from whatever editor it comes. What is struck through counts as deleted. */
export function readMarkdownPaper(markdown: string): EditedPaper {
  const tokens = parser.parse(markdown.replace(MARK, blanked), {});
  return {
    format: 'markdown',
    mark: readMark(markdown),
    passages: new Reader(tokens).passages(),
    comments: [],
    savedBy: '',
  };
}

const MARK = /<!--\s*moot-paper[^]*?(?:-->|$)/g;

// Lines keep their numbers.
function blanked(comment: string): string {
  return comment.replace(/[^\n]+/g, '');
}

interface List {
  /** With what the lines in it begin, where it is no list by itself. */
  readonly sign: string;
  readonly ordered?: boolean;
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #found: EditedPassage[] = [];
  readonly #lists: List[] = [];
  #quotes = 0;
  #row = 0;
  #isFirst = false;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  passages(): readonly EditedPassage[] {
    let heading = 0;
    let isCell = false;
    for (const token of this.#tokens) {
      switch (token.type) {
        case 'bullet_list_open':
        case 'ordered_list_open':
          // An item that begins with an item is a line with a sign: `- + it is cheap`.
          this.#lists.push(
            this.#isFirst && token.markup !== '*'
              ? { sign: `${token.markup} ` }
              : { sign: '', ordered: token.type === 'ordered_list_open' },
          );
          break;
        case 'bullet_list_close':
        case 'ordered_list_close':
          this.#lists.pop();
          break;
        case 'list_item_open':
          this.#isFirst = true;
          break;
        case 'list_item_close':
          this.#isFirst = false;
          break;
        case 'blockquote_open':
          this.#quotes += 1;
          break;
        case 'blockquote_close':
          this.#quotes -= 1;
          break;
        case 'heading_open':
          heading = Number(token.tag.slice(1));
          break;
        case 'heading_close':
          heading = 0;
          break;
        case 'tr_open':
          this.#row = token.map?.[0] ?? this.#row;
          break;
        case 'th_open':
        case 'td_open':
          isCell = true;
          break;
        case 'th_close':
        case 'td_close':
          isCell = false;
          break;
        case 'inline':
          this.#put(token, isCell ? 'cell' : heading > 0 ? 'heading' : 'text', heading);
          break;
        case 'fence':
        case 'code_block':
          this.#code(token);
          break;
        default:
      }
    }
    return this.#found;
  }

  #put(token: Token, kind: 'cell' | 'heading' | 'text', level: number): void {
    // A comment that somebody put there is no text; one that the paper tells of has a backslash before it.
    if (/^<!--[^]*-->$/.test(token.content.trim())) return;
    const { now, before } = struck(token.children ?? []);
    const sign = this.#isFirst ? (this.#lists.at(-1)?.sign ?? '') : '';
    const content = [...(sign === '' ? [] : [text(sign)]), ...inlinesOf(now)];
    const was = before === null ? null : plainText(inlinesOf(before));
    this.#add(token, kind, level, content, was);
  }

  #code(token: Token): void {
    this.#add(token, 'code', 0, [{ kind: 'code', text: token.content }], null);
  }

  #add(
    token: Token,
    kind: 'cell' | 'heading' | 'text' | 'code',
    level: number,
    content: readonly Inline[],
    was: string | null,
  ): void {
    if (plainText(content).trim() === '' && (was ?? '').trim() === '') return;
    const isItem = kind === 'text' && this.#isFirst;
    this.#isFirst = false;
    this.#found.push({
      kind: isItem ? 'item' : kind,
      level: kind === 'heading' ? level : this.#lists.filter(({ sign }) => sign === '').length,
      ordered: isItem && this.#lists.at(-1)?.ordered === true,
      isQuote: this.#quotes > 0,
      content,
      anchor: null,
      line: (token.map?.[0] ?? this.#row) + 1,
      was,
      hands: [],
    });
  }
}

/** A run without what is struck through, and with it where anything is. */
function struck(children: readonly Token[]): {
  readonly now: readonly Token[];
  readonly before: readonly Token[] | null;
} {
  const now: Token[] = [];
  let depth = 0;
  let isAny = false;
  for (const token of children) {
    if (token.type === 's_open') {
      depth += 1;
      isAny = true;
    } else if (token.type === 's_close') depth -= 1;
    else if (depth === 0) now.push(token);
  }
  return { now, before: isAny ? children : null };
}

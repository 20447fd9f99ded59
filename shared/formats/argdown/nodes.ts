import { escapeText } from '../markdown/escape.ts';
import { and, NONE, type ArgdownNode, type ArgdownSection } from './graph.ts';
import { argdownWords, NO_DATA, type ArgdownWords } from './words.ts';

/** What was said so far, in the order of its first saying: what has the same title is one. */
export class ArgdownNodes {
  readonly #all: ArgdownNode[] = [];
  readonly #titled = {
    statement: new Map<string, ArgdownNode>(),
    argument: new Map<string, ArgdownNode>(),
  };
  /** What is concluded without a title. */
  readonly #untitled: ArgdownNode[] = [];

  /** What a part says, new or known by its title; `null` where it says nothing. */
  said(part: string, line: number, section: ArgdownSection): ArgdownNode | null {
    const words = argdownWords(part);
    const { form, title, text } = words;
    if (title === '' && text === '') return null;
    const key = title === '' ? '' : keyOf(title);
    const titled = this.#titled[form];
    const known = key === '' ? undefined : titled.get(key);
    if (known) {
      sayAgain(known, words);
      return known;
    }
    const node: ArgdownNode = {
      index: this.#all.length,
      form,
      title,
      text,
      line,
      section,
      again: NONE,
      isTop: false,
      isSpeaking: false,
      uses: 1,
      more: hasMore(words) ? [words] : NONE,
      detail: NONE,
      out: NONE,
      into: NONE,
      premises: NONE,
      premiseOf: NONE,
      sameAs: null,
    };
    this.#all.push(node);
    if (key !== '') titled.set(key, node);
    return node;
  }

  /** Has what a conclusion says be what an argument says, from here on. */
  become(argument: ArgdownNode, conclusion: ArgdownNode): void {
    conclusion.sameAs = argument;
    if (conclusion.title !== '') this.#titled.statement.set(keyOf(conclusion.title), argument);
  }

  /** Notes what an argument concludes: without a title it may be what was said in the same words elsewhere. */
  conclude(conclusion: ArgdownNode): void {
    if (conclusion.title === '') this.#untitled.push(conclusion);
  }

  /**
   * Everything that stands for itself, once all is said. A conclusion without a title is the statement that says the same
   * word for word.
   */
  standing(): readonly ArgdownNode[] {
    if (this.#untitled.length > 0) this.#joinAlike();
    return this.#all.filter(({ sameAs }) => sameAs === null);
  }

  #joinAlike(): void {
    const said = new Map<string, ArgdownNode>();
    for (const node of [...this.#titled.statement.values(), ...this.#untitled]) {
      if (node.form === 'statement' && !said.has(node.text)) said.set(node.text, node);
    }
    for (const node of this.#untitled) {
      const same = said.get(node.text);
      if (same && same !== node && node.premiseOf.length === 0) node.sameAs = same.sameAs ?? same;
    }
  }
}

function sayAgain(known: ArgdownNode, words: ArgdownWords): void {
  const { text } = words;
  known.uses += 1;
  if (hasMore(words)) known.more = and(known.more, words);
  if (known.text === '') known.text = text;
  else if (text !== '' && text !== known.text) known.detail = and(known.detail, escapeText(text));
}

/** Whether tags, data or links say more than the words themselves. */
function hasMore({ data, tags, links }: ArgdownWords): boolean {
  return data !== NO_DATA || tags.length > 0 || links.length > 0;
}

function keyOf(title: string): string {
  return /\s\s|[^\S ]/.test(title) ? title.replace(/\s+/g, ' ') : title;
}

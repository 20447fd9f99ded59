import { listOf } from './data.ts';
import { argdownWords, NO_DATA, type ArgdownWords } from './words.ts';
import type { ArgdownPart, Relation } from './lines.ts';
import { escapeText } from '../markdown/escape.ts';
import { inferredIn, nodesOf, type ArgdownStep } from './steps.ts';

/** A heading, and what is under it; the file itself is the first. */
export interface ArgdownSection {
  readonly line: number;
  readonly level: number;
  readonly words: ArgdownWords;
  /** The section that it stands in; `null` for the file. */
  readonly above: ArgdownSection | null;
}

/** A statement or an argument, in however many places it stands. */
export interface ArgdownNode {
  /** How many were said before it. */
  readonly index: number;
  readonly form: 'statement' | 'argument';
  readonly title: string;
  text: string;
  /** Where it is said first. */
  readonly line: number;
  readonly section: ArgdownSection;
  /** Whether it began a paragraph of its own somewhere. */
  isTop: boolean;
  /** Whether it speaks for or against something. */
  isSpeaking: boolean;
  uses: number;
  /** Words with tags, data or links, which say more than its text; most nodes have none. */
  more: readonly ArgdownWords[];
  /** Markdown that says more of it. */
  detail: readonly string[];
  out: readonly ArgdownTie[];
  into: readonly ArgdownTie[];
  /** What an argument, or a conclusion on its way, takes for granted. */
  premises: readonly ArgdownNode[];
  /** What takes it for granted. */
  premiseOf: readonly ArgdownNode[];
  /** What says the same in another form, and stands for it. */
  sameAs: ArgdownNode | null;
}

export interface ArgdownTie {
  readonly from: ArgdownNode;
  readonly to: ArgdownNode;
  readonly as: 'supports' | 'attacks' | 'undercuts';
  readonly line: number;
}

export interface ArgdownGraph {
  readonly sections: readonly ArgdownSection[];
  readonly nodes: readonly ArgdownNode[];
  /** Statements of which only one can be true. */
  readonly rivals: {
    readonly one: ArgdownNode;
    readonly other: ArgdownNode;
    readonly line: number;
  }[];
  readonly leftOut: readonly { readonly line: number; readonly code: string }[];
}

interface Frame {
  readonly node: ArgdownNode;
  readonly indent: number;
}

interface Block {
  readonly argument: ArgdownNode | null;
  readonly steps: ArgdownStep[];
  readonly told: string[];
  /** The line that was drawn right above: the numbers of the steps that it says it uses; `null` where there is none. */
  rule: readonly number[] | null;
}

/** What Argdown's own program puts another file in place of. */
const INCLUDE = /^@include\([^)\n]*\)$/;

/** Makes a graph of a file's parts: what has the same title is one. */
export class ArgdownDrawing {
  readonly #sections: ArgdownSection[] = [];
  readonly #nodes: ArgdownNode[] = [];
  readonly #titled = {
    statement: new Map<string, ArgdownNode>(),
    argument: new Map<string, ArgdownNode>(),
  };
  readonly #rivals: { one: ArgdownNode; other: ArgdownNode; line: number }[] = [];
  readonly #leftOut: { line: number; code: string }[] = [];
  readonly #ties: ArgdownTie[] = [];
  /** What is concluded without a title. */
  readonly #untitled: ArgdownNode[] = [];
  #open: Frame[] = [];
  #block: Block | null = null;
  /** The argument whose premises may come next. */
  #before: ArgdownNode | null = null;

  /** @param title of the file */
  constructor(title: string) {
    const words = { ...argdownWords(''), text: title };
    this.#sections.push({ line: 1, level: 0, words, above: null });
  }

  take(part: ArgdownPart): void {
    switch (part.kind) {
      case 'heading':
        this.#close();
        this.#heading(part);
        break;
      case 'step':
        this.#step(part);
        break;
      case 'inference':
        if (this.#block) this.#infer(this.#block, part.text);
        else this.#leftOut.push({ line: part.line, code: 'argdown-rule' });
        break;
      case 'said':
        if (part.relation === null) this.#statement(part);
        else this.#related(part, part.relation);
    }
  }

  finish(): ArgdownGraph {
    this.#close();
    this.#joinAlike();
    for (const said of this.#ties) {
      const { from, to } = said;
      const isMoved = from.sameAs !== null || to.sameAs !== null;
      const tie = isMoved ? { ...said, from: from.sameAs ?? from, to: to.sameAs ?? to } : said;
      if (tie.from === tie.to) continue;
      tie.from.out = and(tie.from.out, tie);
      tie.to.into = and(tie.to.into, tie);
    }
    return {
      sections: this.#sections,
      nodes: this.#nodes.filter(({ sameAs }) => sameAs === null),
      rivals: this.#rivals,
      leftOut: this.#leftOut,
    };
  }

  #heading({ line, level, text }: Extract<ArgdownPart, { kind: 'heading' }>): void {
    const words = argdownWords(text);
    if (words.text === '' && words.title === '') {
      this.#leftOut.push({ line, code: 'says-nothing' });
      return;
    }
    let above: ArgdownSection | null = this.#section();
    while (above && above.level >= level) above = above.above;
    this.#sections.push({ line, level, words, above });
  }

  #statement(part: Extract<ArgdownPart, { kind: 'said' }>): void {
    this.#close();
    if (INCLUDE.test(part.text)) {
      this.#leftOut.push({ line: part.line, code: 'other-file' });
      return;
    }
    const node = this.#node(part.text, part.line);
    if (!node) return;
    node.isTop = true;
    this.#open = [{ node, indent: -1 }];
    this.#before = node.form === 'argument' ? node : null;
  }

  #related(part: Extract<ArgdownPart, { kind: 'said' }>, relation: Relation): void {
    const { indent, line } = part;
    while ((this.#open.at(-1)?.indent ?? -1) >= indent && this.#open.length > 1) this.#open.pop();
    const above = this.#open.at(-1)?.node;
    if (!above) {
      this.#leftOut.push({ line, code: 'argdown-nothing-above' });
      return;
    }
    const node = this.#node(part.text, line);
    if (!node) return;
    this.#open.push({ node, indent });
    this.#join(above, node, relation, line);
  }

  #join(above: ArgdownNode, node: ArgdownNode, relation: Relation, line: number): void {
    switch (relation) {
      case 'supports':
      case 'attacks':
      case 'undercuts':
        this.#tie(node, above, relation, line);
        break;
      case 'supported-by-above':
        this.#tie(above, node, 'supports', line);
        break;
      case 'attacked-by-above':
        this.#tie(above, node, 'attacks', line);
        break;
      case 'undercut-by-above':
        this.#tie(above, node, 'undercuts', line);
        break;
      case 'contradicts':
        if (above !== node) this.#rivals.push({ one: above, other: node, line });
    }
  }

  #tie(from: ArgdownNode, to: ArgdownNode, as: ArgdownTie['as'], line: number): void {
    if (from === to) {
      this.#leftOut.push({ line, code: 'argdown-itself' });
      return;
    }
    this.#ties.push({ from, to, as, line });
    from.isSpeaking = true;
  }

  #step({ number, text, line }: Extract<ArgdownPart, { kind: 'step' }>): void {
    const last = this.#block?.steps.at(-1);
    // Right after a line comes a conclusion, whatever its number.
    if (!this.#block || (last && number <= last.number && !this.#block.rule)) {
      const argument = this.#before;
      this.#close();
      this.#block = { argument, steps: [], told: [], rule: null };
    }
    const node = this.#node(text, line);
    if (!node) return;
    const block = this.#block;
    block.told.push(`${number}. ${escapeText(node.text || node.title)}`);
    block.steps.push({ number, node, isConclusion: block.rule !== null, uses: block.rule ?? NONE });
    block.rule = null;
    this.#open = [{ node, indent: -1 }];
  }

  #infer(block: Block, rule: string): void {
    const { text, data } = argdownWords(rule);
    const uses = Object.hasOwn(data, 'uses') ? listOf(data['uses']) : NONE;
    block.rule = uses.filter((one) => typeof one === 'number');
    block.told.push('', ...(text === '' ? [] : [`*${escapeText(text)}*`, '']));
    // What hangs on an inference speaks about the argument.
    if (block.argument) this.#open = [{ node: block.argument, indent: -1 }];
  }

  /** Ends the premises and conclusions at hand: what they come to is the argument's. */
  #close(): void {
    const block = this.#block;
    this.#block = null;
    this.#open = [];
    this.#before = null;
    if (!block) return;
    const { argument, steps, told } = block;
    const inferred = inferredIn(steps);
    const last = inferred.at(-1);
    if (!argument) {
      for (const { conclusion, from } of inferred)
        for (const node of from) this.#tie(node, conclusion, 'supports', node.line);
      return;
    }
    argument.detail = and(argument.detail, told.join('\n').trim());
    for (const node of last?.from ?? nodesOf(steps)) rest(argument, node);
    for (const { conclusion, from } of inferred.slice(0, -1))
      for (const node of from) rest(conclusion, node);
    if (last) this.#conclude(argument, last.conclusion);
  }

  /** An argument supports its conclusion, or does what that does where it is said nowhere else. */
  #conclude(argument: ArgdownNode, conclusion: ArgdownNode): void {
    const isOnlyHere = conclusion.uses === 1 && conclusion.premiseOf.length === 0;
    if (!isOnlyHere || !conclusion.isSpeaking) {
      if (conclusion.title === '') this.#untitled.push(conclusion);
      this.#tie(argument, conclusion, 'supports', conclusion.line);
      return;
    }
    conclusion.sameAs = argument;
    if (conclusion.title !== '') this.#titled.statement.set(keyOf(conclusion.title), argument);
  }

  /** A conclusion without a title is the statement that says the same word for word. */
  #joinAlike(): void {
    if (this.#untitled.length === 0) return;
    const said = new Map<string, ArgdownNode>();
    for (const node of [...this.#titled.statement.values(), ...this.#untitled]) {
      if (node.form === 'statement' && !said.has(node.text)) said.set(node.text, node);
    }
    for (const node of this.#untitled) {
      const same = said.get(node.text);
      if (same && same !== node && node.premiseOf.length === 0) node.sameAs = same.sameAs ?? same;
    }
  }

  /** What a part says, new or known by its title; `null` where it says nothing. */
  #node(said: string, line: number): ArgdownNode | null {
    const words = argdownWords(said);
    const { form, title, text } = words;
    if (title === '' && text === '') {
      this.#leftOut.push({ line, code: 'says-nothing' });
      return null;
    }
    const key = title === '' ? '' : keyOf(title);
    const titled = this.#titled[form];
    const known = key === '' ? undefined : titled.get(key);
    if (known) {
      known.uses += 1;
      if (hasMore(words)) known.more = and(known.more, words);
      if (known.text === '') known.text = text;
      else if (text !== '' && text !== known.text)
        known.detail = and(known.detail, escapeText(text));
      return known;
    }
    const node: ArgdownNode = {
      index: this.#nodes.length,
      form,
      title,
      text,
      line,
      section: this.#section(),
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
    this.#nodes.push(node);
    if (key !== '') titled.set(key, node);
    return node;
  }

  #section(): ArgdownSection {
    return this.#sections.at(-1) as ArgdownSection;
  }
}

/** What most nodes have of most things. */
const NONE: readonly never[] = [];

/** A node's list with one more item: its own as soon as it has any, so that only these take up room. */
function and<Item>(list: readonly Item[], item: Item): readonly Item[] {
  if (list.length === 0) return [item];
  (list as Item[]).push(item);
  return list;
}

/** Has a premise be one of what follows from it. */
function rest(on: ArgdownNode, premise: ArgdownNode): void {
  if (on === premise || on.premises.includes(premise)) return;
  on.premises = and(on.premises, premise);
  premise.premiseOf = and(premise.premiseOf, on);
}

/** Whether tags, data or links say more than the words themselves. */
function hasMore({ data, tags, links }: ArgdownWords): boolean {
  return data !== NO_DATA || tags.length > 0 || links.length > 0;
}

function keyOf(title: string): string {
  return /\s\s|[^\S ]/.test(title) ? title.replace(/\s+/g, ' ') : title;
}

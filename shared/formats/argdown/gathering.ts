import { escapeText } from '../markdown/escape.ts';
import { usesIn } from './data.ts';
import {
  and,
  NONE,
  rest,
  type ArgdownGraph,
  type ArgdownNode,
  type ArgdownSection,
  type ArgdownTie,
} from './graph.ts';
import type { ArgdownPart, Relation } from './lines.ts';
import { ArgdownNodes } from './nodes.ts';
import { inferredIn, nodesOf, type ArgdownStep } from './steps.ts';
import { argdownWords } from './words.ts';

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
export class ArgdownGathering {
  readonly #sections: ArgdownSection[] = [];
  readonly #nodes = new ArgdownNodes();
  readonly #rivals: { one: ArgdownNode; other: ArgdownNode; line: number }[] = [];
  readonly #leftOut: ArgdownGraph['leftOut'][number][] = [];
  readonly #ties: ArgdownTie[] = [];
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
        if (this.#block) this.#infer(this.#block, part);
        else this.#leftOut.push({ line: part.line, code: 'argdown-rule' });
        break;
      case 'said':
        if (part.relation === null) this.#statement(part);
        else this.#related(part, part.relation);
    }
  }

  finish(): ArgdownGraph {
    this.#close();
    const nodes = this.#nodes.standing();
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
      nodes,
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
    if (node.section !== this.#section()) node.again = and(node.again, this.#section());
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

  #infer(block: Block, part: Extract<ArgdownPart, { kind: 'inference' }>): void {
    const { text, data } = argdownWords(part.text);
    const { uses, others } = usesIn(data);
    block.rule = uses;
    if (others.length > 0) {
      const values = { keys: others.join(', ') };
      this.#leftOut.push({ line: part.line, code: 'argdown-data', values });
    }
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
      this.#nodes.conclude(conclusion);
      this.#tie(argument, conclusion, 'supports', conclusion.line);
      return;
    }
    this.#nodes.become(argument, conclusion);
  }

  /** What a part says; `null` where it says nothing. */
  #node(said: string, line: number): ArgdownNode | null {
    const node = this.#nodes.said(said, line, this.#section());
    if (!node) this.#leftOut.push({ line, code: 'says-nothing' });
    return node;
  }

  #section(): ArgdownSection {
    return this.#sections.at(-1) as ArgdownSection;
  }
}

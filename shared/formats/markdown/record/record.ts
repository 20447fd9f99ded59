import type { PipeRow } from '../pipe-table.ts';
import { isQuestion } from '../marks.ts';
import { sentencesOf } from '../../memo/words/sentences.ts';
import { plainWords, type PlainWords } from '../words.ts';
import { asBullets, asMarkdown, blocksOf, type Block } from './blocks.ts';
import {
  chosenIn,
  firstSentence,
  isPlaceholder,
  standingIn,
  type Standing,
  withoutPassedOver,
} from './decided.ts';
import { factsAmong, together, type Facts } from './facts.ts';
import { Options, type Option } from './options.ts';
import { sideOf, takeReason, takeReasons } from './reasons.ts';
import type { Role } from './role.ts';
import { sectionsWithRole, type Section } from './sections.ts';

/** What a record of a decision says. */
export interface DecisionRecord {
  readonly title: string;
  /** What was asked, in the record's words or by its title. */
  readonly question: string;
  readonly line: number;
  /** Paragraphs of Markdown. */
  readonly detail: readonly string[];
  readonly options: readonly Option[];
  readonly chosen: Option | null;
  /** What was decided, in one sentence. */
  readonly decision: { readonly text: string; readonly line: number } | null;
  readonly standing: Standing;
  readonly date: string;
  readonly links: readonly { readonly words: PlainWords; readonly line: number }[];
  /** Tables, each with what it stands under. */
  readonly tables: readonly { readonly rows: readonly PipeRow[]; readonly line: number }[];
  /** What is left open: follow-up questions. */
  readonly open: readonly { readonly words: PlainWords; readonly line: number }[];
  /** Sections of which nothing was understood. */
  readonly unread: readonly Section[];
}

/** What leads to reasons in a list. */
const REASONS =
  /\b(?:because|since|reasons?|due to|weil|gründe|car|parce que|raisons|porque|razones)\b[^.]*[:,]?\s*$/iu;
/** So long a question may be, for an issue. */
const LONGEST_QUESTION = 300;

/** Reads a record. @param section its title with all its sections; @param before what is known of it already */
export function recordIn(section: Section, title: string, before: Facts): DecisionRecord {
  return new RecordReader(section, title, before).read();
}

class RecordReader {
  readonly #section: Section;
  readonly #title: string;
  #facts: Facts;
  readonly #options = new Options();
  readonly #detail: string[] = [];
  readonly #tables: { rows: readonly PipeRow[]; line: number }[] = [];
  #chosen: Option | null = null;
  #decision: DecisionRecord['decision'] = null;
  #question = '';
  readonly #open: { words: PlainWords; line: number }[] = [];

  constructor(section: Section, title: string, before: Facts) {
    this.#section = section;
    this.#title = title;
    this.#facts = before;
  }

  read(): DecisionRecord {
    const sections = sectionsWithRole(this.#section);
    const of = (...roles: readonly Role[]): readonly Section[] =>
      sections.filter(({ role }) => role !== null && roles.includes(role));
    const { facts, others: said } = factsAmong(blocksOf(this.#section.parts));
    this.#facts = together([this.#facts, facts]);
    this.#say(said);
    for (const { role, heading, parts } of of('status', 'facts')) {
      const value = asMarkdown(blocksOf(parts)).join(' ');
      const fact = role === 'status' ? { status: value } : { people: [`${heading}: ${value}`] };
      this.#facts = together([this.#facts, /^dat/iu.test(heading) ? { date: value } : fact]);
    }
    for (const section of of('context')) this.#context(section);
    for (const section of of('drivers')) this.#under(this.#detail, section);
    for (const section of of('options')) this.#list(section);
    for (const section of of('options', 'weighed')) this.#weigh(section);
    const decided = of('decision');
    // A request for comments proposes what its summary says.
    const [first, ...others] = decided.length > 0 ? decided : of('summary');
    if (first) this.#decide(first);
    for (const section of others) this.#under(this.#about(), section);
    if (decided.length === 0) this.#decision = null;
    else for (const section of of('summary')) this.#under(this.#detail, section);
    for (const { parts } of of('questions')) this.#leaveOpen(blocksOf(parts));
    for (const section of of('reasons', 'consequences', 'pro', 'contra')) this.#follow(section);
    for (const { parts } of of('assumptions')) this.#assume(blocksOf(parts));
    return this.#record(sections);
  }

  #record(sections: readonly Section[]): DecisionRecord {
    const asked = isQuestion(this.#title) ? '' : this.#question;
    const unread = withoutRole(this.#section).filter((one) => !sections.includes(one));
    const linked = unread.filter((one) => linksUnder(one).length > 0);
    return {
      title: this.#title,
      question: asked || this.#title,
      line: this.#section.line,
      detail: [
        ...(asked === '' ? [] : [`**${this.#title}**`]),
        ...this.#facts.people,
        ...this.#detail,
      ],
      options: this.#options.all.toSorted((a, b) => a.line - b.line),
      chosen: this.#chosen,
      decision: this.#decision,
      standing: standingIn(this.#facts.status),
      date: this.#facts.date,
      links: linked.flatMap(linksUnder),
      open: this.#open,
      tables: this.#tables,
      unread: unread.filter((one) => !linked.includes(one) && one.parts.length > 0),
    };
  }

  #context(section: Section): void {
    const blocks = this.#say(blocksOf(section.parts));
    for (const block of blocks) {
      if (block.kind !== 'prose' || block.isCode || this.#question !== '') continue;
      const asks = (sentence: string): boolean =>
        isQuestion(sentence) && sentence.length <= LONGEST_QUESTION;
      this.#question = sentencesOf(plainWords(block.text).text).find(asks) ?? '';
    }
    for (const child of section.children) this.#under(this.#detail, child);
  }

  /** Adds to what there is to say of the issue; tables are kept apart. */
  #say(blocks: readonly Block[]): readonly Block[] {
    const rest = this.#withoutTables(blocks);
    this.#detail.push(...asMarkdown(rest));
    return rest;
  }

  #withoutTables(blocks: readonly Block[]): readonly Block[] {
    return blocks.filter((block) => {
      if (block.kind === 'other' && block.what === 'table') this.#tables.push(block);
      return block.kind !== 'other';
    });
  }

  /** Adds a section to what there is to say, under its heading. */
  #under(detail: string[], { heading, parts, children }: Section): void {
    const said = asMarkdown(this.#withoutTables(blocksOf(parts)));
    if (said.length > 0) detail.push(`**${heading}**`, ...said);
    for (const child of children) this.#under(detail, child);
  }

  /** Options that are listed, with what is said of each right there. */
  #list({ parts }: Section): void {
    for (const block of this.#withoutTables(blocksOf(parts))) {
      if (block.kind !== 'item') this.#detail.push(...asMarkdown([block]));
      else {
        const option = this.#options.named(block.words, block.line);
        option.detail.push(...block.more);
        takeReasons(option, block.children, null);
      }
    }
  }

  /** Options that have a heading each, with what speaks for and against them. */
  #weigh({ parts, children, role }: Section): void {
    if (role === 'weighed') this.#say(blocksOf(parts));
    for (const child of children) {
      const name = plainWords(child.heading);
      const option = this.#options.named(name, child.line);
      takeReasons(option, this.#withoutTables(blocksOf(child.parts)), null);
      for (const { heading, parts: inner, children: deeper } of child.children) {
        const side = sideOf(heading);
        if (side === null) option.detail.push(`**${heading}**`);
        takeReasons(option, this.#withoutTables(blocksOf(inner)), side);
        for (const one of deeper) this.#under(option.detail, one);
      }
    }
  }

  /** Questions that are left open; what asks nothing only says more of the issue. */
  #leaveOpen(blocks: readonly Block[]): void {
    for (const block of this.#withoutTables(blocks)) {
      if (block.kind === 'other') continue;
      const words = block.kind === 'item' ? block.words : plainWords(block.text);
      const asked = sentencesOf(words.text).filter((sentence) => isQuestion(sentence));
      if (block.kind === 'item' && asked.length > 0) this.#open.push({ words, line: block.line });
      else if (asked.length > 0)
        this.#open.push(...asked.map((text) => ({ words: { text, links: [] }, line: block.line })));
      else this.#detail.push(...asMarkdown([block]));
    }
  }

  #decide({ parts, children, line }: Section): void {
    const blocks = this.#withoutTables(blocksOf(parts));
    const at = blocks.findIndex(({ kind }) => kind === 'prose');
    const first = blocks[at] ?? blocks[0];
    if (first && first.kind !== 'other') this.#choose(first);
    const rest = blocks.filter((block) => block !== first);
    let isOfReasons = first?.kind === 'prose' && leadsToReasons(first.text);
    for (const block of rest) {
      if (block.kind === 'prose') isOfReasons = leadsToReasons(block.text);
      if (block.kind === 'item' && isOfReasons && this.#chosen)
        takeReason(this.#chosen, block, 'pro');
      else this.#about().push(...asMarkdown([block]));
    }
    for (const child of children) {
      if (child.role !== null && child.role !== 'options') this.#follow(child);
      else this.#under(this.#about(), child);
    }
    if (this.#decision) this.#decision = { ...this.#decision, line: first?.line ?? line };
  }

  /** The option that was chosen: by name, by being the only one that is named, or in the words of the decision. */
  #choose(block: Exclude<Block, { kind: 'other' }>): void {
    const { line } = block;
    const words = block.kind === 'item' ? block.words : plainWords(block.text);
    if (isPlaceholder(words.text)) return;
    const chosen = chosenIn(words.text);
    if (chosen) {
      const name = { text: chosen.name, links: [] };
      this.#chosen = this.#options.find(chosen.name) ?? this.#options.mentionedIn(chosen.name);
      this.#chosen ??= this.#options.named(name, line);
      if (chosen.why !== '') {
        const why = { text: chosen.why, links: words.links };
        this.#chosen.reasons.push({ side: 'pro', words: why, line, detail: [] });
      }
      this.#decision = { text: this.#chosen.words.text, line };
      return;
    }
    const text = firstSentence(words.text);
    this.#chosen = this.#options.mentionedIn(withoutPassedOver(text));
    if (!this.#chosen) {
      this.#chosen = this.#options.named({ text, links: words.links }, line);
      if (text.length < words.text.length) this.#chosen.detail.push(...asMarkdown([block]));
    } else this.#chosen.detail.push(...asMarkdown([block]));
    this.#decision = { text, line };
  }

  /** Where to say what follows from the decision. */
  #about(): string[] {
    return this.#chosen?.detail ?? this.#detail;
  }

  /** Reasons for what was chosen, and what follows from it. */
  #follow(section: Section): void {
    const { role, parts, children } = section;
    const side = role === 'pro' || role === 'contra' ? role : role === 'reasons' ? 'pro' : null;
    if (this.#chosen) takeReasons(this.#chosen, this.#withoutTables(blocksOf(parts)), side);
    else this.#under(this.#detail, { ...section, children: [] });
    for (const child of children) {
      const inner = child.role === 'pro' || child.role === 'contra' ? child.role : null;
      if (inner !== null && this.#chosen)
        takeReasons(this.#chosen, this.#withoutTables(blocksOf(child.parts)), inner);
      else this.#under(this.#about(), child);
    }
  }

  #assume(blocks: readonly Block[]): void {
    for (const block of this.#withoutTables(blocks)) {
      if (block.kind === 'other') continue;
      const words = block.kind === 'item' ? block.words : plainWords(block.text);
      const detail = block.kind === 'item' ? [...block.more, ...asBullets(block.children, 0)] : [];
      if (this.#chosen) this.#chosen.assumptions.push({ words, line: block.line, detail });
      else this.#detail.push(...asMarkdown([block]));
    }
  }
}

/** The sections of a record that don't say what they hold. */
function withoutRole(section: Section): readonly Section[] {
  return section.children
    .filter(({ role }) => role === null)
    .flatMap((child) => [child, ...withoutRole(child)]);
}

function linksUnder({ parts }: Section): DecisionRecord['links'] {
  return blocksOf(parts).flatMap((block) => {
    if (block.kind === 'other') return [];
    const words = block.kind === 'item' ? block.words : plainWords(block.text);
    return words.links.length > 0 ? [{ words, line: block.line }] : [];
  });
}

/** Whether a paragraph ends in what announces reasons. */
function leadsToReasons(text: string): boolean {
  return REASONS.test(plainWords(text).text.slice(-200));
}

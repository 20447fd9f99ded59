import { safeHref } from '../../documents/links.ts';
import type { Id } from '../../model/id.ts';
import { mayJoin } from '../../model/links.ts';
import type { ElementKind, LinkType } from '../../model/vocabulary.ts';
import type { MapDraft } from '../map-draft.ts';
import { escapeText } from '../markdown/escape.ts';
import { isQuestion } from '../markdown/marks.ts';
import {
  alsoUnder,
  choicesIn,
  citedIn,
  holdersIn,
  isIssueData,
  ownDetail,
  standsUnderNothing,
  tagsOf,
  textsIn,
  unknownIn,
} from './data.ts';
import { detailOf, fieldsOf } from './fields.ts';
import type { DataMap, DataValue } from './data-text.ts';
import type { ArgdownGraph, ArgdownNode, ArgdownSection, ArgdownTie } from './graph.ts';
import { kindsOf, type ArgdownKind } from './kinds.ts';
import { NO_DATA, type ArgdownWords } from './words.ts';

/** By which ties an issue stands under something. */
const ISSUE_TIES: readonly LinkType[] = ['suggested-by', 'questions', 'specializes'];

interface Drawn {
  readonly id: Id;
  readonly kind: ElementKind;
}

/** What waits to be drawn under something. */
interface Waiting {
  readonly node: ArgdownNode;
  readonly under: Drawn;
  readonly as: LinkType;
  readonly isUndercut: boolean;
  readonly line: number;
}

/** Draws the map of a graph: what hangs on what, and each issue with what answers it. Depth costs no stack. */
export class Drawing {
  readonly #draft: MapDraft;
  readonly #graph: ArgdownGraph;
  /** By the nodes' indexes, as what is drawn. */
  readonly #kinds: readonly ArgdownKind[];
  /** What is said to exclude something else, which it comes to stand under. */
  readonly #rivals: ReadonlySet<ArgdownNode>;
  readonly #drawn: (Drawn | undefined)[] = [];
  #byTitle: ReadonlyMap<string, ArgdownNode> | null = null;
  readonly #issues = new Map<ArgdownSection, Drawn | null>();
  readonly #prose = new Map<ArgdownSection, ArgdownNode[]>();
  readonly #references = new Map<string, Id>();

  constructor(draft: MapDraft, graph: ArgdownGraph, isStrict: boolean) {
    this.#draft = draft;
    this.#graph = graph;
    this.#kinds = kindsOf(graph, isStrict);
    this.#rivals = new Set(graph.rivals.flatMap(({ one, other }) => [one, other]));
  }

  draw(): void {
    const { sections, nodes, leftOut, rivals } = this.#graph;
    const bySection = Map.groupBy(nodes, ({ section }) => section);
    for (const [section, said] of bySection) {
      this.#prose.set(
        section,
        said.filter((node) => this.#kinds[node.index] === 'prose'),
      );
    }
    for (const section of sections) this.#section(section, bySection.get(section) ?? []);
    // What only goes in circles has no beginning: the first of it is taken for one.
    for (const node of nodes) {
      if (!this.#drawn[node.index] && this.#kinds[node.index] !== 'prose') this.#root(node);
    }
    for (const { one, other, line } of rivals) this.#rival(one, other, line);
    for (const node of nodes) this.#answersAgain(node);
    for (const [section, issue] of this.#issues) if (issue) this.#hangAlso(section, issue);
    for (const [section, said] of this.#prose) {
      if (this.#issues.get(section)) continue;
      for (const { line } of said) this.#draft.leaveOut(line, 'argdown-prose');
    }
    for (const { line, code, values } of leftOut) this.#draft.leaveOut(line, code, values);
  }

  #section(section: ArgdownSection, said: readonly ArgdownNode[]): void {
    if (this.#asks(section)) this.#issue(section);
    for (const node of said) {
      const kind = this.#kinds[node.index];
      if (kind === 'position' || kind === 'alone') this.#root(node);
    }
  }

  /** The issue that a section is from when something asks for it; `null` where there is no room for more. */
  #issue(section: ArgdownSection): Drawn | null {
    const known = this.#issues.get(section);
    if (known !== undefined) return known;
    const { words, line, level } = section;
    const prose = (this.#prose.get(section) ?? []).map(({ text }) => escapeText(text));
    const id = this.#draft.add({
      kind: 'issue',
      text: words.text || words.title,
      detail: [...ownDetail([words]), ...prose].join('\n\n'),
      under: this.#above(section),
      fields: { ...choicesIn(words, 'issue'), tags: tagsOf([words]) },
      line,
    });
    const drawn = id === null ? null : ({ id, kind: 'issue' } as const);
    this.#issues.set(section, drawn);
    if (drawn) this.#told(drawn, [words], line);
    if (level === 0 && id !== null) {
      this.#draft.note(line, 'section-as-issue', { section: words.text });
    }
    return drawn;
  }

  /** What a section's issue follows from: what its data names, or the issue of the section that it stands in. */
  #above(section: ArgdownSection) {
    const { under, as } = section.words.data;
    const named = typeof under === 'string' ? this.#named(under) : undefined;
    let above = section.above;
    while (above && !this.#issues.get(above)) above = above.above;
    // The file's own title stands over all its sections, and asks nothing by itself.
    const parent = named ?? (above && above.level > 0 ? this.#issues.get(above) : null);
    if (!parent) return null;
    const usual =
      parent.kind === 'issue' || parent.kind === 'position' ? 'suggested-by' : 'questions';
    const said = ISSUE_TIES.find((type) => type === as && mayJoin(type, 'issue', parent.kind));
    return { parent: parent.id, as: said ?? usual };
  }

  /** An answer that begins a paragraph again in a section that asks something answers that, too. */
  #answersAgain(node: ArgdownNode): void {
    const drawn = this.#drawn[node.index];
    for (const section of node.again) {
      const issue = this.#asks(section) ? this.#issues.get(section) : null;
      if (issue && drawn?.kind === 'position') this.#draft.place(drawn.id, 'responds-to', issue.id);
    }
  }

  /** What else an issue stands under, as its data says. */
  #hangAlso({ words }: ArgdownSection, { id }: Drawn): void {
    for (const { title, as } of alsoUnder(words.data)) {
      const parent = this.#named(title);
      const type = ISSUE_TIES.find(
        (one) => one === as && parent && mayJoin(one, 'issue', parent.kind),
      );
      if (parent && type) this.#draft.place(id, type, parent.id);
    }
  }

  #asks({ words, level }: ArgdownSection): boolean {
    return level > 0 && (isQuestion(words.text) || isIssueData(words.data));
  }

  /** What has a title, if it is drawn by now. */
  #named(title: string): Drawn | undefined {
    this.#byTitle ??= new Map(this.#graph.nodes.map((node) => [node.title, node]));
    const node = this.#byTitle.get(title);
    return node && this.#drawn[node.index];
  }

  /** Draws what speaks about nothing, and all that hangs on it. */
  #root(node: ArgdownNode): void {
    if (this.#drawn[node.index]) return;
    const isAlone = node.form === 'argument';
    const isLoose = isAlone || (node.more.length > 0 && standsUnderNothing(node.more));
    const issue = isLoose ? null : this.#issue(node.section);
    if (!isLoose && !issue) return;
    const under = issue && ({ parent: issue.id, as: 'responds-to' } as const);
    const isAssumed = isLoose && node.more.some(({ tags }) => tags.includes('assumption'));
    const drawn = this.#add(
      node,
      isAlone ? 'argument' : isAssumed ? 'assumption' : 'position',
      under,
    );
    if (isAlone && !this.#rivals.has(node)) this.#draft.note(node.line, 'stands-alone');
    const waiting: Waiting[] = [];
    if (drawn) this.#await(waiting, node, drawn);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const below = this.#hang(next);
      if (below) this.#await(waiting, next.node, below);
    }
  }

  /** Has what hangs on a node wait, its first on top: what it takes for granted, then what speaks about it. */
  #await(waiting: Waiting[], { premises, into, line }: ArgdownNode, under: Drawn): void {
    if (under.kind !== 'position' && under.kind !== 'argument') return;
    for (let at = into.length - 1; at >= 0; at--) {
      const { from: node, as: said, line: saidAt } = into[at] as ArgdownTie;
      const isAssumed = said === 'supports' && this.#kinds[node.index] === 'assumption';
      const as = isAssumed ? 'assumes' : said === 'supports' ? 'supports' : 'objects-to';
      waiting.push({ node, under, as, isUndercut: said === 'undercuts', line: saidAt });
    }
    for (let at = premises.length - 1; at >= 0; at--) {
      const node = premises[at] as ArgdownNode;
      const kind = this.#kinds[node.index];
      if (kind === 'position') {
        this.#draft.leaveOut(line, 'argdown-tie', { text: node.text || node.title });
        continue;
      }
      const as = kind === 'assumption' ? 'assumes' : 'supports';
      waiting.push({ node, under, as, isUndercut: false, line: node.line });
    }
  }

  /** Hangs a node on another; what it is now, where it is new. */
  #hang({ node, under, as, isUndercut, line }: Waiting): Drawn | null {
    const kind = as === 'assumes' ? 'assumption' : 'argument';
    if (isUndercut) this.#draft.note(line, 'argdown-undercut');
    const known = this.#drawn[node.index];
    if (!known) return this.#add(node, kind, { parent: under.id, as });
    if (known.kind === kind && known.id !== under.id) this.#draft.place(known.id, as, under.id);
    else this.#draft.leaveOut(line, 'argdown-tie', { text: node.text || node.title });
    return null;
  }

  /** Two statements that exclude each other are two answers to one issue, or an argument against one. */
  #rival(one: ArgdownNode, other: ArgdownNode, line: number): void {
    const [a, b] = [this.#drawn[one.index], this.#drawn[other.index]];
    if (!a || !b) return;
    if (a.kind === 'position' && b.kind === 'position') {
      this.#draft.note(line, 'argdown-rivals');
    } else if (b.kind === 'argument' && (a.kind === 'position' || a.kind === 'argument')) {
      this.#draft.place(b.id, 'objects-to', a.id);
      this.#draft.note(line, 'argdown-one-way');
    } else if (a.kind === 'argument' && b.kind === 'position') {
      this.#draft.place(a.id, 'objects-to', b.id);
      this.#draft.note(line, 'argdown-one-way');
    } else {
      this.#draft.leaveOut(line, 'argdown-tie', { text: other.text || other.title });
    }
  }

  #add(
    node: ArgdownNode,
    kind: 'position' | 'argument' | 'assumption',
    under: { readonly parent: Id; readonly as: LinkType } | null,
  ): Drawn | null {
    const { text, title, line, more } = node;
    const hasMore = more.length > 0;
    const holders = holdersIn(more);
    const id = this.#draft.add({
      kind,
      text: text || title,
      detail: detailOf(node),
      under,
      fields: hasMore ? fieldsOf(more, kind, holders) : undefined,
      line,
    });
    if (id === null) return null;
    const drawn = { id, kind };
    this.#drawn[node.index] = drawn;
    if (kind === 'position') {
      for (const name of holders) this.#draft.stance(this.#draft.party(name), id, 'for', null);
    }
    if (hasMore) this.#told(drawn, more, line);
    return drawn;
  }

  /** Draws the references that data tells of, and says which of it means nothing here. */
  #told({ id }: Drawn, words: readonly ArgdownWords[], line: number): void {
    for (const { data } of words) {
      if (data === NO_DATA) continue;
      const unknown = unknownIn(data);
      if (unknown.length > 0)
        this.#draft.leaveOut(line, 'argdown-data', { keys: unknown.join(', ') });
      for (const cited of citedIn(data)) this.#cite(id, cited, line);
    }
  }

  #cite(id: Id, cited: DataValue, line: number): void {
    const said = typeof cited === 'object' && cited !== null ? (cited as DataMap) : { text: cited };
    const word = (key: string): string =>
      textsIn(Object.hasOwn(said, key) ? said[key] : undefined)[0] ?? '';
    const key = word('name') || JSON.stringify(said);
    const known = this.#references.get(key);
    if (known !== undefined) {
      this.#draft.place(known, 'cites', id);
      return;
    }
    const drawn = this.#draft.add({
      kind: 'reference',
      text: word('text') || word('url'),
      detail: word('detail'),
      under: { parent: id, as: 'cites' },
      fields: {
        locator: word('locator'),
        version: word('version'),
        quotation: word('quotation'),
        url: safeHref(word('url')) ?? '',
        tags: textsIn(Object.hasOwn(said, 'tags') ? said['tags'] : undefined),
      },
      line,
    });
    if (drawn !== null) this.#references.set(key, drawn);
  }
}

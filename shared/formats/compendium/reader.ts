import { append } from '../../append.ts';
import { safeHref } from '../../documents/links.ts';
import type { Id } from '../../model/id.ts';
import type { ElementKind, LinkType } from '../../model/vocabulary.ts';
import { MapDraft } from '../map-draft.ts';
import { escapeText } from '../markdown/escape.ts';
import type { Reader } from '../reader.ts';
import { titleOfSource } from '../source-title.ts';
import { hasXmlRoot } from '../xml-reader.ts';
import {
  comparePlaces,
  compendiumGraph,
  type CompendiumGraph,
  type CompendiumLink,
  type CompendiumNode,
} from './graph.ts';

import { canStandUnder, isNote, isView, LINKS, NAMES, NODES } from './kinds.ts';
import { viewTies, type ViewLink } from './views.ts';

/**
 * Reads the XML that Compendium exports, an IBIS map: issues, answers, arguments, decisions, references and notes, and
 * links by which each says something about another.
 */
export const compendiumReader: Reader = {
  name: 'compendium',
  recognizes: (text) => hasXmlRoot(text, 'model') && /<nodes?[\s>]/i.test(text),
  read: (text, source) => {
    const graph = compendiumGraph(text);
    const title = graph.nodes.get(graph.rootView)?.label ?? '';
    const draft = new MapDraft('compendium', source);
    new Drawing(draft, graph, title || titleOfSource(source)).draw();
    return draft.reading('compendium', title);
  },
};

interface Drawn {
  readonly id: Id;
  readonly kind: ElementKind;
}

interface Tie {
  readonly child: CompendiumNode;
  readonly link: CompendiumLink;
}

class Drawing {
  readonly #draft: MapDraft;
  readonly #graph: CompendiumGraph;
  readonly #title: string;
  readonly #drawn = new Map<CompendiumNode, Drawn>();
  readonly #below = new Map<CompendiumNode, Tie[]>();
  readonly #notes = new Map<CompendiumNode, CompendiumNode[]>();
  readonly #hasParent = new Set<CompendiumNode>();
  /** Nodes that say nothing, once they were told. */
  readonly #silent = new Set<CompendiumNode>();
  /** The list or map that a node answers, where it is not the one that it stands in. */
  #asked: ReadonlyMap<CompendiumNode, string> = new Map();
  readonly #viewIssues = new Map<string, Id | null>();

  constructor(draft: MapDraft, graph: CompendiumGraph, title: string) {
    this.#draft = draft;
    this.#graph = graph;
    this.#title = title;
  }

  draw(): void {
    this.#tie();
    const said = [...this.#graph.nodes.values()]
      .filter((node) => this.#isElement(node))
      .toSorted(comparePlaces);
    for (const node of said) if (!this.#hasParent.has(node)) this.#root(node);
    // What only goes in circles has no beginning: the first of it is taken for one.
    for (const node of said) if (!this.#drawn.has(node)) this.#root(node);
    if (this.#graph.tooDeep !== null) this.#draft.leaveOut(this.#graph.tooDeep, 'too-deep');
  }

  /** Sorts links by what they lead to, and notes by what they are about. */
  #tie(): void {
    const { nodes, links } = this.#graph;
    const ofViews: ViewLink[] = [];
    for (const link of links) {
      const [child, parent] = [nodes.get(link.from), nodes.get(link.to)];
      if (!child || !parent || child === parent) {
        this.#draft.leaveOut(link.line, 'compendium-link');
      } else if (isView(child) || isView(parent)) {
        ofViews.push({ child, parent, link });
      } else if (isNote(child) || isNote(parent)) {
        const [note, about] = isNote(child) ? [child, parent] : [parent, child];
        push(this.#notes, about, note);
        this.#hasParent.add(note);
      } else if (canStandUnder(child, parent)) {
        push(this.#below, parent, { child, link });
        this.#hasParent.add(child);
      } else if (canStandUnder(parent, child)) {
        push(this.#below, child, { child: parent, link });
        this.#hasParent.add(parent);
      } else {
        this.#draft.leaveOut(link.line, 'compendium-tie', { from: child.label, to: parent.label });
      }
    }
    this.#tieViews(ofViews);
    for (const ties of this.#below.values()) {
      ties.sort((a, b) => comparePlaces(a.child, b.child));
    }
    for (const node of nodes.values()) {
      if (isNote(node) && !this.#hasParent.has(node)) {
        this.#draft.leaveOut(node.line, 'compendium-note', { text: node.label });
      } else if (!isNote(node) && !isView(node) && !(node.type in NAMES)) {
        this.#draft.leaveOut(node.line, 'compendium-kind', { type: String(node.type) });
      }
    }
  }

  /** Hangs what is in lists and maps where these hang. */
  #tieViews(links: readonly ViewLink[]): void {
    const roots = [...this.#graph.nodes.values()].filter(
      (node) => this.#isElement(node) && !this.#hasParent.has(node),
    );
    const { ties, notes, answers, lost } = viewTies(links, roots);
    for (const { child, parent, link } of ties) {
      push(this.#below, parent, { child, link });
      this.#hasParent.add(child);
    }
    for (const { view, about, hasMembers } of notes) {
      const { line, label: text } = view;
      if (hasMembers) this.#draft.note(line, 'compendium-view', { text });
      if (!hasMembers || view.detail !== '') push(this.#notes, about, view);
    }
    for (const { child, parent, link } of lost) {
      this.#draft.leaveOut(link.line, 'compendium-tie', { from: child.label, to: parent.label });
    }
    this.#asked = answers;
  }

  #isElement(node: CompendiumNode): boolean {
    return node.type in NAMES && !isNote(node);
  }

  #root(node: CompendiumNode): void {
    const kind = NAMES[node.type] ?? 'argument';
    if (wordsOf(node) === '') {
      if (!this.#silent.has(node)) this.#draft.leaveOut(node.line, 'says-nothing');
      this.#silent.add(node);
      return;
    }
    const issue = kind === 'position' ? this.#viewIssue(node) : null;
    if (kind === 'position' && issue === null) return;
    if (kind === 'argument') this.#draft.note(node.line, 'stands-alone');
    const under = issue === null ? null : ({ parent: issue, as: 'responds-to' } as const);
    const drawn = this.#add(node, kind, under);
    if (!drawn) return;
    const waiting = this.#waiting(node);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (this.#hang(next.tie, next.parent)) append(waiting, this.#waiting(next.tie.child));
    }
  }

  #waiting(parent: CompendiumNode): { readonly tie: Tie; readonly parent: CompendiumNode }[] {
    return (this.#below.get(parent) ?? []).map((tie) => ({ tie, parent })).toReversed();
  }

  /** Hangs a node on another; says whether it is new. */
  #hang({ child, link }: Tie, parentNode: CompendiumNode): boolean {
    const parent = this.#drawn.get(parentNode);
    if (!parent) return false;
    const place = placeOf(child, link, parent.kind);
    if (link.label !== '' && this.#drawn.has(child)) {
      this.#draft.leaveOut(link.line, 'compendium-label', { text: link.label });
    }
    const known = this.#drawn.get(child);
    if (place?.note) this.#draft.note(link.line, place.note);
    if (place && !known)
      return this.#add(child, place.kind, { parent: parent.id, as: place.as }, link.label) !== null;
    if (place && known?.kind === place.kind) this.#draft.place(known.id, place.as, parent.id);
    else {
      this.#draft.leaveOut(link.line, 'compendium-tie', {
        from: child.label,
        to: parentNode.label,
      });
    }
    return false;
  }

  #add(
    node: CompendiumNode,
    kind: ElementKind,
    under: { readonly parent: Id; readonly as: LinkType } | null,
    onLink = '',
  ): Drawn | null {
    const url = kind === 'reference' ? (safeHref(node.source) ?? '') : '';
    const notes = (this.#notes.get(node) ?? []).map(({ label, detail }) =>
      [label, detail]
        .filter((part) => part.trim() !== '')
        .map(asProse)
        .join('\n\n'),
    );
    const source = node.source !== '' && url === '' ? [escapeText(node.source)] : [];
    // Without a label its detail says what it is.
    const detail = node.label.trim() === '' ? '' : asProse(node.detail);
    const id = this.#draft.add({
      kind,
      text: wordsOf(node),
      detail: [asProse(onLink), detail, ...notes, ...source]
        .filter((part) => part !== '')
        .join('\n\n'),
      under,
      fields: { tags: node.tags, ...(kind === 'reference' ? { url } : {}) },
      line: node.line,
    });
    if (id === null) {
      if (!this.#silent.has(node)) this.#draft.leaveOut(node.line, 'says-nothing');
      this.#silent.add(node);
      return null;
    }
    const drawn = { id, kind };
    this.#drawn.set(node, drawn);
    if (node.type === NODES.decision && kind === 'position' && under?.as === 'responds-to') {
      this.#draft.decision(under.parent, node.label, [id], node.line);
    }
    return drawn;
  }

  /** The issue that a view asks, for answers in it that answer nothing else. */
  #viewIssue(node: CompendiumNode): Id | null {
    const { line } = node;
    const view = this.#asked.get(node) ?? node.view;
    const known = this.#viewIssues.get(view);
    if (known !== undefined) return known;
    const text = this.#graph.nodes.get(view)?.label || this.#title;
    const id = this.#draft.add({ kind: 'issue', text, under: null, line });
    this.#draft.note(line, 'section-as-issue', { section: text });
    this.#viewIssues.set(view, id);
    return id;
  }
}

interface PlaceUnder {
  readonly kind: ElementKind;
  readonly as: LinkType;
  readonly note?: string;
}

/** As what a node stands under something, and by which tie; `null` where it cannot. */
function placeOf(
  { type: node }: CompendiumNode,
  { type: link }: CompendiumLink,
  parent: ElementKind,
): PlaceUnder | null {
  if (parent === 'reference' || parent === 'assumption') return null;
  if (node === NODES.reference) return { kind: 'reference', as: 'cites' };
  if (node === NODES.issue) {
    if (link === LINKS.challenges || parent === 'argument')
      return { kind: 'issue', as: 'questions' };
    const isSpecial = link === LINKS.specializes && parent === 'issue';
    return { kind: 'issue', as: isSpecial ? 'specializes' : 'suggested-by' };
  }
  if (parent === 'issue') {
    const isAnswer = node === NODES.position || node === NODES.decision;
    const note = isAnswer ? {} : { note: 'read-as-answer' };
    return { kind: 'position', as: 'responds-to', ...note };
  }
  const isAgainst =
    node === NODES.con ||
    (node !== NODES.pro && (link === LINKS.objects || link === LINKS.challenges));
  const isSure = node === NODES.pro || node === NODES.con || isAgainst || link === LINKS.supports;
  return {
    kind: 'argument',
    as: isAgainst ? 'objects-to' : 'supports',
    ...(isSure ? {} : { note: 'read-as-pro' }),
  };
}

/** What a node says: its label, or the detail of one that has none. */
function wordsOf({ label, detail }: CompendiumNode): string {
  return label.trim() || detail.trim();
}

/** Plain text as Markdown that shows it, its paragraphs kept. */
function asProse(text: string): string {
  return text.split('\n').map(escapeText).join('\n');
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}

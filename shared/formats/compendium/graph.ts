import { htmlWords } from '../html-words.ts';
import { readXml, type XmlHandler } from '../xml-reader.ts';

/** A node of a map in Compendium, in however many views it stands. */
export interface CompendiumNode {
  readonly id: string;
  /** As Compendium numbers its kinds: 3 is an issue. */
  readonly type: number;
  readonly label: string;
  readonly line: number;
  /** What its detail pages say, or else the one detail of older files. */
  detail: string;
  /** The address or the file that a reference points at. */
  source: string;
  readonly tags: string[];
  /** The view that it stands in first; empty for none. */
  view: string;
  /** Which view that is in the file's order, and where it stands there, from top to bottom and from left to right. */
  place: readonly [view: number, y: number, x: number];
}

/** A link between two nodes, wherever it is drawn. */
export interface CompendiumLink {
  /** The node that says something about the other. */
  readonly from: string;
  readonly to: string;
  readonly type: number;
  /** What stands on it; empty for nothing. */
  readonly label: string;
  readonly line: number;
}

/** A map as Compendium exports it. */
export interface CompendiumGraph {
  /** By id; shortcuts are not among them. */
  readonly nodes: ReadonlyMap<string, CompendiumNode>;
  readonly links: readonly CompendiumLink[];
  readonly rootView: string;
  readonly tooDeep: number | null;
}

/** Nodes of the types above this only point at others: 13 at an issue, 14 at a position. */
const SHORTCUTS = 10;

/** From 11 to 20, and from 31 on those at maps with a plan or a film. */
function isShortcut({ type }: CompendiumNode): boolean {
  return (type > SHORTCUTS && type <= 2 * SHORTCUTS) || type === 31 || type === 32;
}

/** Takes a file of Compendium's apart. */
export function compendiumGraph(text: string): CompendiumGraph {
  const reader = new GraphReader();
  const tooDeep = readXml(text, reader);
  return { ...reader.end(), tooDeep };
}

type Attributes = ReadonlyMap<string, string>;

class GraphReader implements XmlHandler {
  readonly #nodes = new Map<string, CompendiumNode>();
  readonly #shortcuts = new Map<string, CompendiumNode>();
  /** What each shortcut points at, by their ids. */
  readonly #originals = new Map<string, string>();
  readonly #views: Attributes[] = [];
  readonly #links: CompendiumLink[] = [];
  /** The names of tags, by their codes. */
  readonly #codes = new Map<string, string>();
  readonly #images = new Map<CompendiumNode, string>();
  /** What details outside of pages say, which some files have beside the pages. */
  readonly #loose = new Map<CompendiumNode, string>();
  readonly #path: string[] = [];
  #rootView = '';
  #node: CompendiumNode | null = null;

  open(name: string, attributes: Attributes, line: number): void {
    this.#path.push(name);
    const value = (key: string): string => attributes.get(key) ?? '';
    switch (name) {
      case 'model':
        this.#rootView = value('rootview');
        return;
      case 'view':
        this.#views.push(attributes);
        return;
      case 'code':
        this.#codes.set(value('id'), value('name'));
        return;
      case 'coderef':
        this.#node?.tags.push(value('coderef'));
        return;
      case 'shortcutref':
        if (this.#node) this.#shortcut(this.#node, value('shortcutref'));
        return;
      case 'page':
        if (this.#node?.detail) this.#node.detail += '\n\n';
        return;
      case 'link':
        this.#links.push(linkOf(attributes, line));
        return;
      case 'node':
        this.#node = nodeOf(attributes, line);
        (isShortcut(this.#node) ? this.#shortcuts : this.#nodes).set(this.#node.id, this.#node);
        return;
      default:
    }
  }

  close(name: string): void {
    this.#path.pop();
    if (name === 'node') this.#node = null;
  }

  text(value: string): void {
    const node = this.#node;
    if (!node || value.trim() === '') return;
    switch (this.#path.at(-1)) {
      case 'page':
        node.detail += value;
        return;
      case 'detail':
        this.#loose.set(node, (this.#loose.get(node) ?? '') + value);
        return;
      case 'source':
        node.source += value.trim();
        return;
      case 'image':
        this.#images.set(node, (this.#images.get(node) ?? '') + value.trim());
        return;
      default:
    }
  }

  end(): Omit<CompendiumGraph, 'tooDeep'> {
    for (const node of this.#nodes.values()) this.#complete(node);
    this.#placeAll();
    const links = this.#links.map((link) => ({
      ...link,
      from: this.#original(link.from),
      to: this.#original(link.to),
    }));
    return { nodes: this.#nodes, links, rootView: this.#rootView };
  }

  /** A shortcut names what it points at, or that names its shortcuts. */
  #shortcut(node: CompendiumNode, other: string): void {
    if (isShortcut(node)) this.#originals.set(node.id, other);
    else this.#originals.set(other, node.id);
  }

  /** What can only be said of a node when all of the file is known. */
  #complete(node: CompendiumNode): void {
    node.detail = htmlWords((node.detail.trim() || this.#loose.get(node)?.trim()) ?? '').text;
    // A picture that is referred to has its place where others have their address.
    node.source ||= this.#images.get(node) ?? '';
    const names = node.tags.map((code) => this.#codes.get(code) ?? '');
    node.tags.splice(0, node.tags.length, ...new Set(names.filter((tag) => tag.trim() !== '')));
  }

  #placeAll(): void {
    const order = new Map<string, number>();
    for (const view of this.#views) {
      const name = view.get('viewref') ?? '';
      if (!order.has(name)) order.set(name, order.size);
      const node = this.#nodes.get(this.#original(view.get('noderef') ?? ''));
      place(node, view, order.get(name) ?? 0);
    }
  }

  #original(id: string): string {
    return originalOf(id, this.#nodes, this.#shortcuts, this.#originals);
  }
}

function nodeOf(attributes: Attributes, line: number): CompendiumNode {
  return {
    id: attributes.get('id') ?? '',
    type: Number(attributes.get('type') ?? ''),
    label: htmlWords(attributes.get('label') ?? '').text,
    line,
    detail: '',
    source: '',
    tags: [],
    view: '',
    place: [Number.MAX_SAFE_INTEGER, 0, 0],
  };
}

function linkOf(attributes: Attributes, line: number): CompendiumLink {
  const value = (key: string): string => attributes.get(key) ?? '';
  // A label that only repeats the type says nothing.
  const written = value('label').trim();
  const label = linkType(written) === 0 ? written : '';
  return { from: value('from'), to: value('to'), type: linkType(value('type')), label, line };
}

function place(node: CompendiumNode | undefined, view: Attributes, order: number): void {
  if (!node || node.view !== '') return;
  const at = (key: string): number => Number(view.get(key)) || 0;
  node.view = view.get('viewref') ?? '';
  node.place = [order, at('yposition'), at('xposition')];
}

/** What a shortcut points at: what it names, or else the node of its kind that is called the same. */
function originalOf(
  id: string,
  nodes: ReadonlyMap<string, CompendiumNode>,
  shortcuts: ReadonlyMap<string, CompendiumNode>,
  originals: ReadonlyMap<string, string>,
): string {
  const shortcut = shortcuts.get(id);
  if (!shortcut || nodes.has(id)) return id;
  const named = originals.get(id);
  if (named !== undefined && nodes.has(named)) return named;
  for (const node of nodes.values()) {
    if (node.type === shortcut.type - SHORTCUTS && node.label === shortcut.label) return node.id;
  }
  return id;
}

/** In the order of views, what is in each from top to bottom. */
export function comparePlaces({ place: a }: CompendiumNode, { place: b }: CompendiumNode): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

const LINK_NAMES = [
  'responds to',
  'supports',
  'objects to',
  'challenges',
  'specializes',
  'expands on',
  'related to',
  'about',
  'resolves',
];

/** The number of a link's type, from 39 on, be it written as a number or as a name. */
function linkType(value: string): number {
  if (/^\d+$/.test(value.trim())) return Number(value);
  const name = value
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
  const at = LINK_NAMES.indexOf(name.replace(/ link$/, ''));
  return at === -1 ? 0 : at + 39;
}

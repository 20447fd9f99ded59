import { htmlWords } from '../html-words.ts';
import { readXml } from '../xml-reader.ts';

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
  const nodes = new Map<string, CompendiumNode>();
  const shortcuts = new Map<string, CompendiumNode>();
  const originals = new Map<string, string>();
  const views: ReadonlyMap<string, string>[] = [];
  const links: CompendiumLink[] = [];
  const codes = new Map<string, string>();
  const images = new Map<CompendiumNode, string>();
  const path: string[] = [];
  /** What details outside of pages say, which some files have beside the pages. */
  const loose = new Map<CompendiumNode, string>();
  let rootView = '';
  let node: CompendiumNode | null = null;
  const tooDeep = readXml(text, {
    open: (name, attributes, line) => {
      path.push(name);
      const value = (key: string): string => attributes.get(key) ?? '';
      if (name === 'model') rootView = value('rootview');
      else if (name === 'view') views.push(attributes);
      else if (name === 'code') codes.set(value('id'), value('name'));
      else if (name === 'coderef') node?.tags.push(value('coderef'));
      else if (name === 'shortcutref' && node) {
        if (isShortcut(node)) originals.set(node.id, value('shortcutref'));
        else originals.set(value('shortcutref'), node.id);
      } else if (name === 'page' && node?.detail) node.detail += '\n\n';
      else if (name === 'link') {
        const [from, to] = [value('from'), value('to')];
        // A label that only repeats the type says nothing.
        const written = value('label').trim();
        const label = linkType(written) === 0 ? written : '';
        links.push({ from, to, type: linkType(value('type')), label, line });
      } else if (name === 'node') {
        node = {
          id: value('id'),
          type: Number(value('type')),
          label: htmlWords(value('label')).text,
          line,
          detail: '',
          source: '',
          tags: [],
          view: '',
          place: [Number.MAX_SAFE_INTEGER, 0, 0],
        };
        (isShortcut(node) ? shortcuts : nodes).set(node.id, node);
      }
    },
    close: (name) => {
      path.pop();
      if (name === 'node') node = null;
    },
    text: (value) => {
      const inside = path.at(-1);
      if (!node || value.trim() === '') return;
      if (inside === 'page') node.detail += value;
      else if (inside === 'detail') loose.set(node, (loose.get(node) ?? '') + value);
      else if (inside === 'source') node.source += value.trim();
      else if (inside === 'image') images.set(node, (images.get(node) ?? '') + value.trim());
    },
  });
  for (const one of nodes.values()) {
    one.detail = htmlWords((one.detail.trim() || loose.get(one)?.trim()) ?? '').text;
    // A picture that is referred to has its place where others have their address.
    one.source ||= images.get(one) ?? '';
    const names = one.tags.map((code) => codes.get(code) ?? '');
    one.tags.splice(0, one.tags.length, ...new Set(names.filter((tag) => tag.trim() !== '')));
  }
  const real = (id: string): string => originalOf(id, nodes, shortcuts, originals);
  const order = new Map<string, number>();
  for (const view of views) {
    const name = view.get('viewref') ?? '';
    if (!order.has(name)) order.set(name, order.size);
    place(nodes.get(real(view.get('noderef') ?? '')), view, order.get(name) ?? 0);
  }
  return {
    nodes,
    links: links.map((link) => ({ ...link, from: real(link.from), to: real(link.to) })),
    rootView,
    tooDeep,
  };
}

function place(
  node: CompendiumNode | undefined,
  view: ReadonlyMap<string, string>,
  order: number,
): void {
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

import type { MapContent } from '../../documents/definition.ts';
import type { Wording } from '../../documents/wording.ts';
import type { Id } from '../../model/id.ts';
import { childrenOf, elementOf, workspaceOf } from '../../model/queries.ts';
import type { LinkType } from '../../model/vocabulary.ts';
import { safeHref } from '../../documents/links.ts';
import { escapeText } from '../markdown/escape.ts';
import { printable, printableLine } from '../plain.ts';
import { defineWriter } from '../writer.ts';
import { elementFacts, type ElementFacts } from './facts.ts';
import { lossesOf } from './losses.ts';

/**
 * The map as a discussion of Kialo, in the newer form of its text export, which has a question with several theses, and
 * sources. An issue is a question, a position a thesis, an assumption a pro; what stands again points at its first place.
 * Kialo itself knows one question a discussion: of one issue, the file is what Kialo writes. Our reader takes several.
 * Holders, details, states and what a question follows from have no place in the format; the file ends with what it leaves
 * out.
 */
export const kialo = defineWriter({
  name: 'kialo',
  takes: 'map',
  write: (content, { wording }) => {
    const title = workspaceOf(content.state)?.title || wording.plain('untitled');
    const discussion = new Discussion(content);
    const losses = [...lossesOf(content, wording, WORDS), ...oddities(content, wording)];
    const notes = losses.length === 0 ? [] : ['Notes:', ...losses, ''];
    const lines = ['Discussion Name:', printableLine(title), '', ...discussion.lines(), ...notes];
    const data = `${lines.join('\n').trimEnd()}\n`;
    return Promise.resolve({ data, mediaType: 'text/plain', extension: 'txt' });
  },
});

/** What Kialo has words for. */
const WORDS = {
  followUps: false,
  references: true,
  details: false,
  holders: false,
  states: false,
};

/** What stands otherwise here than on the map, in words. */
function oddities(content: MapContent, wording: Wording): readonly string[] {
  const facts = elementFacts(content);
  const roots = new Set(content.graph.roots);
  const loose = facts.filter(({ id, kind }) => roots.has(id) && kind !== 'issue');
  const questions = facts.filter(({ kind }) => kind === 'issue').length;
  const counts = {
    'lost-references': loose.filter(({ kind }) => kind === 'reference').length,
    'as-pro': facts.filter(({ kind }) => kind === 'assumption').length,
    'as-thesis': loose.filter(({ kind }) => kind !== 'reference').length,
    questions: questions > 1 ? questions : 0,
  };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => wording.plain(`map.${what}`, { count }));
}

/** A place that is still to be written. */
interface Waiting {
  readonly id: Id;
  /** `1.2.` of what it stands under; empty at the top. */
  readonly above: string;
  /** Which one it is under that. */
  readonly place: number;
  /** By which tie it stands there; `null` at the top. */
  readonly as: LinkType | null;
}

/** The claims in their order, and the sources that they came to cite. */
class Discussion {
  readonly #content: MapContent;
  readonly #facts: ReadonlyMap<Id, ElementFacts>;
  readonly #numbers = new Map<Id, string>();
  readonly #sources = new Map<Id, number>();

  constructor(content: MapContent) {
    this.#content = content;
    this.#facts = new Map(elementFacts(content).map((one) => [one.id, one]));
  }

  lines(): readonly string[] {
    const claims: string[] = [];
    const waiting = this.#roots().toReversed();
    for (let at = waiting.pop(); at; at = waiting.pop()) {
      const one = this.#facts.get(at.id);
      if (!one) continue;
      const number = `${at.above}${at.place}.`;
      const known = this.#numbers.get(at.id);
      const indent = '  '.repeat(number.split('.').length - 2);
      const said = known === undefined ? this.#said(one) : `-> See ${known}`;
      claims.push(`${indent}${number} ${wordOf(one, at.as)}:`, `${indent}${said}`, '');
      if (known !== undefined) continue;
      this.#numbers.set(at.id, number);
      const below = this.#below(at.id).filter(({ kind }) => !isApart(kind));
      waiting.push(
        ...below
          .map(({ id, as }, index): Waiting => ({ id, above: number, place: index + 1, as }))
          .toReversed(),
      );
    }
    return [...claims, ...this.#sourceLines()];
  }

  /** What stands under nothing, then every question: one that follows from something stands by itself here. */
  #roots(): readonly Waiting[] {
    const { roots } = this.#content.graph;
    const all = [...this.#facts.values()];
    const loose = roots.filter((id) => !isApart(this.#facts.get(id)?.kind ?? 'reference'));
    const questions = all.filter(({ kind }) => kind === 'issue').map(({ id }) => id);
    return [...loose, ...questions].map((id, index) => {
      return { id, above: '', place: index + 1, as: null };
    });
  }

  /** What an element says, with the marks of what it cites. */
  #said({ id, text }: ElementFacts): string {
    const cited = this.#below(id).filter(({ kind }) => kind === 'reference');
    const marks = cited.map((one) => {
      const mark = this.#sources.get(one.id) ?? this.#sources.size + 1;
      this.#sources.set(one.id, mark);
      return ` [${mark}]`;
    });
    return `${escapeClaim(text)}${marks.join('')}`;
  }

  #below(id: Id) {
    return childrenOf(this.#content.state, id).flatMap(({ child, link }) => {
      const kind = this.#facts.get(child)?.kind;
      return kind === undefined ? [] : [{ id: child, kind, as: link?.type ?? null }];
    });
  }

  #sourceLines(): readonly string[] {
    if (this.#sources.size === 0) return [];
    const lines = [...this.#sources].flatMap(([id, mark]) => {
      const found = elementOf(this.#content.state, id);
      if (found?.kind !== 'reference') return [];
      const { url, text, locator, version, quotation } = found.element;
      const address = safeHref(url) ?? '';
      const called = [text, locator, version].filter((part) => part !== '' && part !== address);
      const parts = [address, called.join(', ')].filter((part) => part !== '');
      const source = printableLine(parts.join(' – '));
      const quoted = printable(quotation).split('\n').map(escapeQuoted);
      return [`[${mark}] ${source}`, ...(quotation === '' ? [] : quoted)];
    });
    return ['Sources:', ...lines, ''];
  }
}

/** What stands under no claim here: questions stand by themselves, references among the sources. */
function isApart(kind: ElementFacts['kind']): boolean {
  return kind === 'issue' || kind === 'reference';
}

/** What Kialo calls a claim where it stands. */
function wordOf({ kind }: ElementFacts, as: LinkType | null): string {
  if (kind === 'issue') return 'Question';
  if (as === null || as === 'responds-to') return 'Thesis';
  return as === 'objects-to' ? 'Con' : 'Pro';
}

/** A claim's text, as Markdown, of which no beginning looks like a number, a pointer or a heading of the file. */
function escapeClaim(text: string): string {
  return escapeText(text)
    .trim()
    .replace(/^\d+(?=\.)/, '$&\\')
    .replace(/^->/, '\\->')
    .replace(/^(?:Sources|Notes)(?=\s*:$)/i, '$&\\');
}

/** A line of a quotation, indented where it would begin the next source or part of the file. */
function escapeQuoted(line: string): string {
  return /^(?:\[\d+\]|(?:Sources|Notes)\s*:\s*$)/i.test(line) ? `  ${line}` : line;
}

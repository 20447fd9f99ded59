import { append } from '../../append.ts';
import type { MapContent } from '../../documents/definition.ts';
import { ELEMENT_DEFAULTS } from '../../model/fields.ts';
import type { Id } from '../../model/id.ts';
import { childrenOf, elementOf, labelOf, parentsOf, workspaceOf } from '../../model/queries.ts';
import { printable, printableLine } from '../plain.ts';
import { defineWriter } from '../writer.ts';
import { escapeArgdown, tagsAndData, textInYaml } from './argdown-signs.ts';
import { elementFacts, type ElementFacts } from './facts.ts';
import { lossesOf } from './losses.ts';

/**
 * The map in Argdown (https://argdown.org/syntax/): an issue is a heading, and a deeper one under the issue from which
 * it follows; positions are statements under it, arguments hang on them with `+` and `-`, and are referred to by title
 * where they stand again. Holders are tags. Assumptions are supporting statements. What the syntax has no sign for
 * (details, states, references, who holds what) stands as data in braces, which our reader takes back; ties across and
 * stances other than for are not written.
 */
export const argdown = defineWriter({
  name: 'argdown',
  takes: 'map',
  write: (content, { wording }) => {
    const title = workspaceOf(content.state)?.title || wording.plain('untitled');
    const sections = new Sections(content);
    const text = sections.text();
    const losses = lossesOf(content, wording, WORDS, sections.lost);
    const head = [
      '===',
      `title: ${textInYaml(printableLine(title))}`,
      '===',
      '',
      ...losses.map((loss) => `// ${loss}`),
    ];
    const data = `${head.join('\n')}\n${text}`;
    return Promise.resolve({ data, mediaType: 'text/plain', extension: 'argdown' });
  },
});

/** What Argdown has words for, with our data. */
const WORDS = { followUps: true, references: true, details: true, holders: true, states: true };

/** A place that is still to be written; an element that was written already is only named again. */
interface Waiting {
  readonly id: Id;
  readonly depth: number;
  /** By which tie it stands where it does; `null` at the top. */
  readonly as: string | null;
}

/** Something that an issue follows from, and how deep the heading is under which that stands. */
interface Open {
  readonly id: Id;
  readonly level: number;
  readonly under: { readonly parent: ElementFacts; readonly as: string } | null;
}

/** What stands under no issue, then each issue with all under it; an issue that comes up in between follows. */
class Sections {
  readonly #content: MapContent;
  readonly #facts: ReadonlyMap<Id, ElementFacts>;
  readonly #lines: string[] = [];
  readonly #written = new Set<Id>();
  #lostTies = 0;

  constructor(content: MapContent) {
    this.#content = content;
    this.#facts = new Map(elementFacts(content).map((one) => [one.id, one]));
  }

  /** What has no place here: what cites nothing, and that an issue stands under another issue, too. */
  get lost(): { readonly ties: number; readonly references: number } {
    const roots = this.#content.graph.roots.map((id) => this.#facts.get(id)?.kind);
    return {
      ties: this.#lostTies,
      references: roots.filter((kind) => kind === 'reference').length,
    };
  }

  text(): string {
    const { roots } = this.#content.graph;
    const top = (id: Id): Open => ({ id, level: 1, under: null });
    const issues = [
      ...this.#write(
        roots.filter((id) => !this.#isIssue(id)),
        0,
      ),
      ...roots.filter((id) => this.#isIssue(id)).map(top),
    ].toReversed();
    for (let open = issues.pop(); open; open = issues.pop()) {
      const { id, level } = open;
      const issue = this.#facts.get(id);
      if (!issue || this.#written.has(id)) continue;
      this.#written.add(id);
      this.#lines.push('', `${'#'.repeat(level)} ${this.#heading(issue, open)}`, '');
      const below = this.#places(id);
      const answers = below.filter((place) => !this.#isIssue(place.id));
      const followUps = below.filter((place) => this.#isIssue(place.id));
      const found = [
        ...this.#write(
          answers.map((place) => place.id),
          level,
        ),
        ...followUps.map(({ id: child, as }): Open => {
          return { id: child, level: level + 1, under: { parent: issue, as: as ?? '' } };
        }),
      ];
      append(issues, found.toReversed());
    }
    return `${this.#lines.join('\n')}\n`;
  }

  /** Writes some elements with what hangs on them; gives the issues among that. */
  #write(ids: readonly Id[], level: number): readonly Open[] {
    const issues: Open[] = [];
    const waiting = ids.toReversed().map((id): Waiting => ({ id, depth: 0, as: null }));
    for (let at = waiting.pop(); at; at = waiting.pop()) {
      const { id, depth, as } = at;
      const one = this.#facts.get(id);
      if (!one || one.kind === 'reference') continue;
      const isKnown = this.#written.has(id);
      this.#written.add(id);
      // Argdown parts what begins by itself by an empty line; else it goes on with what is above.
      if (depth === 0 && this.#lines.at(-1) !== '') this.#lines.push('');
      const isLoose = level === 0 && depth === 0;
      this.#lines.push(lineOf(one, depth, as, isKnown ? '' : `: ${this.#said(one, isLoose)}`));
      if (isKnown) continue;
      for (const place of this.#places(id).toReversed()) {
        if (!this.#isIssue(place.id)) waiting.push({ ...place, depth: depth + 1 });
        else
          issues.push({
            id: place.id,
            level: level + 1,
            under: { parent: one, as: place.as ?? '' },
          });
      }
    }
    return issues;
  }

  /** What stands under an element, in every place where something does. */
  #places(id: Id): readonly Omit<Waiting, 'depth'>[] {
    return childrenOf(this.#content.state, id).flatMap(({ child, link }) =>
      this.#facts.has(child) ? [{ id: child, as: link?.type ?? null }] : [],
    );
  }

  /** @param isLoose whether it stands under nothing, which a statement does not by itself */
  #said(one: ElementFacts, isLoose: boolean): string {
    const tags = [
      ...one.holders,
      ...one.tags,
      ...(one.kind === 'assumption' ? ['assumption'] : []),
    ];
    const holders = one.holders.length > 0 ? { holders: one.holders.map(printableLine) } : {};
    const isStatement = one.kind === 'position' || one.kind === 'assumption';
    const under = isLoose && isStatement ? { under: null } : {};
    const data = { ...this.#own(one), ...under, ...holders, ...this.#cited(one.id) };
    return `${escapeArgdown(one.text)}${tagsAndData(tags, data)}`;
  }

  #heading(issue: ElementFacts, { under }: Open): string {
    const isUsual = under?.parent.kind === 'issue' && under.as === 'suggested-by';
    const usual = under?.parent.kind === 'position' ? 'suggested-by' : 'questions';
    const above =
      under && !isUsual
        ? {
            ...(under.parent.kind === 'issue' ? {} : { under: under.parent.name }),
            ...(under.as === usual && under.parent.kind !== 'issue' ? {} : { as: under.as }),
          }
        : {};
    const also = this.#also(issue.id, under?.parent.id ?? null);
    const own = { ...this.#own(issue), ...above, ...also, ...this.#cited(issue.id) };
    // A heading that neither asks nor has answers would only be a section.
    const isSection = !/[?？؟]$/u.test(issue.text.trim()) && !hasOwnState(own);
    const data = isSection ? { type: 'question', ...own } : own;
    return `${escapeArgdown(issue.text)}${tagsAndData(issue.tags, data)}`;
  }

  /** What else an issue stands under, by name; other issues have none here. */
  #also(id: Id, known: Id | null): Readonly<Record<string, unknown>> {
    const parents = parentsOf(this.#content.state, id).filter(({ parent }) => parent !== known);
    const facts = parents.flatMap(({ parent, link }) => {
      const found = this.#facts.get(parent);
      return found ? [{ ...found, as: link.type }] : [];
    });
    const named = facts.filter(({ kind }) => kind !== 'issue');
    this.#lostTies += facts.length - named.length;
    return named.length === 0 ? {} : { also: named.map(({ name, as }) => ({ [name]: as })) };
  }

  /** The fields of an element that are not as a new one has them. */
  #own({ id, detail, kind }: ElementFacts): Readonly<Record<string, unknown>> {
    const found = elementOf(this.#content.state, id);
    if (!found) return {};
    const values: Readonly<Record<string, unknown>> = found.element;
    const usual: Readonly<Record<string, unknown>> = ELEMENT_DEFAULTS[found.kind];
    // Nobody answers what only speaks for something.
    const parents = kind === 'pro' ? parentsOf(this.#content.state, id) : [];
    const isAnswered = kind !== 'pro' || parents.some(({ link }) => link.type === 'objects-to');
    const fields = OWN_FIELDS[found.kind].filter(
      (field) => isAnswered || !field.startsWith('response'),
    );
    const told = fields.flatMap((field) => {
      const value = values[field];
      return value === usual[field] ? [] : [[field, printable(String(value))]];
    });
    return { ...Object.fromEntries(told), ...(detail === '' ? {} : { detail: printable(detail) }) };
  }

  /** The references that an element cites: the syntax has none. */
  #cited(id: Id): Readonly<Record<string, unknown>> {
    const cites = this.#places(id).flatMap(({ id: cited, as }) => {
      const found = as === 'cites' ? elementOf(this.#content.state, cited) : undefined;
      if (found?.kind !== 'reference') return [];
      const { text, detail, locator, version, quotation, url, tags } = found.element;
      const said = { text, detail, locator, version, quotation, url };
      const told = Object.entries(said).filter(([, value]) => value !== '');
      const name = labelOf(this.#content.state, found.element);
      const more = tags.length > 0 ? { tags: tags.map(printableLine) } : {};
      return [
        {
          name,
          ...Object.fromEntries(told.map(([key, value]) => [key, printable(value)])),
          ...more,
        },
      ];
    });
    return cites.length === 0 ? {} : { cites };
  }

  #isIssue(id: Id): boolean {
    return this.#facts.get(id)?.kind === 'issue';
  }
}

const OWN_FIELDS = {
  issue: ['type', 'status', 'priority'],
  position: ['status'],
  argument: ['response', 'responseText'],
  assumption: ['status'],
  reference: [],
} as const;

function hasOwnState(own: Readonly<Record<string, unknown>>): boolean {
  return ['type', 'status', 'priority', 'under'].some((key) => key in own);
}

function lineOf(
  { kind, name }: ElementFacts,
  depth: number,
  as: string | null,
  said: string,
): string {
  const title = kind === 'position' || kind === 'assumption' ? `[${name}]` : `<${name}>`;
  const sign = depth === 0 ? '' : as === 'objects-to' ? '- ' : '+ ';
  return `${'  '.repeat(depth)}${sign}${title}${said}`;
}

import { append } from '../../append.ts';
import { viewsOn, type PositionViews } from '../../analysis/divergence.ts';
import { issuesBelowAny } from '../../analysis/map.ts';
import type { Issue, Party, Position, Reference } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { compareRanks } from '../../model/order.ts';
import { elementOf, entity, kindOf, labelOf, linksFrom } from '../../model/queries.ts';
import type { WorkspaceState } from '../../model/state.ts';
import { IN_FULL, type Depth } from '../manner.ts';
import { fieldOf, text, written, type Inline } from '../tree.ts';
import type { Wording } from '../wording.ts';

/**
 * A document in the making: the workspace, the words, and what was written so far, since what is
 * written once is only referred to afterwards.
 */
export interface Draft {
  readonly state: WorkspaceState;
  readonly wording: Wording;
  readonly depth: Depth;
  /** Elements that are written out, with the element under which each of them is. */
  readonly written: Map<Id, Id>;
  /** References that were cited. */
  readonly cited: Set<Id>;
  /** How the parties stand to a position; found out once. */
  readonly views: (position: Position) => PositionViews;
  /** The issues that stand below an issue, without another one between. */
  readonly followUps: (issue: Id) => readonly Issue[];
  /** Whether the figures for agreement were explained. */
  explained: boolean;
}

/** An empty draft. */
export function startDraft(
  state: WorkspaceState,
  wording: Wording,
  depth: Depth = IN_FULL.depth,
): Draft {
  const known = new Map<Id, PositionViews>();
  const views = (position: Position): PositionViews => {
    const found = known.get(position.id) ?? viewsOn(state, position);
    known.set(position.id, found);
    return found;
  };
  return {
    state,
    wording,
    depth,
    written: new Map(),
    cited: new Set(),
    views,
    followUps: issuesBelowAny(state),
    explained: false,
  };
}

/** What has a label and says something. */
interface Labelled {
  readonly id: Id;
  readonly label: string;
  readonly text: string;
}

/** An entity's label, leading to its place. */
export function mention(
  draft: Draft,
  labelled: { readonly id: Id; readonly label: string },
): Inline {
  return { kind: 'label', label: labelOf(draft.state, labelled), target: labelled.id };
}

/** The label of an element of any kind, leading to its place. */
export function mentionOf(draft: Draft, id: Id): Inline {
  const kind = draft.state.kinds.get(id);
  const element = kind && entity(draft.state, kind, id);
  return element ? mention(draft, element) : text(id);
}

/** A label and what it stands for: “I3 · May the committee mediate?”. */
export function titled(draft: Draft, labelled: Labelled): readonly Inline[] {
  return draft.wording.say('titled', {
    label: mention(draft, labelled),
    text: wordsOf(draft, labelled),
  });
}

/** A label with what it stands for in quotation marks, for the middle of a sentence. */
export function quoted(draft: Draft, labelled: Labelled): readonly Inline[] {
  return draft.wording.say('quoted', {
    label: mention(draft, labelled),
    text: wordsOf(draft, labelled),
  });
}

function wordsOf({ state }: Draft, { id, text: words }: Labelled): Inline {
  const kind = kindOf(state, id);
  return kind === undefined ? text(words) : written(fieldOf(kind, { id }, 'text'), words);
}

/** The label of an argument or an assumption; with what it says, where the document goes not so deep as to tell it. */
export function reasonMention(draft: Draft, id: Id): Inline | readonly Inline[] {
  const found = draft.depth === 'arguments' ? undefined : elementOf(draft.state, id);
  return found ? quoted(draft, found.element) : mentionOf(draft, id);
}

/** A party as the document names it. */
export function partyRun(party: Party): Inline {
  return { kind: 'party', name: party.shortName, colour: party.colour };
}

/** Parties in a row, “DT C and DT M”. */
export function partyList(draft: Draft, parties: readonly Party[]): readonly Inline[] {
  return draft.wording.list(parties.map((party) => [partyRun(party)]));
}

/** The references that an element cites, in order. */
export function referencesOf(state: WorkspaceState, id: Id): readonly Reference[] {
  const links = linksFrom(state, id, 'cites');
  if (links.length === 0) return [];
  return links
    .toSorted(compareRanks)
    .map(({ to }) => entity(state, 'reference', to))
    .filter((reference) => reference !== undefined);
}

/** References with their locators, “R1, Annex Y, Step 2; R4”, noted as cited; empty without any. */
export function sources(draft: Draft, references: readonly Reference[]): readonly Inline[] {
  if (references.length === 0) return [];
  const content = references.flatMap((reference, index) => {
    draft.cited.add(reference.id);
    const place = reference.locator === '' ? [] : [text(', '), text(reference.locator)];
    return [...(index > 0 ? [text('; ')] : []), mention(draft, reference), ...place];
  });
  return [{ kind: 'citation', content }];
}

/** The references of an element in parentheses, with a blank before; empty without any. */
export function citation(draft: Draft, id: Id): readonly Inline[] {
  return inParentheses(sources(draft, referencesOf(draft.state, id)));
}

/** The reference of a stance in parentheses, with a blank before; empty without one. */
export function sourceCitation(draft: Draft, id: Id | null): readonly Inline[] {
  const reference = id === null ? undefined : entity(draft.state, 'reference', id);
  return inParentheses(sources(draft, reference ? [reference] : []));
}

function inParentheses(content: readonly Inline[]): readonly Inline[] {
  return content.length === 0 ? [] : [text(' ('), ...content, text(')')];
}

/** Sentences one after the other, a blank between; empty ones are left out. */
export function inSequence(...sentences: readonly (readonly Inline[])[]): readonly Inline[] {
  const runs: Inline[] = [];
  for (const sentence of sentences) {
    if (sentence.length === 0) continue;
    if (runs.length > 0) runs.push(text(' '));
    append(runs, sentence);
  }
  return runs;
}

/** A full stop where a text brings no closing mark of its own. */
export function stopAfter(value: string): readonly Inline[] {
  return /[.!?…:;。！？؟][)\]»”’"']*$/u.test(value.trim()) ? [] : [text('.')];
}

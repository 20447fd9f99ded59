import type { BatchCommand, SingleCommand } from '../model/decide.ts';
import type { MinuteEntry } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { placementTypes } from '../model/links.ts';
import { stanceOfNewParty } from '../model/new-party.ts';
import type { PlaceInput } from '../model/place.ts';
import { cleanLine } from '../model/text.ts';
import type { ElementKind, LinkType, STANCE_LEVELS, DESIGNATIONS } from '../model/vocabulary.ts';

/** When and where something is captured. */
export interface Occasion {
  readonly session: Id;
  /** The agenda item that the session is on, if it is on any. */
  readonly item: Id | null;
  /** The day in the session's own time zone, `2015-04-13`: at midnight in UTC people may be on another one. */
  readonly day: string;
}

/** What the chair calls the outcome, and why. */
export interface CapturedDesignation {
  readonly level: (typeof DESIGNATIONS)[number];
  /** The chair. */
  readonly by: string;
  readonly reason: string;
}

/** What a party wants to be read beside a decision. */
export interface CapturedStatement {
  readonly party: Id;
  readonly text: string;
}

/** Somebody who is no party yet, and the label of the position on which a stance is taken. */
export interface NewHolder {
  readonly name: string;
  readonly on: string;
}

interface Said {
  /** As it is recorded, one line. */
  readonly text: string;
  /** The short name of a party, another name, or nothing. */
  readonly speaker: string;
}

/** Something that was said or done at a session. */
export type Captured = Said &
  (
    | {
        readonly type: 'pro' | 'contra';
        /** The position or the argument that it speaks for or against. */
        readonly on: Id;
      }
    | {
        readonly type: 'question';
        /** What it asks about or follows from; `null` for a question that stands alone. */
        readonly on: { readonly kind: ElementKind; readonly id: Id } | null;
      }
    | { readonly type: 'position'; readonly issue: Id }
    | {
        readonly type: 'stance';
        /** Whose it is; somebody who is no party yet becomes one. */
        readonly party: Id | NewHolder;
        readonly position: Id;
        readonly level: (typeof STANCE_LEVELS)[number];
        readonly reason: string;
        readonly formalObjection: boolean;
      }
    | {
        readonly type: 'decision';
        readonly issue: Id;
        /** The positions that are adopted. */
        readonly positions: readonly Id[];
        /** `null` while the chair has not designated it. */
        readonly designation: CapturedDesignation | null;
        readonly statements: readonly CapturedStatement[];
        /** Whether the issue is settled by it. */
        readonly resolve: boolean;
      }
    | {
        readonly type: 'action';
        readonly owner: string;
        /** A day, `2015-04-20`, or none. */
        readonly due: string | null;
        readonly issue: Id | null;
      }
    | { readonly type: 'note' }
  );

/**
 * The one step by which what was captured comes into the map and into the minutes: it makes the element, the stance,
 * the decision or the action item, and the entry that speaks of it. The step is called by what it makes.
 * @param newId gives a new id for each thing that is made
 * @returns a batch; the model refuses it as a whole where one of its commands may not be
 */
export function capture(occasion: Occasion, captured: Captured, newId: () => Id): BatchCommand {
  const made = captured.type === 'note' ? null : newId();
  const step = made === null ? stepOf() : making(occasion, captured, made, newId);
  const entry = entryOf(occasion, captured, made, newId());
  return { ...step, commands: [...step.commands, entry] };
}

/**
 * The one step by which something is decided or taken on outside any session: there are no minutes for it.
 * @param day on which it is, `2015-04-13`
 */
export function captureOutside(
  day: string,
  captured: Extract<Captured, { readonly type: 'decision' | 'action' }>,
  newId: () => Id,
): BatchCommand {
  return making({ session: null, day }, captured, newId(), newId);
}

/** The entry in the minutes; its text is that of what was made, so that the papers see when the two differ. */
function entryOf(
  { session, item }: Occasion,
  { type, text, speaker }: Captured,
  about: Id | null,
  id: Id,
): SingleCommand {
  const entryType: MinuteEntry['type'] = type;
  return {
    type: 'add-minute-entry',
    id,
    session,
    item,
    entryType,
    text: cleanLine(text),
    speaker,
    about,
  };
}

function making(
  { session, day }: { readonly session: Id | null; readonly day: string },
  captured: Captured,
  id: Id,
  newId: () => Id,
): BatchCommand {
  const { text } = captured;
  switch (captured.type) {
    case 'pro':
      return stepOf(element('argument', id, text, under(captured.on, 'supports', newId)));
    case 'contra':
      return stepOf(element('argument', id, text, under(captured.on, 'objects-to', newId)));
    case 'question':
      return stepOf(element('issue', id, text, asking(captured.on, newId)));
    case 'position':
      return stepOf(element('position', id, text, under(captured.issue, 'responds-to', newId)));
    case 'stance': {
      const { party, position, level, reason, formalObjection } = captured;
      const stance = { id, position, level, reason, formalObjection, since: day };
      if (typeof party === 'string') return stepOf({ type: 'set-stance', party, ...stance });
      return stanceOfNewParty({ id: newId(), name: party.name }, party.on, stance);
    }
    case 'decision': {
      const { issue, positions, designation, statements, resolve } = captured;
      const decided = { issue, session, text, positions: [...positions], decidedOn: day, resolve };
      return stepOf(
        { type: 'record-decision', id, ...decided },
        // By a command of its own, so that it is the first of the decision's iterations.
        ...(designation
          ? [{ type: 'designate', id: newId(), decision: id, on: day, ...designation } as const]
          : []),
        ...statements.map(
          (statement) =>
            ({ type: 'add-minority-statement', id: newId(), decision: id, ...statement }) as const,
        ),
      );
    }
    case 'action': {
      const { owner, due, issue } = captured;
      return stepOf({ type: 'add-action-item', id, text, owner, due, session, issue });
    }
    case 'note':
      return stepOf();
  }
}

function stepOf(...commands: readonly SingleCommand[]): BatchCommand {
  return { type: 'batch', commands };
}

function element(
  kind: 'issue' | 'position' | 'argument',
  id: Id,
  text: string,
  place: PlaceInput,
): SingleCommand {
  return { type: 'add-element', id, element: { kind, fields: { text } }, place };
}

function under(parent: Id, as: LinkType, newId: () => Id): PlaceInput {
  return { under: 'element', parent, as, link: newId() };
}

function asking(on: Extract<Captured, { type: 'question' }>['on'], newId: () => Id): PlaceInput {
  if (on === null) return { under: 'nothing' };
  const [as = 'questions'] = placementTypes('issue', on.kind);
  return under(on.id, as, newId);
}

import type { Captured, CapturedStatement } from '../../../../shared/agenda/capture.ts';
import { argumentsBelow, livePositionsOf, positionsOf } from '../../../../shared/analysis/map.ts';
import type { Position } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { labelOf, partyByName } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import type { ElementKind, StanceLevel } from '../../../../shared/model/vocabulary.ts';
import type { CaptureDraft, CaptureKind } from './draft.ts';

/** Where something is captured: the issue at hand, if there is one, and the position at hand of it. */
export interface Place {
  /** Who designates. */
  readonly chair: string;
  readonly issue: Id | null;
  readonly atHand: Id | null;
}

/** Something that what is captured can speak of. */
export interface Target {
  readonly kind: ElementKind;
  readonly id: Id;
  readonly label: string;
  readonly text: string;
  /** 0 for a position or the issue, more for arguments under it. */
  readonly depth: number;
}

/** Why something cannot be recorded yet: keys of `meeting.json`, `missing`. */
export type Missing = 'issue' | 'position' | 'text' | 'party' | 'level' | 'statement-party';

/** What a draft comes to: what to capture, or what is missing. */
export type Ready =
  | { readonly is: 'ready'; readonly captured: Captured }
  | { readonly is: 'missing'; readonly what: Missing };

/** The positions on an issue that are still held up, in outline order. */
export function livePositions(state: WorkspaceState, issue: Id | null): readonly Position[] {
  return issue === null ? [] : livePositionsOf(state, issue);
}

/** What something of a kind can speak of at an issue, in outline order. */
export function targetsOf(
  state: WorkspaceState,
  issue: Id | null,
  kind: CaptureKind,
): readonly Target[] {
  const positions = livePositions(state, issue);
  const target = (
    of: ElementKind,
    { id, label, text }: { readonly id: Id; readonly label: string; readonly text: string },
    depth: number,
  ): Target => ({ kind: of, id, label: labelOf(state, { id, label }), text, depth });
  const own = positions.map((position) => target('position', position, 0));
  if (kind === 'stance') return own;
  const all = positions.flatMap((position) => [
    target('position', position, 0),
    ...argumentsBelow(state, position.id).map(({ argument, depth }) =>
      target('argument', argument, depth + 1),
    ),
  ]);
  if (kind !== 'question') return kind === 'pro' || kind === 'contra' ? all : [];
  const asked = issue === null ? undefined : state.tables.issue.get(issue);
  return asked ? [target('issue', asked, 0), ...all] : [];
}

/** What a draft speaks of: what was chosen, or the position at hand, or else the first thing possible. */
export function targetOf(
  state: WorkspaceState,
  { issue, atHand }: Place,
  { kind, on }: CaptureDraft,
): Target | null {
  const targets = targetsOf(state, issue, kind);
  const find = (id: Id | null) => targets.find((target) => target.id === id);
  // A question is about the issue unless somebody says otherwise.
  return find(on) ?? (kind === 'question' ? undefined : find(atHand)) ?? targets[0] ?? null;
}

/** Why nothing of a kind can be captured here, however it is worded; `null` where it can. */
export function hindrance(
  state: WorkspaceState,
  { issue }: Place,
  kind: CaptureKind,
): Missing | null {
  switch (kind) {
    case 'pro':
    case 'contra':
    case 'stance':
      if (issue === null) return 'issue';
      return livePositions(state, issue).length === 0 ? 'position' : null;
    case 'position':
    case 'decision':
      return issue === null ? 'issue' : null;
    case 'question':
    case 'action':
    case 'note':
      return null;
  }
}

/**
 * What a draft comes to.
 * @param sayStance how a stance is recorded in words, its reason apart
 */
export function readyOf(
  state: WorkspaceState,
  place: Place,
  draft: CaptureDraft,
  sayStance: (level: StanceLevel, position: string) => string,
): Ready {
  const hindered = hindrance(state, place, draft.kind);
  if (hindered) return { is: 'missing', what: hindered };
  const target = targetOf(state, place, draft);
  const text = draft.text.trim();
  const said = { text, speaker: nameOf(state, draft.speaker) };
  if (draft.kind !== 'stance' && text === '') return { is: 'missing', what: 'text' };
  const ready = (captured: Captured): Ready => ({ is: 'ready', captured });
  switch (draft.kind) {
    case 'pro':
    case 'contra':
      return target
        ? ready({ ...said, type: draft.kind, on: target.id })
        : { is: 'missing', what: 'position' };
    case 'question':
      return ready({ ...said, type: 'question', on: target });
    case 'position':
      return place.issue === null
        ? { is: 'missing', what: 'issue' }
        : ready({ ...said, type: 'position', issue: place.issue });
    case 'stance':
      return readyStance(state, draft, target, sayStance);
    case 'decision':
      return readyDecision(state, place, draft, text);
    case 'action':
      return ready({
        ...said,
        speaker: '',
        type: 'action',
        owner: nameOf(state, draft.owner),
        due: draft.due || null,
        issue: place.issue,
      });
    case 'note':
      return ready({ ...said, type: 'note' });
  }
}

function readyStance(
  state: WorkspaceState,
  { speaker, level, text, formalObjection }: CaptureDraft,
  target: Target | null,
  sayStance: (level: StanceLevel, position: string) => string,
): Ready {
  const name = nameOf(state, speaker);
  if (name === '') return { is: 'missing', what: 'party' };
  if (level === null) return { is: 'missing', what: 'level' };
  if (!target) return { is: 'missing', what: 'position' };
  const reason = text.trim();
  const words = sayStance(level, target.label);
  return {
    is: 'ready',
    captured: {
      type: 'stance',
      text: reason === '' ? words : `${words}: ${reason}`,
      speaker: name,
      party: partyByName(state, speaker)?.id ?? { name, on: target.label },
      position: target.id,
      level,
      reason,
      formalObjection,
    },
  };
}

function readyDecision(
  state: WorkspaceState,
  { chair, issue }: Place,
  draft: CaptureDraft,
  text: string,
): Ready {
  if (issue === null) return { is: 'missing', what: 'issue' };
  const possible = new Set(positionsOf(state, issue).map(({ id }) => id));
  const statements: CapturedStatement[] = [];
  for (const { party, text: words } of draft.statements) {
    if (words.trim() === '') continue;
    if (party === null) return { is: 'missing', what: 'statement-party' };
    statements.push({ party, text: words.trim() });
  }
  const { designation, reason } = draft;
  return {
    is: 'ready',
    captured: {
      type: 'decision',
      text,
      speaker: '',
      issue,
      positions: draft.positions.filter((id) => possible.has(id)),
      designation:
        designation === null ? null : { level: designation, by: chair, reason: reason.trim() },
      statements,
      resolve: draft.resolve,
    },
  };
}

/** Who would become a party with the stance in a draft: who takes it and is none yet; `null` for nobody. */
export function newHolder(
  state: WorkspaceState,
  { kind, speaker }: Pick<CaptureDraft, 'kind' | 'speaker'>,
): string | null {
  if (kind !== 'stance' || partyByName(state, speaker)) return null;
  return speaker.trim() || null;
}

/** A party's short name for whatever it was called by; another name as it is. */
export function nameOf(state: WorkspaceState, name: string): string {
  return partyByName(state, name)?.shortName ?? name.trim();
}

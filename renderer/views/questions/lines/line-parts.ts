import type { IssueOverview, OpenQuestion } from '../../../../shared/analysis/overview.ts';
import type { Party } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { elementOf, labelOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import type { ElementKind } from '../../../../shared/model/vocabulary.ts';
import type { SignKind } from '../../../components/elements/KindSign.tsx';
import { keyOf, type Line, type Openness, type Reason, type ReasonKey } from './openness.ts';

/** What is known of an issue that is not settled. */
export interface Found extends IssueOverview, Pick<OpenQuestion, 'blocks'> {
  /** Its place among the open issues, the worst first. */
  readonly place: number;
  /** The issues and positions from which it follows. */
  readonly origins: readonly Id[];
}

interface LineParts {
  readonly sign: SignKind | null;
  readonly reasons: readonly Reason[];
  readonly on: readonly Id[];
  readonly blocks: readonly Id[];
  readonly parties: ReadonlySet<Id>;
  readonly weight: readonly number[];
  /** Since the element is there, unless given. */
  readonly since?: string;
}

/** A line about an element of the map. */
export function elementLine(
  state: WorkspaceState,
  openness: Openness,
  kind: ElementKind,
  id: Id,
  parts: LineParts,
): Line {
  const element = elementOf(state, id)?.element;
  return {
    key: keyOf(openness, id),
    openness,
    kind,
    id,
    label: element ? labelOf(state, element) : '',
    text: element?.text ?? '',
    tags: element?.tags ?? [],
    since: element?.createdAt ?? '',
    ...parts,
  };
}

/** The issues on which something is open, and all that those keep from being settled. */
export function onIssues(found: readonly Found[]): Pick<Line, 'on' | 'blocks'> {
  return {
    on: [...new Set(found.map(({ issue }) => issue.id))],
    blocks: [...new Set(found.flatMap(({ blocks }) => blocks))],
  };
}

/** Things that are open on the worst issues come first. */
export function worstPlace(places: readonly { readonly found: Found }[]): number {
  return -Math.min(...places.map(({ found }) => found.place));
}

/** The ids of parties. */
export function idsOf(parties: readonly Party[]): readonly Id[] {
  return parties.map(({ id }) => id);
}

/** A reason, where it names somebody or something. */
export function reason(key: ReasonKey, named: Omit<Reason, 'key'>): readonly Reason[] {
  const count = named.count ?? (named.elements ?? named.parties ?? []).length;
  return count === 0 ? [] : [{ key, ...named }];
}

import type { PaperAgain } from '../documents/marking.ts';
import type { Hand } from '../formats/edited-paper.ts';
import { isElementKind, type EntityKind, type Stance } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import type { WorkspaceState } from '../model/state.ts';
import { shortened } from './at.ts';
import type { Basis } from './basis.ts';
import type { LeftOver, Proposal } from './proposal.ts';
import { unmasking } from './unmask.ts';

/** What a paper is compared with. */
export interface Comparison {
  readonly basis: Basis;
  readonly again: PaperAgain;
  /** The workspace as it stood when the paper was made, names and all. */
  readonly past: WorkspaceState;
  readonly now: WorkspaceState;
}

/** The proposals that a paper makes, as far as it has been gone through, and what became none. */
export class Drafts implements Comparison {
  readonly proposals: Proposal[] = [];
  readonly left: LeftOver[] = [];
  readonly basis: Basis;
  readonly again: PaperAgain;
  readonly past: WorkspaceState;
  readonly now: WorkspaceState;
  /** A text with the names that the paper was made without. */
  readonly unmask: (text: string) => string;

  constructor({ basis, again, past, now }: Comparison) {
    this.basis = basis;
    this.again = again;
    this.past = past;
    this.now = now;
    this.unmask = unmasking(again, past);
  }

  /** A stance as it was recorded when the paper was made. */
  stance(id: Id): Stance | null {
    return this.past.tables.stance.get(id) ?? null;
  }

  /** Whether an element is only proposed yet. */
  isProposed(id: Id): boolean {
    return this.proposals.some(({ change }) => change.kind === 'add' && change.newId === id);
  }

  /** The element under which something is told. */
  elementOf(kind: EntityKind, id: Id): Id | null {
    if (kind !== 'stance') return isElementKind(kind) ? id : null;
    return this.now.tables.stance.get(id)?.position ?? null;
  }

  /** Puts a proposal down, unless the same is there. */
  put(proposal: Omit<Proposal, 'isComment'>, isComment = false): void {
    if (this.proposals.some(({ id }) => id === proposal.id)) return;
    this.proposals.push({ ...proposal, hands: distinct(proposal.hands), isComment });
  }

  /** Says why something in the paper became no proposal. @param text what it was about */
  leave(line: LeftOver['line'], code: LeftOver['code'], text: string): void {
    this.left.push({ line, code, values: { text: shortened(text) } });
  }
}

function distinct(hands: readonly Hand[]): readonly Hand[] {
  const byAuthor = new Map(hands.map((hand) => [hand.author, hand]));
  return [...byAuthor.values()].filter(({ author }) => author !== '');
}

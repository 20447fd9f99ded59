import type { Acceptability } from '../../../shared/analysis/acceptability.ts';
import type { DivergenceKind } from '../../../shared/analysis/divergence.ts';
import type { Move } from '../../../shared/analysis/movement.ts';
import type { Argument } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { StanceLevel } from '../../../shared/model/vocabulary.ts';

/*
 * What `moot analyse --json` prints. Elements are named by label, parties by short name, both as people say them;
 * issues, positions and arguments have their ids besides. `docs/analysis.md` says what each field means.
 */

/** How strong the arguments leave an element, from 0 to 1, by each semantics; `null` where it has no value. */
export interface StrengthReport {
  readonly dfQuad: number | null;
  readonly quadraticEnergy: number | null;
}

/** A position or an argument, with what speaks about it. */
export interface ElementReport {
  readonly id: Id;
  readonly label: string;
  readonly text: string;
  /** What argues for it, and what against it. */
  readonly pros: readonly string[];
  readonly contras: readonly string[];
  readonly strength: StrengthReport;
  readonly acceptability: Acceptability;
}

/** What a party thinks of a position now. */
export interface StanceReport {
  readonly party: string;
  readonly level: StanceLevel;
  readonly formalObjection: boolean;
  readonly since: string;
}

/** A position with who thinks what of it, and the figures that come from that. */
export interface PositionReport extends ElementReport {
  readonly stances: readonly StanceReport[];
  readonly holders: readonly string[];
  readonly opponents: readonly string[];
  readonly counts: Readonly<Record<StanceLevel, number>>;
  readonly agreement: number | null;
  readonly polarization: number | null;
  readonly consensus: number | null;
  readonly groupConsensus: number | null;
  readonly groups: readonly {
    readonly group: string | null;
    readonly agree: number;
    readonly said: number;
  }[];
  readonly unansweredContras: readonly string[];
}

/** An argument below a position. */
export interface ArgumentReport extends ElementReport {
  readonly response: Argument['response'];
}

/** An issue with where views on it diverge, and what is open. */
export interface IssueReport {
  readonly id: Id;
  readonly label: string;
  readonly text: string;
  readonly type: string;
  readonly status: string;
  readonly priority: string;
  readonly kind: DivergenceKind;
  readonly sentence: string;
  readonly positionsHeld: number;
  readonly mostContested: string | null;
  readonly formalObjections: number;
  readonly unansweredContras: number;
  readonly positions: readonly PositionReport[];
  readonly arguments: readonly ArgumentReport[];
  readonly preferred: readonly (readonly string[])[] | null;
  readonly positionsWithoutHolder: readonly string[];
  readonly contestedAssumptions: readonly string[];
  readonly notHeard: readonly string[];
  readonly pairs: readonly PairReport[];
}

/** How far apart two parties are, from 0 to 1. */
export interface PairReport {
  readonly parties: readonly [string, string];
  readonly distance: number | null;
  readonly shared: readonly { readonly position: string; readonly distance: number }[];
  readonly heldApart: readonly string[];
  readonly formalObjections: number;
}

/** An issue that is not settled, with what it holds up and what holds it up. */
export interface OpenReport {
  readonly issue: string;
  readonly kind: DivergenceKind;
  readonly blocks: readonly string[];
  readonly blockedBy: readonly string[];
}

/** That one issue keeps another open. */
export interface BlockReport {
  readonly by: string;
  readonly issue: string;
  readonly why: 'depends-on' | 'follow-up';
  readonly position: string | null;
}

/** That a party moved, or a position was replaced. */
export interface MovementReport {
  readonly issue: string;
  readonly kind: Move['kind'];
  readonly party: string | null;
  readonly from: string;
  readonly to: string;
  readonly before: StanceLevel | null;
  readonly after: StanceLevel | null;
  readonly since: string | null;
  readonly answers: readonly string[];
}

/** All of it. */
export interface AnalysisReport {
  readonly title: string;
  readonly issues: readonly IssueReport[];
  readonly open: readonly OpenReport[];
  readonly blocking: {
    readonly order: readonly string[];
    readonly blocks: readonly BlockReport[];
    readonly cycles: readonly (readonly string[])[];
    readonly deadlocks: readonly (readonly string[])[];
  };
  readonly pairs: readonly PairReport[];
  readonly movements: readonly MovementReport[];
  readonly silence: {
    readonly never: readonly string[];
    readonly partly: readonly { readonly party: string; readonly issues: readonly string[] }[];
  };
}

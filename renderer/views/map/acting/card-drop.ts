import type { Id } from '../../../../shared/model/id.ts';
import type { LinkType } from '../../../../shared/model/vocabulary.ts';
import type { Result } from '../../../../shared/result.ts';
import type { Objection } from '../../outline/objection.ts';
import type { Row } from '../../outline/rows/row.ts';
import type { Spot } from '../../outline/rows/spot.ts';
import type { Zone } from '../../outline/rows/zone.ts';
import type { TieObjection } from './ties.ts';

/** Where cards that are dragged would stand, and by which types of tie: the one they have now comes first. */
export interface CardDrop {
  readonly rows: readonly Row[];
  readonly spot: Spot;
  readonly zone: Zone;
  readonly target: Id;
  readonly types: Result<readonly LinkType[], DropObjection>;
}

/** Why cards cannot stand somewhere. */
export type DropObjection = TieObjection | Objection;

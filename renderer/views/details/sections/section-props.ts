import type { EntityKind } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';

/** What every section of the details is given: the entity whose details are shown. */
export interface SectionProps {
  readonly kind: EntityKind;
  readonly id: Id;
}

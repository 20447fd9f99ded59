import type { EntityKind } from './entities.ts';
import type { Id } from './id.ts';
import type { ChangeId, LoggedChange, Registers } from './log.ts';

/**
 * What a command settles: values that were put into an entity elsewhere and do not show. They are replaced in the log by
 * the value that one field has from now on.
 */
export interface Settlement {
  readonly kind: EntityKind;
  readonly entity: Id;
  /** The field that says so: the one that collided, or `deleted`. */
  readonly field: string;
  readonly value: unknown;
  readonly over: readonly { readonly field: string; readonly change: ChangeId }[];
}

/**
 * Writes settlements as the log keeps them: after what the transaction changes otherwise, one more change for each value
 * that is replaced, and one for what stands where nothing else in the transaction changed it.
 * @param before the transaction's other changes
 * @param registersOf what stands in an entity's fields before the transaction
 */
export function logSettlements(
  transaction: Id,
  before: readonly LoggedChange[],
  settlements: readonly Settlement[],
  registersOf: (entity: Id) => Registers,
): readonly LoggedChange[] {
  const logged: LoggedChange[] = [];
  const add = (settlement: Settlement, replaced: LoggedChange['replaced']): void => {
    const { kind, entity, field, value } = settlement;
    const id = `${transaction}.${before.length + logged.length}`;
    logged.push({ id, kind, entity, fields: { [field]: value }, replaced });
  };
  for (const settlement of settlements) {
    const { entity, field, over } = settlement;
    const isChanged = before.some((change) => change.entity === entity && field in change.fields);
    const standing = registersOf(entity).get(field);
    if (!isChanged && standing) add(settlement, { [field]: standing.change });
    for (const { field: other, change } of over) add(settlement, { [other]: change });
  }
  return logged;
}

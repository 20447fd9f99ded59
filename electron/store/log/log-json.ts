import type { CommandLabel } from '../../../shared/model/command-label.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { ChangeId, TransactionOrigin } from '../../../shared/model/log.ts';
import { isRecord } from '../../../shared/record.ts';
import { StoreFailure } from '../errors.ts';
import { storeError } from '../store-error.ts';
import { parseJson } from '../tables/rows.ts';

/**
 * The fields and values that a change wrote, from its column.
 * @throws StoreFailure `damaged` where it holds something else
 */
export function fieldsIn(json: string): Readonly<Record<string, unknown>> {
  const fields = parseJson(json);
  return isRecord(fields) ? fields : damaged('fields', json);
}

/**
 * The fields that a change replaced, each with the change that stood there, from its column.
 * @throws StoreFailure `damaged` where it holds something else
 */
export function replacedIn(json: string): Readonly<Record<string, ChangeId>> {
  const replaced = parseJson(json);
  return isRecord(replaced) && areTexts(replaced) ? replaced : damaged('replaced changes', json);
}

/**
 * The label of a transaction, from its column.
 * @throws StoreFailure `damaged` where it holds something else
 */
export function labelIn(json: string): CommandLabel {
  const label = parseJson(json);
  return isLabel(label) ? label : damaged('label', json);
}

/**
 * Why a transaction was made, from two columns of its row.
 * @throws StoreFailure `damaged` for an undo or a redo of nothing
 */
export function originIn({
  origin,
  target,
}: {
  readonly origin: TransactionOrigin['origin'];
  readonly target: Id | null;
}): TransactionOrigin {
  if (origin === 'command' || origin === 'merge') return { origin, target: null };
  return target === null ? damaged('target', origin) : { origin, target };
}

function areTexts(
  fields: Readonly<Record<string, unknown>>,
): fields is Readonly<Record<string, string>> {
  return Object.values(fields).every((value) => typeof value === 'string');
}

function isLabel(value: unknown): value is CommandLabel {
  if (!isRecord(value) || typeof value['key'] !== 'string') return false;
  const { values } = value;
  return (
    isRecord(values) &&
    Object.values(values).every((one) => typeof one === 'string' || typeof one === 'number')
  );
}

function damaged(what: string, json: string): never {
  throw new StoreFailure(storeError('damaged', { detail: `no ${what}: ${json.slice(0, 80)}` }));
}

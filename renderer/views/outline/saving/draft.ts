import type { BridgeError } from '../../../../shared/bridge.ts';
import type { Command, SingleCommand } from '../../../../shared/model/decide.ts';
import type { Draft, RowKey } from '../outline-state.ts';

/** The commands that a command consists of. */
export function partsOf(command: Command): readonly SingleCommand[] {
  return command.type === 'batch' ? command.commands : [command];
}

/** The line that a command would have put into the workspace: what is left when it was refused. */
export function draftOf(
  command: Extract<SingleCommand, { readonly type: 'add-element' }>,
  failure: BridgeError,
): Draft {
  const { id, element, place } = command;
  const under = place.under === 'element' ? place : null;
  return {
    key: id,
    parentKey: under?.parent ?? null,
    parent: under?.parent ?? null,
    id,
    link: under?.link ?? id,
    kind: element.kind,
    as: under?.as ?? null,
    after: place.after ?? null,
    text: element.fields.text,
    explicit: true,
    failure,
  };
}

/** The key that a row under another one has: see `RowKey`. */
export function keyUnder(
  parent: { readonly key: RowKey; readonly primary: boolean } | null,
  line: { readonly id: string; readonly link: string },
): RowKey {
  return !parent || parent.primary ? line.id : `${parent.key}/${line.link}`;
}

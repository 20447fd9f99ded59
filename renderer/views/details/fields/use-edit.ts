import { useCallback } from 'react';
import type { EditableKind } from '../../../../shared/model/fields.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { useRunCommand } from '../../../state/commands.ts';
import { editOf } from '../../../../shared/model/commands/edit.ts';

/** Gives one field of an entity a new value; `false` where it was refused. */
export type Edit = (field: string, value: unknown) => Promise<boolean>;

/**
 * Gives the function that edits one entity. The value is checked where the command is carried out:
 * which field takes what is the model's to know.
 */
export function useEdit(kind: EditableKind, id: Id): Edit {
  const run = useRunCommand();
  return useCallback((field, value) => run(editOf(kind, id, { [field]: value })), [run, kind, id]);
}

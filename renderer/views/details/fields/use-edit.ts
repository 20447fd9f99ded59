import { useCallback } from 'react';
import type { SingleCommand } from '../../../../shared/model/decide.ts';
import type { EditableKind } from '../../../../shared/model/fields.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { useRunCommand } from '../../../state/commands.ts';

/** Gives one field of an entity a new value; `false` where it was refused. */
export type Edit = (field: string, value: unknown) => Promise<boolean>;

/**
 * Gives the function that edits one entity. The value is checked where the command is carried out:
 * which field takes what is the model's to know.
 */
export function useEdit(kind: EditableKind, id: Id): Edit {
  const run = useRunCommand();
  return useCallback(
    (field, value) => {
      const command = { type: 'edit', kind, id, fields: { [field]: value } };
      return run(command as SingleCommand);
    },
    [run, kind, id],
  );
}

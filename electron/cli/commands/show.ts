import { dataRows } from '../../../shared/documents/data.ts';
import { toDataFile } from '../../../shared/formats/json.ts';
import { titleOf } from '../../../shared/model/checks.ts';
import { defineCliCommand } from '../command.ts';
import { reading } from '../files.ts';
import { resolve } from '../refs.ts';
import { entityText } from '../showing/entity.ts';
import { touching } from '../showing/touching.ts';
import { workspaceText } from '../showing/workspace.ts';

/** The workspace, or one element with all that touches it. */
export const command = defineCliCommand({
  options: {},
  arguments: ['FILE'],
  optional: ['REF'],
  run: (given) => {
    const { positionals, words } = given;
    const [path = '', ref] = positionals;
    return reading(given, path, (workspace) => {
      const state = workspace.state();
      if (ref === undefined) {
        return {
          text: () => workspaceText(words, state),
          json: () => toDataFile(dataRows(state)),
        };
      }
      const named = resolve(words, state, ref);
      const subject = { ...named, label: titleOf(state, named.kind, named.id) };
      return {
        text: () => entityText(words, state, named),
        json: () => ({ subject, ...toDataFile(touching(state, named)) }),
      };
    });
  },
});

import { uuidv7 } from 'uuidv7';
import { titleOf } from '../../../shared/model/checks.ts';
import { isLabelled } from '../../../shared/model/labels.ts';
import { ELEMENTS } from '../adding/elements.ts';
import { GROUP } from '../adding/group.ts';
import { ADD_OPTIONS, type AddKind, type AddOption } from '../adding/kind.ts';
import { defineCliCommand } from '../command.ts';
import { commit, writing } from '../files.ts';
import type { Words } from '../words.ts';

const KINDS: Readonly<Record<string, AddKind>> = { ...ELEMENTS, ...GROUP };

/** Something new in a workspace. */
export const command = defineCliCommand({
  options: { ...ADD_OPTIONS, author: { type: 'string' } },
  arguments: ['FILE', 'KIND'],
  run: (given) => {
    const { positionals, values, io, words } = given;
    const [path = '', name = ''] = positionals;
    const kind = kindOf(words, name);
    checkOptions(words, name, kind, values);
    return writing(given, path, (workspace) => {
      const state = workspace.state();
      const today = localDay(io.now());
      const added = kind.build({ values, state, words, today, nextId: uuidv7 });
      commit(words, workspace, added.command, values.author ?? io.author);
      const label = titleOf(workspace.state(), added.kind, added.id);
      const hasLabel = isLabelled(added.kind) || added.kind === 'party';
      return {
        text: () => (hasLabel ? `${label}\t${added.id}\n` : `${added.id}\n`),
        json: () => ({ kind: added.kind, id: added.id, label: hasLabel ? label : null }),
      };
    });
  },
});

function kindOf(words: Words, name: string): AddKind {
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (!kind)
    throw words.usage('unknown-kind', { kind: name, kinds: Object.keys(KINDS).join(', ') });
  return kind;
}

function checkOptions(
  words: Words,
  name: string,
  kind: AddKind,
  values: { readonly text?: string | undefined },
): void {
  const given = Object.keys(values).filter((option) => Object.hasOwn(ADD_OPTIONS, option));
  const known = [...kind.needs, ...kind.takes];
  for (const option of given as AddOption[]) {
    if (known.includes(option)) continue;
    const options = known.map((each) => `--${each}`).join(', ');
    throw words.usage('foreign-option', { option, kind: name, options });
  }
  const missing = kind.needs.find((option) => !given.includes(option));
  if (missing !== undefined) throw words.usage('missing-option', { option: missing });
  if (values.text?.trim() === '') throw words.usage('empty-text');
}

/** The day at a moment where this computer is: `2015-04-13`. */
function localDay(now: number): string {
  const at = new Date(now);
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

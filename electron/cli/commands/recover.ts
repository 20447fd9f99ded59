import { ENTITY_KINDS } from '../../../shared/model/entities.ts';
import { salvageFile } from '../../store/salvage/salvage.ts';
import { defineCliCommand } from '../command.ts';
import { isSamePath } from '../files.ts';

/** All that can be read of a damaged file, in a new one, with an account of the rest. */
export const command = defineCliCommand({
  options: { out: { type: 'string' }, author: { type: 'string' } },
  arguments: ['FILE'],
  run: async ({ positionals, values, io, words }) => {
    const [path = ''] = positionals;
    const { out } = values;
    if (out === undefined) throw words.usage('recover-where');
    if (isSamePath(path, out)) throw words.failure('recover-over', { path });
    const author = values.author ?? io.author;
    const saved = salvageFile(path, out, { author, now: io.now });
    if (!saved.ok) throw words.storeFailure(saved.error);
    const { entities, steps, damagedSteps, missingSteps, lost, isSameWorkspace } = saved.value;
    const counted = ENTITY_KINDS.flatMap((kind) => {
      const count = entities[kind] ?? 0;
      return count > 0 && kind !== 'workspace' ? [words.say(`count.${kind}`, { count })] : [];
    });
    const account = [
      words.say('recover.saved', { out, counts: counted.join(', ') }),
      words.say('recover.steps', { count: steps }),
      ...(damagedSteps > 0 ? [words.say('recover.damaged', { count: damagedSteps })] : []),
      ...(missingSteps > 0 ? [words.say('recover.missing', { count: missingSteps })] : []),
      ...(lost > 0 ? [words.say('recover.lost', { count: lost })] : []),
      words.say(isSameWorkspace ? 'recover.same' : 'recover.own'),
    ];
    return {
      text: () => `${account.join('\n')}\n`,
      json: () => ({ ...saved.value, path, out }),
    };
  },
});

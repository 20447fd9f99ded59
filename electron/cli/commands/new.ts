import { workspaceOf } from '../../../shared/model/queries.ts';
import { nameOf } from '../../files/names.ts';
import { defineCliCommand } from '../command.ts';
import { creating } from '../files.ts';

/** An empty workspace. */
export const command = defineCliCommand({
  options: { title: { type: 'string' }, author: { type: 'string' } },
  arguments: ['FILE'],
  run: (given) => {
    const { positionals, values, io, words } = given;
    const [path = ''] = positionals;
    const title = values.title ?? nameOf(path);
    const author = values.author ?? io.author;
    return creating(given, path, { title, author }, (workspace) => {
      const made = workspaceOf(workspace.state());
      return {
        text: () => `${words.say('new.made', { path, title: made?.title ?? '' })}\n`,
        json: () => ({ path, id: made?.id, title: made?.title }),
      };
    });
  },
});

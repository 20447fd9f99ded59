import { workspaceOf } from '../../../shared/model/queries.ts';
import { SAMPLE_TITLE, sampleCommand } from '../../../shared/sample/sample.ts';
import { defineCliCommand } from '../command.ts';
import { creating } from '../files.ts';

/** The sample workspace. */
export const command = defineCliCommand({
  options: { author: { type: 'string' } },
  arguments: ['FILE'],
  run: (given) => {
    const { positionals, values, io, words } = given;
    const [path = ''] = positionals;
    const author = values.author ?? io.author;
    const beginning = { title: SAMPLE_TITLE, author, content: sampleCommand() };
    return creating(given, path, beginning, (workspace) => {
      const made = workspaceOf(workspace.state());
      return {
        text: () => `${words.say('new.made', { path, title: SAMPLE_TITLE })}\n`,
        json: () => ({ path, id: made?.id, title: SAMPLE_TITLE }),
      };
    });
  },
});

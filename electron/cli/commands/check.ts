import { describeRefusal } from '../../../shared/messages/describe.ts';
import { problemsIn } from '../../../shared/model/integrity.ts';
import { defineCliCommand } from '../command.ts';
import { reading } from '../files.ts';

/** Whether a file and the map in it are sound. */
export const command = defineCliCommand({
  options: {},
  arguments: ['FILE'],
  run: (given) => {
    const { positionals, io, words } = given;
    const [path = ''] = positionals;
    return reading(given, path, async (workspace) => {
      const map = problemsIn(workspace.state()).map(
        ({ title, rule }) => `${title}: ${describeRefusal(words.messages, rule).message}`,
      );
      const checks = [...workspace.check().checks, { name: 'map', problems: map }];
      const count = checks.reduce((sum, { problems }) => sum + problems.length, 0);
      const lines = checks.flatMap(({ name, problems }) => [
        words.say(problems.length === 0 ? 'check.sound' : 'check.broken', {
          name: words.say(`check.name.${name}`),
        }),
        ...problems.map((problem) => `  ${problem}`),
      ]);
      if (count === 0) return { text: () => `${lines.join('\n')}\n`, json: () => ({ checks }) };
      await io.err(`${lines.join('\n')}\n`);
      throw words.failure('check-failed', { path, count }, { checks });
    });
  },
});

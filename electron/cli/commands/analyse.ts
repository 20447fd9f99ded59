import { defineCliCommand } from '../command.ts';
import { reading } from '../files.ts';
import { resolveId } from '../refs.ts';
import { analysisReport } from '../analysing/report.ts';
import { analysisText } from '../analysing/text.ts';

/** Where views diverge, how strong arguments are, what is open, and what blocks what. */
export const command = defineCliCommand({
  options: { issue: { type: 'string', multiple: true } },
  arguments: ['FILE'],
  run: (given) => {
    const { positionals, values, words } = given;
    const [path = ''] = positionals;
    return reading(given, path, (workspace) => {
      const state = workspace.state();
      const issues = (values.issue ?? []).map((ref) => resolveId(words, state, ref, 'issue'));
      const report = analysisReport(words, state, issues);
      return { text: () => analysisText(words, report), json: () => ({ ...report }) };
    });
  },
});

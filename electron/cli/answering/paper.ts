import { basename } from 'node:path';
import { holdAgainst, type Answer } from '../../../shared/answers/answer.ts';
import { sayLeft, sayPlace, sayProposal, takingWords } from '../../../shared/answers/say.ts';
import { taken } from '../../../shared/answers/decisions.ts';
import { commandFor } from '../../../shared/answers/take.ts';
import type { EditedPaper } from '../../../shared/formats/edited-paper.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import type { ReadableWorkspace } from '../../store/contract.ts';
import type { Report } from '../command.ts';
import { commit, reading, writing } from '../files.ts';
import type { Io } from '../io.ts';
import type { Words } from '../words.ts';

/** What a paper is taken in with. */
interface GivenPaper {
  readonly words: Words;
  readonly io: Io;
  readonly path: string;
  readonly source: string;
  readonly author: string;
  readonly isTrial: boolean;
}

/** What a paper came to. */
interface Outcome {
  readonly answer: Answer;
  readonly state: WorkspaceState;
}

/**
 * Takes from a paper that comes back edited what collides with nothing, or only tells what it proposes.
 * @returns `null` where it is another kind of text, to be read as such
 */
export async function importPaper(given: GivenPaper, paper: EditedPaper): Promise<Report | null> {
  const outcome = given.isTrial
    ? await reading(given, given.path, (workspace) => understand(given, paper, workspace))
    : await writing(given, given.path, (workspace) => {
        const understood = understand(given, paper, workspace);
        if (!understood) return null;
        const { answer, state } = understood;
        const words = takingWords(given.words.messages, basename(given.source));
        const command = commandFor(state, answer.proposals, {}, words);
        if (command) commit(given.words, workspace, command, given.author);
        return understood;
      });
  return outcome && report(given, outcome);
}

function understand(
  { words, source }: GivenPaper,
  paper: EditedPaper,
  workspace: ReadableWorkspace,
): Outcome | null {
  const state = workspace.state();
  const { madeAt, problem, answer: read } = holdAgainst(paper, state);
  const answer = read(madeAt === null ? [] : workspace.statesWhen(madeAt));
  if (answer) return { answer, state };
  if (problem === null) return null;
  throw words.failureOf(`answers:problem.${problem}`, problem, { source });
}

/** A proposal as it is told. */
interface Told {
  readonly proposal: Answer['proposals'][number];
  readonly says: string;
  readonly isTaken: boolean;
}

function report(given: GivenPaper, { answer, state }: Outcome): Report {
  const { messages } = given.words;
  const { proposals } = answer;
  const into = new Set(taken(proposals, {}).map(({ id }) => id));
  const told = proposals.map((proposal) => ({
    proposal,
    says: sayProposal(messages, state, proposals, proposal),
    isTaken: into.has(proposal.id),
  }));
  return {
    text: () => textOf(given, answer, told),
    json: () => jsonOf(given, answer, told),
  };
}

function textOf(
  { words: { messages }, path, source, isTrial }: GivenPaper,
  { proposals, left, format, basis }: Answer,
  told: readonly Told[],
): string {
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    messages.t(`answers:cli.${key}`, values);
  const placed = (line: number | null, text: string): string =>
    `  ${line === null ? text : `${sayPlace(messages, format, line)}: ${text}`}`;
  const listed = (isTaken: boolean): readonly string[] =>
    told
      .filter((one) => one.isTaken === isTaken)
      .map(({ proposal: { line, doubt }, says }) =>
        placed(line, isTaken ? says : `${says} (${say(`doubt.${doubt ?? 'under'}`)})`),
      );
  const section = (key: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [say(key), ...lines];
  const count = told.filter(({ isTaken }) => isTaken).length;
  const head = proposals.length === 0 ? 'nothing' : isTrial ? 'would' : 'done';
  const notUnderstood = left.map((one) => placed(one.line, sayLeft(messages, one)));
  return [
    say(head, { source, path, count }),
    ...(basis === 'exact' ? [] : [say(`basis.${basis}`)]),
    ...section(isTrial ? 'would-take' : 'took', listed(true)),
    ...section('left', listed(false)),
    ...section('not-understood', notUnderstood),
    '',
  ].join('\n');
}

function jsonOf(
  { words: { messages }, path, source, isTrial }: GivenPaper,
  { left, format, basis }: Answer,
  told: readonly Told[],
) {
  return {
    path,
    source,
    format,
    paper: true,
    basis,
    dryRun: isTrial,
    proposals: told.map(({ proposal, says, isTaken }) => {
      const { id, line, doubt, hands, isComment, change } = proposal;
      const by = hands.map(({ author, at }) => ({ author, at }));
      return { id, line, says, taken: isTaken, doubt, by, comment: isComment, change };
    }),
    leftOut: left.map((one) => ({ line: one.line, reason: sayLeft(messages, one) })),
  };
}

import { holdAgainst } from '../../shared/answers/answer.ts';
import { readPaper } from '../../shared/answers/read-paper.ts';
import { sayLeft, takingWords } from '../../shared/answers/say.ts';
import { commandFor } from '../../shared/answers/take.ts';
import type { PaperPreview } from '../../shared/answers/preview.ts';
import type { BridgeError, Snapshot } from '../../shared/bridge.ts';
import { createMessages } from '../../shared/messages/index.ts';
import type { Clock } from '../../shared/model/clock.ts';
import type { BatchCommand } from '../../shared/model/decide.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { TakingJob } from './paper-protocol.ts';
import type { ReadingJob } from './protocol.ts';
import { stateFromJson } from '../../shared/model/snapshot.ts';

/** Asks how the workspace may have stood when a clock was its latest. */
export type AskPasts = (clock: Clock) => Promise<readonly Snapshot['json'][]>;

/**
 * Reads a file as a paper that comes back edited.
 * @returns `null` where it is another kind of file, to be read as such
 */
export async function readAsPaper(
  bytes: Uint8Array,
  source: string,
  { json, language }: Pick<ReadingJob, 'json' | 'language'>,
  askPasts: AskPasts,
): Promise<Result<PaperPreview, BridgeError> | null> {
  const paper = readPaper(bytes);
  if (!paper) return null;
  const messages = createMessages(language);
  const { madeAt, problem, answer: readAsOf } = holdAgainst(paper, stateFromJson(json));
  const pasts = madeAt === null ? [] : await askPasts(madeAt);
  const answer = readAsOf(pasts.map(stateFromJson));
  if (!answer) {
    if (problem === null) return null;
    const say = (part: string): string =>
      messages.t(`answers:problem.${problem}.${part}`, { source });
    return fail({ code: problem, message: say('message'), hint: say('hint') });
  }
  const { format, basis, proposals, left } = answer;
  const leftOut = left.map((one) => ({ line: one.line, reason: sayLeft(messages, one) }));
  return ok({ source, format, basis, proposals, leftOut });
}

/** The step by which proposals enter as they were decided; `null` where none does. */
export function takeProposals({
  json,
  language,
  source,
  proposals,
  decisions,
}: TakingJob): BatchCommand | null {
  const words = takingWords(createMessages(language), source);
  return commandFor(stateFromJson(json), proposals, decisions, words);
}

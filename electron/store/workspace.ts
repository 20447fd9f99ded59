import { decide } from '../../shared/model/decide.ts';
import { refusal } from '../../shared/model/refusal.ts';
import { contextAt } from '../../shared/command-context.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { checkFile } from './tables/check.ts';
import type {
  CommandFailure,
  Committed,
  ReadableWorkspace,
  WritableWorkspace,
} from './contract.ts';
import { errorOf } from './errors.ts';
import type { Fingerprint } from './file/file-identity.ts';
import type { HistoryReader } from './contract.ts';
import { readLog } from './log/log.ts';
import type { OpenFile } from './file/open-file.ts';
import { copyLogOf, hashesOf } from './log/copied-log.ts';
import { merge } from './merging/merge.ts';
import { unsettledOf } from './merging/unsettled.ts';
import { stateAt, statesWhen } from './log/past.ts';
import { revisionsOf } from './log/revisions.ts';
import { saveCopy } from './file/save-copy.ts';
import { search } from './search/search.ts';
import { snapshotOf, undoState, undoStateAfter } from './snapshot.ts';
import { commit, settle, type Transaction } from './log/transactions.ts';
import { bringBackStep, redoStep, undoStep, type Step } from './undo/undo.ts';
import { checkStep } from './undo/undo-check.ts';
import type { Vocabulary } from './search/vocabulary.ts';

type Context = Parameters<WritableWorkspace['run']>[1];
type Outcome = Result<Committed, CommandFailure>;

/** How a file was opened, and how it is closed. */
interface Opening<ReadOnly extends ReadableWorkspace['readOnly']> extends Pick<
  ReadableWorkspace,
  'upgrade' | 'fingerprint'
> {
  readonly readOnly: ReadOnly;
  readonly close: () => Fingerprint | null;
}

/** What can be done with an open file that is only read. */
export function readableWorkspace<ReadOnly extends ReadableWorkspace['readOnly']>(
  file: OpenFile,
  vocabulary: Vocabulary,
  opening: Opening<ReadOnly>,
): ReadableWorkspace & { readonly readOnly: ReadOnly } {
  let reader: HistoryReader | null = null;
  return {
    ...opening,
    path: file.path,
    state: () => file.state,
    snapshot: () => snapshotOf(file),
    identity: () => file.log.idOf(1),
    hashes: () => hashesOf(file.log),
    copyLog: (hashes) => copyLogOf(file.log, hashes),
    unsettled: () => unsettledOf(file.log, file.state),
    stateAt: (moment) => stateAt(file.log, moment),
    statesWhen: (clock) => statesWhen(file.log, clock),
    lastChange: () => file.log.lastChange(),
    revisions: () => revisionsOf(file.log, file.state),
    search: (text, limit) => search(file, vocabulary, text, limit),
    log: (query) => readLog(file.log, query),
    history: async () => {
      reader ??= (await import('./history/reader.ts')).historyReader(file);
      return reader;
    },
    check: () => checkFile(file),
    saveCopy: (target) => saveCopy(file, target),
  };
}

/** What can be done with an open file that is written, too. */
export function writableWorkspace(
  file: OpenFile,
  vocabulary: Vocabulary,
  opening: Opening<null>,
): WritableWorkspace {
  const put = (transaction: Transaction): Outcome => {
    const { origin, label, changes, settles = [] } = transaction;
    const isNothing = changes.length === 0 && settles.length === 0;
    // An undo that finds nothing left to take back is noted all the same: the next one goes on from there.
    if (isNothing && origin.origin === 'command') {
      return ok({ ...undoState(file), seq: file.head.seq, label, changes });
    }
    const done = commit(file, transaction);
    if (!done.ok) return fail({ by: 'store', error: done.error });
    vocabulary.follow(changes);
    return ok({ ...undoStateAfter(file, transaction), seq: file.head.seq, label, changes });
  };
  const take = (step: Step | null, origin: 'undo' | 'redo', { author }: Context): Outcome => {
    if (!step) return ok({ ...undoState(file), seq: file.head.seq, label: null, changes: [] });
    const checked = checkStep(file.state, step.changes);
    if (!checked.ok) return fail({ by: 'model', refusal: checked.error });
    const { label, changes, target } = step;
    return put({ origin: { origin, target }, author, label, changes });
  };
  const attempt = (work: () => Outcome): Outcome => {
    try {
      settle(file);
      return work();
    } catch (error) {
      return fail({ by: 'store', error: errorOf(error, file.path) });
    }
  };
  return {
    ...readableWorkspace(file, vocabulary, opening),
    run: (command, { author }) =>
      attempt(() => {
        const decided = decide(file.state, command, contextAt(file.now(), author));
        if (!decided.ok) return fail({ by: 'model', refusal: decided.error });
        return put({ ...decided.value, origin: { origin: 'command', target: null }, author });
      }),
    undo: (context) => attempt(() => take(undoStep(file), 'undo', context)),
    redo: (context) => attempt(() => take(redoStep(file), 'redo', context)),
    bringBack: (change, { author }) =>
      attempt(() => {
        const step = bringBackStep(file, change);
        if (!step) return fail({ by: 'model', refusal: refusal('unknown-entity', { id: change }) });
        const checked = checkStep(file.state, step.changes);
        if (!checked.ok) return fail({ by: 'model', refusal: checked.error });
        const { label, changes } = step;
        return put({ origin: { origin: 'command', target: null }, author, label, changes });
      }),
    merge: (copies, context) => {
      settle(file);
      const merged = merge(file, copies, context);
      if (merged.ok && !context.isTrial) vocabulary.follow(merged.value.changes);
      if (!merged.ok) return merged;
      const { changes } = context.isTrial ? { changes: [] } : merged.value;
      const committed = { ...undoState(file), seq: file.head.seq, label: null, changes };
      return ok({ report: merged.value, committed });
    },
  };
}

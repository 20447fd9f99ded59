import type {
  HistoryPage,
  HistoryQuery,
  PastMoment,
  PastState,
  RestorationQuery,
} from '../../../shared/history/entries.ts';
import type { Command } from '../../../shared/model/decide.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { OpenFile } from '../file/open-file.ts';
import { historyPage } from './page.ts';
import { endOf, pastState } from './past-state.ts';
import { restoration } from './restoration.ts';
import { historyStatements, type HistoryStatements } from './statements.ts';

/** What an open file can tell of its own history. */
export interface HistoryReader {
  /** Some transactions, newest first. */
  page(query: HistoryQuery): HistoryPage;
  /** Everybody who ever changed something, by name. */
  authors(): readonly string[];
  /** The workspace as it stood at a moment; `null` where the log knows no such moment. */
  past(moment: PastMoment): PastState | null;
  /** The command that restores what a transaction replaced; `null` where it stands so already. */
  restoration(query: RestorationQuery): Command | null;
}

/** The history of an open file. Its statements are prepared when it is first asked something. */
export function historyReader(file: OpenFile): HistoryReader {
  let prepared: HistoryStatements | null = null;
  const statements = (): HistoryStatements => (prepared ??= remembering(file));
  return {
    page: (query) => {
      const { since } = query;
      const moment = since === null ? null : endOf(file.state, statements(), since);
      return historyPage(file, statements(), query, moment);
    },
    authors: () => statements().authors(),
    past: (moment) => pastState(file, statements(), moment),
    restoration: (query) => restoration(file, query),
  };
}

/**
 * The statements, which go through the whole log for what ever named an entity only once until it grows: page after
 * page asks for the same.
 */
function remembering(file: OpenFile): HistoryStatements {
  const statements = historyStatements(file.db);
  const naming = new Map<Id, readonly Id[]>();
  let seq = -1;
  return {
    ...statements,
    everNaming: (id) => {
      if (seq !== file.head.seq) naming.clear();
      seq = file.head.seq;
      const found = naming.get(id) ?? statements.everNaming(id);
      naming.set(id, found);
      return found;
    },
  };
}

import type { Id } from '../../../shared/model/id.ts';
import type { HistoryReader } from '../contract.ts';
import type { OpenFile } from '../file/open-file.ts';
import { historyPage } from './page.ts';
import { endOf, pastState } from './past-state.ts';
import { restoration } from './restoration.ts';
import { historyStatements, type HistoryStatements } from './statements.ts';

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

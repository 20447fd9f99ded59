import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { kindOf } from '../../../shared/model/queries.ts';
import { useGoTo } from '../../app/use-go-to.ts';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { useCanEdit, useRunCommand } from '../../state/commands.ts';
import { useRequest } from '../../state/request.ts';
import { useAppStore } from '../../state/store.ts';
import { useLookBack } from '../past/use-look-back.ts';
import type { Row } from './rows.ts';

type Entry = Exclude<Row, { readonly is: 'day' }>;

/** What can be done about a row of the history. */
export interface RowWork {
  /** Shows what it is about, where it stands. */
  goTo(row: Entry): void;
  /** Puts back what it replaced, or brings back what went. */
  restore(row: Entry): Promise<void>;
  /** Shows the workspace as it stood after it. */
  look(row: Entry): Promise<void>;
}

/** Gives what can be done about a row of the history. */
export function useRowWork(): RowWork {
  const { t } = useTranslation('history');
  const announce = useAnnounce();
  const request = useRequest();
  const run = useRunCommand();
  const store = useAppStore();
  const goTo = useGoTo();
  const canEdit = useCanEdit();
  const lookBack = useLookBack();
  return useMemo(
    () => ({
      goTo: (row) => {
        if (row.is !== 'telling') return;
        const { kind, id } = row.telling.subject;
        const { data } = store.getState().workspace;
        if (data && kindOf(data, id) !== undefined) goTo(kind, id);
        else announce(t('said.gone'));
      },
      restore: async (row) => {
        if (!canEdit) return;
        const changed = row.is === 'telling' ? row.telling.changed : null;
        const command = await request('history.restoration', {
          transaction: row.entry.id,
          entity: changed?.id ?? null,
          field: changed?.field ?? null,
        });
        if (command === undefined) return;
        if (command === null) announce(t('said.stands'));
        else if (await run(command)) announce(t('said.restored'));
      },
      look: (row) =>
        lookBack(
          { by: 'transaction', id: row.entry.id },
          row.is === 'telling' ? row.telling.subject : null,
        ),
    }),
    [t, announce, request, run, store, goTo, canEdit, lookBack],
  );
}

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../../../shared/model/decide.ts';
import { useAnnounce } from '../../../components/notices/announcer.tsx';
import { useRunCommand } from '../../../state/commands.ts';
import { useAppStore } from '../../../state/store.ts';
import { useQuestions } from '../context.ts';
import type { Line } from '../lines/openness.ts';

/**
 * Gives the function that settles a line by a command, and says what was done and, where the line left, how many
 * are left in its section. `false` where the command was refused.
 */
export function useSettle(): (line: Line, command: Command, what: string) => Promise<boolean> {
  const { t } = useTranslation('questions');
  const run = useRunCommand();
  const store = useAppStore();
  const announce = useAnnounce();
  const { model } = useQuestions();
  return useCallback(
    async (line, command, what) => {
      if (!(await run(command))) return false;
      const lines = model.look(store.getState())?.open[line.openness] ?? [];
      const section = t(`section.${line.openness}`);
      const isThere = lines.some(({ key }) => key === line.key);
      announce(isThere ? what : t('settled.left', { what, section, count: lines.length }));
      return true;
    },
    [t, run, store, announce, model],
  );
}

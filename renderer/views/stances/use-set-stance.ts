import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import { describeLabel } from '../../../shared/messages/describe.ts';
import type { Stance } from '../../../shared/model/entities.ts';
import { entity, labelOf, presentStances } from '../../../shared/model/queries.ts';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { useRunCommand } from '../../state/commands.ts';
import { useAppStore } from '../../state/store.ts';

type NewStance = Pick<Stance, 'party' | 'position' | 'level' | 'formalObjection'>;

/**
 * Gives the function that records what a party thinks of a position from today on, and says so. What
 * it thinks already is not recorded twice.
 */
export function useSetStance(): (stance: NewStance) => Promise<void> {
  const { t, i18n } = useTranslation('details');
  const store = useAppStore();
  const run = useRunCommand();
  const announce = useAnnounce();
  return useCallback(
    async ({ party, position, level, formalObjection }) => {
      const { data } = store.getState().workspace;
      const on = data && entity(data, 'position', position);
      if (!data || !on) return;
      const now = presentStances(data, position).get(party);
      const isSame = now?.level === level && now.formalObjection === formalObjection;
      const name = entity(data, 'party', party)?.shortName ?? '';
      const words = {
        key: 'set-stance',
        values: { party: name, position: labelOf(data, on), level },
      };
      if (!isSame) {
        const stance = { id: uuidv7(), party, position, level, formalObjection };
        if (!(await run({ type: 'set-stance', ...stance }))) return;
      }
      announce(t(isSame ? 'stance.already' : 'stance.set', { words: describeLabel(i18n, words) }));
    },
    [t, i18n, store, run, announce],
  );
}

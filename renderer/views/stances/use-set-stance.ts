import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import { describeLabel } from '../../../shared/messages/describe.ts';
import type { Command } from '../../../shared/model/decide.ts';
import type { Stance } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { stanceOfNewParty } from '../../../shared/model/new-party.ts';
import { entity, labelOf, presentStances } from '../../../shared/model/queries.ts';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { useRunCommand } from '../../state/commands.ts';
import { useAppStore } from '../../state/store.ts';
import type { Holder } from './stance-keys.ts';

interface NewStance extends Pick<Stance, 'position' | 'level' | 'formalObjection'> {
  readonly party: Holder;
}

/**
 * Gives the function that records what a party thinks of a position from today on, and says so. What it thinks already is
 * not recorded twice; who is no party yet becomes one. The promise is whose it is, where it is recorded.
 */
export function useSetStance(): (stance: NewStance) => Promise<Id | null> {
  const { t, i18n } = useTranslation('details');
  const store = useAppStore();
  const run = useRunCommand();
  const announce = useAnnounce();
  return useCallback(
    async ({ party, position, level, formalObjection }) => {
      const { data } = store.getState().workspace;
      const on = data && entity(data, 'position', position);
      if (!data || !on) return null;
      const isNew = typeof party !== 'string';
      const whose = isNew ? uuidv7() : party;
      const now = isNew ? undefined : presentStances(data, position).get(party);
      const isSame = now?.level === level && now.formalObjection === formalObjection;
      const name = isNew ? party.name : (entity(data, 'party', party)?.shortName ?? '');
      const label = labelOf(data, on);
      const words = { key: 'set-stance', values: { party: name, position: label, level } };
      if (!isSame) {
        const stance = { id: uuidv7(), position, level, formalObjection };
        const command: Command = isNew
          ? stanceOfNewParty({ id: whose, name }, label, stance)
          : { type: 'set-stance', party, ...stance };
        if (!(await run(command))) return null;
      }
      announce(t(isSame ? 'stance.already' : 'stance.set', { words: describeLabel(i18n, words) }));
      return whose;
    },
    [t, i18n, store, run, announce],
  );
}

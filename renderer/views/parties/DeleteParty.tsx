import { useTranslation } from 'react-i18next';
import { describeRefusal } from '../../../shared/messages/describe.ts';
import type { Party } from '../../../shared/model/entities.ts';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { Button } from '../../components/buttons/Button.tsx';
import { useRunCommand } from '../../state/commands.ts';
import { useWorkspace } from '../../state/store.ts';
import styles from './DeleteParty.module.css';
import { partyDeletion } from './parties-model.ts';

interface DeletePartyProps {
  readonly party: Party;
  readonly onKeep: () => void;
  readonly onDeleted: () => void;
}

/** Says what goes with a party before it goes, or why it cannot. */
export function DeleteParty({ party, onKeep, onDeleted }: DeletePartyProps) {
  const { t, i18n } = useTranslation('details');
  const run = useRunCommand();
  const announce = useAnnounce();
  const state = useWorkspace((workspace) => workspace);
  if (!state) return null;
  const { stances, memberships, refusal } = partyDeletion(state, party.id);
  const name = party.shortName;
  const remove = async () => {
    if (await run({ type: 'delete', entities: [{ kind: 'party', id: party.id }] })) {
      onDeleted();
      announce(t('party.deleted', { name }));
    }
  };
  const refused = refusal && describeRefusal(i18n, refusal);
  return (
    <div className={styles.box} role="group" aria-label={t('party.delete-title', { name })}>
      <p className={styles.title}>{t('party.delete-title', { name })}</p>
      {refused ? (
        <p>
          {refused.message} {refused.hint}
        </p>
      ) : (
        <ul>
          {stances === 0 && memberships === 0 && <li>{t('party.delete-alone')}</li>}
          {stances > 0 && <li>{t('party.delete-stances', { count: stances })}</li>}
          {memberships > 0 && <li>{t('party.delete-memberships', { count: memberships })}</li>}
          <li>{t('party.delete-undo')}</li>
        </ul>
      )}
      <div className={styles.buttons}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the question was just asked for */}
        <Button autoFocus onClick={onKeep}>
          {t('party.keep')}
        </Button>
        {!refused && (
          <Button tone="primary" onClick={() => void remove()}>
            {t('party.delete-confirm', { name })}
          </Button>
        )}
      </div>
    </div>
  );
}

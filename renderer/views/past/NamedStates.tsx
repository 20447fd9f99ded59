import { useTranslation } from 'react-i18next';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { Button } from '../../components/buttons/Button.tsx';
import { RemoveButton } from '../../components/buttons/RemoveButton.tsx';
import { Popover } from '../../components/overlays/Popover.tsx';
import { useCanEdit, useRunCommand } from '../../state/commands.ts';
import { useAppStore, useWorkspace } from '../../state/store.ts';
import { useDates } from '../details/dates.ts';
import { knownMoments, sayMoment, type KnownMoment } from './moments.ts';
import { NameStateForm } from './NameStateForm.tsx';
import styles from './NamedStates.module.css';
import { usePresent } from './present.ts';
import { useLookBack } from './use-look-back.ts';

/** The states that have a name, each the way to how the workspace stood then; and a name for the present one. */
export function NamedStates() {
  const { t } = useTranslation('history');
  return (
    <Popover
      label={t('named.title')}
      placement="bottom end"
      trigger={<Button aria-haspopup="dialog">{t('named.title')}</Button>}
    >
      {(close) => <Panel close={close} />}
    </Popover>
  );
}

function Panel({ close }: { readonly close: () => void }) {
  const { t } = useTranslation('history');
  const canEdit = useCanEdit();
  const shown = useWorkspace((state) => state);
  const store = useAppStore();
  const present = usePresent();
  // From the past as well, these are all that there are now.
  const state = present ? (present.getState().workspace.data ?? undefined) : shown;
  const lookBack = useLookBack();
  if (!state) return null;
  const known = knownMoments(state);
  return (
    <div className={styles.panel}>
      {canEdit && <NameStateForm onDone={close} />}
      {known.length === 0 ? (
        <p className={styles.none}>{t('named.none')}</p>
      ) : (
        <ul className={styles.list} aria-label={t('named.title')}>
          {known.map((one) => (
            <Item
              key={one.moment.id}
              known={one}
              state={state}
              canRemove={canEdit && one.moment.by === 'named-state'}
              onLook={() => {
                close();
                void lookBack(one.moment, store.getState().ui.selected);
              }}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface ItemProps {
  readonly known: KnownMoment;
  readonly state: WorkspaceState;
  readonly canRemove: boolean;
  readonly onLook: () => void;
}

function Item({ known: { moment, at }, state, canRemove, onLook }: ItemProps) {
  const { t } = useTranslation('history');
  const dates = useDates();
  const run = useRunCommand();
  const name = sayMoment(t, state, moment) ?? '';
  const remove = () =>
    void run({ type: 'delete', entities: [{ kind: 'named-state', id: moment.id }] });
  return (
    <li className={styles.item}>
      <Button tone="quiet" className={styles.look} onClick={onLook}>
        <span>
          <bdi>{name}</bdi>
          <span className={styles.when}>{dates.moment(at)}</span>
        </span>
      </Button>
      {canRemove && <RemoveButton label={t('named.remove', { name })} onRemove={remove} />}
    </li>
  );
}

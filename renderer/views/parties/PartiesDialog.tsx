import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/id.ts';
import { Button } from '../../components/buttons/Button.tsx';
import { Dialog } from '../../components/overlays/Dialog.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useAppDispatch, useAppSelector, useWorkspace } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { NewPartyForm } from './NewPartyForm.tsx';
import { PartyEditor } from './PartyEditor.tsx';
import { PartyList } from './PartyList.tsx';
import { partiesByName } from './parties-model.ts';
import styles from './PartiesDialog.module.css';

/** Who takes part: all parties, and the one that is chosen in full; new ones are made here. */
export function PartiesDialog() {
  const { t } = useTranslation('details');
  const dispatch = useAppDispatch();
  const canEdit = useCanEdit();
  const asksForNew = useAppSelector(({ ui }) => ui.overlay?.name === 'new-party');
  const state = useWorkspace((workspace) => workspace);
  const parties = state ? partiesByName(state) : [];
  const [chosen, setChosen] = useState<Id | null>(null);
  const [isNew, setNew] = useState(asksForNew);
  // Where the focus goes once a form or a question is gone: from there the next party is one key away.
  const newButton = useRef<HTMLButtonElement>(null);
  const party = parties.find(({ id }) => id === chosen) ?? parties[0];
  const showsForm = canEdit && (isNew || !party);
  return (
    <Dialog title={t('party.list')} size="large" onClose={() => dispatch(overlayClosed())}>
      <div className={styles.parts}>
        <div className={styles.side}>
          {parties.length > 0 && (
            <PartyList
              parties={parties}
              chosen={showsForm ? null : (party?.id ?? null)}
              onChoose={(id) => {
                setChosen(id);
                setNew(false);
              }}
            />
          )}
          {canEdit && (
            <Button ref={newButton} aria-pressed={showsForm} onClick={() => setNew(true)}>
              {t('party.new')}
            </Button>
          )}
        </div>
        <div className={styles.main}>
          {parties.length === 0 && (
            <div>
              <p className={styles.none}>{t('party.none')}</p>
              <p className={styles.hint}>{t('party.none-hint')}</p>
            </div>
          )}
          {showsForm ? (
            <NewPartyForm
              onAdded={(id) => {
                setChosen(id);
                setNew(false);
                newButton.current?.focus();
              }}
            />
          ) : (
            party && (
              <PartyEditor
                key={party.id}
                party={party}
                onDeleted={() => newButton.current?.focus()}
              />
            )
          )}
        </div>
      </div>
    </Dialog>
  );
}

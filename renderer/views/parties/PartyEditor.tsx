import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '../../../shared/model/entities.ts';
import { Button } from '../../components/buttons/Button.tsx';
import { PartyChip } from '../../components/elements/PartyChip.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { FieldEditor } from '../details/fields/FieldEditor.tsx';
import { FIELDS } from '../details/fields/fields.ts';
import { HeldSection } from '../details/sections/HeldSection.tsx';
import { MembersSection } from '../details/sections/MembersSection.tsx';
import { DeleteParty } from './DeleteParty.tsx';
import styles from './PartyEditor.module.css';

interface PartyEditorProps {
  readonly party: Party;
  readonly onDeleted: () => void;
}

/** One party in full: its names and hue, who belongs to it, what it thinks; all edited in place. */
export function PartyEditor({ party, onDeleted }: PartyEditorProps) {
  const { t } = useTranslation('details');
  const canEdit = useCanEdit();
  const [isDeleting, setDeleting] = useState(false);
  return (
    <section className={styles.editor} aria-label={party.name}>
      <h3>
        <PartyChip party={party} />
      </h3>
      <div className={styles.fields}>
        {FIELDS.party.map((spec) => (
          <FieldEditor key={spec.field} kind="party" entity={party} spec={spec} />
        ))}
      </div>
      <MembersSection kind="party" id={party.id} />
      <HeldSection kind="party" id={party.id} />
      {canEdit &&
        (isDeleting ? (
          <DeleteParty party={party} onKeep={() => setDeleting(false)} onDeleted={onDeleted} />
        ) : (
          <Button tone="quiet" className={styles.delete} onClick={() => setDeleting(true)}>
            {t('party.delete')}
          </Button>
        ))}
    </section>
  );
}

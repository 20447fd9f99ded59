import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citedOn } from '../../../../../shared/agenda/new-item.ts';
import type { Id } from '../../../../../shared/model/id.ts';
import { entity } from '../../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../../shared/model/state.ts';
import { Button } from '../../../../components/buttons/Button.tsx';
import { useWorkspace } from '../../../../state/store.ts';
import styles from './AdoptedField.module.css';
import { ElementPicker } from '../../picker/ElementPicker.tsx';
import { leadTo, type Lead } from '../../leads/lead.ts';
import { elementsLike } from '../../picker/link-targets.ts';
import { TickedLeads } from './TickedLeads.tsx';
import { useEdit } from '../use-edit.ts';
import { useSoon } from './use-soon.ts';

interface DocumentsFieldProps {
  readonly label: string;
  readonly item: Id;
  readonly readOnly: boolean;
}

const MOST_SHOWN = 20;

const findReferences = (state: WorkspaceState, query: string) =>
  elementsLike(state, 'reference', query, MOST_SHOWN);

/** The documents to read before an agenda item: those cited on its issue, each to be ticked, and others. */
export function DocumentsField({ label, item: id, readOnly }: DocumentsFieldProps) {
  const { t } = useTranslation('details');
  const [isChoosing, setChoosing] = useState(false);
  const state = useWorkspace((workspace) => workspace);
  const edit = useEdit('agenda-item', id);
  const item = state && entity(state, 'agenda-item', id);
  const [read, setRead] = useSoon(item?.documents ?? [], (next) => edit('documents', next));
  const close = useCallback(() => setChoosing(false), []);
  if (!item) return null;
  const choices = choicesOf(state, item.issue, read);
  if (choices.length === 0 && readOnly) return null;
  return (
    <fieldset className={styles.field} disabled={readOnly}>
      <legend className={styles.label}>{label}</legend>
      <TickedLeads leads={choices} ticked={read} onChange={setRead} />
      {isChoosing ? (
        <ElementPicker
          label={label}
          labelHidden
          find={findReferences}
          takesFocus
          onCancel={close}
          onPick={(reference) => {
            close();
            if (!read.includes(reference)) setRead([...read, reference]);
          }}
        />
      ) : (
        !readOnly && (
          <Button
            tone="quiet"
            className={styles.tool}
            aria-label={t('choose-what', { what: label })}
            onClick={() => setChoosing(true)}
          >
            {t('choose')}
          </Button>
        )
      )}
    </fieldset>
  );
}

/** What is cited on the issue of an item, and what else is to be read before it. */
function choicesOf(state: WorkspaceState, issue: Id | null, read: readonly Id[]): readonly Lead[] {
  const cited = issue === null ? [] : citedOn(state, issue);
  return [...new Set([...cited, ...read])].flatMap((id) => leadTo(state, id) ?? []);
}

import { useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isElementKind } from '../../../../shared/model/entities.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { RemoveButton } from '../../../components/buttons/RemoveButton.tsx';
import { useCanEdit, useRunCommand } from '../../../state/commands.ts';
import { useWorkspace } from '../../../state/store.ts';
import { AddLink } from '../picker/AddLink.tsx';
import { linkGroups, linkWords, type LinkGroup } from '../picker/link-groups.ts';
import type { LinkedLead } from '../leads/lead.ts';
import { LeadLink } from '../leads/LeadLink.tsx';
import { Section } from '../Section.tsx';
import type { SectionProps } from './section-props.ts';
import styles from './sections.module.css';

/** What an element is tied to, in words and in both directions; ties are made and undone here. */
export function LinksSection({ kind, id }: SectionProps) {
  const { t } = useTranslation('details');
  const canEdit = useCanEdit();
  const state = useWorkspace((workspace) => workspace);
  const [isAdding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const groups = useMemo(() => (state ? linkGroups(state, id) : []), [state, id]);
  const close = () => {
    setAdding(false);
    button.current?.focus();
  };
  return (
    <Section
      title={t('links.title')}
      tools={
        canEdit && (
          <Button
            ref={button}
            tone="quiet"
            className={styles.tool}
            aria-expanded={isAdding}
            onClick={() => setAdding(!isAdding)}
          >
            {t('links.add')}
          </Button>
        )
      }
    >
      {isAdding && isElementKind(kind) && <AddLink kind={kind} id={id} onDone={close} />}
      {groups.length === 0 && !isAdding && <p className={styles.none}>{t('links.none')}</p>}
      {groups.map((group) => (
        <Group key={`${group.type} ${group.direction}`} group={group} canEdit={canEdit} />
      ))}
    </Section>
  );
}

interface GroupProps {
  readonly group: LinkGroup;
  readonly canEdit: boolean;
}

function Group({ group, canEdit }: GroupProps) {
  const { t } = useTranslation('details');
  const run = useRunCommand();
  const title = useId();
  const remove = ({ link }: LinkedLead) =>
    run({ type: 'delete', entities: [{ kind: 'link', id: link.id }] });
  return (
    <div className={styles.group}>
      <h4 id={title} className={styles.words}>
        {t(linkWords(group))}
      </h4>
      <ul aria-labelledby={title} className={styles.list}>
        {group.leads.map((lead) => (
          <li key={lead.link.id} className={styles.line}>
            <LeadLink lead={lead} />
            {canEdit && (
              <RemoveButton
                className={styles.remove}
                label={t('links.remove', { words: t(linkWords(group)), label: lead.label })}
                onRemove={() => void remove(lead)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

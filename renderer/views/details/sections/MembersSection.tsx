import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import { entity } from '../../../../shared/model/queries.ts';
import { PartyChip } from '../../../components/elements/PartyChip.tsx';
import { RemoveButton } from '../../../components/buttons/RemoveButton.tsx';
import { Select } from '../../../components/fields/Select.tsx';
import { useCanEdit, useRunCommand } from '../../../state/commands.ts';
import { useWorkspace } from '../../../state/store.ts';
import { groupsOf, membersOf, partiesByName } from '../../parties/parties-model.ts';
import { Section } from '../Section.tsx';
import type { SectionProps } from './section-props.ts';
import styles from './sections.module.css';

/** The persons in a group, or the groups of a person. */
export function MembersSection({ id }: SectionProps) {
  const { t } = useTranslation('details');
  const run = useRunCommand();
  const canEdit = useCanEdit();
  const state = useWorkspace((workspace) => workspace);
  const party = state && entity(state, 'party', id);
  if (!party) return null;
  const isGroup = party.type === 'group';
  const members = isGroup ? membersOf(state, id) : groupsOf(state, id);
  const others = partiesByName(state).filter(
    (other) => other.type !== party.type && members.every((member) => member.party.id !== other.id),
  );
  const words = isGroup ? 'members' : 'groups';
  const add = (other: string) => {
    if (other === '') return;
    const [person, group] = isGroup ? [other, id] : [id, other];
    void run({ type: 'add-member', id: uuidv7(), person, group });
  };
  return (
    <Section title={t(`${words}.title`)}>
      {members.length === 0 && others.length === 0 && (
        <p className={styles.none}>{t(`${words}.none`)}</p>
      )}
      {members.length > 0 && (
        <ul className={styles.chips} aria-label={t(`${words}.title`)}>
          {members.map(({ party: member, membership }) => (
            <li key={membership.id} className={styles.line}>
              <PartyChip party={member} />
              {canEdit && (
                <RemoveButton
                  className={styles.remove}
                  label={t(`${words}.remove`, { name: member.shortName, party: party.shortName })}
                  onRemove={() =>
                    void run({
                      type: 'delete',
                      entities: [{ kind: 'membership', id: membership.id }],
                    })
                  }
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {canEdit && others.length > 0 && (
        <Select
          label={t(`${words}.add`)}
          labelHidden
          value=""
          options={[
            { value: '', label: t(`${words}.add`) },
            ...others.map((other) => ({ value: other.id, label: other.name })),
          ]}
          onChange={add}
        />
      )}
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { agendaOf } from '../../../../shared/model/agenda.ts';
import type { AgendaItem } from '../../../../shared/model/entities.ts';
import { elementOf, entity, labelOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { inARow } from '../../../components/facts.ts';
import { useWorkspace } from '../../../state/store.ts';
import { useDates } from '../dates.ts';
import { EntityLink } from '../leads/EntityLink.tsx';
import { Section } from '../Section.tsx';
import type { SectionProps } from './section-props.ts';
import styles from './sections.module.css';

/** The agenda items that take up an issue, or those of a session in order. */
export function AgendaSection({ kind, id }: SectionProps) {
  const { t } = useTranslation('details');
  const dates = useDates();
  const state = useWorkspace((workspace) => workspace);
  const items = state ? itemsOf(state, kind, id) : [];
  if (!state || items.length === 0) return null;
  return (
    <Section title={t(kind === 'session' ? 'agenda.of-session' : 'agenda.of-issue')}>
      <ul className={styles.list} aria-label={t('vocabulary:kinds.agenda-item')}>
        {items.map((item) => {
          const session = kind === 'issue' ? entity(state, 'session', item.session) : undefined;
          return (
            <li key={item.id}>
              <EntityLink
                kind="agenda-item"
                id={item.id}
                label={labelOf(state, item)}
                text={session?.title ?? titleOfItem(state, item)}
              />
              <p className={styles.soft}>
                {inARow([
                  session && dates.wallTime(session.start),
                  t(`vocabulary:purpose.${item.purpose}`),
                  t('agenda.minutes', { count: item.minutes }),
                ])}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function itemsOf(
  state: WorkspaceState,
  kind: SectionProps['kind'],
  id: string,
): readonly AgendaItem[] {
  if (kind === 'session') return agendaOf(state, id);
  return state.indexes.itemsFor.get(id) ?? [];
}

function titleOfItem(state: WorkspaceState, { title, issue }: AgendaItem): string {
  const found = issue === null ? undefined : elementOf(state, issue);
  return title || (found ? `${labelOf(state, found.element)} ${found.element.text}` : '');
}

import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { AgendaItem, Session } from '../../../../shared/model/entities.ts';
import { labelOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { inARow } from '../../../components/facts.ts';
import { LabelChip } from '../../../components/elements/LabelChip.tsx';
import { Prose } from '../../../components/prose/Prose.tsx';
import { useCanEdit } from '../../../state/commands.ts';
import { leadTo } from '../../details/leads/lead.ts';
import { LeadLink } from '../../details/leads/LeadLink.tsx';
import { ItemClock } from '../clock/Clocks.tsx';
import { pausedOf, standstillOf, titleOfItem, type Course } from '../meeting-model.ts';
import { PositionsAtHand } from './PositionsAtHand.tsx';
import styles from './PresentItem.module.css';
import { ActTool } from '../keys/Tools.tsx';

interface PresentItemProps {
  readonly state: WorkspaceState;
  readonly session: Session;
  readonly course: Course;
}

/** The item that the session is on, large: its clock, who presents it, and how views on its issue stand. */
export function PresentItem({ state, course }: PresentItemProps) {
  const { t } = useTranslation('meeting');
  const { present, items } = course;
  const paused = pausedOf(course);
  if (paused) {
    return (
      <section className={styles.item} aria-label={t('item.paused')}>
        <p className={styles.facts}>{t('item.paused')}</p>
        <ItemTitle state={state} item={paused} />
        <ItemClock item={paused} />
        <ItemTools course={course} />
      </section>
    );
  }
  if (!present) {
    return (
      <section className={styles.item} aria-label={t('item.none')}>
        <h2 className={styles.title}>{t(standstillOf(course))}</h2>
        <ItemTools course={course} />
      </section>
    );
  }
  const { issue } = titleOfItem(state, present);
  const number = items.filter(({ type }) => type !== 'break').indexOf(present) + 1;
  const facts = factsOf(t, present, number, items);
  return (
    <section className={styles.item} aria-labelledby={`present-${present.id}`}>
      {facts !== '' && <p className={styles.facts}>{facts}</p>}
      <ItemTitle state={state} item={present} />
      <ItemClock item={present} />
      <ItemTools course={course} />
      {present.outcome !== '' && (
        <p>
          {t('item.outcome')} <bdi>{present.outcome}</bdi>
        </p>
      )}
      {present.notes !== '' && <Prose text={present.notes} />}
      {present.documents.length > 0 && (
        <p className={styles.documents}>
          {t('item.documents')}
          {present.documents.map((id) => {
            const lead = leadTo(state, id);
            return lead && <LeadLink key={id} lead={lead} />;
          })}
        </p>
      )}
      {issue && issue.detail !== '' && <Prose text={issue.detail} />}
      {issue && <PositionsAtHand state={state} issue={issue.id} />}
    </section>
  );
}

function ItemTitle({ state, item }: { readonly state: WorkspaceState; readonly item: AgendaItem }) {
  const { t } = useTranslation('meeting');
  const { issue, text } = titleOfItem(state, item);
  return (
    <h2 id={`present-${item.id}`} className={styles.title}>
      {issue && <LabelChip label={labelOf(state, issue)} kind="issue" />}{' '}
      <bdi>{text || t(`vocabulary:item-type.${item.type}`)}</bdi>
    </h2>
  );
}

function factsOf(
  t: TFunction<'meeting'>,
  { type, title, purpose, presenter }: AgendaItem,
  number: number,
  items: readonly AgendaItem[],
): string {
  if (type === 'break') {
    const name = t('vocabulary:item-type.break');
    // One that has no other name says it once.
    return title === '' || title === name ? '' : name;
  }
  const count = items.filter((item) => item.type !== 'break').length;
  return inARow([
    t('item.number', { number, count }),
    t(`vocabulary:purpose.${purpose}`),
    presenter !== '' && t('item.presented', { presenter }),
  ]);
}

function ItemTools({ course: { present, next, previous } }: { readonly course: Course }) {
  const { t } = useTranslation('meeting');
  const canEdit = useCanEdit();
  if (!canEdit) return null;
  return (
    <div role="group" aria-label={t('item.tools')} className={styles.tools}>
      <ActTool
        act="next"
        tone="plain"
        label={t(present && !next ? 'act.done' : 'act.next')}
        disabled={!next && !present}
      />
      <ActTool act="previous" disabled={!previous} />
      <ActTool
        act="pause"
        label={t(present || !previous ? 'act.pause' : 'act.resume')}
        disabled={!present && !previous}
      />
      <ActTool act="minutes" disabled={!present} />
    </div>
  );
}

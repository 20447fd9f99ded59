import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/buttons/Button.tsx';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { FacetMenu } from '../filter/FacetMenu.tsx';
import { FilterFrame } from '../filter/FilterFrame.tsx';
import { PartyMenu, TagMenu } from '../filter/FilterBar.tsx';
import { useFoundSaid } from '../filter/use-found-said.ts';
import { Glance } from './Glance.tsx';
import { leavesOut, NO_QUESTION_FILTER, type QuestionFilter } from './list/filter.ts';
import type { QuestionsLook } from './model.ts';
import { OPENNESS } from './lines/openness.ts';
import { questionFilterChanged, questionFilterToggled } from './questions-slice.ts';
import styles from './QuestionsToolbar.module.css';

/** Above the list: what is open at a glance, and what of it shows. */
export const QuestionsToolbar = memo(function QuestionsToolbar({
  look,
}: {
  readonly look: QuestionsLook;
}) {
  const { t } = useTranslation('questions');
  const dispatch = useAppDispatch();
  const isShown = useAppSelector(({ questions }) => questions.filterShown);
  const filter = useAppSelector(({ questions }) => questions.filter);
  const found = leavesOut(filter)
    ? look.sections.reduce((sum, { lines }) => sum + lines.length, 0)
    : null;
  useFoundSaid(found);
  return (
    <div className={styles.bar}>
      <Glance glance={look.glance} state={look.state} />
      <Button
        tone="quiet"
        className={styles.toggle}
        aria-expanded={isShown}
        onClick={() => dispatch(questionFilterToggled())}
      >
        {t('filter:label')}
      </Button>
      {isShown && <QuestionFilterBar filter={filter} found={found} />}
    </div>
  );
});

interface QuestionFilterBarProps {
  readonly filter: QuestionFilter;
  readonly found: number | null;
}

function QuestionFilterBar({ filter, found }: QuestionFilterBarProps) {
  const { t } = useTranslation('questions');
  const dispatch = useAppDispatch();
  const change = (to: Partial<QuestionFilter>) => dispatch(questionFilterChanged(to));
  return (
    <FilterFrame
      text={filter.text}
      onText={(text) => change({ text })}
      found={found === null ? null : t('found', { count: found })}
      onClear={() => change(NO_QUESTION_FILTER)}
      onClose={() => dispatch(questionFilterToggled())}
    >
      <FacetMenu
        label={t('facet.kind')}
        chosen={filter.kinds}
        groups={() => [
          {
            label: t('facet.kind'),
            choices: OPENNESS.map((openness) => ({
              value: openness,
              label: t(`section.${openness}`),
            })),
          },
        ]}
        onChange={(kinds) => change({ kinds })}
      />
      <TagMenu chosen={filter.tags} onChange={(tags) => change({ tags })} />
      <PartyMenu chosen={filter.parties} onChange={(parties) => change({ parties })} />
      <label className={styles.flag}>
        <input
          type="checkbox"
          checked={filter.blocking}
          onChange={(event) => change({ blocking: event.target.checked })}
        />
        {t('facet.blocking')}
      </label>
    </FilterFrame>
  );
}

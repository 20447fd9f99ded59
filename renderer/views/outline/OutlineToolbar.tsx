import { memo, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/buttons/Button.tsx';
import { Select } from '../../components/fields/Select.tsx';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import { isFiltering } from '../filter/filter.ts';
import { useFoundSaid } from '../filter/use-found-said.ts';
import { NewButtons } from './NewButtons.tsx';
import { filterChanged, filterToggled, levelChosen } from './outline-slice.ts';
import styles from './OutlineToolbar.module.css';

/** How many levels can be chosen to show, beside all. */
const LEVELS = ['1', '2', '3', '4'] as const;
type LevelName = (typeof LEVELS)[number] | 'all' | 'own';

/** Above the lines: how deep they show, and what is left out. @param found elements that meet the filter */
export const OutlineToolbar = memo(function OutlineToolbar({
  found,
}: {
  readonly found: number | null;
}) {
  const { t } = useTranslation();
  const dispatch = useAppDispatch();
  const isFiltered = useAppSelector(({ outline }) => outline.filterShown);
  const filter = useAppSelector(({ outline }) => outline.filter);
  const { level, byHand } = useAppSelector(({ outline }) =>
    isFiltering(outline.filter) ? outline.filterExpansion : outline.expansion,
  );
  const isOwn = Object.keys(byHand).length > 0;

  useFoundSaid(found);

  const value: LevelName = isOwn ? 'own' : levelName(level);
  const own = { value: 'own', label: t('outline:level-own') } as const;
  const options: ComponentProps<typeof Select<LevelName>>['options'] = [
    ...LEVELS.map((name) => ({ value: name, label: t('outline:level', { count: Number(name) }) })),
    { value: 'all', label: t('outline:level-all') },
    ...(isOwn ? [own] : []),
  ];
  return (
    <div className={styles.toolbar}>
      <div className={styles.line}>
        <Select<LevelName>
          label={t('outline:levels')}
          labelHidden
          className={styles.levels}
          value={value}
          options={options}
          onChange={(name) => {
            if (name !== 'own') dispatch(levelChosen(name === 'all' ? null : Number(name)));
          }}
        />
        <NewButtons label={t('outline:add')} />
        <Button tone="quiet" aria-expanded={isFiltered} onClick={() => dispatch(filterToggled())}>
          {t('filter:label')}
        </Button>
      </div>
      {isFiltered && (
        <FilterBar
          filter={filter}
          found={found}
          onChange={(to) => dispatch(filterChanged(to))}
          onClose={() => dispatch(filterToggled())}
        />
      )}
    </div>
  );
});

function levelName(level: number | null): LevelName {
  return level === null ? 'all' : (LEVELS.find((name) => Number(name) === level) ?? 'own');
}

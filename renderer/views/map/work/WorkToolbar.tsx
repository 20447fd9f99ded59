import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../shared/model/id.ts';
import { nameOf } from '../../../../shared/model/place.ts';
import { ActionButton } from '../../../app/actions/ActionButton.tsx';
import { Button } from '../../../components/buttons/Button.tsx';
import { Select } from '../../../components/fields/Select.tsx';
import { useAppDispatch, useAppSelector, useWorkspace } from '../../../state/store.ts';
import { FilterBar } from '../../filter/FilterBar.tsx';
import { useFoundSaid } from '../../filter/use-found-said.ts';
import { NewButtons } from '../../outline/NewButtons.tsx';
import { lookAround, lookAtAll } from '../walking/going.ts';
import { useHands } from '../acting/hands.ts';
import { REACHES, type Reach } from '../walking/neighbourhood.ts';
import { filterChanged, filterToggled } from '../work-slice.ts';
import { Exported } from './Exported.tsx';
import styles from './WorkToolbar.module.css';

type Around = 'all' | `${Reach}`;

interface WorkToolbarProps {
  /** The card that keys act on. */
  readonly active: Id | null;
  /** How many elements meet the filter; `null` without one. */
  readonly found: number | null;
}

/** Above the map: how much of it shows, what is looked for, and what can be put on it. */
export const WorkToolbar = memo(function WorkToolbar({ active, found }: WorkToolbarProps) {
  const { t } = useTranslation('map');
  const dispatch = useAppDispatch();
  const filter = useAppSelector(({ mapWork }) => mapWork.filter);
  const filterShown = useAppSelector(({ mapWork }) => mapWork.filterShown);
  useFoundSaid(found);
  return (
    <div className={styles.toolbar}>
      <div className={styles.line}>
        <div className={styles.tools}>
          <AroundSelect active={active} />
          <Button
            tone="quiet"
            aria-expanded={filterShown}
            onClick={() => dispatch(filterToggled())}
          >
            {t('filter:label')}
          </Button>
        </div>
        <NewButtons label={t('add')} />
        <div className={styles.tools}>
          <ActionButton name="map-tidy-up" tone="quiet" />
        </div>
      </div>
      {filterShown && (
        <FilterBar
          filter={filter}
          found={found}
          onChange={(to) => dispatch(filterChanged(to))}
          onClose={() => dispatch(filterToggled())}
        />
      )}
      <Exported />
    </div>
  );
});

/** The whole map, or what is one, two or three ties away from a card. */
function AroundSelect({ active }: Pick<WorkToolbarProps, 'active'>) {
  const { t } = useTranslation('map');
  const hands = useHands();
  // Around what is deleted there is nothing to be seen: then all of the map shows.
  const focus = useAppSelector(({ map, workspace }) =>
    map.focus && workspace.data?.kinds.has(map.focus.id) ? map.focus : null,
  );
  const centre = focus?.id ?? active;
  // A card that is still being typed is in the map but not in the workspace: it has no name, and nothing around it.
  const label = useWorkspace((map) =>
    centre !== null && map.kinds.has(centre) ? nameOf(map, centre) : null,
  );
  const value: Around = focus ? `${focus.steps}` : 'all';
  const options: readonly { readonly value: Around; readonly label: string }[] = [
    { value: 'all', label: t('around.all') },
    ...(typeof label !== 'string'
      ? []
      : REACHES.map((steps) => ({
          value: `${steps}` as const,
          label: t('around.near', { count: steps, label }),
        }))),
  ];
  return (
    <Select
      label={t('around.label')}
      labelHidden
      className={styles.around}
      value={value}
      options={options}
      onChange={(chosen) => {
        const steps = REACHES.find((reach) => String(reach) === chosen);
        if (steps) lookAround(hands, steps, focus?.id);
        else lookAtAll(hands);
      }}
    />
  );
}

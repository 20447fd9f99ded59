import { useTranslation } from 'react-i18next';
import { all, compareParties, labelOf } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import {
  ASSUMPTION_STATUSES,
  ELEMENT_KINDS,
  ISSUE_STATUSES,
  POSITION_STATUSES,
  RESPONSES,
} from '../../../shared/model/vocabulary.ts';
import type { SignKind } from '../../components/elements/KindSign.tsx';
import { useWorkspace } from '../../state/store.ts';
import { FacetMenu, type FacetGroup } from './FacetMenu.tsx';
import { FilterFrame } from './FilterFrame.tsx';
import { isFiltering, NO_FILTER, type Filter } from './filter.ts';

const SIGN_CHOICES: readonly SignKind[] = [
  'issue',
  'position',
  'pro',
  'contra',
  'assumption',
  'reference',
];

interface FilterBarProps {
  readonly filter: Filter;
  /** How many elements meet it. */
  readonly found: number | null;
  readonly onChange: (to: Partial<Filter>) => void;
  readonly onClose: () => void;
}

/** What a view leaves out: words, kinds, statuses, tags, parties, sessions; and how much it shows. */
export function FilterBar({ filter, found, onChange: change, onClose }: FilterBarProps) {
  const { t } = useTranslation();
  return (
    <FilterFrame
      text={filter.text}
      onText={(text) => change({ text })}
      found={isFiltering(filter) ? t('filter:found', { count: found ?? 0 }) : null}
      onClear={() => change(NO_FILTER)}
      onClose={onClose}
    >
      <FacetMenu
        label={t('filter:kind')}
        chosen={filter.signs}
        groups={() => [
          {
            label: t('filter:kind'),
            choices: SIGN_CHOICES.map((sign) => ({
              value: sign,
              label: t(`vocabulary:kind.${sign}`),
            })),
          },
        ]}
        onChange={(signs) => change({ signs })}
      />
      <FacetMenu
        label={t('filter:status')}
        chosen={filter.statuses}
        groups={() => [
          statusGroup(t, 'issue', 'issue-status', ISSUE_STATUSES),
          statusGroup(t, 'position', 'position-status', POSITION_STATUSES),
          statusGroup(t, 'contra', 'response', RESPONSES),
          statusGroup(t, 'assumption', 'assumption-status', ASSUMPTION_STATUSES),
        ]}
        onChange={(statuses) => change({ statuses })}
      />
      <TagMenu chosen={filter.tags} onChange={(tags) => change({ tags })} />
      <PartyMenu chosen={filter.parties} onChange={(parties) => change({ parties })} />
      <SessionMenu chosen={filter.sessions} onChange={(sessions) => change({ sessions })} />
    </FilterFrame>
  );
}

function statusGroup(
  t: (key: string) => string,
  kind: SignKind,
  vocabulary: string,
  statuses: readonly string[],
): FacetGroup<string> {
  return {
    label: t(`vocabulary:kind.${kind}`),
    choices: statuses.map((status) => ({
      value: `${kind}:${status}`,
      label: t(`vocabulary:${vocabulary}.${status}`),
    })),
  };
}

interface MenuProps {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Chooses among the tags of all elements. */
export function TagMenu({ chosen, onChange }: MenuProps) {
  const { t } = useTranslation();
  const map = useWorkspace((state) => state);
  return (
    <FacetMenu
      label={t('filter:tag')}
      chosen={chosen}
      groups={() => [
        {
          label: t('filter:tag'),
          choices: tagsOf(map).map((tag) => ({ value: tag, label: tag })),
        },
      ]}
      onChange={onChange}
    />
  );
}

/** Chooses among the parties. */
export function PartyMenu({ chosen, onChange }: MenuProps) {
  const { t } = useTranslation();
  const map = useWorkspace((state) => state);
  return (
    <FacetMenu
      label={t('filter:party')}
      chosen={chosen}
      groups={() => [
        {
          label: t('filter:party'),
          choices: (map ? all(map, 'party') : [])
            .toSorted(compareParties)
            .map(({ id, shortName, name }) => ({ value: id, label: `${shortName} · ${name}` })),
        },
      ]}
      onChange={onChange}
    />
  );
}

function SessionMenu({ chosen, onChange }: MenuProps) {
  const { t } = useTranslation();
  const map = useWorkspace((state) => state);
  return (
    <FacetMenu
      label={t('filter:session')}
      chosen={chosen}
      groups={() => [
        {
          label: t('filter:session'),
          choices: (map ? all(map, 'session') : []).map((session) => ({
            value: session.id,
            label: [map && labelOf(map, session), session.title].filter(Boolean).join(' · '),
          })),
        },
      ]}
      onChange={onChange}
    />
  );
}

function tagsOf(map: WorkspaceState | undefined): readonly string[] {
  const tags = new Set<string>();
  for (const kind of map ? ELEMENT_KINDS : []) {
    for (const element of map?.tables[kind].values() ?? []) {
      for (const tag of element.tags) tags.add(tag);
    }
  }
  return [...tags].toSorted((a, b) => a.localeCompare(b));
}

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isNarrowed, WHOLE_HISTORY, type HistoryFilter } from '../../../shared/history/entries.ts';
import type { Id } from '../../../shared/model/id.ts';
import { all, kindOf, labelOf } from '../../../shared/model/queries.ts';
import { titleById } from '../../../shared/model/checks.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { Button } from '../../components/buttons/Button.tsx';
import { keysOf } from '../../components/records.ts';
import { Select } from '../../components/fields/Select.tsx';
import { useRequest } from '../../state/request.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { FacetMenu } from '../filter/FacetMenu.tsx';
import { PartyMenu } from '../filter/FilterBar.tsx';
import { FilterFrame } from '../filter/FilterFrame.tsx';
import { NamedStates } from '../past/NamedStates.tsx';
import { facetsOf, KIND_FACETS, kindsOf } from './facets.ts';
import { historyFilterChanged, historyFilterToggled, historyOf } from './history-slice.ts';
import styles from './HistoryToolbar.module.css';
import type { ReadHistory } from './use-pages.ts';
import { SaidWords } from './SaidWords.tsx';

/** How long what was found has to rest before it is said, in milliseconds. */
const SETTLED = 400;

interface HistoryToolbarProps {
  readonly read: ReadHistory;
  /** The workspace together with what is no more. */
  readonly known: WorkspaceState;
}

/** Above the list: of what it is the history, what of it shows, and the states that have a name. */
export function HistoryToolbar({ read, known }: HistoryToolbarProps) {
  const { t } = useTranslation('history');
  const dispatch = useAppDispatch();
  const isShown = useAppSelector(({ history }) => history.filterShown);
  const filter = useAppSelector(({ history }) => history.filter);
  return (
    <div className={styles.bar}>
      <Title about={filter.about} known={known} />
      <NamedStates />
      <Button tone="quiet" aria-expanded={isShown} onClick={() => dispatch(historyFilterToggled())}>
        {t('filter:label')}
      </Button>
      {isShown && <HistoryFilterBar filter={filter} read={read} />}
    </div>
  );
}

function Title({ about, known }: { readonly about: Id | null; readonly known: WorkspaceState }) {
  const { t } = useTranslation('history');
  const dispatch = useAppDispatch();
  const kind = about === null ? undefined : kindOf(known, about);
  if (about === null) return <h2 className={styles.title}>{t('title')}</h2>;
  return (
    <>
      <h2 className={styles.title}>
        {t('title-of')}
        {kind && (
          <SaidWords
            said={[{ as: 'entity', kind, id: about, title: titleById(known, about) }]}
            known={known}
          />
        )}
      </h2>
      <Button tone="quiet" onClick={() => dispatch(historyOf(null))}>
        {t('show-all')}
      </Button>
    </>
  );
}

interface HistoryFilterBarProps {
  readonly filter: HistoryFilter;
  readonly read: ReadHistory;
}

function HistoryFilterBar({ filter, read }: HistoryFilterBarProps) {
  const { t } = useTranslation('history');
  const dispatch = useAppDispatch();
  const authors = useAuthors();
  const change = (to: Partial<HistoryFilter>) => dispatch(historyFilterChanged(to));
  const found = useFound(isNarrowed({ ...filter, about: null }) ? read : null);
  return (
    <FilterFrame
      text={filter.text}
      onText={(text) => change({ text })}
      found={found}
      onClear={() => change({ ...WHOLE_HISTORY, about: filter.about })}
      onClose={() => dispatch(historyFilterToggled())}
    >
      <FacetMenu
        label={t('filter:kind')}
        chosen={facetsOf(filter.kinds)}
        groups={() => [
          {
            label: t('filter:kind'),
            choices: keysOf(KIND_FACETS).map((facet) => ({
              value: facet,
              label: t(`kind.${facet}`),
            })),
          },
        ]}
        onChange={(facets) => change({ kinds: kindsOf(facets) })}
      />
      <PartyMenu chosen={filter.parties} onChange={(parties) => change({ parties })} />
      <FacetMenu
        label={t('author')}
        chosen={filter.authors}
        groups={() => [
          {
            label: t('author'),
            choices: authors.map((author) => ({
              value: author,
              label: author === '' ? t('nobody') : author,
            })),
          },
        ]}
        onChange={(chosen) => change({ authors: chosen })}
      />
      <SinceSelect since={filter.since} onChange={(since) => change({ since })} />
    </FilterFrame>
  );
}

/** How much was found so far, in words, and said once that rests; `null` while nothing is left out. */
function useFound(read: ReadHistory | null): string | null {
  const { t } = useTranslation('history');
  const announce = useAnnounce();
  const isThere = read?.isThere ?? false;
  const found =
    read && isThere
      ? t(read.hasMore ? 'found-so-far' : 'found', { count: read.told.length })
      : null;
  useEffect(() => {
    if (found === null) return undefined;
    const timer = setTimeout(() => announce(found), SETTLED);
    return () => clearTimeout(timer);
  }, [announce, found]);
  return read ? (found ?? '') : null;
}

interface SinceSelectProps {
  readonly since: Id | null;
  readonly onChange: (since: Id | null) => void;
}

function SinceSelect({ since, onChange }: SinceSelectProps) {
  const { t } = useTranslation('history');
  const state = useAppSelector(({ workspace }) => workspace.data);
  const sessions = state ? all(state, 'session').filter(({ status }) => status !== 'planned') : [];
  if (!state || sessions.length === 0) return null;
  return (
    <Select
      label={t('since')}
      labelHidden
      value={since ?? ''}
      options={[
        { value: '', label: t('since-ever') },
        ...sessions.map((session) => ({
          value: session.id,
          label: t('since-session', { session: `${labelOf(state, session)} ${session.title}` }),
        })),
      ]}
      onChange={(id) => onChange(id === '' ? null : id)}
    />
  );
}

/** Everybody who ever changed something, asked for when the filter opens. */
function useAuthors(): readonly string[] {
  const request = useRequest();
  const [authors, setAuthors] = useState<readonly string[]>([]);
  useEffect(() => {
    let isWanted = true;
    void request('history.authors').then((answer) => {
      if (answer && isWanted) setAuthors(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [request]);
  return authors;
}

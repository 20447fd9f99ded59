import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/buttons/Button.tsx';
import { EmptyState } from '../../components/notices/EmptyState.tsx';
import { useAppDispatch, useAppSelector, useAppStore, useWorkspace } from '../../state/store.ts';
import { entitySelected, issueShown, viewChosen } from '../../state/ui.ts';
import { Decisions } from './sections/Decisions.tsx';
import { entryElement, focusEntry } from './entries/entry-focus.ts';
import { FollowSelection } from './FollowSelection.tsx';
import { FollowUps } from './sections/FollowUps.tsx';
import { FirstIssue } from './FirstIssue.tsx';
import { IssueActions } from './IssueActions.tsx';
import { IssueHeader } from './head/IssueHeader.tsx';
import { issuePage, type IssuePage } from './issue-model.ts';
import { issueOf, issuesInOrder } from './head/issue-order.ts';
import { entryLost, wentBack } from './issue-slice.ts';
import { IssueToolbar } from './head/IssueToolbar.tsx';
import styles from './IssueView.module.css';
import { Positions } from './columns/Positions.tsx';
import { References } from './sections/References.tsx';
import { createSharing } from './sharing.ts';
import { StrengthsProvider } from './strength/strengths.tsx';
import { useTurn } from './head/use-turn.ts';

/** One question in depth, to read as a printed page and to edit in place. */
export function IssueView() {
  const state = useWorkspace((workspace) => workspace);
  const shown = useAppSelector(({ ui }) => ui.issue);
  const [withSharing] = useState(() => createSharing<IssuePage | null>());
  const page = useMemo(
    () => withSharing(state && shown !== null ? issuePage(state, shown) : null),
    [withSharing, state, shown],
  );
  useChooseIssue();
  if (!state) return null;
  if (state.tables.issue.size === 0) return <NoIssue />;
  return page ? <Page key={page.issue.id} page={page} /> : <GoneIssue />;
}

/** Turns to the page of what is selected when the view is chosen, or else to the first one. */
function useChooseIssue(): void {
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const count = useWorkspace((state) => state.tables.issue.size) ?? 0;
  const choose = useEffectEvent(() => {
    const { ui, issue, workspace } = store.getState();
    if (!workspace.data) return;
    const isThere = ui.issue !== null && workspace.data.tables.issue.has(ui.issue);
    if (issue.asked && isThere) return;
    const selected = ui.selected && issueOf(workspace.data, ui.selected.id);
    const next = selected ?? (isThere ? ui.issue : issuesInOrder(workspace.data)[0]?.id);
    if (next == null) return;
    dispatch(issueShown(next));
    if (!ui.selected) dispatch(entitySelected({ kind: 'issue', id: next }));
  });
  const isNone = count === 0;
  useEffect(() => {
    if (!isNone) choose();
  }, [isNone]);
}

function Page({ page }: { readonly page: IssuePage }) {
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const turnTo = useTurn();
  // An undo can take the active entry away: then the Tab key needs another one to come to.
  useEffect(() => {
    const { active } = store.getState().issue;
    if (active && !entryElement(active.key)) dispatch(entryLost());
  });
  const goBack = () => {
    dispatch(wentBack());
    const { trail, at } = store.getState().issue;
    const id = trail[at];
    if (id === undefined) return;
    turnTo(id);
    focusEntry(id);
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' || !event.altKey || event.defaultPrevented) return;
    const { target } = event;
    // In a text, the keys are the text's.
    if (target instanceof HTMLElement && target.matches('input, textarea, select')) return;
    event.preventDefault();
    goBack();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
  return (
    <StrengthsProvider page={page}>
      <FollowSelection page={page} />
      <IssueActions issue={page.issue.id} />
      <IssueToolbar label={page.label} onBack={goBack} />
      <div className={styles.scroller}>
        <article
          className={styles.page}
          data-page=""
          aria-label={`${page.label} ${page.issue.text}`}
        >
          <IssueHeader page={page} />
          <Positions page={page} />
          <FollowUps page={page} />
          <Decisions page={page} />
          <References page={page} />
        </article>
      </div>
    </StrengthsProvider>
  );
}

function NoIssue() {
  const { t } = useTranslation('issue');
  return (
    <EmptyState title={t('empty.title')}>
      <p>{t('empty.hint')}</p>
      <FirstIssue />
    </EmptyState>
  );
}

/** The issue was deleted, here or by an undo: there are others to turn to. */
function GoneIssue() {
  const { t } = useTranslation('issue');
  const dispatch = useAppDispatch();
  return (
    <EmptyState title={t('gone.title')}>
      <p>{t('gone.hint')}</p>
      <Button tone="primary" onClick={() => dispatch(viewChosen('outline'))}>
        {t('app:action.view-outline')}
      </Button>
    </EmptyState>
  );
}

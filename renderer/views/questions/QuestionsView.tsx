import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/notices/EmptyState.tsx';
import { useKept } from '../../state/kept.tsx';
import { useAppSelector, useAppStore } from '../../state/store.ts';
import { FirstIssue } from '../issue/FirstIssue.tsx';
import { QuestionsContext, type QuestionsParts } from './context.ts';
import { QuestionsModel } from './model.ts';
import { QuestionActions } from './QuestionActions.tsx';
import { QuestionList } from './list/QuestionList.tsx';
import styles from './QuestionsView.module.css';
import { QuestionsToolbar } from './QuestionsToolbar.tsx';
import { useActiveRow } from './list/use-active-row.ts';
import { useUnsettled } from './use-unsettled.ts';

const makeModel = () => new QuestionsModel();

/** What is open, worst first: each line says why it is there, leads to its place, and can be settled where it stands. */
export function QuestionsView() {
  const { t } = useTranslation('questions');
  const model = useKept(makeModel);
  const list = useRef<HTMLDivElement>(null);
  const parts = useMemo(
    (): QuestionsParts => ({ model, focusList: () => list.current?.focus() }),
    [model],
  );
  const look = useAppSelector((root) => model.look(root));
  useUnsettled();
  useActiveRow(look);
  useFirstFocus(parts);
  if (!look) return null;
  if (look.state.tables.issue.size === 0) {
    return (
      <EmptyState title={t('empty.none-title')}>
        <p>{t('empty.none-hint')}</p>
        <FirstIssue />
      </EmptyState>
    );
  }
  return (
    <QuestionsContext value={parts}>
      <div className={styles.view}>
        <QuestionActions look={look} />
        <QuestionsToolbar look={look} />
        <QuestionList look={look} list={list} />
      </div>
    </QuestionsContext>
  );
}

/** A view that was come to by keys is ready for more of them. */
function useFirstFocus({ focusList }: QuestionsParts): void {
  const store = useAppStore();
  const begin = useEffectEvent(() => {
    if (document.activeElement === document.body && !store.getState().ui.overlay) focusList();
  });
  useEffect(() => begin(), []);
}

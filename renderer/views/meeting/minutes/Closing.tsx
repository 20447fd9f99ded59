import { useTranslation } from 'react-i18next';
import { leftBy } from '../../../../shared/agenda/left.ts';
import type { Session } from '../../../../shared/model/entities.ts';
import { labelOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { useAppDispatch } from '../../../state/store.ts';
import { titleOfItem } from '../meeting-model.ts';
import { panelClosed } from '../meeting-slice.ts';
import styles from './Closing.module.css';
import { useActs } from '../keys/use-acts.ts';

interface ClosingProps {
  readonly state: WorkspaceState;
  readonly session: Session;
}

/** What would be left open were the session closed now, and its end. */
export function Closing({ state, session }: ClosingProps) {
  const { t } = useTranslation('meeting');
  const dispatch = useAppDispatch();
  const acts = useActs();
  return (
    <div className={styles.closing}>
      <WhatIsLeft state={state} session={session} />
      <div className={styles.buttons}>
        <Button
          tone="primary"
          onClick={() => {
            void acts.close();
            dispatch(panelClosed());
          }}
        >
          {t('close.now')}
        </Button>
        <Button tone="quiet" onClick={() => dispatch(panelClosed())}>
          {t('close.not-yet')}
        </Button>
      </div>
    </div>
  );
}

/** What a session leaves open, said in lists. */
export function WhatIsLeft({ state, session }: ClosingProps) {
  const { t } = useTranslation('meeting');
  const { unreached, undecided, undesignated, loose } = leftBy(state, session);
  const labelled = ({ text, ...one }: { id: string; label: string; text: string }) =>
    `${labelOf(state, one)} ${text}`;
  const parts = [
    {
      key: 'unreached',
      lines: unreached.map((item) => titleOfItem(state, item).text),
    },
    { key: 'undecided', lines: undecided.map((item) => titleOfItem(state, item).text) },
    { key: 'undesignated', lines: undesignated.map(labelled) },
    { key: 'loose', lines: loose.map(labelled) },
  ].filter(({ lines }) => lines.length > 0);
  if (parts.length === 0) return <p>{t('left.nothing')}</p>;
  return (
    <div className={styles.left}>
      {parts.map(({ key, lines }) => (
        <div key={key}>
          <p className={styles.what}>{t(`left.${key}`, { count: lines.length })}</p>
          <ul className={styles.list}>
            {lines.map((line, index) => (
              <li key={index}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

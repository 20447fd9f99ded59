import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../app/actions/ActionButton.tsx';
import { Button } from '../../components/buttons/Button.tsx';
import { Popover } from '../../components/overlays/Popover.tsx';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import type { AgendaLook } from './agenda-model.ts';
import { candidatesToggled, earlierToggled } from './agenda-slice.ts';
import styles from './AgendaToolbar.module.css';
import { StandingItems } from './items/StandingItems.tsx';

/** Above the sessions: what makes them, and what of them shows. */
export function AgendaToolbar({ look }: { readonly look: AgendaLook }) {
  const { t } = useTranslation('agenda');
  const dispatch = useAppDispatch();
  const showsEarlier = useAppSelector(({ agenda }) => agenda.showsEarlier);
  const hidesCandidates = useAppSelector(({ agenda }) => agenda.hidesCandidates);
  return (
    <div className={styles.bar}>
      <ActionButton name="new-session" tone="quiet" />
      <ActionButton name="suggest-agenda" tone="quiet" />
      <Popover
        label={t('standing.title')}
        trigger={<Button tone="quiet">{t('standing.title')}</Button>}
      >
        {() => <StandingItems />}
      </Popover>
      {(look.earlier > 0 || showsEarlier) && (
        <Button tone="quiet" aria-pressed={showsEarlier} onClick={() => dispatch(earlierToggled())}>
          {showsEarlier ? t('earlier-hide') : t('earlier', { count: look.earlier })}
        </Button>
      )}
      <Button
        tone="quiet"
        className={styles.end}
        aria-expanded={!hidesCandidates}
        onClick={() => dispatch(candidatesToggled())}
      >
        {t('candidates.title')}
      </Button>
    </div>
  );
}

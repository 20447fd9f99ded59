import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import { alteringLines, keyOfLine, type Suggestion } from '../../../../shared/agenda/suggestion.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { Select } from '../../../components/fields/Select.tsx';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import type { AgendaLook } from '../agenda-model.ts';
import { suggestionAsked, suggestionClosed, suggestionTaken } from '../agenda-slice.ts';
import { sessionToAddTo } from './add-chosen.ts';
import { takeStep } from '../sessions/session-steps.ts';
import styles from './SuggestionBar.module.css';
import { useStep } from '../use-step.ts';
import { sayLeftOut } from '../words.ts';

interface SuggestionBarProps {
  readonly look: AgendaLook;
  readonly suggestion: Suggestion;
}

/** What a suggestion is worth, what is not in it and why; takes it over, as far as it is ticked, or leaves it. */
export function SuggestionBar({ look, suggestion }: SuggestionBarProps) {
  const { t } = useTranslation('agenda');
  const dispatch = useAppDispatch();
  const step = useStep();
  const left = useAppSelector(({ agenda }) => agenda.left);
  const chosen = useAppSelector(({ agenda }) => agenda.session);
  const about = useId();
  const primary = useRef<HTMLButtonElement>(null);
  const close = () => dispatch(suggestionClosed());
  useEffect(() => primary.current?.focus(), []);

  const planned = look.sessions.flatMap(({ session }) =>
    session.status === 'planned' ? [session.id] : [],
  );
  const isTaken = (key: string) => !left.includes(key);
  const count = alteringLines(suggestion).filter((line) => isTaken(keyOfLine(line))).length;
  const isWhole = suggestion.sessions.length > 1;
  const scope = (value: 'one' | 'all') => {
    const one = sessionToAddTo(look.state, chosen)?.id;
    dispatch(suggestionAsked(value === 'all' || one === undefined ? planned : [one]));
  };
  const words = [
    alteringLines(suggestion).length === 0 ? t('suggest.nothing') : '',
    suggestion.isBest
      ? t('suggest.best')
      : t('suggest.share', { percent: Math.floor(100 * suggestion.share) }),
    ...sayLeftOut(t, look.state, suggestion.leftOut),
  ].filter(Boolean);
  return (
    // The keys of its buttons are heard here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles.bar}
      aria-label={t('suggest.scope')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <p id={about} className={styles.words}>
        {words.join(' ')}
      </p>
      <div className={styles.tools}>
        {planned.length > 1 && (
          <Select
            label={t('suggest.scope')}
            labelHidden
            value={isWhole ? 'all' : 'one'}
            options={[
              { value: 'one', label: t('suggest.one') },
              { value: 'all', label: t('suggest.all', { count: planned.length }) },
            ]}
            onChange={scope}
          />
        )}
        <Button
          ref={primary}
          tone="primary"
          aria-describedby={about}
          busy={count === 0}
          onClick={() =>
            void step(takeStep(t, suggestion, isTaken, uuidv7)).then((isDone) => {
              if (isDone) dispatch(suggestionTaken());
            })
          }
        >
          {count === 0 ? t('suggest.take-none') : t('suggest.take-all', { count })}
        </Button>
        <Button tone="quiet" onClick={close}>
          {t('suggest.leave')}
        </Button>
      </div>
    </section>
  );
}

import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import { nextBreak } from '../../../../shared/agenda/split.ts';
import type { AgendaItem } from '../../../../shared/model/entities.ts';
import box from '../../../components/fields/box.module.css';
import { Button } from '../../../components/buttons/Button.tsx';
import { classes } from '../../../components/classes.ts';
import { Select } from '../../../components/fields/Select.tsx';
import { useAppDispatch, useWorkspace } from '../../../state/store.ts';
import { splitClosed } from '../agenda-slice.ts';
import { useAgenda } from '../context.ts';
import { splitStep } from './item-steps.ts';
import styles from './SplitForm.module.css';
import { useStep } from '../use-step.ts';
import { sayLength } from '../words.ts';

interface SplitFormProps {
  readonly item: AgendaItem;
  /** What the item is called. */
  readonly name: string;
}

/** Brings the whole form to where it can be seen. */
const showWhole = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' });

/** How much of an item is taken up here, and in which session the rest is. */
export function SplitForm({ item, name }: SplitFormProps) {
  const { t } = useTranslation('agenda');
  const dispatch = useAppDispatch();
  const step = useStep();
  const { look } = useAgenda();
  const { sessions } = look();
  const at = sessions.findIndex(({ session }) => session.id === item.session);
  const others = sessions.flatMap(({ session, isOpen }) =>
    isOpen && session.id !== item.session ? [session] : [],
  );
  const next = sessions.slice(at + 1).find(({ isOpen }) => isOpen)?.session ?? others.at(-1);
  const [typed, setTyped] = useState(() => String(Math.ceil(item.minutes / 10) * 5));
  const [target, setTarget] = useState(next?.id ?? item.session);
  const minutes = Number(typed);
  const isPossible = Number.isInteger(minutes) && minutes > 0 && minutes < item.minutes;

  const close = (from: Element) => {
    from.closest<HTMLElement>('[data-item]')?.focus({ preventScroll: true });
    dispatch(splitClosed());
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!isPossible) return;
    void step(splitStep(t, item.id, { minutes, session: target }, uuidv7)).then((isDone) => {
      if (isDone) close(form);
    });
  };
  const press = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close(event.currentTarget);
  };
  const hasBreak = useWorkspace((state) => nextBreak(state, item) !== undefined);
  return (
    // The keys of its fields are heard here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={showWhole}
      className={styles.form}
      aria-label={t('split.title', { name })}
      onSubmit={submit}
      onKeyDown={press}
    >
      <label className={styles.here}>
        {t('split.here')}
        <input
          type="number"
          min={1}
          max={item.minutes - 1}
          className={classes(box.box, styles.minutes)}
          value={typed}
          aria-invalid={!isPossible || undefined}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a person who wants to type here
          autoFocus
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <Select
        label={t('split.rest', {
          rest: sayLength(t, isPossible ? item.minutes - minutes : 0),
        })}
        value={target}
        options={[
          {
            value: item.session,
            label: t(hasBreak ? 'split.after-break' : 'split.after-new-break'),
          },
          ...others.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={setTarget}
      />
      <div className={styles.buttons}>
        <Button type="submit" tone="primary" disabled={!isPossible}>
          {t('split.do')}
        </Button>
        <Button tone="quiet" onClick={(event) => close(event.currentTarget)}>
          {t('split.cancel')}
        </Button>
      </div>
    </form>
  );
}

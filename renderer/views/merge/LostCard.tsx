import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { describeField } from '../../../shared/messages/describe-field.ts';
import type { LostEdits } from '../../../shared/model/collisions.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { Fate } from '../../../shared/model/settling.ts';
import { Option } from '../../components/choosing/Option.tsx';
import styles from './SettleList.module.css';
import { useAuthorName, useDay } from './use-said.ts';
import { useValue } from './use-value.ts';

interface LostCardProps {
  readonly lost: LostEdits;
  readonly names: Readonly<Record<Id, string>>;
  /** What was chosen; nothing leaves it open. */
  readonly fate: Fate | undefined;
  readonly onChoose: (fate: Fate | null) => void;
}

const FATES = ['leave', 'bring-back'] as const;

/** Something that one copy deleted and another one changed: who did what, and what can become of it. */
export function LostCard({ lost, names, fate, onChoose }: LostCardProps) {
  const { t, i18n } = useTranslation('merge');
  const group = useId();
  const nameOf = useAuthorName();
  const day = useDay();
  const said = useValue(names);
  const { kind, label, text, deletion, edits } = lost;
  const title = [label || t(`vocabulary:kind.${kind}`), text].filter(Boolean).join(' ');
  return (
    <fieldset className={styles.card} data-about={lost.entity}>
      <legend className={styles.place}>{t('settle.lost.place', { title })}</legend>
      <p>
        {t('settle.lost.deleted', { author: nameOf(deletion.author), day: day(deletion.clock) })}
      </p>
      <ul className={styles.edits}>
        {edits.map(({ change, field, value, author }) => (
          <li key={`${change} ${field}`}>
            {t('settle.lost.edit', {
              field: describeField(i18n, field),
              value: said(kind, field, value),
              author: nameOf(author),
            })}
          </li>
        ))}
      </ul>
      <div className={styles.options}>
        {FATES.map((one, index) => (
          <Option
            key={one}
            group={group}
            value={one}
            number={index + 1}
            title={t(`settle.lost.${one}`)}
            means={t(`settle.lost.${one}-means`)}
            isChosen={fate === one}
            onChoose={() => onChoose(one)}
          />
        ))}
        <Option
          group={group}
          value="open"
          number={FATES.length + 1}
          title={t('settle.open')}
          means={t('settle.means.open')}
          isChosen={fate === undefined}
          onChoose={() => onChoose(null)}
        />
      </div>
    </fieldset>
  );
}

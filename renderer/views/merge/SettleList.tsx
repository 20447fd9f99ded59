import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ToSettle } from '../../../shared/bridge.ts';
import type { Id } from '../../../shared/model/id.ts';
import { SETTLING_RULES } from '../../../shared/model/settling.ts';
import { Button } from '../../components/buttons/Button.tsx';
import {
  cardsOf,
  focusIn,
  radiosOf,
  useChoosingKeys,
} from '../../components/choosing/choose-by-key.ts';
import { choicesBy, keyOf, type Choices } from './choices.ts';
import { CollisionCard } from './CollisionCard.tsx';
import { LostCard } from './LostCard.tsx';
import styles from './SettleList.module.css';

interface SettleListProps {
  readonly toSettle: ToSettle;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  /** What somebody came to settle, if there is one thing: the keys begin there. */
  readonly first?: Id | undefined;
}

/** All that copies left, each to be settled by one key, or all by a rule; what is not chosen stays open. */
export function SettleList({ toSettle, choices, onChoose, first }: SettleListProps) {
  const { t } = useTranslation('merge');
  const list = useRef<HTMLDivElement>(null);
  useChoosingKeys(list, { words: 'new', isOpen });
  const { collisions, lostEdits, names, theirs } = toSettle;
  useEffect(() => {
    const cards = first === undefined ? [] : cardsOf(list.current);
    const card = cards.find(({ dataset }) => dataset['about'] === first);
    if (card) focusIn(card);
  }, [first]);
  // Only while a copy is being merged it is known whose words are whose.
  const isComing = theirs.length > 0;
  const rules = SETTLING_RULES.filter((rule) => rule === 'later' || isComing);
  return (
    <div className={styles.list} ref={list} role="group" aria-labelledby="settle-heading">
      <h3 id="settle-heading" className={styles.heading}>
        {t('settle.heading', { count: collisions.length + lostEdits.length })}
      </h3>
      <div className={styles.rules} role="group" aria-label={t('settle.rules')}>
        <span>{t('settle.rules')}</span>
        {rules.map((rule) => (
          <Button key={rule} onClick={() => onChoose(choicesBy(rule, toSettle, choices))}>
            {t(`settle.rule.${rule}`)}
          </Button>
        ))}
      </div>
      <p className={styles.keys}>{t('settle.keys')}</p>
      {collisions.map((collision) => {
        const key = keyOf(collision);
        return (
          <CollisionCard
            key={key}
            collision={collision}
            names={names}
            isComing={isComing}
            choice={choices.collisions[key]}
            onChoose={(choice) => {
              const { [key]: _before, ...others } = choices.collisions;
              const next = choice ? { ...others, [key]: choice } : others;
              onChoose({ ...choices, collisions: next });
            }}
          />
        );
      })}
      {lostEdits.map((lost) => (
        <LostCard
          key={lost.entity}
          lost={lost}
          names={names}
          fate={choices.fates[lost.entity]}
          onChoose={(fate) => {
            const { [lost.entity]: _before, ...others } = choices.fates;
            const fates = fate ? { ...others, [lost.entity]: fate } : others;
            onChoose({ ...choices, fates });
          }}
        />
      ))}
    </div>
  );
}

function isOpen(card: HTMLFieldSetElement): boolean {
  return radiosOf(card).some(({ checked, value }) => checked && value === 'open');
}

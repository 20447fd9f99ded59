import { useTranslation } from 'react-i18next';
import { describeValue } from '../../../shared/messages/describe-field.ts';
import type { Collision, Wording } from '../../../shared/model/collisions.ts';
import type { Id } from '../../../shared/model/id.ts';
import styles from './SettleList.module.css';
import { wordDifference } from './word-difference.ts';

interface WordingTextProps {
  readonly collision: Collision;
  readonly names: Readonly<Record<Id, string>>;
  readonly wording: Wording;
  /** The wording from which it is told apart. */
  readonly other: Wording | undefined;
}

/** A wording as people read it, the words marked that the other one does not have. */
export function WordingText({ collision, names, wording, other }: WordingTextProps) {
  const { i18n } = useTranslation();
  const { kind, field } = collision;
  const said = (value: unknown): string =>
    describeValue(i18n, kind, field, value, (id) => names[id] ?? id);
  const runs = wordDifference(said(wording.value), said(other?.value));
  return (
    <span className={styles.wording} dir="auto">
      {runs.map(({ text, isOwn }, index) =>
        isOwn ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </span>
  );
}

import styles from './Differing.module.css';
import { wordDifference } from './word-difference.ts';

interface DifferingProps {
  readonly text: string;
  /** The text from which it is told apart; `null` where there is none. */
  readonly other: string | null;
}

/** A text as people read it, the words marked that the other one does not have. */
export function Differing({ text, other }: DifferingProps) {
  const runs = other === null ? [{ text, isOwn: false }] : wordDifference(text, other);
  return (
    <span className={styles.wording} dir="auto">
      {runs.map((run, index) =>
        run.isOwn ? <mark key={index}>{run.text}</mark> : <span key={index}>{run.text}</span>,
      )}
    </span>
  );
}

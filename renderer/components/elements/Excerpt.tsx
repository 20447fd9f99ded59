import type { SearchHit } from '../../../shared/bridge.ts';

interface ExcerptProps {
  readonly runs: SearchHit['excerpt'];
}

/** Text in runs, those that match marked. */
export function Excerpt({ runs }: ExcerptProps) {
  return runs.map(({ text, match }, index) =>
    match ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}

import type { SearchHit } from '../../shared/bridge.ts';

interface ExcerptProps {
  readonly runs: SearchHit['excerpt'];
}

/** Text in runs, those that match marked. */
export function Excerpt({ runs }: ExcerptProps) {
  return runs.map(({ text, match }, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- runs have no identity but their place
    match ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}

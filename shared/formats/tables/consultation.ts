import { cleanLine } from '../../model/text.ts';
import type { MapDraft } from '../map-draft.ts';
import { escapeText } from '../markdown/escape.ts';
import { safeHref } from '../../documents/links.ts';
import { headKey, type Table } from './table.ts';

/** What tools for open consultations put into their summary, one a line. */
const FACTS = [
  'topic',
  'url',
  'views',
  'voters',
  'voters-in-conv',
  'commenters',
  'comments',
  'groups',
];

/** What a consultation is about, as its summary says. */
export interface Consultation {
  readonly question: string;
  /** Markdown. */
  readonly detail: string;
}

/** The summary of a consultation, a table of two columns without heads; `null` for any other table. */
export function consultationIn({ heads, rows }: Table): Consultation | null {
  const lines = [heads, ...rows.map(({ cells }) => cells)];
  const facts = new Map(
    lines.map(([name = '', ...rest]) => [headKey(name), rest.join(',').trim()]),
  );
  if (
    FACTS.filter((name) => facts.has(name)).length < 4 ||
    lines.some((cells) => cells.length > 4)
  ) {
    return null;
  }
  const counted = FACTS.slice(2).flatMap((name) => {
    const value = facts.get(name) ?? '';
    return value === '' ? [] : [`${name.replace(/-/g, ' ')}: ${escapeText(value)}`];
  });
  const href = safeHref(facts.get('url') ?? '');
  const about = facts.get('conversation-description') ?? '';
  const detail = [about === '' ? '' : escapeText(about), counted.join(' · '), href ?? ''];
  return {
    question: cleanLine(facts.get('topic') ?? ''),
    detail: detail.filter((part) => part !== '').join('\n\n'),
  };
}

/** What a table of single votes, or of voters with a column for each comment, holds; `null` for any other. */
export function votesIn({ heads }: Table): 'votes' | 'voters' | null {
  const keys = new Set(heads.map(headKey));
  if (keys.has('vote') && keys.has('comment-id') && keys.has('voter-id')) return 'votes';
  return keys.has('participant') && keys.has('group-id') && keys.has('n-votes') ? 'voters' : null;
}

/** Draws a consultation of which only the summary is there. */
export function drawConsultation(draft: MapDraft, { question, detail }: Consultation): void {
  draft.add({ kind: 'issue', text: question, detail, under: null, line: 1 });
}

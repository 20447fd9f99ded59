import { agendaIn, mayBeAgenda } from './agenda/agenda.ts';
import type { DraftedSession } from './agenda/sessions.ts';
import { signedItems, weighingItems } from './bullets.ts';
import type { EntryList } from './entries.ts';
import { headFacts } from './head-facts.ts';
import { outlineLines } from './lines.ts';
import { OutlineReader } from './outline-reader.ts';
import { isQuestion } from './marks.ts';
import { joinLines, type OutlinePart } from './paragraphs.ts';
import { withLinksInPlace } from './reference-links.ts';
import { withoutWiki } from './wiki.ts';

/** An outline's entries, the sessions that it announces, and the title of the whole. */
export interface Outline {
  readonly title: string;
  readonly list: EntryList;
  readonly sessions: readonly DraftedSession[];
}

/**
 * Reads headings and nested lists as a map: what asks is an issue, what answers a position, what is
 * marked for or against an argument. Depth costs no stack.
 * @param source what the file is called
 */
export function readOutline(text: string, source: string): Outline {
  const all = joinLines(outlineLines(withLinksInPlace(withoutWiki(text))));
  const agenda = mayBeAgenda(text) ? agendaIn(all, source) : null;
  const parts = agenda?.rest ?? all;
  const reader = new OutlineReader(source, agenda !== null);
  const signed = signedItems(parts);
  const weighing = weighingItems(parts);
  const facts = headFacts(parts);
  for (const { line } of [...facts].slice(0, 1)) reader.list.leaveOut(line, 'front-matter');
  for (const part of parts) {
    if (facts.has(part)) continue;
    switch (part.kind) {
      case 'heading':
        reader.heading(part);
        break;
      case 'item':
        reader.item(part, { isSigned: signed.has(part), isWeighing: weighing.has(part) });
        break;
      case 'prose':
        if (asksInBold(part))
          reader.heading({
            kind: 'heading',
            line: part.line,
            level: LOWEST_HEADING,
            text: part.text,
          });
        else reader.prose(part);
        break;
      case 'other':
        if (part.what !== 'table' || !reader.table(part))
          reader.list.leaveOut(part.line, part.what);
    }
  }
  reader.finish();
  return { title: reader.title, list: reader.list, sessions: agenda?.sessions ?? [] };
}

/** Whether a text is an agenda rather than anything else that is written in lines. */
export function isAgenda(text: string): boolean {
  return mayBeAgenda(text) && agendaIn(joinLines(outlineLines(text)), '') !== null;
}

const LOWEST_HEADING = 6;

/** Whether a paragraph is one question in bold: where people make no headings, that is one. */
function asksInBold({ text, indent, isCode }: Extract<OutlinePart, { kind: 'prose' }>): boolean {
  const [, asked = ''] = /^\*\*([^*\n]+)\*\*$/.exec(text.trim()) ?? [];
  return indent === 0 && !isCode && isQuestion(asked);
}

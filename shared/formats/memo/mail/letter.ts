import { capitalized } from '../../../capitalized.ts';
import { dayIn } from '../../markdown/day.ts';
import type { MemoLine } from './mail.ts';
import { COLLECTIVE } from '../holders/names.ts';

/** What stands over a letter that was written on paper. */
export interface Letterhead {
  /** Who writes, where a group is named first; else empty. */
  readonly author: string;
  readonly subject: string;
  readonly day: string | null;
  /** What comes after whom it greets. */
  readonly rest: readonly MemoLine[];
}

/** Whom a letter greets, on a line by itself. */
const GREETED =
  /^(?:dear|sehr geehrte[rs]?|liebe[rs]?|madame|monsieur|mesdames|chère?s?|estimad[oa]s?|gentil[ei]|egregi[oa]?|spett(?:abile|\.le)|geachte|beste|prezad[oa]s?|car[oa]s?|ex(?:mo|ma|celentíssim[oa])\.?)\b[^.?!:]{0,60}[,:!]$/iu;
const SUBJECT =
  /^(?:subject|re|betreff|betr\.|objet|asunto|oggetto|betreft|onderwerp|assunto) ?: *(.+)$/iu;
const GROUP = new RegExp(
  `(?:^| )${COLLECTIVE}(?![\\p{L}-])|(?:verein|verband|beirat|initiative|rat|bund|association|comité|syndicat|asociación|sindicato|associazione|comitato|vereniging|stichting|associação|sindicato)(?![\\p{L}])`,
  'iu',
);

/** No letterhead is longer, in lines. */
const MOST = 16;

/** Parts a letter from what stands over it: who writes, to whom, when, about what; `null` where none begins so. */
export function letterhead(lines: readonly MemoLine[]): Letterhead | null {
  const at = lines.slice(0, MOST).findIndex(({ text }) => GREETED.test(text.trim()));
  const head = lines.slice(0, Math.max(at, 0)).filter(({ text }) => text.trim() !== '');
  const isHead =
    head.length > 1 &&
    head.every(
      ({ text }) =>
        text.length < 80 && !/[?!]$|\p{L}{3,}\.$|^\s*(?:[-*•>]|\d+[.)]) /u.test(text.trimEnd()),
    );
  if (!isHead) return null;
  const [first = ''] = head.map(({ text }) => text.trim());
  const subject = head.map(({ text }) => SUBJECT.exec(text.trim())?.[1]).find(Boolean) ?? '';
  const day = head.map(({ text }) => dayIn(text)).find(Boolean) ?? null;
  const author =
    GROUP.test(first) && !/^(?:to|an|à|a|al|aan) /iu.test(first) ? capitalized(first) : '';
  return { author, subject, day, rest: lines.slice(at + 1) };
}

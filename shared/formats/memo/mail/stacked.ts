import { FORWARDED, MEMO_TITLE } from './mail-words.ts';
import type { MemoLine } from './mail.ts';

/** The line over a mail that says who wrote it, as programs stack the mails of a thread. */
const FROM = /^(?:from|von|de|da|van) ?: *(.+)$/iu;
const SENT =
  /^(?:sent|date|gesendet|datum|envoyé|enviado|fecha|inviato|data|verzonden|enviada)(?: el| em| le)? ?: *\S/iu;
const HEADER =
  /^(?:from|von|de|da|van|sent|date|gesendet|datum|envoyé|enviado|fecha|inviato|data|verzonden|enviada|to|an|à|para|a|aan|cc|subject|betreff|objet|asunto|oggetto|onderwerp|assunto)(?: el| em| le)? ?: ?/iu;

/** The mails of a thread that stand below its newest one, each under its own headers, oldest first and quoted; the lines as they are where there are none. */
export function withStackedQuoted(lines: readonly MemoLine[]): readonly MemoLine[] {
  const heads = stackedAt(lines);
  if (heads.length === 0) return lines;
  const older = heads.map((from, index) => lines.slice(from, heads[index + 1] ?? lines.length));
  return [...lines.slice(0, heads[0]), ...older.toReversed().flatMap(quoted)];
}

/** Whether mails stand below the newest one, each under its own headers. */
export function isStacked(lines: readonly MemoLine[]): boolean {
  return stackedAt(lines).length > 0;
}

/** The indices at which the headers of older mails begin. */
function stackedAt(lines: readonly MemoLine[]): readonly number[] {
  // What is passed on says so itself.
  if (lines.some(({ text }) => FORWARDED.test(text.trim()))) return [];
  const found = lines.flatMap(({ text }, index) => {
    const isFrom = FROM.test(text.trim());
    return isFrom && SENT.test(lines[index + 1]?.text.trim() ?? '') ? [index] : [];
  });
  // The first headers are the newest mail's own, whatever they begin with.
  const isSaid = ({ text }: MemoLine): boolean => {
    const words = text.trim();
    return words !== '' && !HEADER.test(words) && !MEMO_TITLE.test(words);
  };
  return found.filter((index) => lines.slice(0, index).some(isSaid));
}

function quoted(mail: readonly MemoLine[]): readonly MemoLine[] {
  const [head] = mail;
  const end = mail.findIndex(({ text }) => !HEADER.test(text.trim()));
  const name = (FROM.exec(head?.text.trim() ?? '')?.[1] ?? '')
    .replace(/\s*[<[(].*$/u, '')
    .replace(/^["']|["']$/gu, '');
  return [
    { line: head?.line ?? 0, text: `${name} wrote:` },
    ...mail.slice(end < 0 ? mail.length : end).map((one) => ({ ...one, text: `> ${one.text}` })),
  ];
}

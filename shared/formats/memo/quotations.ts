import type { MemoLine } from './mail.ts';

/** Over what a mail program quotes: “On Tue, 5 May, Anna wrote:”. */
const ATTRIBUTION =
  /^(?:on|am|le) .{6,160}(?:wrote|schrieb(?: [^:]{1,80})?|a écrit) ?:$|^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,2} (?:wrote|schrieb|a écrit|escribió) ?:$/iu;

/** The lines with the mail that is quoted at the end before what was answered over it. */
export function quotedFirst(lines: readonly MemoLine[]): readonly MemoLine[] {
  const attributions = attributionsIn(lines);
  const last = lines.findLastIndex(
    ({ line, text }) =>
      text.trim() !== '' && !text.trim().startsWith('>') && !attributions.has(line),
  );
  return [...lines.slice(last + 1), ...lines.slice(0, last + 1)];
}

/** Whether a mail quotes another whole, below its answer. */
export function quotesBelow(lines: readonly MemoLine[]): boolean {
  const said = lines.filter(({ text }) => text.trim() !== '');
  const at = said.findLastIndex(({ text }) => !text.startsWith('>'));
  return at < said.length - 1 && ATTRIBUTION.test(said[at]?.text.trim() ?? '');
}

/** The lines that only say whose words are quoted; a mail program may have broken such a line. */
export function attributionsIn(lines: readonly MemoLine[]): ReadonlySet<number> {
  return new Set(
    lines.flatMap(({ line, text }, index) => {
      if (ATTRIBUTION.test(text.trim())) return [line];
      const next = lines[index + 1];
      // Some mail programs quote that line along with the words.
      const isAlong = /^>\s?[^>\s]/u.test(text) && /^>(?!\s*>)/u.test(next?.text ?? '');
      if (isAlong && ATTRIBUTION.test(text.replace(/^>\s?/u, '').trim())) return [line];
      const both = `${text.trim()} ${next?.text.trim() ?? ''}`;
      const isBroken = /^(?:on|am|le) \p{L}*.?,? ?\d|^on \p{L}{3},/iu.test(text.trim());
      return next && isBroken && ATTRIBUTION.test(both) ? [line, next.line] : [];
    }),
  );
}

/** Who wrote what is quoted: “On Tue, 5 May, Anna <anna@example.org> wrote:”; empty where that is not clear. */
export function writerIn(attribution: string): string {
  const [, name = ''] =
    /(?:^|[,\d] |\d{4} |(?:um|at) [\d:.]+(?: [AP]M)?,? )(\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,2})(?: <[^>]*>)? (?:wrote|schrieb|a écrit|escribió) ?:$/iu.exec(
      attribution,
    ) ?? [];
  return name;
}

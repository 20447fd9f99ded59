import type { MemoLine } from './mail.ts';

/** What a mail program says that somebody did whose words it quotes; in some languages the name comes after it. */
const WROTE = '(?:[Ww]rote|a écrit|escribió|ha scritto|escreveu)';
const WROTE_BEFORE = '(?:schrieb|schreef)';
const NAME =
  "(\\p{Lu}[\\p{L}’'.-]*(?: (?:(?:de|van|von|der|den|da|di|du|la) )*\\p{Lu}[\\p{L}’'.-]*){0,3})";
const ADDRESS = '(?: \\(?<[^<>]*>\\)?)?';

/** Over what a mail program quotes: “On Tue, 5 May, Anna wrote:”. */
const ATTRIBUTION = new RegExp(
  `^(?:(?:[Oo]n|[Aa]m|[Ll]e|[Ee]l|[Ii]l|[Oo]p|[Ee]m) .{6,160}(?:${WROTE}|${WROTE_BEFORE}(?: [^:]{1,80})?) ?:|${NAME}${ADDRESS} (?:${WROTE}|${WROTE_BEFORE}) ?:)$`,
  'u',
);
const WRITER = [
  new RegExp(
    `(?:^|[,\\d] |\\d{4} |(?:um|at) [\\d:.]+(?: [AP]M)?,? )${NAME}${ADDRESS} (?:${WROTE}|${WROTE_BEFORE}) ?:$`,
    'u',
  ),
  new RegExp(` ${WROTE_BEFORE} ${NAME}${ADDRESS} ?:$`, 'u'),
];

/** Whose words are quoted, and how deep they stand. */
export interface Attribution {
  /** Empty where that is not clear. */
  readonly by: string;
  readonly depth: number;
}

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

/** The lines that only say whose words are quoted, with what they say; a mail program may have broken such a line. */
export function attributionsIn(lines: readonly MemoLine[]): ReadonlyMap<number, Attribution> {
  return new Map(
    lines.flatMap(({ line, text }, index): readonly (readonly [number, Attribution])[] => {
      const next = lines[index + 1];
      const words = unquoted(text);
      const more = unquoted(next?.text ?? '');
      const depth = depthOf(text);
      // Some mail programs quote that line along with the words.
      const said = lines[index + 1 + (more === '' ? 1 : 0)];
      const isAlong = depth > 0 && said !== undefined && depthOf(said.text) === depth;
      const below = isAlong ? depth : depth + 1;
      if (ATTRIBUTION.test(words)) return [[line, { by: writerIn(words), depth: below }]];
      const both = `${words} ${more}`;
      const isBroken =
        /^(?:on|am|le|el|il|op|em) \p{L}*.?,? ?\d|^(?:on|le|el|op|em|il giorno) \p{L}{2,4}[.,]?,? /iu.test(
          words,
        );
      if (!next || !isBroken || depthOf(next.text) !== depth || !ATTRIBUTION.test(both)) return [];
      const attribution = { by: writerIn(both), depth: depth + 1 };
      return [
        [line, attribution],
        [next.line, attribution],
      ];
    }),
  );
}

/** How deep a line is quoted; 0 for what is not. */
export function depthOf(line: string): number {
  const [signs = ''] = /^(?:\s*>)*/u.exec(line) ?? [];
  return signs.replaceAll(/\s/gu, '').length;
}

/** A line without the signs of its quotation. */
export function unquoted(line: string): string {
  return line.replace(/^(?:\s*>)*/u, '').trim();
}

/** Who wrote what is quoted: “On Tue, 5 May, Anna <anna@example.org> wrote:”; empty where that is not clear. */
function writerIn(attribution: string): string {
  return WRITER.map((pattern) => pattern.exec(attribution)?.[1]).find(Boolean) ?? '';
}

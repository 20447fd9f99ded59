/** A claim of a discussion, as either text export has it. */
export interface KialoClaim {
  /** Its number: `1.2.3` as `[1, 2, 3]`. */
  readonly path: readonly number[];
  readonly kind: 'thesis' | 'question' | 'pro' | 'contra' | null;
  /** With its Markdown; lines are joined by line feeds. */
  readonly text: string;
  /** The number of the claim that it only points at; `null` for one that says something itself. */
  readonly seeAlso: string | null;
  readonly line: number;
}

/** Where a claim's mark `[1]` leads. */
export interface KialoSource {
  readonly mark: string;
  readonly address: string;
  readonly quotation: string;
  readonly line: number;
}

/** A discussion as it is written down. */
export interface KialoText {
  readonly title: string;
  readonly claims: readonly KialoClaim[];
  readonly sources: readonly KialoSource[];
  /** Lines that are no part of any claim. */
  readonly stray: readonly number[];
}

/** A number without its last dot is none unless a word for a claim follows. */
const NUMBERED =
  /^\s*((?:\d{1,9}\.){1,1200}(?:\d{1,9}(?=[ \t]+(?:Pro|Con|Contra|Thesis|Question)[ \t]*:))?)(?!\d)\s*(?:(Pro|Con|Contra|Thesis|Question|Claim)\s*:)?[ \t]*(.*)$/i;
const SEE = /^->\s*See\s+((?:\d+\.)*\d+\.?)\s*$/i;
const HEADING = /^(Sources|Notes)\s*:$/i;
/** Its quotation, below it, may have such lines too, indented. */
const SOURCE = /^\[(\d+)\]\s*(\S.*)?$/;

const KINDS: Readonly<Record<string, KialoClaim['kind']>> = {
  pro: 'pro',
  con: 'contra',
  contra: 'contra',
  thesis: 'thesis',
  question: 'question',
};

/** What has been read so far, while lines come in. */
interface Written {
  title: string;
  readonly claims: { -readonly [K in keyof KialoClaim]: KialoClaim[K] }[];
  readonly sources: { -readonly [K in keyof KialoSource]: KialoSource[K] }[];
  readonly stray: number[];
}

/**
 * Parts an export into claims. The older form has the title and every claim on a line of its own, the newer one puts
 * the title and each claim's text on the lines after, and the sources at the end. A part with notes, which our own writer
 * adds, is about the file and left out.
 */
export function kialoText(text: string): KialoText {
  const written: Written = { title: '', claims: [], sources: [], stray: [] };
  let part: 'head' | 'title' | 'claims' | 'sources' | 'notes' = 'head';
  let blanks = 0;
  text.split('\n').forEach((value, index) => {
    const words = value.trim();
    if (words === '') {
      blanks += 1;
      return;
    }
    const isAfterBlank = blanks > 0;
    blanks = 0;
    if (part === 'title') {
      written.title = words;
      part = 'claims';
      return;
    }
    const [, title] = /^Discussion (?:Title|Name)\s*:\s*(.*)$/i.exec(words) ?? [];
    if (part === 'head' && title !== undefined) {
      written.title = title;
      part = title === '' ? 'title' : 'claims';
      return;
    }
    const [, heading] = HEADING.exec(value.trimEnd()) ?? [];
    if (heading !== undefined) {
      part = heading.toLowerCase() === 'notes' ? 'notes' : 'sources';
      return;
    }
    if (part === 'notes') return;
    const isTaken =
      part === 'sources'
        ? takeSource(written, value, index + 1, isAfterBlank)
        : takeClaim(written, value, index + 1, isAfterBlank);
    if (!isTaken) written.stray.push(index + 1);
  });
  return written;
}

/** Takes a line of the claims; says whether it is part of any. */
function takeClaim({ claims }: Written, value: string, line: number, isAfterBlank: boolean) {
  const numbered = NUMBERED.exec(value);
  const last = claims.at(-1);
  if (numbered && isNext(numbered[1] ?? '', last?.path)) {
    const [, number = '', kind = '', rest = ''] = numbered;
    const path = number.split('.').filter(Boolean).map(Number);
    const seeAlso = SEE.exec(rest)?.[1] ?? null;
    claims.push({ path, kind: KINDS[kind.toLowerCase()] ?? null, text: rest, seeAlso, line });
    return true;
  }
  if (!last) return false;
  last.text = withLine(last.text, value, isAfterBlank);
  last.seeAlso = SEE.exec(last.text)?.[1] ?? null;
  return true;
}

/** Takes a line of the sources; says whether it is part of any. */
function takeSource({ sources }: Written, value: string, line: number, isAfterBlank: boolean) {
  const [, mark, address = ''] = SOURCE.exec(value.trimEnd()) ?? [];
  const last = sources.at(-1);
  if (mark !== undefined) sources.push({ mark, address, quotation: '', line });
  else if (last) last.quotation = withLine(last.quotation, value, isAfterBlank);
  else return false;
  return true;
}

function withLine(text: string, line: string, isAfterBlank: boolean): string {
  const words = line.trim();
  if (text === '') return words;
  return `${text}${isAfterBlank ? '\n\n' : '\n'}${words}`;
}

// A line of a claim's text can begin with a number, too: “2019. was a dry year”.
function isNext(number: string, before: readonly number[] | undefined): boolean {
  const path = number.split('.').filter(Boolean).map(Number);
  if (!before) return true;
  const first = before[0] ?? 1;
  return path.length > 1
    ? path[0] === first || path[0] === first + 1
    : path[0] === first + 1 || path[0] === first;
}

/** A claim's number as it is referred to: `1.2.3`. */
export function numberOf(path: readonly number[]): string {
  return path.join('.');
}

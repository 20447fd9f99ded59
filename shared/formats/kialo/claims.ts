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

const NUMBERED =
  /^\s*((?:\d{1,9}\.){1,1200})\s*(?:(Pro|Con|Contra|Thesis|Question|Claim)\s*:)?[ \t]*(.*)$/i;
const SEE = /^->\s*See\s+((?:\d+\.)*\d+\.?)\s*$/i;
const SOURCE = /^\s*\[(\d+)\]\s*(\S.*)?$/;

const KINDS: Readonly<Record<string, KialoClaim['kind']>> = {
  pro: 'pro',
  con: 'contra',
  contra: 'contra',
  thesis: 'thesis',
  question: 'question',
};

/**
 * Parts an export into claims. The older form has the title and every claim on a line of its own, the newer one puts
 * the title and each claim's text on the lines after, and the sources at the end.
 */
export function kialoText(text: string): KialoText {
  const lines = text.split('\n');
  const claims: { -readonly [K in keyof KialoClaim]: KialoClaim[K] }[] = [];
  const sources: { -readonly [K in keyof KialoSource]: KialoSource[K] }[] = [];
  const stray: number[] = [];
  let title = '';
  let isTitle = false;
  let isInSources = false;
  lines.forEach((value, index) => {
    const line = index + 1;
    const words = value.trim();
    if (words === '') return;
    const heading = /^Discussion (?:Title|Name)\s*:\s*(.*)$/i.exec(words);
    if (heading && title === '' && claims.length === 0) {
      title = heading[1] ?? '';
      isTitle = title === '';
      return;
    }
    if (isTitle) {
      title = words;
      isTitle = false;
      return;
    }
    if (/^Sources\s*:$/i.test(words)) {
      isInSources = true;
      return;
    }
    if (isInSources) {
      const [, mark, address = ''] = SOURCE.exec(value) ?? [];
      const last = sources.at(-1);
      if (mark !== undefined) sources.push({ mark, address, quotation: '', line });
      else if (last) last.quotation = last.quotation === '' ? words : `${last.quotation}\n${words}`;
      else stray.push(line);
      return;
    }
    const numbered = NUMBERED.exec(value);
    const last = claims.at(-1);
    if (numbered && isNext(numbered[1] ?? '', last?.path)) {
      const [, number = '', kind = '', rest = ''] = numbered;
      const path = number.split('.').filter(Boolean).map(Number);
      claims.push({
        path,
        kind: KINDS[kind.toLowerCase()] ?? null,
        text: rest,
        seeAlso: SEE.exec(rest)?.[1] ?? null,
        line,
      });
    } else if (last) {
      last.text = last.text === '' ? words : `${last.text}\n${words}`;
      last.seeAlso = SEE.exec(last.text)?.[1] ?? null;
    } else {
      stray.push(line);
    }
  });
  return { title, claims, sources, stray };
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

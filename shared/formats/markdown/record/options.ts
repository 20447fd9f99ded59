import type { PlainWords } from '../words.ts';
import type { Side } from '../sides.ts';

/** What speaks for or against an option. */
export interface Reason {
  readonly side: Side;
  readonly words: PlainWords;
  readonly line: number;
  /** Paragraphs of Markdown. */
  readonly detail: readonly string[];
}

/** An option that a record weighs. */
export interface Option {
  readonly words: PlainWords;
  readonly line: number;
  readonly detail: string[];
  readonly reasons: Reason[];
  readonly assumptions: Pick<Reason, 'words' | 'line' | 'detail'>[];
}

/** Of more options none is known by its first words alone. */
const MOST_COMPARED = 200;

/** The options of a record, known again by the names that they are given. */
export class Options {
  readonly all: Option[] = [];
  readonly #byKey = new Map<string, Option>();

  /** The option of a name, a new one where none has it. */
  named(words: PlainWords, line: number): Option {
    const known = this.find(words.text);
    if (known) return known;
    const option = { words, line, detail: [], reasons: [], assumptions: [] };
    this.all.push(option);
    if (!this.#byKey.has(keyOf(words.text))) this.#byKey.set(keyOf(words.text), option);
    return option;
  }

  /** The option of a name, in whole or by its first words. */
  find(name: string): Option | null {
    const key = keyOf(name);
    if (key === '') return null;
    const known = this.#byKey.get(key);
    if (known || this.#byKey.size > MOST_COMPARED) return known ?? null;
    for (const [own, option] of this.#byKey) {
      if (begins(own, key) || begins(key, own)) return option;
    }
    return null;
  }

  /** The one option that a text names; `null` where it names none, or several. */
  mentionedIn(text: string): Option | null {
    const said = ` ${keyOf(text)} `;
    const named = this.all.filter(({ words }) => {
      const short = keyOf(shortName(words.text));
      // In these scripts no blank stands between words.
      if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(short))
        return said.includes(short);
      return short.length > 1 && said.includes(` ${short} `);
    });
    return named.length === 1 ? (named[0] ?? null) : null;
  }
}

function begins(long: string, short: string): boolean {
  return short.length > 2 && long.startsWith(`${short} `);
}

/** The first words of an option, before what explains it. */
function shortName(text: string): string {
  return text.replace(/\s+[–—-]\s.*$|\s*[:(].*$/u, '') || text;
}

/** A name as it is compared: small, without numbering, marks and what is said in parentheses at its end. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(
      /^(?:(?:option|alternative|variante?|lösung|solution|opción|opção)\s+(?:\d+|\p{L})(?:\s*[:.)–—-]+|$)|(?:\d+|\p{L})[.)])\s*/u,
      (all) => (all.trim() === name.trim().toLowerCase() ? all : ''),
    )
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .replace(/\.(?=\s|$)/gu, '')
    .trim();
}

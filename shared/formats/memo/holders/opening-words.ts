import { AT_FIRST, YOU, YOURS } from './claim-words.ts';
import { SPEAKING } from './views.ts';

/** Who is meant by words that name nobody. */
interface Meant {
  /** Who was spoken of before; `null` for nobody. */
  readonly before: string | null;
  /** Whose “your draft” is; empty where nobody knows. */
  readonly addressee: string;
  /** “We (DT M)”, by the names of all parties. */
  readonly selves: RegExp;
}

/** A sentence as it says who holds what from its beginning: with those named who are only meant, and without the words that lead to it. */
export function plainOpening(words: string, { before, addressee, selves }: Meant): string {
  const named =
    before === null
      ? words
      : words
          // By functions: “$” in a name would mean something else.
          .replace(SPEAKING, () => `${before} `)
          .replace(
            /^(?:Their|Its|His|Her) (?=(?:main |only )?(?:point|argument|reason|reasoning)(?: is|:))/u,
            () => `${before}’s `,
          );
  const sentence = named
    .replace(addressee === '' ? /(?!)/u : YOURS, () => `${addressee}’s `)
    .replace(addressee === '' ? /(?!)/u : YOU, () => `${addressee} `)
    .replace(/^I[’']m /u, 'I am ')
    .replace(/^(I|We|They|She|He|It)[’']d (?=\p{Ll})/u, '$1 would ')
    .replace(/ would (?:instead|also|even|still|then|simply|just) (?=\p{Ll})/u, ' would ')
    .replace(selves, '$1 ');
  return sentence
    .replace(
      /^(?:However|But|Yet|As an? (?:compromise|middle way|fallback|alternative|first step)|In contrast|By contrast|On the other hand|On the one hand|Also|Meanwhile|Besides|And|Overall|Personally|Generally|Frankly|For now|Further|Furthermore|Moreover|In addition|Finally|Lastly|Here|On this|On that|In this respect|In that respect|On this point|On that point),?\s+/u,
      '',
    )
    .replace(AT_FIRST, '');
}

import { locatorsIn } from '../layout/locators.ts';

// A private-use character: no memo has it.
const HOLE = '\uE000';
const HOLES =
  /\s*[([]?(?:\b(?:as|see|in|on|under|at|from|of|per|cf\.?|its|their|the|siehe|vgl\.|laut|gemäß|im|den|der|dem|des|voir|dans|aux?|les?|la|ver|en|los?|las|del)\s+)*\uE000(?:\s*(?:,|and|&|or)+\s*\uE000)*[)\]]?/gu;

/** A text without the places in documents that it names, and the words that lead to them. */
export function withoutLocators(text: string): string {
  const words = new Set(locatorsIn(text).map((locator) => locator.words));
  // What only says where more is to be read goes whole.
  let marked = text.replace(
    /\s*[([](?:see\b|cf\b|siehe\b|vgl\.|voir\b)(?:[^()[\]]|\([^()]*\))*[)\]]/giu,
    '',
  );
  // Where a place is what the sentence is about, the sentence needs it: “§ 4.2 says nothing of keys”.
  for (const one of words) {
    marked = marked.replaceAll(one, (_, at: number) =>
      at === 0 && /^ \p{Ll}/u.test(marked.slice(one.length)) ? one : HOLE,
    );
  }
  return (
    marked
      .replace(/\s*\([^()]{0,60}\uE000[^()]{0,30}\)/gu, '')
      .replace(/,? \b(?:see|cf\.?) (?:also )?(?:the )?[^,;().]{2,60}, \uE000/giu, HOLE)
      // “Annex I (complaints) and Annex J (faults)” say what each is about.
      .replace(/\uE000 \([^()]{1,60}\)/gu, HOLE)
      .replace(HOLES, '')
      .replace(/\s+([,.;:?!])/gu, '$1')
      .replace(/^\s*[,;:]\s*|\s*[,;:]\s*$/gu, '')
      .trim()
  );
}

/** A text as a line of its own: a capital first, no full stop. */
export function sentenceFrom(text: string): string {
  const plain = text
    .trim()
    .replace(/(?<![.,;:])[.,;:]+$/u, '')
    .replace(/(?<!!)!+$/u, '')
    .replace(/^["“‘](.*?)[.,;]?["”’]$/u, '$1');
  const at = /^[¿¡]/u.test(plain) ? 1 : 0;
  return plain.slice(0, at) + plain.charAt(at).toUpperCase() + plain.slice(at + 1);
}

/** A sentence as a remark quotes it. */
export function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text;
}

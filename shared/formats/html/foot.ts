/** How many letters of a title a foot has room for, in two lines. */
const ROOM = 160;

/**
 * The style rules of the foot that every printed page has: the title, and the page's number. The page has the same letters
 * once more where nobody sees them: it waits for its own fonts and not for those of a foot, which would stay empty.
 * Source: CSS Paged Media Module Level 3, 5 (margin boxes).
 * @param title of the document, any text
 */
export function footRules(title: string): string {
  const content = cssString(shortened(title));
  return `
@page {
  font: 7.5pt 'Source Serif 4', Georgia, 'Noto Serif', 'Liberation Serif', serif;
  color: #595959;
  @bottom-left { content: ${content}; width: 85%; text-align: left; }
  @bottom-right { content: counter(page) ' / ' counter(pages); text-align: right; white-space: nowrap; }
}
body::before { content: ${content} ' 1 / 2'; visibility: hidden; position: absolute; height: 0; width: 0; overflow: hidden; }
`;
}

function shortened(title: string): string {
  const letters = Array.from(new Intl.Segmenter().segment(title), ({ segment }) => segment);
  return letters.length > ROOM ? `${letters.slice(0, ROOM - 1).join('')}…` : title;
}

/** A text as a string of CSS (CSS Syntax Module Level 3, 4.3.5): all but letters and figures by their numbers. */
function cssString(text: string): string {
  const escaped = text.replaceAll(
    /[^\p{L}\p{N}]/gu,
    (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `'${escaped}'`;
}

import { HUES } from '../../shared/formats/hues.ts';
import { PARTY_COLOURS, type PartyColour } from '../../shared/model/vocabulary.ts';

/**
 * What stands in an HTML page, without its style and its policy, which would do nothing where it is pasted: what only the style
 * shows and a reader would miss is said by the tags themselves, see `shared/formats/html/style.ts`.
 * @param page as the HTML writer made it: no text in it reads like a tag
 */
export function fragmentOf(page: string): string {
  const body = page.slice(page.indexOf('<header>'), page.lastIndexOf('</body>'));
  const start = /<html[^>]* dir="rtl"/.test(page) ? 'right' : 'left';
  const dotted = body
    .replaceAll(/<t([hd])\b[^>]*>.*?<\/t\1>/gs, (cell) => cell.replaceAll(PARTY, withDot))
    .replaceAll(FIRST_OF_ITEM, (item) => item.replace(PARTY, withDot));
  const said = stylesFor(start).reduce(
    (html, [begins, style]) => html.replaceAll(begins, (tag) => `${tag} style="${style}"`),
    dotted,
  );
  return `<meta charset="utf-8">${said}`;
}

const PARTY = /<span class="party (\w+)/g;
const FIRST_OF_ITEM = /<li[^>]*><p[^>]*><span class="party \w+/g;

/** Puts the dot of a party before its name, as a letter. */
function withDot(name: string, colour: string): string {
  const hue = isColour(colour) ? HUES[colour] : 'inherit';
  return `<span style="color: ${hue}">●</span>\u00a0${name}`;
}

function isColour(word: string): word is PartyColour {
  return (PARTY_COLOURS as readonly string[]).includes(word);
}

/** How tags begin, and what the style of a page gives them. Programs that take it in know no `start`. */
const stylesFor = (start: 'left' | 'right'): readonly (readonly [RegExp, string])[] => [
  [/<span(?= class="party )/g, 'font-weight: bold'],
  [/<span(?= class="sign pro")/g, 'color: #1b5a9c; font-weight: bold'],
  [/<span(?= class="sign contra")/g, 'color: #9a4a08; font-weight: bold'],
  [/<span(?= class="sign assumption")/g, 'color: #595959; font-weight: bold'],
  [/<(?:span|p)(?= class="(?:citation|facts|note|subtitle)")/g, 'color: #595959'],
  [/<ul(?= class="plain")/g, 'list-style: none'],
  [/<th(?= scope="col")/g, `font-weight: bold; text-align: ${start}; vertical-align: top`],
  [/<th(?= scope="row")/g, `font-weight: normal; text-align: ${start}; vertical-align: top`],
  [/<td(?=[ >])/g, 'vertical-align: top'],
];

import { capitalized } from '../../../capitalized.ts';

const WHO =
  "(?:[Tt]he \\p{L}[\\p{L}’'-]+|\\p{Lu}[\\p{L}\\p{N}’'-]*)(?: \\p{Lu}[\\p{L}\\p{N}’'-]*)?";
const WISH = '(?:wants?|wanted|would (?:like|prefer)|prefers?|proposes?|proposed|suggests?)';
const WUNSCH = '(?:will|wollen|möchte|möchten)';
const WHEN =
  '(?:(?:only|not until|already|even|erst|schon|nur|lieber) )?(?:after|before|within|until|by|at|from|for|every|nach|binnen|innerhalb|vor|bis|ab|für|mit|alle) [^,;:.]{2,40}';
const AND = ',? (?:(?:and|but|while|und|aber) )?';
const WHY = '(,? (?:because|since|as|weil|da|denn) .+)?';

/** “North wants to close after ten, South only after midnight, because …” */
const LAST = new RegExp(
  `^(${WHO}) (${WISH}) ([^,;:.]{2,60}?) (${WHEN})${AND}(${WHO}) (${WHEN}?)${WHY}$`,
  'u',
);

/** “Nord will nach zehn schließen, Süd erst nach Mitternacht, weil …” */
const BEFORE_VERB = new RegExp(
  `^(${WHO}) (${WUNSCH}) (${WHEN}) (\\p{Ll}+n)${AND}(${WHO}) (${WHEN}?)${WHY}$`,
  'u',
);

/**
 * A sentence in which two want the same at different times or in different measures, and the second only says how that
 * differs, as one for each; `null` for any other.
 */
export function endsApart(sentence: string): readonly string[] | null {
  const plain = sentence.replace(/[.!]$/u, '');
  const [, who = '', wish = '', what = '', when = '', other = '', instead = '', why = ''] =
    LAST.exec(plain) ?? [];
  if (who !== '')
    return [
      `${who} ${wish} ${what} ${when}.`,
      `${capitalized(other)} ${wish} ${what} ${instead}${why}.`,
    ];
  const [, wer = '', will = '', wann = '', tun = '', andere = '', statt = '', warum = ''] =
    BEFORE_VERB.exec(plain) ?? [];
  if (wer === '') return null;
  return [
    `${wer} ${will} ${wann} ${tun}.`,
    `${capitalized(andere)} ${will} ${statt} ${tun}${warum}.`,
  ];
}

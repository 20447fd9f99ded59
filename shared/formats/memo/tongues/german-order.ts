import { capitalized } from '../../../capitalized.ts';

const SUBJECT =
  '(?:(?:nur|auch|sogar|möglichst) )?(?:ich|wir|ihr|sie|er|es|man|niemand|jede[rs]?|alle(?: \\p{Lu}[\\p{L}-]+)?|(?:der|die|das|den|ein|eine|kein|keine|unsere?|jede[rs]?|diese[rs]?) (?:\\p{Ll}+ )?\\p{Lu}[\\p{L}-]+(?: (?:des|der|eines|einer|von|vom) (?:\\p{Ll}+ )?\\p{Lu}[\\p{L}-]+)?|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\d+|viele|einige|mehrere) \\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}-]+)';
const CLAUSE = new RegExp(`^(${SUBJECT})(?: (.+))? (\\p{Ll}+)$`, 'u');

/**
 * A clause of German as a sentence by itself: “wir einen Brunnen bohren sollten” gives “wir sollten einen Brunnen
 * bohren”. One whose order is beyond this rule stays as it is.
 */
export function inMainOrder(clause: string): string {
  const text = clause.trim().replace(/[.!]+$/u, '');
  // “sonst niemand fragt” gives “sonst fragt niemand”
  const [, lead = '', after = ''] =
    /^(sonst|dann|dadurch|damit|so|dort|hier) (.+)$/u.exec(text) ?? [];
  if (lead !== '') {
    const [, subject = '', more = '', does = ''] = CLAUSE.exec(after) ?? [];
    return subject === ''
      ? text
      : [lead, does, subject, more].filter((part) => part !== '').join(' ');
  }
  const [, who = '', middle = '', verb = ''] = CLAUSE.exec(text) ?? [];
  return who === '' ? text : [who, verb, middle].filter((part) => part !== '').join(' ');
}

/** The question in “ob …” or “wer …”: “ob das Amt zustimmen muss” gives “Muss das Amt zustimmen?”. */
export function germanQuestion(word: string, rest: string): string {
  const text = rest.trim().replace(/[.?!]+$/u, '');
  if (word.toLowerCase() === 'ob') {
    const [, who = '', middle = '', verb = ''] = CLAUSE.exec(text) ?? [];
    return who === ''
      ? `Ob ${text}?`
      : `${[capitalized(verb), who, middle].filter((part) => part !== '').join(' ')}?`;
  }
  const [, middle = '', verb = ''] = /^(?:(.+) )?(\p{Ll}+)$/u.exec(text) ?? [];
  return `${[capitalized(word), verb, middle].filter((part) => part !== '').join(' ')}?`;
}

/** What is to be done in German, without its “zu”: “sie lesend anzubieten” gives “sie lesend anbieten”. */
export function withoutZu(text: string): string {
  return text
    .replace(/ zu (\p{Ll}+n)$/u, ' $1')
    .replace(
      /(?<= |^)(ab|an|auf|aus|bei|ein|mit|nach|vor|weg|weiter|zurück|zusammen|um|fest|her|hin|los|frei|statt)zu(\p{Ll}+n)$/u,
      '$1$2',
    );
}

import { capitalized } from '../../../capitalized.ts';
import type { POSITION_STATUSES } from '../../../model/vocabulary.ts';
import { sentencesOf } from '../../memo/sentences.ts';

/** What a text says that was chosen, and why. */
export interface Chosen {
  /** By what name it goes among the options. */
  readonly name: string;
  /** Empty where it doesn't say. */
  readonly why: string;
}

const CHOSEN =
  /(?:^|[.\n]\s*)(?:(?:the )?(?:chosen|selected|preferred|recommended|adopted) (?:option|alternative|solution|approach)|gewählte (?:option|lösung|alternative|variante)|(?:option|solution) (?:retenue|choisie)|(?:opción|alternativa) (?:elegida|escogida|seleccionada)|opção escolhida)\s*(?:is|was|ist|est|es)?\s*[:：]?\s*(\S.*)$/isu;
const QUOTED = /^(["“”«„'`])\s*(.+?)\s*["“”»'`]+(?:[,;.:]|\s|$)\s*(.*)$/su;
const BECAUSE =
  /(?:^|[,;.]?\s+[–—-]?\s*)(?:because|since|as it|weil|denn|car|parce qu[e’']|porque|ya que|pois)(?![\p{L}])[\s:,]*/iu;
/** What only points at what is weighed below. */
const BELOW = /(?:\((?:see|siehe|voir|véase) (?:below|unten|ci-dessous|abajo)\)|comes? out best)/iu;

/** Reads “Chosen option: X, because Y”; `null` for what is written in other words. */
export function chosenIn(text: string): Chosen | null {
  const [, rest = ''] = CHOSEN.exec(text) ?? [];
  if (rest === '') return null;
  const quoted = QUOTED.exec(rest);
  if (quoted) {
    const [, , name = '', after = ''] = quoted;
    const because = BECAUSE.exec(after);
    return { name, why: because?.index === 0 ? reason(after.slice(because[0].length)) : '' };
  }
  const because = BECAUSE.exec(rest);
  if (!because) return { name: firstSentence(rest), why: '' };
  const why = reason(rest.slice(because.index + because[0].length));
  return { name: rest.slice(0, because.index).replace(/[,;:.]$/u, ''), why };
}

function reason(text: string): string {
  const said = text.trim();
  return said === '' || BELOW.test(said) ? '' : capitalized(said);
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  return sentencesOf(text)[0] ?? text;
}

/** What a sentence says that something was chosen over. */
const OVER =
  /\s(?:over|instead of|rather than|and not|but not|statt|anstatt|anstelle|plutôt que|au lieu de|en lugar de|en vez de)\s.*$/isu;

/** A sentence without what it passes over. */
export function withoutPassedOver(sentence: string): string {
  return sentence.replace(OVER, '');
}

/** How far a decision has come. */
export interface Standing {
  /** Whether it was taken. */
  readonly isDecided: boolean;
  /** What became of what was chosen. */
  readonly status: (typeof POSITION_STATUSES)[number];
}

/** Reads the status of a record; one that says nothing of the kind was decided. */
export function standingIn(said: string): Standing {
  // A template that was not filled in names all that there are.
  const status = /[|,/].*[|,/]/u.test(said) ? '' : said;
  if (/\b(?:superseded|deprecated|replaced|ersetzt|überholt|remplacé|sustituid)/iu.test(status))
    return { isDecided: true, status: 'superseded' };
  if (
    /\b(?:rejected|declined|withdrawn|abandoned|abgelehnt|verworfen|rejeté|rechazad)/iu.test(status)
  )
    return { isDecided: false, status: 'withdrawn' };
  const isOpen =
    /\b(?:proposed|proposal|draft|open|pending|rfc|wip|todo|tbd|in (?:review|discussion|progress)|under (?:review|discussion)|vorgeschlagen|entwurf|offen|proposé|brouillon|propuest|borrador)/iu;
  return { isDecided: !isOpen.test(status), status: 'live' };
}

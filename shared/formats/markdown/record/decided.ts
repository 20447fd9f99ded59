import { capitalized } from '../../../capitalized.ts';
import type { POSITION_STATUSES } from '../../../model/vocabulary.ts';
import { sentencesOf } from '../../memo/words/sentences.ts';

/** What a text says that was chosen, and why. */
export interface Chosen {
  /** By what name it goes among the options. */
  readonly name: string;
  /** Empty where it doesn't say. */
  readonly why: string;
}

const CHOSEN =
  /(?:^|[.\n]\s*)(?:(?:the )?(?:chosen|selected|preferred|recommended|adopted) (?:option|alternative|solution|approach)|gewählte (?:option|lösung|alternative|variante)|(?:option|solution) (?:retenue|choisie)|(?:opción|alternativa) (?:elegida|escogida|seleccionada)|opção escolhida|opzione scelta|gekozen optie|wybrana opcja|seçilen seçenek|vald lösning|valgt løsning|выбранный вариант|(?:選択(?:された|した)|採用した)(?:オプション|選択肢)|선택(?:된|한) (?:옵션|대안)|(?:选择的|所选)(?:选项|方案))\s*(?:is|was|ist|est|es)?\s*[:：]?\s*(\S.*)$/isu;
const QUOTED = /^(["“”«„'`「『])\s*(.+?)\s*["“”»'`」』]+(?:[,;.:、，]|\s|$)\s*(.*)$/su;
const BECAUSE =
  /(?:^|[,;.]?\s+[–—-]?\s*)(?:because|since|as it|weil|denn|car|parce qu[e’']|porque|ya que|pois|perché|poiché|omdat|want|ponieważ|çünkü|eftersom|fordi|потому что|так как|поскольку)(?![\p{L}])[\s:,]*|[、,，]?\s*(?:なぜなら|왜냐하면|因为|因為)[\s、,:]*/iu;
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

const PLACEHOLDER =
  /^(?:to ?do|tbd|t b d|n a|to be (?:decided|determined|defined|done|confirmed))?$/iu;

/** Whether a text only keeps the place for one. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  const [first = text] = sentencesOf(text);
  // Where no blank stands between sentences.
  return /^[^。！？]*[。！？]/u.exec(first)?.[0] ?? first;
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
  if (
    /\b(?:superseded|deprecated|replaced|ersetzt|remplacé|sustituid|sostituit|vervangen|zastąpion)|überholt|değiştirildi|заменен|устарел|廃止|置き換え|대체|폐기|取代|弃用/iu.test(
      status,
    )
  )
    return { isDecided: true, status: 'superseded' };
  if (
    /\b(?:rejected|declined|withdrawn|abandoned|abgelehnt|verworfen|rejeté|rechazad|rifiutat|afgewezen|odrzucon|reddedildi)|отклонен|却下|거부|기각|拒绝|否决/iu.test(
      status,
    )
  )
    return { isDecided: false, status: 'withdrawn' };
  const isOpen =
    /\b(?:proposed|proposal|draft|open|pending|rfc|wip|todo|tbd|in (?:review|discussion|progress)|under (?:review|discussion)|vorgeschlagen|entwurf|offen|proposé|brouillon|propuest|borrador|propost|bozza|voorgesteld|zaproponowan|szkic|taslak)|önerildi|предложен|черновик|обсужден|提案|ドラフト|検討中|제안|초안|검토|提议|草案|讨论中/iu;
  return { isDecided: !isOpen.test(status), status: 'live' };
}

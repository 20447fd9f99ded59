import { capitalized } from '../../../capitalized.ts';
import { sentenceFrom } from '../words/wording.ts';

/** What somebody is to do. */
export interface Action {
  readonly text: string;
  /** Who is to do it; empty where nobody is named. */
  readonly owner: string;
}

const OVER =
  /^(?:(?:agreed |open |new )?(?:actions?|action (?:items?|points?|list)|to[- ]?dos?|tasks|next steps|follow[- ]?ups?|homework)(?: (?:agreed|for .{2,40}))?|aufgaben|nächste schritte|maßnahmen|zu erledigen|(?:plan d[’'])?actions? à (?:mener|faire)|tâches|prochaines étapes|à faire|tareas|acciones|próximos pasos|azioni|attività|prossimi passi|da fare|acties|actiepunten|actielijst|volgende stappen|tarefas|ações|próximos passos)$/iu;

const NAME =
  '(?:(?:[Ss]ra?|M|Dr|Mr|Mrs|Ms|[Ss]ig(?:\\.ra)?|[Dd]ott|[Mm]evr|[Dd]hr)\\.? )?(?:the |die |der |das |le |la |el |il |de |o |a )?@?\\p{Lu}[^:.;,?()]{0,40}?';

/** Who is to do what, with the name first: “Ann to ask”, “Ann: ask”, “Ann – ask”. */
const OWNED = new RegExp(
  `^(${NAME})(?: (?:to|will|is to|shall|soll|wird|doit|va|debe|deve|zal)| ?[:–—]| -) (.{3,})$`,
  'u',
);

/** Somebody with a title, and what they do: “Frau Albers klärt die Frage”. */
const TITLED =
  /^((?:Frau|Herrn?|M\.|Mme|Mlle|Sra?\.?|Dña\.|Don|Dott\.(?:ssa)?|Sig\.(?:ra)?|Mevr\.|Dhr\.|Mrs?\.?|Ms\.?|Dr\.?) \p{Lu}[\p{L}’'-]+) (\p{Ll}{3,} .{3,})$/u;

/** The same with the name last: “ask the bank (Ann)”, “ask the bank – Ann, by Friday”. */
const OWNED_AFTER =
  /^(.{4,}?) (?:\((\p{Lu}[^()]{1,40})\)|(?:[–—-]|→|->) ?@?(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}))(,? .{2,40})?[.]?$/u;

/** Whether a heading stands over what is to be done: “Action items”, “Next steps:”. */
export function isOverActions(heading: string): boolean {
  return OVER.test(heading.replace(/\s*:$/u, '').trim());
}

/** Whether a line names who is to do what it says. */
export function isOwned(line: string): boolean {
  return actionIn(line).owner !== '';
}

/** What a line says that somebody is to do; without an owner where it names none. */
export function actionIn(line: string): Action {
  const words = line.replace(/^\[[ xX✓]?\] */u, '').trim();
  const [, owner = '', what = ''] = OWNED.exec(words) ?? [];
  if (what !== '') return { text: sentenceFrom(what), owner: ownerFrom(owner) };
  const [, titled = '', doing = ''] = TITLED.exec(words) ?? [];
  if (doing !== '') return { text: sentenceFrom(doing), owner: titled };
  const [, task = '', inside = '', after = '', more = ''] = OWNED_AFTER.exec(words) ?? [];
  const by = inside || after;
  return by === ''
    ? { text: sentenceFrom(words), owner: '' }
    : { text: sentenceFrom(`${task}${more}`), owner: ownerFrom(by) };
}

function ownerFrom(words: string): string {
  const name = words.replace(/^(?:the|die|der|das|le|la|el|il|de|o|a) /iu, '').replace(/^@/u, '');
  return capitalized(name);
}

import type { ImportPreview } from '../../../shared/bridge.ts';
import type { ImportChoices } from '../../../shared/formats/review/choices.ts';
import { countsAsChosen } from '../../../shared/formats/review/counts.ts';
import type { ReviewLine } from '../../../shared/formats/review/lines.ts';
import { ownChoices } from '../../../shared/formats/review/own-choices.ts';
import { ENTITY_KINDS, type EntityKind } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { childrenOf, elementOf, labelOf, rootPlaces } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { finder } from '../../components/folded.ts';

/** What would enter, by kind, in the order in which people read kinds; what is none is left out. */
export function countsOf({ counts }: Pick<ImportPreview, 'counts'>): readonly {
  readonly kind: EntityKind;
  readonly count: number;
}[] {
  return ENTITY_KINDS.map((kind) => ({ kind, count: counts[kind] ?? 0 })).filter(
    ({ count }) => count > 0,
  );
}

/** How many entities would enter or change. */
export function countOf(preview: Pick<ImportPreview, 'counts'>): number {
  return countsOf(preview).reduce((sum, { count }) => sum + count, 0);
}

/** What would enter as it was chosen so far; of a file with more lines than are told, as it was understood. */
export function countsSoFar(
  state: WorkspaceState | undefined,
  preview: ImportPreview,
  choice: Choice,
): Pick<ImportPreview, 'counts'> {
  if (!state || !preview.rows) return preview;
  return { counts: countsAsChosen(state, preview.rows, choicesOf(preview, choice)) };
}

/** What becomes of a line: it enters, what is there stands for it, or it is left out. */
export type Fate = 'enter' | 'use' | 'drop';

/** What a person chose so far. */
export interface Choice {
  readonly under: Id | null;
  readonly fates: Readonly<Record<Id, Fate>>;
  readonly texts: Readonly<Record<Id, string>>;
}

/** Before anything is chosen: what holds for the lines of its own accord. */
export function firstChoice({ lines, speaksOf }: ImportPreview): Choice {
  const { same, texts } = ownChoices(lines, speaksOf);
  return {
    under: null,
    fates: Object.fromEntries(Object.keys(same).map((id) => [id, 'use'])),
    texts,
  };
}

/** Whether a person chose nothing yet, or went back on all of it. */
export function isFirstChoice(preview: ImportPreview, choice: Choice): boolean {
  const [before, now] = [choicesOf(preview, firstChoice(preview)), choicesOf(preview, choice)];
  return JSON.stringify(before) === JSON.stringify(now);
}

/** The lines that say what is there already, in the same words or nearly. */
export function alikeLines({ lines }: Pick<ImportPreview, 'lines'>): readonly ReviewLine[] {
  return lines.filter(({ alike, isAgain }) => alike && !isAgain);
}

/** The choice once the same was chosen for all lines that say what is there already. */
export function withAlike(preview: ImportPreview, choice: Choice, fate: Fate): Choice {
  const chosen = alikeLines(preview).map(({ id }) => [id, fate]);
  return { ...choice, fates: { ...choice.fates, ...Object.fromEntries(chosen) } };
}

/** A line with what becomes of it. */
export interface ChosenLine {
  readonly line: ReviewLine;
  readonly fate: Fate;
  /** Whether it is left out because all that it stands under is. */
  readonly isWithParent: boolean;
  readonly text: string;
}

/** The lines as they were chosen. What stands under nothing but lines that are left out is left out with them. */
export function chosenLines(preview: ImportPreview, choice: Choice): readonly ChosenLine[] {
  const kept = keptPlaces(preview.lines, choice);
  return preview.lines.map((line) => {
    const own = choice.fates[line.id] ?? 'enter';
    const isWithParent = own !== 'drop' && !kept.has(line.id);
    return {
      line,
      fate: isWithParent ? 'drop' : own,
      isWithParent,
      text: choice.texts[line.id] ?? line.text,
    };
  });
}

/** The lines whose words, passage or holders have every word of a query. */
export function linesFound(lines: readonly ChosenLine[], query: string): readonly ChosenLine[] {
  const finds = finder(query);
  return lines.filter(({ line: { passage, holders, others }, text }) =>
    finds([text, passage, ...holders, ...others.map(({ party }) => party)].join(' ')),
  );
}

/** The elements that stand in some place under nothing that is left out. */
function keptPlaces(lines: readonly ReviewLine[], { fates }: Choice): ReadonlySet<Id> {
  const kept = new Set<Id>();
  const above: Id[] = [];
  for (const { id, depth } of lines) {
    above.length = depth;
    const parent = above[depth - 1];
    if (fates[id] !== 'drop' && (parent === undefined || kept.has(parent))) kept.add(id);
    above[depth] = id;
  }
  return kept;
}

/** The first line by which something new enters; `null` where none does. */
export function firstEntering(preview: ImportPreview, choice: Choice): Id | null {
  const lines = chosenLines(preview, choice);
  return lines.find(({ line, fate }) => fate === 'enter' && !line.isKnown)?.line.id ?? null;
}

/** What was chosen, as the importer takes it. */
export function choicesOf(preview: ImportPreview, choice: Choice): ImportChoices {
  const { lines, untold } = preview;
  const own = lines.filter(({ isAgain }) => !isAgain);
  const same = own.flatMap(({ id, alike }): [Id, Id][] =>
    choice.fates[id] === 'use' && alike ? [[id, alike.id]] : [],
  );
  const texts = own.flatMap(({ id, text }): [Id, string][] => {
    const said = choice.texts[id]?.trim() ?? '';
    return said === '' || said === text ? [] : [[id, said]];
  });
  return {
    under: choice.under,
    dropped: Object.keys(choice.fates).filter((id) => choice.fates[id] === 'drop'),
    same: { ...untold.same, ...Object.fromEntries(same) },
    texts: { ...untold.texts, ...Object.fromEntries(texts) },
  };
}

/** Whether anything would enter. */
export function isAnything(
  state: WorkspaceState | undefined,
  preview: ImportPreview,
  choice: Choice,
): boolean {
  if (countOf(preview) === 0) return false;
  const fresh = preview.lines.filter(({ isKnown }) => !isKnown);
  const chosen = chosenLines(preview, choice);
  const enters = chosen.some(({ line, fate }) => !line.isKnown && fate === 'enter');
  if (enters || preview.more > 0 || hasOthers(preview)) return true;
  // Without lines of its own a file has other things in it; so may one whose lines are all there.
  return fresh.length === 0 && countOf(countsSoFar(state, preview, choice)) > 0;
}

function hasOthers({ counts }: ImportPreview): boolean {
  return ENTITY_KINDS.slice(ENTITY_KINDS.indexOf('party')).some((kind) => (counts[kind] ?? 0) > 0);
}

/** An issue or position under which a file can be hung. */
export interface HangingPlace {
  readonly id: Id;
  readonly depth: number;
  readonly name: string;
}

/** So many places can be chosen from. */
const MOST_PLACES = 500;

/** The issues and positions of a workspace, in reading order, by label and text. */
export function hangingPlaces(state: WorkspaceState): readonly HangingPlace[] {
  const found: HangingPlace[] = [];
  const told = new Set<Id>();
  const waiting = rootPlaces(state)
    .map(({ child }) => ({ id: child, depth: 0 }))
    .toReversed();
  for (let at = waiting.pop(); at && found.length < MOST_PLACES; at = waiting.pop()) {
    const { id, depth } = at;
    const element = elementOf(state, id);
    if (told.has(id) || !element || !['issue', 'position'].includes(element.kind)) continue;
    told.add(id);
    const name = `${labelOf(state, element.element)} · ${element.element.text}`;
    found.push({ id, depth, name: name.length > 90 ? `${name.slice(0, 89)}…` : name });
    for (const { child } of childrenOf(state, id).toReversed()) {
      waiting.push({ id: child, depth: depth + 1 });
    }
  }
  return found;
}

/** Whether a pasted text is long enough to be read as a memo or an outline, rather than as one line. */
export function isMemoLike(text: string): boolean {
  const lines = text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '');
  return lines.length > 1 || text.trim().length > 200;
}

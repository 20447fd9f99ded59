import { labelledArgument } from '../speech/arguments.ts';
import { structureLabel } from './labels.ts';
import { outcomeIn } from '../speech/outcomes.ts';
import type { Passage } from './passages.ts';
import { isTeamName } from '../holders/names.ts';
import { responseIn } from '../speech/responses.ts';
import { isRoll } from './roll.ts';

/** What one person says at a time in a discussion that was written down. */
export interface Turn {
  readonly speaker: string;
  readonly said: string;
}

const TURN = /^(\p{L}[^:<>?!]{0,40}?)(?: \(([^()]{1,30})\))? ?: +(\S.*)$/su;

/**
 * Reads who says what in a passage: “Lee: I don't agree”; `null` where nobody who is known does.
 * @param names those who speak
 */
export function turnIn({ kind, text }: Passage, names: readonly string[]): Turn | null {
  if (kind !== 'paragraph' && kind !== 'item') return null;
  const [, name = '', , said = ''] = TURN.exec(text) ?? [];
  const speaker = names.find((one) => one.toLowerCase() === name.toLowerCase());
  return speaker === undefined ? null : { speaker, said };
}

/** The headings under which a party each says where it stands: “Team A”, “Team B”. */
export function partyHeads(
  passages: readonly Passage[],
  names: readonly string[],
): ReadonlySet<string> {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const heads = passages
    .filter(({ kind }) => kind === 'heading')
    .map(({ text }) => text)
    .filter((text) => isTeamName(text) || known.has(text.toLowerCase()));
  return new Set(new Set(heads).size > 1 ? heads : []);
}

/** Whether a turn only passes on what a record says: “<scribe> Topic: Names”, “Jo: RESOLUTION: …”. */
export function isOfRecord({ said }: Turn): boolean {
  const label = structureLabel(said);
  return (
    (label !== null && label.kind !== 'position') ||
    (labelledArgument(said)?.text === '' && /\p{L}/u.test(said)) ||
    outcomeIn(said) !== null ||
    isRoll(said)
  );
}

/** The places, among all passages, of those in which people answer each other; nobody discusses who only says once where they stand. */
export function discussedIn(
  passages: readonly Passage[],
  names: readonly string[],
): ReadonlySet<Passage> {
  const found = new Set<Passage>();
  const stretch: { passage: Passage; turn: Turn }[] = [];
  const close = (): void => {
    const speakers = stretch.map(({ turn }) => turn.speaker);
    const isAgain = new Set(speakers).size < speakers.length && new Set(speakers).size > 1;
    const isAnswered = stretch.some(({ turn }, index) => {
      const response = responseIn(turn.said, names);
      return index > 0 && response !== null && (response.word === '' || response.whom !== '');
    });
    if (isAgain || isAnswered) for (const { passage } of stretch) found.add(passage);
    stretch.length = 0;
  };
  for (const passage of passages) {
    const turn = turnIn(passage, names);
    if (turn && !isOfRecord(turn)) stretch.push({ passage, turn });
    else if (!turn && !isRoll(passage.text) && outcomeIn(passage.text) === null) close();
  }
  close();
  return found;
}

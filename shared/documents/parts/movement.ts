import { movesOn, type Move } from '../../analysis/movement.ts';
import type { Argument } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { presentStances } from '../../model/queries.ts';
import {
  bullets,
  heading,
  paragraph,
  text,
  type Block,
  type Inline,
  type ListItem,
} from '../tree.ts';
import { inSequence, mention, partyRun, quoted, type Draft } from './draft.ts';
import { levelRun, withReason } from './stances.ts';

/** Who moved on an issue, when, from what and in answer to what. */
export function movementSection(draft: Draft, issue: Id): readonly Block[] {
  const items = moveItems(draft, movesOn(draft.state, issue));
  return items.length > 0 ? [heading(3, draft.wording.say('heading.moved')), bullets(items)] : [];
}

/** Moves as items of a list: the move, and what the party had said before. */
export function moveItems(draft: Draft, moves: readonly Move[]): readonly ListItem[] {
  return moves.map((move): ListItem => ({ anchor: null, content: moveBlocks(draft, move) }));
}

function moveBlocks(draft: Draft, move: Move): readonly Block[] {
  const { wording } = draft;
  switch (move.kind) {
    case 'replaced':
      return [
        paragraph(
          wording.say(`move.replaced${answersKey(move.answers)}`, {
            from: mention(draft, move.from),
            to: mention(draft, move.to),
            answers: answerList(draft, move.answers),
          }),
        ),
      ];
    case 'revised':
      return revision(draft, move);
    case 'restated':
      return withReason(
        draft,
        inSequence(
          wording.say('move.restated', {
            party: partyRun(move.party),
            day: wording.day(move.stance.since),
            position: mention(draft, move.position),
            before: levelRun(draft, move.before),
            after: levelRun(draft, move.stance),
          }),
          wording.say('move.had-been', { day: wording.day(move.before.since) }),
        ),
        move.before,
      );
  }
}

function revision(draft: Draft, move: Extract<Move, { kind: 'revised' }>): readonly Block[] {
  const { wording } = draft;
  const { party, from, to, before, stance, answers } = move;
  const told = inSequence(
    wording.say(`move.revised${answersKey(answers)}`, {
      party: partyRun(party),
      day: wording.day(stance.since),
      from: mention(draft, from),
      to: mention(draft, to),
      answers: answerList(draft, answers),
    }),
    wording.say('move.had-held', {
      position: mention(draft, from),
      day: wording.day(before.since),
    }),
  );
  // Where the party never took back the old stance, its reason stands with the old position.
  const isStillThere = presentStances(draft.state, from.id).get(party.id)?.id === before.id;
  return isStillThere ? [paragraph([...told, text('.')])] : withReason(draft, told, before);
}

function answersKey(answers: readonly Argument[]): '' | '-answering' {
  return answers.length > 0 ? '-answering' : '';
}

function answerList(draft: Draft, answers: readonly Argument[]): readonly Inline[] {
  return draft.wording.list(answers.map((argument) => quoted(draft, argument)));
}

import { movesOn, type Move } from '../../analysis/movement.ts';
import type { Argument } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { bullets, heading, paragraph, type Block, type Inline, type ListItem } from '../tree.ts';
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
      return withReason(
        draft,
        inSequence(
          wording.say(`move.revised${answersKey(move.answers)}`, {
            party: partyRun(move.party),
            day: wording.day(move.stance.since),
            from: mention(draft, move.from),
            to: mention(draft, move.to),
            answers: answerList(draft, move.answers),
          }),
          wording.say('move.had-held', {
            position: mention(draft, move.from),
            day: wording.day(move.before.since),
          }),
        ),
        move.before,
      );
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

function answersKey(answers: readonly Argument[]): '' | '-answering' {
  return answers.length > 0 ? '-answering' : '';
}

function answerList(draft: Draft, answers: readonly Argument[]): readonly Inline[] {
  return draft.wording.list(answers.map((argument) => quoted(draft, argument)));
}

import { replacementOf } from '../../analysis/movement.ts';
import type { Position } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { linksFrom } from '../../model/queries.ts';
import { prose } from '../prose.ts';
import {
  bullets,
  fieldOf,
  heading,
  paragraph,
  text,
  type Block,
  type HeadingLevel,
  type Inline,
  type ListItem,
} from '../tree.ts';
import { argumentList } from './arguments.ts';
import {
  inSequence,
  mentionOf,
  partyList,
  referencesOf,
  sources,
  stopAfter,
  titled,
  type Draft,
} from './draft.ts';
import { stanceList } from './stances.ts';

/**
 * Positions as sections, in order; those of which there is nothing to say but their words come together
 * in a list at the end.
 * @param under where a reader will find them: an issue, or a position itself where it answers none
 */
export function positionSections(
  draft: Draft,
  positions: readonly Position[],
  under: Id | null,
  level: HeadingLevel,
): readonly Block[] {
  const sections = positions.map((position) => {
    const before = draft.written.get(position.id);
    const title = titled(draft, position);
    if (before !== undefined) {
      const seen = draft.wording.say('position.seen', { under: mentionOf(draft, before) });
      return { title, anchor: null, content: [paragraph(seen)] };
    }
    draft.written.set(position.id, under ?? position.id);
    return { title, anchor: position.id, content: positionContent(draft, position) };
  });
  const told = sections.filter(({ content }) => content.length > 0);
  const bare = sections.filter(({ content }) => content.length === 0);
  return [
    ...told.flatMap(({ title, anchor, content }) => [heading(level, title, anchor), ...content]),
    ...(bare.length > 0
      ? [
          heading(level, draft.wording.say(told.length > 0 ? 'heading.also' : 'heading.positions')),
          bullets(bare.map(({ title, anchor }) => ({ anchor, content: [paragraph(title)] }))),
        ]
      : []),
  ];
}

/** Positions in a list, each with who holds it and no more. */
export function heldPositions(draft: Draft, positions: readonly Position[]): readonly Block[] {
  const items = positions.map((position): ListItem => {
    draft.written.set(position.id, position.id);
    const { holders } = draft.views(position);
    const held =
      holders.length > 0
        ? draft.wording.say('position.held', { parties: partyList(draft, holders) })
        : [];
    const stop = held.length > 0 ? stopAfter(position.text) : [];
    return {
      anchor: position.id,
      content: [paragraph(inSequence([...titled(draft, position), ...stop], held))],
    };
  });
  return items.length > 0 ? [bullets(items)] : [];
}

/** What a position is, who thinks what of it and why, and what speaks for and against. */
function positionContent(draft: Draft, position: Position): readonly Block[] {
  const facts = positionFacts(draft, position);
  const views = draft.views(position);
  return [
    ...(facts.length > 0 ? [paragraph(facts, 'facts')] : []),
    ...prose(position.detail, fieldOf('position', position, 'detail')),
    ...stanceList(draft, views.stances),
    ...argumentList(draft, position.id, views.arguments),
  ];
}

function positionFacts(draft: Draft, position: Position): readonly Inline[] {
  const { wording, state } = draft;
  const successor = replacementOf(state, position.id);
  const replaced = linksFrom(state, position.id, 'replaces').map(({ to }) => [
    mentionOf(draft, to),
  ]);
  return inSequence(
    position.status === 'superseded' && successor
      ? wording.say('position.superseded-by', { position: mentionOf(draft, successor.id) })
      : position.status === 'live'
        ? []
        : wording.say(`position.${position.status}`),
    replaced.length > 0
      ? wording.say('position.replaces', { positions: wording.list(replaced) })
      : [],
    sourcesSentence(draft, position.id),
    tagsSentence(draft, position.tags),
  );
}

/** “Source: R1, Scope.”, or nothing. */
export function sourcesSentence(draft: Draft, id: Id): readonly Inline[] {
  const references = referencesOf(draft.state, id);
  if (references.length === 0) return [];
  return draft.wording.say('sources', {
    count: references.length,
    sources: sources(draft, references),
  });
}

/** “Tagged CSC, mediation.”, or nothing. */
export function tagsSentence(draft: Draft, tags: readonly string[]): readonly Inline[] {
  if (tags.length === 0) return [];
  const named = tags.flatMap((tag, index) => [...(index > 0 ? [text(', ')] : []), text(tag)]);
  return draft.wording.say('tags', { tags: named });
}

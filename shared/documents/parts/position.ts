import { viewsOn } from '../../analysis/divergence.ts';
import { replacementOf } from '../../analysis/movement.ts';
import type { Position } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { linksFrom } from '../../model/queries.ts';
import { prose } from '../prose.ts';
import { heading, paragraph, text, type Block, type HeadingLevel, type Inline } from '../tree.ts';
import { argumentList } from './arguments.ts';
import { inSequence, mentionOf, referencesOf, sources, titled, type Draft } from './draft.ts';
import { stanceList } from './stances.ts';

/** A position as a section: what it is, who thinks what of it and why, and what speaks for and against. */
export function positionSection(
  draft: Draft,
  position: Position,
  level: HeadingLevel,
): readonly Block[] {
  const { wording } = draft;
  const before = draft.written.get(position.id);
  if (before !== undefined) {
    const under = mentionOf(draft, before);
    return [
      heading(level, titled(draft, position)),
      paragraph(wording.say('position.seen', { under })),
    ];
  }
  draft.written.set(position.id, position.id);
  const facts = positionFacts(draft, position);
  return [
    heading(level, titled(draft, position), position.id),
    ...(facts.length > 0 ? [paragraph(facts, 'facts')] : []),
    ...prose(position.detail),
    ...stanceList(draft, viewsOn(draft.state, position).stances),
    ...argumentList(draft, position.id, position.id),
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
  return tags.length === 0 ? [] : draft.wording.say('tags', { tags: [text(tags.join(', '))] });
}

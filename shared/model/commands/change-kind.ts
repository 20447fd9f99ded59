import { z } from 'zod';
import { fail, ok, type Result } from '../../result.ts';
import { differenceOf, type Change } from '../changes.ts';
import { defineCommand } from '../command.ts';
import { deletion } from '../deletion.ts';
import type { Element, Link } from '../entities.ts';
import { ELEMENT_DEFAULTS } from '../fields.ts';
import { idSchema, type Id } from '../id.ts';
import { nextLabel } from '../labels.ts';
import { ends, mayJoin, placement, placementTypes } from '../links.ts';
import { namedBy } from '../named-by.ts';
import { nameOf } from '../place.ts';
import { elementOf, entity, linksFrom, linksTo } from '../queries.ts';
import { REFERENCE_FIELDS } from '../references.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { applyChanges, type WorkspaceState } from '../state.ts';
import { ELEMENT_KINDS, LINK_TYPES, type ElementKind, type LinkType } from '../vocabulary.ts';

/** An element that is to become one of another kind. */
interface Turn {
  readonly id: Id;
  readonly newId: Id;
  readonly to: ElementKind;
  readonly as: LinkType | undefined;
}

/** Fields of one kind that hold wording which no other kind has a place for. */
const OWN_WORDING = ['locator', 'version', 'quotation', 'url', 'responseText'] as const;

/**
 * An element turns out to be of another kind. The new one has a label of its own kind, keeps text,
 * detail, tags and places, and every link that its kind allows; where one would be lost, the command
 * is refused and names it. Wording that the new kind has no field for is kept in the detail.
 */
export const changeKind = defineCommand({
  type: 'change-kind',
  schema: z.strictObject({
    id: idSchema,
    to: z.enum(ELEMENT_KINDS),
    /** The id of the new element. */
    newId: idSchema,
    /** How it stands under its parents from now on, where several ways are possible. */
    as: z.enum(LINK_TYPES).optional(),
  }),
  newIds: ({ newId }) => [newId],
  label: (state, { id, to }) => ({
    key: 'change-kind',
    values: { label: nameOf(state, id), kind: to, becomes: nextLabel(state.counters, to) },
  }),
  decide: (state, { id, to, newId, as }, { at, author }) => {
    const old = elementOf(state, id);
    if (!old) return fail(refusal('unknown-entity', { id }));
    if (old.kind === to) return ok([]);
    const held = checkStances(state, id, to);
    if (!held.ok) return held;
    const relinked = relinkAll(state, { id, newId, to, as });
    if (!relinked.ok) return relinked;
    const { text, tags, rank } = old.element;
    const created = {
      op: 'create',
      kind: to,
      id: newId,
      after: {
        ...ELEMENT_DEFAULTS[to],
        id: newId,
        createdAt: at,
        createdBy: author,
        text,
        tags,
        rank,
        detail: detailOf(old.element),
        label: nextLabel(state.counters, to),
      },
    } as Change;
    const turned = [created, ...relinked.value, ...followers(state, { id, newId, to, as })];
    // With its links turned over nothing stands under the old element, so nothing goes along with it.
    const removed = deletion(applyChanges(state, turned), [{ kind: old.kind, id }]);
    return removed.ok ? ok([...turned, ...removed.value]) : removed;
  },
});

/** What speaks of an element whatever its kind, its place on the map and the minutes, speaks of the new one. */
function followers(state: WorkspaceState, { id, newId }: Turn): readonly Change[] {
  const rules = REFERENCE_FIELDS.filter(
    ({ kind }) => kind === 'map-place' || kind === 'minute-entry',
  );
  return rules.flatMap((rule) =>
    namedBy(state, rule, id).flatMap(
      (holder) => differenceOf(rule.kind, holder, { [rule.field]: newId }) ?? [],
    ),
  );
}

function detailOf(element: Element): string {
  const wording = OWN_WORDING.map((field) =>
    field in element ? (element as Partial<Record<typeof field, string>>)[field] : '',
  );
  return [element.detail, ...wording].filter((words) => words).join('\n\n');
}

/** Stances are held on positions and cite references; nothing else could take their place. */
function checkStances(state: WorkspaceState, id: Id, to: ElementKind): Result<null, Refusal> {
  const [stance] = state.indexes.stancesOn.get(id) ?? state.indexes.stancesCiting.get(id) ?? [];
  if (stance === undefined) return ok(null);
  return fail(
    refusal('cannot-become', {
      label: nameOf(state, id),
      kind: to,
      other: entity(state, 'party', stance.party)?.shortName ?? '',
      type: 'stance',
    }),
  );
}

/** The links of the old element as links of the new one; two that would be the same become one. */
function relinkAll(state: WorkspaceState, turn: Turn): Result<readonly Change[], Refusal> {
  const changes: Change[] = [];
  const seen = new Set<string>();
  for (const link of [...linksFrom(state, turn.id), ...linksTo(state, turn.id)]) {
    const target = relink(state, link, turn);
    if (!target) {
      const other = nameOf(state, link.from === turn.id ? link.to : link.from);
      const label = nameOf(state, turn.id);
      return fail(refusal('cannot-become', { label, kind: turn.to, other, type: link.type }));
    }
    const key = `${target.type} ${target.from} ${target.to}`;
    const change = seen.has(key)
      ? ({ op: 'delete', kind: 'link', id: link.id, before: link } as const)
      : differenceOf('link', link, target);
    seen.add(key);
    if (change) changes.push(change);
  }
  return ok(changes);
}

function relink(
  state: WorkspaceState,
  link: Link,
  { id, newId, to, as }: Turn,
): Pick<Link, 'type' | 'from' | 'to'> | null {
  const place = placement(link);
  if (place?.child === id) {
    const parent = state.kinds.get(place.parent);
    const possible = parent ? placementTypes(to, parent) : [];
    const type = as !== undefined && possible.includes(as) ? as : possible[0];
    return type === undefined ? null : { type, ...ends(type, newId, place.parent) };
  }
  const kindOf = (end: Id): ElementKind | undefined => (end === id ? to : state.kinds.get(end));
  const [fromKind, toKind] = [kindOf(link.from), kindOf(link.to)];
  if (!fromKind || !toKind || !mayJoin(link.type, fromKind, toKind)) return null;
  return {
    type: link.type,
    from: link.from === id ? newId : link.from,
    to: link.to === id ? newId : link.to,
  };
}

import type { Id } from '../../../../shared/model/id.ts';
import { LINK_RULES, mayJoin, placementTypes } from '../../../../shared/model/links.ts';
import { checkLink, linkFor, nameOf } from '../../../../shared/model/place.ts';
import { refusal, type Refusal } from '../../../../shared/model/refusal.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import {
  ELEMENT_KINDS,
  type ElementKind,
  type LinkType,
} from '../../../../shared/model/vocabulary.ts';
import { fail, ok, type Result } from '../../../../shared/result.ts';
import { linkChoices, linkEnds, type LinkChoice } from '../../details/picker/link-targets.ts';

/** Why no tie can be drawn: the model refuses it, or nothing joins such kinds. */
export type TieObjection =
  | { readonly by: 'model'; readonly refusal: Refusal }
  | {
      readonly by: 'kinds';
      readonly from: ElementKind;
      readonly to: ElementKind;
      /** The kinds to which something of the first kind can be tied. */
      readonly instead: readonly ElementKind[];
    };

/**
 * The ties that can be drawn from one element to another, likeliest first, or why there are none. A tie goes
 * the way in which it is drawn; only where none can go so it is read backwards.
 */
export function tiesBetween(
  state: WorkspaceState,
  here: Id,
  there: Id,
): Result<readonly LinkChoice[], TieObjection> {
  const [from, to] = [state.kinds.get(here), state.kinds.get(there)];
  if (!from || !to) {
    return byModel(refusal('unknown-entity', { id: from ? there : here }));
  }
  if (here === there) return byModel(refusal('link-to-itself', { from: nameOf(state, here) }));
  const meant = meantTies(from, to);
  if (meant.length === 0) return fail({ by: 'kinds', from, to, instead: kindsFor(from) });
  const checked = meant.map((choice) => ({
    choice,
    result: checkLink(state, linkEnds(choice, here, there)),
  }));
  const allowed = checked.filter(({ result }) => result.ok).map(({ choice }) => choice);
  if (allowed.length > 0) return ok(allowed);
  const refused = checked[0]?.result;
  return refused && !refused.ok ? byModel(refused.error) : ok([]);
}

function meantTies(from: ElementKind, to: ElementKind): readonly LinkChoice[] {
  const fitting = linkChoices(from).filter(({ type, direction }) =>
    direction === 'out' ? mayJoin(type, from, to) : mayJoin(type, to, from),
  );
  const out = fitting.filter(({ direction }) => direction === 'out');
  return out.length > 0 ? byLikelihood(out, placementTypes(from, to)) : fitting;
}

function byLikelihood(
  choices: readonly LinkChoice[],
  likely: readonly LinkType[],
): readonly LinkChoice[] {
  const turn = ({ type }: LinkChoice) => (likely.indexOf(type) + 1 || likely.length + 1) - 1;
  return choices.toSorted((a, b) => turn(a) - turn(b));
}

function kindsFor(from: ElementKind): readonly ElementKind[] {
  const rules = Object.values(LINK_RULES).filter((rule) => rule.from.includes(from));
  return ELEMENT_KINDS.filter((kind) => rules.some((rule) => rule.to.includes(kind)));
}

/**
 * How an element could stand under another: the types of tie that the model allows there, the present one
 * first; or why it cannot.
 * @param present the tie by which it stands now, which would go; `null` for one that stands under nothing
 */
export function placesUnder(
  state: WorkspaceState,
  child: Id,
  parent: Id,
  present: { readonly id: Id; readonly type: LinkType } | null,
): Result<readonly LinkType[], TieObjection> {
  const [from, to] = [state.kinds.get(child), state.kinds.get(parent)];
  if (!from || !to) return byModel(refusal('unknown-entity', { id: from ? parent : child }));
  if (child === parent) return byModel(refusal('link-to-itself', { from: nameOf(state, child) }));
  const meant = placementTypes(from, to);
  if (meant.length === 0) return fail({ by: 'kinds', from, to, instead: parentKinds(from) });
  const checked = meant.map((as) => ({
    as,
    result: checkLink(state, linkFor({ parent, as }, child), present?.id),
  }));
  const allowed = checked.filter(({ result }) => result.ok).map(({ as }) => as);
  if (allowed.length > 0) {
    return ok(
      allowed.toSorted((a, b) => Number(b === present?.type) - Number(a === present?.type)),
    );
  }
  const refused = checked[0]?.result;
  return refused && !refused.ok ? byModel(refused.error) : ok([]);
}

function parentKinds(child: ElementKind): readonly ElementKind[] {
  return ELEMENT_KINDS.filter((kind) => placementTypes(child, kind).length > 0);
}

function byModel(reason: Refusal): Result<never, TieObjection> {
  return fail({ by: 'model', refusal: reason });
}

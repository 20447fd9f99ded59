import type { Id } from '../../../shared/model/id.ts';
import { ends } from '../../../shared/model/links.ts';
import { checkLink } from '../../../shared/model/place.ts';
import { idByLabel, parentsOf } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import {
  ELEMENT_KINDS,
  type ElementKind,
  type LinkType,
} from '../../../shared/model/vocabulary.ts';
import { leadTo } from '../details/leads/lead.ts';
import { elementsLike, type LinkTarget } from '../details/picker/link-targets.ts';
import { signOf, standing } from '../outline/typing/signs.ts';

/** A link that places one element under another. */
export interface PlacingLink {
  readonly type: LinkType;
  readonly from: Id;
  readonly to: Id;
}

/**
 * The link by which an element would stand under another as well: as it stands in its first place where that can be, so
 * that a contra stays one.
 * @returns `null` where its kind has no place under such a parent
 */
export function placingLink(state: WorkspaceState, child: Id, parent: Id): PlacingLink | null {
  const under = state.kinds.get(parent);
  const type = under && typeUnder(state, child, under);
  return type ? { type, ...ends(type, child, parent) } : null;
}

function typeUnder(state: WorkspaceState, child: Id, parent: ElementKind): LinkType | null {
  const kind = state.kinds.get(child);
  if (!kind) return null;
  const as = parentsOf(state, child)[0]?.link.type ?? null;
  const sign = signOf({ kind, as });
  return standing(sign, parent, as)?.as ?? null;
}

/**
 * The elements that a person may mean as another one for an element to stand under: the one whose label was typed, then those
 * with all words of the query. What the model refuses comes last, with the reason.
 * @param limit the most that are returned
 */
export function parentsLike(
  state: WorkspaceState,
  child: Id,
  query: string,
  limit: number,
): readonly LinkTarget[] {
  const labelled = idByLabel(state, query);
  const kinds = ELEMENT_KINDS.filter((kind) => typeUnder(state, child, kind) !== null);
  const found = kinds
    .flatMap((kind) => elementsLike(state, kind, query, limit + 1))
    .filter(({ id }) => id !== child)
    .map((lead): LinkTarget => ({ ...lead, refusal: refusalOf(state, child, lead.id) }));
  const rank = ({ id, refusal }: LinkTarget) => (id === labelled ? 0 : refusal ? 2 : 1);
  return [...strangerBy(state, child, labelled, kinds), ...found]
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, limit);
}

function refusalOf(state: WorkspaceState, child: Id, parent: Id): LinkTarget['refusal'] {
  const link = placingLink(state, child, parent);
  const checked = link && checkLink(state, link);
  return checked?.ok === false ? checked.error : null;
}

/** What was asked for by its label although nothing of that kind can be a parent: it is listed, to say so. */
function strangerBy(
  state: WorkspaceState,
  child: Id,
  labelled: Id | undefined,
  kinds: readonly ElementKind[],
): readonly LinkTarget[] {
  const lead = labelled === undefined ? null : leadTo(state, labelled);
  const type = kinds[0] && typeUnder(state, child, kinds[0]);
  if (!lead || !type || kinds.includes(lead.kind)) return [];
  const checked = checkLink(state, { type, ...ends(type, child, lead.id) });
  return checked.ok ? [] : [{ ...lead, refusal: checked.error }];
}

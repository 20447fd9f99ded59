import type { Link } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import {
  elementOf,
  labelOf,
  linksFrom,
  type KindedElement,
} from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import type { ElementKind } from '../../../../shared/model/vocabulary.ts';

/** An element that another place names and leads to. */
export interface Lead {
  readonly id: Id;
  readonly kind: ElementKind;
  /** The label with its suffix, if it has one. */
  readonly label: string;
  readonly text: string;
  /** The place in the document, of a reference; empty for what has none. */
  readonly locator: string;
  /** The status of an issue, a position or an assumption; `null` for what has none. */
  readonly status: string | null;
}

/** An element led to over a link. */
export interface LinkedLead extends Lead {
  readonly link: Link;
}

/** What a lead to an element says; `null` where there is no such element. */
export function leadTo(state: WorkspaceState, id: Id): Lead | null {
  const found = elementOf(state, id);
  return found ? leadOf(state, found) : null;
}

/** What a lead to a known element says. */
export function leadOf(state: WorkspaceState, { kind, element }: KindedElement): Lead {
  return {
    id: element.id,
    kind,
    label: labelOf(state, element),
    text: element.text,
    locator: 'locator' in element ? element.locator : '',
    status: 'status' in element ? element.status : null,
  };
}

/** The leads to the other ends of links, seen from one end, in the order of the links. */
export function leadsOver(
  state: WorkspaceState,
  links: readonly Link[],
  here: Id,
): readonly LinkedLead[] {
  return links.flatMap((link) => {
    const lead = leadTo(state, link.from === here ? link.to : link.from);
    return lead ? [{ ...lead, link }] : [];
  });
}

/**
 * Whether an argument speaks for or against what it is tied to.
 * @returns `null` where it is tied to nothing, or both for and against
 */
export function sideOf(state: WorkspaceState, argument: Id): 'pro' | 'contra' | null {
  const pro = linksFrom(state, argument, 'supports').length > 0;
  const contra = linksFrom(state, argument, 'objects-to').length > 0;
  if (pro === contra) return null;
  return pro ? 'pro' : 'contra';
}

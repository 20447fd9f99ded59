import type { MapContent } from '../../documents/definition.ts';
import type { Link } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import {
  elementOf,
  entity,
  holdersOf,
  labelOf,
  presentStances,
  type KindedElement,
} from '../../model/queries.ts';
import type { WorkspaceState } from '../../model/state.ts';
import { signInPlace, type SignKind } from '../../model/signs.ts';

/** An element as programs for graphs know one: by plain values. */
export interface ElementFacts {
  readonly id: Id;
  /** What people say aloud: `I3`. */
  readonly name: string;
  readonly kind: SignKind;
  readonly text: string;
  readonly detail: string;
  /** An issue's or a position's status, a contra's response, whether an assumption is contested. */
  readonly status: string;
  /** The short names of the parties that hold a position. */
  readonly holders: readonly string[];
  readonly tags: readonly string[];
  /** The place in a document that a reference names. */
  readonly locator: string;
}

/** The elements of a map, in reading order. */
export function elementFacts({ state, graph }: MapContent): readonly ElementFacts[] {
  const all: ElementFacts[] = [];
  for (const { id, kind, link } of graph.nodes.values()) {
    const found = elementOf(state, id, kind);
    if (!found) continue;
    const { element } = found;
    const sign = signInPlace(kind, link?.type ?? null);
    all.push({
      id,
      name: labelOf(state, element),
      kind: sign,
      text: element.text,
      detail: element.detail,
      status: statusOf(found, sign),
      holders: kind === 'position' ? holdersOf(state, id).map(({ shortName }) => shortName) : NONE,
      tags: element.tags,
      locator: found.kind === 'reference' ? found.element.locator : '',
    });
  }
  return all;
}

const NONE: readonly never[] = [];

/** What else an element has that a new one of its kind has not, by the names of the model. */
export interface MoreFacts {
  readonly type: string;
  readonly priority: string;
  /** What was said to an argument. */
  readonly responseText: string;
  readonly version: string;
  readonly quotation: string;
  readonly url: string;
  /** Where each party stands on a position now, `WG A: strongly-against`, one a line; a formal objection is told. */
  readonly stances: string;
}

const NOTHING_MORE: MoreFacts = {
  type: '',
  priority: '',
  responseText: '',
  version: '',
  quotation: '',
  url: '',
  stances: '',
};

/** What else there is to tell of an element to programs that take any value. */
export function moreFacts(state: WorkspaceState, id: Id): MoreFacts {
  const found = elementOf(state, id);
  switch (found?.kind) {
    case 'issue': {
      const { type, priority } = found.element;
      return { ...NOTHING_MORE, type, priority: priority === 'normal' ? '' : priority };
    }
    case 'position':
      return { ...NOTHING_MORE, stances: stancesIn(state, id) };
    case 'argument': {
      const { responseText } = found.element;
      return responseText === '' ? NOTHING_MORE : { ...NOTHING_MORE, responseText };
    }
    case 'reference': {
      const { version, quotation, url } = found.element;
      return { ...NOTHING_MORE, version, quotation, url };
    }
    case 'assumption':
    case undefined:
      return NOTHING_MORE;
  }
}

function stancesIn(state: WorkspaceState, position: Id): string {
  return [...presentStances(state, position)]
    .flatMap(([party, { level, formalObjection }]) => {
      const name = entity(state, 'party', party)?.shortName;
      return name === undefined ? [] : [`${name}: ${level}${formalObjection ? ', objects' : ''}`];
    })
    .join('\n');
}

/** All ties between the elements of a map: those of the trees, in reading order, then those across. */
export function tiesOf({ graph }: MapContent): readonly Link[] {
  const ties: Link[] = [];
  for (const { link } of graph.nodes.values()) if (link) ties.push(link);
  for (const { link } of graph.crossLinks) ties.push(link);
  return ties;
}

function statusOf({ kind, element }: KindedElement, sign: SignKind): string {
  switch (kind) {
    case 'issue':
    case 'position':
    case 'assumption':
      return element.status;
    case 'argument':
      return sign === 'contra' ? element.response : '';
    case 'reference':
      return '';
  }
}

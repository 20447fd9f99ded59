import type { MapContent } from '../../documents/definition.ts';
import type { Link } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { elementOf, holdersOf, labelOf, type KindedElement } from '../../model/queries.ts';
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
  return [...graph.nodes.values()].flatMap(({ id, kind, link }) => {
    const found = elementOf(state, id);
    if (!found) return [];
    const { text, detail, tags } = found.element;
    const sign = signInPlace(kind, link?.type ?? null);
    return [
      {
        id,
        name: labelOf(state, found.element),
        kind: sign,
        text,
        detail,
        status: statusOf(found, sign),
        holders: kind === 'position' ? holdersOf(state, id).map(({ shortName }) => shortName) : [],
        tags,
        locator: found.kind === 'reference' ? found.element.locator : '',
      },
    ];
  });
}

/** All ties between the elements of a map: those of the trees, in reading order, then those across. */
export function tiesOf({ graph }: MapContent): readonly Link[] {
  const ofTrees = [...graph.nodes.values()].flatMap(({ link }) => (link ? [link] : []));
  return [...ofTrees, ...graph.crossLinks.map(({ link }) => link)];
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

import fc from 'fast-check';
import { Builder } from '../../documents/testing/fixture.ts';
import type { WorkspaceState } from '../../model/state.ts';
import { cleanLine } from '../../model/text.ts';
import { ELEMENT_KINDS, type ElementKind, type LinkType } from '../../model/vocabulary.ts';
import { printable, printableLine } from '../plain.ts';
import { anyText } from './hostile.ts';

interface Draft {
  readonly kind: ElementKind;
  readonly side: 'supports' | 'objects-to';
  readonly text: string;
  readonly more: string;
  /** Which of those before it that can have it is its parent, as a share of all. */
  readonly under: number;
  readonly isHeld: boolean;
}

const PREFIXES = {
  issue: 'I',
  position: 'P',
  argument: 'A',
  assumption: 'AS',
  reference: 'R',
} as const;

/** Under which kinds an element of a kind stands, and by which tie. */
function tie(kind: ElementKind, parent: ElementKind, side: Draft['side']): LinkType | null {
  switch (kind) {
    case 'issue':
      return parent === 'issue' || parent === 'position' ? 'suggested-by' : null;
    case 'position':
      return parent === 'issue' ? 'responds-to' : null;
    case 'argument':
      return parent === 'position' || parent === 'argument' ? side : null;
    case 'assumption':
      return parent === 'position' || parent === 'argument' ? 'assumes' : null;
    case 'reference':
      return parent === 'reference' ? null : 'cites';
  }
}

/**
 * Any map of trees under issues, hostile texts in it, of some kinds of element: what writers and readers of other
 * programs' formats have to bring there and back.
 * @param hasFollowUps whether issues stand under others
 */
export function anyMap(
  kinds: readonly ElementKind[] = ELEMENT_KINDS,
  hasFollowUps = true,
): fc.Arbitrary<WorkspaceState> {
  // What every format can print: writers close what turns the direction of writing, and blanks are one blank.
  const line = anyText().map((text) => cleanLine(printableLine(text)) || 'Said');
  const draft: fc.Arbitrary<Draft> = fc.record({
    kind: fc.constantFrom(...kinds),
    side: fc.constantFrom('supports', 'objects-to'),
    text: line,
    more: fc.oneof(
      fc.constant(''),
      anyText().map((text) => printable(text).trim()),
    ),
    under: fc.double({ min: 0, max: 0.999, noNaN: true }),
    isHeld: fc.boolean(),
  });
  return fc
    .tuple(draft, fc.array(draft, { maxLength: 14 }))
    .map(([first, rest]) => stateOf([{ ...first, kind: 'issue' }, ...rest], hasFollowUps));
}

function stateOf(drafts: readonly Draft[], hasFollowUps: boolean): WorkspaceState {
  const b = new Builder('A map');
  b.party('WG A');
  const made: { readonly kind: ElementKind; readonly name: string }[] = [];
  // Of formats without a tie for it, a follow-up stands by itself.
  const count = new Map<ElementKind, number>();
  const add = (draft: Draft, parent?: string, as?: LinkType): void => {
    const { kind, text, more } = draft;
    const own = kind === 'reference' ? { locator: cleanLine(printableLine(more)) } : {};
    b.add(kind, { text, detail: kind === 'reference' ? '' : more, ...own }, parent, as);
    count.set(kind, (count.get(kind) ?? 0) + 1);
    const name = `${PREFIXES[kind]}${count.get(kind)}`;
    made.push({ kind, name });
    if (kind === 'position' && draft.isHeld) b.stance('WG A', 'for', name, '2024-05-06');
  };
  for (const draft of drafts) {
    const fitting = made.filter(
      ({ kind }) =>
        (hasFollowUps || draft.kind !== 'issue') && tie(draft.kind, kind, draft.side) !== null,
    );
    const parent = fitting[Math.floor(draft.under * fitting.length)];
    const as = parent && tie(draft.kind, parent.kind, draft.side);
    if (parent && as) add(draft, parent.name, as);
    else if (draft.kind === 'issue') add(draft);
  }
  return b.state;
}

import { useEffect, useEffectEvent } from 'react';
import type { Id } from '../../../shared/model/id.ts';
import { useAppSelector, useAppStore } from '../../state/store.ts';
import { ENTRY, focusEntry } from './entries/entry-focus.ts';
import type { ArgumentNode, IssuePage, PositionNode } from './issue-model.ts';

/**
 * Follows what is selected from elsewhere, such as by a link in the details or by a search: puts the
 * focus on its first entry on the page. Shows nothing, and so is all that is made again when another
 * element is selected.
 */
export function FollowSelection({ page }: { readonly page: IssuePage }) {
  const store = useAppStore();
  const selected = useAppSelector(({ ui }) => ui.selected?.id ?? null);
  const follow = useEffectEvent((id: Id) => {
    const { active, adding } = store.getState().issue;
    if (active?.id === id || adding || isInPage(document.activeElement, id)) return;
    const key = keyOf(page, id);
    if (key !== null) focusEntry(key);
  });
  useEffect(() => {
    if (selected !== null) follow(selected);
  }, [selected]);
  return null;
}

function isInPage(element: Element | null, id: Id): boolean {
  return element?.closest(`[${ENTRY}]`)?.getAttribute(ENTRY) === id;
}

/** The key of the first entry of an element on a page, or `null` where it has none. */
function keyOf(page: IssuePage, id: Id): Id | null {
  if (page.issue.id === id) return id;
  for (const position of page.positions) {
    const key = keyUnder(position, id);
    if (key !== null) return key;
  }
  return page.references.some(({ reference }) => reference.id === id) ? `${id}-listed` : null;
}

function keyUnder(node: PositionNode | ArgumentNode, id: Id): Id | null {
  const own = 'argument' in node ? node.argument.id : node.position.id;
  if (own === id) return node.link.id;
  const assumption = node.assumptions.find((entry) => entry.assumption.id === id);
  if (assumption) return assumption.link.id;
  const below = 'replies' in node ? node.replies : [...node.arguments, ...node.replaced];
  for (const child of below) {
    const key = keyUnder(child, id);
    if (key !== null) return key;
  }
  return null;
}

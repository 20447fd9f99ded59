import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import type { Id } from '../../../../shared/model/id.ts';
import { useAction } from '../../../app/actions/context.tsx';
import { recall, remember } from '../../../state/remembered.ts';
import { useWorkspace } from '../../../state/store.ts';
import type { IssuePage } from '../issue-model.ts';
import { pageStrengths, type PageStrength } from './strength-model.ts';

/** The strengths of what is on the page; `null` while they are not asked for. */
const Strengths = createContext<ReadonlyMap<Id, PageStrength> | null>(null);

const KEY = 'issue-strength';

/**
 * Computes how strong the arguments on a page are while somebody asks for it, which the window remembers. Not asked
 * for, it is not there: most who read a page want the arguments.
 */
export function StrengthsProvider({
  page,
  children,
}: {
  readonly page: IssuePage;
  readonly children: ReactNode;
}) {
  const [isAsked, setAsked] = useState(
    () => recall(KEY, (json) => (typeof json === 'boolean' ? json : undefined)) ?? false,
  );
  const state = useWorkspace((workspace) => workspace);
  const { positions } = page;
  const strengths = useMemo(
    () => (isAsked && state ? pageStrengths(state, positions) : null),
    [isAsked, state, positions],
  );
  useAction('toggle-strength', {
    enabled: true,
    checked: isAsked,
    run: () => {
      setAsked(!isAsked);
      remember(KEY, !isAsked);
    },
  });
  return <Strengths value={strengths}>{children}</Strengths>;
}

/** How strong an element of the page is; nothing while strengths are not asked for. */
export function useStrength(id: Id): PageStrength | undefined {
  return use(Strengths)?.get(id);
}

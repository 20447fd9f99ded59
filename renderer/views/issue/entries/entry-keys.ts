import type { ElementKind } from '../../../../shared/model/vocabulary.ts';
import type { NewKind } from './adding.ts';

/** Where the focus goes from one entry of the page to another. */
export type Step = 'next' | 'previous' | 'first' | 'last' | 'next-column' | 'previous-column';

/** What a key on an entry of the page asks for. */
export type Intent =
  | { readonly do: 'go'; readonly to: Step }
  | { readonly do: 'edit' | 'stance' }
  | { readonly do: 'add'; readonly what: NewKind };

/** The part of a keyboard event that matters here. */
export interface Press {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The signs that begin a line of the outline add the same kind here. */
const SIGNS: Readonly<Record<string, NewKind>> = {
  '?': 'issue',
  '=': 'position',
  '+': 'pro',
  '-': 'contra',
  '~': 'assumption',
  '@': 'reference',
};

/**
 * What a key asks for while an entry has the focus and no text is edited.
 * @param rtl whether the page is set from right to left
 */
export function intentOf(press: Press, kind: ElementKind, rtl: boolean): Intent | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null;
  switch (press.key) {
    case 'ArrowDown':
      return { do: 'go', to: 'next' };
    case 'ArrowUp':
      return { do: 'go', to: 'previous' };
    case 'ArrowRight':
      return { do: 'go', to: rtl ? 'previous-column' : 'next-column' };
    case 'ArrowLeft':
      return { do: 'go', to: rtl ? 'next-column' : 'previous-column' };
    case 'Home':
      return { do: 'go', to: 'first' };
    case 'End':
      return { do: 'go', to: 'last' };
    case 'Enter':
      return { do: 'edit' };
    case 's':
    case 'S':
      return kind === 'position' ? { do: 'stance' } : null;
    default: {
      const what = SIGNS[press.key];
      return what ? { do: 'add', what } : null;
    }
  }
}

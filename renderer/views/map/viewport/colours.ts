import { recordOf } from '../../../components/records.ts';

/** The custom properties with which the pictures are drawn. */
const NAMES = [
  'paper',
  'paper-raised',
  'paper-sunken',
  'ink',
  'ink-soft',
  'rule',
  'rule-strong',
  'pro',
  'pro-soft',
  'contra',
  'contra-soft',
  'neutral-soft',
  'mark',
  'focus',
] as const;
type ColourName = (typeof NAMES)[number];

/** Their values in the theme that shows, as a canvas takes them. */
export type Colours = Readonly<Record<ColourName, string>>;

/** Reads the colours as they show within an element. */
export function readColours(element: HTMLElement): Colours {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const colours = recordOf(NAMES, (name) => {
    // Only a property in use says which of its two colours shows.
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return colours;
}

/** Calls back when another theme shows, until the function that it returns is called. */
export function hearTheme(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    dark.removeEventListener('change', changed);
    observer.disconnect();
  };
}

import { WAY_KEYS, WAYS } from '../lines/ways.ts';

/** Keys that mean something in the list of what is open, and what they do: keys of `questions.json`, `keys`. */
export const QUESTION_KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] =
  [
    { keys: ['Up', 'Down'], does: 'go' },
    { keys: ['Left'], does: 'fold' },
    { keys: ['Right'], does: 'tools' },
    { keys: ['Enter'], does: 'open' },
    { keys: ['Space'], does: 'settle' },
    ...WAYS.map((way) => ({ keys: [WAY_KEYS[way]], does: way })),
  ];

import { keysOf } from '../../../components/records.ts';
import type { CaptureKind } from '../capture/draft.ts';

/** What a key of the meeting view does, apart from capturing. */
export type MeetingAct = 'next' | 'previous' | 'pause' | 'minutes' | 'attendance' | 'room';

/** The key of each act, in Electron's notation. */
export const ACT_KEYS: Readonly<Record<MeetingAct, string>> = {
  next: 'N',
  previous: 'P',
  pause: 'U',
  minutes: 'M',
  attendance: 'W',
  room: 'R',
};

/** The key by which each kind of thing is captured; the map's own signs where there are some. */
export const CAPTURE_KEYS: Readonly<Record<CaptureKind, string>> = {
  pro: 'Plus',
  contra: '-',
  question: '?',
  position: '=',
  stance: 'S',
  decision: 'D',
  action: 'A',
  note: 'O',
};

/** The kinds as the buttons have them, what is said most often first. */
export const CAPTURE_KINDS = keysOf(CAPTURE_KEYS);

/** What a key press in the view asks for. */
export type Asked =
  | { readonly does: 'act'; readonly act: MeetingAct }
  | { readonly does: 'capture'; readonly kind: CaptureKind }
  | { readonly does: 'take'; readonly index: number };

/**
 * What a key means in the meeting view; `null` for one that means nothing there.
 * @param key as in `KeyboardEvent.key`
 */
export function askedBy(key: string): Asked | null {
  const pressed = key.toLowerCase();
  const named = (name: string) => (name === 'Plus' ? '+' : name.toLowerCase());
  const act = keysOf(ACT_KEYS).find((one) => named(ACT_KEYS[one]) === pressed);
  if (act) return { does: 'act', act };
  const kind = CAPTURE_KINDS.find((one) => named(CAPTURE_KEYS[one]) === pressed);
  if (kind) return { does: 'capture', kind };
  return /^[1-9]$/.test(key) ? { does: 'take', index: Number(key) - 1 } : null;
}

/** Keys that mean something in the meeting view, and what they do: keys of `meeting.json`, `keys`. */
export const MEETING_KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] =
  [
    ...Object.entries(ACT_KEYS).map(([does, key]) => ({ keys: [key], does })),
    ...CAPTURE_KINDS.map((kind) => ({ keys: [CAPTURE_KEYS[kind]], does: `capture-${kind}` })),
    { keys: ['1'], does: 'take' },
    { keys: ['Enter'], does: 'record' },
    { keys: ['Escape'], does: 'leave' },
  ];

import type { Id } from '../../../../shared/model/id.ts';
import type { Emphasis } from './brush.ts';
import type { Scene } from './scene.ts';

/** What a person is at, has selected or looks for. */
export interface Looked {
  /** The element that keys act on. */
  readonly active: Id | null;
  readonly picked: ReadonlySet<Id>;
  /** The only ones that do not fade; `null` while none fade. */
  readonly clear: ReadonlySet<Id> | null;
  readonly lit: ReadonlySet<Id>;
}

/** The same by places in a scene. */
export function emphasisIn({ placeOf }: Scene, { active, picked, clear, lit }: Looked): Emphasis {
  const places = (ids: ReadonlySet<Id>) => new Set([...ids].flatMap((id) => placeOf.get(id) ?? []));
  return {
    active: (active === null ? undefined : placeOf.get(active)) ?? null,
    picked: places(picked),
    clear: clear && places(clear),
    lit: places(lit),
  };
}

import type { Refusal } from '../../../shared/model/refusal.ts';
import type { ElementKind } from '../../../shared/model/vocabulary.ts';
import type { SignKind } from '../../components/elements/KindSign.tsx';

/** Why something cannot be done: the model says so, the place, or the way the outline stands. */
export type Objection =
  | { readonly by: 'model'; readonly refusal: Refusal }
  /** Something of this sign has no place under a parent of this kind, or at the top. */
  | { readonly by: 'place'; readonly sign: SignKind; readonly parent: ElementKind | null }
  | { readonly by: 'outline'; readonly code: OutlineObjection };

/** Reasons that have to do with how the outline stands: keys of `outline.json`, under `objection`. */
export type OutlineObjection =
  | 'read-only'
  | 'nothing-above'
  | 'at-the-top'
  | 'is-first'
  | 'is-last'
  | 'parent-not-saved'
  | 'not-side-by-side'
  | 'has-children'
  | 'no-place-here'
  | 'deleted-elsewhere';

/** An objection of the model's. */
export function byModel(refusal: Refusal): Objection {
  return { by: 'model', refusal };
}

/** An objection that has to do with how the outline stands. */
export function byOutline(code: OutlineObjection): Objection {
  return { by: 'outline', code };
}

import type { Id } from '../model/id.ts';
import { placement } from '../model/links.ts';
import type { MergedChange } from './merged-changes.ts';
import { asOf, elementSubject, isGone, isNew, type Tale } from './tale.ts';
import { telling } from './tell-fields.ts';
import type { Telling } from './telling.ts';

/** What happened to a link: elements stand elsewhere, or are tied otherwise. */
export function tellLink(tale: Tale, change: MergedChange): readonly Telling[] {
  const { id, fate, fields, before } = change;
  const is = asOf(tale, 'link', id, fate === 'gone' ? {} : fields);
  if (!is) return [];
  const { from, to, type } = is;
  const place = placement(is);
  const ends = { subject: elementSubject(tale, from), concerns: [from, to] };
  switch (fate) {
    case 'made':
    case 'back':
      if (!place) return [telling(change, { what: 'linked', type, from, to }, ends)];
      // Of what is new, or back, its place is told with it.
      return isNew(tale, place.child)
        ? []
        : [placed(tale, change, place.child, null, place.parent)];
    case 'gone':
      if (isGone(tale, from) || isGone(tale, to)) return [];
      return place
        ? [placed(tale, change, place.child, place.parent, null)]
        : [telling(change, { what: 'unlinked', type, from, to }, ends)];
    case 'changed': {
      const was = asOf(tale, 'link', id, { ...fields, ...before });
      const old = was && placement(was);
      if (place && old && (place.parent !== old.parent || place.child !== old.child)) {
        return [placed(tale, change, place.child, old.parent, place.parent)];
      }
      if (was && was.type !== type) {
        return [
          telling(change, { what: 'relinked', before: was.type, after: type, from, to }, ends),
        ];
      }
      if (!place) return [];
      const subject = elementSubject(tale, place.child);
      return [telling(change, { what: 'reordered' }, { subject, concerns: [from, to] })];
    }
  }
}

function placed(
  tale: Tale,
  change: MergedChange,
  child: Id,
  from: Id | null,
  to: Id | null,
): Telling {
  const concerns = [child, from, to].filter((end) => end !== null);
  return telling(
    change,
    { what: 'placed', from, to },
    { subject: elementSubject(tale, child), concerns },
  );
}

/** What happened to the place that somebody gave an element on the map. */
export function tellMapPlace(tale: Tale, change: MergedChange): readonly Telling[] {
  const { id, fate, fields } = change;
  const place = asOf(tale, 'map-place', id, fate === 'gone' ? {} : fields);
  if (!place || isGone(tale, place.element) || isNew(tale, place.element)) return [];
  const what = fate === 'gone' ? 'released' : 'put-on-map';
  const subject = elementSubject(tale, place.element);
  return [telling(change, { what }, { subject, concerns: [place.element] })];
}

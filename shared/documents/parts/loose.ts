import { rootPlaces, elementOf } from '../../model/queries.ts';
import { prose } from '../prose.ts';
import { bullets, fieldOf, heading, paragraph, type Block, type ListItem } from '../tree.ts';
import { argumentList } from './arguments.ts';
import { citation, titled, type Draft } from './draft.ts';
import { positionSections } from './position.ts';
import { cited } from './stances.ts';

/** What stands under no issue yet: positions in full, the rest in a list, so that nothing is passed over. */
export function looseSection(draft: Draft): readonly Block[] {
  const loose = rootPlaces(draft.state)
    .filter(({ kind }) => kind !== 'issue' && kind !== 'reference')
    .map(({ child }) => elementOf(draft.state, child))
    .filter((found) => found !== undefined)
    .filter(({ element }) => !draft.written.has(element.id));
  if (loose.length === 0) return [];
  const positions = loose.flatMap((found) => (found.kind === 'position' ? [found.element] : []));
  const others = loose.flatMap((found): ListItem[] => {
    if (found.kind === 'position') return [];
    const { element } = found;
    draft.written.set(element.id, element.id);
    const words = cited(titled(draft, element), citation(draft, element.id));
    return [
      {
        anchor: element.id,
        content: [
          paragraph(words),
          ...prose(element.detail, fieldOf(found.kind, element, 'detail')),
          ...argumentList(draft, element.id),
        ],
      },
    ];
  });
  return [
    heading(2, draft.wording.say('heading.loose')),
    ...(others.length > 0 ? [bullets(others)] : []),
    ...positionSections(draft, positions, null, 3),
  ];
}

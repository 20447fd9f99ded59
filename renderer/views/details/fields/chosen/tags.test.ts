import { expect, it } from 'vitest';
import { Scene } from '../../testing/scene.ts';
import { addTags, tagsInUse } from './tags.ts';

it('lists the tags in use, those used most first', () => {
  const scene = new Scene();
  scene.add('issue', 'One', undefined, undefined, { tags: ['scope', 'budget'] });
  scene.add('position', 'Two', undefined, undefined, { tags: ['budget'] });
  expect(tagsInUse(scene.state)).toEqual(['budget', 'scope']);
});

it('puts what was typed behind the tags: several by commas, none twice, none empty', () => {
  expect(addTags(['scope'], ' budget,, scope , later ')).toEqual(['scope', 'budget', 'later']);
  expect(addTags(['scope'], '  ')).toEqual(['scope']);
});

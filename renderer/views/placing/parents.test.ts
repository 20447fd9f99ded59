import { describe, expect, it } from 'vitest';
import { Scene } from '../details/testing/scene.ts';
import { parentsLike, placingLink } from './parents.ts';

function map() {
  const scene = new Scene();
  const issue = scene.add('issue', 'Who appoints the mediator?');
  const council = scene.add('position', 'The council', issue, 'responds-to');
  const committee = scene.add('position', 'The committee', issue, 'responds-to');
  const slow = scene.add('argument', 'That is slow', council, 'objects-to');
  return { scene, issue, council, committee, slow };
}

describe('another place for an element', () => {
  it('lets a contra be one there too', () => {
    const { scene, committee, slow } = map();
    expect(placingLink(scene.state, slow, committee)).toEqual({
      type: 'objects-to',
      from: slow,
      to: committee,
    });
  });

  it('is none where nothing of its kind can stand', () => {
    const { scene, issue, slow } = map();
    expect(placingLink(scene.state, slow, issue)).toBeNull();
  });

  it('is offered by words and by label, what is refused last and with the reason', () => {
    const { scene, council, committee, slow } = map();
    const found = parentsLike(scene.state, slow, 'the', 9);
    expect(found.map(({ id, refusal }) => [id, refusal?.code ?? null])).toEqual([
      [committee, null],
      [council, 'link-exists'],
    ]);
    expect(parentsLike(scene.state, slow, 'P2', 9)[0]?.id).toBe(committee);
  });

  it('says why something that was asked for by its label can have nothing such under it', () => {
    const { scene, issue, slow } = map();
    expect(parentsLike(scene.state, slow, 'I1', 9)).toMatchObject([
      { id: issue, refusal: { code: 'link-not-allowed' } },
    ]);
  });

  it('is never itself, nor below itself', () => {
    const { scene, slow } = map();
    const reply = scene.add('argument', 'Not that slow', slow, 'objects-to');
    const found = parentsLike(scene.state, slow, 'slow', 9);
    expect(found.map(({ id, refusal }) => [id, refusal?.code])).toEqual([[reply, 'link-circle']]);
  });
});

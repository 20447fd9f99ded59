import { describe, expect, it } from 'vitest';
import { Scene } from '../../details/testing/scene.ts';
import { issueOf, issuesInOrder, neighbourIssue } from './issue-order.ts';

function twoIssues() {
  const scene = new Scene();
  const first = scene.add('issue', 'Is there a role?');
  const last = scene.add('issue', 'Where do new services belong?');
  const yes = scene.add('position', 'Yes', first, 'responds-to');
  const follow = scene.add('issue', 'How is a mediator appointed?', yes, 'suggested-by');
  return { scene, first, last, yes, follow };
}

describe('the order of issues', () => {
  it('is that of the outline, follow-ups where they stand', () => {
    const { scene } = twoIssues();
    expect(issuesInOrder(scene.state).map(({ label }) => label)).toEqual(['I1', 'I3', 'I2']);
  });

  it('goes round at the ends', () => {
    const { scene, first, last } = twoIssues();
    expect(neighbourIssue(scene.state, last, 1)?.id).toBe(first);
    expect(neighbourIssue(scene.state, first, -1)?.id).toBe(last);
  });

  it('begins at the first issue where none is shown, and has none in an empty workspace', () => {
    const { scene, first } = twoIssues();
    expect(neighbourIssue(scene.state, null, 1)?.id).toBe(first);
    expect(neighbourIssue(new Scene().state, null, 1)).toBeNull();
  });
});

describe('the issue of an element', () => {
  it('is the nearest one above it, or itself', () => {
    const { scene, first, yes, follow } = twoIssues();
    const pro = scene.add('argument', 'It is needed', yes, 'supports');
    expect(issueOf(scene.state, pro)).toBe(first);
    expect(issueOf(scene.state, follow)).toBe(follow);
  });

  it('is none for what stands alone', () => {
    const scene = new Scene();
    expect(issueOf(scene.state, scene.add('position', 'Alone'))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { Scene } from '../details/testing/scene.ts';
import { issuePage, type IssuePage } from './issue-model.ts';

/** The question of the mediator, with two answers and what is said about them. */
function mediator() {
  const scene = new Scene();
  const issue = scene.add('issue', 'May the committee mediate?');
  const yes = scene.add('position', 'Yes', issue, 'responds-to');
  const no = scene.add('position', 'No', issue, 'responds-to');
  return { scene, issue, yes, no };
}

function pageOf(scene: Scene, issue: string): IssuePage {
  const page = issuePage(scene.state, issue);
  if (!page) throw new Error('no page');
  return page;
}

describe('the page of an issue', () => {
  it('is not there for what is no issue', () => {
    const { scene, yes } = mediator();
    expect(issuePage(scene.state, yes)).toBeNull();
  });

  it('has a column for each position, in the order of the outline', () => {
    const { scene, issue } = mediator();
    expect(pageOf(scene, issue).positions.map(({ label }) => label)).toEqual(['P1', 'P2']);
  });

  it('puts pros before contras and answers under what they answer', () => {
    const { scene, issue, yes } = mediator();
    const contra = scene.add('argument', 'It widens the mandate', yes, 'objects-to');
    scene.add('argument', 'Somebody has to do it', yes, 'supports');
    scene.add('argument', 'Only by one step', contra, 'objects-to');
    const [column] = pageOf(scene, issue).positions;
    expect(column?.arguments.map(({ side, label }) => [side, label])).toEqual([
      ['pro', 'A2'],
      ['contra', 'A1'],
    ]);
    expect(column?.arguments[1]?.replies.map(({ side, label }) => [side, label])).toEqual([
      ['contra', 'A3'],
    ]);
  });

  it('folds a replaced position behind its successor, and a chain into one list', () => {
    const { scene, issue, yes } = mediator();
    const second = scene.add('position', 'Yes, if both ask', issue, 'responds-to');
    const third = scene.add('position', 'Yes, if both ask and pay', issue, 'responds-to');
    scene.run({ type: 'add-link', id: scene.id(), link: 'replaces', from: second, to: yes });
    scene.run({ type: 'add-link', id: scene.id(), link: 'replaces', from: third, to: second });
    const { positions } = pageOf(scene, issue);
    expect(positions.map(({ label }) => label)).toEqual(['P2', 'P4']);
    expect(positions[1]?.replaced.map(({ label }) => label)).toEqual(['P3', 'P1']);
  });

  it('keeps a column for a replaced position whose successor answers something else', () => {
    const { scene, issue, yes } = mediator();
    const elsewhere = scene.add('position', 'Somebody else does');
    scene.run({ type: 'add-link', id: scene.id(), link: 'replaces', from: elsewhere, to: yes });
    expect(pageOf(scene, issue).positions.map(({ label }) => label)).toEqual(['P1', 'P2']);
  });

  it('lists follow-ups of the issue, of its positions and of their arguments, with where from', () => {
    const { scene, issue, yes } = mediator();
    const pro = scene.add('argument', 'They know the service', yes, 'supports');
    scene.add('issue', 'Who doubts it?', pro, 'questions');
    scene.add('issue', 'How is a mediator appointed?', yes, 'suggested-by');
    scene.add('issue', 'What does it cost?', issue, 'suggested-by');
    expect(pageOf(scene, issue).followUps.map(({ label, from }) => [label, from])).toEqual([
      ['I4', 'I1'],
      ['I3', 'P1'],
      ['I2', 'A1'],
    ]);
  });

  it('tells what it depends on and what needs it', () => {
    const { scene, issue } = mediator();
    const first = scene.add('issue', 'Is there a role at all?');
    const last = scene.add('issue', 'Who pays?');
    scene.run({ type: 'add-link', id: scene.id(), link: 'depends-on', from: issue, to: first });
    scene.run({ type: 'add-link', id: scene.id(), link: 'depends-on', from: last, to: issue });
    const page = pageOf(scene, issue);
    expect(page.dependsOn.map(({ label }) => label)).toEqual(['I2']);
    expect(page.neededBy.map(({ label }) => label)).toEqual(['I3']);
  });

  it('gathers every reference of the page once, with who cites it, sources of stances too', () => {
    const { scene, issue, yes, no } = mediator();
    const annex = scene.add('reference', 'Escalation annexes', yes, 'cites', {
      locator: 'Annex Y, Step 2',
    });
    scene.tie('cites', annex, issue);
    const team = scene.party('DT C');
    scene.stance(team, no, 'for', '2015-04-13', { source: annex });
    const { references } = pageOf(scene, issue);
    expect(references.map(({ label, citedBy }) => [label, citedBy])).toEqual([
      ['R1', ['I1', 'P1', 'DT C']],
    ]);
  });

  it('tells decisions with the positions adopted and the statements of those who differ', () => {
    const { scene, issue, no } = mediator();
    const team = scene.party('DT M');
    const decision = scene.id();
    scene.run({
      type: 'record-decision',
      id: decision,
      issue,
      text: 'The committee does not mediate.',
      positions: [no],
      designation: 'strong-support',
    });
    scene.run({
      type: 'add-minority-statement',
      id: scene.id(),
      decision,
      party: team,
      text: 'Customers are left without a step.',
    });
    const [entry] = pageOf(scene, issue).decisions;
    expect(entry?.positions.map(({ label }) => label)).toEqual(['P2']);
    expect(entry?.statements.map(({ party }) => party?.shortName)).toEqual(['DT M']);
  });

  it('ends although arguments of another program support each other in a circle', () => {
    const { scene, issue, yes } = mediator();
    const first = scene.add('argument', 'Because of the other', yes, 'supports');
    const second = scene.add('argument', 'Because of the first', first, 'supports');
    const made = { createdAt: '2015-04-13T09:00:00.000Z', createdBy: '', rank: 'a0' };
    scene.run({
      type: 'import',
      source: 'circle',
      rows: { link: [{ id: scene.id(), type: 'supports', from: first, to: second, ...made }] },
    });
    const [column] = pageOf(scene, issue).positions;
    expect(column?.arguments[0]?.replies[0]?.replies).toEqual([]);
  });
});

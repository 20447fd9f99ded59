import { describe, expect, it } from 'vitest';
import { goTo } from '../go.ts';
import { retryAll, retryDraft } from '../saving/retry.ts';
import { commitTyping } from '../saving/save.ts';
import { Sitting } from '../testing/sitting.ts';
import { keepAsText } from './turn.ts';

const activeKey = (sitting: Sitting) => sitting.store.getState().outline.active?.key ?? '';

const sentence = (sitting: Sitting) =>
  sitting
    .type('? who appoints the mediator')
    .press('Enter', 'Tab')
    .type('= the committee')
    .press('Enter', 'Tab')
    .type('+ they know the service');

const MAP = ['? who appoints the mediator', '  = the committee', '    + they know the service'];

describe('typing a map', () => {
  it('makes an issue, its position and its pro, though nothing has arrived yet', () => {
    const sitting = sentence(new Sitting().begin());
    expect(sitting.lines).toEqual([MAP[0], MAP[1], `${MAP[2]}…|`]);
    sitting.press('Escape').deliver();
    expect(sitting.lines).toEqual([MAP[0], MAP[1], `${MAP[2]}|`]);
    expect(sitting.saved.issue?.[0]?.text).toBe('who appoints the mediator');
    expect(sitting.saved.argument).toHaveLength(1);
    expect(sitting.saved.link?.map(({ type }) => type)).toEqual(['responds-to', 'supports']);
  });

  it('does the same where each command arrives at once', () => {
    const sitting = new Sitting().begin();
    for (const step of ['? who appoints the mediator', '\n\t', '= the committee', '\n\t']) {
      if (step === '\n\t') sitting.press('Enter').deliver().press('Tab').deliver();
      else sitting.type(step).deliver();
    }
    sitting.type('+ they know the service').press('Escape').deliver();
    expect(sitting.lines).toEqual([MAP[0], MAP[1], `${MAP[2]}|`]);
  });

  it('knows what usually comes where, without any prefix', () => {
    const sitting = new Sitting().begin();
    sitting.type('who appoints').press('Enter', 'Tab').type('they do').press('Enter', 'Tab');
    sitting.type('cheap').press('Enter').type('- slow').press('Enter', 'Enter').type('we do');
    sitting.press('Enter', 'Enter').type('what then').press('Escape').deliver();
    expect(sitting.lines).toEqual([
      '? who appoints',
      '  = they do',
      '    + cheap',
      '    − slow',
      '  = we do',
      '? what then|',
    ]);
  });
});

describe('a prefix', () => {
  it('that cannot stand there stays in the text, says why, and counts once the line is moved', () => {
    const sitting = new Sitting().begin();
    sitting.type('who').press('Enter', 'Tab').type('they').press('Enter', 'Tab').type('= we');
    expect(sitting.text).toBe('= we');
    expect(sitting.errors).toHaveLength(1);
    sitting.press('Shift+Tab');
    expect(sitting.lines).toEqual(['? who', '  = they', '  = we…|']);
  });

  it('that was refused keeps the line from being saved, but not the next from being typed', () => {
    const sitting = new Sitting().begin();
    sitting.type('who').press('Enter', 'Tab').type('they').press('Enter', 'Tab').type('= we');
    sitting.press('Enter').type('cheap').press('Escape').deliver();
    expect(sitting.lines).toEqual(['? who', '  = they', '    + = we…', '    + cheap|']);
    expect(sitting.store.getState().outline.drafts[0]?.failure?.code).toBe('prefix-refused');
  });

  it('is taken back by Backspace', () => {
    const sitting = new Sitting().begin();
    sitting.type('who').press('Enter', 'Tab').type('they').press('Enter', 'Tab');
    sitting.type('-5 degrees').caret(0).press('Backspace');
    expect(sitting.lines.at(-1)).toBe('    + -5 degrees…|');
    sitting.press('Escape').deliver();
    expect(sitting.saved.argument?.[0]?.text).toBe('-5 degrees');
  });

  it('on an empty line goes as a character would', () => {
    const sitting = new Sitting().begin();
    sitting.type('who').press('Enter', 'Tab').type('? ').press('Backspace');
    expect(sitting.lines).toEqual(['? who', '  = …|']);
    sitting.press('Backspace');
    expect(sitting.lines).toEqual(['? who|']);
  });

  it('that was refused is text after Backspace', () => {
    const sitting = new Sitting().begin();
    sitting.type('who').press('Enter', 'Tab').type('-5 degrees').caret(0).press('Backspace');
    sitting.press('Escape').deliver();
    expect(sitting.lines).toEqual(['? who', '  = -5 degrees|']);
  });

  it('changes the side of a saved argument', () => {
    const sitting = sentence(new Sitting().begin()).press('Escape').deliver();
    sitting.act((desk) => goTo(desk, activeKey(sitting), { typing: true, caret: 'start' }));
    sitting.type('-').press('Escape').deliver();
    expect(sitting.lines.at(-1)).toBe('    − they know the service|');
    expect(sitting.saved.argument).toHaveLength(1);
  });

  it('changes the kind of a saved line, along with words that were not saved yet', () => {
    const sitting = new Sitting().begin().type('who').press('Enter').type('whence');
    sitting.press('Escape').deliver();
    sitting.act((desk) => goTo(desk, activeKey(sitting), { typing: true, caret: 'end' }));
    sitting.type(' and how').caret(0).type('= ').deliver().type('never ');
    expect(sitting.text).toBe('never whence and how');
    sitting.press('Escape').deliver();
    expect(sitting.lines).toEqual(['? who', '= never whence and how|']);
    expect(sitting.saved.issue).toHaveLength(1);
  });

  it('that a saved line cannot take leaves it unsaved, with a way to keep it as text', () => {
    const sitting = sentence(new Sitting().begin()).press('Escape').deliver();
    sitting.act((desk) => goTo(desk, activeKey(sitting), { typing: true, caret: 'start' }));
    sitting.type('= ').press('Escape').deliver();
    expect(sitting.saved.argument?.[0]?.text).toBe('they know the service');
    const { rewordings } = sitting.store.getState().outline;
    expect(Object.values(rewordings)[0]?.text).toBe('= they know the service');
    const row = sitting.look().view.rows.at(-1);
    sitting.act((desk) => row && keepAsText(desk, row)).deliver();
    expect(sitting.saved.argument?.[0]?.text).toBe('= they know the service');
    expect(sitting.store.getState().outline.rewordings).toEqual({});
  });
});

describe('Enter', () => {
  const begun = () => new Sitting().begin().type('one two').press('Escape').deliver();
  const at = (caret: number | 'end') => {
    const sitting = begun();
    return sitting.act((desk) => goTo(desk, activeKey(sitting), { typing: true, caret }));
  };

  it('at the end makes a line below, at the beginning one above', () => {
    expect(at('end').press('Enter').lines).toEqual(['? one two', '? …|']);
    expect(at(0).press('Enter').lines).toEqual(['? …|', '? one two']);
  });

  it('between words makes two lines, with the caret in the second', () => {
    const sitting = at(3).press('Enter');
    expect(sitting.lines).toEqual(['? one', '? two|']);
    expect(sitting.type('very ').press('Escape').deliver().lines).toEqual(['? one', '? very two|']);
  });

  it('splits a line that is not saved yet as well', () => {
    const sitting = new Sitting().begin().type('one two').caret(3).press('Enter').deliver();
    expect(sitting.lines).toEqual(['? one', '? two|']);
  });

  it('leads out of an empty line, and at the top does nothing', () => {
    const sitting = new Sitting().begin().type('who').press('Enter', 'Tab', 'Enter');
    expect(sitting.lines).toEqual(['? who', '? …|']);
    expect(sitting.press('Enter').lines).toEqual(['? who', '? …|']);
  });
});

describe('Backspace and Delete', () => {
  it('on an empty saved line deletes it and goes up', () => {
    const sitting = new Sitting().begin().type('one').press('Enter').type('x').press('Escape');
    sitting.deliver();
    sitting.act((desk) => goTo(desk, activeKey(sitting), { typing: true }));
    sitting.press('Backspace', 'Backspace').deliver();
    expect(sitting.lines).toEqual(['? one|']);
    expect(sitting.saved.issue).toHaveLength(1);
  });

  it('leave a line alone that has lines below it', () => {
    const sitting = new Sitting().begin().type('x').press('Enter', 'Tab').type('they');
    sitting.press('Escape').deliver();
    sitting.act((desk) => goTo(desk, sitting.look().view.rows[0]?.key ?? '', { typing: true }));
    sitting.press('Backspace', 'Backspace');
    expect(sitting.errors).toHaveLength(1);
    expect(sitting.press('Escape').deliver().lines).toEqual(['? x|', '  = they']);
  });

  it('join what Enter parted', () => {
    const sitting = new Sitting().begin().type('one two').caret(3).press('Enter').deliver();
    expect(sitting.press('Backspace').deliver().lines).toEqual(['? one two|']);
    expect(sitting.typing.selection.start).toBe(4);
    expect(sitting.saved.issue).toHaveLength(1);
  });

  it('join the line below at the end', () => {
    const sitting = new Sitting().begin().type('one two').caret(3).press('Enter', 'ArrowUp');
    expect(sitting.press('Delete').deliver().lines).toEqual(['? one two|']);
  });

  it('do not join lines of different kinds', () => {
    const sitting = sentence(new Sitting().begin()).caret(0).press('Backspace', 'Backspace');
    expect(sitting.lines).toHaveLength(3);
  });
});

describe('Tab', () => {
  it('gives a line that was saved in a pause the kind of its new place', () => {
    const sitting = new Sitting().begin().type('who').press('Enter', 'Tab').type('they');
    sitting.press('Enter').type('cheap').act(commitTyping).deliver().press('Tab').deliver();
    expect(sitting.type('er').press('Escape').deliver().lines).toEqual([
      '? who',
      '  = they',
      '    + cheaper|',
    ]);
    expect(sitting.saved.position).toHaveLength(1);
  });

  it('refuses where a chosen kind has no place, and keeps the line', () => {
    const sitting = new Sitting().begin().type('who').press('Enter', 'Tab').type('they');
    sitting.press('Enter').type('= we').press('Tab');
    expect(sitting.errors[0]?.code).toBe('place');
    expect(sitting.press('Escape').deliver().lines).toEqual(['? who', '  = they', '  = we|']);
  });

  it('moves a saved line with all that is below it, and back', () => {
    const sitting = new Sitting().begin().type('one').press('Enter').type('two');
    sitting.press('Enter', 'Tab').type('they').press('ArrowUp').deliver();
    sitting.press('Tab').deliver();
    expect(sitting.lines).toEqual(['? one', '  ? two|', '    = they']);
    expect(sitting.press('Shift+Tab').deliver().lines).toEqual(['? one', '? two|', '  = they']);
  });

  it('moves twice though nothing has arrived between', () => {
    const sitting = new Sitting().begin().type('one').press('Enter').type('two').press('Enter');
    sitting.type('three').press('ArrowUp', 'Tab', 'ArrowDown', 'Tab', 'Tab').deliver();
    expect(sitting.lines).toEqual(['? one', '  ? two', '    ? three|']);
  });
});

describe('Alt and an arrow', () => {
  it('move a line among its siblings and on to the next branch', () => {
    const sitting = new Sitting().begin().type('a').press('Enter', 'Tab').type('x');
    sitting.press('Enter').type('y').press('Enter', 'Enter').type('b').press('ArrowUp');
    sitting.press('Alt+ArrowUp').deliver();
    expect(sitting.lines).toEqual(['? a', '  = y|', '  = x', '? b']);
    sitting.press('Alt+ArrowDown', 'Alt+ArrowDown').deliver();
    expect(sitting.lines).toEqual(['? a', '  = x', '? b', '  = y|']);
  });
});

describe('what was typed', () => {
  const full = (sitting: Sitting) => sitting.deliver(() => true);

  it('stays as a draft with the reason when it cannot be saved, and is saved when it can', () => {
    const sitting = full(new Sitting().begin().type('who').press('Enter', 'Tab').type('they'));
    full(sitting.press('Escape'));
    expect(sitting.lines).toEqual(['? who…', '  = they…|']);
    const { drafts } = sitting.store.getState().outline;
    const issue = drafts.find(({ kind }) => kind === 'issue');
    expect(issue?.failure?.message).toBe('The disk is full.');
    const row = sitting.look().view.rows[0];
    sitting.act((desk) => row && retryDraft(desk, row)).deliver();
    expect(sitting.lines).toEqual(['? who', '  = they|']);
  });

  it('is saved by itself once the file can be written, with what stands below it', () => {
    const sitting = full(new Sitting().begin().type('who').press('Enter', 'Tab').type('they'));
    full(sitting.press('Escape'));
    sitting.act(retryAll).deliver();
    expect(sitting.lines).toEqual(['? who', '  = they|']);
    expect(sitting.store.getState().outline.drafts).toEqual([]);
  });

  it('under a line that failed is saved with it, though it was refused for want of that line', () => {
    const sitting = new Sitting().begin().type('who').press('Enter', 'Tab').type('they');
    sitting.press('Escape');
    let first = true;
    sitting.deliver(() => {
      const isFirst = first;
      first = false;
      return isFirst;
    });
    expect(sitting.lines).toEqual(['? who…', '  = they…|']);
    sitting.act(retryAll).deliver();
    expect(sitting.lines).toEqual(['? who', '  = they|']);
  });

  it('is saved in the order in which it was typed, however it failed', () => {
    const sitting = new Sitting().begin().type('a').press('Enter').type('b').press('Enter');
    full(sitting.type('c').press('Enter', 'Enter'));
    full(sitting.type('d').press('Escape'));
    expect(sitting.lines).toEqual(['? a…', '? b…', '? c…', '? d…|']);
    expect(sitting.act(retryAll).deliver().lines).toEqual(['? a', '? b', '? c', '? d|']);
  });

  it('and arrived after all is there once', () => {
    const sitting = new Sitting().begin().type('who').press('Enter');
    const { command } = sitting.store.getState().outline.pending[0] ?? {};
    full(sitting);
    if (command) sitting.act((desk) => desk.send(command)).deliver();
    sitting.act(retryAll).deliver();
    expect(sitting.lines).toEqual(['? who', '? …|']);
    expect(sitting.saved.issue).toHaveLength(1);
  });

  it('and arrived after all is there once, too, where it was sent again before the window knew', () => {
    const sitting = new Sitting().begin().type('who').press('Enter');
    const { command } = sitting.store.getState().outline.pending[0] ?? {};
    full(sitting);
    sitting.act(retryAll);
    if (command) sitting.arrive(command).deliver();
    const { drafts } = sitting.store.getState().outline;
    expect(drafts.find(({ text }) => text === 'who')?.failure?.code).toBe('id-taken');
    sitting.act(retryAll).deliver();
    expect(sitting.lines).toEqual(['? who', '? …|']);
    expect(sitting.saved.issue).toHaveLength(1);
  });

  it('in a saved line stays as well', () => {
    const sitting = new Sitting().begin().type('who').press('Escape').deliver();
    sitting.act((desk) => goTo(desk, activeKey(sitting), { typing: true }));
    full(sitting.type(' else').press('Escape'));
    const { rewordings } = sitting.store.getState().outline;
    expect(Object.values(rewordings)).toMatchObject([{ text: 'who else' }]);
  });

  it('is not taken away by a change from elsewhere; what was not touched follows it', () => {
    const sitting = new Sitting().begin().type('who').press('Escape').deliver();
    const key = activeKey(sitting);
    const elsewhere = (text: string) =>
      sitting.act((desk) => desk.send({ type: 'edit', kind: 'issue', id: key, fields: { text } }));
    sitting.act((desk) => goTo(desk, key, { typing: true }));
    elsewhere('whoever').deliver();
    expect(sitting.text).toBe('whoever');
    sitting.type('!');
    elsewhere('nobody').deliver();
    expect(sitting.text).toBe('who!ever');
    expect(sitting.press('Escape').deliver().lines).toEqual(['? who!ever|']);
  });

  it('becomes a line of its own when its line is deleted elsewhere', () => {
    const sitting = new Sitting().begin().type('who').press('Enter').type('x').deliver();
    const first = sitting.look().view.rows[0]?.key ?? '';
    sitting.act((desk) => goTo(desk, first, { typing: true })).type(' then');
    sitting.act((desk) => {
      desk.send({ type: 'delete', entities: [{ kind: 'issue', id: first }] });
      commitTyping(desk);
    });
    expect(sitting.deliver().lines).toEqual(['? x', '? who then…']);
  });

  it('is never empty in the workspace: an emptied line keeps its words', () => {
    const sitting = new Sitting().begin().type('x').press('Enter', 'Tab').type('y').deliver();
    sitting.press('ArrowUp', 'Backspace', 'Escape').deliver();
    expect(sitting.lines).toEqual(['? x|', '  = y']);
    expect(sitting.said).toContain('kept-words');
  });
});

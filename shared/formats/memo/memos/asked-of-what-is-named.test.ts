import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => outlineOf(understood(text, 'memo'));

describe('what is asked of something that was only named', () => {
  it('is a question, though it only asks whether it is meant', () => {
    expect(
      drawn(`Hello,

Re: the reserve in section 4 - is it meant to? Nobody could say.

The loan rule. Is it meant to cover tools as well?
`),
    ).toContain('? The reserve in section 4: is it meant to?');
  });

  it('may be answered by a guess in capitals', () => {
    expect(
      drawn(`Subject: Notes

re mediation - it's in her paper. Lena, can you live with that? if yes, who'd appoint the mediator?

new services - not ours imho. IETF?
`),
    ).toEqual([
      '? Mediation: Lena, can you live with that?',
      "  ? Who'd appoint the mediator?",
      '? New services',
      '  = IETF',
    ]);
  });
});

describe('what somebody is for doing', () => {
  it('is said by the plain verb', () => {
    expect(
      drawn(
        'On the fee we are split. Ann suggests raising the fee to 30. Cleo favours making it free for students, because few of them join.\n',
      ),
    ).toEqual([
      '? The fee [divergence]',
      '  = Raise the fee to 30 (Ann)',
      '  = Make it free for students (Cleo)',
    ]);
  });
});

describe('code that is fenced in a page', () => {
  it('says nothing of what anybody holds, and lines keep their numbers', () => {
    const reading = understood(`# Where the session lives

Ann thinks that it belongs in the store, Ben prefers signed cookies. Which do we want?

\`\`\`go
func NewStore(addr string) Store {
	// Ann: should this ask who pays?
	return &store{addr: addr}
}
\`\`\`

What happens when the store is down?
`);
    expect(reading.format).toBe('memo');
    expect(outlineOf(reading)).toEqual([
      '? Where the session lives [divergence]',
      '  = It belongs in the store (Ann)',
      '  = Signed cookies (Ben)',
      '  ? Which do we want?',
      '? What happens when the store is down?',
    ]);
    const [, last] = reading.rows.issue?.map(({ id }) => reading.lines.get(id)).slice(-2) ?? [];
    expect(last).toBe(12);
  });

  it('is no reason to take a page that is nothing else for a memo', () => {
    expect(() =>
      understood(`# Client

\`\`\`go
// Ann: retry. Ben: fail fast. Who decides?
func Do() error { return nil }
\`\`\`
`),
    ).toThrow();
  });
});

describe('where somebody stands', () => {
  it('is noted for who is against, undecided or changed their mind', () => {
    const { rows } = understood(`Question 1: Do we join the league?
  For: insurance becomes cheaper.
  Anton and I lean towards yes. Carlo is firmly against. Dora hasn't decided. Ella has changed her mind since May and is now in favour.

Yours, Fritz
`);
    expect(rows.stance?.map(({ level }) => level).toSorted()).toEqual([
      'against',
      'for',
      'for',
      'for',
      'neutral',
    ]);
  });
});

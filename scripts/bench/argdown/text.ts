import { dice, oneOf, PARTIES, SENTENCES, type Dice } from '../../fixtures/words.ts';

/** Three answers with four arguments each, two of which have one of their own. */
const PER_TOPIC = 3 * (1 + 4 + 2);

/**
 * A debate in plain Argdown, without data that only our reader knows: sections that ask, answers with the tags of those who
 * hold them, and arguments for and against these and each other, each statement with a title of its own.
 */
export function argdownText(statements: number): string {
  const roll = dice(7);
  const lines = ['===', 'title: The river and its meadows', '==='];
  let count = 0;
  const say = (line: (number: number) => string): void => {
    if (count >= statements) return;
    count += 1;
    lines.push(line(count));
  };
  for (let topic = 0; topic * PER_TOPIC < statements; topic += 1) {
    lines.push('', `# ${capital(SENTENCES.issue(roll))}`, '');
    for (let answer = 0; answer < 3; answer += 1) {
      const holder = oneOf(roll, PARTIES).shortName;
      say((number) => `[P${number}]: ${capital(SENTENCES.position(roll))}. #(${holder})`);
      for (let at = 0; at < 4; at += 1) {
        say((number) => argument(roll, number, '  '));
        if (at % 2 === 0) say((number) => argument(roll, number, '    '));
      }
      lines.push('');
    }
  }
  return `${lines.join('\n')}\n`;
}

function argument(roll: Dice, number: number, indent: string): string {
  return `${indent}${oneOf(roll, ['+', '-'])} <A${number}>: ${capital(SENTENCES.argument(roll))}.`;
}

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

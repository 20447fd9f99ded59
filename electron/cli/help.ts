import { COMMON_OPTIONS } from './arguments.ts';
import type { CliCommand } from './command.ts';
import { COMMANDS } from './registry.ts';
import type { Words } from './words.ts';

/** What there is: every command with a line about it. */
export function overview(words: Words): string {
  const rows = Object.keys(COMMANDS).map((name) => [
    `${name} ${words.say(`command.${name}.usage`)}`,
    words.say(`command.${name}.summary`),
  ]);
  return [
    words.say('help.intro'),
    '',
    words.say('help.usage', { usage: words.say('help.general') }),
    '',
    words.say('help.commands'),
    ...table(rows),
    '',
    words.say('help.more'),
    '',
  ].join('\n');
}

/** How one command is used, with all its options. */
export function commandHelp(words: Words, name: string, command: CliCommand): string {
  const rows = Object.keys({ ...command.options, ...COMMON_OPTIONS }).map((option) => {
    const own = words.find(`cli:option.${name}/${option}`);
    const help = own ?? words.say(`option.${option}`);
    const value = words.find(`cli:value.${name}/${option}`) ?? words.find(`cli:value.${option}`);
    return [`--${option}${value === null ? '' : ` ${value}`}`, help];
  });
  const detail = words.find(`cli:command.${name}.detail`);
  return [
    words.say('help.usage', { usage: usageOf(words, name) }),
    '',
    words.say(`command.${name}.summary`),
    ...(detail === null ? [] : ['', detail]),
    ...(command.more?.(words) ?? []),
    '',
    words.say('help.options'),
    ...table(rows),
    '',
  ].join('\n');
}

/** The line that says how a command is used. */
export function usageOf(words: Words, name: string): string {
  return `moot ${name} ${words.say(`command.${name}.usage`)}`;
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.min(34, Math.max(...rows.map(([first = '']) => first.length)));
  return rows.flatMap(([first = '', second = '']) =>
    first.length > width
      ? [`  ${first}`, `  ${' '.repeat(width)}  ${second}`]
      : [`  ${first.padEnd(width)}  ${second}`],
  );
}

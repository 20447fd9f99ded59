// Makes something of a text in Argdown once, and says how many megabytes the process held at most: once.ts WHO MADE TEXT OUT
import { readFileSync, writeFileSync } from 'node:fs';
import { argdownNode, type Made } from './node.ts';

const [who, made, text = '', out = ''] = process.argv.slice(2);
const written =
  who === 'ours'
    ? await (await import('./ours.ts')).makeOurs(made as Made, readFileSync(text))
    : await theirs();
writeFileSync(out, written);
process.stdout.write(String(peak()));

/** In megabytes. Linux counts from when this program began; elsewhere only from the process that began it. */
function peak(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  const [, kilobytes] =
    /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

async function theirs(): Promise<string> {
  const argdown = await argdownNode();
  if ('missing' in argdown) throw new Error(argdown.missing);
  return argdown.make(made as Made, readFileSync(text, 'utf8'));
}

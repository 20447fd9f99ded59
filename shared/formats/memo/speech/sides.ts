import { capitalized } from '../../../capitalized.ts';
import { countedIn } from './weighing.ts';
import { type LabelledArgument, labelledArgument } from './arguments.ts';

/** An argument by its label, with the words that say so. */
interface Side {
  readonly label: LabelledArgument;
  readonly words: string;
}

/** A label over several arguments: “Cons: dear; loud”. */
const SEVERAL =
  /^(?:pros|cons|contras|arguments|points|considerations|pluses|minuses|(?:the |its |their )?reasons|(?:dis)?advantages|benefits|drawbacks|risks|concerns|reasons|strengths|weaknesses|(?:for|against)(?= ?:)|dafür|dagegen|vorteile|nachteile|gründe|risiken|avantages|inconvénients|ventajas|desventajas)(?!\p{L})/iu;

/** What a passage with a label argues: several where its label says so, “Cons: dear; loud”, or where more labels follow. */
export function sidesIn(said: LabelledArgument, passage: string): readonly Side[] {
  return partedByLabels(said, passage).flatMap(({ label, words }) => {
    const texts = SEVERAL.test(words)
      ? label.text.split(/;\s+/u).flatMap(countedIn)
      : /\bthat\b/u.test(words.slice(0, words.length - label.text.length))
        ? // “They said that it is dear and that it is loud.”
          label.text.split(/,? and that /u)
        : countedIn(label.text);
    return texts.map((text) => ({ label: { ...label, text }, words }));
  });
}

/** An argument with the others that the same passage labels: “Pro: fair. Contra: dear”, “Pro all: fair; contra all: dear”. */
function partedByLabels(said: LabelledArgument, words: string): readonly Side[] {
  const lead = words.slice(0, Math.max(0, words.length - said.text.length));
  const found = [{ label: said, said: lead.trim(), texts: [] as string[] }];
  for (const part of said.text.split(/(?<=[.!?;,])\s+(?=\p{L}[^.:!?;,]{1,40} ?:\s)/u)) {
    const label = found[0]?.texts.length === 0 ? null : labelledArgument(capitalized(part));
    const own = label ? part.slice(0, part.length - label.text.length) : '';
    if (label) found.push({ label, said: capitalized(own).trim(), texts: [label.text] });
    else found.at(-1)?.texts.push(part);
  }
  return found.map(({ label, said: before, texts }, index) => {
    const whole = texts.join(' ');
    const text = index === found.length - 1 ? whole : whole.replace(/[;,]$/u, '');
    return { label: { ...label, text }, words: found.length === 1 ? words : `${before} ${whole}` };
  });
}

import { append } from '../../append.ts';
import { argumentsBelow, assumptionsOf, type ArgumentPlace } from '../../analysis/map.ts';
import type { Argument, Assumption } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { inlineProse, prose } from '../prose.ts';
import {
  emphasis,
  fieldOf,
  paragraph,
  text,
  written,
  type Block,
  type Inline,
  type ListItem,
} from '../tree.ts';
import { citation, inSequence, mention, mentionOf, titled, type Draft } from './draft.ts';
import { cited } from './stances.ts';

/** How far arguments are indented; what answers still deeper says on what it speaks. */
const DEEPEST = 4;

/**
 * What speaks for and against a position, nested, with what each argument was answered and what is
 * taken for granted; nothing where the document goes not so deep. An argument that was written before is only named.
 * @param under what they speak about, where a reader will find them
 * @param below all of them, where they are known already
 */
export function argumentList(
  draft: Draft,
  under: Id,
  below?: readonly ArgumentPlace[],
): readonly Block[] {
  if (draft.depth !== 'arguments') return [];
  const top: ListItem[] = [];
  const open: Block[][] = [];
  let skipBelow = Infinity;
  const put = (depth: number, item: ListItem): void => {
    const parent = open[depth - 1];
    const last = parent?.at(-1);
    if (!parent) top.push(item);
    else if (last?.kind === 'list') (last.items as ListItem[]).push(item);
    else parent.push({ kind: 'list', ordered: false, items: [item] });
  };
  for (const place of below ?? argumentsBelow(draft.state, under)) {
    if (place.depth > skipBelow) continue;
    skipBelow = Infinity;
    const depth = Math.min(place.depth, DEEPEST);
    const before = draft.written.get(place.argument.id);
    if (before !== undefined) {
      skipBelow = place.depth;
      put(depth, { anchor: null, content: [seenBefore(draft, place, before)] });
      continue;
    }
    draft.written.set(place.argument.id, under);
    const content = argumentBlocks(draft, place);
    put(depth, { anchor: place.argument.id, content });
    open.length = depth;
    open[depth] = content;
    const assumed = assumptionItems(draft, place.argument.id, under);
    if (assumed.length > 0) content.push({ kind: 'list', ordered: false, items: [...assumed] });
  }
  append(top, assumptionItems(draft, under, under));
  return top.length > 0 ? [{ kind: 'list', ordered: false, items: top }] : [];
}

// Put together without lists in between: of this there is the most.
function argumentBlocks(draft: Draft, place: ArgumentPlace): Block[] {
  const { argument, sign } = place;
  const said = written(fieldOf('argument', argument, 'text'), argument.text);
  const run: Inline[] = [...lead(draft, place), ...cited([said], citation(draft, argument.id))];
  const content: Block[] = [paragraph(run)];
  if (argument.detail !== '') {
    append(content, prose(argument.detail, fieldOf('argument', argument, 'detail')));
  }
  if (sign === 'contra') {
    const response = responseTo(draft, argument);
    run.push(text(' '));
    append(run, response.run);
    append(content, response.blocks);
  }
  return content;
}

function lead(draft: Draft, { argument, sign, on, depth }: ArgumentPlace): readonly Inline[] {
  const mark: Inline = { kind: 'sign', sign, text: draft.wording.plain(`argument.${sign}`) };
  const isTooDeep = depth > DEEPEST;
  return draft.wording.say(isTooDeep ? 'argument.lead-on' : 'argument.lead', {
    sign: mark,
    label: mention(draft, argument),
    ...(isTooDeep ? { on: mentionOf(draft, on) } : {}),
  });
}

function responseTo(
  draft: Draft,
  { id, response, responseText }: Argument,
): { readonly run: readonly Inline[]; readonly blocks: readonly Block[] } {
  const answer = prose(responseText, fieldOf('argument', { id }, 'responseText'));
  const key = `argument.${response}${answer.length > 0 ? '-how' : ''}`;
  const mark = emphasis(...draft.wording.say(key));
  const run = inlineProse(answer);
  return run
    ? { run: inSequence([mark], cited(run, [])), blocks: [] }
    : { run: [mark], blocks: answer };
}

function seenBefore(draft: Draft, { argument, sign }: ArgumentPlace, under: Id): Block {
  return paragraph(
    draft.wording.say('argument.seen', {
      sign: { kind: 'sign', sign, text: draft.wording.plain(`argument.${sign}`) },
      label: mention(draft, argument),
      under: mentionOf(draft, under),
    }),
  );
}

function assumptionItems(draft: Draft, id: Id, under: Id): readonly ListItem[] {
  return assumptionsOf(draft.state, id).map((assumption) =>
    assumptionItem(draft, assumption, under),
  );
}

function assumptionItem(draft: Draft, assumption: Assumption, under: Id): ListItem {
  const sign: Inline = {
    kind: 'sign',
    sign: 'assumption',
    text: draft.wording.plain('argument.assumes'),
  };
  const before = draft.written.get(assumption.id);
  if (before !== undefined) {
    const label = mention(draft, assumption);
    const run = draft.wording.say('argument.seen', {
      sign,
      label,
      under: mentionOf(draft, before),
    });
    return { anchor: null, content: [paragraph(run)] };
  }
  draft.written.set(assumption.id, under);
  const words = cited(titled(draft, assumption), citation(draft, assumption.id));
  const contested =
    assumption.status === 'contested' ? draft.wording.say('argument.contested') : [];
  return {
    anchor: assumption.id,
    content: [
      paragraph(
        inSequence(
          [sign, text(' '), ...words],
          contested.length > 0 ? [emphasis(...contested)] : [],
        ),
      ),
      ...prose(assumption.detail, fieldOf('assumption', assumption, 'detail')),
    ],
  };
}

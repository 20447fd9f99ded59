import type { i18n } from 'i18next';
import type { BridgeError } from '../../../shared/bridge.ts';
import { describeRefusal } from '../../../shared/messages/describe.ts';
import type { Id } from '../../../shared/model/id.ts';
import { LINK_RULES } from '../../../shared/model/links.ts';
import { nameOf } from '../../../shared/model/place.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import type { LinkType } from '../../../shared/model/vocabulary.ts';
import { linkWords } from '../details/picker/link-groups.ts';
import type { LinkChoice } from '../details/picker/link-targets.ts';
import type { CardDrop } from './acting/card-drop.ts';
import type { Hands } from './acting/hands.ts';
import type { TieObjection } from './acting/ties.ts';

/** A tie in words, read from one of its ends: “P2 questions I3”. */
export function tieWords(
  { t }: i18n,
  map: WorkspaceState,
  here: Id,
  choice: LinkChoice,
  there: Id,
): string {
  return t('map:tie', {
    from: nameOf(map, here),
    words: t(linkWords(choice)),
    to: nameOf(map, there),
  });
}

/** A type of tie that places something under something else, read from what is placed. */
export function placingChoice(type: LinkType): LinkChoice {
  return { type, direction: LINK_RULES[type].child === 'to' ? 'in' : 'out' };
}

/** Why no tie can be drawn, and what could be done instead. */
export function explainTie(messages: i18n, objection: TieObjection): BridgeError {
  if (objection.by === 'model') return describeRefusal(messages, objection.refusal);
  const { t, language } = messages;
  const { from, to, instead } = objection;
  const list = new Intl.ListFormat(language, { type: 'disjunction' }).format(
    instead.map((kind) => t(`outline:a.${kind}`)),
  );
  return {
    code: 'no-tie',
    message: t('map:no-tie.message', { from: t(`outline:a.${from}`), to: t(`outline:a.${to}`) }),
    hint: t('map:no-tie.hint', { from: t(`outline:a.${from}`), list }),
  };
}

/** What dropping cards would do, or why they cannot be dropped there. */
export function dropWords(
  { i18n, desk, sight }: Pick<Hands, 'i18n' | 'desk' | 'sight'>,
  { rows, spot, types }: CardDrop,
): { readonly isRefused: boolean; readonly words: string } {
  const { t } = i18n;
  if (!types.ok) {
    const { error } = types;
    const { message, hint } = error.by === 'kinds' ? explainTie(i18n, error) : desk.explain(error);
    return { isRefused: true, words: `${message} ${hint}`.trim() };
  }
  const [first] = rows;
  const [type] = types.value;
  const parent = spot.parent?.place.child;
  const { map } = sight();
  if (parent === undefined || !first || type === undefined) {
    const key = parent === undefined ? 'map:drop.move-top' : 'map:drop.move';
    const label = parent === undefined ? '' : nameOf(map, parent);
    return { isRefused: false, words: t(key, { count: rows.length, label }) };
  }
  const words = tieWords(i18n, map, first.place.child, placingChoice(type), parent);
  const others = types.value.length - 1;
  return {
    isRefused: false,
    words: others > 0 ? t('map:tie-or', { words, count: others }) : words,
  };
}

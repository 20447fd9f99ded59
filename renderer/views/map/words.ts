import type { i18n } from 'i18next';
import type { BridgeError } from '../../../shared/bridge.ts';
import { describeRefusal } from '../../../shared/messages/describe.ts';
import type { Id } from '../../../shared/model/id.ts';
import { LINK_RULES } from '../../../shared/model/links.ts';
import { nameOf } from '../../../shared/model/place.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import type { LinkType } from '../../../shared/model/vocabulary.ts';
import { linkWords } from '../details/link-groups.ts';
import type { LinkChoice } from '../details/link-targets.ts';
import type { TieObjection } from './ties.ts';

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

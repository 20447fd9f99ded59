import type { i18n } from 'i18next';
import { describeField } from '../messages/describe-field.ts';
import type { Hand } from '../formats/edited-paper.ts';
import type { EntityKind } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { entity, labelOf } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { shortened } from './at.ts';
import type { Held, LeftOver, Proposal } from './proposal.ts';
import type { Taking } from './take.ts';
import { localeOf } from '../messages/locale.ts';

/** What something is called: by its label, a stance by its party and position; empty for what is not there. */
export function titleIn(state: WorkspaceState, kind: EntityKind, id: Id): string {
  if (kind === 'stance') {
    const stance = entity(state, 'stance', id);
    if (!stance) return '';
    const party = entity(state, 'party', stance.party)?.shortName ?? '';
    return `${titleIn(state, 'position', stance.position)}, ${party}`;
  }
  const row: { readonly id: Id; readonly label?: string } | undefined = entity(state, kind, id);
  return row?.label === undefined ? '' : labelOf(state, { id, label: row.label });
}

/** A proposal in one line. */
export function sayProposal(
  messages: i18n,
  state: WorkspaceState,
  proposals: readonly Proposal[],
  { change, hands }: Proposal,
): string {
  const say = (key: string, values: Readonly<Record<string, string>>): string =>
    messages.t(`answers:says.${key}`, values);
  const by = hands.map(({ author }) => author).join(', ');
  const told = (line: string): string => (by === '' ? line : say('by', { line, by }));
  switch (change.kind) {
    case 'reword': {
      const title = titleIn(state, change.of, change.target);
      const field = describeField(messages, change.field);
      const [now, text] = [shortened(change.now), shortened(change.text)];
      return told(say(change.now === '' ? 'fill' : 'reword', { title, field, now, text }));
    }
    case 'add': {
      const under = change.under === null ? '' : nameOf(state, proposals, change.under);
      const what = messages.t(`answers:as.${change.as}`);
      const text = shortened(change.text);
      return told(say(under === '' ? 'add' : 'add-under', { what, under, text }));
    }
    case 'stance': {
      const party = change.party === null ? change.name : partyName(state, change.party);
      const title = nameOf(state, proposals, change.position);
      const level = messages.t(`vocabulary:level.${change.level}`);
      const before = levelOf(messages, change.now);
      const reason = shortened(change.reason);
      const key = `stance${before === '' ? '' : '-moved'}${reason === '' ? '' : '-why'}`;
      return told(say(key, { party, title, level, before, reason }));
    }
    case 'strike': {
      const title = titleIn(state, change.of, change.target);
      return told(say(change.how, { title, text: shortened(change.text) }));
    }
  }
}

/** What was left over, in words. */
export function sayLeft(messages: i18n, { code, values }: LeftOver): string {
  return messages.t(`answers:left.${code}`, values);
}

/** A place in a file, in words: a line of a text, a paragraph of a word processor's file. */
export function sayPlace(messages: i18n, format: 'markdown' | 'docx', line: number): string {
  return messages.t(`answers:place.${format}`, { line });
}

/** The words with which proposals enter. */
export function takingWords(messages: i18n, source: string): Taking {
  const days = new Intl.DateTimeFormat(localeOf(messages.language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return {
    source,
    attributed: ({ author, at }: Hand) => {
      const time = Date.parse(at);
      return Number.isNaN(time)
        ? author
        : messages.t('answers:hand', { author, day: days.format(time) });
    },
    proposedBy: (who) => messages.t('answers:proposed-by', { who }),
  };
}

function levelOf(messages: i18n, held: Held | null): string {
  return held ? messages.t(`vocabulary:level.${held.level}`) : '';
}

function partyName(state: WorkspaceState, id: Id): string {
  return entity(state, 'party', id)?.shortName ?? '';
}

/** What something is called that may only be proposed yet. */
export function nameOf(state: WorkspaceState, proposals: readonly Proposal[], id: Id): string {
  const kind = state.kinds.get(id);
  if (kind !== undefined) return titleIn(state, kind, id);
  const made = proposals.find(({ change }) => change.kind === 'add' && change.newId === id)?.change;
  return made?.kind === 'add' ? `“${shortened(made.text)}”` : '';
}

import type { TFunction } from 'i18next';
import type { Reason } from '../../../shared/agenda/candidates.ts';
import type { LeftOut } from '../../../shared/agenda/suggestion.ts';
import type { ItemWarning } from '../../../shared/agenda/warnings.ts';
import type { AgendaItem } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { elementOf, entity, labelOf } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';

/** So many names are said; of more, how many. */
const MOST_NAMES = 3;

/** Names in a row: the first few, and how many more. */
export function sayNames(t: TFunction, names: readonly string[]): string {
  const [first = '', ...others] = names.slice(0, MOST_NAMES);
  const said = others.reduce((before, rest) => t('agenda:names', { first: before, rest }), first);
  const more = names.length - MOST_NAMES;
  return more > 0 ? t('agenda:more', { names: said, count: more }) : said;
}

/** The labels of elements, as people say them. */
export function labelsOf(state: WorkspaceState, ids: readonly Id[]): readonly string[] {
  return ids.flatMap((id) => {
    const found = elementOf(state, id);
    return found ? [labelOf(state, found.element)] : [];
  });
}

/** Minutes as people say them: `1 h 45 min`. */
export function sayLength(t: TFunction, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const said = t('agenda:length.minutes', { count: rest });
  if (hours === 0) return said;
  const inHours = t('agenda:length.hours', { count: hours });
  return rest === 0 ? inHours : t('agenda:length.both', { hours: inHours, minutes: said });
}

/** Why an issue should come on an agenda, in words. */
export function sayReason(t: TFunction, state: WorkspaceState, reason: Reason): string {
  switch (reason.kind) {
    case 'blocks':
      return t('agenda:reason.blocks', { names: sayNames(t, labelsOf(state, reason.issues)) });
    case 'formal-objections':
    case 'unanswered':
      return t(`agenda:reason.${reason.kind}`, { count: reason.count });
    case 'open-for':
      return t('agenda:reason.open-for', { count: reason.days });
    default:
      return t(`agenda:reason.${reason.kind}`);
  }
}

/** What is to be minded about an item, in a sentence. */
export function sayWarning(t: TFunction, state: WorkspaceState, warning: ItemWarning): string {
  switch (warning.kind) {
    case 'over-time':
      return t('agenda:warning.over-time', { count: warning.minutes });
    case 'before-needed':
      return t('agenda:warning.before-needed', {
        count: warning.issues.length,
        names: sayNames(t, labelsOf(state, warning.issues)),
      });
    case 'presenter-twice': {
      const other = entity(state, 'agenda-item', warning.other);
      return t('agenda:warning.presenter-twice', {
        presenter: warning.presenter,
        other: other ? nameOfItem(state, other) : '',
        session: other ? (entity(state, 'session', other.session)?.title ?? '') : '',
      });
    }
    case 'no-position':
      return t('agenda:warning.no-position');
    case 'not-heard': {
      const names = warning.parties.map(({ shortName }) => shortName);
      return t('agenda:warning.not-heard', { names: sayNames(t, names) });
    }
  }
}

/** What an item is called where it is spoken of: its issue's label, or its title. */
export function nameOfItem(state: WorkspaceState, { issue, title }: AgendaItem): string {
  const found = issue === null ? undefined : entity(state, 'issue', issue);
  return found ? labelOf(state, found) : title;
}

/** An item as it is spoken of where it is seen: “I1 What role …”, or its title. */
export function sayItem(
  t: TFunction,
  { label, title }: { readonly label: string; readonly title: string },
): string {
  return label === '' ? title : t('agenda:item.name', { label, title });
}

/** What is not on a suggested agenda and why, a sentence each. */
export function sayLeftOut(
  t: TFunction,
  state: WorkspaceState,
  leftOut: readonly LeftOut[],
): readonly string[] {
  const of = (why: LeftOut['why']) =>
    leftOut.flatMap((one) => (one.why === why ? [one.issue] : []));
  const [late, planned] = [of('no-time'), of('planned')];
  return [
    ...(late.length > 0
      ? [t('agenda:suggest.no-time', { names: sayNames(t, labelsOf(state, late)) })]
      : []),
    ...(planned.length > 0
      ? [t('agenda:suggest.planned', { names: sayNames(t, labelsOf(state, planned)) })]
      : []),
    ...leftOut.flatMap((one) => {
      if (one.why !== 'waits') return [];
      const values = {
        name: sayNames(t, labelsOf(state, [one.issue])),
        needs: sayNames(t, labelsOf(state, one.for)),
      };
      return [t('agenda:suggest.waits', { ...values, count: one.for.length })];
    }),
  ];
}

import type { i18n } from 'i18next';
import type { Divergence, PositionViews } from '../analysis/divergence.ts';
import type { Party } from '../model/entities.ts';
import { labelOf } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';

/**
 * Where views on an issue diverge, in one sentence: “DT C holds P1; DT M holds P3; DT C is against P3.” Positions are
 * named by label, parties by short name.
 */
export function describeDivergence(
  messages: i18n,
  state: WorkspaceState,
  { kind, positions, held }: Divergence,
): string {
  const list = new Intl.ListFormat(messages.language, { type: 'conjunction' });
  // Names are only ever filled in; nothing in them is looked up.
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    messages.t(`analysis:divergence.${key}`, {
      replace: values,
      ...(typeof values['count'] === 'number' ? { count: values['count'] } : {}),
    });
  const clause = (key: string, parties: readonly Party[], views: PositionViews): string =>
    say(key, {
      count: parties.length,
      parties: list.format(parties.map(({ shortName }) => shortName)),
      position: labelOf(state, views.position),
    });
  const holdings = held.map((views) => clause('holds', views.holders, views)).join('; ');
  const opposition = positions
    .flatMap((views) => {
      const sides = Map.groupBy(views.opponents, ({ stance }) =>
        stance.formalObjection ? 'objects' : 'against',
      );
      return [...sides].map(([key, opponents]) =>
        clause(
          key,
          opponents.map(({ party }) => party),
          views,
        ),
      );
    })
    .join('; ');
  switch (kind) {
    case 'no-position':
    case 'no-holder':
      return say(kind);
    case 'no-stance':
      return say(kind, { count: positions.length });
    case 'agreed':
      return say(kind, { holdings });
    case 'opposed':
      return say(kind, { holdings, opposition });
    case 'apart':
      return say(opposition === '' ? 'apart' : 'apart-opposed', { holdings, opposition });
    default:
      return kind satisfies never;
  }
}

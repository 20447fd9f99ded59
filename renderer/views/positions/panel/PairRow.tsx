import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  PartyDistance,
  RowStance,
  SharedPosition,
} from '../../../../shared/analysis/distance.ts';
import type { Party } from '../../../../shared/model/entities.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { classes } from '../../../components/classes.ts';
import { ChevronIcon } from '../../../components/buttons/icons.tsx';
import { PartyChip } from '../../../components/elements/PartyChip.tsx';
import { StanceBadge } from '../../../components/elements/StanceBadge.tsx';
import { leadTo } from '../../details/leads/lead.ts';
import { LeadLink } from '../../details/leads/LeadLink.tsx';
import { FormalMark } from '../../stances/FormalMark.tsx';
import styles from './PairTable.module.css';
import { useWording } from '../use-wording.ts';

interface PairRowProps {
  readonly state: WorkspaceState;
  readonly pair: PartyDistance;
  readonly isOnOneIssue: boolean;
}

/** One pair; unfolded, where each of them stands on what both were heard on. */
export function PairRow({ state, pair, isOnOneIssue }: PairRowProps) {
  const { t } = useTranslation('positions');
  const wording = useWording();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { a, b, distance, shared, heldApart } = pair;
  const words = { a: a.shortName, b: b.shortName };
  return (
    <>
      <tr>
        <th scope="row">
          <span className={styles.pair}>
            <button
              type="button"
              className={classes(styles.fold, isOpen && styles.open)}
              aria-expanded={isOpen}
              aria-controls={isOpen ? id : undefined}
              aria-label={t('pairs.unfold', words)}
              disabled={shared.length === 0}
              onClick={() => setOpen(!isOpen)}
            >
              <ChevronIcon />
            </button>
            <span className={styles.chips}>
              <PartyChip party={a} />
              <PartyChip party={b} />
            </span>
          </span>
        </th>
        <td>
          {distance === null ? (
            <span className={styles.none}>{t('pairs.unknown')}</span>
          ) : (
            <span className={styles.distance}>
              <span className={styles.track} aria-hidden="true">
                <span className={styles.far} style={{ inlineSize: `${distance * 100}%` }} />
              </span>
              {wording.figure(distance)}
            </span>
          )}
        </td>
        <td className={styles.number}>{shared.length}</td>
        <td>
          <span className={styles.labels}>
            {isOnOneIssue && heldApart.length > 0 && t('pairs.yes')}
            {(isOnOneIssue ? [] : heldApart).map((issue) => {
              const lead = leadTo(state, issue);
              return lead && <LeadLink key={issue} lead={lead} withText={false} />;
            })}
          </span>
        </td>
      </tr>
      {isOpen && (
        <tr id={id}>
          <td colSpan={4}>
            <ul className={styles.shared}>
              {shared.map((one) => (
                <li key={one.position}>
                  <Shared state={state} shared={one} a={a} b={b} />
                </li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  );
}

interface SharedProps {
  readonly state: WorkspaceState;
  readonly shared: SharedPosition;
  readonly a: Party;
  readonly b: Party;
}

function Shared({ state, shared, a, b }: SharedProps) {
  const lead = leadTo(state, shared.position);
  return (
    <>
      {lead && <LeadLink lead={lead} />}
      <span className={styles.sides}>
        <Side party={a} stance={shared.a} />
        <Side party={b} stance={shared.b} />
      </span>
    </>
  );
}

/** Where a party stands, or each member that speaks for it. */
function Side({ party, stance }: { readonly party: Party; readonly stance: RowStance }) {
  const own = stance.own ? [{ party, stance: stance.own }] : stance.members;
  return (
    <span className={styles.side}>
      {stance.own === null && <PartyChip party={party} />}
      {own.map((one) => (
        <span key={one.party.id} className={styles.side}>
          <PartyChip party={one.party} />
          <StanceBadge level={one.stance.level} withWords />
          {one.stance.formalObjection && <FormalMark short />}
        </span>
      ))}
    </span>
  );
}

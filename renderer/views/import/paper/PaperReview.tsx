import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decisions } from '../../../../shared/answers/decisions.ts';
import type { PaperPreview } from '../../../../shared/answers/preview.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { elementOf, labelOf } from '../../../../shared/model/queries.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { useChoosingKeys } from '../../../components/choosing/choose-by-key.ts';
import { useWorkspace } from '../../../state/store.ts';
import { decideAll, decidedOn, groupsOf } from './paper-model.ts';
import styles from './PaperReview.module.css';
import { ProposalCard } from './ProposalCard.tsx';

interface PaperReviewProps {
  readonly paper: PaperPreview;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}

const RULES = ['all', 'none', 'suggested'] as const;

/** What an edited paper proposes, by what it is about: each to be left, taken, or put in other words before it enters. */
export function PaperReview({ paper, decisions, onDecide }: PaperReviewProps) {
  const { t } = useTranslation('answers');
  const list = useRef<HTMLDivElement>(null);
  useChoosingKeys(list, { words: 'other', isOpen: () => true }, (card) =>
    card.scrollIntoView({ block: 'nearest' }),
  );
  const { source, basis, proposals, leftOut } = paper;
  return (
    <div className={styles.review} ref={list} role="group" aria-labelledby="paper-from">
      <section className={styles.part}>
        <h3 id="paper-from" className={styles.title}>
          <bdi>{t('review.from', { source })}</bdi>
        </h3>
        <p>{t('review.proposes', { count: proposals.length })}</p>
        {basis !== 'exact' && <p className={styles.doubt}>{t(`review.basis.${basis}`)}</p>}
      </section>
      {proposals.length > 0 && (
        <div className={styles.part}>
          <div className={styles.rules} role="group" aria-label={t('review.rules')}>
            {RULES.map((rule) => (
              <Button key={rule} onClick={() => onDecide(decideAll(proposals, rule))}>
                {t(`review.rule.${rule}`)}
              </Button>
            ))}
          </div>
          <p className={styles.soft}>{t('review.keys')}</p>
        </div>
      )}
      {groupsOf(proposals).map(({ about, proposals: group }) => (
        <section key={about ?? ''} className={styles.part} aria-labelledby={`about-${about ?? ''}`}>
          <Place id={`about-${about ?? ''}`} about={about} />
          {group.map((proposal) => (
            <ProposalCard
              key={proposal.id}
              proposal={proposal}
              paper={paper}
              decided={decidedOn(proposal, decisions)}
              onDecide={(decided) => onDecide({ ...decisions, [proposal.id]: decided })}
            />
          ))}
        </section>
      ))}
      <LeftOut format={paper.format} remarks={leftOut} />
      {proposals.length > 0 && <p className={styles.soft}>{t('review.undo')}</p>}
    </div>
  );
}

/** The thing of which proposals speak, by its label and what it says. */
function Place({ id, about }: { readonly id: string; readonly about: Id | null }) {
  const { t } = useTranslation('answers');
  const name = useWorkspace((state) => {
    const found = about === null ? undefined : elementOf(state, about);
    return found ? `${labelOf(state, found.element)} · ${found.element.text}` : null;
  });
  return (
    <h4 id={id} className={styles.place} dir="auto">
      {name ?? t(about === null ? 'review.by-itself' : 'review.elsewhere')}
    </h4>
  );
}

function LeftOut({
  format,
  remarks,
}: {
  readonly format: PaperPreview['format'];
  readonly remarks: PaperPreview['leftOut'];
}) {
  const { t } = useTranslation('answers');
  if (remarks.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="paper-left">
      <h3 id="paper-left" className={styles.title}>
        {t('review.not-understood', { count: remarks.length })}
      </h3>
      <ul className={styles.remarks}>
        {remarks.map(({ line, reason }, index) => (
          <li key={index}>
            {line !== null && (
              <span className={styles.line}>{t(`review.place.${format}`, { line })}</span>
            )}
            <bdi>{reason}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

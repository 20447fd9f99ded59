import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Added, Proposal, ProposedChange } from '../../../../shared/answers/proposal.ts';
import { takingWords, titleIn } from '../../../../shared/answers/say.ts';
import type { Decided } from '../../../../shared/answers/decisions.ts';
import type { PaperPreview } from '../../../../shared/answers/preview.ts';
import { describeField } from '../../../../shared/messages/describe-field.ts';
import { Differing } from '../../../components/choosing/Differing.tsx';
import { Option } from '../../../components/choosing/Option.tsx';
import { OwnWords } from '../../../components/choosing/OwnWords.tsx';
import { Select } from '../../../components/fields/Select.tsx';
import { useWorkspace } from '../../../state/store.ts';
import { fateOf, withFate, type Fate } from './paper-model.ts';
import styles from './PaperReview.module.css';
import { useSides } from './use-sides.ts';

interface ProposalCardProps {
  readonly proposal: Proposal;
  readonly paper: PaperPreview;
  readonly decided: Decided;
  readonly onDecide: (decided: Decided) => void;
}

/** One proposal: what stands and what is proposed side by side, by whom and where, and what is to become of it. */
export function ProposalCard({ proposal, paper, decided, onDecide }: ProposalCardProps) {
  const { t } = useTranslation('answers');
  const group = useId();
  const title = useTitle(proposal, decided);
  const { now, proposed, before } = useSides(proposal);
  const { change, doubt } = proposal;
  const fate = fateOf(decided);
  const choose = (next: Fate) => onDecide(withFate(proposal, decided, next));
  const kind = wayOf(change, decided);
  return (
    <fieldset className={styles.card}>
      <legend className={styles.what}>{title}</legend>
      <Said proposal={proposal} paper={paper} />
      {doubt !== null && <p className={styles.doubt}>{t(`review.doubt.${doubt}`)}</p>}
      {doubt === 'collides' && before !== null && (
        <p className={styles.soft}>
          <bdi>{t('review.before', { text: before })}</bdi>
        </p>
      )}
      {change.kind === 'add' && change.mayBe.length > 1 && (
        <Select<Added>
          className={styles.as}
          label={t('review.as')}
          value={decided.as ?? change.as}
          options={change.mayBe.map((as) => ({ value: as, label: t(`as.${as}`) }))}
          onChange={(as) => onDecide({ ...decided, as })}
        />
      )}
      <div className={styles.options}>
        <Option
          group={group}
          value="leave"
          number={1}
          title={t(`review.leave.${kind}`)}
          means={t(`review.means.leave.${kind}`)}
          isChosen={fate === 'leave'}
          onChoose={() => choose('leave')}
        >
          {now !== null && <Differing text={now} other={proposed === '' ? null : proposed} />}
        </Option>
        <Option
          group={group}
          value="take"
          number={2}
          title={t(`review.take.${kind}`)}
          means={t(`review.means.take.${kind}`)}
          isChosen={fate === 'take'}
          onChoose={() => choose('take')}
        >
          {proposed !== '' && <Differing text={proposed} other={now} />}
        </Option>
        {change.kind !== 'strike' && (
          <Option
            group={group}
            value="other"
            number={3}
            title={t(change.kind === 'stance' ? 'review.other-reason' : 'review.other')}
            means={t('review.means.other')}
            isChosen={fate === 'other'}
            onChoose={() => choose('other')}
          >
            {fate === 'other' && (
              <OwnWords
                label={t('review.words', { title })}
                value={decided.text ?? ''}
                onChange={(text) => onDecide({ ...decided, text })}
              />
            )}
          </Option>
        )}
      </div>
    </fieldset>
  );
}

/** How the choices about a proposal are worded. */
function wayOf(change: ProposedChange, { as }: Decided): string {
  switch (change.kind) {
    case 'strike':
      return change.how;
    case 'add':
      return (as ?? change.as) === 'note' ? 'note' : 'add';
    case 'reword':
    case 'stance':
      return change.kind;
  }
}

/** What a proposal is, in a few words. */
function useTitle({ change }: Proposal, decided: Decided): string {
  const { t, i18n } = useTranslation('answers');
  const title = useWorkspace((state) => {
    switch (change.kind) {
      case 'reword': {
        const field = describeField(i18n, change.field);
        return change.of === 'stance'
          ? t('review.field-of', { field, title: titleIn(state, 'stance', change.target) })
          : field;
      }
      case 'add':
        return t(`review.new.${decided.as ?? change.as}`);
      case 'stance': {
        const party = change.party === null ? undefined : state.tables.party.get(change.party);
        return t(change.party === null ? 'review.stance-new' : 'review.stance', {
          party: party?.shortName ?? change.name,
        });
      }
      case 'strike':
        return t('review.struck');
    }
  });
  return title ?? '';
}

/** By whom something was proposed, and where in the file. */
function Said({ proposal, paper }: { readonly proposal: Proposal; readonly paper: PaperPreview }) {
  const { t, i18n } = useTranslation('answers');
  const { hands, isComment, line } = proposal;
  const { attributed } = takingWords(i18n, paper.source);
  const parts = [
    ...hands.map(attributed),
    ...(isComment ? [t('review.comment')] : []),
    ...(line === null ? [] : [t(`review.place.${paper.format}`, { line })]),
  ];
  if (parts.length === 0) return null;
  return (
    <p className={styles.soft}>
      <bdi>{parts.join(' · ')}</bdi>
    </p>
  );
}

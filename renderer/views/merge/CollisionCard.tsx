import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { describeField } from '../../../shared/messages/describe-field.ts';
import type { Collision, Wording } from '../../../shared/model/collisions.ts';
import type { Id } from '../../../shared/model/id.ts';
import { elementOf } from '../../../shared/model/queries.ts';
import { canKeepBoth } from '../../../shared/model/settling.ts';
import { Option } from '../../components/choosing/Option.tsx';
import { OwnWords } from '../../components/choosing/OwnWords.tsx';
import { useWorkspace } from '../../state/store.ts';
import { wordingsOf, type Choice } from './choices.ts';
import { isProse } from './prose-fields.ts';
import styles from './SettleList.module.css';
import { useSaid } from './use-said.ts';
import { WordingText } from './WordingText.tsx';

interface CollisionCardProps {
  readonly collision: Collision;
  readonly names: Readonly<Record<Id, string>>;
  /** What was chosen; nothing leaves it open. */
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice | null) => void;
}

/** One field into which copies put different values: all of them side by side, and what each choice would mean. */
export function CollisionCard({ collision, names, choice, onChoose }: CollisionCardProps) {
  const { t, i18n } = useTranslation('merge');
  const group = useId();
  const said = useSaid();
  const { entity, field, standing, others } = collision;
  // Where something else than its text collided, the text says what is spoken of.
  const text = useWorkspace((state) =>
    field === 'text' ? undefined : elementOf(state, entity)?.element.text,
  );
  const title = [names[entity] ?? entity, text].filter(Boolean).join(' ');
  const place = t('settle.place', { title, field: describeField(i18n, field) });
  const isWording = ({ change }: Wording): boolean =>
    choice?.how === 'wording' && choice.change === change;
  const options = [
    ...wordingsOf(collision).map((wording, index) => ({
      value: wording.change,
      title: `${t(index === 0 ? 'settle.shows' : 'settle.kept')} · ${said(wording)}`,
      means: t(index === 0 ? 'settle.means.standing' : 'settle.means.other'),
      isChosen: isWording(wording),
      choice: { how: 'wording', change: wording.change } as const,
      wording,
    })),
    ...(canKeepBoth(collision)
      ? others.map((wording) => ({
          value: `both ${wording.change}`,
          title: t('settle.both'),
          means: t('settle.means.both'),
          isChosen: choice?.how === 'both' && choice.change === wording.change,
          choice: { how: 'both', change: wording.change } as const,
          wording: null,
        }))
      : []),
  ];
  return (
    <fieldset className={styles.card} data-about={entity}>
      <legend className={styles.place}>{place}</legend>
      <div className={styles.options}>
        {options.map((option, index) => (
          <Option
            key={option.value}
            group={group}
            value={option.value}
            number={index + 1}
            title={option.title}
            means={option.means}
            isChosen={option.isChosen}
            onChoose={() => onChoose(option.choice)}
          >
            {option.wording && (
              <WordingText
                collision={collision}
                names={names}
                wording={option.wording}
                other={index === 0 ? others[0] : standing}
              />
            )}
          </Option>
        ))}
        {isProse(field) && (
          <Option
            group={group}
            value="new"
            number={options.length + 1}
            title={t('settle.new')}
            means={t('settle.means.new')}
            isChosen={choice?.how === 'new'}
            onChoose={() => onChoose({ how: 'new', text: String(standing.value) })}
          >
            {choice?.how === 'new' && (
              <OwnWords
                label={t('settle.new-label', { place })}
                value={choice.text}
                onChange={(words) => onChoose({ how: 'new', text: words })}
              />
            )}
          </Option>
        )}
        <Option
          group={group}
          value="open"
          number={options.length + (isProse(field) ? 2 : 1)}
          title={t('settle.open')}
          means={t('settle.means.open')}
          isChosen={choice === undefined}
          onChoose={() => onChoose(null)}
        />
      </div>
    </fieldset>
  );
}

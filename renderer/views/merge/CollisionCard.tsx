import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { describeField } from '../../../shared/messages/describe-field.ts';
import type { Collision } from '../../../shared/model/collisions.ts';
import type { Id } from '../../../shared/model/id.ts';
import { Option } from '../../components/choosing/Option.tsx';
import { OwnWords } from '../../components/choosing/OwnWords.tsx';
import { useWorkspace } from '../../state/store.ts';
import { aboutOf } from './about.ts';
import type { Choice } from './choices.ts';
import styles from './SettleList.module.css';
import { isChosenWay, useWays } from './use-ways.ts';
import { WordingText } from './WordingText.tsx';

interface CollisionCardProps {
  readonly collision: Collision;
  readonly names: Readonly<Record<Id, string>>;
  /** Whether the copies are still apart. */
  readonly isComing: boolean;
  /** What was chosen; nothing leaves it open. */
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice | null) => void;
}

/** One field into which copies put different values: all of them side by side, and what each choice would mean. */
export function CollisionCard({
  collision,
  names,
  isComing,
  choice,
  onChoose,
}: CollisionCardProps) {
  const { t, i18n } = useTranslation('merge');
  const group = useId();
  const ways = useWays(collision, isComing);
  const { entity, kind, field, standing, others } = collision;
  // Where something else than its words collided, they say what is spoken of.
  const about = useWorkspace((state) => {
    const words = aboutOf(state, kind, entity);
    return words === standing.value ? '' : words;
  });
  const name = names[entity] ?? entity;
  const title = about && about !== name ? t('settle.title-about', { name, about }) : name;
  const place = t('settle.place', { title, field: describeField(i18n, field) });
  return (
    <fieldset className={styles.card} data-about={entity}>
      <legend className={styles.place}>{place}</legend>
      <div className={styles.options}>
        {ways.map((way, index) => (
          <Option
            key={way.key}
            group={group}
            value={way.key}
            number={index + 1}
            title={way.title}
            means={way.means}
            isChosen={isChosenWay(way, choice)}
            onChoose={() => onChoose(way.choice)}
          >
            {way.wording && (
              <WordingText
                collision={collision}
                names={names}
                wording={way.wording}
                other={way.wording === standing ? others[0] : standing}
              />
            )}
            {way.choice?.how === 'new' && choice?.how === 'new' && (
              <OwnWords
                label={t('settle.new-label', { place })}
                value={choice.text}
                onChange={(words) => onChoose({ how: 'new', text: words })}
              />
            )}
          </Option>
        ))}
      </div>
    </fieldset>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import { standingItems } from '../../../../shared/model/agenda.ts';
import type { StandingItem } from '../../../../shared/model/entities.ts';
import { STANDING_PLACES, type StandingPlace } from '../../../../shared/model/vocabulary.ts';
import box from '../../../components/fields/box.module.css';
import { classes } from '../../../components/classes.ts';
import { IconButton } from '../../../components/buttons/IconButton.tsx';
import { ChevronIcon } from '../../../components/buttons/icons.tsx';
import { RemoveButton } from '../../../components/buttons/RemoveButton.tsx';
import { useCanEdit, useRunCommand } from '../../../state/commands.ts';
import { useWorkspace } from '../../../state/store.ts';
import { EntityLink } from '../../details/leads/EntityLink.tsx';
import styles from './StandingItems.module.css';
import { sayLength } from '../words.ts';

/** What the group has on every agenda: at the beginning, and at the end. */
export function StandingItems() {
  const { t } = useTranslation('agenda');
  return (
    <div className={styles.items}>
      <p className={styles.hint}>{t('standing.hint')}</p>
      {STANDING_PLACES.map((place) => (
        <Place key={place} place={place} />
      ))}
    </div>
  );
}

function Place({ place }: { readonly place: StandingPlace }) {
  const { t } = useTranslation('agenda');
  const canEdit = useCanEdit();
  const state = useWorkspace((workspace) => workspace);
  const items = state ? standingItems(state, place) : [];
  const title = t(`vocabulary:standing-place.${place}`);
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {items.length === 0 && <p className={styles.hint}>{t('standing.none')}</p>}
      <ul aria-label={title}>
        {items.map((item) => (
          <Item key={item.id} item={item} items={items} />
        ))}
      </ul>
      {canEdit && <NewItem place={place} title={title} />}
    </section>
  );
}

interface ItemProps {
  readonly item: StandingItem;
  /** Those of its place, in order. */
  readonly items: readonly StandingItem[];
}

function Item({ item, items }: ItemProps) {
  const { t } = useTranslation('agenda');
  const canEdit = useCanEdit();
  const run = useRunCommand();
  const at = items.indexOf(item);
  const move = (by: -1 | 1) => {
    const after = items[by === 1 ? at + 1 : at - 2]?.id ?? null;
    if (at + by < 0 || at + by >= items.length) return;
    void run({ type: 'move-standing-item', id: item.id, place: item.place, after });
  };
  return (
    <li className={styles.item}>
      <EntityLink kind="standing-item" id={item.id} label="" text={item.title} />
      <span className={styles.length}>{sayLength(t, item.minutes)}</span>
      {canEdit && items.length > 1 && (
        <>
          <IconButton
            className={classes(styles.remove, styles.up)}
            label={t('standing.up', { title: item.title })}
            icon={<ChevronIcon />}
            aria-disabled={at === 0}
            onClick={() => move(-1)}
          />
          <IconButton
            className={classes(styles.remove, styles.down)}
            label={t('standing.down', { title: item.title })}
            icon={<ChevronIcon />}
            aria-disabled={at === items.length - 1}
            onClick={() => move(1)}
          />
        </>
      )}
      {canEdit && (
        <RemoveButton
          className={styles.remove}
          label={t('standing.remove', { title: item.title })}
          onRemove={() =>
            void run({ type: 'delete', entities: [{ kind: 'standing-item', id: item.id }] })
          }
        />
      )}
    </li>
  );
}

interface NewItemProps {
  readonly place: StandingPlace;
  readonly title: string;
}

function NewItem({ place, title }: NewItemProps) {
  const { t } = useTranslation('agenda');
  const run = useRunCommand();
  const [text, setText] = useState('');
  const add = async () => {
    setText('');
    const isAdded = await run({ type: 'add-standing-item', id: uuidv7(), title: text, place });
    if (!isAdded) setText((now) => (now === '' ? text : now));
  };
  return (
    <input
      className={classes(box.box, styles.field)}
      aria-label={t('standing.new', { place: title })}
      placeholder={t('standing.placeholder')}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a person who wants to type here
      autoFocus={place === 'opening'}
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.key !== 'Enter' || text.trim() === '') return;
        event.preventDefault();
        void add();
      }}
    />
  );
}

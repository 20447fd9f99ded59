import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { KindSign } from '../../../components/elements/KindSign.tsx';
import { Prose } from '../../../components/prose/Prose.tsx';
import { useCanEdit } from '../../../state/commands.ts';
import { useAppDispatch } from '../../../state/store.ts';
import { overlayOpened } from '../../../state/ui.ts';
import type { EntryRef, NewKind } from '../entries/adding.ts';
import { Arguments } from './ArgumentList.tsx';
import { ComposerSlot } from '../entries/Composer.tsx';
import { Entry } from '../entries/Entry.tsx';
import { COLUMN } from '../entries/entry-focus.ts';
import { Holders } from './Holders.tsx';
import type { PositionNode } from '../issue-model.ts';
import styles from './PositionColumn.module.css';
import { Assumptions, Citations, Questions } from './SmallLists.tsx';
import { Strength } from '../strength/Strength.tsx';
import { useAdd } from '../entries/use-add.ts';

/** A position as a column: who holds it, what speaks for and against it, what it rests on. */
export const PositionColumn = memo(function PositionColumn({
  node,
}: {
  readonly node: PositionNode;
}) {
  const canEdit = useCanEdit();
  const { position, link, label } = node;
  return (
    <li className={styles.column} data-status={position.status} {...{ [COLUMN]: link.id }}>
      <article className={styles.body} aria-label={`${label} ${position.text}`}>
        <Body node={node} />
        {canEdit && (
          <AddTools
            entry={{ kind: 'position', id: position.id, key: link.id }}
            canRevise={position.status !== 'superseded'}
          />
        )}
        {node.replaced.length > 0 && <Replaced nodes={node.replaced} />}
      </article>
    </li>
  );
});

function Body({ node }: { readonly node: PositionNode }) {
  const { t } = useTranslation('issue');
  const { position, link, label } = node;
  const { id, text, detail, status } = position;
  return (
    <>
      <Entry
        entry={{ kind: 'position', id, key: link.id }}
        sign="position"
        label={label}
        text={text}
        heading="h4"
        className={styles.head}
        beside={
          <>
            {status !== 'live' && (
              <span className={styles.status}>{t(`vocabulary:position-status.${status}`)}</span>
            )}
            <Strength entry={{ kind: 'position', id, key: link.id }} />
          </>
        }
      >
        {detail !== '' && <Prose text={detail} />}
        <Citations nodes={node.citations} />
      </Entry>
      <ComposerSlot parent={id} as="cites" backTo={link.id} />
      <Holders stances={node.stances} label={label} />
      <Arguments parent={id} parentKey={link.id} nodes={node.arguments} />
      <Assumptions nodes={node.assumptions} parent={id} parentKey={link.id} />
      <Questions nodes={node.questions} />
      <ComposerSlot parent={id} as="suggested-by" backTo={link.id} />
    </>
  );
}

interface AddToolsProps {
  readonly entry: EntryRef;
  /** Whether no other position has replaced it. */
  readonly canRevise: boolean;
}

/** What can be said of a position most often, for hands on the mouse and eyes that look for it. */
function AddTools({ entry, canRevise }: AddToolsProps) {
  const { t } = useTranslation('issue');
  const dispatch = useAppDispatch();
  const add = useAdd();
  const tool = (what: NewKind) => (
    <button type="button" className={styles.add} onClick={() => add(entry, what)}>
      <KindSign kind={what} decorative />
      {t(`app:action.new-${what}`)}
    </button>
  );
  return (
    <div className={styles.tools}>
      {tool('pro')}
      {tool('contra')}
      {canRevise && (
        <button
          type="button"
          className={styles.add}
          onClick={() => dispatch(overlayOpened({ name: 'revise-position', position: entry.id }))}
        >
          {t('app:action.revise-position')}
        </button>
      )}
    </div>
  );
}

/** The older wordings, folded behind the position that replaced them. */
function Replaced({ nodes }: { readonly nodes: readonly PositionNode[] }) {
  const { t } = useTranslation('issue');
  const labels = nodes.map(({ label }) => label).join(', ');
  return (
    <details className={styles.replaced}>
      <summary>{t('replaces', { count: nodes.length, labels })}</summary>
      {nodes.map((node) => (
        <div key={node.link.id} className={styles.older}>
          <Body node={node} />
        </div>
      ))}
    </details>
  );
}

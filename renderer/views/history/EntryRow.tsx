import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeOf, TOLD_ONE_BY_ONE, type HistoryEntry } from '../../../shared/history/entries.ts';
import { say } from '../../../shared/history/say.ts';
import type { Voice } from '../../../shared/history/voice.ts';
import { describeLabel } from '../../../shared/messages/describe.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { Button } from '../../components/buttons/Button.tsx';
import { classes } from '../../components/classes.ts';
import list from '../../components/rows/VirtualRows.module.css';
import { useCanEdit } from '../../state/commands.ts';
import styles from './HistoryList.module.css';
import type { Row } from './rows.ts';
import { SaidWords } from './SaidWords.tsx';
import { useTimes } from './times.ts';
import { useRowWork } from './use-row-work.ts';

/** What every row of the list is given. */
export interface RowProps {
  /** The DOM's id, by which the list names the row that keys act on. */
  readonly id: string;
  readonly index: number;
  readonly isActive: boolean;
  readonly measure: (element: Element | null) => void;
  readonly onActivate: (key: string) => void;
}

interface EntryRowProps extends RowProps {
  readonly row: Exclude<Row, { readonly is: 'day' }>;
  /** The workspace together with what is no more. */
  readonly known: WorkspaceState;
  /** The language in which it is told. */
  readonly voice: Voice;
}

/** What happened: when and by whom, in the group's words, and what can be done about it. */
export const EntryRow = memo(function EntryRow({
  id,
  index,
  isActive,
  measure,
  onActivate,
  row,
  known,
  voice,
}: EntryRowProps) {
  const work = useRowWork();
  const { entry, isFirst } = row;
  return (
    // Keys act on the list around it, as a grid has it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={measure}
      role="row"
      id={id}
      data-index={index}
      aria-rowindex={index + 1}
      aria-selected={isActive}
      className={classes(
        list.row,
        styles.entry,
        isFirst && styles.first,
        isActive && classes(list.active, styles.active),
      )}
      onClick={() => onActivate(row.key)}
      onDoubleClick={() => work.goTo(row)}
    >
      <div role="gridcell" className={styles.when}>
        {isFirst && <When entry={entry} />}
      </div>
      <div role="gridcell" className={styles.what}>
        {row.is === 'step' ? (
          <Step entry={entry} />
        ) : (
          <p className={isActive ? undefined : styles.clamped}>
            <SaidWords said={say(voice, known, row.telling)} known={known} />
          </p>
        )}
      </div>
      <div role="gridcell" className={styles.tools}>
        <Tools row={row} tabIndex={isActive ? 0 : -1} />
      </div>
    </div>
  );
});

function When({ entry: { at, author } }: { readonly entry: HistoryEntry }) {
  const times = useTimes();
  return (
    <>
      <time dateTime={at}>{times.time(at)}</time>
      {author !== '' && (
        <>
          {' · '}
          <bdi>{author}</bdi>
        </>
      )}
    </>
  );
}

/** What a transaction is called, and of a large one how much it did. */
function Step({ entry }: { readonly entry: HistoryEntry }) {
  const { t, i18n } = useTranslation('history');
  const { origin, label, counts } = entry;
  const name = describeLabel(i18n, label);
  // The workspace itself is what all of it belongs to, not one more of its parts.
  const parts = counts.filter(({ kind }) => kind !== 'workspace');
  const conjunction = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (
    <>
      <p className={styles.step}>
        {origin === 'undo' || origin === 'redo' ? t(`origin.${origin}`, { step: name }) : name}
      </p>
      {sizeOf(entry) > TOLD_ONE_BY_ONE && (
        <p className={styles.counts}>
          {t('changed', {
            count: sizeOf({ counts: parts }),
            kinds: conjunction.format(
              parts.map(({ kind, count }) => t('of-kind', { kind: t(`kinds.${kind}`), count })),
            ),
          })}
        </p>
      )}
    </>
  );
}

function Tools({ row, tabIndex }: Pick<EntryRowProps, 'row'> & { readonly tabIndex: 0 | -1 }) {
  const { t } = useTranslation('history');
  const canEdit = useCanEdit();
  const work = useRowWork();
  const common = { tone: 'quiet', tabIndex } as const;
  return (
    <>
      {canEdit && (
        <Button
          {...common}
          title={t('tool.restore-hint')}
          aria-keyshortcuts="R"
          onClick={() => void work.restore(row)}
        >
          {t('tool.restore')}
        </Button>
      )}
      <Button
        {...common}
        title={t('tool.look-hint')}
        aria-keyshortcuts="L"
        onClick={() => void work.look(row)}
      >
        {t('tool.look')}
      </Button>
    </>
  );
}

import { useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useVirtualRows } from '../../../components/rows/use-virtual-rows.ts';
import { useCanEdit } from '../../../state/commands.ts';
import { useAppSelector } from '../../../state/store.ts';
import { sessionToAddTo } from './add-chosen.ts';
import type { AgendaLook } from '../agenda-model.ts';
import { CandidateRow } from './CandidateRow.tsx';
import { candidateLines } from './candidate-lines.ts';
import styles from './Candidates.module.css';

/** How many rows are drawn beyond those that show. */
const OVERSCAN = 4;

interface CandidatesProps {
  readonly look: AgendaLook;
  /** The issue that keys act on, if it is one of them. */
  readonly active: string | null;
}

/** What is open and could come on an agenda, what speaks most for it first, each saying why. */
export function Candidates({ look, active }: CandidatesProps) {
  const { t } = useTranslation('agenda');
  const heading = useId();
  const canEdit = useCanEdit();
  const chosen = useAppSelector(({ agenda }) => agenda.session);
  const list = useRef<HTMLDivElement>(null);
  const { state, candidates } = look;
  const session = sessionToAddTo(state, chosen);
  const lines = useMemo(() => candidateLines(t, state, candidates), [t, state, candidates]);
  const activeIndex = active === null ? -1 : lines.indexOf(active);
  const { virtualizer, sized } = useVirtualRows(lines, activeIndex, list, OVERSCAN);
  return (
    <section className={styles.candidates} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>{t('candidates.title')}</h2>
        {canEdit && lines.rows.length > 0 && (
          <p className={styles.hint}>
            {session ? t('candidates.hint', { session: session.title }) : t('candidates.hint-none')}
          </p>
        )}
      </div>
      {lines.rows.length === 0 ? (
        <p className={styles.none}>{t('candidates.none')}</p>
      ) : (
        <div
          ref={list}
          role="grid"
          aria-label={t('candidates.list')}
          aria-rowcount={lines.rows.length}
          className={styles.list}
        >
          <div ref={sized} role="rowgroup" className={styles.rows}>
            {virtualizer.getVirtualItems().map(({ index }) => {
              const line = lines.rows[index];
              return (
                line && (
                  <CandidateRow
                    key={line.key}
                    issue={line.key}
                    label={line.label}
                    text={line.text}
                    why={line.why}
                    planned={line.planned}
                    index={index}
                    measure={virtualizer.measureElement}
                    session={canEdit ? (session?.id ?? null) : null}
                    isStop={index === Math.max(0, activeIndex)}
                    isActive={index === activeIndex}
                  />
                )
              );
            })}
          </div>
        </div>
      )}
    </section>
  );
}

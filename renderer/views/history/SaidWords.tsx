import type { Said, SaidPart } from '../../../shared/history/said.ts';
import type { DiffRun } from '../../../shared/history/word-diff.ts';
import { argumentSign } from '../../../shared/analysis/map.ts';
import { isElementKind } from '../../../shared/model/entities.ts';
import { entity } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { LabelChip } from '../../components/elements/LabelChip.tsx';
import { PartyChip } from '../../components/elements/PartyChip.tsx';
import styles from './SaidWords.module.css';

interface SaidWordsProps {
  readonly said: Said;
  /** The workspace together with what is no more. */
  readonly known: WorkspaceState;
}

/** A sentence of the history: names as the views show them, wordings with what of them differs. */
export function SaidWords({ said, known }: SaidWordsProps) {
  return said.map((part, at) => <Part key={at} part={part} known={known} />);
}

function Part({ part, known }: { readonly part: SaidPart; readonly known: WorkspaceState }) {
  switch (part.as) {
    case 'words':
      return part.text;
    case 'quote':
      return (
        <bdi className={styles.quote}>
          {part.runs.map((run, at) => (
            <Run key={at} run={run} />
          ))}
        </bdi>
      );
    case 'entity':
      return <Name part={part} known={known} />;
  }
}

function Run({ run: { mark, text } }: { readonly run: DiffRun }) {
  switch (mark) {
    case 'same':
      return text;
    case 'gone':
      return <del className={styles.gone}>{text}</del>;
    case 'new':
      return <ins className={styles.new}>{text}</ins>;
  }
}

interface NameProps {
  readonly part: Extract<SaidPart, { readonly as: 'entity' }>;
  readonly known: WorkspaceState;
}

function Name({ part: { kind, id, title }, known }: NameProps) {
  if (isElementKind(kind)) {
    const sign = (kind === 'argument' ? argumentSign(known, id) : null) ?? kind;
    return <LabelChip label={title} kind={sign} />;
  }
  const party = kind === 'party' ? entity(known, 'party', id) : undefined;
  if (!party) return <bdi className={styles.name}>{title}</bdi>;
  return (
    <span className={styles.party}>
      <PartyChip party={party} />
    </span>
  );
}

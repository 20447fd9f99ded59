import { useTranslation } from 'react-i18next';
import { workspaceOf } from '../../../shared/model/queries.ts';
import { TextField } from '../../components/fields/TextField.tsx';
import { DetailsIcon, RedoIcon, UndoIcon } from '../../components/buttons/icons.tsx';
import { useCanEdit, useRunCommand } from '../../state/commands.ts';
import { useAppSelector, useWorkspace } from '../../state/store.ts';
import { FindBox } from '../../views/find/FindBox.tsx';
import { ActionButton } from '../actions/ActionButton.tsx';
import { usePresent } from '../../views/past/present.ts';
import { useSayLabel } from '../i18n.tsx';
import styles from './Header.module.css';
import { SaveState } from './SaveState.tsx';

/** The top of a workspace: its title, the state of saving, search, undo and redo. */
export function Header() {
  const isPast = usePresent() !== null;
  return (
    <header className={styles.header}>
      <Title />
      <SaveState />
      {!isPast && <FindBox />}
      <div className={styles.tools}>
        <HistoryButtons />
        <ActionButton name="toggle-details" icon={<DetailsIcon />} />
      </div>
    </header>
  );
}

function Title() {
  const { t } = useTranslation();
  const workspace = useWorkspace(workspaceOf);
  const fileName = useAppSelector((state) => state.workspace.open?.name ?? '');
  const run = useRunCommand();
  const canEdit = useCanEdit();
  if (!workspace) return <div className={styles.title} />;
  const { id, title } = workspace;
  return (
    <h1 className={styles.title}>
      <TextField
        key={id}
        label={t('workspace-title')}
        labelHidden
        look="bare"
        face="written"
        placeholder={fileName}
        readOnly={!canEdit}
        value={title}
        onCommit={(text) => run({ type: 'edit', kind: 'workspace', id, fields: { title: text } })}
      />
    </h1>
  );
}

function HistoryButtons() {
  const { t } = useTranslation();
  const sayLabel = useSayLabel();
  const undo = useAppSelector(({ workspace }) => workspace.undo);
  const redo = useAppSelector(({ workspace }) => workspace.redo);
  const hint = (action: 'undo' | 'redo', label: typeof undo) =>
    label ? { hint: t('step', { action: t(`action.${action}`), step: sayLabel(label) }) } : {};
  return (
    <>
      <ActionButton name="undo" icon={<UndoIcon />} {...hint('undo', undo)} />
      <ActionButton name="redo" icon={<RedoIcon />} {...hint('redo', redo)} />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { ActionName } from '../../shared/actions.ts';
import type { CommandLabel } from '../../shared/model/command-label.ts';
import { useAnnounce } from '../components/notices/announcer.tsx';
import { useCanEdit, useRedo, useUndo } from '../state/commands.ts';
import { copySaved } from '../state/notices.ts';
import { useRequest } from '../state/request.ts';
import { useAppDispatch, useAppSelector, useAppStore } from '../state/store.ts';
import {
  closingAsked,
  detailsToggled,
  overlayOpened,
  viewChosen,
  type Overlay,
} from '../state/ui.ts';
import { usePresent } from '../views/past/present.ts';
import { useComeBack } from '../views/past/use-come-back.ts';
import { ALWAYS, VIEWS, VIEWS_OF_PAST, type ViewEntry } from '../views/registry.ts';
import { useAction } from './actions/context.tsx';
import { giveKeysToDetails, giveKeysToView, isInDetails } from './frame/view-place.ts';
import { useSayLabel } from './i18n.tsx';
import { useChangeSettings } from './use-settings.ts';

/** Binds what can be done whatever the view: files, undo, overlays, views, theme. */
export function AppActions() {
  const isOpen = useAppSelector(({ workspace }) => workspace.open !== null);
  return (
    <>
      <FileActions />
      <HistoryActions />
      <OverlayAction name="settings" overlay="settings" />
      <OverlayAction name="keyboard-help" overlay="keyboard-help" />
      <OverlayAction name="about" overlay="about" />
      <OverlayAction name="palette" overlay="palette" />
      <ThemeAction name="theme-system" theme="system" />
      <ThemeAction name="theme-light" theme="light" />
      <ThemeAction name="theme-dark" theme="dark" />
      {isOpen && (
        <>
          <PresentOverlayAction name="find" overlay="find" />
          <PresentOverlayAction name="export" overlay="export" />
          <EditingOverlayAction name="import" overlay="import" />
          <EditingOverlayAction name="name-state" overlay="name-state" />
          <EditingOverlayAction name="merge-copy" overlay="merge-copy" />
          <EditingOverlayAction name="settle-copies" overlay="settle-copies" />
          <OverlayAction name="backups" overlay="backups" />
          <OverlayAction name="parties" overlay="parties" />
          <EditingOverlayAction name="new-party" overlay="new-party" />
          <DetailsAction />
          {ALWAYS.map((Binding, index) => (
            <Binding key={index} />
          ))}
          {VIEWS.map((view) => (
            <ViewAction key={view.name} view={view} />
          ))}
        </>
      )}
    </>
  );
}

function FileActions() {
  const store = useAppStore();
  const request = useRequest();
  const dispatch = useAppDispatch();
  const isOpen = useAppSelector(({ workspace }) => workspace.open !== null);
  const act = { enabled: true, overDialogs: true };
  useAction('new-workspace', { ...act, run: () => void request('workspace.new') });
  useAction('open-workspace', { ...act, run: () => void request('workspace.open', {}) });
  useAction('open-sample', { ...act, run: () => void request('workspace.sample') });
  const withFile = { enabled: isOpen, overDialogs: true };
  const saveCopy = async () => {
    const saved = await request('workspace.save-copy');
    if (saved) dispatch(copySaved(saved.path));
  };
  useAction('save-copy', { ...withFile, run: () => void saveCopy() });
  useAction('show-in-folder', { ...withFile, run: () => void request('workspace.show-in-folder') });
  const close = () => {
    // What is being looked through before it enters is asked about as before another dialogue.
    if (store.getState().ui.held !== null) dispatch(closingAsked());
    else void request('workspace.close');
  };
  useAction('close-workspace', { ...withFile, run: close });
  return null;
}

function HistoryActions() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const sayLabel = useSayLabel();
  const undo = useUndo();
  const redo = useRedo();
  const canEdit = useCanEdit();
  // What is on its way can be taken back, too: the step back follows it.
  const hasUndo = useAppSelector(
    ({ workspace, outline }) => workspace.undo !== null || outline.pending.length > 0,
  );
  const hasRedo = useAppSelector(({ workspace }) => workspace.redo !== null);
  const say = (key: 'undone' | 'redone', label: CommandLabel | null) => {
    if (label) announce(t(key, { step: sayLabel(label) }));
  };
  useAction('undo', {
    enabled: canEdit && hasUndo,
    run: () => void undo().then((label) => say('undone', label)),
  });
  useAction('redo', {
    enabled: canEdit && hasRedo,
    run: () => void redo().then((label) => say('redone', label)),
  });
  return null;
}

/** The overlays that open without more to be said. */
type PlainOverlay = Exclude<
  Overlay['name'],
  'set-stance' | 'stance-on-issue' | 'revise-position' | 'also-under' | 'aside'
>;

interface OverlayActionProps {
  readonly name: ActionName;
  readonly overlay: PlainOverlay;
}

function OverlayAction({ name, overlay }: OverlayActionProps) {
  const dispatch = useAppDispatch();
  useAction(name, {
    enabled: true,
    overDialogs: true,
    run: () => dispatch(overlayOpened({ name: overlay })),
  });
  return null;
}

function EditingOverlayAction(props: OverlayActionProps) {
  return useCanEdit() && <OverlayAction {...props} />;
}

/** What is about the file as it is now. */
function PresentOverlayAction(props: OverlayActionProps) {
  return usePresent() === null && <OverlayAction {...props} />;
}

function DetailsAction() {
  const dispatch = useAppDispatch();
  const checked = useAppSelector(({ ui }) => ui.detailsOpen);
  const isNarrow = useAppSelector(({ ui }) => ui.isNarrow);
  const toggle = () => dispatch(detailsToggled());
  useAction('toggle-details', { enabled: true, checked, run: toggle });
  useAction('other-pane', {
    enabled: true,
    run: () => {
      if (!isInDetails()) {
        if (!checked) toggle();
        giveKeysToDetails();
      } else if (isNarrow) toggle();
      else giveKeysToView();
    },
  });
  return null;
}

function ViewAction({ view: { name, action } }: { readonly view: ViewEntry }) {
  const dispatch = useAppDispatch();
  const checked = useAppSelector(({ ui }) => ui.view === name);
  const isPast = usePresent() !== null;
  const comeBack = useComeBack();
  useAction(action, {
    enabled: true,
    checked,
    run: () => {
      if (isPast && !VIEWS_OF_PAST.has(name)) comeBack(name);
      else dispatch(viewChosen(name));
      giveKeysToView();
    },
  });
  return null;
}

interface ThemeActionProps {
  readonly name: ActionName;
  readonly theme: 'system' | 'light' | 'dark';
}

function ThemeAction({ name, theme }: ThemeActionProps) {
  const change = useChangeSettings();
  const checked = useAppSelector(({ settings }) => settings.info?.settings.theme === theme);
  useAction(name, { enabled: true, checked, overDialogs: true, run: () => void change({ theme }) });
  return null;
}

import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import { isElementKind } from '../../../shared/model/entities.ts';
import { entity, labelOf } from '../../../shared/model/queries.ts';
import { useAction } from '../../app/actions/context.tsx';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { useCanEdit, useRunCommand } from '../../state/commands.ts';
import { useAppDispatch, useAppSelector, useAppStore, useWorkspace } from '../../state/store.ts';
import { entitySelected, viewChosen } from '../../state/ui.ts';
import { useDates } from '../details/dates.ts';
import { sessionChosen, sessionMade } from './agenda-slice.ts';
import { ownZone } from './sessions/own-zone.ts';

/** Binds what can be done for agendas whatever the view: a new session, and the selected issue on an agenda. */
export function AgendaActions() {
  useNewSession();
  useAddToAgenda();
  return null;
}

function useNewSession(): void {
  const { t } = useTranslation('agenda');
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const run = useRunCommand();
  const announce = useAnnounce();
  const dates = useDates();
  const make = async () => {
    const { workspace } = store.getState();
    if (!workspace.data) return;
    // What reckons with time zones comes when it is needed.
    const { newSession } = await import('../../../shared/agenda/new-session.ts');
    const fields = newSession(workspace.data, ownZone(), Date.now());
    const [id, title] = [uuidv7(), dates.dayTitle(fields.start)];
    if (!(await run({ type: 'add-session', id, title, ...fields }))) return;
    dispatch(viewChosen('agenda'));
    dispatch(sessionMade(id));
    // The details tell of no other session’s item; its own fields are open in its place.
    const { selected } = store.getState().ui;
    if (selected && !isElementKind(selected.kind)) dispatch(entitySelected(null));
    announce(t('session.made', { title, day: dates.weekday(fields.start) }));
  };
  useAction('new-session', { enabled: useCanEdit(), run: () => void make() });
}

function useAddToAgenda(): void {
  const { t } = useTranslation('agenda');
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const run = useRunCommand();
  const announce = useAnnounce();
  const canEdit = useCanEdit();
  const issue = useAppSelector(({ ui }) => (ui.selected?.kind === 'issue' ? ui.selected.id : null));
  const isThere = useWorkspace((state) => issue !== null && state.tables.issue.has(issue)) ?? false;
  const hasSession =
    useWorkspace((state) =>
      [...state.tables.session.values()].some(({ status }) => status !== 'closed'),
    ) ?? false;
  const add = async () => {
    const { workspace, agenda } = store.getState();
    if (!workspace.data || issue === null) return;
    const { addChosen } = await import('./candidates/add-chosen.ts');
    const added = addChosen(workspace.data, issue, agenda.session, uuidv7);
    if (!added || !(await run(added.command))) return;
    dispatch(sessionChosen(added.session.id));
    const found = entity(workspace.data, 'issue', issue);
    const name = found ? labelOf(workspace.data, found) : '';
    announce(t('said.added', { name, session: added.session.title }));
  };
  useAction('add-to-agenda', {
    enabled: canEdit && isThere && hasSession,
    run: () => void add(),
  });
}

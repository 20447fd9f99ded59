import { useTranslation } from 'react-i18next';
import { describeRefusal } from '../../../shared/messages/describe.ts';
import { deletion } from '../../../shared/model/deletion.ts';
import type { Id } from '../../../shared/model/id.ts';
import { nameOf } from '../../../shared/model/place.ts';
import { useAction } from '../../app/actions/context.tsx';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { useCanEdit, useRunCommand } from '../../state/commands.ts';
import { useAppDispatch, useAppSelector, useAppStore } from '../../state/store.ts';
import { addingTo, type EntryRef, type NewKind } from './entries/adding.ts';
import { entryElement, focusEntry, stepFrom } from './entries/entry-focus.ts';
import { editingSet } from './issue-slice.ts';
import { moveBeside } from './entries/moving.ts';
import { useAdd } from './entries/use-add.ts';

interface IssueActionsProps {
  /** The issue of the page. */
  readonly issue: Id;
}

/** Binds what can be done on the page: all of it acts on the entry that is active, or on the issue. */
export function IssueActions({ issue }: IssueActionsProps) {
  const active = useAppSelector((state) => state.issue.active);
  const target = active ?? { kind: 'issue' as const, id: issue, key: issue };
  return (
    <>
      <AddAction name="new-issue" what="issue" issue={issue} target={target} />
      <AddAction name="new-position" what="position" issue={issue} target={target} />
      <AddAction name="new-pro" what="pro" issue={issue} target={target} />
      <AddAction name="new-contra" what="contra" issue={issue} target={target} />
      <AddAction name="new-assumption" what="assumption" issue={issue} target={target} />
      <AddAction name="new-reference" what="reference" issue={issue} target={target} />
      <EditAction target={target} />
      <MoveAction name="move-up" step={-1} target={target} />
      <MoveAction name="move-down" step={1} target={target} />
      <DeleteAction target={target} />
    </>
  );
}

interface TargetProps {
  readonly target: EntryRef;
}

interface AddActionProps extends IssueActionsProps, TargetProps {
  readonly name: `new-${NewKind}`;
  readonly what: NewKind;
}

function AddAction({ name, what, issue, target }: AddActionProps) {
  const add = useAdd();
  const canEdit = useCanEdit();
  useAction(name, {
    enabled: canEdit && addingTo(issue, target, what) !== null,
    run: () => add(target, what),
  });
  return null;
}

function EditAction({ target }: TargetProps) {
  const dispatch = useAppDispatch();
  useAction('edit-text', {
    enabled: useCanEdit(),
    run: () => {
      // The entry becomes the active one by getting the focus; then its text is edited.
      entryElement(target.key)?.focus();
      dispatch(editingSet(true));
    },
  });
  return null;
}

interface MoveActionProps extends TargetProps {
  readonly name: 'move-up' | 'move-down';
  readonly step: 1 | -1;
}

function MoveAction({ name, step, target }: MoveActionProps) {
  const { t } = useTranslation('issue');
  const run = useRunCommand();
  const store = useAppStore();
  const announce = useAnnounce();
  const canEdit = useCanEdit();
  useAction(name, {
    enabled: canEdit && target.key !== target.id,
    run: () => {
      const { data } = store.getState().workspace;
      const command = data && moveBeside(data, target.key, step);
      if (!command) {
        announce(t('move.end'));
        return;
      }
      void run(command).then((isMoved) => {
        if (!isMoved) return;
        focusEntry(target.key);
        announce(t('move.done', { label: data ? nameOf(data, target.id) : '' }));
      });
    },
  });
  return null;
}

function DeleteAction({ target }: TargetProps) {
  const { t, i18n } = useTranslation('issue');
  const run = useRunCommand();
  const store = useAppStore();
  const announce = useAnnounce();
  useAction('delete', {
    enabled: useCanEdit(),
    run: () => {
      const { data } = store.getState().workspace;
      if (!data) return;
      const entities = [{ kind: target.kind, id: target.id }];
      const planned = deletion(data, entities);
      if (!planned.ok) {
        announce(describeRefusal(i18n, planned.error).message, 'assertive');
      }
      const element = entryElement(target.key);
      const label = nameOf(data, target.id);
      // The focus goes to what stands before it: that is there afterwards in any case.
      if (planned.ok && element) stepFrom(element, 'previous');
      void run({ type: 'delete', entities }).then((isGone) => {
        if (isGone) announce(t('deleted', { label }));
      });
    },
  });
  return null;
}

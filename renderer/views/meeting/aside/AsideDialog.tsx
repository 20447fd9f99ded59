import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { entity, labelOf } from '../../../../shared/model/queries.ts';
import { useAnnounce } from '../../../components/notices/announcer.tsx';
import { Button } from '../../../components/buttons/Button.tsx';
import { Dialog, DialogBody, DialogFooter } from '../../../components/overlays/Dialog.tsx';
import { GrowingBox } from '../../../components/fields/GrowingBox.tsx';
import { useRunCommand } from '../../../state/commands.ts';
import { useAppDispatch, useAppSelector, useWorkspace } from '../../../state/store.ts';
import { overlayClosed } from '../../../state/ui.ts';
import { ActionFields } from '../fields/ActionFields.tsx';
import { asideCommand } from './aside.ts';
import styles from './AsideDialog.module.css';
import type { Missing } from '../capture/capture-of.ts';
import { DecisionFields } from '../decisions/DecisionFields.tsx';
import { EMPTY_DRAFT, type CaptureDraft } from '../capture/draft.ts';
import fields from '../fields/fields.module.css';

/** Records a decision on an issue, or an action item, from whatever view: in the minutes where a session runs. */
export function AsideDialog() {
  const { t } = useTranslation('meeting');
  const dispatch = useAppDispatch();
  const run = useRunCommand();
  const announce = useAnnounce();
  const asked = useAppSelector(({ ui }) => (ui.overlay?.name === 'aside' ? ui.overlay : null));
  const state = useWorkspace((workspace) => workspace);
  const text = useRef<HTMLTextAreaElement>(null);
  const [missing, setMissing] = useState<Missing | null>(null);
  const [draft, setDraft] = useState<CaptureDraft>({
    ...EMPTY_DRAFT,
    kind: asked?.kind ?? 'action',
  });
  if (!state || !asked) return null;
  const { kind } = asked;
  const issue = asked.issue === null ? undefined : entity(state, 'issue', asked.issue);
  const change = (to: Partial<CaptureDraft>) => {
    setDraft({ ...draft, ...to });
    setMissing(null);
  };
  const close = () => dispatch(overlayClosed());
  const record = async (event: FormEvent) => {
    event.preventDefault();
    const command = asideCommand(state, issue?.id ?? null, draft, Date.now);
    if (command.is === 'missing') {
      setMissing(command.what);
      text.current?.focus();
      return;
    }
    if (!(await run(command.command))) return;
    announce(t('said.recorded', { kind: t(`vocabulary:entry-type.${kind}`) }));
    close();
  };
  return (
    <Dialog
      title={t(`app:action.${kind === 'decision' ? 'record-decision' : 'new-action-item'}`)}
      size={kind === 'decision' ? 'large' : 'medium'}
      holds={draft.text.trim() === '' ? undefined : 'work'}
      onClose={close}
    >
      <form className={styles.form} onSubmit={(event) => void record(event)}>
        <DialogBody>
          <div className={styles.body}>
            {issue && (
              <p className={styles.issue}>
                {labelOf(state, issue)} <bdi>{issue.text}</bdi>
              </p>
            )}
            <div className={fields.row}>
              <label className={fields.wide}>
                <span className={fields.label}>
                  {t(kind === 'decision' ? 'capture.decided' : 'capture.task')}
                </span>
                <GrowingBox
                  ref={text}
                  // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a person who wants to type here
                  autoFocus
                  value={draft.text}
                  onChange={(words) => change({ text: words })}
                />
              </label>
              {kind === 'action' && <ActionFields state={state} draft={draft} onChange={change} />}
            </div>
            {kind === 'decision' && issue && (
              <DecisionFields state={state} issue={issue.id} draft={draft} onChange={change} />
            )}
            <p role="status" className={styles.missing}>
              {missing && t(`missing.${missing}`)}
            </p>
          </div>
        </DialogBody>
        <DialogFooter>
          <Button onClick={close}>{t('exchange:cancel')}</Button>
          <Button type="submit" tone="primary">
            {t('capture.record')}
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}

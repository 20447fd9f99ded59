import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import type { BridgeError } from '../../../shared/bridge.ts';
import { describeRefusal } from '../../../shared/messages/describe.ts';
import { decide } from '../../../shared/model/decide.ts';
import { ok } from '../../../shared/result.ts';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { useRunCommand } from '../../state/commands.ts';
import { useAppStore, type Store } from '../../state/store.ts';
import { isWritable } from '../../state/workspace.ts';
import type { Desk } from './desk.ts';
import type { Objection } from './objection.ts';
import type { OutlineModel } from './rows/model.ts';
import { commandEnded, commandSent } from './outline-slice.ts';
import { Typing } from './typing/typing.ts';

/** The desk of this window: the store, the queue to the file, the voice, and the language spoken. */
export function useDesk(model: OutlineModel): Desk {
  const store = useAppStore();
  const run = useRunCommand();
  const announce = useAnnounce();
  const { i18n } = useTranslation();
  const [typing] = useState(() => new Typing());
  return useMemo((): Desk => {
    const look: Desk['look'] = () => {
      const now = model.look(store.getState(), true);
      if (!now) throw new Error('the outline without a workspace');
      return now;
    };
    const explain = (objection: Objection): BridgeError => {
      switch (objection.by) {
        case 'model':
          return describeRefusal(i18n, objection.refusal);
        case 'place': {
          const { sign, parent } = objection;
          return {
            code: 'no-place',
            message: i18n.t(parent ? 'outline:no-place.message' : 'outline:no-place.top', {
              sign: i18n.t(`outline:a.${sign}`),
              parent: parent && i18n.t(`outline:a.${parent}`),
            }),
            hint: i18n.t(`outline:no-place.hint.${sign}`),
          };
        }
        case 'outline':
          return {
            code: objection.code,
            message: i18n.t(`outline:objection.${objection.code}.message`),
            hint: i18n.t(`outline:objection.${objection.code}.hint`),
          };
      }
    };
    return {
      look,
      outline: () => store.getState().outline,
      canEdit: () => canEdit(store),
      dispatch: store.dispatch,
      send: (command) => {
        const at = new Date().toISOString();
        const author = store.getState().settings.info?.settings.author ?? '';
        const decided = decide(look().map, command, { at, author });
        if (!decided.ok) return decided;
        if (decided.value.changes.length === 0) return ok(null);
        const serial = uuidv7();
        store.dispatch(commandSent({ serial, command, at }));
        void run(command).then((done) => {
          const failure = done ? null : store.getState().notices.refusal;
          store.dispatch(commandEnded({ serial, failure: done ? null : (failure ?? UNKNOWN) }));
        });
        return ok(null);
      },
      say: (key, values = {}) => {
        const { sign } = values;
        const words = typeof sign === 'string' ? { sign: i18n.t(`vocabulary:kind.${sign}`) } : {};
        announce(i18n.t(`outline:said.${key}`, { ...values, ...words }));
      },
      sayError: ({ message, hint }) => announce([message, hint].join(' '), 'assertive'),
      explain,
      newId: uuidv7,
      typing,
    };
  }, [model, store, run, announce, i18n, typing]);
}

/** A refusal that nobody explained: the notice was cleared before it was read. */
const UNKNOWN: BridgeError = { code: 'unknown', message: '', hint: '' };

function canEdit(store: Store): boolean {
  return isWritable(store.getState().workspace.open);
}

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import type { Id } from '../../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import type { LinkType } from '../../../../shared/model/vocabulary.ts';
import { useAnnounce } from '../../../components/notices/announcer.tsx';
import { KindSign } from '../../../components/elements/KindSign.tsx';
import { useRunCommand } from '../../../state/commands.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { ElementPicker } from '../../details/picker/ElementPicker.tsx';
import { elementsLike } from '../../details/picker/link-targets.ts';
import { addCommand, tieCommand, type Adding } from './adding.ts';
import styles from './Composer.module.css';
import { focusEntry } from './entry-focus.ts';
import { addingSet } from '../issue-slice.ts';
import { NewLine } from './NewLine.tsx';

interface ComposerSlotProps {
  /** What new elements of this place stand under, and how. */
  readonly parent: Id;
  readonly as: LinkType;
  /** The key of the entry that bears them, to which the focus goes back. */
  readonly backTo: Id;
}

/** The place where an element of a kind is written anew, while somebody does. */
export function ComposerSlot({ parent, as, backTo }: ComposerSlotProps) {
  const adding = useAppSelector(({ issue }) => issue.adding);
  if (adding?.parent !== parent || adding.as !== as) return null;
  if (adding.at !== null && adding.at !== backTo) return null;
  return <Composer key={adding.what} adding={adding} backTo={backTo} />;
}

const MOST_SHOWN = 6;

function Composer({ adding, backTo }: { readonly adding: Adding; readonly backTo: Id }) {
  const { t } = useTranslation('issue');
  const dispatch = useAppDispatch();
  const run = useRunCommand();
  const announce = useAnnounce();
  const { what } = adding;
  const label = t(`app:action.new-${what}`);
  const close = () => {
    dispatch(addingSet(null));
    focusEntry(backTo);
  };
  const create = async (text: string) => {
    const isMade = await run(addCommand(adding, uuidv7(), text));
    if (isMade) announce(t('add.added', { text }));
    return isMade;
  };
  if (what === 'assumption' || what === 'reference') {
    return (
      <div className={styles.composer}>
        <KindSign kind={what} decorative />
        <SharedComposer
          what={what}
          label={label}
          onCancel={close}
          onCreate={async (text) => {
            const isMade = await create(text);
            if (isMade) close();
            return isMade;
          }}
          onPick={(id) => void run(tieCommand(adding, id)).then((isTied) => isTied && close())}
        />
      </div>
    );
  }
  return (
    <div className={styles.composer}>
      <KindSign kind={what} decorative />
      <NewLine
        label={label}
        onCreate={create}
        onCancel={close}
        onLeave={() => dispatch(addingSet(null))}
      />
    </div>
  );
}

interface SharedComposerProps {
  readonly what: 'assumption' | 'reference';
  readonly label: string;
  readonly onCreate: (text: string) => Promise<boolean>;
  readonly onPick: (id: Id) => void;
  readonly onCancel: () => void;
}

/** What may stand in many places is found again before it is written twice. */
function SharedComposer({ what, ...rest }: SharedComposerProps) {
  const find = useCallback(
    (state: WorkspaceState, query: string) =>
      query.trim() === '' ? [] : elementsLike(state, what, query, MOST_SHOWN),
    [what],
  );
  return <ElementPicker labelHidden takesFocus find={find} {...rest} />;
}

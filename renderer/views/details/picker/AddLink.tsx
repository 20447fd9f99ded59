import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import type { Id } from '../../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import type { ElementKind } from '../../../../shared/model/vocabulary.ts';
import { useAnnounce } from '../../../components/notices/announcer.tsx';
import { Select } from '../../../components/fields/Select.tsx';
import { useRunCommand } from '../../../state/commands.ts';
import styles from './AddLink.module.css';
import { ElementPicker } from './ElementPicker.tsx';
import { linkWords } from './link-groups.ts';
import { linkChoices, linkEnds, linkTargets } from './link-targets.ts';

interface AddLinkProps {
  readonly kind: ElementKind;
  readonly id: Id;
  /** Called when the link is made, and when the person thinks better of it. */
  readonly onDone: () => void;
}

const MOST_SHOWN = 20;

/** A new link in two steps: what it says, read from this element, and where it leads. */
export function AddLink({ kind, id, onDone }: AddLinkProps) {
  const { t } = useTranslation('details');
  const run = useRunCommand();
  const announce = useAnnounce();
  const choices = useMemo(() => linkChoices(kind), [kind]);
  const [at, setAt] = useState(0);
  const choice = choices[at] ?? choices[0];
  const find = useCallback(
    (state: WorkspaceState, query: string) =>
      choice ? linkTargets(state, id, choice, query, MOST_SHOWN) : [],
    [id, choice],
  );
  if (!choice) return null;
  const words = t(linkWords(choice));
  const pick = async (target: Id) => {
    const { type: link, from, to } = linkEnds(choice, id, target);
    if (!(await run({ type: 'add-link', id: uuidv7(), link, from, to }))) return;
    announce(t('links.added', { words }));
    onDone();
  };
  return (
    <div className={styles.add}>
      <Select
        label={t('links.type')}
        value={String(at)}
        options={choices.map((option, index) => ({
          value: String(index),
          label: t(linkWords(option)),
        }))}
        onChange={(index) => setAt(Number(index))}
      />
      <ElementPicker
        label={t('links.target')}
        find={find}
        takesFocus
        onCancel={onDone}
        onPick={(target) => void pick(target)}
      />
    </div>
  );
}

import { ActionButton } from '../../app/actions/ActionButton.tsx';
import { KindSign } from '../../components/elements/KindSign.tsx';
import { NEW_ACTIONS } from './NewActions.tsx';
import styles from './NewButtons.module.css';

/** A button, as small as its sign, for each kind of element that can be made. @param label what they are called together */
export function NewButtons({ label }: { readonly label: string }) {
  return (
    <div role="group" aria-label={label} className={styles.buttons}>
      {NEW_ACTIONS.map(([name, sign]) => (
        <ActionButton key={name} name={name} icon={<KindSign kind={sign} decorative />} />
      ))}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { KindSign, type SignKind } from '../../../components/elements/KindSign.tsx';
import { useAppDispatch } from '../../../state/store.ts';
import { NewLine } from '../../issue/entries/NewLine.tsx';
import { wayClosed } from '../questions-slice.ts';
import { writeCommand, type Written } from './commands.ts';
import styles from './forms.module.css';
import type { FormProps } from './form-props.ts';
import { useSettle } from './use-settle.ts';

interface WriteFormProps extends FormProps {
  readonly as: Written;
}

const SIGN: { readonly [W in Written]: SignKind } = {
  position: 'position',
  counter: 'contra',
  question: 'issue',
};

/** One line that settles another one: a position, a counter-argument, a question. */
export function WriteForm({ line, as, onDone }: WriteFormProps) {
  const { t } = useTranslation('questions');
  const dispatch = useAppDispatch();
  const settle = useSettle();
  return (
    <div className={styles.write}>
      <KindSign kind={SIGN[as]} decorative />
      <NewLine
        label={t(`write.${as}`, { label: line.label })}
        onCreate={(text) =>
          settle(line, writeCommand(as, line.id, text), t(`settled.${as}`, { label: line.label }))
        }
        onCancel={onDone}
        onLeave={() => dispatch(wayClosed())}
      />
    </div>
  );
}

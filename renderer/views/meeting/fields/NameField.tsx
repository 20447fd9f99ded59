import { useId, type ChangeEvent } from 'react';
import { all } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import box from '../../../components/fields/box.module.css';
import { classes } from '../../../components/classes.ts';
import fields from './fields.module.css';
import styles from './NameField.module.css';
import { completed } from './completion.ts';

interface NameFieldProps {
  readonly label: string;
  readonly state: WorkspaceState;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string | undefined;
}

/** A party, or anybody else, by name: what is typed is completed to a party's short name, the rest of it selected. */
export function NameField({ label, state, value, onChange, className }: NameFieldProps) {
  const id = useId();
  const type = (event: ChangeEvent<HTMLInputElement>) => {
    const { target } = event;
    const native = event.nativeEvent as InputEvent;
    const isAtEnd = target.selectionStart === target.value.length;
    // What is deleted stays deleted, and half a letter of an input method is nobody's name.
    const isTyped = native.inputType === 'insertText' && !native.isComposing && isAtEnd;
    const names = isTyped ? all(state, 'party').map(({ shortName }) => shortName) : [];
    const typed = target.value;
    const whole = completed(typed, names);
    if (whole !== null) {
      // At once, so that the next key finds the rest selected, whenever React comes to it.
      target.value = whole;
      target.setSelectionRange(typed.length, whole.length);
    }
    onChange(whole ?? typed);
  };
  return (
    <div className={classes(styles.field, className)}>
      <label htmlFor={id} className={fields.label}>
        {label}
      </label>
      <input
        id={id}
        dir="auto"
        className={box.box}
        value={value}
        aria-autocomplete="inline"
        autoComplete="off"
        spellCheck={false}
        onChange={type}
      />
    </div>
  );
}

import { useId, type ReactNode } from 'react';
import box from './box.module.css';
import { classes } from '../classes.ts';
import styles from './TextField.module.css';
import { useEditing, type EditingOptions } from './use-editing.ts';
import hidden from '../notices/VisuallyHidden.module.css';

interface FieldProps extends Omit<EditingOptions, 'multiline'> {
  /** What the field is called. */
  readonly label: string;
  /** Whether only screen readers hear the label, where the place says it to the eye. */
  readonly labelHidden?: boolean;
  readonly placeholder?: string;
  /** Said under the field. */
  readonly description?: ReactNode;
  readonly readOnly?: boolean;
  /** `written` for what people say in the map: set in the serif. */
  readonly face?: 'interface' | 'written';
  /** `bare` shows no box until it is pointed at or focused: for texts that are read more than edited. */
  readonly look?: 'boxed' | 'bare';
  readonly className?: string | undefined;
  readonly autoFocus?: boolean;
}

/**
 * One line, edited in place: saved on a pause of 0.6 s, on Enter and on leaving; Escape brings the
 * text back that was there before, or at the last Enter. Give it a `key` of entity and field, so that another entity gets another editor.
 */
export function TextField(props: FieldProps) {
  const { fieldProps } = useEditing(props);
  const { id, describedBy, boxClass } = useField(props);
  return (
    <div className={classes(styles.field, props.className)}>
      <FieldLabel {...props} htmlFor={id} />
      <input
        id={id}
        className={boxClass}
        placeholder={props.placeholder}
        readOnly={props.readOnly}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by a person who opened the field
        autoFocus={props.autoFocus}
        aria-describedby={describedBy}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        {...fieldProps}
      />
      <Description {...props} id={describedBy} />
    </div>
  );
}

/** Prose of any number of lines, edited in place like `TextField`; grows with its text. */
export function TextArea(props: FieldProps) {
  const { fieldProps } = useEditing({ ...props, multiline: true });
  const { id, describedBy, boxClass } = useField(props);
  return (
    <div className={classes(styles.field, props.className)}>
      <FieldLabel {...props} htmlFor={id} />
      <textarea
        id={id}
        className={classes(boxClass, styles.area)}
        placeholder={props.placeholder}
        readOnly={props.readOnly}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by a person who opened the field
        autoFocus={props.autoFocus}
        aria-describedby={describedBy}
        dir="auto"
        rows={1}
        spellCheck={false}
        {...fieldProps}
      />
      <Description {...props} id={describedBy} />
    </div>
  );
}

function useField({ description, face, look }: FieldProps) {
  const id = useId();
  return {
    id,
    describedBy: description ? `${id}-description` : undefined,
    boxClass: classes(
      box.box,
      styles.box,
      face === 'written' && styles.written,
      look === 'bare' && styles.bare,
    ),
  };
}

function FieldLabel({ label, labelHidden, htmlFor }: FieldProps & { readonly htmlFor: string }) {
  return (
    <label htmlFor={htmlFor} className={labelHidden ? hidden.hidden : styles.label}>
      {label}
    </label>
  );
}

function Description({ description, id }: FieldProps & { readonly id: string | undefined }) {
  return description ? (
    <p id={id} className={styles.description}>
      {description}
    </p>
  ) : null;
}

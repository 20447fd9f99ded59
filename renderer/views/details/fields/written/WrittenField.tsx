import { useTranslation } from 'react-i18next';
import { TextField } from '../../../../components/fields/TextField.tsx';
import styles from '../FieldEditor.module.css';
import type { Editor } from '../fields.ts';
import { InPlaceText } from './InPlaceText.tsx';
import { ProseField } from './ProseField.tsx';
import { ValueField } from './ValueField.tsx';
import { ZoneField } from './ZoneField.tsx';

/** The editors in which a value is typed. */
type WrittenEditor = Extract<
  Editor,
  { readonly as: 'line' | 'prose' | 'day' | 'wall-time' | 'number' | 'zone' }
>;

interface WrittenFieldProps {
  readonly field: string;
  readonly editor: WrittenEditor;
  /** As text; empty for none. */
  readonly value: string;
  readonly readOnly: boolean;
  /** Saves a value; `null` for none. `false` where it was refused: then what was typed stays. */
  readonly onCommit: (value: string | number | null) => Promise<boolean>;
}

/** A field whose value is typed, and saved when one pauses or leaves it. */
export function WrittenField({ field, editor, ...rest }: WrittenFieldProps) {
  const { t } = useTranslation('details');
  const label = t(`field.${field}`);
  switch (editor.as) {
    case 'line':
      return editor.written ? (
        <InPlaceText label={label} className={styles.written} {...rest} />
      ) : (
        <TextField label={label} required={editor.required} {...rest} />
      );
    case 'prose':
      return <ProseField name={field} required={editor.required} {...rest} />;
    case 'day':
      return <ValueField label={label} as="day" optional={editor.optional === true} {...rest} />;
    case 'wall-time':
    case 'number':
      return <ValueField label={label} as={editor.as} optional={false} {...rest} />;
    case 'zone':
      return <ZoneField label={label} {...rest} />;
    default:
      return editor satisfies never;
  }
}

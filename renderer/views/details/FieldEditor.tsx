import { useTranslation } from 'react-i18next';
import type { Entity } from '../../../shared/model/entities.ts';
import type { EditableKind } from '../../../shared/model/fields.ts';
import type { PartyColour } from '../../../shared/model/vocabulary.ts';
import { TextField } from '../../components/TextField.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { AdoptedField } from './AdoptedField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { ColourField } from './ColourField.tsx';
import { DocumentsField } from './DocumentsField.tsx';
import { EntityField } from './EntityField.tsx';
import type { FieldSpec } from './fields.ts';
import styles from './FieldEditor.module.css';
import { FlagField } from './FlagField.tsx';
import { InPlaceText } from './InPlaceText.tsx';
import { ProseField, type ProseName } from './ProseField.tsx';
import { TagsField } from './TagsField.tsx';
import { useEdit } from './use-edit.ts';
import { ValueField } from './ValueField.tsx';
import { ZoneField } from './ZoneField.tsx';

interface FieldEditorProps {
  readonly kind: EditableKind;
  readonly entity: Entity;
  readonly spec: FieldSpec;
}

/** The editor of one field of an entity: reads the value, and gives the command that changes it. */
export function FieldEditor({ kind, entity, spec: { field, editor } }: FieldEditorProps) {
  const { t } = useTranslation('details');
  const readOnly = !useCanEdit();
  const edit = useEdit(kind, entity.id);
  const value = (entity as Readonly<Record<string, unknown>>)[field];
  const label = t(`field.${field}`);
  const commit = (text: string) => edit(field, text);
  switch (editor.as) {
    case 'line':
      return editor.written ? (
        <InPlaceText
          label={label}
          value={String(value)}
          readOnly={readOnly}
          className={styles.written}
          onCommit={commit}
        />
      ) : (
        <TextField
          label={label}
          value={String(value)}
          required={editor.required}
          readOnly={readOnly}
          onCommit={commit}
        />
      );
    case 'prose':
      return (
        <ProseField
          name={field as ProseName}
          value={String(value)}
          required={editor.required}
          readOnly={readOnly}
          onCommit={commit}
        />
      );
    case 'choice':
      return (
        <ChoiceField
          label={label}
          value={value as string | null}
          values={editor.values}
          words={editor.words}
          optional={editor.optional === true}
          readOnly={readOnly}
          onChange={(choice) => edit(field, choice)}
        />
      );
    case 'flag':
      return (
        <FlagField
          label={label}
          value={value === true}
          readOnly={readOnly}
          onChange={(flag) => edit(field, flag)}
        />
      );
    case 'day':
    case 'wall-time':
    case 'number':
      return (
        <ValueField
          label={label}
          as={editor.as}
          optional={editor.as === 'day' && editor.optional === true}
          value={value === null ? '' : String(value)}
          readOnly={readOnly}
          onCommit={(next) => edit(field, next)}
        />
      );
    case 'tags':
      return (
        <TagsField
          label={label}
          tags={value as readonly string[]}
          readOnly={readOnly}
          onChange={(tags) => edit(field, tags)}
        />
      );
    case 'colour':
      return (
        <ColourField
          label={label}
          value={value as PartyColour}
          readOnly={readOnly}
          onChange={(colour) => edit(field, colour)}
        />
      );
    case 'entity':
      return (
        <EntityField
          label={label}
          of={editor.of}
          optional={editor.optional === true}
          value={value as string | null}
          readOnly={readOnly}
          onChange={(id) => edit(field, id)}
        />
      );
    case 'zone':
      return (
        <ZoneField label={label} value={String(value)} readOnly={readOnly} onCommit={commit} />
      );
    case 'documents':
      return <DocumentsField label={label} item={entity.id} readOnly={readOnly} />;
    case 'adopted':
      return <AdoptedField label={label} decision={entity.id} readOnly={readOnly} />;
    default:
      return editor satisfies never;
  }
}

import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entity } from '../../../../shared/model/entities.ts';
import type { EditableKind } from '../../../../shared/model/fields.ts';
import { useCanEdit } from '../../../state/commands.ts';
import { AdoptedField } from './chosen/AdoptedField.tsx';
import { ChosenField } from './chosen/ChosenField.tsx';
import { DocumentsField } from './chosen/DocumentsField.tsx';
import type { FieldSpec } from './fields.ts';
import { useEdit } from './use-edit.ts';
import { WrittenField } from './written/WrittenField.tsx';

interface FieldEditorProps {
  readonly kind: EditableKind;
  readonly entity: Entity;
  readonly spec: FieldSpec;
}

/** The editor of one field of an entity: reads the value, and gives the command that changes it. */
export const FieldEditor = memo(function FieldEditor({
  kind,
  entity,
  spec: { field, editor },
}: FieldEditorProps) {
  const { t } = useTranslation('details');
  const readOnly = !useCanEdit();
  const edit = useEdit(kind, entity.id);
  const value: unknown = Reflect.get(entity, field);
  const save = (next: unknown) => edit(field, next);
  switch (editor.as) {
    case 'line':
    case 'prose':
    case 'day':
    case 'wall-time':
    case 'number':
    case 'zone':
      return (
        <WrittenField
          field={field}
          editor={editor}
          value={value === null ? '' : String(value)}
          readOnly={readOnly}
          onCommit={save}
        />
      );
    case 'choice':
    case 'flag':
    case 'tags':
    case 'colour':
    case 'entity':
      return (
        <ChosenField
          field={field}
          editor={editor}
          value={value}
          readOnly={readOnly}
          onChange={save}
        />
      );
    case 'documents':
      return <DocumentsField label={t(`field.${field}`)} item={entity.id} readOnly={readOnly} />;
    case 'adopted':
      return <AdoptedField label={t(`field.${field}`)} decision={entity.id} readOnly={readOnly} />;
    default:
      return editor satisfies never;
  }
});

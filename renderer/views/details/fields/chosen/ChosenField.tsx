import { useTranslation } from 'react-i18next';
import { PARTY_COLOURS } from '../../../../../shared/model/vocabulary.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { ColourField } from './ColourField.tsx';
import { EntityField } from './EntityField.tsx';
import type { Editor } from '../fields.ts';
import { FlagField } from './FlagField.tsx';
import { TagsField } from './TagsField.tsx';

/** The editors in which a value is chosen. */
type ChosenEditor = Extract<
  Editor,
  { readonly as: 'choice' | 'flag' | 'tags' | 'colour' | 'entity' }
>;

interface ChosenFieldProps {
  readonly field: string;
  readonly editor: ChosenEditor;
  /** The value as the entity has it. */
  readonly value: unknown;
  readonly readOnly: boolean;
  /** Saves a value; `null` for none. `false` where it was refused. */
  readonly onChange: (value: unknown) => Promise<boolean>;
}

/** A field whose value is chosen, and saved at once. */
export function ChosenField({ field, editor, value, ...rest }: ChosenFieldProps) {
  const { t } = useTranslation('details');
  const label = t(`field.${field}`);
  const word = typeof value === 'string' ? value : null;
  switch (editor.as) {
    case 'choice': {
      const { values, words, optional = false } = editor;
      return <ChoiceField label={label} value={word} {...{ values, words, optional }} {...rest} />;
    }
    case 'flag':
      return <FlagField label={label} value={value === true} {...rest} />;
    case 'tags':
      return <TagsField label={label} tags={wordsIn(value)} {...rest} />;
    case 'colour': {
      const colour = PARTY_COLOURS.find((hue) => hue === value) ?? PARTY_COLOURS[0];
      return <ColourField label={label} value={colour} {...rest} />;
    }
    case 'entity': {
      const { of, optional = false } = editor;
      return <EntityField label={label} of={of} optional={optional} value={word} {...rest} />;
    }
    default:
      return editor satisfies never;
  }
}

function wordsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];
}

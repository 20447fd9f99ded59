import { useTranslation } from 'react-i18next';
import { Select } from '../../../../components/fields/Select.tsx';
import { useSoon } from './use-soon.ts';

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly values: readonly string[];
  /** Where the vocabulary has the words of the values. */
  readonly words: string;
  /** Whether it may be none of them. */
  readonly optional: boolean;
  readonly readOnly: boolean;
  readonly onChange: (value: string | null) => Promise<boolean>;
}

/** One of a few words of the vocabulary. */
export function ChoiceField({
  label,
  value,
  values,
  words,
  optional,
  readOnly,
  onChange,
}: ChoiceFieldProps) {
  const { t } = useTranslation('details');
  const [shown, choose] = useSoon(value, onChange);
  return (
    <Select
      label={label}
      value={shown ?? ''}
      disabled={readOnly}
      options={[
        ...(optional ? [{ value: '', label: t('none') }] : []),
        ...values.map((choice) => ({ value: choice, label: t(`vocabulary:${words}.${choice}`) })),
      ]}
      onChange={(choice) => choose(choice === '' ? null : choice)}
    />
  );
}

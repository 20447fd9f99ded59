import { useTranslation } from 'react-i18next';
import { describeValue } from '../../../shared/messages/describe-field.ts';
import type { Collision, Wording } from '../../../shared/model/collisions.ts';
import type { Id } from '../../../shared/model/id.ts';
import { Differing } from '../../components/choosing/Differing.tsx';

interface WordingTextProps {
  readonly collision: Collision;
  readonly names: Readonly<Record<Id, string>>;
  readonly wording: Wording;
  /** The wording from which it is told apart. */
  readonly other: Wording | undefined;
}

/** A wording as people read it, the words marked that the other one does not have. */
export function WordingText({ collision, names, wording, other }: WordingTextProps) {
  const { i18n } = useTranslation();
  const { kind, field } = collision;
  const said = (value: unknown): string =>
    describeValue(i18n, kind, field, value, (id) => names[id] ?? id);
  return <Differing text={said(wording.value)} other={said(other?.value)} />;
}

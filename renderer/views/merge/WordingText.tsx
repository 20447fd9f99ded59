import type { Collision } from '../../../shared/model/collisions.ts';
import type { Wording } from '../../../shared/model/field-histories.ts';
import type { Id } from '../../../shared/model/id.ts';
import { Differing } from '../../components/choosing/Differing.tsx';
import { useValue } from './use-value.ts';

interface WordingTextProps {
  readonly collision: Collision;
  readonly names: Readonly<Record<Id, string>>;
  readonly wording: Wording;
  /** The wording from which it is told apart. */
  readonly other: Wording | undefined;
}

/** A wording as people read it, the words marked that the other one does not have. */
export function WordingText({ collision, names, wording, other }: WordingTextProps) {
  const { kind, field } = collision;
  const said = useValue(names);
  return (
    <Differing text={said(kind, field, wording.value)} other={said(kind, field, other?.value)} />
  );
}

import { useCallback } from 'react';
import { useAppDispatch } from '../../../state/store.ts';
import { useQuestions } from '../context.ts';
import type { Line } from '../lines/openness.ts';
import { wayClosed } from '../questions-slice.ts';
import type { Way } from '../lines/ways.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { HearForm } from './HearForm.tsx';
import { StatusForm } from './StatusForm.tsx';
import { UntieForm } from './UntieForm.tsx';
import { WriteForm } from './WriteForm.tsx';

interface SettleFormProps {
  readonly line: Line;
  readonly way: Way;
}

/** Brings the whole form to where it can be seen; the focus would bring its first field alone. */
const showWhole = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' });

/** The form in which a line is being settled. */
export function SettleForm(props: SettleFormProps) {
  return (
    <div ref={showWhole}>
      <FormOfWay {...props} />
    </div>
  );
}

function FormOfWay({ line, way }: SettleFormProps) {
  const dispatch = useAppDispatch();
  const { focusList } = useQuestions();
  const onDone = useCallback(() => {
    focusList();
    dispatch(wayClosed());
  }, [dispatch, focusList]);
  switch (way) {
    case 'position':
    case 'counter':
    case 'question':
      return <WriteForm key={way} line={line} as={way} onDone={onDone} />;
    case 'decision':
      return <DecisionForm line={line} onDone={onDone} />;
    case 'status':
      return <StatusForm line={line} onDone={onDone} />;
    case 'answer':
      return <AnswerForm line={line} onDone={onDone} />;
    case 'untie':
      return <UntieForm line={line} onDone={onDone} />;
    case 'stance':
      return <HearForm line={line} onDone={onDone} />;
    case 'agree':
    case 'settle':
      return null;
  }
}

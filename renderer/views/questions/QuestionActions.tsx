import type { ActionName } from '../../../shared/actions.ts';
import { useAction } from '../../app/actions/context.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import type { QuestionsLook } from './model.ts';
import { OPENNESS, type Line } from './lines/openness.ts';
import { sectionsClosed } from './questions-slice.ts';
import { useBegin } from './settling/use-begin.ts';
import { WAYS_OF, type Way } from './lines/ways.ts';

/** Binds what can be done in the view: settling the active line, folding and unfolding all sections. */
export function QuestionActions({ look }: { readonly look: QuestionsLook }) {
  const dispatch = useAppDispatch();
  const active = useAppSelector(({ questions }) => questions.active);
  const line = active === null ? null : (look.rows.row(active)?.line ?? null);
  useAction('expand-all', { enabled: true, run: () => dispatch(sectionsClosed([])) });
  useAction('collapse-all', { enabled: true, run: () => dispatch(sectionsClosed(OPENNESS)) });
  return (
    <>
      <SettleAction name="new-position" way="position" line={line} />
      <SettleAction name="new-contra" way="counter" line={line} />
      <SettleAction name="new-issue" way="question" line={line} />
    </>
  );
}

interface SettleActionProps {
  readonly name: ActionName;
  readonly way: Way;
  readonly line: Line | null;
}

function SettleAction({ name, way, line }: SettleActionProps) {
  const begin = useBegin();
  const canEdit = useCanEdit();
  useAction(name, {
    enabled: canEdit && line !== null && WAYS_OF[line.openness].includes(way),
    run: () => {
      if (line) begin(line, way);
    },
  });
  return null;
}

import { createContext, use } from 'react';
import type { QuestionsModel } from './model.ts';

/** What the parts of the questions view share. */
export interface QuestionsParts {
  readonly model: QuestionsModel;
  /** Gives the list the focus, so that it hears the keys. */
  readonly focusList: () => void;
}

/** Given by the questions view; read with `useQuestions`. */
export const QuestionsContext = createContext<QuestionsParts | null>(null);

/** What the parts of the questions view share. Throws outside it: a mistake of ours. */
export function useQuestions(): QuestionsParts {
  const parts = use(QuestionsContext);
  if (!parts) throw new Error('useQuestions outside the questions view');
  return parts;
}

import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { ToSettle } from '../../../shared/bridge.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { EntityOf } from '../../../shared/model/entities.ts';
import { toggled } from '../../components/toggled.ts';
import { workspaceOpened } from '../../state/workspace.ts';
import { undrafted } from '../../state/undrafted.ts';
import { NO_QUESTION_FILTER, type QuestionFilter } from './list/filter.ts';
import type { Openness } from './lines/openness.ts';
import type { Way } from './lines/ways.ts';

/** A decision that is being written. */
export type DecisionDraft = Pick<EntityOf<'decision'>, 'text' | 'positions' | 'designation'>;

/** How the questions view stands; never in the file. */
export interface QuestionsSlice {
  /** The row that keys act on. */
  readonly active: string | null;
  /** How the active line is being settled. */
  readonly way: Way | null;
  /** Sections whose lines do not show. */
  readonly closed: readonly Openness[];
  readonly filterShown: boolean;
  readonly filter: QuestionFilter;
  /** What copies that came together left, as the file said last; `null` until it was asked. */
  readonly unsettled: ToSettle | null;
  /** What was typed and is not in the file yet, by what it is about: it is there again when one comes back. */
  readonly answers: Readonly<Record<Id, string>>;
  readonly decisions: Readonly<Record<Id, DecisionDraft>>;
}

const initialState: QuestionsSlice = {
  active: null,
  way: null,
  closed: [],
  filterShown: false,
  filter: NO_QUESTION_FILTER,
  unsettled: null,
  answers: {},
  decisions: {},
};

const slice = createSlice({
  name: 'questions',
  initialState,
  reducers: {
    rowActivated: (state, { payload }: PayloadAction<string>) =>
      state.active === payload ? state : { ...state, active: payload, way: null },
    wayOpened: (
      state,
      { payload }: PayloadAction<{ readonly key: string; readonly way: Way }>,
    ) => ({
      ...state,
      active: payload.key,
      way: payload.way,
    }),
    wayClosed: (state) => (state.way === null ? state : { ...state, way: null }),
    sectionToggled: (state, { payload }: PayloadAction<Openness>) => ({
      ...state,
      closed: toggled(state.closed, payload),
    }),
    sectionsClosed: (state, { payload }: PayloadAction<readonly Openness[]>) => ({
      ...state,
      closed: payload,
    }),
    questionFilterToggled: (state) => ({
      ...state,
      filterShown: !state.filterShown,
      filter: state.filterShown ? NO_QUESTION_FILTER : state.filter,
    }),
    questionFilterChanged: (state, { payload }: PayloadAction<Partial<QuestionFilter>>) => ({
      ...state,
      filter: { ...state.filter, ...payload },
    }),
    unsettledFound: (state, { payload }: PayloadAction<ToSettle>) => ({
      ...undrafted(state),
      unsettled: payload,
    }),
    answerTyped: (
      state,
      { payload }: PayloadAction<{ readonly id: Id; readonly text: string | null }>,
    ) => {
      const { [payload.id]: _, ...others } = state.answers;
      return {
        ...state,
        answers: payload.text === null ? others : { ...others, [payload.id]: payload.text },
      };
    },
    decisionTyped: (
      state,
      { payload }: PayloadAction<{ readonly id: Id; readonly draft: DecisionDraft | null }>,
    ) => {
      const { [payload.id]: _, ...others } = state.decisions;
      return {
        ...state,
        decisions: payload.draft ? { ...others, [payload.id]: payload.draft } : others,
      };
    },
  },
  extraReducers: (builder) => {
    builder.addCase(workspaceOpened, () => initialState);
  },
});

/** What is done among the open questions, short of changing the workspace. */
export const {
  rowActivated,
  wayOpened,
  wayClosed,
  sectionToggled,
  sectionsClosed,
  questionFilterToggled,
  questionFilterChanged,
  unsettledFound,
  answerTyped,
  decisionTyped,
} = slice.actions;
/** Keeps how the questions view stands and what is typed in it; another workspace begins anew. */
export const questionsReducer = slice.reducer;

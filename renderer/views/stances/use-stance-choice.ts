import { useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/id.ts';
import type { StanceLevel } from '../../../shared/model/vocabulary.ts';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { useAppDispatch, useAppSelector, useWorkspace } from '../../state/store.ts';
import { partyKeys, stanceKey, type Holder, type StanceChoice } from './stance-keys.ts';
import { partyChosen } from './stances-slice.ts';
import { useSetStance } from './use-set-stance.ts';

/** The stance that is to be set. */
interface WantedStance {
  readonly position: Id;
  /** The party that is asked about, or `null` for the one of the last time. */
  readonly asked: Id | null;
  readonly onDone: () => void;
}

/**
 * The choice of a stance as it stands, and what keys and presses make of it: a party, a formal objection, and, last, the
 * level, which sets the stance and is done. Who is no party yet is named first.
 */
export function useStanceChoice({ position, asked, onDone }: WantedStance) {
  const { t } = useTranslation('details');
  const dispatch = useAppDispatch();
  const announce = useAnnounce();
  const setStance = useSetStance();
  const table = useWorkspace(({ tables }) => tables.party);
  const keys = useMemo(() => partyKeys([...(table?.values() ?? [])]), [table]);
  const last = useAppSelector(({ stances }) => stances.lastParty);
  const [choice, setChoice] = useState<StanceChoice>(() => {
    const known = keys.find((entry) => entry.party.id === (asked ?? last));
    const only = keys.length === 1 ? keys[0] : undefined;
    return { party: (known ?? only)?.party.id ?? null, formalObjection: false, typed: '' };
  });
  // What was typed of a name, while one is; with nobody to choose from, that is the first thing to do.
  const [naming, setNaming] = useState<string | null>(keys.length === 0 ? '' : null);

  const choose = (next: StanceChoice) => {
    setChoice(next);
    if (typeof next.party === 'string') dispatch(partyChosen(next.party));
  };
  const name = (party: Holder) => {
    setNaming(null);
    choose({ ...choice, party, typed: '' });
  };
  const set = (party: Holder, level: StanceLevel) => {
    onDone();
    const stance = { party, position, level, formalObjection: choice.formalObjection };
    void setStance(stance).then((whose) => whose !== null && dispatch(partyChosen(whose)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (naming !== null) return;
    const outcome = stanceKey(choice, keys, event.key);
    if (outcome.do === 'nothing') return;
    event.preventDefault();
    event.stopPropagation();
    if (outcome.do === 'choose') choose(outcome.choice);
    else if (outcome.do === 'set') set(outcome.party, outcome.level);
    else if (outcome.do === 'name') setNaming(outcome.typed);
    else announce(t('stance.choose-party'), 'assertive');
  };
  return { keys, choice, choose, naming, setNaming, name, set, onKeyDown };
}

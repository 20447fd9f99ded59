import { useEffect, useEffectEvent, type RefObject } from 'react';

interface Cards {
  /** The value of the option that has words to be typed. */
  readonly words: string;
  /** Whether a card waits for a choice: keys go from one of these to the next. */
  isOpen(card: HTMLFieldSetElement): boolean;
}

/**
 * Lets numbers choose in a list of cards wherever in its dialogue the focus is: a dialogue opens with the focus on itself.
 * @param onChosen gets the card that has the focus after a choice
 */
export function useChoosingKeys(
  list: RefObject<HTMLElement | null>,
  cards: Cards,
  onChosen?: (card: HTMLFieldSetElement) => void,
): void {
  const choose = useEffectEvent((event: KeyboardEvent) => {
    const card = chooseByKey(event, list.current, cards);
    if (card) onChosen?.(card);
  });
  useEffect(() => {
    const dialog = list.current?.closest<HTMLElement>('[role=dialog]');
    dialog?.addEventListener('keydown', choose);
    return () => dialog?.removeEventListener('keydown', choose);
  }, [list]);
}

/**
 * A number chooses in the card that has the focus, or else in the first that is open, and goes on to the next such card.
 * @returns the card that has the focus then; `null` where nothing was chosen, or words are to be typed
 */
function chooseByKey(
  event: KeyboardEvent,
  list: HTMLElement | null,
  { words, isOpen }: Cards,
): HTMLFieldSetElement | null {
  const { target, key } = event;
  if (!list || !/^[1-9]$/.test(key) || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (!(target instanceof HTMLElement)) return null;
  if (target.matches('textarea, select, input[type=text]')) return null;
  const cards = cardsOf(list);
  const card = target.closest('fieldset') ?? cards.find(isOpen);
  const option = card && radiosOf(card)[Number(key) - 1];
  if (!card || !option) return null;
  event.preventDefault();
  option.click();
  if (option.value === words) {
    // Its field comes with the choice.
    requestAnimationFrame(() => {
      const field = card.querySelector('textarea');
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    });
    return null;
  }
  const next = cards.slice(cards.indexOf(card) + 1).find(isOpen);
  if (next) focusIn(next);
  else option.focus();
  return next ?? card;
}

/** The cards of a list, in order. */
export function cardsOf(list: HTMLElement | null): readonly HTMLFieldSetElement[] {
  return [...(list?.querySelectorAll('fieldset') ?? [])];
}

/** Puts the focus on what is chosen in a card, or else on its first option. */
export function focusIn(card: HTMLFieldSetElement): void {
  const radios = radiosOf(card);
  (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
}

/** The options of a card, in order. */
export function radiosOf(card: HTMLFieldSetElement): readonly HTMLInputElement[] {
  return [...card.querySelectorAll<HTMLInputElement>('input[type=radio]')];
}

import type { KeyboardEvent } from 'react';

/** A number chooses in the card that has the focus, or else in the first, and goes on to the next card. */
export function chooseByKey(event: KeyboardEvent, list: HTMLElement | null): void {
  const { target, key } = event;
  if (!list || !/^[1-9]$/.test(key) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(target instanceof HTMLElement) || target.matches('textarea, select')) return;
  const cards = [...list.querySelectorAll('fieldset')];
  const card = target.closest('fieldset') ?? cards[0];
  const option = card && radiosOf(card)[Number(key) - 1];
  if (!card || !option) return;
  event.preventDefault();
  option.click();
  if (option.value === 'other') {
    // Its field comes with the choice.
    requestAnimationFrame(() => card.querySelector('textarea')?.focus());
    return;
  }
  const next = cards[cards.indexOf(card) + 1];
  const chosen = next && radiosOf(next).find(({ checked }) => checked);
  (chosen ?? option).focus();
  (next ?? card).scrollIntoView({ block: 'nearest' });
}

function radiosOf(card: HTMLFieldSetElement): readonly HTMLInputElement[] {
  return [...card.querySelectorAll<HTMLInputElement>('input[type=radio]')];
}

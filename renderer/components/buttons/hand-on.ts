/**
 * Hands the focus on from a button that takes its line of a list away: to the last button of the next line, else of the one
 * before. Where there is no other line it goes with the button, and whoever keeps the focus finds it another place.
 */
export function handOn(button: HTMLElement): void {
  const line = button.closest('li');
  for (const beside of [line?.nextElementSibling, line?.previousElementSibling]) {
    const last = [...(beside?.querySelectorAll('button') ?? [])].at(-1);
    if (last) {
      last.focus();
      return;
    }
  }
}

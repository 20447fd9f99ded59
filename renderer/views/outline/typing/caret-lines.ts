/**
 * Whether the caret of a text field is on the first and on the last of the lines that its text is
 * wrapped into. Measured on a copy of the text, since text fields do not tell.
 */
export function caretLines(field: HTMLTextAreaElement): {
  readonly onFirstLine: boolean;
  readonly onLastLine: boolean;
} {
  const style = getComputedStyle(field);
  const lineHeight = Number.parseFloat(style.lineHeight);
  if (field.clientHeight < lineHeight * 1.5) return { onFirstLine: true, onLastLine: true };
  const copy = document.createElement('div');
  const caret = document.createElement('span');
  copy.textContent = field.value.slice(0, field.selectionEnd);
  // The rest of the word decides on which line the caret is.
  caret.textContent = '\u200b';
  copy.append(caret, field.value.slice(field.selectionEnd));
  copy.setAttribute('aria-hidden', 'true');
  Object.assign(copy.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'pre-wrap',
    overflowWrap: style.overflowWrap,
    inlineSize: `${field.clientWidth}px`,
    font: style.font,
    letterSpacing: style.letterSpacing,
    lineHeight: style.lineHeight,
    direction: style.direction,
  });
  field.after(copy);
  const top = caret.offsetTop;
  const bottom = copy.offsetHeight - top;
  copy.remove();
  return { onFirstLine: top < lineHeight / 2, onLastLine: bottom < lineHeight * 1.5 };
}

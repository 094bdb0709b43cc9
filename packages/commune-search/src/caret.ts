/** Home and End, done by hand: on some systems the keys scroll the page instead. */
export function moveCaret(input: HTMLInputElement, to: 'start' | 'end' | undefined): void {
  if (!to) return;
  const at = to === 'start' ? 0 : input.value.length;
  input.setSelectionRange(at, at);
}

/** The last to come is above: a button under another thing of the top layer leaves it and comes back. */
export function raise(control: HTMLElement): void {
  if (!control.showPopover) return;
  if (!control.matches(':popover-open')) return control.showPopover();
  if (isHit(control)) return;
  const focused = (control.getRootNode() as ShadowRoot).activeElement;
  control.hidePopover();
  control.showPopover();
  if (focused instanceof HTMLElement && control.contains(focused)) focused.focus();
}

/** Whether a finger at its centre would touch it. */
function isHit(control: HTMLElement): boolean {
  const { left, top, width, height } = control.getBoundingClientRect();
  return control.contains((control.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2));
}

/**
 * Whether a press that something else got was on `link`, in sight: while a
 * modal dialog is open, or a part of the page is `inert`, what is seen there
 * gets none, and what lies behind does. Raised above all, it is either touched
 * (it had been covered) or inert. Without popovers it cannot be raised, and is
 * seen through the backdrop, which counts as the dialog.
 *
 * @param began whether the press began so: a dialog that closes at a press beside it is gone when the click comes
 */
export function isBehind(link: HTMLElement, { clientX, clientY, target }: MouseEvent, began: boolean): boolean {
  const control = link.parentElement;
  const { left, top, right, bottom } = link.getBoundingClientRect();
  if (!control || clientX < left || clientX > right || clientY < top || clientY > bottom) return false;
  if (began) return true;
  raise(control);
  return !isHit(control) && (!!control.showPopover || /^(?:HTML|DIALOG)$/.test((target as Node).nodeName));
}

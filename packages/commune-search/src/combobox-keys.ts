/**
 * What each key does in an editable combobox with list autocomplete and
 * manual selection (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 * Pure: the element gives its state and applies the action.
 */

export interface ComboboxState {
  readonly open: boolean;
  /** Index of the option that has the visual focus, -1 when the field has it. */
  readonly active: number;
  /** Number of options. */
  readonly count: number;
}

export type ComboboxAction =
  | { readonly does: 'open' | 'first' | 'last' }
  | { readonly does: 'move'; readonly active: number }
  | { readonly does: 'choose' }
  | { readonly does: 'close' }
  | { readonly does: 'clear' }
  /** The visual focus goes back to the field; the caret goes to an end when one is given. */
  | { readonly does: 'edit'; readonly caret?: 'start' | 'end' };

export interface PressedKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** `undefined`: the key keeps what the browser does with it. */
export function actionOf(pressed: PressedKey, state: ComboboxState): ComboboxAction | undefined {
  if (pressed.ctrlKey || pressed.metaKey) return undefined;
  switch (pressed.key) {
    case 'ArrowDown':
      return pressed.altKey ? { does: 'open' } : step(state, 1);
    case 'ArrowUp':
      return pressed.altKey ? { does: 'close' } : step(state, -1);
    case 'Enter':
      return { does: 'choose' };
    case 'Escape':
      return state.open ? { does: 'close' } : { does: 'clear' };
    case 'Home':
      return pressed.shiftKey ? { does: 'edit' } : { does: 'edit', caret: 'start' };
    case 'End':
      return pressed.shiftKey ? { does: 'edit' } : { does: 'edit', caret: 'end' };
    case 'ArrowLeft':
    case 'ArrowRight':
      return { does: 'edit' };
    default:
      return undefined;
  }
}

/** Down from the last option goes to the first, Up from the first to the last; a closed list opens first. */
function step({ open, active, count }: ComboboxState, by: 1 | -1): ComboboxAction {
  if (!open || active === -1) return { does: by === 1 ? 'first' : 'last' };
  return { does: 'move', active: (active + by + count) % count };
}

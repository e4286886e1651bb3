// Owns what the base of an element needs to know about a drawing of <contact-change>: custom states, and where the focus goes.
// Not what is drawn: screens.ts.
import type { Drawing } from '../ui/base.ts';
import { isEntryFault } from './entry-faults.ts';
import type { State } from './state.ts';

/** Returns it for the state that is drawn now. `shown`: the state of the drawing before. */
export function drawingOf(
  { autofocus }: { readonly autofocus: boolean },
  state: State,
  shown: State | undefined,
): Drawing {
  const { screen, error, notice, of, busy } = state;
  const isRefused = error !== shown?.error && isEntryFault(state);
  // After another message was sent, the user types its code.
  const isResent = notice === 'resent' && notice !== shown?.notice;
  return {
    screen,
    states: { busy: !!busy, error: !!error },
    isInvalid: isRefused || isResent,
    isFocusWanted: autofocus,
    isOtherSide: of !== shown?.of,
  };
}

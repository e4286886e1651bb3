// Owns the button that copies a text. Not which text.
import { onLookChange } from './bar.ts';
import { make } from './dom.ts';
import { words } from './words.ts';

/** How long the button says that it has copied, ms. */
const COPIED_FOR = 1600;

/** A button that puts what `read` returns at that moment onto the clipboard. `of` says to a screen reader what is copied. */
export function copyButton(read: () => string, of: string): HTMLButtonElement {
  const label = make('span', { 'aria-live': 'polite' });
  const invite = (): void => void (label.textContent = words().copy);
  onLookChange(invite);
  const button = make(
    'button',
    { type: 'button', class: 'copy' },
    label,
    make('span', { class: 'seen-by-ear' }, ` ${of}`),
  );
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(read());
    label.textContent = words().copied;
    setTimeout(invite, COPIED_FOR);
  });
  return button;
}

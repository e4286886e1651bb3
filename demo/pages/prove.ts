// Owns the site's dialog for a fresh sign-in, which the widgets of the page wait for. Not the session: token.ts.
import { need } from './dom.ts';
import { stepUp } from './token.ts';

type StepUp = CustomEvent<{ waitUntil(promise: Promise<unknown>): void }>;

/** Opens the dialog each time a widget on the page needs a fresh sign-in. */
export function answerStepUp(): void {
  document.addEventListener('contact-change-step-up', (event) => (event as StepUp).detail.waitUntil(askForPasskey()));
}

/** Resolves when the dialog is closed and, where the person agreed, the session is renewed. */
function askForPasskey(): Promise<void> {
  const dialog = need<HTMLDialogElement>('#prove');
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((done) => {
    dialog.addEventListener('close', () => done(dialog.returnValue ? stepUp() : undefined), { once: true });
  });
}

// Owns a fresh sign-in, as a site's own dialog for it: the widgets of the page wait for what comes of it.
import { need } from './dom.ts';
import { stepUp } from './token.ts';

type StepUp = CustomEvent<{ waitUntil(promise: Promise<unknown>): void }>;

/** Opens the dialog whenever a widget on the page asks for a fresh sign-in. */
export function answerStepUp(): void {
  document.addEventListener('contact-change-step-up', (event) => (event as StepUp).detail.waitUntil(prove()));
}

/** Settles once the dialog is closed, and the person has signed in if they chose to. */
function prove(): Promise<void> {
  const dialog = need<HTMLDialogElement>('#prove');
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((done) => {
    dialog.addEventListener('close', () => done(dialog.returnValue ? stepUp() : undefined), { once: true });
  });
}

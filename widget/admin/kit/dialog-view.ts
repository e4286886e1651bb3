// Owns how a dialog is drawn, in a <dialog> that the browser keeps the focus in. Not what it does: dialog.ts.
import { html } from 'lit';
import { button } from '../../ui/pieces.ts';
import type { Content } from '../../ui/pieces.ts';
import type { Speech } from '../../words/speech.ts';
import { visibleFields, type Dialogs } from './dialog.ts';
import { fieldView } from './fields.ts';
import { troubleText } from './states.ts';

/** What a dialog needs to be drawn. */
export interface DialogView {
  readonly dialogs: Dialogs;
  readonly speech: Speech;
  /** Leads to a fresh sign-in, and back to this dialog; null when the portal has none to offer. */
  readonly signIn: (() => void) | null;
}

/** Draws the dialog; empty and closed when none is open. `showDialog` opens and closes it after the drawing. */
export function dialogView(view: DialogView): Content {
  const { dialogs } = view;
  const { state } = dialogs;
  const close = (event: Event) => {
    event.preventDefault();
    dialogs.close();
  };
  return html`<dialog part="dialog" aria-labelledby="dialog-title" @cancel=${close}>
    ${state ? content(view) : ''}
  </dialog>`;
}

function content({ dialogs, speech, signIn }: DialogView): Content {
  const { state } = dialogs;
  if (!state) return '';
  const { spec, values, busy, trouble, missing } = state;
  const isStale = trouble?.code === 'step-up-required' && signIn;
  const view = { speech, values, missing, onInput: (name: string, value: string) => dialogs.type(name, value) };
  const submit = (event: Event) => {
    event.preventDefault();
    void dialogs.submit();
  };
  const text = spec.text?.(values);
  return html`<form novalidate @submit=${submit}>
    <h2 id="dialog-title" tabindex="-1">${spec.title}</h2>
    ${text ? html`<div class="dialog-text">${text}</div>` : ''}
    ${visibleFields(state).map((field) => fieldView(view, field))} ${isStale ? stepUp(speech, signIn) : ''}
    ${trouble && !busy && !isStale ? html`<p part="error" role="alert"><span>${troubleText(trouble, speech)}</span></p>` : ''}
    <div class="dialog-buttons">
      ${button('secondary-button', speech.say('cancel'), () => dialogs.close())}
      <button part="button ${spec.danger ? 'danger-button' : 'primary-button'}" type="submit" aria-disabled=${busy}>
        ${busy ? html`<span part="spinner"></span>` : ''}${spec.button}
      </button>
    </div>
  </form>`;
}

/** Says that the sign-in is too old for this, and offers a fresh one. */
function stepUp(speech: Speech, signIn: () => void): Content {
  return html`<div class="note" role="alert">
    <p>${speech.say('stepUpAdmin')}</p>
    ${button('secondary-button', speech.say('signInAgain'), signIn)}
  </div>`;
}

/** Opens or closes the `<dialog>` as the state says. The browser returns the focus to where it was. */
export function showDialog(root: ParentNode, dialogs: Dialogs): void {
  const dialog = root.querySelector('dialog');
  if (!dialog) return;
  if (!dialogs.state) return dialog.open ? dialog.close() : undefined;
  if (!dialog.open) dialog.showModal();
  const focus = dialogs.takeFocus();
  if (focus === 'start') (dialog.querySelector<HTMLElement>('input, select') ?? dialog.querySelector('h2'))?.focus();
  else if (focus) dialog.querySelector<HTMLElement>(`#f-${focus}`)?.focus();
}

// Owns what the parts of a profile are drawn from, and the buttons that they share. Not the parts: profile-tab.ts.
import { html } from 'lit';
import type { AdminAct, AdminUserBody } from '../../../shared/wire/admin-users.ts';
import type { Content } from '../../ui/pieces.ts';
import type { Word } from '../../words/speech.ts';
import { address } from '../kit/states.ts';
import type { PageContext } from '../page.ts';

/** What the profile is drawn from. */
export interface ProfileView {
  readonly portal: PageContext;
  readonly user: AdminUserBody;
  /** Opens a dialog by its key. */
  readonly open: (key: string) => void;
}

/** Whether the admin may do it to this user now. */
export function mayDo({ user }: Pick<ProfileView, 'user'>, act: AdminAct): boolean {
  return user.may.includes(act);
}

/** A button that opens a dialog. */
interface DialogButton {
  readonly key: string;
  readonly word: Word;
  /** Default: `secondary-button`. */
  readonly look?: 'primary-button' | 'danger-button' | 'link-button remove';
  /** The address that the button is about, for screen readers, where several buttons have the same text. */
  readonly about?: string;
}

/** Draws a button that opens a dialog. */
export function dialogButton({ portal, open }: ProfileView, { key, word, look, about }: DialogButton): Content {
  return html`<button part="button ${look ?? 'secondary-button'}" class="small" type="button" @click=${() => open(key)}>
    ${portal.speech.say(word)}${about ? html`<span class="spoken"> ${address(about)}</span>` : ''}
  </button>`;
}

// Owns the data that the screens of the list are drawn from, and pieces that several screens use. Not the screens:
// screens.ts.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Kind } from '../../shared/contact.ts';
import type { ContactListController } from './controller.ts';
import type { ListModel } from './model.ts';
import type { ListState } from './state.ts';
import type { Content } from '../ui/pieces.ts';
import type { Speech, Word } from '../words/speech.ts';

/** The data of one drawing of the list. The element makes a new view for each drawing. */
export interface ListView {
  readonly kind: Kind;
  /** 1 to 6. */
  readonly headingLevel: number;
  readonly speech: Speech;
  readonly state: ListState;
  /** The rows and what is possible in each; null until the contacts are loaded. */
  readonly model: ListModel | null;
  /** The buttons call its methods. */
  readonly controller: ContactListController;
  /** Where a contact is changed that the site's sign-in manages; undefined when the page does not say. */
  readonly managedUrl: string | undefined;
  /** Whether the page has its own sign-in in the slot `signed-out`. */
  readonly hasSignIn: boolean;
  /** Handles the keys of an open menu: Escape, arrows, Home, End. */
  readonly onKeydown: (event: KeyboardEvent) => void;
  /** Closes an open menu that the focus leaves. */
  readonly onFocusout: (event: FocusEvent) => void;
  /** Draws the `<contact-change>` that is shown in place of the list. */
  readonly drawChange: () => Content;
}

/** A button that the focus can return to. */
export interface KeyedButton {
  /** CSS parts beside `button`. */
  readonly parts: string;
  /** Names the button in `ListState.focus`. */
  readonly key: string;
  readonly text: Content;
  readonly act: (event?: UIEvent) => unknown;
}

/** Draws a button that cannot be pressed during a call, because the list makes one call at a time. */
export function keyedButton({ state }: ListView, { parts, key, text, act }: KeyedButton): TemplateResult {
  return html`<button
    part="button ${parts}"
    type="button"
    data-key=${key}
    aria-disabled=${!!state.busy}
    @click=${state.busy ? null : act}
  >
    ${text}
  </button>`;
}

/** Returns the word for the kind, for example `listEmail` or `listPhone`. */
export function wordOfKind(stem: 'list' | 'none' | 'add' | 'lost', kind: Kind): Word {
  return kind === 'email' ? `${stem}Email` : `${stem}Phone`;
}

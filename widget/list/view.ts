// Owns what the screens of the list are drawn from, and the pieces that several of them use. Not a screen: screens.ts.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Kind } from '../../shared/contact.ts';
import type { ContactListController } from './controller.ts';
import type { ListModel } from './model.ts';
import type { ListState } from './state.ts';
import type { Content } from '../ui/pieces.ts';
import type { Speech, Word } from '../words/speech.ts';

/** The data of one drawing of the list. The element puts it together before each drawing. */
export interface ListView {
  readonly kind: Kind;
  /** 1 to 6. */
  readonly headingLevel: number;
  readonly speech: Speech;
  readonly state: ListState;
  /** The rows and what is possible in each; null until the contacts are loaded. */
  readonly model: ListModel | null;
  /** What the buttons call. */
  readonly controller: ContactListController;
  /** Whether the page has a sign-in of its own, in the slot `signed-out`. */
  readonly hasSignIn: boolean;
  /** Handles the keys of an open menu: Escape, arrows, Home, End. */
  readonly onKeydown: (event: KeyboardEvent) => void;
  /** Draws the `<contact-change>` that stands in place of the list. */
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

/** Not pressable while a call is under way: the list does one thing at a time. */
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

/** The word that names the kind: `listEmail` or `listPhone`. */
export function wordOfKind(stem: 'list' | 'none' | 'add' | 'lost', kind: Kind): Word {
  return kind === 'email' ? `${stem}Email` : `${stem}Phone`;
}

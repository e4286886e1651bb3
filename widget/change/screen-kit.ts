// Owns the kit that each screen of <contact-change> is drawn with: the state, and functions that draw pieces of it. The
// second file gets the kit from the first file, because it does not contain Lit. Not the screens: screens.ts,
// rare-screens.ts.
import { html } from 'lit';
import { mask, type Kind } from '../../shared/contact.ts';
import type { ChangeClient } from '../client/http-client.ts';
import type { KindCapabilities } from '../../shared/wire/me.ts';
import { alert, button, page, paragraph, row } from '../ui/pieces.ts';
import type { Action, Content } from '../ui/pieces.ts';
import type { RenderedLine, Speech, Values, Word } from '../words/speech.ts';
import type { ContactChangeProperties } from './contact-change.properties.ts';
import type { ContactChangeController } from './controller.ts';
import { isEntryFault } from './entry-faults.ts';
import { faultText } from './fault-text.ts';
import { shownAddress, sideOf } from './state.ts';
import type { Screen, StateOn } from './state.ts';

/** The data of one drawing. The element makes a new view for each drawing. */
export interface ScreenView<Name extends Screen = Screen> {
  readonly host: ContactChangeProperties;
  /** The buttons call its methods. */
  readonly controller: ContactChangeController;
  readonly client: ChangeClient;
  /** The controller's state, or a stand-in while the second file loads (rare-loader.ts). */
  readonly state: StateOn<Name>;
  readonly speech: Speech;
  /** What the words about a number need; undefined until the file for phone numbers is loaded. */
  readonly phoneValues: Values | undefined;
  /** The digits typed so far. */
  readonly code: string;
  readonly onInput: (event: Event) => void;
  readonly onSubmit: (event: Event) => void;
  readonly onCancel: () => void;
  /** Repeats a load that failed. */
  readonly onRetry: () => void;
}

/** A view together with functions that draw its pieces. */
export interface ScreenKit<Name extends Screen = Screen> extends ScreenView<Name> {
  readonly html: typeof html;
  readonly mask: typeof mask;
  /**
   * Kind of the current side. It may differ from the kind of the change, because a contact of another kind may have to
   * confirm.
   */
  readonly kind: Kind;
  /** What the server allows for `kind`. */
  readonly able: KindCapabilities | undefined;
  /** Whether the message holds a link and no code. */
  readonly isByLink: boolean;
  /** Returns the text of a word, with the address `v` and the number of digits `d` filled in. */
  say(word: Word, values?: Values): RenderedLine;
  /** Returns the word for the kind: `stem` with `Email` or `Phone` after it. */
  ofKind(stem: string): Word;
  text(word: Word, values?: Values, part?: string): Content;
  /** Draws the error if it concerns what the user entered (`entry`), or if it does not (`other`); else nothing. */
  fault(about: 'entry' | 'other'): Content;
  /** By default the button is disabled while a call is under way. */
  mainButton(word: Word, action: Action, disabled?: unknown): Content;
  otherButton(word: Word, action: Action, disabled?: unknown, values?: Values): Content;
  linkButton(word: Word, action: Action, disabled?: unknown, values?: Values): Content;
  /** Draws buttons side by side, below an error that does not concern the entry. */
  actions(...buttons: Content[]): Content;
  links(...buttons: Content[]): Content;
  page(title: Word, ...content: unknown[]): Content;
}

/** Creates the kit for a view. */
export function createScreenKit(view: ScreenView): ScreenKit {
  const { host, state, speech } = view;
  const { me, change, busy } = state;
  const side = sideOf(state);
  const kind = side?.kind ?? state.kind;
  const addressAndDigits = { v: shownAddress(side, change), d: change?.codeLength ?? 6 };
  const kit: ScreenKit = {
    ...view,
    html,
    mask,
    kind,
    able: me?.capabilities.kinds[kind],
    isByLink: (side?.method ?? host.method) === 'link',
    say: (word, values) => speech.say(word, { ...addressAndDigits, ...values }),
    ofKind: (stem) => (stem + (kind === 'email' ? 'Email' : 'Phone')) as Word,
    text: (word, values, part) => paragraph(kit.say(word, values), part),
    fault: (about) => (isEntryFault(state) === (about === 'entry') ? errorOf(kit, addressAndDigits) : ''),
    mainButton: (word, action, disabled = busy) => button('primary-button', kit.say(word), action, { disabled, busy }),
    otherButton: (word, action, disabled, values) =>
      button('secondary-button', kit.say(word, values), action, { disabled }),
    linkButton: (word, action, disabled, values) => button('link-button', kit.say(word, values), action, { disabled }),
    actions: (...buttons) => [kit.fault('other'), row('actions', ...buttons)],
    links: (...buttons) => row('links', ...buttons),
    page: (title, ...content) => page(host.headingLevel, state.screen === 'done', kit.say(title), content),
  };
  return kit;
}

function errorOf({ controller, state, kind, phoneValues, speech, say, ofKind }: ScreenKit, values: Values): Content {
  const { error, change, entry } = state;
  // A wait that is over is no error any more.
  const retryAfter = error?.retryAfter && controller.secondsBlocked;
  if (!error || retryAfter === 0) return '';
  const isNothingTyped = kind === 'email' && error.reason === 'empty';
  return alert([
    faultText({ ...error, ...(retryAfter && { retryAfter }) }, speech, isNothingTyped ? () => 'emptyEmail' : ofKind, {
      ...values,
      v: values['v'] || entry.value,
      ...phoneValues,
    }),
    change?.proofs[1] && error.triesLeft ? [' ', say('proof-two')] : '',
  ]);
}

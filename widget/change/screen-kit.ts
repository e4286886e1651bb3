// Owns what a screen of <contact-change> is drawn from: one state, and pieces that know it. The first file hands it to the
// second, which carries no Lit. Not a screen: screens.ts and rare-screens.ts.
import { html } from 'lit';
import type { Kind } from '../../shared/contact.ts';
import type { KindCapabilities } from '../../shared/wire/me.ts';
import { alert, button, page, paragraph, row } from '../ui/pieces.ts';
import type { Action, Content } from '../ui/pieces.ts';
import type { RenderedLine, Speech, Values, Word } from '../words/speech.ts';
import type { ContactChangeProperties } from './contact-change.properties.ts';
import type { ContactChangeController } from './controller.ts';
import { isEntryFault } from './entry-faults.ts';
import { faultText } from './fault-text.ts';
import { sideOf } from './state.ts';
import type { Screen, StateOn } from './state.ts';

/** What one drawing is made from. The element makes it anew for each drawing. */
export interface ScreenView<Name extends Screen = Screen> {
  readonly host: ContactChangeProperties;
  /** What the buttons call. */
  readonly controller: ContactChangeController;
  /** The controller's state, unless the second file has to come first. */
  readonly state: StateOn<Name>;
  readonly speech: Speech;
  /** The digits typed so far. */
  readonly code: string;
  readonly onInput: (event: Event) => void;
  readonly onSubmit: (event: Event) => void;
  readonly onCancel: () => void;
  /** Loads again what could not be loaded. */
  readonly onRetry: () => void;
}

/** The same with pieces. */
export interface ScreenKit<Name extends Screen = Screen> extends ScreenView<Name> {
  readonly html: typeof html;
  /** Of the side at hand: another kind of contact may have to confirm. */
  readonly kind: Kind;
  /** What the server allows for that kind. */
  readonly able: KindCapabilities | undefined;
  /** Whether the message holds a link and no code. */
  readonly isByLink: boolean;
  /** A sentence, with the address `v` and the number of digits `d` filled in. */
  say(word: Word, values?: Values): RenderedLine;
  /** The word that names the kind: `stem` and `Email` or `Phone`. */
  ofKind(stem: string): Word;
  text(word: Word, values?: Values, part?: string): Content;
  /** The error, if it is about what the user entered (`entry`), or if it is not. */
  fault(about: 'entry' | 'other'): Content;
  /** Disabled while a call is under way, unless told otherwise. */
  mainButton(word: Word, action: Action, disabled?: unknown): Content;
  otherButton(word: Word, action: Action, disabled?: unknown, values?: Values): Content;
  linkButton(word: Word, action: Action, disabled?: unknown, values?: Values): Content;
  /** Buttons side by side, below the error that is not about the entry. */
  actions(...buttons: Content[]): Content;
  links(...buttons: Content[]): Content;
  page(title: Word, ...content: unknown[]): Content;
}

/** The pieces for a view. */
export function createScreenKit(view: ScreenView): ScreenKit {
  const { host, state, speech } = view;
  const { me, change, busy } = state;
  const side = sideOf(state);
  const kind = side?.kind ?? state.kind;
  const addressAndDigits = { v: side?.sentTo ?? change?.value ?? '', d: change?.codeLength ?? 6 };
  const kit: ScreenKit = {
    ...view,
    html,
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

function errorOf({ state, kind, able, speech, say, ofKind }: ScreenKit, values: Values): Content {
  const { error, entry, change } = state;
  if (!error) return '';
  const isNothingTyped = kind === 'email' && error.reason === 'empty';
  // A number that is plainly made up: a real one would belong to a person.
  const example = `\u2066+${able?.callingCodes?.[entry.country] ?? 1}\u00a0123\u00a0456\u00a0789\u2069`;
  return alert([
    faultText(error, speech, isNothingTyped ? () => 'emptyEmail' : ofKind, { ...values, x: example }),
    change?.proofs[1] && error.triesLeft ? [' ', say('proof-two')] : '',
  ]);
}

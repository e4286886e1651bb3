// Owns the screens of a portal in which no admin is signed in. Not what their buttons do: sign-in.ts.
import { html } from 'lit';
import { button, waiting } from '../ui/pieces.ts';
import type { Content } from '../ui/pieces.ts';
import type { Speech, Word } from '../words/speech.ts';
import { pageHeading, troubleText } from './kit/states.ts';
import type { AdminSignIn } from './sign-in.ts';

/** What these screens are drawn from. */
export interface SignInView {
  readonly speech: Speech;
  readonly headingLevel: number;
  readonly signIn: AdminSignIn;
  /** How admins sign in: at the identity provider, by a one-time link, or as the page around the portal does it. */
  readonly way: 'oidc' | 'link' | 'page';
  /** Goes to the identity provider. */
  readonly leave: () => void;
}

/** Draws the screen of the state. */
export function signInScreen(view: SignInView): Content {
  const { speech, signIn } = view;
  const { state } = signIn;
  switch (state.at) {
    case 'loading':
      return waiting(speech.say('loading'));
    case 'failed':
      return card(
        view,
        'failed',
        error(troubleText(state.trouble, speech)),
        button('primary-button', speech.say('retry'), () => signIn.start()),
      );
    case 'link':
      return card(
        view,
        'linkTitle',
        html`<p>${speech.say('linkText')}</p>`,
        state.trouble && !state.busy ? error(linkTrouble(state.trouble.code, view)) : '',
        button('primary-button', speech.say('goOn'), () => signIn.spendLink(), {
          disabled: state.busy,
          busy: state.busy,
        }),
      );
    case 'signed-out':
      return signedOut(view, state);
    case 'in':
      return '';
  }
}

function signedOut(
  view: SignInView,
  { refused, isOver }: { readonly refused: string | null; readonly isOver: boolean },
): Content {
  const { speech, way, signIn, leave } = view;
  const why = refused === null ? '' : error(speech.say(`refused-${refused}` as Word) || speech.say('refused'));
  const action =
    way === 'oidc'
      ? button('primary-button', speech.say('signIn'), leave)
      : button('secondary-button', speech.say('signInCheck'), () => signIn.start());
  return card(
    view,
    isOver ? 'signedOut' : 'signInTitle',
    why,
    html`<p>${speech.say(isOver ? 'signedOutAdmin' : `signInText-${way}`)}</p>`,
    way === 'link'
      ? html`<p><code dir="ltr" translate="no">npx contact-change-server admin-link --name "Ada"</code></p>`
      : '',
    html`<slot name="signed-out"></slot>`,
    action,
  );
}

function linkTrouble(code: string, { speech }: SignInView): Content {
  return speech.say(code === 'token-invalid' || code === 'not-allowed' ? `link-${code}` : 'errorUnknown');
}

function error(text: Content): Content {
  return html`<p part="error" role="alert"><span>${text}</span></p>`;
}

function card(view: SignInView, title: Word, ...content: readonly Content[]): Content {
  return html`<main class="gate">
    <div class="card">${pageHeading(view, view.speech.say(title))} ${content}</div>
  </main>`;
}

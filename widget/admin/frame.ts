// Owns what is around each page of the portal: the name of the service, the navigation, who is signed in. Not the pages.
import { html } from 'lit';
import type { AdminSessionBody } from '../../shared/wire/admin-session.ts';
import type { Content } from '../ui/pieces.ts';
import type { Speech } from '../words/speech.ts';
import { nameText, sayText, wordFor } from './kit/states.ts';
import type { PageStack } from './page-stack.ts';

/** What the frame is drawn from. */
export interface FrameView {
  readonly speech: Speech;
  readonly session: AdminSessionBody;
  readonly pages: PageStack;
  readonly signOut: () => void;
}

/** Draws the frame with the page in it. */
export function frame({ speech, session, pages, signOut }: FrameView): Content {
  const { entries } = pages;
  const roles = session.roles.map((role, i) => [i ? ' · ' : '', wordFor(speech, 'role', role)]);
  return html`<button part="button secondary-button" class="skip" type="button" @click=${skip}>
      ${speech.say('skip')}
    </button>
    <header class="top">
      <p class="brand">${nameText(session.serviceName)} <span>${speech.say('admin')}</span></p>
      <div class="me">
        <p>${nameText(session.name)}<span class="roles">${roles}</span></p>
        <button part="button secondary-button" class="small" type="button" @click=${signOut}>
          ${speech.say('signOut')}
        </button>
      </div>
    </header>
    <div class="body">
      <nav class="nav" aria-label=${sayText(speech, 'navLabel')}>
        ${entries.map(
          ({ href, isCurrent, word }) =>
            html`<a href=${href} aria-current=${isCurrent ? 'page' : 'false'}>${speech.say(word)}</a>`,
        )}
      </nav>
      <main>${pages.draw()}</main>
    </div>`;
}

/** Moves the focus to the page. Not a link: its fragment would be read as a place in the portal. */
function skip(event: Event): void {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('main [part=heading]')?.focus();
}

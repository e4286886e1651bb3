// Owns the screens on which nothing can be changed here: a frozen account, a contact that the site's sign-in manages, and a kind that
// the policy lets no user change.
import type { Content } from '../../ui/pieces.ts';
import { webLink } from '../web-link.ts';
import { isOpen } from '../is-open.ts';
import type { ScreenKit } from '../screen-kit.ts';
import { longTime } from './long-time.ts';
import { signInAgain } from './sign-in.ts';

/** Shows until when the account is frozen, and a button for a sign-in that may end the freeze earlier. */
export function frozenScreen({ controller, state, speech, ...kit }: ScreenKit<'frozen'>): Content {
  const until = longTime(state.until, speech);
  const signIn = kit.mainButton('waySignIn', () => signInAgain(controller));
  return kit.page('frozen', kit.text('frozenText', { until }), kit.actions(signIn));
}

/** Says what manages the contact, or that it cannot be changed here, with a link to where it can if the page or the server knows that. */
export function managedScreen({ html, host, state, ...kit }: ScreenKit<'managed'>): Content {
  const service = state.me?.capabilities.serviceName ?? '';
  const url = webLink(host.managedUrl ?? state.me?.capabilities.managedUrl);
  const isManaged = kit.able?.managed || isOpen(state, kit.able, state.me?.contacts ?? []);
  return kit.page(
    isManaged ? kit.ofKind('managed') : 'not-allowed',
    isManaged ? kit.text('managedText', { service }) : '',
    url ? kit.actions(html`<a part="button primary-button" href=${url}>${kit.say('managedGo')}</a>`) : '',
  );
}

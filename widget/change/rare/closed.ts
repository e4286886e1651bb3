// Owns the screens on which nothing can be changed here: a frozen account, and a contact that the site's sign-in manages.
import type { Content } from '../../ui/pieces.ts';
import { webLink } from '../web-link.ts';
import type { ScreenKit } from '../screen-kit.ts';
import { longTime } from './long-time.ts';

/** Shows until when the account is frozen, and a button for a sign-in that may end the freeze earlier. */
export function frozenScreen({ controller, state, speech, ...kit }: ScreenKit<'frozen'>): Content {
  const until = longTime(state.until, speech);
  const signIn = kit.mainButton('waySignIn', () => controller.signInAgain());
  return kit.page('frozen', kit.text('frozenText', { until }), kit.actions(signIn));
}

/** Says what manages the contact, with a link to it if the page knows it. */
export function managedScreen({ html, host, state, ...kit }: ScreenKit<'managed'>): Content {
  const service = state.me?.capabilities.serviceName ?? '';
  const url = webLink(host.managedUrl);
  return kit.page(
    kit.ofKind('managed'),
    kit.text('managedText', { service }),
    url ? kit.actions(html`<a part="button primary-button" href=${url}>${kit.say('managedGo')}</a>`) : '',
  );
}

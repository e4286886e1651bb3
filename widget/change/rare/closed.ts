// Owns the screens on which nothing can be changed here: a frozen account, and a contact that the site's sign-in manages.
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';
import { longTime } from './long-time.ts';

/** Shows until when the account is frozen, and a button for a sign-in that may end the freeze earlier. */
export function frozenScreen({ controller, state, speech, ...kit }: ScreenKit<'frozen'>): Content {
  const until = longTime(state.until, speech);
  const signIn = kit.mainButton('waySignIn', () => controller.signInAgain());
  return kit.page('frozen', kit.text('frozenText', { until }), kit.actions(signIn));
}

/** Shows where the contact can be changed. */
export function managedScreen({ state, ...kit }: ScreenKit<'managed'>): Content {
  const service = state.me?.capabilities.serviceName ?? '';
  return kit.page(kit.ofKind('managed'), kit.text('managedText', { service }));
}

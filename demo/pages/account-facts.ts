// Owns the card "What the server holds now" of the account page. Not the rows above it: account.ts.
import type { ContactBody } from '../../shared/contact.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import { make, need } from './dom.ts';
import { words } from './words.ts';

/** What loading `/v1/me` led to; null before the first answer. */
export type Loaded = MeBody | 'signed-out' | 'unreachable' | null;

/** Draws the card anew. */
export function showFacts(loaded: Loaded): void {
  const card = need('#facts');
  if (loaded === null) return;
  if (typeof loaded === 'string') {
    const text = loaded === 'signed-out' ? words().gone : words().unreachable;
    card.replaceChildren(make('p', { class: 'muted' }, text));
    return;
  }
  const waiting = loaded.changes.map((change) => fact(change.kind, change.value, [[words().waitingFor, 'waiting']]));
  card.replaceChildren(make('ul', {}, ...loaded.contacts.map(contactFact), ...waiting));
  showSignIn(loaded.capabilities);
}

/** What the person's sign-in means for a change. */
function showSignIn({ stepUp, confirmCurrent }: MeBody['capabilities']): void {
  const { signInOld, signInWeak, signInStrong } = words();
  need('#sign-in-facts').textContent = stepUp.needed ? signInOld : confirmCurrent ? signInWeak : signInStrong;
  need('#strong').hidden = !stepUp.needed && !confirmCurrent;
}

function contactFact(contact: ContactBody): HTMLElement {
  return fact(contact.kind, contact.value, [
    ...(contact.primary ? ([[words().primary, 'strong']] as const) : []),
    contact.verified ? [words().verified, 'good'] : [words().notVerified, 'plain'],
  ]);
}

function fact(kind: string, value: string, badges: readonly (readonly [text: string, tone: string])[]): HTMLElement {
  return make(
    'li',
    {},
    make('code', { class: 'fact-kind' }, kind),
    make('span', { class: 'fact-value' }, make('bdi', { dir: 'ltr' }, value)),
    make(
      'span',
      { class: 'badges' },
      ...badges.map(([text, tone]) => make('span', { class: 'badge', 'data-tone': tone }, text)),
    ),
  );
}

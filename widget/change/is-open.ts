// Owns whether the user may do what the widget is for, as far as the policy and the site's sign-in say. The server has the same rules:
// core/self-service.ts, core/begin-checks.ts.
import type { ContactBody } from '../../shared/contact.ts';
import type { KindCapabilities } from '../../shared/wire/me.ts';
import type { State } from './state.ts';

/** Whether the user may add, replace or verify the contact. `able`: undefined for a kind that is off. */
export function isOpen(
  { kind, then, contactId }: Pick<State, 'kind' | 'then' | 'contactId'>,
  able: KindCapabilities | undefined,
  contacts: readonly ContactBody[],
): unknown {
  const isAdded = then === 'add' || contactId || !contacts.some((contact) => contact.kind === kind);
  return able?.may.some((act) =>
    act === 'add' ? isAdded : act === 'change' && (contactId || (then !== 'add' && !able.managed)),
  );
}

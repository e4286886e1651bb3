// Owns whether the policy lets the user do what the widget is for. The server has the same rule: core/self-service.ts.
import type { State } from './state.ts';

/** Whether the user may add, replace or verify the contact. False for a kind that is off, and before the contacts are loaded. */
export function isOpen({ kind, then, contactId, me }: Pick<State, 'kind' | 'then' | 'contactId' | 'me'>): boolean {
  const adds = then === 'add' || !me?.contacts.some((contact) => contact.kind === kind);
  return !!me?.capabilities.kinds[kind]?.may.some(
    (act) => (act === 'add' && (adds || contactId)) || (act === 'change' && (then !== 'add' || contactId)),
  );
}

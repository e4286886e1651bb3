// Owns what a user does with contacts they have: make primary, verify, remove. Not a change to a new address (service.ts).
import type { Contact } from '../../shared/contact.ts';
import type { BeginBody, PromoteBody, VerifyBody } from '../../shared/wire.ts';
import { actOf, type Speaker } from './caller.ts';
import type { Begun, How } from './begin.ts';
import type { User } from '../ports/user.ts';
import type { Result } from '../ports/result.ts';
import { refused } from '../ports/result.ts';
import type { ServiceParts } from './context.ts';
import { type Transact } from './transaction/transaction.ts';

export interface ContactCalls {
  /** A verified contact becomes primary; the same as beginning with its address. */
  promote(caller: Speaker, id: string, body: PromoteBody): Promise<Result<Begun>>;
  /** An unverified one is to be proved: a change begins. */
  verify(caller: Speaker, id: string, body: VerifyBody): Promise<Result<Begun>>;
  /** Answers what is left. */
  remove(caller: Speaker, id: string, oldLost: boolean): Promise<Result<readonly Contact[]>>;
}

export function createContacts(
  { store }: ServiceParts,
  { rewrite }: Transact,
  holding: (caller: Speaker) => Promise<Result<User>>,
  begin: (caller: Speaker, body: BeginBody, promotes: boolean, how?: How) => Promise<Result<Begun>>,
): ContactCalls {
  async function own(caller: Speaker, id: string): Promise<Result<Contact>> {
    const user = await holding(caller);
    if (!user.ok) return user;
    const contact = (await store.read((tx) => tx.contacts.of(user.value.id))).find((c) => c.id === id);
    return contact ? { ok: true, value: contact } : refused({ code: 'contact-not-found' });
  }

  return {
    async promote(caller, id, body) {
      const found = await own(caller, id);
      if (!found.ok) return found;
      const { kind, value, verifiedAt } = found.value;
      if (verifiedAt === null) return refused({ code: 'contact-not-verified' });
      return begin(caller, { ...body, kind, value, then: 'primary' }, true);
    },

    async verify(caller, id, body) {
      const found = await own(caller, id);
      if (!found.ok) return found;
      const { kind, value } = found.value;
      // Where there is no verified primary it becomes that, as any first contact does.
      return begin(caller, { ...body, kind, value, then: 'add' }, false);
    },

    async remove(caller, id, oldLost) {
      const user = await holding(caller);
      if (!user.ok) return user;
      const done = await rewrite(user.value.id, actOf(caller), async () => ({
        do: 'remove',
        contact: id,
        oldLost,
      }));
      return done.ok ? { ok: true, value: done.value.contacts } : done;
    },
  };
}

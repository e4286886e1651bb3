// Owns what the site's systems do with whole accounts: read, look for, create, write, delete. Not the language that they
// speak (faces/), nor what becomes of the contacts (core/provision.ts). Its two largest
// calls have files of their own: provision-create.ts, provision-write.ts.
import { isClient, nameOfClient, projectIdOf, type Speaker } from '../caller.ts';
import { eraseAll, wholeOf } from '../erase.ts';
import { createCreate } from './create.ts';
import { accountIn, open, whoIsThere } from './read.ts';
import { createWrite } from './write.ts';
import type { User } from '../../ports/user.ts';
import type { Result } from '../../ports/result.ts';
import { refused } from '../../ports/result.ts';
import type { ServiceParts } from '../context.ts';
import { idOf } from '../users/find-user.ts';
import type { Provisioning } from '../account.ts';
import type { ReadTx } from '../../ports/transaction.ts';
import { type Transact } from '../transaction/transaction.ts';

export function createProvisioning(
  parts: ServiceParts,
  transact: Transact,
  userOf: (caller: Speaker) => Promise<Result<User>>,
  holding: (caller: Speaker) => Promise<Result<User>>,
): Provisioning {
  const { store, clock } = parts;
  const { projectOf } = transact;
  return {
    ...createCreate(parts, transact),
    ...createWrite(parts, transact, holding),

    async account(caller) {
      // Who is here for the first time is made first.
      const self = isClient(caller) ? null : await userOf(caller);
      if (self && !self.ok) return self;
      const idIn = (tx: ReadTx) =>
        isClient(caller) ? idOf(tx, parts, projectOf(projectIdOf(caller)), caller.user) : (self?.value.id ?? '');
      return store.read(async (tx) => {
        const there = await whoIsThere(tx, caller, await tx.users.get(await idIn(tx)));
        return there.ok ? { ok: true, value: await accountIn(tx, there.value, clock()) } : there;
      });
    },

    accounts: ({ client }, search) =>
      store.read(async (tx) => {
        const { users, more, total } = await tx.users.search({ ...search, project: client.project });
        const ids = users.map(({ user }) => user.id);
        const [contacts, attributes, waiting] = [
          await tx.contacts.ofMany(ids),
          await tx.profiles.ofMany(ids),
          await tx.changes.waitingOf(ids),
        ];
        const now = clock();
        const accounts = users.map(({ user, place }) => ({
          place,
          account: {
            user,
            contacts: contacts.get(user.id) ?? [],
            attributes: attributes.get(user.id) ?? {},
            pending: open(waiting.get(user.id) ?? [], now),
          },
        }));
        return { ok: true, value: { accounts, more, total } };
      }),

    async destroy(caller, may) {
      if (!isClient(caller)) return refused({ code: 'not-allowed', reason: 'caller' });
      return store.write(async (tx) => {
        const id = await idOf(tx, parts, projectOf(caller.client.project), caller.user);
        const whole = await wholeOf(tx, id, tx.users.lock);
        const there = await whoIsThere(tx, caller, whole?.user);
        if (!there.ok || whole === undefined) return refused({ code: 'not-found' });
        const allowed = may(await accountIn(tx, there.value, clock()));
        if (!allowed.ok) return allowed;
        const { requestId } = caller;
        const by = { requestId, place: null, network: null, actor: nameOfClient(caller.client) };
        await eraseAll(tx, parts, whole, by);
        return { ok: true, value: null };
      });
    },
  };
}

// Owns how one of the site's systems makes an account. Not what its lists become (core/provision.ts).
import { actOf, nameOfClient, type ClientCaller } from '../caller.ts';
import { write } from '../../core/provision.ts';
import { auditEntries, type AuditFact } from '../../audit/entry.ts';
import { allOrNothing } from '../transaction/rollback.ts';
import { type Transact } from '../transaction/transaction.ts';
import type { User } from '../../ports/user.ts';
import type { Result } from '../../ports/result.ts';
import { refused } from '../../ports/result.ts';
import type { ServiceParts } from '../context.ts';
import type { Account, Provisioning, Wanted } from '../account.ts';
import { boundBy, expect, listsOf, mayVouch, refuseUserName, vouched } from './desired.ts';

export function createCreate(parts: ServiceParts, { projectOf, fresh }: Transact): Pick<Provisioning, 'create'> {
  const { store, secrets, clock } = parts;

  async function create(
    caller: ClientCaller,
    wanted: Wanted & { readonly userName: string },
  ): Promise<Result<Account>> {
    const project = projectOf(caller.client.project);
    const lists = listsOf(parts, project, { mode: 'apply' }, wanted.contacts);
    if ('code' in lists) return refused(lists);
    const claims = vouched(lists);
    const against = claims.length > 0 ? mayVouch(caller) : null;
    if (against) return refused(against);
    const ids = fresh();
    const id = secrets.id('usr');
    return allOrNothing(store, async (tx, refuse) => {
      const now = clock();
      const unique = project.policy.uniqueness === 'verified';
      const named = await refuseUserName(tx, project.id, id, wanted.userName);
      if (named) return refuse(named);
      const { externalId = null } = wanted;
      const bound = externalId === null ? null : await boundBy(tx, parts, project, { id }, externalId);
      if (bound && 'code' in bound) return refuse(bound);
      const user: User = {
        id,
        project: project.id,
        username: null,
        userName: wanted.userName,
        externalId,
        version: 1,
        createdAt: now,
        updatedAt: now,
        locale: null,
        frozen: null,
        // Whoever was erased under that name comes in as somebody new, by a new sign-in.
        notBefore: bound?.at === 'erased' ? now : null,
        recoveredAt: null,
        disabled: wanted.active === false,
        failedInRow: 0,
        failedAt: null,
        mergedInto: null,
      };
      const taken: string[] = [];
      for (const { kind, key } of unique ? claims : [])
        if (await tx.addresses.isTakenByOther(project.id, id, kind, key)) taken.push(key);
      const nobody = { contacts: [], frozen: null, recovered: false, signIn: null, waiting: [], done: [], undos: [] };
      const owner = { project: project.id, user: id, place: null };
      // Who was not here has nobody to tell: of what it says, contacts and record are kept alone.
      const listed = write(lists, owner, { ...nobody, now, fresh: ids, taken }, project.policy);
      if (!listed.outcome.ok) return refuse(listed.outcome.refusal);
      await tx.users.create(user, null);
      if (bound) await expect(tx, parts, bound);
      const contacts = listed.contacts ?? [];
      await tx.contacts.save(user, [], contacts, unique);
      const { attributes = {} } = wanted;
      if (Object.keys(attributes).length > 0) await tx.profiles.save(user, attributes);
      const actor = nameOfClient(caller.client);
      const happened: AuditFact[] = [
        { event: 'user-created', actor, change: null, data: user.disabled ? { reason: 'disabled' } : {} },
        ...listed.events.map((e) => ({ ...e, actor })),
      ];
      await tx.audit.append(auditEntries(secrets, { user, at: now, origin: actOf(caller) }, happened));
      return { user, contacts: await tx.contacts.of(id), attributes, pending: [] };
    });
  }

  return { create };
}

// Owns what a magic link can do: be looked at, be pressed, be disowned. Not the pages that show it (http/).
import { mask, naming } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import type { LinkState } from '../../shared/wire.ts';
import { codeProof, isPurged, liveLinks, seedOf, stateAt, type Change, type Proof } from '../core/change.ts';
import { wouldMerge } from '../core/conflict.ts';
import { over } from '../core/decision.ts';
import type { Speaker } from './caller.ts';
import type { Service } from './service.ts';
import type { User } from '../ports/user.ts';
import type { Result } from '../ports/result.ts';
import { refused } from '../ports/result.ts';
import type { ServiceParts, Seen } from './context.ts';
import { type Transact } from './transaction/transaction.ts';

export function createLinks(
  parts: ServiceParts,
  { projectOf, about, seen }: Transact,
  userOf: (caller: Speaker) => Promise<Result<User>>,
): Pick<Service, 'inspect' | 'linked' | 'confirm' | 'report' | 'leadsTo'> {
  const { store, secrets, clock } = parts;

  /** The change and proof that a link token is truly of. */
  async function held(token: string): Promise<Result<{ change: Change; proof: Proof }>> {
    const id = secrets.proofOf(token);
    const change = id === null ? undefined : await store.read((tx) => tx.changes.ofProof(id));
    const proof = change?.proofs.find((p) => p.id === id && p.method !== 'code');
    // A project that is no longer served has no links; its rows wait for the day it comes back.
    const served = parts.projects.some((p) => p.id === change?.project);
    // What its token was made of is gone. Its id alone, 96 random bits that stood in nothing but the link, is told that it is over.
    if (served && change && proof && isPurged(change)) return { ok: true, value: { change, proof } };
    const expected = served && change && proof ? secrets.linkToken(seedOf(change, proof)) : null;
    if (!change || !proof || expected === null || !secrets.same(expected, token)) return refused({ code: 'not-found' });
    return { ok: true, value: { change, proof } };
  }

  return {
    async inspect(token) {
      const found = await held(token);
      if (!found.ok) return found;
      const { change, proof } = found.value;
      const project = projectOf(change.project);
      const { kind, address, user } = change;
      const mayMerge = proof.of === 'new' && wouldMerge(change, project.policy);
      const { account, merges } = await store.read(async (tx) => ({
        account: isPurged(change) ? undefined : naming(await tx.contacts.of(user)),
        merges: mayMerge && (await tx.addresses.isTakenByOther(project.id, user, kind, address.key)),
      }));
      return {
        ok: true,
        value: {
          project: project.id,
          serviceName: project.serviceName,
          account: account ? mask(account.kind, account.value) : '',
          of: proof.of,
          kind: change.kind,
          value: mask(change.kind, change.address.value),
          ...(merges ? { merges } : {}),
          then: change.then,
          state: linkState(change, proof, clock()),
          requestedAt: new Date(change.createdAt).toISOString(),
          place: change.place,
          completion: change.terms.completion,
          locale: change.locale,
          supportUrl: project.supportUrl,
        },
      };
    },

    async linked({ client }, token) {
      const found = await held(token);
      if (!found.ok) return found;
      const { change } = found.value;
      // Another project's is nobody's here; of a purged one there is nothing to tell.
      if (change.project !== client.project || isPurged(change)) return refused({ code: 'not-found' });
      return seen(change, await store.read((tx) => tx.outbox.delivery(change.id)));
    },

    async confirm(caller, act, token) {
      const found = await held(token);
      if (!found.ok) return found;
      const { change, proof } = found.value;
      if (isPurged(change)) return refused(ended(change, clock()));
      const user = caller ? await userOf(caller) : null;
      // Whose sign-in cannot be asked about now may not press as its owner, nor be told that they are somebody else.
      if (user?.ok === false && user.refusal.code === 'unavailable') return user;
      const owner = user?.ok === true && user.value.id === change.user;
      if (!owner && change.terms.completion === 'session') return relay(change, proof);
      const by = { ...act, signIn: null, ...(owner ? { actor: 'user' as const } : {}) };
      const done = await about(change.user, change.id, by, () => ({
        do: 'prove',
        of: proof.of,
        by: 'link',
        matches: proof.id,
        owner,
      }));
      return done.ok ? { ok: true, value: { at: 'done', seen: done.value, owner } } : done;
    },

    async report(act, token) {
      const found = await held(token);
      if (!found.ok) return found;
      const { change, proof } = found.value;
      if (isPurged(change)) return refused(ended(change, clock()));
      const current = proof.of === 'current';
      const done = await about(change.user, change.id, { ...act, signIn: null }, () => ({ do: 'report', current }));
      return done.ok ? { ok: true, value: null } : done;
    },

    async leadsTo(token) {
      const found = await held(token);
      if (!found.ok || isPurged(found.value.change)) return null;
      const { change, proof } = found.value;
      // Whoever confirms with a contact of the account is not on their way anywhere.
      if (change.terms.leadsOn !== true || proof.of !== 'new') return null;
      const approved = parts.approveRedirect(change.linkUrl, projectOf(change.project).redirectUrls);
      return approved.ok
        ? { url: approved.value, done: change.state.at === 'done' && proof.spent?.via === 'link' }
        : null;
    },
  };

  /** The live code of the change, for the tab where it began: nothing new is made, nothing moves. */
  function relay(change: Change, proof: Proof): Result<Confirmed> {
    const now = clock();
    const state = stateAt(change, now);
    if (state.at !== 'waiting') return refused(over(state));
    const newest = codeProof(change, proof.of);
    const code = newest ? secrets.code(seedOf(change, newest), change.terms.codeLength) : null;
    const live = liveLinks(change, proof.of, now).some((p) => p.id === proof.id);
    if (!newest || code === null || !live || now >= newest.codeExpiresAt) return refused({ code: 'proof-expired' });
    return { ok: true, value: { at: 'relay', code, expiresAt: newest.codeExpiresAt } };
  }
}

/** How a purged change answers: as any that is over. */
function ended(change: Change, now: number): Refusal {
  const state = stateAt(change, now);
  return state.at === 'waiting' ? { code: 'not-found' } : over(state);
}

/** What a link page says of a link. */
function linkState(change: Change, proof: Proof, now: number): LinkState {
  const state = stateAt(change, now);
  switch (state.at) {
    case 'done':
    case 'undone':
      return 'used';
    case 'closed':
      return state.why === 'expired' ? 'expired' : 'closed';
    case 'waiting':
      if (now >= proof.linkExpiresAt) return 'expired';
      return liveLinks(change, proof.of, now).some((p) => p.id === proof.id) ? 'live' : 'superseded';
  }
}

export type Confirmed =
  /** `owner`: who pressed is the owner; others see it masked. */
  | { readonly at: 'done'; readonly seen: Seen; readonly owner: boolean }
  | { readonly at: 'relay'; readonly code: string; readonly expiresAt: number };

// Owns what people are called when they sign in, and what whoever knows a name and a code may do without a sign-in of their
// own. Not which codes are right (core/), nor the links (links.ts).
import { readCode } from '../../../shared/address.ts';
import { KINDS, type Contact, type Kind } from '../../../shared/contact.ts';
import { actOf, type Caller, type Speaker } from '../caller.ts';
import { codeProof, seedOf, sides, stateAt, type Change, type Of } from '../../core/change.ts';
import type { Command } from '../../core/decision.ts';
import { fold } from '../../core/casefold.ts';
import type { Refusal } from '../../../shared/problem.ts';
import { anywhere } from './sign-in.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { User } from '../../ports/user.ts';
import type { Project } from '../../ports/project.ts';
import type { Result } from '../../ports/result.ts';
import { refused } from '../../ports/result.ts';
import type { Act, Seen, ServiceParts } from '../context.ts';
import type { Account } from '../account.ts';
import { idOf, isErased } from './find-user.ts';
import type { ReadTx } from '../../ports/transaction.ts';
import { type Transact } from '../transaction/transaction.ts';

/** A user as their own page shows them. */
export interface Shown extends Omit<Account, 'pending'> {
  /** What they sign in with: names of the site's sign-in, and contacts that count as such. */
  readonly loginIds: readonly string[];
}

export interface LoginCalls {
  /**
   * The user of the project who signs in with that: our id, the `sub` of the project's only issuer, a verified contact that
   * is a login id, or a userName, in this order. `not-found` for nobody.
   */
  userCalled(project: string, login: string): Promise<Result<User>>;
  /** The caller's own user, when they sign in with that; `not-found` otherwise, whoever else does. */
  ownCalled(caller: Caller, login: string): Promise<Result<User>>;
  /**
   * By the code of the newest waiting change of that kind that a message with a code went out for: of either side. `caller`
   * null: nobody is signed in; then it must be a change that a press alone completes, and whatever stands against it,
   * `proof-wrong` is all that is said.
   */
  proveCalled(
    caller: Caller | null,
    act: Omit<Act, 'signIn'>,
    by: { readonly project: string; readonly login: string; readonly kind: Kind; readonly code: string },
  ): Promise<Result<Seen>>;
  /** A numbered change (`How.numbered`), for the page where it began; `change-not-found` when it has been done for a while. */
  followed(project: string, id: string): Promise<Result<Seen>>;
  /** Whose a change is now: after a merge the user that was kept. Only for whoever has just proved it, or began it. */
  ownerOf(seen: Seen): Promise<Result<Shown>>;
  /** `not-found` when they were erased a moment ago. */
  shown(user: string): Promise<Result<Shown>>;
}

/** How long after it was done the page where it began is told so, ms. */
const FOLLOWED = 10 * 60_000;

export function createLogins(
  parts: ServiceParts,
  { projectOf, about, seen }: Transact,
  holding: (caller: Speaker) => Promise<Result<User>>,
): LoginCalls {
  const { store, secrets, clock } = parts;

  const called = (project: string, login: string): Promise<User | undefined> =>
    store.read((tx) => whoseLogin(tx, parts, projectOf(project), login));

  /** The caller's own user when that is theirs to sign in with. */
  async function own(caller: Caller, login: string): Promise<Result<User>> {
    const user = await holding(caller);
    if (!user.ok) return user;
    const { id, userName } = user.value;
    const contacts = await store.read((tx) => tx.contacts.of(id));
    const names = [id, caller.principal.sub, userName, ...contacts.filter((c) => c.loginId).flatMap(spellings)];
    return names.some((name) => fold(name) === fold(login)) ? user : refused({ code: 'not-found' });
  }

  async function shown(id: string): Promise<Result<Shown>> {
    return store.read(async (tx) => {
      const user = await kept(tx, id);
      if (user === undefined || isErased(user, await tx.users.holdings(user.id))) return refused({ code: 'not-found' });
      const contacts = await tx.contacts.of(user.id);
      const names = [user.userName, ...(await tx.users.identities(user.id)).map(({ sub }) => sub)];
      const loginIds = [
        ...contacts.filter((c) => c.loginId).map((c) => c.value),
        ...names.filter((n) => n !== user.id),
      ];
      const attributes = await tx.profiles.of(user.id);
      return { ok: true, value: { user, contacts, attributes, loginIds: [...new Set(loginIds)] } };
    });
  }

  return {
    async userCalled(project, login) {
      const user = await called(project, login);
      return user ? { ok: true, value: user } : refused({ code: 'not-found' });
    },

    ownCalled: own,

    async proveCalled(caller, act, { project, login, kind, code }) {
      const found = caller ? await own(caller, login) : null;
      if (found?.ok === false && found.refusal.code !== 'not-found') return found;
      const user = found === null ? await called(project, login) : found.ok ? found.value : undefined;
      const waiting = user ? await store.read((tx) => tx.changes.waiting(user.id)) : [];
      const change = waiting.findLast((c) => {
        const hears = caller !== null || c.terms.completion === 'click';
        return hears && c.kind === kind && stateAt(c, clock()).at === 'waiting' && takesCode(c);
      });
      const typed = readCode(code);
      // Who is not there, and what cannot be right, are the same as what is wrong.
      if (change === undefined || typed?.length !== change.terms.codeLength) return refused({ code: 'proof-wrong' });
      const by = caller ? actOf(caller) : { ...act, signIn: null };
      const done = await about(change.user, change.id, by, (now) =>
        codeCommand(secrets, now, sideOf(secrets, now, typed), typed),
      );
      if (done.ok || caller !== null) return done;
      // A limit or a lock would say that there is somebody, and that they are about to change something.
      const wasRight = ['address-taken', 'frozen', 'too-many-contacts'].includes(done.refusal.code);
      return wasRight ? done : refused({ code: 'proof-wrong' });
    },

    async followed(project, id) {
      const found = await store.read(async (tx) => {
        const change = await tx.changes.get(id);
        return change && { change, delivery: await tx.outbox.delivery(id) };
      });
      const change = found?.change;
      if (found === undefined || change?.project !== project || change.terms.linkNumber === undefined)
        return refused({ code: 'change-not-found' });
      const over = change.state.at === 'done' && change.state.since + FOLLOWED <= clock();
      return over ? refused({ code: 'change-not-found' }) : seen(change, found.delivery);
    },

    ownerOf: ({ change }) => shown(change.user),

    shown,
  };
}

/** The user itself, or whom it became part of. */
async function kept(tx: ReadTx, id: string): Promise<User | undefined> {
  let user = await tx.users.get(id);
  while (user !== undefined && user.mergedInto !== null) user = await tx.users.get(user.mergedInto);
  return user;
}

/** Longest of ours and of any sign-in's: OpenID Connect's `sub`, with room. */
const LOGIN_MAX = 320;

async function whoseLogin(tx: ReadTx, parts: ServiceParts, project: Project, login: string): Promise<User | undefined> {
  if (login === '' || login.length > LOGIN_MAX) return undefined;
  const there = async (id: string | undefined): Promise<User | undefined> => {
    const user = id === undefined ? undefined : await tx.users.get(id);
    if (user?.project !== project.id || user.mergedInto !== null) return undefined;
    return isErased(user, await tx.users.holdings(user.id)) ? undefined : user;
  };
  const named = await there(await idOf(tx, parts, project, login));
  if (named) return named;
  // A contact before a name: it was proved, and nobody can take it by calling themselves so.
  const holders: User[] = [];
  for (const kind of KINDS) {
    const { policy, homeCountry } = project;
    const address = parts.parse(kind, login, { policy: anywhere(policy), homeCountry });
    const holder = address.ok ? await there(await tx.addresses.holder(project.id, kind, address.value.key)) : undefined;
    if (!address.ok || holder === undefined) continue;
    const contacts = await tx.contacts.of(holder.id);
    if (contacts.some((c) => c.kind === kind && c.key === address.value.key && isLogin(c))) return holder;
    holders.push(holder);
  }
  const called = await there(await tx.users.named(project.id, login));
  return holders.every(({ id }) => id === called?.id) ? called : undefined;
}

function isLogin({ loginId, verifiedAt }: Contact): boolean {
  return loginId && verifiedAt !== null;
}

function spellings({ value, key }: Contact): readonly string[] {
  return [value, key];
}

/** A code is out for it: of the new address, or of the contact that has to allow it. */
function takesCode(change: Change): boolean {
  return sides(change).some((of) => codeProof(change, of)?.method !== 'link' && codeProof(change, of) !== undefined);
}

/** Whose code that is, where page and body do not say; the new address's when it is nobody's. */
function sideOf(secrets: Secrets, change: Change, typed: string): Of {
  const right = (of: Of): boolean => {
    const proof = codeProof(change, of);
    const expected = proof ? secrets.code(seedOf(change, proof), change.terms.codeLength) : null;
    return expected !== null && secrets.same(expected, typed);
  };
  return sides(change).includes('current') && right('current') ? 'current' : 'new';
}

/** What a typed code asks for. */
export function codeCommand(secrets: Secrets, change: Change, of: Of, typed: string, then?: 'add'): Command | Refusal {
  const newest = codeProof(change, of);
  const expected = newest ? secrets.code(seedOf(change, newest), change.terms.codeLength) : null;
  // Its key was taken away before its time: fail closed, and cost nothing.
  if (newest && expected === null) return { code: 'proof-expired' };
  const matches = newest && expected !== null && secrets.same(expected, typed) ? newest.id : null;
  return { do: 'prove', of, by: 'code', matches, owner: true, then };
}

/** Two digits that a person can compare. Not secret; the same for the same change. */
export function numberOf(secrets: Pick<Secrets, 'keyed'>, change: string): number {
  const [hash = ''] = secrets.keyed(['link-number', change]);
  return 10 + [...hash].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 90, 0);
}

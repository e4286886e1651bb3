// Owns the functions that several vendor contracts use: the projects of a contract, the user for whom a caller acts, the
// refusal of a half-proved change, the message for a joined change, the contact that a text names, a number in a
// URL. Not the code of one vendor: its own folder.
import { z } from 'zod';
import { readPhone } from '../../shared/address.ts';
import type { Contact } from '../../shared/contact.ts';
import { casefold } from '../core/casefold.ts';
import { type AppParts, type Ctx } from '../http/context.ts';
import { signInOf } from '../core/face-sign-in.ts';
import type { Loosening } from '../core/policy-variants.ts';
import { liveLinks, newestProof, isProved } from '../core/proofs.ts';
import type { Change } from '../core/change.ts';
import type { Refusal } from '../../shared/problem.ts';
import { eitherOf, incomingRequest } from '../http/caller.ts';
import type { FaceName, Project } from '../ports/project.ts';
import type { Result } from '../ports/result.ts';
import type { ChangeView } from '../service/change-view.ts';
import { adminAsClient } from '../service/admin/admin-client.ts';
import type { Caller } from '../service/caller.ts';
import { resend } from '../service/resend.ts';
import { findUser } from '../service/users/current-user.ts';
import type { ServiceContext } from '../service/context.ts';

/** A number in a URL: digits alone, because `Number` would take ` 1`, `1e3` and `0x1` too. */
export const queryNumber = (max: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value <= max, `must be at most ${max}`);

/** The refusal of a client that marks an address as verified without the scope for it. */
export const NEEDS_VERIFY_SCOPE: Refusal = {
  code: 'not-allowed',
  reason: 'scope',
  detail: 'verified needs the scope contacts:verify',
};

/** Returns the projects that have switched the contract on, by id; null when no project has. */
export function servedBy(parts: Pick<AppParts, 'projects'>, name: FaceName): ReadonlyMap<string, Project> | null {
  const serving = parts.projects.filter(({ faces }) => faces[name] !== undefined);
  return serving.length === 0 ? null : new Map(serving.map((project) => [project.id, project]));
}

/** Returns what the project allows the contract in addition to its policy. */
export function looseningOf(project: Project, name: FaceName): Loosening {
  const settings = project.faces[name];
  if (settings === undefined) return {};
  return {
    face: name,
    signIn: signInOf(settings),
    ...(settings.humanCheck === 'on' ? {} : { humanCheck: 'off' }),
    ...(settings.completion === 'click' ? { completion: 'click' } : {}),
    ...(settings.linkLife === null ? {} : { linkLife: settings.linkLife }),
  };
}

/**
 * Returns the caller that acts on the user whom a path names: an API client on behalf of the user, the user, or an admin as an API
 * client. The refusal is `not-allowed` when a signed-in user without a role calls and the path names another user.
 */
export async function delegatedCallerOf(c: Ctx, ctx: ServiceContext, user: string): Promise<Result<Caller>> {
  const caller = eitherOf(c);
  if ('client' in caller) return { ok: true, value: { ...caller, user } };
  const self = await findUser(ctx, caller);
  if (!self.ok) return self;
  const { principal } = caller;
  if (user === self.value.id || user === principal.sub) return { ok: true, value: caller };
  const scope = c.get('scope');
  if (principal.roles.length > 0 && scope !== null) {
    const client = await adminAsClient(ctx, caller, scope);
    return client.ok ? { ok: true, value: { ...incomingRequest(c), client: client.value, user } } : client;
  }
  return { ok: false, refusal: { code: 'not-allowed', reason: 'caller', detail: 'the path names another user' } };
}

/** The refusal when only one side of a change is proved. Only the native API has a success answer for such a change. */
export function otherWaits(change: Change): Refusal {
  const missing = isProved(change, 'new') ? 'current contact' : 'new address';
  return {
    code: 'not-allowed',
    reason: 'current-waits',
    detail: `the proof counts; the ${missing} has still to confirm`,
  };
}

/**
 * Sends a message when a begin has joined a waiting change that has no live code or link of this method. Returns the view
 * unchanged when there is a live one, or when the new address is proved. The refusal is `too-soon` or `quota-exceeded` when
 * no message may be sent.
 */
export async function withMessage(
  ctx: ServiceContext,
  caller: Caller,
  view: ChangeView,
  method: 'code' | 'link',
): Promise<Result<ChangeView>> {
  const { change, now } = view;
  const newest = newestProof(change, 'new');
  const hasMethod = newest !== undefined && newest.method !== (method === 'code' ? 'link' : 'code');
  const isLive = method === 'code' ? now < (newest?.codeExpiresAt ?? 0) : liveLinks(change, 'new', now).length > 0;
  if (isProved(change, 'new') || (hasMethod && isLive)) return { ok: true, value: view };
  return resend(ctx, caller, change.id, { method });
}

/**
 * Whether the text is the contact's address. A phone number may be written in any way. The parser compares again inside the
 * transaction.
 */
export function isCalled({ kind, value, key }: Contact, text: string): boolean {
  const number = kind === 'phone' ? readPhone(text) : null;
  const normalized = number?.ok === true ? number.value : text;
  return casefold(value) === casefold(normalized) || key === casefold(normalized);
}

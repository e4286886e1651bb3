// Owns how a change is asked for, by whomever and by whichever contract: what is parsed and checked before the transaction.
// Not whether it may begin (core/begin.ts).
import type { Contact } from '../../shared/contact.ts';
import type { BeginBody } from '../../shared/wire.ts';
import { mergedBy } from './transaction/account-locks.ts';
import { actOf, isClient, projectIdOf, type Speaker } from './caller.ts';
import type { Command } from '../core/decision.ts';
import type { Loosening, Narrowing } from '../core/policy.ts';
import { numberOf } from './users/login-ids.ts';
import { recallSaid } from './transaction/idempotency.ts';
import type { Project } from '../ports/project.ts';
import type { Result } from '../ports/result.ts';
import { refused } from '../ports/result.ts';
import type { Seen, ServiceParts } from './context.ts';
import type { User } from '../ports/user.ts';
import { type Transact } from './transaction/transaction.ts';

/** How a way of asking differs from the native one. */
export interface How {
  /** What the caller narrows for this change. */
  readonly narrowing?: Narrowing;
  /** What the project lets this way of asking do beyond its policy. */
  readonly loosening?: Loosening;
  /** A change to another address goes on beside this one. */
  readonly keepsOthers?: boolean;
  /** The change has a number that page and message show alike (`Terms.linkNumber`). */
  readonly numbered?: boolean;
  /** An address that the user has verified already is refused, `address-taken` with reason `own`; it is not made primary. */
  readonly provesOnly?: boolean;
  /** Links open our own page, and their press leads on to the `redirectUrl` with `result=true` or `false`. */
  readonly leadsOn?: boolean;
}

export type Begun =
  | { readonly at: 'begun'; readonly seen: Seen }
  /** The same target again: that change. `sent`: with another message. */
  | { readonly at: 'again'; readonly seen: Seen; readonly sent: boolean }
  /** Already verified: promoted, nothing sent. */
  | { readonly at: 'promoted'; readonly seen: Seen }
  | { readonly at: 'no-change'; readonly contact: Contact };

/** `promotes`: a contact that is there shall become primary; nothing is sent. */
export type BeginCall = (caller: Speaker, body: BeginBody, how: How, promotes: boolean) => Promise<Result<Begun>>;

export function createBegin(
  parts: ServiceParts,
  { projectOf, fresh, seen, settleOnce, tell }: Transact,
  holding: (caller: Speaker) => Promise<Result<User>>,
): BeginCall {
  const { store, secrets, parse } = parts;
  return async (caller, body, how, promotes) => {
    const project = projectOf(projectIdOf(caller));
    const user = await holding(caller);
    if (!user.ok) return user;
    const { policy, homeCountry } = project;
    const address = parse(body.kind, body.value, { policy, homeCountry, country: body.country });
    if (!address.ok) return address;
    const { key } = address.value;
    const own = how.provesOnly === true && (await store.read((tx) => tx.contacts.of(user.value.id)));
    if (own && own.some((c) => c.kind === body.kind && c.key === key && c.verifiedAt !== null))
      return refused({ code: 'address-taken', reason: 'own' });
    const linkUrl = linkUrlOf(parts, project, body.redirectUrl);
    if (!linkUrl.ok) return linkUrl;
    const providers = body.kind === 'email' ? project.mail : project.sms;
    if (body.providerId !== undefined && !providers.some((p) => p.id === body.providerId)) {
      return refused({
        code: 'body-invalid',
        errors: [{ path: 'providerId', message: 'is not a provider of this project' }],
      });
    }
    const ids = fresh();
    const command: Command = {
      do: 'begin',
      project: project.id,
      user: user.value.id,
      address: address.value,
      then: body.then ?? 'primary',
      method: body.method ?? null,
      addToLoginIds: body.addToLoginIds ?? false,
      oldLost: body.oldLost ?? false,
      onConflict: body.onConflict ?? 'fail',
      promotes,
      linkUrl: linkUrl.value,
      leadsOn: how.leadsOn === true && body.redirectUrl !== undefined,
      providerId: body.providerId ?? null,
      locale: body.locale ?? project.languages[0] ?? 'en',
      // Text from a user's token is ignored: whoever may write into our mails can phish with them.
      templateOptions: isClient(caller) ? declared(body.templateOptions ?? {}, project) : {},
      place: actOf(caller).place,
      narrowing: how.narrowing ?? {},
      loosening: how.loosening ?? {},
      linkNumber: how.numbered === true ? numberOf(secrets, ids.change) : undefined,
    };
    // Nobody is asked twice whether they are human for one request: a token of a human check works once.
    const { once } = caller;
    const again = once && (await store.read((tx) => recallSaid(tx, secrets, user.value.id, once)));
    // Nor is a system of the site's.
    const refusal = promotes || again || isClient(caller) ? null : await parts.isHuman(project, body.humanToken);
    if (refusal) return refused(refusal);
    const { said, decision, delivery } = await store.write(async (tx) => {
      const locked = await tx.users.lock(user.value.id);
      if (locked === undefined) throw new Error('the user is gone between two transactions');
      const waiting = (await tx.changes.waiting(locked.id)).findLast(
        ({ kind, address: { key } }) => kind === body.kind && (how.keepsOthers !== true || key === address.value.key),
      );
      const made = await settleOnce(tx, locked, waiting ?? null, command, ids, actOf(caller));
      const change = made.said.ok && 'change' in made.said ? made.said.change.id : null;
      return { ...made, delivery: change === null ? SENT : await tx.outbox.delivery(change) };
    });
    if (decision) tell(decision);
    if (!said.ok) return said;
    if (said.as === 'no-change') return { ok: true, value: { at: 'no-change', contact: said.contact } };
    const { value } = seen(said.change, delivery);
    const now = { ...value, ...mergedBy(decision?.also) };
    if (said.as === 'begun' || said.as === 'promoted') return { ok: true, value: { at: said.as, seen: now } };
    // What a request with a key did before is told without its messages: none was kept back then.
    return { ok: true, value: { at: 'again', seen: now, sent: decision === null || decision.messages.length > 0 } };
  };
}

/** Longest text that a client may put into a message, characters. Decision 8 of the security page. */
const OPTION_MAX = 40;

/** Of what a client says, what the project declares, in a form that is no link and no second message. */
function declared(
  given: Readonly<Record<string, string>>,
  { templateKeys }: Project,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(given).filter(
      ([key, text]) =>
        templateKeys.includes(key) && text.length <= OPTION_MAX && !/\p{Cc}|:\/\/|www\.|\.\w{2,}\//u.test(text),
    ),
  );
}

/** Nothing had to go: nothing is held up. */
const SENT = { new: 'sent', current: 'sent' } as const;

function linkUrlOf(parts: ServiceParts, project: Project, redirectUrl: string | undefined): Result<string> {
  if (redirectUrl !== undefined) return parts.approveRedirect(redirectUrl, project.redirectUrls);
  return { ok: true, value: project.linkUrl ?? `${parts.publicUrl}/confirm` };
}

// Owns how an admin begins a change for a user, who has to prove it. Not whether it may begin (core/begin.ts), nor an edit without a
// proof: edit-contacts.ts.
import type { Address } from '../../../shared/contact.ts';
import type { AdminBeginBody, AdminVerifyBody } from '../../../shared/wire/admin-acts.ts';
import type { RefusalOf } from '../../../shared/problem.ts';
import { chooseLocale, readLocale } from '../../core/locale.ts';
import type { Begin } from '../../core/command.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { User } from '../../ports/user.ts';
import { defaultLinkUrl } from '../begin-command.ts';
import { isClient } from '../caller.ts';
import type { ChangeView } from '../change-view.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import { lockAccount } from '../transaction/locked-account.ts';
import { runCommand } from '../transaction/run-command.ts';
import { may } from './acting-admin.ts';
import { runAdminAct, type Acted, type ActWork, type AdminCaller } from './admin-act.ts';
import { viewChange } from './view-change.ts';

/** The address is a verified contact of the user already, so there is nothing to prove. */
const VERIFIED: RefusalOf<'address-taken'> = { code: 'address-taken', reason: 'own' };

/**
 * Begins a change of the user to another address. The primary contact stays until the address is proved. Refuses as a begin of the
 * user does, with `address-taken` for an address of another user when the admin may apply contacts too, and with `change-locked`
 * after too many wrong codes, until the user is unlocked.
 */
export async function beginForUser(
  ctx: ServiceContext,
  caller: AdminCaller,
  user: string,
  { note, ...body }: AdminBeginBody,
): Promise<Result<ChangeView>> {
  const begun = await runAdminAct<string>(ctx, caller, { user, note }, async (work) => {
    const { policy, homeCountry, testContacts } = projectOf(ctx, work.user.project);
    const { country } = body;
    const address = ctx.parse(body.kind, body.value, { policy, homeCountry, testContacts, country });
    return address.ok ? begin(work, caller, address.value, body) : { effects: [], result: address };
  });
  return viewChange(ctx, begun);
}

/** Begins the proof of a contact that the user has unverified. */
export async function verifyForUser(
  ctx: ServiceContext,
  caller: AdminCaller,
  { user, contact: id }: { readonly user: string; readonly contact: string },
  { note, ...body }: AdminVerifyBody,
): Promise<Result<ChangeView>> {
  const begun = await runAdminAct<string>(ctx, caller, { user, note }, async (work) => {
    const contact = (await work.tx.contacts.of(work.user.id)).find((c) => c.id === id);
    if (contact === undefined) return { effects: [], result: refused({ code: 'contact-not-found' }) };
    const { policy, homeCountry, testContacts } = projectOf(ctx, work.user.project);
    const address = ctx.parse(contact.kind, contact.value, { policy, homeCountry, testContacts });
    return address.ok ? begin(work, caller, address.value, { ...body, then: 'add' }) : { effects: [], result: address };
  });
  return viewChange(ctx, begun);
}

/** Begins it in the transaction of the act. The value is the id of the change. */
async function begin(
  work: ActWork,
  caller: AdminCaller,
  address: Address,
  options: BeginOptions,
): Promise<Acted<string>> {
  const { ctx, tx, request, ids } = work;
  const account = await lockAccount({ ctx, tx, request }, work.user.id, null);
  if (account === undefined) throw new Error('the user is gone in its own transaction');
  const { kind, key } = address;
  // To make a verified contact primary is an edit: it needs no proof, and another permission.
  if (account.contacts.some((c) => c.kind === kind && c.key === key && c.verifiedAt !== null))
    return { effects: [], result: refused(VERIFIED) };
  const waiting = account.waiting.findLast((change) => change.kind === kind) ?? null;
  const command = commandOf(work, caller, address, options);
  const decision = await runCommand({ ctx, tx, request, ids, user: account.user, account }, waiting, command);
  const { outcome } = decision;
  if (!outcome.ok) return { effects: [decision], result: outcome };
  if (!('change' in outcome)) return { effects: [decision], result: refused(VERIFIED) };
  return { effects: [decision], result: { ok: true, value: outcome.change.id } };
}

type BeginOptions = Pick<AdminBeginBody, 'locale' | 'method' | 'then'>;

function commandOf(
  { ctx, user }: Pick<ActWork, 'ctx'> & { readonly user: User },
  caller: AdminCaller,
  address: Address,
  { locale, method, then }: BeginOptions,
): Begin {
  const project = projectOf(ctx, user.project);
  const appliesToo = may(caller, 'edit');
  return {
    do: 'begin',
    project: project.id,
    user: user.id,
    address,
    then: then ?? 'primary',
    method: method ?? null,
    addToLoginIds: false,
    oldLost: false,
    onConflict: 'fail',
    promotes: false,
    linkUrl: defaultLinkUrl(ctx, project),
    providerId: null,
    locale: chooseLocale([user.language, user.locale, readLocale(locale ?? '')], project.languages),
    templateOptions: {},
    place: null,
    narrowing: {},
    loosening: {},
    startedBy: isClient(caller) ? undefined : appliesToo ? 'admin' : 'support',
    refusesTaken: appliesToo,
  };
}

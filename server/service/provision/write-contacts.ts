// Owns how the contacts of an account are written, either at once or as changes that have to be proved first. Not how lists are
// applied (core/provision.ts), nor which changes end (withdraw.ts).
import type { Address } from '../../../shared/contact.ts';
import type { Change } from '../../core/change.ts';
import type { ContactLists, RequiredBegin } from '../../core/contact-lists.ts';
import type { Begin } from '../../core/command.ts';
import { withSignIn } from '../../core/face-sign-in.ts';
import type { Policy } from '../../core/policy.ts';
import { chooseLocale } from '../../core/locale.ts';
import { writeLists } from '../../core/provision.ts';
import type { User } from '../../ports/user.ts';
import type { DesiredAccount } from '../account.ts';
import { refuseOwnVouching } from '../admin/admin-client.ts';
import { defaultLinkUrl } from '../begin-command.ts';
import { isClient } from '../caller.ts';
import { runCommand } from '../transaction/run-command.ts';
import { runEditBy } from '../transaction/run-edit.ts';
import { claimedAddresses, listsOf, refuseVouching, vouchedAddresses } from './desired-contacts.ts';
import { nextCommand, nextWork, type Writing } from './writing.ts';

/** Writes the lists of contacts. Returns the ids of the changes that began or were continued. */
export async function writeContacts(
  writing: Writing,
  desired: NonNullable<DesiredAccount['contacts']>,
): Promise<ReadonlySet<string>> {
  const { ctx, caller, options, project, before, refuse, effects, fields } = writing;
  const lists = listsOf(
    ctx,
    { ...options, project, client: isClient(caller) ? caller.client : null, known: before.contacts },
    desired,
  );
  if ('code' in lists) return refuse(lists);
  const vouched = vouchedAnew(writing, lists);
  const refusal =
    isClient(caller) && vouched.length > 0
      ? (refuseVouching(caller) ?? refuseOwnVouching(ctx, caller.client, vouched))
      : null;
  if (refusal) return refuse(refusal);
  const reach = { claims: claimedAddresses(lists), since: null };
  const { decision } = await runEditBy(await nextWork(writing), reach, (owner, facts, policy) =>
    writeLists(lists, owner, facts, listPolicy(policy, caller, options)),
  );
  if (!decision.outcome.ok) return refuse(decision.outcome.refusal);
  effects.push(decision);
  fields.push(...decision.silentKinds.map((kind) => (kind === 'email' ? 'emails' : 'phoneNumbers')));
  const begun = new Set<string>();
  const desiredKeys = new Set(decision.begins.map(({ address: { kind, key } }) => `${kind}:${key}`));
  for (const beginning of decision.begins) {
    const change = await beginChange(writing, beginning, desiredKeys);
    if (change !== null) begun.add(change);
  }
  return begun;
}

/** Returns the policy for a written list. A user may add an unverified contact by the sign-in that begins a change there. */
function listPolicy(policy: Policy, caller: Writing['caller'], { loosening }: Writing['options']): Policy {
  return isClient(caller) || loosening?.signIn === undefined ? policy : withSignIn(policy, loosening.signIn);
}

/**
 * Returns, for each address that the client marks as verified and that is not verified yet, which admin added the contact: null when
 * none did, undefined when the write adds it.
 */
function vouchedAnew({ before }: Writing, lists: ContactLists): readonly (string | null | undefined)[] {
  const contactAt = ({ kind, key }: Address) => before.contacts.find((c) => c.kind === kind && c.key === key);
  return vouchedAddresses(lists)
    .map(contactAt)
    .filter((contact) => contact?.verifiedAt == null)
    .map((contact) => contact && (contact.appliedBy ?? null));
}

/** Begins a change and returns its id; null when the address became a contact without a change. */
async function beginChange(
  writing: Writing,
  beginning: RequiredBegin,
  desiredKeys: ReadonlySet<string>,
): Promise<string | null> {
  const { caller, options, project, refuse, effects } = writing;
  const isChecked = project.humanCheck !== null && options.loosening?.humanCheck !== 'off';
  if (!isClient(caller) && !beginning.promotes && isChecked)
    return refuse({ code: 'not-allowed', reason: 'human-check', detail: 'begin this change by itself' });
  const work = await nextCommand(writing);
  const waiting = replacedBy(beginning, work.account.waiting, desiredKeys);
  const decision = await runCommand(work, waiting, commandOf(writing, work.user, beginning));
  if (!decision.outcome.ok) return refuse(decision.outcome.refusal);
  effects.push(decision);
  return 'change' in decision.outcome ? decision.outcome.change.id : null;
}

function commandOf(
  { ctx, options, project, request }: Writing,
  user: User,
  { address, ...rest }: RequiredBegin,
): Begin {
  return {
    do: 'begin',
    project: project.id,
    user: user.id,
    address,
    ...rest,
    method: options.method?.[address.kind] ?? null,
    oldLost: false,
    onConflict: 'fail',
    linkUrl: defaultLinkUrl(ctx, project),
    providerId: null,
    locale: chooseLocale([user.language, user.locale, options.locale], project.languages),
    templateOptions: {},
    place: request.place,
    narrowing: {},
    loosening: options.loosening ?? {},
    delays: options.delays === true ? 'may' : undefined,
  };
}

/**
 * Returns the waiting change that the begin continues or replaces: the change to the same address, else the newest change of
 * the same purpose. Never a change to another address that the same request wants.
 */
function replacedBy(
  { address, then }: RequiredBegin,
  waiting: readonly Change[],
  desiredKeys: ReadonlySet<string>,
): Change | null {
  const ofKind = waiting.filter(({ kind }) => kind === address.kind);
  const free = ofKind.filter(({ kind, address: { key } }) => !desiredKeys.has(`${kind}:${key}`));
  const alike = free.filter((change) => (change.then === 'add') === (then === 'add'));
  return ofKind.findLast((change) => change.address.key === address.key) ?? alike.at(-1) ?? null;
}

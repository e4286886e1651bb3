// Owns what a link shows before its button is pressed. Not the page that shows it (http/pages/).
import { mask, namingContact } from '../../../shared/contact.ts';
import type { InspectBody } from '../../../shared/wire/links.ts';
import { isPurged } from '../../core/change-state.ts';
import { replacedFor } from '../../core/contacts.ts';
import { wouldMerge } from '../../core/conflict.ts';
import { isShownInFull } from '../../core/own-address.ts';
import { completionOf } from '../../core/proofs.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ClientCaller } from '../caller.ts';
import { viewOf, type ChangeView } from '../change-view.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import { linkState } from '../link-state.ts';
import { findLink } from './find-link.ts';

/** Returns what the page of a link shows. Addresses are masked; the reader's own is in full where core/own-address.ts says so. */
export async function inspectLink(ctx: ServiceContext, token: string): Promise<Result<InspectBody>> {
  const found = await findLink(ctx, token);
  if (!found.ok) return found;
  const { change, proof } = found.value;
  const project = projectOf(ctx, change.project);
  const { kind, address, user } = change;
  const mayMerge = proof.side === 'new' && wouldMerge(change, project.policy);
  const { contacts, merges } = await ctx.store.read(async (tx) => ({
    contacts: isPurged(change) ? [] : await tx.contacts.of(user),
    merges: mayMerge && (await tx.addresses.isTakenByOther(project.id, user, kind, address.key)),
  }));
  const account = namingContact(contacts);
  const old = replacedFor(proof.side, change, contacts);
  const shown = isShownInFull(address, old, proof.address)
    ? { value: address.value, display: ctx.display.full(kind, address.value) }
    : { value: mask(kind, address.value), display: ctx.display.masked(kind, address.value) };
  return {
    ok: true,
    value: {
      project: project.id,
      serviceName: project.serviceName,
      account: account ? ctx.display.masked(account.kind, account.value) : '',
      of: proof.side,
      kind,
      ...shown,
      ...(old
        ? { old: ctx.display[isShownInFull(old, address, proof.address) ? 'full' : 'masked'](old.kind, old.value) }
        : {}),
      ...(merges ? { merges } : {}),
      then: change.then,
      state: linkState(change, { proof }, ctx.clock()),
      requestedAt: new Date(change.createdAt).toISOString(),
      place: change.place,
      completion: completionOf(change, proof.side),
      locale: change.locale,
      supportUrl: project.supportUrl,
    },
  };
}

/**
 * Returns the change of a link to a client of the change's project; `not-found` for any other client, and for a purged change.
 */
export async function readLinkedChange(
  ctx: ServiceContext,
  { client }: ClientCaller,
  token: string,
): Promise<Result<ChangeView>> {
  const found = await findLink(ctx, token);
  if (!found.ok) return found;
  const { change } = found.value;
  if (change.project !== client.project || isPurged(change)) return refused({ code: 'not-found' });
  return viewOf(ctx, { change, delivery: await ctx.store.read((tx) => tx.outbox.delivery(change.id)) });
}

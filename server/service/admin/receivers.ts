// Owns how an admin tries a receiver of events, and enables a disabled webhook. Not the try itself:
// service/receivers/try-receiver.ts.
import type { ReceiverAnswerBody, VerifyStreamBody, WebhookPlaceBody } from '../../../shared/wire/receivers.ts';
import { auditEntries, type AuditFact } from '../../audit/entry.ts';
import { receiverOf } from '../../core/signals.ts';
import type { SendOutcome } from '../../ports/delivery.ts';
import type { Project } from '../../ports/project.ts';
import { refused, type Result } from '../../ports/result.ts';
import { isClient, projectIdOf, requestInfoOf } from '../caller.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import { reasonOf } from '../transaction/save.ts';
import { recordTry } from '../receivers/record-try.ts';
import { tryReceiver } from '../receivers/try-receiver.ts';
import { idsForKey } from './ids-for-key.ts';
import { findAdmin, type ActingAdmin, type AdminCaller } from './acting-admin.ts';

/**
 * Sends a test event to a webhook, or the verification event to a stream, and returns what it answered. A request that is repeated
 * with its Idempotency-Key sends the same event again, so the receiver takes it once, and the admin learns the answer. Each sending
 * stands in the audit log.
 */
export async function testReceiver(
  ctx: ServiceContext,
  caller: AdminCaller,
  { note, ...receiver }: WebhookPlaceBody | VerifyStreamBody,
): Promise<Result<ReceiverAnswerBody>> {
  const admin = await adminNow(ctx, caller);
  if (!admin.ok) return admin;
  const project = projectOf(ctx, projectIdOf(caller));
  const id = idOf(project, receiver);
  if (id === null) return refused({ code: 'not-found' });
  const [event] = idsForKey(ctx, caller, ['msg', project.id, id]);
  const outcome = await tryReceiver(ctx, project, id, event);
  if (outcome === null) return refused({ code: 'not-found' });
  const { actor } = admin.value;
  await recordTry(ctx, { project, receiver, outcome, actor, origin: requestInfoOf(caller), note });
  return { ok: true, value: answerBody(outcome) };
}

/** Lets a webhook get events again whose receiver had answered that it is gone. Does nothing to one that is not disabled. */
export async function enableWebhook(
  ctx: ServiceContext,
  caller: AdminCaller,
  { webhook, note }: WebhookPlaceBody,
): Promise<Result<null>> {
  const admin = await adminNow(ctx, caller);
  if (!admin.ok) return admin;
  const project = projectOf(ctx, projectIdOf(caller));
  const found = project.webhooks[webhook];
  if (found === undefined) return refused({ code: 'not-found' });
  const data = { webhook, ...reasonOf({ note }) };
  const entries = entriesOf(ctx, caller, project, { event: 'webhook-enabled', actor: admin.value.actor, data });
  await ctx.store.receivers.enableWebhook(ctx.secrets.hash(found.url), entries);
  return { ok: true, value: null };
}

function entriesOf(ctx: ServiceContext, caller: AdminCaller, { id }: Project, fact: Omit<AuditFact, 'change'>) {
  const context = { user: { id: null, project: id }, at: ctx.clock(), origin: requestInfoOf(caller) };
  return auditEntries(ctx.secrets, context, [{ ...fact, change: null }]);
}

/** Returns the admin, when their sign-in still holds. */
async function adminNow(ctx: ServiceContext, caller: AdminCaller): Promise<Result<ActingAdmin>> {
  const refusal = isClient(caller) ? null : await ctx.introspect(caller.principal, caller.outside);
  if (refusal) return refused(refusal);
  return ctx.store.read((tx) => findAdmin(tx, ctx, caller));
}

/** Returns the id under which the receiver is known; null when the project has no such receiver. */
function idOf({ webhooks, streams = [] }: Project, receiver: WebhookPlaceBody | VerifyStreamBody): string | null {
  if ('webhook' in receiver) return webhooks[receiver.webhook] === undefined ? null : String(receiver.webhook);
  const stream = streams.find(({ id }) => id === receiver.stream);
  return stream === undefined ? null : receiverOf(stream);
}

function answerBody(outcome: SendOutcome): ReceiverAnswerBody {
  if (outcome.at === 'sent') return { taken: true, reason: null, cause: null };
  return { taken: false, reason: outcome.reason, cause: outcome.trouble?.cause ?? null };
}

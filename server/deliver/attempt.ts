// Owns one attempt to deliver one message: prepare, then send. Not when the attempt is made (courier.ts), whether the message
// may still be sent (prepare/), what it says (message/), how it is sent (channels/), nor what is stored afterwards (settle.ts).
import { SECOND } from '../../shared/duration.ts';
import type { Lane } from '../core/effects.ts';
import { isTestContact } from '../core/test-contacts.ts';
import type { Channel, SendOutcome } from '../ports/delivery.ts';
import type { Display } from '../ports/display.ts';
import type { Log } from '../ports/log.ts';
import type { ClaimedMessage } from '../ports/outbox.ts';
import type { Project } from '../ports/project.ts';
import type { Clock } from '../ports/result.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { Tracing } from '../ports/tracing.ts';
import { hashOfUrl } from './channels/webhook-id.ts';
import { render } from './message/render.ts';
import { prepare } from './prepare/prepare.ts';
import type { Held, Provider } from './provider.ts';

/** What an attempt needs. `channels` returns undefined for a provider that is not configured. */
export interface AttemptParts {
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly log: Log;
  readonly projects: (id: string) => Project | undefined;
  readonly channels: (project: Project, lane: Lane, providerId: string | null) => Channel | undefined;
  readonly display: Pick<Display, 'maskedBoth'>;
  readonly tracing?: Tracing | undefined;
  /** Has no slash at the end. */
  readonly publicUrl: string;
}

/** Longest time that the pretended sending of a suppressed message takes, ms. */
const PACE_MAX = 3 * SECOND;

/**
 * Returns how the attempt ended; null when another courier may hold the message by now, so that it must not be sent. Throws
 * when the provider cannot be created: the operator can correct its settings, so the message is not given up.
 */
export async function attemptDelivery(parts: AttemptParts, held: Held): Promise<SendOutcome | null> {
  const { claim, provider } = held;
  if (isDisabled(parts, claim)) return { at: 'dead', reason: 'webhook-disabled' };
  const message = prepare(factsOf(parts, claim), parts.secrets);
  if (typeof message === 'string') return { at: 'dead', reason: message };
  if (message.template === 'sync' && message.isConfirmed) return { at: 'sent', ref: null };
  if (provider === null) {
    parts.channels(message.project, claim.kind, claim.providerId);
    return { at: 'dead', reason: 'no-provider' };
  }
  const rendered = await render(message);
  const startedAt = parts.clock();
  // This process may have been frozen since it claimed the message, and another courier may hold the message by now.
  if (startedAt >= held.leaseUntil) {
    parts.log.warn('lease-over', { message: claim.id });
    return null;
  }
  // Suppressed or not, so that a test learns no more about an address than a person does.
  if (isForTest(message.project, claim)) return { at: 'sent', ref: null };
  if (claim.suppressed) return pretend(claim, provider);
  const { mayBeWith } = claim;
  const result = await provider.channel.send(
    mayBeWith === null ? rendered : { ...rendered, mayBeWith },
    held.hurry.signal,
  );
  // A recipient that hangs is an exception.
  if (result.at !== 'retry' || result.unanswered !== true)
    provider.lastSendMs = Math.min(Math.max(0, parts.clock() - startedAt), PACE_MAX);
  watchProvider(parts, claim, provider, result);
  return result;
}

/** Whether a message is for a test contact. It is handled as any other, but no provider gets it: its address has no mailbox. */
function isForTest({ testContacts }: Project, { kind, to }: ClaimedMessage): boolean {
  return (kind === 'email' || kind === 'phone') && isTestContact(testContacts, { kind, value: to });
}

/** Whether the webhook of a call is disabled, because its receiver has answered that it is gone. */
function isDisabled({ projects }: AttemptParts, { project, kind, providerId, facts }: ClaimedMessage): boolean {
  const webhook = kind === 'hook' ? projects(project)?.webhooks[Number(providerId)] : undefined;
  return webhook !== undefined && facts.disabledWebhooks?.includes(hashOfUrl(webhook.url)) === true;
}

function factsOf({ projects, publicUrl, clock, display }: AttemptParts, claim: ClaimedMessage) {
  const { change, account, old, identities, directory = null } = claim.facts;
  return {
    outgoing: claim,
    change: change ?? undefined,
    project: projects(claim.project),
    account,
    old,
    identities,
    directory,
    attempt: claim.attempt,
    masked: display.maskedBoth,
    publicUrl,
    now: clock(),
  };
}

/** Waits as long as the last sending took. Returns the outcome of the last real message, so that no status differs. */
async function pretend(
  { facts }: ClaimedMessage,
  { lastSendMs, lastFailure, breaker }: Provider,
): Promise<SendOutcome> {
  if (lastSendMs > 0) await new Promise((resolve) => setTimeout(resolve, lastSendMs));
  // While the provider is down, every message that is sent fails.
  if (lastFailure !== null && breaker.down != null) return lastFailure;
  return facts.lastOutcome ?? { at: 'sent', ref: null };
}

function watchProvider(
  { log, clock }: AttemptParts,
  { id, to, project, kind, providerId }: ClaimedMessage,
  provider: Provider,
  result: SendOutcome,
): void {
  if (result.at === 'retry' && result.alone !== true) {
    provider.lastFailure = result;
    if (result.unanswered !== true) provider.failedAt = clock();
  }
  if (result.at === 'sent' || (result.at === 'retry' && result.alone === true)) provider.answeredAt = clock();
  const turned = provider.breaker.record(result, clock(), { id, to });
  const description = { project, kind, provider: providerId };
  const why = result.at === 'sent' ? {} : { reason: result.reason, ...result.trouble };
  if (turned === 'down') log.warn('provider-down', { ...description, ...why });
  if (turned === 'up') log.info('provider-up', description);
}

// Owns one attempt to deliver one message: prepare, send, settle. Not when the attempt is made (lane-worker.ts), whether the
// message may still be sent (prepare/), what the message says (message/), nor how it is sent (channels/).
import { SECOND } from '../../shared/duration.ts';
import type { Lane } from '../core/effects.ts';
import type { Channel, SendOutcome } from '../ports/delivery.ts';
import type { Display } from '../ports/display.ts';
import type { ClaimedMessage, OutboxStore } from '../ports/outbox.ts';
import type { Project } from '../ports/project.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { Provider } from './lanes.ts';
import { render } from './message/render.ts';
import type { Facts } from './prepare/message-facts.ts';
import { prepare } from './prepare/prepare.ts';
import { settle, type SettleParts } from './settle.ts';

/** What an attempt needs. `channels` returns undefined for a provider that is not configured. */
export interface AttemptParts extends SettleParts {
  readonly outbox: OutboxStore;
  readonly secrets: Secrets;
  readonly projects: (id: string) => Project | undefined;
  readonly channels: (project: Project, lane: Lane, providerId: string | null) => Channel | undefined;
  readonly display: Pick<Display, 'maskedBoth'>;
  /** Has no slash at the end. */
  readonly publicUrl: string;
}

/** How long a courier holds a message, ms. Longer than any attempt: a mail takes at most 45 s, an HTTP request 10 s. */
export const LEASE = 60 * SECOND;
/** Longest time that the pretended sending of a suppressed message takes, ms. */
const PACE_MAX = 3 * SECOND;

/** A message that this courier holds, and the provider that sends the message. */
export interface Attempt {
  readonly claim: ClaimedMessage;
  /** Epoch ms. */
  readonly claimedAt: number;
  /** Null when the message will not be sent, or when its provider cannot be created. */
  readonly provider: Provider | null;
  /** Shared by the lane: a suppressed message takes as long as the last message that was sent. */
  readonly pace: { lastSendMs: number };
}

/** Throws when the database is away or the provider cannot be created. The message is tried again when its lease ends. */
export async function attemptDelivery(parts: AttemptParts, attempt: Attempt): Promise<void> {
  const { claim, provider, pace } = attempt;
  const message = prepare(await loadFacts(parts, claim), parts.secrets);
  if (typeof message === 'string') return settle(parts, claim, { at: 'dead', reason: message });
  if (provider === null) {
    // Throws when the provider cannot be created. The operator can correct its settings, so the message is not given up.
    parts.channels(message.project, claim.kind, claim.providerId);
    return settle(parts, claim, { at: 'dead', reason: 'no-provider' });
  }
  const rendered = render(message);
  const startedAt = parts.clock();
  // This process may have been frozen since it claimed the message, and another courier may hold the message by now.
  if (startedAt >= attempt.claimedAt + LEASE) return parts.log.warn('lease-over', { message: claim.id });
  if (claim.suppressed) return settle(parts, claim, await pretend(parts, attempt));
  const result = await provider.channel.send(rendered);
  pace.lastSendMs = Math.min(Math.max(0, parts.clock() - startedAt), PACE_MAX);
  watchProvider(parts, attempt, result);
  return settle(parts, claim, result);
}

async function loadFacts(parts: AttemptParts, claim: ClaimedMessage): Promise<Facts> {
  const { outbox, projects, publicUrl, clock, display } = parts;
  const { template, data } = claim;
  const isProof = template === 'prove';
  // The only notice that needs the change is the notice of a request, because the token of its link is made from the change.
  const isOfRequest = data !== null && 'of' in data && data.of === 'requested';
  const [change, account, identities] = await Promise.all([
    isProof || isOfRequest ? outbox.changeOf(claim.id) : undefined,
    isProof ? outbox.accountContact(claim.user) : null,
    template === 'hook' ? outbox.identities(claim.user) : [],
  ]);
  return {
    outgoing: claim,
    change,
    project: projects(claim.project),
    account,
    identities,
    masked: display.maskedBoth,
    publicUrl,
    now: clock(),
  };
}

/** Waits as long as the last sending took. Returns the outcome of the last real message, so that no status differs. */
async function pretend({ outbox }: AttemptParts, { claim, pace }: Attempt): Promise<SendOutcome> {
  if (pace.lastSendMs > 0) await new Promise((resolve) => setTimeout(resolve, pace.lastSendMs));
  return (await outbox.lastOutcome(claim)) ?? { at: 'sent', ref: null };
}

function watchProvider({ log, clock }: AttemptParts, { claim, provider }: Attempt, result: SendOutcome): void {
  const turned = provider?.breaker.record(result, clock());
  const description = { project: claim.project, kind: claim.kind, provider: claim.providerId };
  const why = result.at === 'sent' ? {} : { reason: result.reason, ...result.trouble };
  if (turned === 'down') log.warn('provider-down', { ...description, ...why });
  if (turned === 'up') log.info('provider-up', description);
}

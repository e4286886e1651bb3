// Owns one attempt at one message: prepare, send, settle. Not when it is made (lane-worker.ts), whether the message may
// still go (prepare/), what it says (message/) nor how it travels (channels/).
import { SECOND } from '../../shared/duration.ts';
import type { Lane } from '../core/effects.ts';
import type { Channel, SendOutcome } from '../ports/delivery.ts';
import type { ClaimedMessage, OutboxStore } from '../ports/outbox.ts';
import type { Project } from '../ports/project.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { Provider } from './lanes.ts';
import { render } from './message/render.ts';
import type { Facts } from './prepare/message-facts.ts';
import { prepare } from './prepare/prepare.ts';
import { settle, type SettleParts } from './settle.ts';

/** What an attempt stands on; `channels` answers undefined for a provider that is not configured. */
export interface AttemptParts extends SettleParts {
  readonly outbox: OutboxStore;
  readonly secrets: Secrets;
  readonly projects: (id: string) => Project | undefined;
  readonly channels: (project: Project, lane: Lane, providerId: string | null) => Channel | undefined;
  /** Without a slash at its end. */
  readonly publicUrl: string;
}

/** How long a message is ours, ms: longer than any attempt (a mail takes 45 s at most, an HTTP request 10 s). */
export const LEASE = 60 * SECOND;
/** The longest that a suppressed message pretends to be sent, ms. */
const PACE_MAX = 3 * SECOND;

/** A message that this courier holds, and the provider that it goes through. */
export interface Attempt {
  readonly claim: ClaimedMessage;
  /** Epoch ms. */
  readonly claimedAt: number;
  /** Null for a message that will not go, or whose provider cannot be made. */
  readonly provider: Provider | null;
  /** Of the lane: suppressed messages take as long as the last one that was sent. */
  readonly pace: { lastSendMs: number };
}

/** Throws when the database is away, or the provider cannot be made: the lease runs out and the message is tried again. */
export async function attemptDelivery(parts: AttemptParts, attempt: Attempt): Promise<void> {
  const { claim, provider, pace } = attempt;
  const message = prepare(await loadFacts(parts, claim), parts.secrets);
  if (typeof message === 'string') return settle(parts, claim, { at: 'dead', reason: message });
  if (provider === null) {
    // Throws for a provider that cannot be made: the operator can mend that, so the message is not given up.
    parts.channels(message.project, claim.kind, claim.providerId);
    return settle(parts, claim, { at: 'dead', reason: 'no-provider' });
  }
  const rendered = render(message);
  const startedAt = parts.clock();
  // This process may have been frozen since it claimed the message. Then another courier has it by now.
  if (startedAt >= attempt.claimedAt + LEASE) return parts.log.warn('lease-over', { message: claim.id });
  if (claim.suppressed) return settle(parts, claim, await pretend(parts, attempt));
  const result = await provider.channel.send(rendered);
  pace.lastSendMs = Math.min(Math.max(0, parts.clock() - startedAt), PACE_MAX);
  watchProvider(parts, attempt, result);
  return settle(parts, claim, result);
}

async function loadFacts({ outbox, projects, publicUrl, clock }: AttemptParts, claim: ClaimedMessage): Promise<Facts> {
  const { template, data } = claim;
  const isProof = template === 'prove';
  // A notice of what is done needs no change. A request can still be stopped, and the link for that is of its change.
  const isOfRequest = data !== null && 'of' in data && data.of === 'requested';
  const [change, account, identities] = await Promise.all([
    isProof || isOfRequest ? outbox.changeOf(claim.id) : undefined,
    isProof ? outbox.accountContact(claim.user) : null,
    template === 'hook' ? outbox.identities(claim.user) : [],
  ]);
  return { outgoing: claim, change, project: projects(claim.project), account, identities, publicUrl, now: clock() };
}

/** A suppressed message ends as the last real one to its address, after as long: its status must not show a difference. */
async function pretend({ outbox }: AttemptParts, { claim, pace }: Attempt): Promise<SendOutcome> {
  if (pace.lastSendMs > 0) await new Promise((resolve) => setTimeout(resolve, pace.lastSendMs));
  return (await outbox.lastOutcome(claim)) ?? { at: 'sent', ref: null };
}

function watchProvider({ log, clock }: AttemptParts, { claim, provider }: Attempt, result: SendOutcome): void {
  const turned = provider?.breaker.record(result, clock());
  const description = { project: claim.project, kind: claim.kind, provider: claim.providerId };
  if (turned === 'down') log.warn('provider-down', description);
  if (turned === 'up') log.info('provider-up', description);
}

// Owns that an attempt to deliver is measured and traced. Not the attempt: attempt.ts; nor what is done with that: telemetry/.
import type { SendOutcome } from '../ports/delivery.ts';
import type { DeliveryMetrics } from '../ports/metrics.ts';
import type { Span } from '../ports/tracing.ts';
import { attemptDelivery, type AttemptParts } from './attempt.ts';
import type { Held } from './provider.ts';
import type { Settlement } from './settle.ts';

/** As `AttemptParts`, with what counts attempts. */
export interface ObservedParts extends AttemptParts {
  readonly metrics?: DeliveryMetrics | undefined;
}

/** As `attemptDelivery`, and makes the settlement of the result. Null: nothing was sent, and there is nothing to store. */
export async function observedAttempt(
  parts: ObservedParts,
  held: Held,
  toSettlement: (result: SendOutcome) => Settlement,
): Promise<Settlement | null> {
  const { metrics, tracing } = parts;
  const { kind, template, attempt, id } = held.claim;
  const work = async (span?: Span): Promise<Settlement | null> => {
    const began = performance.now();
    const result = await attemptDelivery(parts, held);
    const settlement = result && toSettlement(result);
    if (settlement === null) return null;
    count(metrics, settlement, held, { seconds: (performance.now() - began) / 1000, now: parts.clock() });
    const { state } = settlement.outcome;
    span?.set({ 'contact_change.outcome': state });
    if (state !== 'sent') span?.fail(settlement.outcome.reason);
    return settlement;
  };
  if (tracing === undefined) return work();
  const values = {
    'messaging.message.id': id,
    'contact_change.channel': kind,
    'contact_change.template': template,
    'contact_change.attempt': attempt,
  };
  return tracing.span({ name: `deliver ${kind}`, kind: 'internal', values }, work);
}

function count(
  metrics: DeliveryMetrics | undefined,
  { claim, outcome }: Settlement,
  { provider }: Held,
  { seconds, now }: { readonly seconds: number; readonly now: number },
): void {
  metrics?.attempted({
    project: claim.project,
    channel: claim.kind,
    provider: claim.providerId,
    template: claim.template,
    outcome: outcome.state,
    seconds,
    isUp: provider === null || provider.breaker.openUntil(now) === null,
  });
}

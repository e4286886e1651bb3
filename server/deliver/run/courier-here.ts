// Owns how the parts of a courier that runs in this thread are put together, with its channels. Not the courier (courier.ts), nor
// one in a thread of its own: courier-in-thread.ts.
import { messageEntry } from '../../audit/entry.ts';
import { maskedBoth } from '../../parse/masked.ts';
import type { ChangeSignal } from '../../ports/change-signal.ts';
import type { Courier } from '../../ports/delivery.ts';
import type { Log } from '../../ports/log.ts';
import type { DeliveryMetrics } from '../../ports/metrics.ts';
import type { OutboxStore } from '../../ports/outbox.ts';
import type { Project } from '../../ports/project.ts';
import type { Clock } from '../../ports/result.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { Telemetry } from '../../ports/tracing.ts';
import { createChannels, type Channels } from '../channels/channels.ts';
import { createCourier } from '../courier.ts';

/** What a courier needs of its process. */
export interface DeliveryContext {
  readonly outbox: OutboxStore;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly log: Log;
  /** Wakes the requests that watch a change. */
  readonly changeSignal: Pick<ChangeSignal, 'ring'>;
  readonly projects: readonly Project[];
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly telemetry?: Telemetry<DeliveryMetrics> | undefined;
}

/** What a courier in this thread may be given beside. */
export interface HereOptions {
  /** Returns a number from 0 to 1, which spreads the retries. */
  readonly jitter: () => number;
  /** Private address ranges in which SMS providers and webhooks may be. */
  readonly outboundAllow?: readonly string[];
  /** Default: those of the projects' providers. */
  readonly channels?: Channels;
}

/** A courier that a test with its own clock can drive. */
export interface CourierHere extends Courier {
  /** Sends messages until none is due; for tests that set the clock. */
  drain(): Promise<void>;
}

/** Makes a courier that runs in this thread. Opens no connection yet. */
export function createCourierHere(context: DeliveryContext, options: HereOptions): CourierHere {
  const { outbox, secrets, clock, log, changeSignal, projects, publicUrl, telemetry = {} } = context;
  const { tracing, metrics } = telemetry;
  const outboundAllow = options.outboundAllow ?? [];
  const channels = options.channels ?? createChannels({ clock, log, publicUrl, outboundAllow, tracing, metrics });
  const display = { maskedBoth };
  const courier = createCourier({
    outbox,
    secrets,
    clock,
    log,
    changeSignal,
    projects: (id) => projects.find((project) => project.id === id),
    channels: channels.of,
    display,
    publicUrl,
    auditEntryOf: (claim, sent) => messageEntry({ secrets, display }, clock(), claim, sent),
    jitter: options.jitter,
    metrics,
    tracing,
  });
  return {
    start: () => courier.start(),
    wake: () => courier.wake(),
    drain: () => courier.drain(),
    stop: (ms) => courier.stop(ms),
    close: () => channels.close(),
  };
}

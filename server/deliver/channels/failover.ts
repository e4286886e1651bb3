// Owns which of two providers of a kind gets a message: the second one only while the first is down or cannot be reached, and never a
// message that the other one may have taken. Not when a provider counts as down: breaker.ts.
import { SECOND } from '../../../shared/duration.ts';
import type { Channel, RenderedMessage, SendOutcome } from '../../ports/delivery.ts';
import type { Log, LogData } from '../../ports/log.ts';
import type { Clock } from '../../ports/result.ts';
import { FALLBACK_REASON } from '../../core/send-order.ts';
import { createBreaker } from '../breaker.ts';

/** What the choice needs. */
export interface FailoverOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** Of the first provider, for the log. */
  readonly described: LogData;
}

/** Makes one channel of two. Both send a message under its same id, so that a recipient can tell copies. */
export function createFailover(first: Channel, second: Channel, options: FailoverOptions): Channel {
  const choice = new Failover(first, second, options);
  return {
    kind: first.kind,
    get connections() {
      return first.connections;
    },
    send: (message, hurry) => choice.send(message, hurry),
    async close() {
      await Promise.all([first.close(), second.close()]);
    },
  };
}

class Failover {
  readonly #first: Channel;
  readonly #second: Channel;
  readonly #options: FailoverOptions;
  readonly #breaker = createBreaker({ pausesWhenSilent: true });
  /** A message tests the first provider. */
  #isTesting = false;
  #lastReason = '';

  constructor(first: Channel, second: Channel, options: FailoverOptions) {
    this.#first = first;
    this.#second = second;
    this.#options = options;
  }

  async send(message: RenderedMessage, hurry: AbortSignal | undefined): Promise<SendOutcome> {
    const { mayBeWith = null } = message;
    if (mayBeWith === 'second') return this.#viaSecond(message, hurry);
    const now = this.#options.clock();
    const isClosed = this.#breaker.allows(now) === 'none' || (this.#breaker.allows(now) === 'one' && this.#isTesting);
    if (!isClosed) {
      const outcome = await this.#viaFirst(message, hurry);
      if (mayBeWith === 'first' || !isUnreachable(outcome)) return outcome;
      return this.#viaSecond(message, hurry);
    }
    if (mayBeWith === null) return this.#viaSecond(message, hurry);
    // Only the first provider may send it, and that one is down. Other messages have the second one, so this one alone waits.
    const after = Math.max(0, (this.#breaker.openUntil(now) ?? now) - now);
    return { at: 'retry', reason: this.#lastReason, after, alone: true, untaken: true };
  }

  async #viaFirst(message: RenderedMessage, hurry: AbortSignal | undefined): Promise<SendOutcome> {
    const { clock, log, described } = this.#options;
    const tests = this.#breaker.allows(clock()) === 'one';
    if (tests) this.#isTesting = true;
    try {
      const outcome = await this.#first.send(message, hurry);
      const turned = this.#breaker.record(outcome, clock(), message);
      if (outcome.at === 'retry') this.#lastReason = outcome.reason;
      if (turned === 'down') log.warn('failover-begins', { ...described, ...troubleOf(outcome) });
      if (turned === 'up') log.info('failover-ends', described);
      return outcome;
    } finally {
      if (tests) this.#isTesting = false;
    }
  }

  /** The reason of a message that the second provider may have taken says so, for the next attempt (`placeOf` in core/send-order.ts). */
  async #viaSecond(message: RenderedMessage, hurry: AbortSignal | undefined): Promise<SendOutcome> {
    // The first has used up the patience of those that wait.
    const outcome = await this.#second.send(message, hurry?.aborted === true ? AbortSignal.timeout(SECOND) : hurry);
    if (outcome.at !== 'retry') return outcome;
    const isFree = outcome.untaken === true && message.mayBeWith !== 'second';
    return isFree ? outcome : { ...outcome, reason: `${FALLBACK_REASON}${outcome.reason}` };
  }
}

/** Whether no connection led to the provider, or it ended before it took the message. A recipient that is refused for now is no reason. */
function isUnreachable(outcome: SendOutcome): boolean {
  return outcome.at === 'retry' && outcome.untaken === true && outcome.alone !== true;
}

function troubleOf(outcome: SendOutcome): LogData {
  return outcome.at === 'sent' ? {} : { reason: outcome.reason, ...outcome.trouble };
}

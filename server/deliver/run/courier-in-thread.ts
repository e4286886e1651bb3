// Owns the main thread's side of delivery: when its thread starts, what it is told, and what comes from it. Not what the thread
// does (delivery-thread.ts), nor how it is started again when it dies: worker/lasting-thread.ts.
import { MessageChannel, type Worker } from 'node:worker_threads';
import { SECOND } from '../../../shared/duration.ts';
import type { ChangeSignal } from '../../ports/change-signal.ts';
import type { Courier } from '../../ports/delivery.ts';
import type { Log } from '../../ports/log.ts';
import type { OutboxStore } from '../../ports/outbox.ts';
import { serveCalls } from '../../worker/calls.ts';
import { createLastingThread, type LastingThread, type Run } from '../../worker/lasting-thread.ts';
import { threadFile } from '../../worker/thread-file.ts';
import type { DeliverySettings, DeliveryThreadData, FromDelivery, ToDelivery } from './delivery-messages.ts';

/** What the main thread's side needs. */
export interface ThreadCourierParts {
  readonly settings: DeliverySettings;
  readonly outbox: OutboxStore;
  readonly log: Log;
  readonly changeSignal: Pick<ChangeSignal, 'ring'>;
  /** For tests that end the thread. */
  readonly onThread?: (thread: Worker) => void;
  /** Pauses before a thread that died is started again, ms. */
  readonly pauses?: { readonly first: number; readonly longest: number };
}

/**
 * Most memory of the thread, MiB: enough for 4,000 messages under way, of some 60 kB each while they are sent. A thread that
 * needs more ends alone, not with its server. With a small young generation it collects garbage before it grows.
 */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 };
/** Interval at which a server without the thread looks for messages, ms. Another process may have added one. */
const POLL = 3 * SECOND;

/** Makes a courier whose thread starts when the first message waits. Then the thread stays. */
export function createCourierInThread(parts: ThreadCourierParts): Courier {
  return new ThreadCourier(parts);
}

class ThreadCourier implements Courier {
  readonly #parts: ThreadCourierParts;
  readonly #thread: LastingThread<ToDelivery>;
  #state: 'new' | 'running' | 'stopped' = 'new';
  #poll: NodeJS.Timeout | undefined;
  #isWaking = false;
  /** Called when the thread has given everything back, or has died. */
  #stopped: () => void = () => undefined;

  constructor(parts: ThreadCourierParts) {
    this.#parts = parts;
    const { log, onThread, pauses } = parts;
    this.#thread = createLastingThread<ToDelivery, FromDelivery>({
      name: 'delivery',
      file: threadFile('deliver/run/delivery-thread'),
      resourceLimits: MEMORY,
      run: () => this.#run(),
      log,
      ...(onThread === undefined ? {} : { onThread }),
      ...(pauses === undefined ? {} : { pauses }),
    });
  }

  start(): void {
    if (this.#state !== 'new') return;
    this.#state = 'running';
    void this.#look();
  }

  wake(): void {
    if (this.#state !== 'running' || this.#isWaking) return;
    // One message to the thread for all the requests that end in this turn of the event loop, after their answers.
    this.#isWaking = true;
    setImmediate(() => {
      this.#isWaking = false;
      if (this.#state !== 'running') return;
      if (this.#thread.isRunning) this.#thread.post({ do: 'wake' });
      else void this.#look();
    });
  }

  async stop(within: number): Promise<void> {
    this.#state = 'stopped';
    clearTimeout(this.#poll);
    if (!this.#thread.isRunning) return this.#thread.end();
    const stopped = new Promise<void>((resolve) => (this.#stopped = resolve));
    this.#thread.post({ do: 'stop', within });
    await stopped;
    await this.#thread.end();
  }

  /** Ends the thread even in the middle of its work. Its messages come back when their lease ends. */
  close(): Promise<void> {
    return this.#thread.end();
  }

  /** Starts the thread when a message waits, else looks again later. */
  async #look(): Promise<void> {
    const due = await this.#parts.outbox.nextDue().catch(() => null);
    if (this.#state !== 'running' || this.#thread.isRunning) return;
    clearTimeout(this.#poll);
    // The thread looks for messages by itself when it has started.
    if (due !== null) this.#thread.start();
    else this.#poll = setTimeout(() => void this.#look(), POLL);
  }

  #run(): Run<FromDelivery> {
    const { settings, outbox, log, changeSignal } = this.#parts;
    const { port1, port2 } = new MessageChannel();
    serveCalls(port1, outbox);
    const data: DeliveryThreadData = { ...settings, keys: settings.keys.map(bytesOf), outbox: port2 };
    return {
      data,
      transfer: [port2],
      received: (message) => {
        switch (message.did) {
          case 'log':
            return log[message.level](message.event, message.data);
          case 'ring':
            return changeSignal.ring(message.change);
          case 'stopped':
            return this.#stopped();
        }
      },
      ended: () => {
        port1.close();
        this.#stopped();
      },
    };
  }
}

/** A key that owns its bytes. Those of a small Buffer lie in a pool, and all of the pool would travel with them. */
function bytesOf({ id, key }: DeliverySettings['keys'][number]): DeliverySettings['keys'][number] {
  return { id, key: new Uint8Array(key) };
}

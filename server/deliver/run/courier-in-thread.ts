// Owns the main thread's side of delivery: when its thread starts, what it is told, and what comes from it. Not what the thread
// does (delivery-thread.ts), nor how it is started again when it dies: worker/lasting-thread.ts.
import { MessageChannel, type MessagePort, type Worker } from 'node:worker_threads';
import type { ChangeSignal } from '../../ports/change-signal.ts';
import type { Courier } from '../../ports/delivery.ts';
import type { Log } from '../../ports/log.ts';
import type { DeliveryMetrics } from '../../ports/metrics.ts';
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
  readonly metrics?: DeliveryMetrics | undefined;
  /** For tests that end the thread. */
  readonly onThread?: (thread: Worker) => void;
  /** Pauses before a thread that died is started again, ms. */
  readonly pauses?: { readonly first: number; readonly longest: number };
}

/**
 * Most memory of the thread, MiB: enough for 4,000 messages under way, of some 60 kB each while they are sent. A thread that
 * needs more ends alone, not with its server. With a small young generation it collects garbage before it grows; with one of
 * 8 MiB, it spent a sixth of its time on that while it sent as fast as it could.
 */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 24 };

/** Makes a courier whose thread starts with it, before a message waits: a start takes longer than a code may. */
export function createCourierInThread(parts: ThreadCourierParts): Courier {
  return new ThreadCourier(parts);
}

class ThreadCourier implements Courier {
  readonly #parts: ThreadCourierParts;
  readonly #thread: LastingThread<ToDelivery>;
  #state: 'new' | 'running' | 'stopped' = 'new';
  #isWaking = false;
  /** The port by which the thread that runs now calls the outbox. */
  #calls: MessagePort | null = null;
  /** A thread has called the outbox, so it may hold messages. */
  #hasCalled = false;
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
    this.#thread.start();
  }

  wake(): void {
    if (this.#state !== 'running' || this.#isWaking) return;
    // One message to the thread for all the requests that end in this turn of the event loop, after their answers.
    this.#isWaking = true;
    setImmediate(() => {
      this.#isWaking = false;
      // A thread that does not run yet looks for messages by itself when it has started.
      if (this.#state === 'running') this.#thread.post({ do: 'wake' });
    });
  }

  async stop(within: number): Promise<void> {
    this.#state = 'stopped';
    // A thread that is still starting holds nothing, and from now on it gets nothing.
    if (!this.#hasCalled) this.#calls?.close();
    if (!this.#hasCalled || !this.#thread.isRunning) return this.#thread.end();
    const stopped = new Promise<void>((resolve) => (this.#stopped = resolve));
    this.#thread.post({ do: 'stop', within });
    await stopped;
    await this.#thread.end();
  }

  /** Ends the thread even in the middle of its work. Its messages come back when their lease ends. */
  close(): Promise<void> {
    return this.#thread.end();
  }

  #run(): Run<FromDelivery> {
    const { settings, outbox, log, changeSignal, metrics } = this.#parts;
    const { port1, port2 } = new MessageChannel();
    port1.once('message', () => (this.#hasCalled = true));
    serveCalls(port1, outbox);
    this.#calls = port1;
    const keys = settings.keys.map(bytesOf);
    const data: DeliveryThreadData = { ...settings, keys, outbox: port2, isMeasured: metrics !== undefined };
    return {
      data,
      transfer: [port2],
      received: (message) => {
        switch (message.did) {
          case 'told':
            for (const { level, event, data } of message.lines) log[level](event, data);
            for (const change of message.changes) changeSignal.ring(change);
            for (const attempt of message.attempts) metrics?.attempted(attempt);
            for (const call of message.calls) metrics?.called(call);
            return;
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

// Owns the thread that renders and sends messages beside the main thread, which has the database. Not when it is started:
// courier-in-thread.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { LEVELS } from '../../log.ts';
import type { Log, LogData } from '../../ports/log.ts';
import type { Attempted, OutgoingCall } from '../../ports/metrics.ts';
import type { OutboxStore } from '../../ports/outbox.ts';
import { createTracing } from '../../telemetry/tracing.ts';
import { createSecrets } from '../../tokens/secrets.ts';
import { callsTo } from '../../worker/calls.ts';
import { createCourierHere } from './courier-here.ts';
import type { DeliveryThreadData, FromDelivery, LogLine, ToDelivery } from './delivery-messages.ts';

/** Most calls of the outbox that wait for their answers. More than a courier with all its places taken makes at once. */
const MOST_CALLS = 2000;

const settings = workerData as DeliveryThreadData;
const port = parentPort;
if (port === null) throw new Error('this file begins a thread');
const post = (message: FromDelivery): void => port.postMessage(message);

/** What is told next. */
let [lines, changes, attempts, calls]: [LogLine[], string[], Attempted[], OutgoingCall[]] = [[], [], [], []];

/** Tells what this turn of the work adds, in one message right after it. */
function tell(add: () => void): void {
  if (countTold() === 0) queueMicrotask(tellNow);
  add();
}

function countTold(): number {
  return lines.length + changes.length + attempts.length + calls.length;
}

function tellNow(): void {
  if (countTold() === 0) return;
  const told = { did: 'told', lines, changes, attempts, calls } as const;
  [lines, changes, attempts, calls] = [[], [], [], []];
  post(told);
}

function logAt(level: 'debug' | 'info' | 'warn' | 'error') {
  const isSilent = LEVELS.indexOf(level) < LEVELS.indexOf(settings.logLevel);
  return (event: string, data?: LogData): void => {
    if (!isSilent) tell(() => lines.push({ level, event, ...(data === undefined ? {} : { data }) }));
  };
}

const log: Log = { debug: logAt('debug'), info: logAt('info'), warn: logAt('warn'), error: logAt('error') };

const attempted = (attempt: Attempted): void => tell(() => attempts.push(attempt));
const called = (call: OutgoingCall): void => tell(() => calls.push(call));

const courier = createCourierHere(
  {
    outbox: callsTo<OutboxStore>(settings.outbox, MOST_CALLS),
    secrets: createSecrets(settings.keys),
    clock: Date.now,
    log,
    changeSignal: { ring: (change) => tell(() => changes.push(change)) },
    projects: settings.projects,
    publicUrl: settings.publicUrl,
    telemetry: {
      // The options of Node with which the operator loads an SDK hold for this thread too.
      tracing: createTracing(settings.version ?? '') ?? undefined,
      ...(settings.isMeasured ? { metrics: { attempted, called } } : {}),
    },
  },
  { jitter: Math.random, outboundAllow: settings.outboundAllow },
);

port.on('message', (message: ToDelivery) => {
  switch (message.do) {
    case 'wake':
      return courier.wake();
    case 'stop':
      return void stop(message.within);
  }
});
courier.start();

async function stop(within: number): Promise<void> {
  await courier.stop(within);
  await courier.close();
  tellNow();
  post({ did: 'stopped' });
}

// Owns the thread of lasting-thread.test.ts: it greets, spins, or dies in several ways.
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { callsTo } from '../../server/worker/calls.ts';

export type Order =
  | { readonly do: 'greet'; readonly name: string }
  | { readonly do: 'throw' }
  | { readonly do: 'exit' }
  | { readonly do: 'spin' }
  | { readonly do: 'fill' };
/** The greeting. */
export type Told = string;

const { greeting } = workerData as { readonly greeting: MessagePort };
const main = callsTo<{ greet(name: string): Promise<string> }>(greeting, 1);

const port = parentPort;
if (port === null) throw new Error('this file begins a thread');
port.on('message', (order: Order) => {
  switch (order.do) {
    case 'greet':
      return void main.greet(order.name).then((text) => port.postMessage(text satisfies Told));
    case 'throw':
      throw Object.assign(new RangeError('a secret text'), { code: 'ERR_SECRET' });
    case 'exit':
      return process.exit(3);
    case 'spin':
      for (;;);
    case 'fill': {
      const kept: object[] = [];
      for (;;) kept.push(Array.from({ length: 1000 }, () => ({})));
    }
  }
});

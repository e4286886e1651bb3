// Owns calls of an interface from one thread to another over a MessagePort, and their answers. Not which interface that is, nor
// how threads are started: lasting-thread.ts.
import type { MessagePort } from 'node:worker_threads';
import { fieldsOf, rebuilt, workerError, type ErrorFields } from './error-fields.ts';

/** An interface that can be called from another thread: only methods, with promises of plain data, and plain arguments. */
export type Callable<T> = { readonly [Name in keyof T]: (...args: never[]) => Promise<unknown> };

interface Call {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

type Answer = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: ErrorFields };

/**
 * Answers the calls that come through the port with the methods of `target`, until the port closes. Calls begin in the order in
 * which they come, and do not wait for each other.
 */
export function serveCalls<T extends Callable<T>>(port: MessagePort, target: T): void {
  const answer = (answered: Answer): void => {
    try {
      port.postMessage(answered);
    } catch (error) {
      // The value holds something that cannot travel, such as a function.
      port.postMessage({ id: answered.id, error: fieldsOf(error) } satisfies Answer);
    }
  };
  port.on('message', ({ id, name, args }: Call) => {
    void begin(target, name, args).then(
      (value) => answer({ id, value }),
      (error: unknown) => answer({ id, error: fieldsOf(error) }),
    );
  });
}

async function begin(target: object, name: string, args: readonly unknown[]): Promise<unknown> {
  const method: unknown = Object.hasOwn(target, name) ? (target as Readonly<Record<string, unknown>>)[name] : undefined;
  if (typeof method !== 'function') throw new TypeError(`there is no method ${name}`);
  return (await Reflect.apply(method, target, args)) as unknown;
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Makes an object whose methods call those of the object at the other end of the port. A call rejects with the error of the
 * method (its name, code and `retryAfter`); with the code `worker-busy` when `most` calls wait for their answers, so that no
 * more memory is used than for so many; and with `worker-closed` when the port closes or has closed.
 */
export function callsTo<T extends Callable<T>>(port: MessagePort, most: number): T {
  const pending = new Map<number, Pending>();
  let calls = 0;
  let isClosed = false;
  port.on('message', (answer: Answer) => {
    const call = pending.get(answer.id);
    pending.delete(answer.id);
    if ('error' in answer) call?.reject(rebuilt(answer.error));
    else call?.resolve(answer.value);
  });
  port.on('close', () => {
    isClosed = true;
    for (const { reject } of pending.values()) reject(workerError('worker-closed', 'calls'));
    pending.clear();
  });
  const call = (name: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (isClosed) return reject(workerError('worker-closed', 'calls'));
      if (pending.size >= most) return reject(workerError('worker-busy', 'calls'));
      const id = ++calls;
      port.postMessage({ id, name, args } satisfies Call);
      pending.set(id, { resolve, reject });
    });
  return new Proxy({} as T, {
    // A promise looks for `then` in each value that it is resolved with.
    get: (_, name) =>
      typeof name === 'string' && name !== 'then' ? (...args: readonly unknown[]) => call(name, args) : undefined,
  });
}

// Owns how the bench starts processes of its own and calls functions in them. Not the built server: servers/ours.ts.
import { fork, type ChildProcess } from 'node:child_process';

type Call = { readonly id: number; readonly name: string; readonly args: readonly unknown[] };
type Reply = { readonly id: number; readonly value?: unknown; readonly error?: string };

/** A process that answers calls. */
export interface Child {
  readonly pid: number;
  /** Calls a function of the process; throws its error. */
  call<T>(name: string, ...args: readonly unknown[]): Promise<T>;
  stop(): Promise<void>;
}

const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

/** The process is killed when this one ends, unless this one is killed by SIGKILL. */
export function endWithUs(child: ChildProcess): ChildProcess {
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** Starts the module as a process and waits until it answers calls. `env`: also in its environment. */
export async function startChild(module: string, env: Readonly<Record<string, string>> = {}): Promise<Child> {
  const child = endWithUs(fork(module, { serialization: 'advanced', env: { ...process.env, ...env } }));
  const waits = new Map<number, { readonly done: (value: never) => void; readonly fail: (error: Error) => void }>();
  let calls = 0;
  const ready = new Promise<void>((done, fail) => {
    child.on('message', (reply: Reply) => {
      if (reply.id === 0) return done();
      const wait = waits.get(reply.id);
      waits.delete(reply.id);
      if (reply.error === undefined) wait?.done(reply.value as never);
      else wait?.fail(new Error(reply.error));
    });
    child.once('exit', (code) => {
      const error = new Error(`${module} ended with ${code}`);
      fail(error);
      for (const wait of waits.values()) wait.fail(error);
    });
  });
  await ready;
  return {
    pid: child.pid ?? 0,
    call: (name, ...args) =>
      new Promise((done, fail) => {
        calls += 1;
        waits.set(calls, { done, fail });
        child.send({ id: calls, name, args } satisfies Call);
      }),
    async stop() {
      const gone = new Promise((done) => child.once('exit', done));
      waits.clear();
      // It ends by itself, and writes what Node writes at an end: a profile.
      child.disconnect();
      await gone;
    },
  };
}

/** In the process: answers calls by these functions. The process ends with the one that started it. */
export function answerCalls(functions: Readonly<Record<string, (...args: never[]) => unknown>>): void {
  process.on('disconnect', () => process.exit(0));
  process.on('message', ({ id, name, args }: Call) => {
    Promise.resolve()
      .then(() => functions[name]?.(...(args as never[])))
      .then((value) => process.send?.({ id, value } satisfies Reply))
      .catch((error: unknown) => {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        process.send?.({ id, error: text } satisfies Reply);
      });
  });
  process.send?.({ id: 0 } satisfies Reply);
}

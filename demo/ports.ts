// Owns which TCP ports the demo listens on. Not what listens there: start.ts.
import { createServer } from 'node:net';

/**
 * Ports that no system gives to a socket by itself. Of those that it does give, another process may be given the one that was found
 * free, before the server listens.
 */
const FREE = { from: 20_000, to: 32_000 } as const;

/** Ports that each process looks through by itself, so that two that look at the same time do not find the same one. */
const EACH = 30;
const FIRST = FREE.from + (process.pid % ((FREE.to - FREE.from) / EACH)) * EACH;
let taken = Math.floor(Math.random() * EACH);

/** A port that is free now. */
export async function freePort(): Promise<number> {
  for (let tries = 0; ; tries += 1) {
    taken += 1;
    const port = tries < EACH ? FIRST + (taken % EACH) : FREE.from + Math.floor(Math.random() * (FREE.to - FREE.from));
    if ((await tryPort(port)) === null) return port;
  }
}

/** Returns null when a server could listen on the port; otherwise the error. */
function tryPort(port: number): Promise<Error | null> {
  return new Promise((done) => {
    const probe = createServer().once('error', done);
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(null)));
  });
}

/**
 * The port, or a free one for 0, so that it is known before anything listens. `name` is the variable that chooses it.
 * Throws a sentence for people when the port is in use.
 */
export async function takePort(port: number, name: string, host: string): Promise<number> {
  if (port === 0) return freePort();
  const error = await tryPort(port);
  if (error === null) return port;
  const code = 'code' in error ? String(error.code) : '';
  if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
  const why = code === 'EACCES' ? 'may not be used without more rights' : 'is in use';
  throw new Error(
    `${host}:${port} ${why}. Stop what listens there, or choose another port: ${name}=${port + 100} npm start`,
  );
}

/** The port in an environment variable; `fallback` where it is not set. Throws where it is no port. */
export function readPort(name: string, fallback: number): number {
  const text = process.env[name];
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`${name} must be a port from 0 to 65535 (got "${text}")`);
}

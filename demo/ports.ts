// Owns which TCP ports the demo listens on. Not what listens there: start.ts.
import { createServer } from 'node:net';

/**
 * The port, or a free one for 0, so that it is known before anything listens. `name` is the variable that chooses it.
 * Throws a sentence for people when the port is in use.
 */
export async function takePort(port: number, name: string, host: string): Promise<number> {
  const probe = createServer();
  try {
    await new Promise<void>((done, fail) => probe.once('error', fail).listen(port, '127.0.0.1', done));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const why = code === 'EACCES' ? 'may not be used without more rights' : 'is in use';
    throw new Error(
      `${host}:${port} ${why}. Stop what listens there, or choose another port: ${name}=${port + 100} npm start`,
    );
  }
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('No TCP port');
  return address.port;
}

/** The port in an environment variable; `fallback` where it is not set. Throws where it is no port. */
export function readPort(name: string, fallback: number): number {
  const text = process.env[name];
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`${name} must be a port from 0 to 65535 (got "${text}")`);
}

// Owns how the addresses of a host are found before a connection is opened, and that the connection uses these addresses. Not
// which addresses may be reached (public-address.ts).
import { lookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';

/** Finds the addresses of a host. Throws when the host has no address. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** Resolves a host in the same way as other programs on the machine. */
export const resolveBySystem: Resolve = (host) =>
  new Promise((done, failed) => {
    lookup(host, { all: true }, (error, addresses) => (error ? failed(error) : done(addresses)));
  });

/** Returns a literal address without a lookup. Throws when the signal aborts, even when the resolver hangs. */
export async function addressesOf(
  host: string,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<readonly LookupAddress[]> {
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family }];
  const [aborted, forget] = whenAborted(signal);
  try {
    return await Promise.race([resolve(host), aborted]);
  } finally {
    forget();
  }
}

function whenAborted(signal: AbortSignal): [Promise<never>, () => void] {
  let fail = (_reason: Error) => {};
  const aborted = new Promise<never>((_done, failed) => (fail = failed));
  const onAbort = () => fail(new Error('too late'));
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  return [aborted, () => signal.removeEventListener('abort', onAbort)];
}

/** Returns a lookup that gives the checked addresses. A second real lookup could give other addresses (DNS rebinding). */
export function pinnedTo(addresses: readonly LookupAddress[]): LookupFunction {
  return (_host, { all }, done) => {
    if (all) return done(null, [...addresses]);
    return done(null, addresses[0]?.address ?? '', addresses[0]?.family);
  };
}

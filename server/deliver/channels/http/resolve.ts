// Owns how a host's addresses are found before anything connects, and that the connection uses the same ones. Not which of
// them may be reached (public-address.ts).
import { lookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';

/** Finds the addresses of a host; throws when there are none. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** As every other program on the machine does it. */
export const resolveBySystem: Resolve = (host) =>
  new Promise((done, failed) => {
    lookup(host, { all: true }, (error, addresses) => (error ? failed(error) : done(addresses)));
  });

/** A literal address is not looked up. A resolver that hangs is left when the signal says so. */
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

/** Connects to the checked addresses: a second lookup could answer others (DNS rebinding). */
export function pinnedTo(addresses: readonly LookupAddress[]): LookupFunction {
  return (_host, { all }, done) => {
    if (all) return done(null, [...addresses]);
    return done(null, addresses[0]?.address ?? '', addresses[0]?.family);
  };
}

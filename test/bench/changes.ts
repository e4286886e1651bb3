// Owns how long a begin and a proof take, one after another over HTTP, at a server that runs. Not which server: run.ts, compare.ts.
import { setTimeout as wait } from 'node:timers/promises';
import { codeIn } from '../kit/inbox.ts';
import type { Surroundings } from '../kit/server.ts';
import { strongSignIn } from '../kit/sign-in.ts';

/** Longer than a message takes here, ms: what the request before put into the mail has gone by then. */
const QUIET = 30;

/** Times of each request, ms. */
export interface ChangeTimes {
  readonly begins: readonly number[];
  readonly proofs: readonly number[];
}

/** Each user comes from a network of their own, as a proxy would tell it, so that no limit of a network is reached. */
export function createNetworks(): () => Readonly<Record<string, string>> {
  let count = 0;
  return () => {
    const network = `198.${18 + (count >> 16)}.${(count >> 8) & 255}.${count & 255}`;
    count += 1;
    return { 'x-forwarded-for': network };
  };
}

/** The answer of a request by itself, and how long it took, ms. */
export async function timed<T>(request: () => Promise<T>): Promise<[answer: T, took: number]> {
  await wait(QUIET);
  const began = performance.now();
  const answer = await request();
  return [answer, performance.now() - began];
}

/** So many users change their address, each once. */
export async function timeChanges(
  around: Surroundings,
  count: number,
  nextNetwork: () => Readonly<Record<string, string>>,
): Promise<ChangeTimes> {
  const [begins, proofs]: [number[], number[]] = [[], []];
  for (let i = 0; i < count; i += 1) {
    const [user, value, network] = [`ann${i}`, `ann.${i}@new.example`, nextNetwork()];
    await around.ask(user, 'GET', '/v1/me', undefined, network);
    const body = { kind: 'email', value, then: 'replace' };
    const [begun, begin] = await timed(() =>
      around.ask<{ id: string }>(strongSignIn({ sub: user }), 'POST', '/v1/changes', body, network),
    );
    const code = codeIn(await around.inbox.waitFor(value));
    const path = `/v1/changes/${begun.body.id}/code`;
    const [proved, proof] = await timed(() => around.ask(strongSignIn({ sub: user }), 'POST', path, { code }, network));
    if (proved.status !== 200) throw new Error(JSON.stringify(proved));
    begins.push(begin);
    proofs.push(proof);
  }
  return { begins, proofs };
}

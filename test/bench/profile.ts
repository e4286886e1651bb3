// Owns what a V8 profile says of a server under load: how long each part of it is busy for one change. Not how it is recorded:
// run.ts.
import { readFileSync } from 'node:fs';

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
}

/** As V8 writes it (`--cpu-prof`); times are µs. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: CallFrame;
    readonly children?: readonly number[];
  }[];
  /** Ids of nodes, and the time since the sample before each. */
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export function readProfile(path: string): CpuProfile {
  return JSON.parse(readFileSync(path, 'utf8')) as CpuProfile;
}

/**
 * Returns how long each part was busy, µs, in the `seconds` in which the thread was busiest: those of the load, without start and
 * end. What SQLite, OpenSSL and Node do for a function counts as its own.
 */
export function busyByPart({ nodes, samples, timeDeltas }: CpuProfile, seconds: number): ReadonlyMap<string, number> {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const own = new Map(nodes.map(({ id, callFrame }) => [id, partOf(callFrame)]));
  const partAt = (id: number | undefined): string | null => {
    if (id === undefined) return 'Node: other';
    const part = own.get(id);
    return part === undefined ? partAt(parents.get(id)) : part;
  };
  const parts = new Map(nodes.map(({ id }) => [id, partAt(id)]));
  const isBusy = (sample: number): boolean => parts.get(samples[sample] ?? 0) !== null;
  const [from, to] = busiest(timeDeltas, isBusy, seconds * 1e6);
  const busy = new Map<string, number>();
  for (let i = from; i < to; i += 1) {
    const part = parts.get(samples[i] ?? 0) ?? null;
    if (part !== null) busy.set(part, (busy.get(part) ?? 0) + (timeDeltas[i] ?? 0));
  }
  return new Map([...busy].toSorted(([, a], [, b]) => b - a));
}

/** The samples of the window of this length, µs, with the most busy time: the first, and the one behind the last. */
function busiest(
  deltas: readonly number[],
  isBusy: (sample: number) => boolean,
  length: number,
): readonly [number, number] {
  let best: readonly [number, number] = [0, deltas.length];
  let most = -1;
  let [from, whole, busy] = [0, 0, 0];
  for (const [to, delta] of deltas.entries()) {
    whole += delta;
    if (isBusy(to)) busy += delta;
    for (; whole > length; from += 1) {
      whole -= deltas[from] ?? 0;
      if (isBusy(from)) busy -= deltas[from] ?? 0;
    }
    if (busy > most) [most, best] = [busy, [from, to + 1]];
  }
  return best;
}

const ROOT = new URL('../../', import.meta.url).href;
/** Files of this checkout whose own time is not that of their folder. */
const OF_FILE: Readonly<Record<string, string>> = {
  'server/store/sqlite-statements.ts': 'SQLite: statements',
  'server/store/group-commit.ts': 'SQLite: BEGIN, COMMIT and the disk',
  'test/bench/servers/floor.ts': 'its own code, with all of SQLite',
};
const OF_NODE: readonly (readonly [RegExp, string])[] = [
  [/crypto/, 'Node: cryptography'],
  [/http|net$|stream/, 'Node: HTTP and sockets'],
];
const OF_PACKAGE: Readonly<Record<string, string>> = { '@hono/node-server': 'hono' };

/** Null where the thread is idle; undefined where its caller tells. */
function partOf({ functionName, url }: CallFrame): string | null | undefined {
  if (functionName === '(idle)') return null;
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (url.startsWith('node:')) return OF_NODE.find(([pattern]) => pattern.test(url))?.[1];
  if (!url.startsWith(ROOT)) return undefined;
  const path = url.slice(ROOT.length);
  const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  if (name !== undefined) return OF_PACKAGE[name] ?? name;
  return (
    OF_FILE[path] ??
    path
      .split('/')
      .slice(0, path.startsWith('server/') ? 2 : 1)
      .join('/')
  );
}

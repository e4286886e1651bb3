// Owns whether one built server is slower than another: both by turns, begin and prove over HTTP, with the first against itself
// beside it, which shows what is noise. Not the figures of one server by itself: run.ts.
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { surroundings } from '../kit/server.ts';
import { createNetworks, timeChanges, type ChangeTimes } from './changes.ts';

const USAGE = `node test/bench/compare.ts A B [--changes 60] [--rounds 5]
A and B: built servers, each the path of its cli.js or of a folder that holds it (the checkout, server or server/dist).
`;
/** The most that the ratio of the medians of B and A may be. */
const LIMIT = 1.1;
/** Requests at the start of a server that are not counted. */
const WARM = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { changes: { type: 'string', default: '60' }, rounds: { type: 'string', default: '5' } },
});
const changes = Number(values.changes);
const rounds = Number(values.rounds);
const [a, b] = positionals.map(findServer);
if (a === undefined || b === undefined || positionals.length > 2 || !(changes >= 1) || !(rounds >= 1)) {
  process.stderr.write(USAGE);
  process.exit(1);
}

function findServer(path: string): string {
  const found = ['', 'cli.js', 'dist/cli.js', 'server/dist/cli.js']
    .map((end) => resolve(join(path, end)))
    .find((file) => existsSync(file) && statSync(file).isFile());
  if (found !== undefined) return found;
  process.stderr.write(`There is no built server at ${path}. Run npm run build there first.\n`);
  process.exit(1);
}

/** A server on a database of its own, from its start to its end. */
async function measure(cli: string): Promise<ChangeTimes> {
  const around = await surroundings({ TRUSTED_PROXIES: '1' });
  try {
    await around.start(cli);
    const { begins, proofs } = await timeChanges(around, WARM + changes, createNetworks());
    return { begins: begins.slice(WARM), proofs: proofs.slice(WARM) };
  } finally {
    await around.close();
  }
}

function median(times: readonly number[]): number {
  const sorted = times.toSorted((x, y) => x - y);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const servers = [
  { name: 'A', cli: a, times: [] as ChangeTimes[] },
  { name: 'B', cli: b, times: [] as ChangeTimes[] },
  { name: 'A once more', cli: a, times: [] as ChangeTimes[] },
];
for (let round = 0; round < rounds; round += 1) {
  // Each begins a round in turn, so that a machine that slows down slows none of them more.
  for (let i = 0; i < servers.length; i += 1) {
    const server = servers[(round + i) % servers.length];
    server?.times.push(await measure(server.cli));
  }
  process.stdout.write(`round ${round + 1} of ${rounds}\n`);
}

process.stdout.write(`\nA: ${a}\nB: ${b}\n${rounds} rounds of ${changes} changes\n\n`);
for (const [name, key] of [
  ['begin', 'begins'],
  ['prove', 'proofs'],
] as const) {
  const [first = 0, second = 0, repeated = 0] = servers.map(({ times }) => median(times.flatMap((one) => one[key])));
  const ratio = second / first;
  process.stdout.write(
    `${name}: median A ${first.toFixed(2)} ms, B ${second.toFixed(2)} ms, A once more ${repeated.toFixed(2)} ms; ` +
      `B/A ${ratio.toFixed(3)} (at most ${LIMIT}), A/A ${(repeated / first).toFixed(3)}\n`,
  );
  const perRound = servers.map(
    (server) => `${server.name} ${server.times.map((one) => median(one[key]).toFixed(1)).join(' ')}`,
  );
  process.stdout.write(`    by round, ms: ${perRound.join('; ')}\n`);
  if (ratio > LIMIT) process.exitCode = 1;
}

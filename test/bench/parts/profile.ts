// Owns the figures of where the time of a change goes: how long the main thread is busy for one, by part, in ours and in the floor.
// Not how a profile is read: ../profile.ts.
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { changesPerSecond, measure, say } from '../contest.ts';
import { busyByPart, readProfile } from '../profile.ts';
import { shown } from '../report.ts';

/** Ours from its sources, whose files name the parts. */
export const SOURCES = join(import.meta.dirname, '../../../server/cli/cli.ts');
const CONNECTIONS = 32;

export async function profilePart(bench: Bench): Promise<void> {
  const ours = await profiled(bench, 'ours', false);
  const floor = await profiled(bench, 'floor', false);
  const delivers = await profiled(bench, 'ours', true);
  // The parts of ours come in the order of their size.
  for (const part of new Set([...ours.keys(), ...floor.keys(), ...delivers.keys()]))
    bench.add({
      part: 'Main thread, one change',
      figure: part,
      unit: 'ms',
      ours: ours.get(part) ?? NaN,
      floor: floor.get(part) ?? NaN,
      note: `while mail goes out ${shown(delivers.get(part))}`,
    });
}

/** How long the main thread is busy for one change under the closed loop, ms by part. */
async function profiled(bench: Bench, name: 'ours' | 'floor', mails: boolean): Promise<ReadonlyMap<string, number>> {
  const { seconds, databases } = bench.options;
  const folder = mkdtempSync(join(tmpdir(), 'contact-change-profile-'));
  const flags = ['--cpu-prof', `--cpu-prof-dir=${folder}`];
  // The floor is started as a module, so its flags come by the environment.
  const how = name === 'ours' ? { flags } : { env: { NODE_OPTIONS: flags.join(' ') } };
  const who = { name, mails, database: databases[0] ?? 'sqlite' };
  const one = await measure(bench, who, { connections: CONNECTIONS, seconds, ...how });
  say(mails ? `${name}, while mail goes out` : name, one);
  const files = readdirSync(folder).map((file) => join(folder, file));
  for (const file of files) process.stdout.write(`profile: ${file}\n`);
  const main = files.find((file) => /\.0\.\d+\.cpuprofile$/.test(file));
  if (main === undefined) throw new Error(`${name} left no profile of its main thread in ${folder}`);
  const changes = changesPerSecond(one) * seconds;
  return new Map([...busyByPart(readProfile(main), seconds)].map(([part, took]) => [part, took / 1000 / changes]));
}

// Owns one figure: what 200,000 links that are none leave in the memory of the built server. Not its times: run.ts.
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { surroundings } from '../kit/server.ts';
import { builtServer } from './built.ts';

const TOKENS = 200_000;
/** Before the first look: what a server takes once for its work is not what a token leaves. */
const WARM = 50_000;
const LOOKS = 4;
const AT_ONCE = 40;
/** The bar, MB. */
const LIMIT = 20;
/** Left to itself Node collects so seldom that its resident memory says nothing; in this much it has to. */
const FLAGS = ['--max-old-space-size=96', '--max-semi-space-size=2'];
const cli = builtServer();

const around = await surroundings();
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
try {
  const { child } = await around.start(cli, { flags: FLAGS });
  const resident = (): number => {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  };
  await press(0, WARM);
  const seen = [resident()];
  const began = performance.now();
  for (let look = 0; look < LOOKS; look += 1) {
    await press(WARM + (look * TOKENS) / LOOKS, WARM + ((look + 1) * TOKENS) / LOOKS);
    seen.push(resident());
  }
  const took = (performance.now() - began) / 1000;
  const grown = (seen.at(-1) ?? 0) - (seen[0] ?? 0);
  process.stdout.write(
    `${TOKENS} invalid link tokens in ${took.toFixed(0)} s: ${seen.map((mb) => mb.toFixed(0)).join(', ')} MB resident, ` +
      `${grown >= 0 ? '+' : ''}${grown.toFixed(1)} MB (at most ${LIMIT})\n`,
  );
  if (grown > LIMIT) process.exitCode = 1;
} finally {
  agent.destroy();
  await around.close();
}

async function press(from: number, to: number): Promise<void> {
  let next = from;
  const one = async (): Promise<void> => {
    while (next < to) {
      const status = await confirm(`1${(next++).toString(36).padStart(38, 'A')}`);
      if (status !== 404 && status !== 429) throw new Error(`answered ${status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

function confirm(token: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const asked = request(`${around.base}/v1/links/confirm`, {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    asked.on('error', fail);
    asked.on('response', (answer) => answer.resume().on('end', () => done(answer.statusCode)));
    asked.end(JSON.stringify({ token }));
  });
}

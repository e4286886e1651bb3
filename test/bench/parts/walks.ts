// Owns the figures of clients that read all users through SCIM: what stays in the server's memory, and how fast they are. Not what
// a search takes: ../search.ts.
import { setTimeout as pause } from 'node:timers/promises';
import { SECOND } from '../../../shared/duration.ts';
import { surroundings, type Surroundings } from '../../kit/server.ts';
import type { Bench } from '../bench.ts';
import { residentOf } from '../machine.ts';
import { fill } from '../people.ts';

const PART = 'Walks through all users';
const PEOPLE = { full: 100_000, quick: 2000 };
const WALKS = 10;
const PAGE = 200;
/** Before memory is read, ms. */
const REST = { full: 10 * SECOND, quick: SECOND };
const PROJECT = 'default';

export async function walksPart({ cli, isQuick, add }: Bench): Promise<void> {
  const people = isQuick ? PEOPLE.quick : PEOPLE.full;
  const rest = isQuick ? REST.quick : REST.full;
  const around = await surroundings({ TRUSTED_PROXIES: '1' });
  try {
    await makePeople(around, cli, people);
    const { child, base } = await around.start(cli);
    const authorization = await createClient(around);
    const read = (): number => residentOf(child.pid ?? 0);
    await pause(rest);
    const [idle, looks, times]: [number, number[], number[]] = [read(), [], []];
    for (let i = 0; i < WALKS; i += 1) {
      const began = performance.now();
      const seen = await walk(base, authorization);
      if (seen !== people) throw new Error(`a walk saw ${seen} of ${people} users`);
      times.push((performance.now() - began) / SECOND);
      looks.push(read());
    }
    await pause(rest);
    const [first = NaN, last = NaN] = [looks[0], looks.at(-1)];
    add({
      part: PART,
      figure: `resident memory after the last of ${WALKS} walks of ${people} users`,
      unit: 'MB',
      ours: last,
      ratio: { value: last / first, of: '× after the first' },
      target: 'flat',
      note: `idle before ${idle.toFixed(0)}; after each ${looks.map((look) => look.toFixed(0)).join(', ')}; at rest ${read().toFixed(0)}`,
    });
    const seconds = times.reduce((sum, time) => sum + time, 0);
    add({ part: PART, figure: `users read, in pages of ${PAGE}`, unit: '1/s', ours: (WALKS * people) / seconds });
  } finally {
    await around.close();
  }
}

/** The server makes the schema; the people come straight into the tables. */
async function makePeople(around: Surroundings, cli: string, people: number): Promise<void> {
  const { child } = await around.start(cli);
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await gone;
  fill(around.file, PROJECT, people);
}

/** The header of a client that may read all users. */
async function createClient(around: Surroundings): Promise<string> {
  const { code, out, err } = await around.run(['client', 'create', '--scopes', 'users:read']);
  const [id] = /cli_[\w-]{16}/.exec(out) ?? [];
  const [secret] = /ccs_[\w-]{43}/.exec(out) ?? [];
  if (code !== 0 || id === undefined || secret === undefined) throw new Error(`no client: ${err}${out}`);
  return `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
}

/** Reads page after page, and waits where the server asks for it; returns how many users it saw. */
async function walk(base: string, authorization: string): Promise<number> {
  let seen = 0;
  let cursor: string | undefined = '';
  while (cursor !== undefined) {
    const query = new URLSearchParams({ count: String(PAGE), cursor }).toString();
    const answer = await fetch(`${base}/scim/v2/Users?${query}`, { headers: { authorization } });
    const text = await answer.text();
    if (answer.status === 503 || answer.status === 429) {
      await pause(Number(answer.headers.get('retry-after') ?? 1) * SECOND);
      continue;
    }
    if (!answer.ok) throw new Error(`${answer.status}: ${text}`);
    const page = JSON.parse(text) as { readonly Resources: readonly unknown[]; readonly nextCursor?: string };
    seen += page.Resources.length;
    cursor = page.nextCursor;
  }
  return seen;
}

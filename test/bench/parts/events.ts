// Owns the figure of events: how soon after a commit the receiver of a webhook has the event, while changes come at a fixed rate. Not
// mails: delivery.ts.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import type { Bench } from '../bench.ts';
import { createFlow, type Flow } from '../load/flows.ts';
import { Client } from '../load/http.ts';
import { userAt } from '../servers/users.ts';
import { median, percentile } from '../stats.ts';

const NAMES = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const;
/** Changes a second, as the promise has it. */
const RATE = 20;
/** Changes of a full figure: the 99th percentile is then of the slowest ten. */
const CHANGES = 1000;
/** Changes before the clock runs. */
const WARM = 60;
/** Longest wait for the last events, ms. */
const ARRIVE_MAX = 10_000;

/** The receiver of a site: it checks each signature, and keeps when the change of each user came, epoch ms. */
async function openReceiver() {
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const webhook = new Webhook(secret);
  const arrivals = new Map<string, number>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const at = performance.now();
      const text = Buffer.concat(chunks).toString();
      // Throws for a bad signature, which ends the bench.
      webhook.verify(text, request.headers as Record<string, string>);
      response.writeHead(204).end();
      const { type, data } = JSON.parse(text) as {
        readonly type: string;
        readonly data: { readonly user: { readonly identities: readonly { readonly sub: string }[] } };
      };
      const sub = data.user.identities[0]?.sub;
      if (type === 'contact.changed' && sub !== undefined && !arrivals.has(sub)) arrivals.set(sub, at);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    secret,
    arrivals,
    close: () => void server.close().closeAllConnections(),
  };
}

/** One complete change; answers when its proof was answered, which is after the commit. Null when it was refused. */
async function change(flow: Flow, client: Client, user: number): Promise<number | null> {
  const begun = await client.ask(flow.begin(user));
  if (begun.status !== flow.begun) return null;
  const code = await flow.code(user, begun, null);
  const proved = await client.ask(flow.prove(user, begun, code));
  return proved.status === flow.proved ? performance.now() : null;
}

/** Changes of users `from` and the next, each at its time whatever is answered. Answers the users who have one, and since when. */
async function openLoop(flow: Flow, port: number, from: number, count: number): Promise<ReadonlyMap<number, number>> {
  const free: Client[] = [];
  const committed = new Map<number, number>();
  const open: Promise<void>[] = [];
  const began = performance.now();
  for (let i = 0; i < count; i += 1) {
    const due = began + (i * 1000) / RATE - performance.now();
    if (due > 0) await pause(due);
    const one = async (): Promise<void> => {
      const client = free.pop() ?? new Client(port);
      const at = await change(flow, client, from + i);
      if (at !== null) committed.set(from + i, at);
      free.push(client);
    };
    open.push(one());
  }
  await Promise.all(open);
  for (const client of free) client.close();
  return committed;
}

/** Adds the figures of each database. */
export async function eventsPart(bench: Bench): Promise<void> {
  const { ours, prefilled, options, sink } = bench;
  for (const database of options.databases) {
    await sink.reset();
    const [place, receiver] = await Promise.all([prefilled.fresh(database), openReceiver()]);
    const server = await ours.start({
      database: place.url,
      smtpPort: sink.port,
      env: { WEBHOOK_URL: receiver.url, WEBHOOK_SECRET: receiver.secret },
    });
    const { privateKey } = ours.signIn;
    const { port } = server;
    const flow = createFlow({ name: 'ours', port, privateKey, secret: ours.secretKeys, database: place.url });
    try {
      const count = bench.isQuick ? RATE * options.seconds : CHANGES;
      for (let user = 1; user <= WARM + count; user += 1) flow.prepare(user);
      await openLoop(flow, port, 1, WARM);
      const committed = await openLoop(flow, port, WARM + 1, count);
      const until = performance.now() + ARRIVE_MAX;
      const arrival = (user: number): number | undefined => receiver.arrivals.get(userAt(user).sub);
      while (performance.now() < until && [...committed.keys()].some((user) => arrival(user) === undefined))
        await pause(20);
      const delays = [...committed].map(([user, at]) => Math.max(0, (arrival(user) ?? Infinity) - at));
      const [p50, p99] = [median(delays), percentile(delays, 0.99)];
      const lost = delays.filter((delay) => delay === Infinity).length;
      const note = `of ${delays.length}, ${count - committed.size} refused, ${lost} not within ${ARRIVE_MAX / 1000} s`;
      const figure = `answer of the proof to the event at a webhook, ${NAMES[database]}, ${RATE} changes/s`;
      bench.add({ part: 'Events', figure: `${figure}, p50`, unit: 'ms', ours: p50, target: '30', note });
      bench.add({ part: 'Events', figure: `${figure}, p99`, unit: 'ms', ours: p99, target: '150' });
    } finally {
      await flow.close();
      await server.stop();
      receiver.close();
      await place.remove();
    }
  }
}

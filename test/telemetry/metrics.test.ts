// Owns the metrics of a running server: what is counted, where they are read, and that the dashboard asks for nothing else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { test, type TestContext } from 'node:test';
import { DATABASES, freshDatabase } from '../kit/database.ts';
import { codeIn, newestWithCode } from '../kit/inbox.ts';
import { surroundings, type Started, type Surroundings } from '../kit/server.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { readMetrics, type Family } from './text-format.ts';

const METRICS_ADDRESS = '127.0.0.1:0';
const DASHBOARD = new URL('../../server/deploy/grafana/contact-change.json', import.meta.url);
const ANN = strongSignIn({ sub: 'ann' });

function metricsOf({ lines }: Started): string {
  const events = lines.map((line) => JSON.parse(line) as { event: string; address?: string });
  const address = events.find(({ event }) => event === 'metrics')?.address;
  assert.ok(address, 'the log names the address of the metrics');
  return `http://${address}/metrics`;
}

async function scrape(url: string): Promise<ReadonlyMap<string, Family>> {
  const answer = await fetch(url);
  assert.match(answer.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/);
  return readMetrics(await answer.text());
}

function valueOf(families: ReadonlyMap<string, Family>, name: string, labels: Readonly<Record<string, string>> = {}) {
  const samples = [...families.values()].flatMap((family) => family.samples).filter((each) => each.name === name);
  const fitting = samples.filter((each) => Object.entries(labels).every(([key, value]) => each.labels[key] === value));
  return fitting.reduce((sum, { value }) => sum + value, 0);
}

/** Scrapes until the server shows it: the thread that sends tells its counts a moment later. */
async function scrapeUntil(url: string, isThere: (families: ReadonlyMap<string, Family>) => boolean) {
  for (;;) {
    const families = await scrape(url);
    if (isThere(families)) return families;
  }
}

/** Changes the e-mail address of Ann, with one wrong code. */
async function change({ ask, inbox }: Surroundings, value: string): Promise<string> {
  const begun = await ask<{ id: string }>(ANN, 'POST', '/v1/changes', { kind: 'email', value, then: 'replace' });
  assert.equal(begun.status, 201);
  const { id } = begun.body;
  const mail = await inbox.waitFor(value);
  const code = codeIn(newestWithCode(inbox.messages(value)) ?? mail);
  const wrong = code === '000000' ? '111111' : '000000';
  assert.notEqual((await ask(ANN, 'POST', `/v1/changes/${id}/code`, { code: wrong })).status, 200);
  assert.equal((await ask(ANN, 'POST', `/v1/changes/${id}/code`, { code })).status, 200);
  return id;
}

async function started(t: TestContext, more: Readonly<Record<string, string>> = {}) {
  const around = await surroundings({ METRICS_ADDRESS, ...more });
  t.after(() => around.close());
  const server = await around.start();
  return { around, url: metricsOf(server) };
}

for (const kind of DATABASES)
  test(`after a change the metrics of a server on ${kind} tell of it, and the dashboard asks for metrics that there are`, async (t) => {
    const database = await freshDatabase(kind);
    t.after(() => database.remove());
    const { around, url } = await started(t, { DATABASE_URL: database.url });
    const id = await change(around, 'ann@new.example');
    await around.ask(ANN, 'GET', `/v1/changes/${id}`);
    await around.ask(ANN, 'GET', '/v1/nothing/here');
    const families = await scrapeUntil(
      url,
      (now) => valueOf(now, 'contact_change_messages_total', { channel: 'email', outcome: 'sent' }) >= 2,
    );
    const value = (name: string, labels = {}) => valueOf(families, `contact_change_${name}`, labels);
    for (const event of ['change-begun', 'code-wrong', 'change-done'])
      assert.equal(value('account_events_total', { event, kind: 'email' }), 1, event);
    assert.equal(value('http_requests_total', { route: '/v1/changes', method: 'POST', status_class: '2xx' }), 1);
    assert.equal(value('http_request_duration_seconds_count', { route: '/v1/changes/:id/code' }), 2);
    assert.equal(value('refusals_total', { problem: 'proof-wrong' }), 1);
    assert.ok(value('messages_total', { channel: 'email', template: 'prove', outcome: 'sent' }) >= 1);
    assert.equal(value('provider_up', { channel: 'email' }), 1);
    assert.ok(value('write_duration_seconds_count', { outcome: 'done' }) >= 3);
    assert.ok(value('outbox_messages') >= 0 && families.has('contact_change_outbox_late_seconds'));
    if (kind === 'sqlite') assert.ok(value('commit_duration_seconds_count') <= value('committed_writes_total'));
    else assert.ok(value('postgres_connections_total') >= 1);

    const { panels } = JSON.parse(readFileSync(DASHBOARD, 'utf8')) as { panels: { targets: { expr: string }[] }[] };
    const named = panels.flatMap(({ targets }) =>
      targets.flatMap(({ expr }) => expr.match(/\b(?:contact_change|nodejs|process)_\w+/g) ?? []),
    );
    const names = new Set([...families.values()].flatMap(({ samples }) => samples.map(({ name }) => name)));
    const other = kind === 'sqlite' ? /postgres/ : /commit/;
    // Of what did not happen, such as a refusal for overload, there is a type and no sample yet.
    const isThere = (name: string) => names.has(name) || families.has(name);
    assert.deepEqual(
      named.filter((name) => !isThere(name) && !other.test(name)),
      [],
    );
    const drawn = [...families.keys()].filter((name) => name.startsWith('contact_change_'));
    assert.deepEqual(
      drawn.filter((name) => !named.some((each) => each.startsWith(name))),
      [],
      'the dashboard shows all metrics of ours',
    );
  });

test('no label holds what only one user has: an id, an address, a path or a header', async (t) => {
  const { around, url } = await started(t);
  const id = await change(around, 'ann@new.example');
  await around.ask(ANN, 'GET', `/v1/changes/${id}`);
  await around.ask(ANN, 'GET', '/v1/ann@old.example/secret?x=ann');
  await new Promise<void>((done) => {
    request(`${around.base}/v1/me`, { method: 'PROPFIND' }, (answer) => answer.resume().on('end', done)).end();
  });
  const text = await (await fetch(url)).text();
  for (const leak of [id, '@', '"ann"', 'secret', 'PROPFIND', 'chg_', 'usr_', around.idp.issuer])
    assert.ok(!text.includes(leak), leak);
});

test('metrics are read at their own address alone, and a server without one has none', async (t) => {
  const { around, url } = await started(t);
  assert.equal((await fetch(`${around.base}/metrics`)).status, 404);
  assert.equal((await fetch(url.replace('/metrics', '/v1/me'))).status, 404);
  assert.equal((await fetch(url, { method: 'POST' })).status, 405);
  const plain = await surroundings();
  t.after(() => plain.close());
  const { lines } = await plain.start();
  assert.ok(!lines.some((line) => line.includes('"metrics"')));
});

test('a process that only delivers has metrics too', async (t) => {
  const around = await surroundings({ METRICS_ADDRESS });
  t.after(() => around.close());
  await around.start(undefined, { args: ['serve', '--no-deliver'] });
  const delivering = await around.start(undefined, { args: ['deliver'], another: true });
  await change(around, 'ann@new.example');
  const sent = { template: 'prove', outcome: 'sent' };
  await scrapeUntil(metricsOf(delivering), (now) => valueOf(now, 'contact_change_messages_total', sent) >= 1);
});

test('an address of metrics that another program has ends the start with a sentence that names the setting', async (t) => {
  const { around, url } = await started(t);
  const { host } = new URL(url);
  const { code, err } = await around.run(['serve'], { METRICS_ADDRESS: host, PORT: '0' });
  assert.equal(code, 1);
  assert.match(err, new RegExp(`METRICS_ADDRESS ${host} cannot be used: EADDRINUSE`));
});

// Owns that requests to issuers, human checks, the identity provider of admins and directories are spans and are counted, and tell
// no secret and no person.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { SpanKind } from '@opentelemetry/api';
import { createPrometheus } from '../../server/telemetry/prometheus.ts';
import { createTracing } from '../../server/telemetry/tracing.ts';
import { PUBLIC_URL, startApp } from '../kit/app.ts';
import { codeIn } from '../kit/inbox.ts';
import { createOpenid } from '../kit/openid.ts';
import { surroundings } from '../kit/server.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { serve, settings, tokens } from '../deliver/directory/kit.ts';
import { readMetrics } from './text-format.ts';
import { registerTracer } from './tracer.ts';

const COUNT = 'contact_change_outgoing_request_duration_seconds_count';

/** How often each target answered how, such as `directory 2xx`. */
function countedIn(text: string): Readonly<Record<string, number>> {
  const samples = [...readMetrics(text).values()].flatMap((family) => family.samples);
  const counts = samples.filter(({ name }) => name === COUNT);
  return Object.fromEntries(counts.map(({ labels, value }) => [`${labels['target']} ${labels['outcome']}`, value]));
}

/** A directory that takes every write; its first token is refused once. */
async function directoryOf(t: TestContext) {
  const login = tokens();
  const server = await serve(t, (asked) => {
    if (asked.path === '/token') return login.answer(asked);
    return { status: asked.headers.authorization === 'Bearer token-1' ? 401 : 204 };
  });
  return settings({
    type: 'http',
    url: `${server.url}/users/{{sub}}`,
    token: null,
    oauth: {
      tokenUrl: `${server.url}/token`,
      clientId: 'sync',
      clientSecret: 'hunter2',
      scope: null,
      audience: null,
      clientAuth: 'basic',
    },
    key: 'id',
    body: { mail: '{{email}}' },
  });
}

test('each request to a directory, its token endpoint and the provider of admins is a span below its work, and is counted', async (t) => {
  const spans = registerTracer();
  const tracing = createTracing('1.0.0');
  assert.ok(tracing);
  const prometheus = createPrometheus('1.0.0');
  const openid = await createOpenid(Date.now);
  t.after(() => openid.close());
  const humans = await serve(t, () => ({ status: 200, body: { success: true } }));
  const app = await startApp({
    introspects: true,
    project: {
      oidc: openid.settings,
      humanCheck: { url: `${humans.url}/siteverify`, secret: 'hunter2' },
      directories: [await directoryOf(t)],
    },
    telemetry: { tracing, metrics: prometheus.metrics },
  });
  t.after(() => app.close());
  const ann = app.person('ann', strongSignIn());
  const begun = await ann.begin({ kind: 'email', value: 'ann@new.example', then: 'replace', humanToken: 'hunter3' });
  assert.equal((await ann.prove(begun, await app.codeTo('ann@new.example'))).status, 200);
  await app.courier.drain();

  openid.user({ roles: ['contacts-admin'] });
  const sent = await app.app.request(`${PUBLIC_URL}/v1/admin/sign-in`);
  const cookie = sent.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const back = await openid.visit(sent.headers.get('location') ?? '');
  assert.equal((await app.app.request(back.href, { headers: { cookie } })).status, 303);

  const parentOf = (id: string | null) => spans.find((span) => span.id === id)?.name;
  const calls = spans
    .filter(({ kind, name }) => kind === SpanKind.CLIENT && /^[A-Z]+$/.test(name))
    .map(({ name, parent, attributes }) => {
      assert.equal(attributes['server.address'], '127.0.0.1');
      return `${parentOf(parent)}: ${name} ${attributes['http.response.status_code'] ?? ''}`.trim();
    });
  assert.deepEqual(
    calls.filter((call) => call.startsWith('send directory')),
    ['POST 200', 'PUT 401', 'POST 200', 'PUT 204'].map((call) => `send directory: ${call}`),
  );
  const callback = calls.filter((call) => call.startsWith('GET /v1/admin/callback'));
  assert.deepEqual(callback, ['GET /v1/admin/callback: POST 200', 'GET /v1/admin/callback: GET']);
  assert.ok(calls.includes('GET /v1/admin/sign-in: GET'), calls.join('\n'));

  const counted = countedIn(await prometheus.text([], Date.now()));
  assert.partialDeepStrictEqual(counted, {
    'directory 2xx': 1,
    'directory 4xx': 1,
    'directory-login 2xx': 2,
    'sign-in 2xx': 3,
    'human-check 2xx': 1,
  });
  assert.ok((counted['issuer 2xx'] ?? 0) > 0);

  const all = JSON.stringify(spans.map(({ name, attributes, status }) => ({ name, attributes, status })));
  for (const leak of ['hunter', 'token-', '@', 'siteverify', '/users/', 'usr_', '/token'])
    assert.ok(!all.includes(leak), leak);
});

test('a directory that does not answer is counted as such, and a provider that does not run', async (t) => {
  const prometheus = createPrometheus('1.0.0');
  const openid = await createOpenid(Date.now);
  await openid.close();
  const failing = settings({ type: 'http', url: 'http://127.0.0.1:1/users', body: { id: '{{id}}' }, key: 'id' });
  const app = await startApp({
    project: { oidc: openid.settings, directories: [failing] },
    telemetry: { metrics: prometheus.metrics },
  });
  t.after(() => app.close());
  const ann = app.person('ann', strongSignIn());
  const begun = await ann.begin({ kind: 'email', value: 'ann@new.example', then: 'replace' });
  assert.equal((await ann.prove(begun, await app.codeTo('ann@new.example'))).status, 200);
  await app.courier.drain();
  await app.app.request(`${PUBLIC_URL}/v1/admin/sign-in`);
  const counted = countedIn(await prometheus.text([], Date.now()));
  assert.ok((counted['directory failed'] ?? 0) > 0);
  assert.equal(counted['sign-in failed'], 1);
});

test('the thread that delivers tells its server of each request to a directory', async (t) => {
  const directory = await serve(t, () => ({ status: 204 }));
  const around = await surroundings({
    METRICS_ADDRESS: '127.0.0.1:0',
    DIRECTORY: '{"type":"http","body":{"id":"{{id}}"}}',
    DIRECTORY_URL: `${directory.url}/users`,
  });
  t.after(() => around.close());
  const { lines } = await around.start();
  const { address } = lines
    .map((line) => JSON.parse(line) as { event: string; address?: string })
    .find(({ event }) => event === 'metrics') ?? { address: '' };
  const ann = strongSignIn({ sub: 'ann' });
  const value = 'ann@new.example';
  const begun = await around.ask<{ id: string }>(ann, 'POST', '/v1/changes', { kind: 'email', value, then: 'replace' });
  const code = codeIn(await around.inbox.waitFor(value));
  assert.equal((await around.ask(ann, 'POST', `/v1/changes/${begun.body.id}/code`, { code })).status, 200);
  for (;;) {
    const text = await (await fetch(`http://${address}/metrics`)).text();
    // Between scrapes that follow at once the delay of the event loop is no number, which readMetrics refuses.
    if (/_count\{target="directory",outcome="2xx"\} [1-9]/.test(text)) break;
  }
  assert.deepEqual(directory.lines().slice(0, 1), ['PUT /users']);
});

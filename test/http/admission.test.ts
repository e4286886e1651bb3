import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test, type TestContext } from 'node:test';
import type { AppParts } from '../../server/app.ts';
import { DEFAULT_POLICY } from '../../server/core/policy.ts';
import { listen } from '../../server/http/serve.ts';
import type { LogData } from '../../server/ports/log.ts';
import type { Store } from '../../server/ports/store.ts';
import type { ProblemBody } from '../../shared/problem.ts';
import type { ChangeBody } from '../../shared/wire/change.ts';
import { PATIENT, startApp, type TestApp } from '../kit/app.ts';
import { DATABASES, silent } from '../kit/database.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { PUBLIC_URL, SITE, start } from './kit.ts';

/** One begin in work, and one that waits. */
const ONE = {
  ...PATIENT,
  places: { prove: 2, begin: 1, list: 1 },
  waiting: { prove: 1, begin: 1, list: 1 },
} satisfies AppParts['gate'];
/** Nothing is let in. */
const NONE = {
  ...PATIENT,
  places: { prove: 0, begin: 0, list: 0 },
  waiting: { prove: 0, begin: 0, list: 0 },
} satisfies AppParts['gate'];

/** A store whose writes wait while they are held. */
function heldWrites() {
  let isHeld = false;
  let letGo: () => void = () => undefined;
  let arrived: () => void = () => undefined;
  let free = Promise.resolve();
  const through = (store: Store): Store => ({
    ...store,
    write: async (work, ...more) => {
      if (isHeld) {
        arrived();
        await free;
      }
      return store.write(work, ...more);
    },
  });
  return {
    through,
    /** Resolves when a write waits. */
    hold(): Promise<void> {
      isHeld = true;
      free = new Promise((resolve) => (letGo = resolve));
      return new Promise((resolve) => (arrived = resolve));
    },
    /** Later writes pass; those that wait go on waiting. */
    letLaterPass: () => void (isHeld = false),
    letGo: () => letGo(),
  };
}

const beginOf = (app: TestApp, name: string, headers: Record<string, string> = {}) =>
  app
    .person(name, strongSignIn())
    .send<ChangeBody & ProblemBody>('POST', '/v1/changes', { kind: 'email', value: `${name}@new.example` }, headers);

for (const database of DATABASES) {
  test(`with as many begins in work and waiting as may be, the next is 503 at once with Retry-After, a proof goes through, and the probes answer; on ${database}`, async () => {
    const held = heldWrites();
    const lines: (readonly [string, LogData | undefined])[] = [];
    const log = { ...silent, warn: (event: string, data?: LogData) => void lines.push([event, data]) };
    const app = await start({ database, log, through: { store: held.through }, parts: { gate: ONE } });
    const ann = app.person('ann', strongSignIn());
    const change = await ann.begin({ kind: 'email', value: 'ann@new.example' });
    const code = await app.codeTo('ann@new.example');

    const writing = held.hold();
    const inWork = beginOf(app, 'bo');
    await writing;
    held.letLaterPass();
    const others: ReturnType<typeof beginOf>[] = [];
    let first: Awaited<(typeof others)[number]> | null = null;
    for (let n = 0; first === null && n < 100; n++) {
      others.push(beginOf(app, `user${n}`));
      first = await Promise.race([...others, new Promise<null>((later) => setImmediate(later, null))]);
    }
    assert.ok(first !== null, 'one of a hundred begins is answered while none can be done');
    const refused = first;
    assert.deepEqual([refused.status, refused.body.code], [503, 'unavailable']);
    assert.match(refused.headers.get('retry-after') ?? '', /^[1-3]$/);
    assert.equal(refused.headers.get('access-control-allow-origin'), SITE, 'a page may read it');
    assert.equal((await ann.prove(change, code)).body.state, 'done');
    for (const path of ['/healthz', '/readyz', '/pages/link.css'])
      assert.equal((await app.app.request(PUBLIC_URL + path)).status, 200, path);

    held.letGo();
    assert.equal((await inWork).status, 201);
    const answers = await Promise.all(others);
    assert.equal(answers.filter(({ status }) => status === 201).length, 1, 'the one that waited');
    const shed = lines.filter(([event]) => event === 'requests-shed');
    const requestId = refused.headers.get('x-request-id');
    assert.deepEqual(shed, [['requests-shed', { requestId, begin: 1, loopDelay: 0 }]], 'one line a minute');
  });
}

test('a request gives its place back, also when it is refused or fails', async () => {
  let fails = false;
  const app = await start({
    parts: { gate: { ...ONE, waiting: { prove: 0, begin: 0, list: 0 } } },
    through: {
      store: (store) => ({
        ...store,
        write: (...given) => (fails ? Promise.reject(new Error('a bug')) : store.write(...given)),
      }),
    },
  });
  const ann = app.person('ann', strongSignIn());
  await ann.me();
  const none = { kind: 'email', value: 'none' };
  for (let n = 0; n < 3; n++) assert.equal((await ann.send('POST', '/v1/changes', none)).status, 422);
  fails = true;
  for (let n = 0; n < 3; n++) assert.equal((await beginOf(app, 'ann')).status, 500);
  fails = false;
  assert.equal((await beginOf(app, 'ann')).status, 201);
});

test('nothing is stored for a refused request: its key can be used again, and it uses up no quota', async () => {
  const gate = { ...ONE, waiting: { prove: 1, begin: 0, list: 1 } };
  const held = heldWrites();
  const app = await start({
    through: { store: held.through },
    parts: { gate },
    policy: { quotas: { ...DEFAULT_POLICY.quotas, beginsPerUser: 1 } },
  });
  await app.person('cy', strongSignIn()).me();
  const writing = held.hold();
  const inWork = beginOf(app, 'bo');
  await writing;
  const key = { 'idempotency-key': 'key' };
  for (let n = 0; n < 3; n++) assert.equal((await beginOf(app, 'cy', key)).status, 503);
  held.letLaterPass();
  held.letGo();
  await inWork;
  const begun = await beginOf(app, 'cy', key);
  assert.equal(begun.status, 201);
  const again = await beginOf(app, 'cy', key);
  assert.deepEqual([again.status, again.body.id], [201, begun.body.id], 'the answer of the first, by its key');
});

/** An app with all vendor contracts. */
async function startWithContracts(t: TestContext, gate: AppParts['gate']) {
  const click = { completion: 'click', linkLife: null } as const;
  const app = await startApp({
    parts: { gate: gate ?? {} },
    project: { faces: { descope: click, transmit: click, trivore: click, wso2: click } },
  });
  t.after(() => app.close());
  return app;
}

test('a request is refused in the form of its contract, before its credentials and its body are looked at', async (t) => {
  const app = await startWithContracts(t, NONE);
  const ask = async (method: string, path: string, type = 'application/json') => {
    const init = { method, headers: { 'content-type': type } };
    const answer = await app.app.request(PUBLIC_URL + path, method === 'GET' ? {} : { ...init, body: '{' });
    assert.equal(answer.status, 503, path);
    assert.match(answer.headers.get('retry-after') ?? '', /^[1-3]$/, path);
    return { type: answer.headers.get('content-type')?.split(';')[0], text: await answer.text() };
  };
  const bodyOf = async (method: string, path: string, type?: string) =>
    JSON.parse((await ask(method, path, type)).text) as Readonly<Record<string, unknown>>;

  const native = await ask('POST', '/v1/changes/chg_1/code');
  assert.equal(native.type, 'application/problem+json');
  assert.equal((JSON.parse(native.text) as ProblemBody).code, 'unavailable');
  assert.equal((await bodyOf('POST', '/v1/auth/otp/verify/email'))['errorCode'], 'E010000');
  assert.equal((await bodyOf('POST', '/cis/v1/verification/otp/email/validate'))['error_code'], 503);
  const trivore = await bodyOf('POST', '/api/rest/v1/user/ann/change-contact/finish');
  assert.equal(JSON.stringify(trivore).includes('UNAVAILABLE'), true, JSON.stringify(trivore));
  assert.equal((await bodyOf('POST', '/t/default/api/identity/user/v1.0/validate-code'))['code'], '18013');
  assert.equal((await bodyOf('GET', '/t/default/scim2/Users'))['status'], '503');
  assert.equal((await bodyOf('GET', '/scim/v2/Users'))['status'], '503');
  const form = 'application/x-www-form-urlencoded';
  assert.equal(typeof (await bodyOf('POST', '/oauth2/token', form))['error'], 'string');
  for (const [method, path] of [
    ['GET', '/confirm?t=x'],
    ['POST', '/confirm'],
    ['GET', '/undo?t=x'],
  ] as const) {
    const page = await ask(method, path, form);
    assert.equal(page.type, 'text/html', path);
  }
  for (const path of ['/healthz', '/readyz', '/openapi.json', '/.well-known/jwks.json'])
    assert.equal((await app.app.request(PUBLIC_URL + path)).status, 200, path);
});

/** Sends the bytes, and returns what comes until `enough` is true. */
async function exchange(url: string, bytes: string, enough: (text: string) => boolean): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  let text = '';
  for await (const chunk of socket) {
    text += String(chunk);
    if (enough(text)) break;
  }
  socket.destroy();
  return text;
}

test('over a socket a request is refused by its head, before its body comes, in the form of its contract', async (t) => {
  const app = await startWithContracts(t, NONE);
  const server = await listen(app.app, { port: 0, host: '127.0.0.1', log: silent });
  t.after(() => server.stop(0));
  const refusalOf = async (
    target: string,
  ): Promise<readonly [type: string, body: Readonly<Record<string, unknown>>]> => {
    const head = `POST ${target} HTTP/1.1\r\nHost: x\r\nOrigin: ${SITE}\r\nContent-Length: 9\r\n\r\n`;
    const text = await exchange(server.url, head, (come) => come.endsWith('}'));
    const [headers = '', body = ''] = text.split('\r\n\r\n');
    assert.match(headers, /^HTTP\/1\.1 503 /, target);
    assert.match(headers, /^Retry-After: [1-3]\r?$/m, target);
    assert.match(headers, /^X-Request-Id: req_/m, target);
    assert.match(headers, new RegExp(`^Access-Control-Allow-Origin: ${SITE}\r?$`, 'm'), target);
    return [/^Content-Type: (\S+?)\r?$/m.exec(headers)?.[1] ?? '', JSON.parse(body) as Record<string, unknown>];
  };
  const [type, native] = await refusalOf('/v1/changes?x=1');
  assert.deepEqual([type, native['code'], native['status']], ['application/problem+json', 'unavailable', 503]);
  assert.equal((await refusalOf('/v1/mgmt/user/update/email'))[1]['errorCode'], 'E010000');
  assert.equal((await refusalOf('/cis/v1/verification/otp/email'))[1]['error_code'], 503);
  assert.match(JSON.stringify(await refusalOf('/api/rest/v1/user/ann/change-contact')), /UNAVAILABLE/);
  assert.equal((await refusalOf('/t/default/api/identity/user/v1.0/resend-code'))[1]['code'], '18013');
  for (const path of ['/scim/v2/Users', '/scim/v2//users/', '/t/default/scim2/Users']) {
    const [scim, { status }] = await refusalOf(path);
    assert.deepEqual([scim, status], ['application/scim+json', '503'], path);
  }
  assert.equal(typeof (await refusalOf('/oauth2/token'))[1]['error'], 'string');
});

test('a socket can be used on after a refusal whose body was short, and is closed after one of a body without a known end', async (t) => {
  const app = await startWithContracts(t, NONE);
  const server = await listen(app.app, { port: 0, host: '127.0.0.1', log: silent });
  t.after(() => server.stop(0));
  const refused = 'POST /v1/changes HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}';
  const probe = 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n';
  const both = await exchange(server.url, refused + probe, (text) => /HTTP\/1\.1 200 /.test(text));
  assert.match(both, /^HTTP\/1\.1 503 [^]*HTTP\/1\.1 200 /);
  const endless = 'POST /v1/changes HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n';
  assert.match(await exchange(server.url, endless, () => false), /^HTTP\/1\.1 503 [^]*Connection: close/);
});

test('a preflight is answered while all else is refused', async (t) => {
  const app = await startWithContracts(t, NONE);
  const server = await listen(app.app, { port: 0, host: '127.0.0.1', log: silent });
  t.after(() => server.stop(0));
  const head = `OPTIONS /v1/changes HTTP/1.1\r\nHost: x\r\nOrigin: ${SITE}\r\nAccess-Control-Request-Method: POST\r\n\r\n`;
  assert.match(await exchange(server.url, head, (text) => text.includes('\r\n\r\n')), /^HTTP\/1\.1 204 /);
});

/** A begin that waits for the issuer, and one for the human check: meanwhile others begin in the only place there is. */
for (const [what, options] of [
  ['the issuer that is asked whether a sign-in still holds', { introspects: true }],
  ['the human check', { project: { humanCheck: { url: 'http://127.0.0.1:9/siteverify', secret: 's3cret' } } }],
] as const)
  test(`while ${what} is slow, a begin that waits for it takes no place from others`, async () => {
    let asked: () => void = () => undefined;
    let answer: () => void = () => undefined;
    const isAsked = new Promise<void>((done) => (asked = done));
    const isAnswered = new Promise<void>((done) => (answer = done));
    let calls = 0;
    const slowOnce: typeof fetch = async (url, init) => {
      // Keys are fetched before a place is asked for.
      if (!/introspect|siteverify/.test(String(url))) return fetch(url, init);
      calls += 1;
      if (calls === 1) {
        asked();
        await isAnswered;
      }
      return Response.json({ active: true, success: true });
    };
    const gate = { ...ONE, waiting: { prove: 1, begin: 0, list: 1 } };
    const app = await start({ ...options, through: { fetch: slowOnce }, parts: { gate } });
    const begins = (name: string) =>
      app
        .person(name, strongSignIn())
        .send<ChangeBody>('POST', '/v1/changes', { kind: 'email', value: `${name}@new.example`, humanToken: 'human' });
    const slow = begins('ann');
    await isAsked;
    for (const name of ['bo', 'cy']) assert.equal((await begins(name)).status, 201, name);
    answer();
    assert.equal((await slow).status, 201);
  });

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { startInbox } from '../../demo/inbox.ts';
import { PROBLEMS } from '../../shared/problem.ts';
import type { ChangeBody } from '../../shared/wire.ts';
import { reportSeed, seedOf } from '../../server/core/change.ts';
import { createSmtp } from '../../server/deliver/channels/smtp/smtp.ts';
import { createLog } from '../../server/log.ts';
import { createIntrospect } from '../../server/tokens/introspect.ts';
import { createTokens } from '../../server/tokens/refresh.ts';
import { createSecrets } from '../../server/tokens/secrets.ts';
import { KEYS, PUBLIC_URL, SITE, startApp, type Person, type TestApp } from '../kit/app.ts';
import { everything } from '../kit/at-rest.ts';
import { createCanaries, type Canaries } from '../kit/canaries.ts';
import { HOUR, MINUTE } from '../kit/clock.ts';
import { THOROUGH } from '../kit/database.ts';
import { HTTP_FAULTS, httpEcho, SMTP_FAULTS, smtpEcho } from '../kit/echo.ts';
import type { Principal } from '../../server/ports/principal.ts';

/** Problems of what is not reached from here. */
const ELSEWHERE = ['idempotency-busy', 'name-taken', 'precondition-failed', 'not-supported'];
const SMTP_PASSWORD = 'canary-smtp-password';
const SMS_TOKEN = 'canary-sms-token';
const HOOK_SECRET = `whsec_${Buffer.from('canary-webhook-secret-of-32-byte').toString('base64')}`;
const secrets = createSecrets(KEYS);

interface Watch {
  readonly canaries: Canaries;
  readonly lines: string[];
  /** Answers so far that held what they may not, with the path that they came on. */
  readonly leaks: string[];
  readonly problems: Set<string>;
  paths: number;
}

/** Everything that the process itself would print, for as long as a test lasts: a library may have a log of its own. */
function printed(t: TestContext, watch: Watch): void {
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    stream.write = ((chunk: string | Uint8Array, ...rest: []) => {
      watch.lines.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1'));
      return write(chunk, ...rest);
    }) as typeof stream.write;
    t.after(() => (stream.write = write));
  }
}

function watching(): Watch {
  const canaries = createCanaries();
  const [{ key }] = KEYS;
  canaries.secret(Buffer.from(key).toString('base64url'), Buffer.from(key).toString('hex'));
  canaries.secret(SMTP_PASSWORD, SMS_TOKEN, HOOK_SECRET, 'canary-webhook-secret-of-32-byte');
  return { canaries, lines: [], leaks: [], problems: new Set(), paths: 0 };
}

for (const kind of THOROUGH) {
  test(`no error path lets a code, token, key, password or address out, on ${kind}`, async (t) => {
    const watch = watching();
    printed(t, watch);
    const { canaries, lines } = watch;
    const log = createLog(
      'debug',
      (line) => lines.push(line),
      () => 0,
    );
    const [mail, smtp, sms, hook] = await Promise.all([
      startInbox({ login: { user: 'bff', pass: SMTP_PASSWORD } }),
      smtpEcho(`bff:${SMTP_PASSWORD}`),
      httpEcho(),
      httpEcho(),
    ]);
    for (const server of [mail, smtp, sms, hook]) t.after(() => server.close());
    const { host } = new URL(sms.url);
    const from = 'Example <no-reply@example.com>';
    const app = await startApp({
      database: kind,
      introspects: true,
      log,
      // Six digits stand in many a time; ten in none.
      policy: { codeLength: 10, max: 2, completion: 'session', tries: 2, merge: 'admin' },
      project: {
        mail: [
          { id: 'good', url: mail.smtpUrl.replace('smtp://', `smtp://bff:${SMTP_PASSWORD}@`), from },
          { id: 'echo', url: smtp.url, from },
        ],
        sms: [{ id: 'echo', url: `twilio://AC1:${SMS_TOKEN}@${host}?tls=never`, from: '+358405550100', secret: null }],
        webhooks: [{ url: `${hook.url}/hook`, secret: HOOK_SECRET }],
      },
    });
    t.after(() => app.close());
    await deliveries(app, watch, { smtp, sms, hook });
    await refusals(app, watch);
    await failures(app, watch);

    assert.ok(watch.paths >= 40, `${watch.paths} paths`);
    assert.ok(canaries.count > 40 && lines.length > 100, 'there was something to find, and where to look');
    // What went out did hold them: the echo was a real one.
    assert.ok(canaries.secretsIn(smtp.heard()).length > 5 && canaries.secretsIn(sms.heard()).length > 5);
    assert.deepEqual(watch.leaks, [], 'in an answer');
    assert.deepEqual(
      Object.keys(PROBLEMS).filter((code) => !watch.problems.has(code) && !ELSEWHERE.includes(code)),
      [],
    );
    const logged = lines.join('');
    assert.deepEqual(canaries.secretsIn(logged), [], 'in the log');
    assert.deepEqual(canaries.contactsIn(logged), [], 'in the log, unmasked');
    assert.match(logged, /"event":"internal",.*"at":"at [^"]+\.ts:\d+:\d+\)? at /, 'what is told is where it happened');
    assert.match(logged, /"to":"c••@s••\.example"/, 'masked it is there');
    const stored = await everything({ files: app.files, url: app.databaseUrl });
    assert.deepEqual(canaries.secretsIn(stored), [], 'in the database');
    assert.ok(canaries.contactsIn(stored).length > 5, 'the search reads what is there');
  });
}

/** All codes and links that a change ever had. */
async function harvest(app: TestApp, { canaries }: Watch, id: string): Promise<{ code: string; token: string }> {
  const change = await app.store.read((tx) => tx.changes.get(id));
  let last = { code: '', token: '' };
  for (const proof of change?.proofs ?? []) {
    const seed = seedOf(change ?? assert.fail(), proof);
    last = { code: secrets.code(seed, 10) ?? '', token: secrets.linkToken(seed) ?? '' };
    canaries.secret(last.code, last.token, last.token.slice(-22));
  }
  const report = change && reportSeed(change);
  canaries.secret((report && secrets.noticeToken(report)) ?? '');
  return last;
}

let people = 0;
/** A person of their own for each path, whose address and token are watched. */
function somebody(
  app: TestApp,
  { canaries }: Watch,
  claims: Readonly<Record<string, unknown>> = {},
): Person & { sub: string } {
  const sub = `canary${++people}`;
  const person = app.person(sub, { email: canaries.contact('email', `${sub}@secret.example`), ...claims });
  canaries.secret(person.token, person.token.split('.')[2] ?? '');
  return { ...person, sub };
}

/** Messages that fail on their way, by providers that answer with all that they heard. */
async function deliveries(
  app: TestApp,
  watch: Watch,
  echo: {
    smtp: Awaited<ReturnType<typeof smtpEcho>>;
    sms: Awaited<ReturnType<typeof httpEcho>>;
    hook: Awaited<ReturnType<typeof httpEcho>>;
  },
): Promise<void> {
  const { canaries } = watch;
  const begin = async (value: string, providerId: string): Promise<void> => {
    const person = somebody(app, watch);
    const kind = value.startsWith('+') ? 'phone' : 'email';
    const change = await person.begin({ kind, value: canaries.contact(kind, value), method: 'both', providerId });
    await harvest(app, watch, change.id);
    app.clock.pass(MINUTE);
    await app.courier.drain();
    const read = await person.send<ChangeBody>('GET', `/v1/changes/${change.id}`);
    look(watch, `delivery of ${value}`, read.headers, JSON.stringify(read.body), [value]);
    await person.send('DELETE', `/v1/changes/${change.id}`);
  };
  for (const fault of SMTP_FAULTS) {
    watch.paths += 1;
    echo.smtp.fault(fault);
    await begin(`canary-${fault}@secret.example`, 'echo');
  }
  for (const [i, fault] of HTTP_FAULTS.entries()) {
    watch.paths += 1;
    echo.sms.fault(fault);
    await begin(`+35840123450${i}`, 'echo');
  }
  // A server that never answers: its own log, if nodemailer kept one, would tell.
  watch.paths += 1;
  const log = createLog(
    'debug',
    (line) => watch.lines.push(line),
    () => 0,
  );
  const waits = { connection: 50, greeting: 50, socket: 50, whole: 100 };
  const channel = createSmtp(
    { id: 'dead', url: echo.smtp.url.replace(/:\d+\?/, ':1?'), from: 'no-reply@example.com' },
    { log, waits },
  );
  const text = `Your code: 0123456789`;
  canaries.secret('0123456789');
  const to = canaries.contact('email', 'canary-hang@secret.example');
  assert.equal((await channel.send({ id: 'msg_1', to, subject: text, text, html: null, lang: 'en' })).at, 'retry');
  await channel.close();

  for (const fault of HTTP_FAULTS) {
    watch.paths += 1;
    echo.hook.fault(fault);
    const person = somebody(app, watch);
    const value = canaries.contact('email', `canary-hook-${fault}@secret.example`);
    const change = await person.begin({ kind: 'email', value, providerId: 'good' });
    const { code } = await harvest(app, watch, change.id);
    assert.equal((await person.prove(change, code)).status, 200);
    await app.courier.drain();
  }
  echo.hook.fault('ok');
}

/** Holds an answer to what it may hold. */
function look(watch: Watch, path: string, headers: Headers, body: string, own: readonly string[] = []): void {
  const text = JSON.stringify([...headers]) + body;
  const code = /"code":"([a-z-]+)"/.exec(body)?.[1];
  if (code !== undefined) watch.problems.add(code);
  const words = [...watch.canaries.secretsIn(text), ...watch.canaries.contactsIn(text)].filter(
    (word) => !own.includes(word),
  );
  if (words.length > 0) watch.leaks.push(`${path}: ${words.join(', ')}`);
}

/** Every refusal that HTTP can give, each asked for with secrets where they do not belong. */
async function refusals(app: TestApp, watch: Watch): Promise<void> {
  const { canaries } = watch;
  const ann = somebody(app, watch, {
    phone_number: canaries.contact('phone', '+358401111111'),
    phone_number_verified: true,
  });
  const address = canaries.contact('email', 'canary-target@secret.example');
  const change = await ann.begin({ kind: 'email', value: address, method: 'both', then: 'add' });
  const { code, token } = await harvest(app, watch, change.id);
  const opened = await ann.send('POST', '/v1/session', {});
  const cookie = /__Host-ccsid=([^;]+)/.exec(opened.headers.get('set-cookie') ?? '')?.[1] ?? assert.fail();
  canaries.secret(cookie);
  const me = await ann.me();
  const first = me.contacts.find((c) => c.kind === 'email') ?? assert.fail();
  const jwt = ann.token;
  const raw =
    (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
    async () =>
      app.app.request(PUBLIC_URL + path, { method, headers, ...(body === undefined ? {} : { body }) });
  const by =
    (person: Person, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    () =>
      app.app.request(PUBLIC_URL + path, {
        method,
        headers: {
          authorization: `Bearer ${person.token}`,
          origin: SITE,
          'content-type': 'application/json',
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
  const form = { 'content-type': 'application/x-www-form-urlencoded', origin: PUBLIC_URL };
  const system = await app.client(['admin']);
  const { secret, bearer, basic } = system;
  canaries.secret(secret, bearer.slice(7), bearer.split('.')[2] ?? '');
  const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };
  const grant = `grant_type=client_credentials&client_id=${system.client.id}&client_secret=${secret}`;
  const at = `/v1/changes/${change.id}`;
  const old = somebody(app, watch, { auth_time: Math.floor(app.clock() / 1000) - 3600 });
  const full = somebody(app, watch);
  const second = canaries.contact('email', 'canary-second@secret.example');
  const added = await full.begin({ kind: 'email', value: second, then: 'add', providerId: 'good' });
  await full.prove(added, (await harvest(app, watch, added.id)).code);
  const unverified = somebody(app, watch, { email_verified: false });
  const loose = (await unverified.me()).contacts[0]?.id ?? '';
  const lone = somebody(app, watch);
  const last = (await lone.me()).contacts[0]?.id ?? '';
  const thief = somebody(app, watch);
  const taken = await thief.begin({ kind: 'email', value: first.value, method: 'both' });
  const right = await harvest(app, watch, taken.id);

  await walk(watch, [
    ['JSON that breaks off in a code', by(ann, 'POST', `${at}/code`, `{"code":"${code}","x":"${address}`)],
    ['a code in the wrong type', by(ann, 'POST', `${at}/code`, { code: [code], of: token })],
    [
      'a token where a kind should be',
      by(ann, 'POST', '/v1/changes', { kind: token, value: [address], then: jwt, method: code }),
    ],
    ['a JWT in the query', raw('GET', `/v1/me?access_token=${jwt}`)],
    ['a JWT in the path', by(ann, 'GET', `/v1/changes/${jwt}`)],
    ['a token in the path', raw('GET', `/v1/${token}?code=${code}`)],
    ['a JWT by Basic', raw('GET', '/v1/me', { authorization: `Basic ${jwt}` })],
    ['a JWT in a cookie of its own', raw('GET', '/v1/me', { cookie: `token=${jwt}` })],
    ['a JWT that was tampered with', raw('GET', '/v1/me', { authorization: `Bearer ${jwt.slice(0, -4)}AAAA` })],
    ['a JWT for another project', raw('GET', '/v1/me', { authorization: `Bearer ${address}:${jwt}` })],
    ['a client’s secret by Basic', raw('POST', '/v1/admin/users/x/unlock', { authorization: basic })],
    ['a client’s secret as a bearer', raw('GET', '/v1/me', { authorization: `Bearer default:${secret}` })],
    ['a client’s token for a person’s', raw('GET', '/v1/me', { authorization: bearer })],
    ['a client’s token, tampered with', raw('GET', '/v1/me', { authorization: `${bearer}A` })],
    ['a client’s token in the path', by(ann, 'GET', `/v1/changes/${bearer.slice(7)}`)],
    ['a secret as a scope', raw('POST', '/oauth2/token', urlencoded, `${grant}&scope=${secret}`)],
    ['a secret that is wrong', raw('POST', '/oauth2/token', urlencoded, `${grant}${code}`)],
    ['a secret in two places', raw('POST', '/oauth2/token', { ...urlencoded, authorization: basic }, grant)],
    ['a secret in the query', raw('POST', `/oauth2/token?client_secret=${secret}`, urlencoded, grant)],
    ['a session’s id as a bearer', raw('GET', '/v1/me', { authorization: `Bearer ${cookie}` })],
    [
      'a cookie from a foreign page',
      raw('POST', at, { cookie: `__Host-ccsid=${cookie}`, origin: `https://${code}.evil.example` }),
    ],
    ['a cookie without our header', raw('DELETE', at, { cookie: `__Host-ccsid=${cookie}` })],
    ['a sign-in that is old', by(old, 'POST', '/v1/changes', { kind: 'email', value: address })],
    ['what is not offered', by(ann, 'POST', '/v1/changes', { kind: 'email', value: address, then: 'replace-all' })],
    [
      'a provider that there is not',
      by(ann, 'POST', '/v1/changes', { kind: 'email', value: address, providerId: code }),
    ],
    ['a change of somebody else', by(old, 'POST', `${at}/code`, { code })],
    ['a contact named by a token', by(ann, 'DELETE', `/v1/contacts/${token}`)],
    ['a method that a page does not take', raw('PUT', `/confirm?t=${token}`)],
    ['a body that is too large', by(ann, 'POST', `${at}/code`, { code: code.repeat(2000) })],
    ['a body of another type', by(ann, 'POST', `${at}/code`, `code=${code}`, { 'content-type': 'text/plain' })],
    ['an address that is none', by(ann, 'POST', '/v1/changes', { kind: 'email', value: `${address},${code}` })],
    [
      'a number that may not be texted',
      by(ann, 'POST', '/v1/changes', { kind: 'phone', value: canaries.contact('phone', '+12025550123') }),
    ],
    [
      'a redirect that is not approved',
      by(ann, 'POST', '/v1/changes', {
        kind: 'email',
        value: address,
        redirectUrl: `https://evil.example/?t=${token}`,
      }),
    ],
    [
      'a code that is not right',
      by(ann, 'POST', `${at}/code`, { code: code.replace(/./g, (d) => String(9 - Number(d))) }),
    ],
    ['another message too soon', by(ann, 'POST', `${at}/resend`, {})],
    ['more contacts than allowed', by(full, 'POST', '/v1/changes', { kind: 'email', value: address, then: 'add' })],
    ['an unverified contact made primary', by(unverified, 'POST', `/v1/contacts/${loose}/primary`, {})],
    ['the last contact', by(lone, 'DELETE', `/v1/contacts/${last}`)],
    ['an address that somebody else has', by(thief, 'POST', `/v1/changes/${taken.id}/code`, { code: right.code })],
    ['a link of nobody', by(ann, 'POST', '/v1/links/inspect', { token: `${token.slice(0, -1)}~` })],
    ['a link’s page that is wrong', raw('GET', `/confirm?t=${token}A&code=${code}`)],
    ['a form with too much in it', raw('POST', '/confirm', form, `t=${token}&code=${code}`)],
    ['a form from elsewhere', raw('POST', '/confirm', { ...form, origin: 'https://evil.example' }, `t=${token}`)],
    ['a way back that is none', raw('POST', '/undo', form, `t=${token}`)],
    ['the last wrong code', by(ann, 'POST', `${at}/code`, { code: code.replace(/./g, (d) => String(9 - Number(d))) })],
    ['a code of a change that is locked', by(ann, 'POST', `${at}/code`, { code })],
    ['a link of a change that is over', by(ann, 'POST', '/v1/links/confirm', { token })],
  ]);

  const other = somebody(app, watch);
  const moved = await other.begin({
    kind: 'email',
    value: canaries.contact('email', 'canary-moved@secret.example'),
    method: 'both',
  });
  const live = await harvest(app, watch, moved.id);
  app.clock.pass(11 * MINUTE);
  const stream = () => by(other, 'GET', `/v1/changes/${moved.id}/events`)();
  const streams = [await stream(), await stream(), await stream()];
  await walk(watch, [
    ['a code that has expired', by(other, 'POST', `/v1/changes/${moved.id}/code`, { code: live.code })],
    ['more streams than allowed', stream],
    [
      'a change that was cancelled',
      async () => (
        await other.send('DELETE', `/v1/changes/${moved.id}`),
        by(other, 'POST', `/v1/changes/${moved.id}/code`, { code: live.code })()
      ),
    ],
  ]);
  for (const { body } of streams) await body?.cancel();

  const frozen = somebody(app, watch);
  const admin = somebody(app, watch, { roles: ['contacts-admin'] });
  const keyed = { 'idempotency-key': code };
  const soon = await frozen.begin({
    kind: 'email',
    value: canaries.contact('email', 'canary-soon@secret.example'),
    providerId: 'good',
  });
  const report = await app.store.read((tx) => tx.changes.get(soon.id));
  const stop = secrets.noticeToken(reportSeed(report ?? assert.fail()) ?? assert.fail()) ?? '';
  await frozen.send('POST', '/v1/undo', { token: stop });
  await walk(watch, [
    [
      'a merge whose plan is none',
      by(admin, 'POST', '/v1/admin/merges', { from: lone.sub, into: unverified.sub, dryRun: false, plan: code }),
    ],
    [
      'a key that was used for something else',
      async () => (
        await by(admin, 'POST', '/v1/changes', { kind: 'email', value: second }, keyed)(),
        by(admin, 'POST', '/v1/changes', { kind: 'email', value: address }, keyed)()
      ),
    ],
    ['an account that is frozen', by(frozen, 'POST', '/v1/changes', { kind: 'email', value: address })],
  ]);
}

type Path = readonly [name: string, ask: () => Response | Promise<Response>];

async function walk(watch: Watch, paths: readonly Path[]): Promise<void> {
  for (const [name, ask] of paths) {
    watch.paths += 1;
    const answer = await ask();
    assert.ok(answer.status >= 400, `${name}: ${answer.status}`);
    look(watch, name, answer.headers, await answer.text());
  }
}

/** What is thrown inside, with secrets in its words and its causes; and issuers that answer with what they were asked. */
async function failures(app: TestApp, watch: Watch): Promise<void> {
  const { canaries } = watch;
  const ann = somebody(app, watch);
  const value = canaries.contact('email', 'canary-thrown@secret.example');
  const change = await ann.begin({ kind: 'email', value, method: 'both', providerId: 'good' });
  const { code, token } = await harvest(app, watch, change.id);
  const words = `insert into proofs values ('${code}', '${token}', '${value}')\n    at ${code} (file:///${token})\n    at ${value}`;
  const chain = (name = 'Error'): Error =>
    Object.assign(
      new Error(words, { cause: new AggregateError([new TypeError(words)], words, { cause: new Error(words) }) }),
      {
        name,
        ...(name === 'Unavailable' ? { retryAfter: 1 } : { code: 'SQLITE_ERROR', detail: words }),
      },
    );
  const { store } = app;
  const { read, write, ready } = store;
  const { claim, changeOf, sent, expire, nextDue, release } = store.outbox;
  const asks: readonly (() => Response | Promise<Response>)[] = [
    async () => answerOf(await ann.send('GET', '/v1/me')),
    async () => answerOf(await ann.send('POST', `/v1/changes/${change.id}/code`, { code })),
    async () => answerOf(await ann.send('POST', '/v1/links/inspect', { token })),
    () => app.app.request(`${PUBLIC_URL}/confirm?t=${token}`),
    () => app.app.request(`${PUBLIC_URL}/undo?t=3${token}`),
    () => app.app.request(`${PUBLIC_URL}/readyz`),
  ];
  for (const name of ['Error', 'Unavailable']) {
    const fail = () => Promise.reject(chain(name));
    Object.assign(store, { read: fail, write: fail, ready: fail });
    for (const [i, ask] of asks.entries()) await walkOver(watch, `${name} thrown at ask ${i}`, ask);
    Object.assign(store, { read, write, ready });
  }
  for (const [name, broken] of Object.entries({ claim, changeOf, sent, expire, nextDue, release })) {
    watch.paths += 1;
    Object.assign(store.outbox, { [name]: () => Promise.reject(chain()) });
    const person = somebody(app, watch);
    const to = canaries.contact('email', `canary-courier-${name.toLowerCase()}@secret.example`);
    const begun = await person.begin({ kind: 'email', value: to, method: 'both', providerId: 'good' });
    await harvest(app, watch, begun.id);
    await app.courier.drain();
    Object.assign(store.outbox, { [name]: broken });
  }

  const { project } = app;
  const log = createLog(
    'debug',
    (line) => watch.lines.push(line),
    () => 0,
  );
  const nasty = (body: string, headers: Headers | undefined): readonly (() => Promise<Response>)[] => [
    async () => new Response(body, { status: 500 }),
    async () => new Response(body, { status: 200 }),
    async () =>
      new Response(JSON.stringify({ keys: body, active: body, error: [...(headers ?? [])] }), { status: 200 }),
    async () =>
      new Response(null, { status: 302, headers: { location: `https://evil.example/?${encodeURIComponent(body)}` } }),
    async () => Promise.reject(new TypeError(`fetch failed: ${body}`, { cause: chain() })),
  ];
  const who: Principal = { ...principal(app, ann), jwt: ann.token };
  for (let i = 0; i < 5; i++) {
    watch.paths += 2;
    const fetch = ((_: unknown, init: RequestInit = {}) =>
      nasty(`${typeof init.body === 'string' ? init.body : ''} ${ann.token} ${code}`, new Headers(init.headers))[
        i
      ]?.() ?? assert.fail()) as typeof globalThis.fetch;
    const refusal = await createIntrospect([project], { log, fetch })(who);
    look(watch, `introspection ${i}`, new Headers(), JSON.stringify(refusal));
    assert.equal(refusal?.code, 'unavailable');
    const verified = await createTokens([project], { clock: app.clock, log, fetch }).verify(ann.token, 'bearer');
    look(watch, `key set ${i}`, new Headers(), JSON.stringify(verified));
    assert.equal(verified.ok, false);
  }
}

function principal({ project, idp }: TestApp, { sub }: { sub: string }): Principal {
  const times = { authTime: null, issuedAt: 0, expiresAt: HOUR };
  return {
    project: project.id,
    iss: idp.issuer,
    sub,
    by: 'bearer',
    acr: null,
    amr: [],
    claims: null,
    jwt: null,
    admin: false,
    ...times,
  };
}

async function walkOver(watch: Watch, name: string, ask: () => Response | Promise<Response>): Promise<void> {
  watch.paths += 1;
  const answer = await ask();
  assert.ok(answer.status >= 500 || answer.status === 404, `${name}: ${answer.status}`);
  look(watch, name, answer.headers, await answer.text());
}

function answerOf({ status, headers, body }: { status: number; headers: Headers; body: unknown }): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
}

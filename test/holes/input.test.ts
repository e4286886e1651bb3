import assert from 'node:assert/strict';
import { test } from 'node:test';
import { domainToASCII } from 'node:url';
import { en } from '../../server/deliver/message/words/en.ts';
import type { ProblemBody } from '../../shared/problem.ts';
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { TestApp } from '../kit/app.ts';
import { codeIn, tokenIn } from '../kit/inbox.ts';
import { PUBLIC_URL, SITE, start } from '../http/kit.ts';
import { contactsOf, NEW, NOBODY, OLD, OLD_PHONE, PHONE, versionOf, wayBack, WITH_PHONE, type Said } from './kit.ts';
import type { InboxMessage } from '../../demo/inbox-message.ts';
import { strongSignIn } from '../kit/sign-in.ts';

/** One address too many, in every form that some parser has taken for one. */
const SEVERAL: readonly [what: string, type: string, body: string][] = [
  ['an array', 'application/json', '{"kind":"email","value":["a@ok.example","b@evil.example"]}'],
  ['an array of one', 'application/json', '{"kind":"email","value":["a@ok.example"]}'],
  ['an array in an array', 'application/json', '{"kind":"email","value":[["a@ok.example"]]}'],
  ['an object', 'application/json', '{"kind":"email","value":{"0":"a@ok.example","1":"b@evil.example"}}'],
  ['a key twice', 'application/json', '{"kind":"email","value":"a@ok.example","value":"b@evil.example"}'],
  ['two kinds', 'application/json', '{"kind":["email","phone"],"value":"a@ok.example"}'],
  [
    'two bodies',
    'application/json',
    '[{"kind":"email","value":"a@ok.example"},{"kind":"email","value":"b@evil.example"}]',
  ],
  ['a key in brackets', 'application/json', '{"kind":"email","value":"a@ok.example","value[]":"b@evil.example"}'],
  ['a form', 'application/x-www-form-urlencoded', 'kind=email&value[]=a@ok.example&value[]=b@evil.example'],
  [
    'a form with a key twice',
    'application/x-www-form-urlencoded',
    'kind=email&value=a@ok.example&value=b@evil.example',
  ],
  ['a form with commas', 'application/x-www-form-urlencoded', 'kind=email&value=a@ok.example,b@evil.example'],
];

test('more than one address in a body is none: refused, and nobody gets a message (V1, R-051)', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  for (const [what, type, text] of SEVERAL) {
    const answer = await ann.send<ProblemBody>('POST', '/v1/changes', text, { 'content-type': type });
    assert.deepEqual(
      [answer.status, answer.body.code],
      type.endsWith('json') ? [400, 'body-invalid'] : [415, 'unsupported-media'],
      what,
    );
  }
  await app.courier.drain();
  assert.deepEqual([app.inbox.messages(), (await ann.me()).changes], [[], []]);
});

test('what is sent, what was validated and what is stored are one and the same (V3, R-052)', async () => {
  const app = await start();
  for (const [i, typed] of ['New.One+tag@Example.COM', "o'or'1=1--@example.com", 'x@bücher.example'].entries()) {
    const ann = app.person(`ann${i}`, strongSignIn());
    const change = await ann.begin({ kind: 'email', value: typed, then: 'replace' });
    const mail = app.inbox.messages().find((m) => !m.to.endsWith('@old.example'));
    assert.ok(mail);
    await ann.prove(change, codeIn(mail));
    const [contact] = (await ann.me()).contacts;
    // The inbox's SMTP server shows domains in Unicode.
    const rcpt = mail.envelope.to.map((to) => to.replace(/[^@]+$/, domainToASCII));
    assert.deepEqual([rcpt, mail.headers['to'], contact?.value], [[contact?.value], contact?.value, change.value]);
    app.inbox.clear();
  }
});

test('a hundred thousand nested groups are refused, and the server goes on (V4, R-061)', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const deep = [
    'g:'.repeat(100_000),
    `${'g:'.repeat(100_000)}a@example.com${';'.repeat(100_000)}`,
    '('.repeat(100_000),
    '<'.repeat(100_000),
    '"'.repeat(100_000),
    `${'[1,'.repeat(100_000)}`,
  ];
  for (const value of deep) {
    const whole = await ann.send<ProblemBody>('POST', '/v1/changes', { kind: 'email', value });
    assert.deepEqual([whole.status, whole.body.code], [413, 'too-large'], value.slice(0, 4));
    const cut = value.slice(0, 4000);
    const fits = await ann.send<ProblemBody>('POST', '/v1/changes', { kind: 'email', value: cut });
    assert.deepEqual([fits.status, fits.body.code], [400, 'body-invalid'], value.slice(0, 4));
    const short = await ann.send<ProblemBody>('POST', '/v1/changes', { kind: 'email', value: value.slice(0, 900) });
    assert.deepEqual([short.status, short.body.code], [422, 'address-invalid'], value.slice(0, 4));
  }
  const nested = `${'{"a":'.repeat(1600)}1${'}'.repeat(1600)}`;
  assert.equal((await ann.send('POST', '/v1/changes', nested.slice(0, 8192))).status, 400);
  assert.equal((await app.app.request(`${PUBLIC_URL}/healthz`)).status, 200);
  assert.equal((await ann.begin({ kind: 'email', value: NEW })).state, 'waiting');
});

/** What would end a header, a recipient, a message or a log line, were it let through. */
const BREAK = 'x\r\nBcc: eve@evil.example\r\n\r\n<b>gone</b>\0\u2028.\r\nRCPT TO:<eve@evil.example>';
const TOKEN = { preferred_username: BREAK, locale: `en${BREAK}`, name: BREAK };

/** One change of each kind with all messages that it makes; what came, as a mail or phone program reads it. */
async function allMessages(app: TestApp, claims: Record<string, unknown>, text: string) {
  const ann = app.person('ann', strongSignIn({ ...WITH_PHONE, ...claims }));
  for (const [kind, value] of [
    ['email', NEW],
    ['phone', PHONE],
  ] as const) {
    const body = {
      kind,
      value,
      method: 'both',
      redirectUrl: `${SITE}/magic`,
      templateOptions: { greeting: text.slice(0, 40) },
    };
    const headers = { 'user-agent': `Firefox/130.0 (${encodeURIComponent(text)})` };
    const { body: change, status } = await ann.send<ChangeBody>('POST', '/v1/changes', body, headers);
    assert.equal(status, 201);
    for (const [to, of] of [
      [kind === 'email' ? OLD : OLD_PHONE, 'current'],
      [value, 'new'],
    ] as const)
      if (change.proofs.some((p) => p.of === of))
        await ann.send('POST', `/v1/changes/${change.id}/code`, { of, code: await app.codeTo(to) });
    await app.courier.drain();
  }
  const undone = await ann.send('POST', '/v1/undo', { token: await wayBack(app, OLD_PHONE) }, NOBODY);
  assert.equal(undone.status, 200);
  await app.courier.drain();
  return app.inbox.messages();
}

test('no line end in any text that gets into a message adds a header, a recipient or a message (V5, R-056)', async () => {
  const options = { policy: { confirmCurrent: 'always' } } as const;
  const messages = { en: Object.fromEntries(Object.entries(en).map(([name, line]) => [name, `${BREAK} ${line}`])) };
  const hostile = await start({ ...options, project: { serviceName: BREAK, messages, templateKeys: ['greeting'] } });
  const plain = await allMessages(await start(options), {}, 'x');
  const got = await allMessages(hostile, TOKEN, BREAK);
  assert.ok(got.length >= 8);
  // Two that leave at once may come in either order.
  const shape = (list: readonly InboxMessage[]) =>
    list
      .map(({ channel, to, envelope, headers, text }) =>
        JSON.stringify([channel, to, envelope.to, envelope.from, Object.keys(headers).sort(), text.split('\n').length]),
      )
      .sort();
  assert.deepEqual(shape(got), shape(plain));
  for (const { subject, headers, html, raw } of got) {
    assert.doesNotMatch(`${subject ?? ''}${Object.values(headers).join('')}`, /[\0\r\n\u2028]/);
    assert.doesNotMatch(html ?? '', /<b>gone/);
    assert.doesNotMatch(raw.split('\r\n\r\n')[0] ?? '', /^(?:Bcc|RCPT)/m);
  }
});

test('text in SQL’s own words is text, wherever it stands (R-062)', async () => {
  const app = await start();
  const ann = app.person("ann' or '1'='1", strongSignIn({ preferred_username: "x'); drop table users;--" }));
  const change = await ann.begin({ kind: 'email', value: "a'or'1'='1'--@new.example" });
  for (const id of ["' or 1=1--", `${change.id}' or '1'='1`, '%27%20or%201=1', 'chg_1; drop table changes'])
    for (const path of [`/v1/changes/${encodeURIComponent(id)}`, `/v1/contacts/${encodeURIComponent(id)}/primary`]) {
      const method = path.endsWith('primary') ? 'POST' : 'GET';
      assert.equal((await ann.send(method, path)).status, 404, path);
    }
  assert.deepEqual(
    (await ann.me()).changes.map((c) => c.value),
    ["a'or'1'='1'--@new.example"],
  );
  assert.equal((await app.person('bob').me()).changes.length, 0);
});

/** What only we may write, on every route that takes a body from somebody. */
const OURS = [
  'verified',
  'verifiedAt',
  'primary',
  'userId',
  'isVerified',
  'skipVerification',
  'skipEmailVerification',
  'autoconfirm',
  'loginId',
  'role',
  'isAdmin',
  'completion',
  'confirmCurrent',
  'managedBy',
];

test('no route lets people write what only we may: verified, primary, whose, or what is asked (V10, V29, V30, R-014)', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn({ ...WITH_PHONE, phone_number_verified: false }));
  const change = await ann.begin({ kind: 'email', value: NEW, method: 'both' });
  const mail = await app.mailTo(NEW);
  const contacts = (await ann.me()).contacts;
  const phone = contacts.find((c) => c.kind === 'phone')?.id ?? '';
  const [version, before] = [await versionOf(app), await contactsOf(ann)];
  const bodies: readonly [method: string, path: string, body: Record<string, unknown>][] = [
    ['POST', '/v1/session', {}],
    ['POST', '/v1/changes', { kind: 'email', value: 'x@new.example' }],
    ['POST', `/v1/changes/${change.id}/code`, { code: codeIn(mail) }],
    ['POST', `/v1/changes/${change.id}/resend`, {}],
    ['POST', `/v1/contacts/${phone}/primary`, {}],
    ['POST', `/v1/contacts/${phone}/verify`, {}],
    ['POST', '/v1/links/inspect', { token: tokenIn(mail) }],
    ['POST', '/v1/links/confirm', { token: tokenIn(mail) }],
    ['POST', '/v1/links/report', { token: tokenIn(mail) }],
    ['POST', '/v1/undo', { token: tokenIn(mail) }],
  ];
  for (const [method, path, body] of bodies)
    for (const key of OURS)
      for (const value of [true, 'ann']) {
        const answer = await ann.send<Said>(method, path, { ...body, [key]: value });
        assert.deepEqual([answer.status, answer.body.code], [400, 'body-invalid'], `${path} ${key}`);
      }
  for (const [path, fields] of [
    ['/confirm', 'verified=true'],
    ['/confirm/report', 'userId=x'],
    ['/undo', 'primary=1'],
  ] as const) {
    const form = { method: 'POST', body: `t=${tokenIn(mail)}&${fields}` };
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: PUBLIC_URL };
    assert.equal((await app.app.request(PUBLIC_URL + path, { ...form, headers })).status, 400, path);
  }
  // Nor is there a second way in: no method that rewrites a contact whole.
  for (const method of ['PUT', 'PATCH'])
    for (const path of ['/v1/me', `/v1/contacts/${phone}`, `/v1/changes/${change.id}`])
      assert.ok([404, 405].includes((await ann.send(method, path, { verified: true })).status), `${method} ${path}`);
  assert.deepEqual([await versionOf(app), await contactsOf(ann)], [version, before]);
  const read = await ann.send<Said>('GET', `/v1/changes/${change.id}`);
  assert.deepEqual([read.body.state, read.body.triesLeft], ['waiting', 5]);
});

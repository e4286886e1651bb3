import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { ProblemBody } from '../../shared/problem.ts';
import { BODY_MAX } from '../../server/http/middleware/body.ts';
import { fromSite, json, problemOf, PUBLIC_URL, start } from './kit.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const good = { kind: 'email', value: 'new@example.com' };

/** Bodies of a begin that are no bodies of a begin: as JSON text, so that every oddity arrives as it is. */
const BODIES: readonly [what: string, text: string][] = [
  ['nothing', ''],
  ['not JSON', '{"kind":'],
  ['two texts', '{}{}'],
  ['a string', '"new@example.com"'],
  ['null', 'null'],
  ['an array', '[{"kind":"email","value":"new@example.com"}]'],
  ['an array of addresses', '{"kind":"email","value":["new@example.com","evil@example.com"]}'],
  ['an object for an address', '{"kind":"email","value":{"$ne":null}}'],
  ['a number for an address', '{"kind":"email","value":5}'],
  ['no address', '{"kind":"email"}'],
  ['no kind', '{"value":"new@example.com"}'],
  ['an unknown kind', '{"kind":"fax","value":"new@example.com"}'],
  ['a key twice', '{"kind":"email","value":"new@example.com","value":"evil@example.com"}'],
  ['a key twice, once escaped', '{"kind":"email","value":"new@example.com","\\u0076alue":"evil@example.com"}'],
  ['a key twice, far apart', `{"kind":"email","value":"a@example.com","value"${' '.repeat(300)}:"b@example.com"}`],
  ['__proto__', '{"kind":"email","value":"new@example.com","__proto__":{"verified":true}}'],
  ['constructor', '{"kind":"email","value":"new@example.com","constructor":{}}'],
  ['__proto__ deeper', '{"kind":"email","value":"new@example.com","templateOptions":{"__proto__":"x"}}'],
  ['too deep', `{"kind":"email","value":${'['.repeat(6)}${']'.repeat(6)}}`],
  ['an address of 1001 characters', `{"kind":"email","value":"${'a'.repeat(1001)}"}`],
  ['a path for a locale', '{"kind":"email","value":"new@example.com","locale":"../../etc/passwd"}'],
  ['a line break in a locale', '{"kind":"email","value":"new@example.com","locale":"en\\r\\nBcc: x"}'],
  [
    'a redirect of 2001 characters',
    `{"kind":"email","value":"new@example.com","redirectUrl":"https://${'a'.repeat(1993)}"}`,
  ],
  ['a conflict settled in an unknown way', '{"kind":"email","value":"new@example.com","onConflict":"merge"}'],
  ['an unknown then', '{"kind":"email","value":"new@example.com","then":"steal"}'],
  ['null for an optional', '{"kind":"email","value":"new@example.com","then":null}'],
  ['text for a boolean', '{"kind":"email","value":"new@example.com","addToLoginIds":"yes"}'],
  [
    'eleven options',
    `{"kind":"email","value":"new@example.com","templateOptions":{${Array.from({ length: 11 }, (_, i) => `"k${i}":"v"`).join()}}}`,
  ],
  ['a long option', `{"kind":"email","value":"new@example.com","templateOptions":{"k":"${'v'.repeat(41)}"}}`],
  ['an option that is no text', '{"kind":"email","value":"new@example.com","templateOptions":{"k":{"a":1}}}'],
  // What only we may write (ids, states, times).
  ...[
    'verified',
    'verifiedAt',
    'primary',
    'userId',
    'user',
    'isVerified',
    'skipVerification',
    'skipEmailVerification',
    'autoconfirm',
    'project',
    'completion',
    'tries',
  ].map((key): [string, string] => [key, JSON.stringify({ ...good, [key]: true })]),
];

test('a body that is not one is 400 with where and why; no message goes and no row changes (V1, V10, V29, V30, V32, R-014, R-051, R-060, R-063)', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  for (const [what, text] of BODIES) {
    const answer = await ann.send<ProblemBody>('POST', '/v1/changes', text);
    assert.deepEqual([answer.status, answer.body.code], [400, 'body-invalid'], what);
    const [first] = answer.body.errors ?? [];
    assert.ok(first && first.message.length > 0, what);
  }
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages(), []);
  assert.deepEqual((await ann.me()).changes, []);
});

/** Lists, names, controls and other tricks in the address itself. */
const ADDRESSES = [
  'new@example.com,evil@example.com',
  'new@example.com;evil@example.com',
  'new@example.com evil@example.com',
  'new@example.com\nevil@example.com',
  'new@example.com\r\nBcc: evil@example.com',
  'new@example.com%0d%0aBcc: evil@example.com',
  'Ann <new@example.com>',
  '"new@evil.example x"@example.com',
  'new@[127.0.0.1]',
  'new\u0000@example.com',
  'new@exam\u200bple.com',
  'g:'.repeat(400),
  `${'('.repeat(900)}`,
];

test('an address that is more or less than one address is 422, and nobody gets a message (V2, V3, R-050, R-056)', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  for (const value of ADDRESSES) {
    const answer = await ann.send<ProblemBody>('POST', '/v1/changes', { kind: 'email', value });
    assert.deepEqual([answer.status, answer.body.code], [422, 'address-invalid'], JSON.stringify(value));
  }
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages(), []);
});

test('only JSON in UTF-8 is read, and it must be called that (R-060)', async () => {
  const app = await start();
  const { token } = app.person('ann', strongSignIn());
  const send = (
    type: string | null,
    extra: Record<string, string> = {},
    body: string | Uint8Array = JSON.stringify(good),
  ) =>
    app.app.request(`${PUBLIC_URL}/v1/changes`, {
      method: 'POST',
      // Octets, lest fetch name a type of its own.
      body: typeof body === 'string' ? new TextEncoder().encode(body) : (body as Uint8Array<ArrayBuffer>),
      headers: { ...fromSite(token), ...extra, ...(type === null ? {} : { 'content-type': type }) },
    });
  for (const type of [
    null,
    '',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    'application/json, text/plain',
    'application/jsonp',
    'application/merge-patch+json',
    'text/json',
  ]) {
    const answer = await send(type);
    assert.deepEqual([answer.status, (await problemOf(answer)).code], [415, 'unsupported-media'], String(type));
  }
  assert.equal((await send('application/json', { 'content-encoding': 'gzip' })).status, 415);
  assert.equal((await send('application/json', {}, new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))).status, 400);
  assert.equal((await send('Application/JSON; charset="UTF-8"')).status, 201);
});

test('a body over the limit is 413, however it comes and whatever its length says (V37, R-060)', async () => {
  const app = await start();
  const { token } = app.person('ann', strongSignIn());
  const big = JSON.stringify({ ...good, value: 'a'.repeat(BODY_MAX) });
  const chunks = () =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1024).fill(0x20)),
    });
  const bodies: readonly [what: string, body: BodyInit, headers: Record<string, string>][] = [
    ['plain', big, {}],
    ['a megabyte', ' '.repeat(1_000_000), {}],
    ['a lying length', big, { 'content-length': '10' }],
    ['chunks without an end', chunks(), {}],
    ['chunks under a lying length', chunks(), { 'content-length': '10' }],
    ['chunks said to be chunks', chunks(), { 'transfer-encoding': 'chunked' }],
  ];
  for (const path of ['/v1/changes', '/v1/links/confirm', '/confirm']) {
    for (const [what, body, headers] of bodies) {
      const init = {
        ...json('', { ...fromSite(token), ...headers }),
        body: body instanceof ReadableStream ? chunks() : body,
        duplex: 'half',
      };
      const answer = await app.app.request(PUBLIC_URL + path, init as RequestInit);
      assert.deepEqual([answer.status, (await problemOf(answer)).code], [413, 'too-large'], `${path} ${what}`);
    }
  }
  const fits = `${JSON.stringify(good)}${' '.repeat(BODY_MAX)}`.slice(0, BODY_MAX);
  assert.equal((await app.app.request(`${PUBLIC_URL}/v1/changes`, json(fits, fromSite(token)))).status, 201);
});

test('a code is one string of digits; anything else costs no try (R-027)', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  for (const code of [123456, ['123456'], { a: 1 }, null, true, '', '12345', 'abcdef', '1'.repeat(41)]) {
    const answer = await ann.send<ProblemBody>('POST', `/v1/changes/${change.id}/code`, { code });
    assert.deepEqual([answer.status, answer.body.code], [400, 'body-invalid'], JSON.stringify(code));
  }
  assert.equal((await ann.me()).changes[0]?.triesLeft, 5);
});

test('words that a user fills in for a template are ignored (R-057)', async () => {
  const app = await start({ project: { templateKeys: ['greeting'] } });
  await app
    .person('ann', strongSignIn())
    .begin({ kind: 'email', value: 'new@example.com', templateOptions: { greeting: 'CALL MY NUMBER NOW' } });
  assert.doesNotMatch((await app.mailTo('new@example.com')).text, /CALL MY/);
});

test('a spoofed host moves no link (V6)', async () => {
  const app = await start();
  const { token } = app.person('ann', strongSignIn());
  const spoofed = {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'http',
    forwarded: 'host=evil.example',
  };
  await app.app.request(
    `${PUBLIC_URL}/v1/changes`,
    json({ ...good, method: 'link' }, { ...fromSite(token), ...spoofed }),
  );
  const { text } = await app.mailTo('new@example.com');
  assert.match(text, new RegExp(`${PUBLIC_URL}/confirm\\?t=`));
  assert.doesNotMatch(text, /evil/);
});

test('a byte order mark is no JSON, and a packed body is no media type that is taken', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const marked = await ann.send<ProblemBody>('POST', '/v1/changes', `\uFEFF${JSON.stringify(good)}`);
  assert.deepEqual([marked.status, marked.body.code], [400, 'body-invalid']);
  const packed = await app.app.request(`${PUBLIC_URL}/v1/changes`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ann.token}`, 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: gzipSync(JSON.stringify(good)),
  });
  assert.equal(packed.status, 415);
  assert.deepEqual((await ann.me()).changes, []);
});

// Owns whom Descope's contract finds, what it tells them, and each of its refusals. Not the proofs: proofs.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SITE } from '../../kit/app.ts';
import { linkIn, tokenIn } from '../../kit/inbox.ts';
import { EMAIL, LINK, OTP, PHONE, VERIFY, call, said, start } from './kit.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

const UNSAFE = { merge: 'unsafe-proof-alone' } as const;

test('a person is found by a contact that became a login id, and by nothing that is none', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  await call(app, LINK, { loginId: 'ann', email: EMAIL, addToLoginIDs: true }, ann);
  const { body } = await call(app, VERIFY, { token: tokenIn(await app.mailTo(EMAIL)) });
  assert.deepEqual(body.user?.loginIds, [EMAIL, 'ann']);
  for (const loginId of [EMAIL.toUpperCase(), body.user?.userId]) {
    const phone = `+35840123450${String(loginId).length % 10}`;
    assert.equal((await call(app, '/v1/auth/otp/update/phone/sms', { loginId, phone }, ann)).status, 200);
    const code = await app.codeTo(phone);
    assert.equal((await call(app, '/v1/auth/otp/verify/sms', { loginId, code })).status, 200);
  }
  const none = await call(app, OTP, { loginId: 'ann@old.example', email: 'x@new.example' }, ann);
  assert.equal(said(none), '403 E011004');
});

test('nobody is found by a name that is somebody else’s address', async () => {
  const app = await start();
  const [ann, mallory] = [
    app.person('ann', strongSignIn()),
    app.person('mallory', strongSignIn({ preferred_username: 'ann@old.example' })),
  ];
  await ann.me();
  await call(app, OTP, { loginId: 'mallory', email: 'm@new.example' }, mallory);
  const by = { loginId: 'ann@old.example', code: await app.codeTo('m@new.example') };
  assert.equal(said(await call(app, '/v1/auth/otp/verify/email', by)), '400 E061102');
  assert.equal((await call(app, '/v1/auth/otp/verify/email', { ...by, loginId: 'mallory' })).status, 200);
});

test('an unknown login id, a wrong code, a locked change and one of nobody’s asking answer alike', async () => {
  const app = await start({ policy: { tries: 2 } });
  const ann = app.person('ann', strongSignIn());
  const verify = (loginId: string, code: string) => call(app, '/v1/auth/otp/verify/email', { loginId, code });
  const before = await verify('ann', '000000');
  await call(app, OTP, { loginId: 'ann', email: EMAIL }, ann);
  const code = await app.codeTo(EMAIL);
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
  const answers = [before, await verify('nobody', wrong), await verify('ann', '12')];
  for (let i = 0; i < 3; i++) answers.push(await verify('ann', wrong));
  answers.push(await verify('ann', code));
  for (const answer of answers) assert.deepEqual([answer.status, answer.body], [400, answers[0]?.body]);
  assert.equal(answers[0]?.body.errorCode, 'E061102');
});

test('a login id that is not the bearer’s is refused alike, whether or not somebody has it', async () => {
  const app = await start();
  const [ann, ben] = [app.person('ann', strongSignIn()), app.person('ben', strongSignIn())];
  await ben.me();
  const [taken, free] = await Promise.all(
    ['ben', 'nobody'].map((loginId) => call(app, LINK, { loginId, email: EMAIL }, ann)),
  );
  assert.deepEqual([taken?.status, taken?.body], [free?.status, free?.body]);
  assert.equal(taken && said(taken), '403 E011004');
});

test('an address of somebody else’s begins like a free one, and is told of by its proof', async () => {
  const app = await start();
  const [ann, ben] = [app.person('ann', strongSignIn()), app.person('ben', strongSignIn())];
  await ben.me();
  const body = { loginId: 'ann', email: 'ben@old.example', onMergeUseExisting: true };
  const asked = await call(app, LINK, body, ann);
  assert.deepEqual([asked.status, asked.body], [200, { maskedEmail: 'b••@o••.example' }]);
  const taken = await call(app, VERIFY, { token: tokenIn(await app.mailTo('ben@old.example')) });
  assert.equal(said(taken), '400 E062125');
  assert.equal((await ben.me()).contacts.length, 1, 'nothing is merged where the project has not said so');
});

for (const [existing, kept, gone] of [
  [false, 'ann', 'ben'],
  [true, 'ben', 'ann'],
] as const)
  test(`where the project merges by a proof, onMergeUseExisting ${existing} keeps ${kept}`, async () => {
    const app = await start({ policy: UNSAFE });
    const people = { ann: app.person('ann', strongSignIn()), ben: app.person('ben', strongSignIn()) };
    await people.ben.me();
    const { body: before } = await call(app, LINK, { loginId: 'ben', email: 'ben@old.example' }, people.ben);
    assert.ok(before.maskedEmail);
    const body = { loginId: 'ann', email: 'ben@old.example', onMergeUseExisting: existing };
    await call(app, LINK, body, people.ann);
    const done = await call(app, VERIFY, { token: tokenIn(await app.mailTo('ben@old.example')) });
    assert.equal(done.status, 200);
    assert.equal(done.body.user?.userId, (await people[kept].me()).user.id);
    assert.equal((await people[gone].send('GET', '/v1/me')).status, 401);
  });

test('failOnConflict merges nothing, even where the project merges by a proof', async () => {
  const app = await start({ policy: UNSAFE });
  await app.person('ben').me();
  const body = { loginId: 'ann', email: 'ben@old.example', failOnConflict: true };
  await call(app, LINK, body, app.person('ann', strongSignIn()));
  assert.equal(said(await call(app, VERIFY, { token: tokenIn(await app.mailTo('ben@old.example')) })), '400 E062125');
});

test('with the current contact to confirm, a proof counts and says what is missing; its own code ends it', async () => {
  const app = await start({ policy: { confirmCurrent: 'always' } });
  await call(app, OTP, { loginId: 'ann', email: EMAIL }, app.person('ann', strongSignIn()));
  const verify = (code: string) => call(app, '/v1/auth/otp/verify/email', { loginId: 'ann', code });
  const half = await verify(await app.codeTo(EMAIL));
  assert.equal(said(half), '403 E011004');
  assert.match(half.body.errorMessage ?? '', /the current contact has still to confirm/);
  const done = await verify(await app.codeTo('ann@old.example'));
  assert.deepEqual([done.status, done.body.user?.email], [200, EMAIL]);
});

test('a channel that the project does not offer is refused by name, and instant messages always are', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  for (const [path, words] of [
    ['magiclink/update/phone/whatsapp', /whatsapp is not offered/],
    ['otp/update/phone/whatsapp', /whatsapp is not offered/],
    ['otp/update/phone/voice', /voice is not offered/],
    ['magiclink/update/phone/im', /no instant messages/],
    ['otp/update/phone/im', /no instant messages/],
  ] as const) {
    const answer = await call(app, `/v1/auth/${path}`, { loginId: 'ann', phone: PHONE }, ann);
    assert.match(said(answer), /^40[03] E011004$/);
    assert.match(answer.body.errorMessage ?? '', words);
  }
  assert.equal(said(await call(app, '/v1/auth/otp/verify/im', { loginId: 'ann', code: '123456' })), '400 E011004');
  assert.equal(app.inbox.messages(PHONE).length, 0);
});

test('every refusal is one of theirs: code, description and message', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const cases: readonly [path: string, body: unknown, as: typeof ann | undefined, words: string][] = [
    [LINK, { loginId: 'ann' }, ann, '400 E011002'],
    [LINK, { loginId: 'ann', email: 7 }, ann, '400 E011003'],
    [LINK, { loginId: 'ann', email: EMAIL, addToLoginIDs: 'yes' }, ann, '400 E011003'],
    [LINK, { loginId: 'ann', email: EMAIL, templateOptions: { a: 1 } }, ann, '400 E011003'],
    [LINK, { loginId: 'ann', email: EMAIL, locale: '../en' }, ann, '400 E011003'],
    [LINK, { loginId: 'ann', email: 'no address' }, ann, '400 E011003'],
    [LINK, { loginId: 'ann', email: EMAIL, providerId: 'other' }, ann, '400 E011003'],
    [LINK, { loginId: 'ann', email: EMAIL, redirectUrl: 'https://evil.example' }, ann, '400 E011004'],
    [LINK, { loginId: 'ann', email: EMAIL }, undefined, '401 E064001'],
    ['/v1/auth/magiclink/update/phone/sms', { loginId: 'ann', phone: '+12025550123' }, ann, '400 E011004'],
    ['/v1/auth/nothing/here', {}, ann, '404 E011001'],
    [VERIFY, {}, undefined, '400 E011002'],
    ['/v1/mgmt/user/update/email', { loginId: 'ann', email: EMAIL }, ann, '403 E011004'],
    ['/v1/mgmt/user/update/email', { loginId: 'ann', email: EMAIL }, undefined, '401 E064001'],
  ];
  for (const [path, body, as, words] of cases) {
    const answer = await call(app, path, body, as);
    assert.equal(said(answer), words, `${path} ${JSON.stringify(body)}`);
    assert.deepEqual(Object.keys(answer.body), ['errorCode', 'errorDescription', 'errorMessage']);
    assert.equal(answer.headers.get('content-type'), 'application/json');
  }
  const get = await app.app.request(`https://id.example.com${LINK}`);
  assert.deepEqual([get.status, get.headers.get('allow')], [405, 'POST, OPTIONS']);
  const text = await app.app.request(`https://id.example.com${LINK}`, {
    method: 'POST',
    headers: { authorization: `Bearer default:${ann.token}`, 'content-type': 'text/plain' },
    body: '{}',
  });
  assert.equal(text.status, 415);
});

test('fields that we do not know have no effect, and nulls are as good as nothing', async () => {
  const app = await start();
  const body = {
    loginId: 'ann',
    email: EMAIL,
    URI: null,
    locale: '',
    mfa: true,
    crossDevice: true,
    then: 'replace-all',
  };
  assert.equal((await call(app, LINK, body, app.person('ann', strongSignIn()))).status, 200);
  assert.match(linkIn(await app.mailTo(EMAIL)), /^https:\/\/id\.example\.com\/confirm\?t=/);
});

test('too many updates are 429 with Retry-After', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  for (let i = 0; i < 30; i++) {
    const answer = await call(app, LINK, { loginId: 'ann', email: `a${i}@new.example` }, ann);
    if (answer.status === 200) continue;
    assert.equal(said(answer), '429 E130429');
    assert.ok(Number(answer.headers.get('retry-after')) > 0);
    return;
  }
  assert.fail('thirty updates went');
});

test('a project that has not switched it on is not served', async () => {
  const app = await start({ project: { faces: {} } });
  assert.equal(
    (await call(app, LINK, { loginId: 'ann', email: EMAIL }, app.person('ann', strongSignIn()))).status,
    404,
  );
});

test('a link of one project is nothing to another', async () => {
  const { project } = await start();
  const app = await start({ parts: { projects: [project, { ...project, id: 'second' }] } });
  await call(app, LINK, { loginId: 'ann', email: EMAIL }, app.person('ann', strongSignIn()));
  const token = tokenIn(await app.mailTo(EMAIL));
  const headers = { authorization: 'Bearer second' };
  assert.equal(said(await call(app, VERIFY, { token }, undefined, headers)), '400 E062504');
  assert.equal((await call(app, VERIFY, { token })).status, 200);
});

test('the vendor’s client may call from a page of the project’s', async () => {
  const app = await start();
  const ask = (path: string) =>
    app.app.request(`https://id.example.com${path}`, {
      method: 'OPTIONS',
      headers: { origin: SITE, 'access-control-request-method': 'POST' },
    });
  const allowed = async (path: string) => (await ask(path)).headers.get('access-control-allow-headers') ?? '';
  assert.match(await allowed(LINK), /^Authorization, .*, x-descope-sdk-name, .*, x-descope-project-id/);
  assert.doesNotMatch(await allowed('/v1/changes'), /descope/);
});

test('what is begun here is in the person’s own list', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  await call(app, LINK, { loginId: 'ann', email: EMAIL }, ann);
  await call(app, OTP, { loginId: 'ann', email: 'b@new.example' }, ann);
  assert.deepEqual((await ann.me()).changes.map((c) => c.value).sort(), [EMAIL, 'b@new.example']);
});

test('what waits side by side does not add up to more than the project allows, and a proof without room is not lost', async () => {
  const app = await start({ policy: { max: 2 } });
  const ann = app.person('ann', strongSignIn());
  await ann.me();
  for (const email of ['one@n.example', 'two@n.example'])
    assert.equal((await call(app, '/v1/auth/otp/update/email', { loginId: 'ann', email }, ann)).status, 200);
  const [one, two] = [await app.codeTo('one@n.example'), await app.codeTo('two@n.example')];
  const { changes } = await ann.me();
  const [first, second] = ['one@n.example', 'two@n.example'].map((to) => changes.find(({ value }) => value === to));
  assert.ok(first && second);
  assert.equal((await ann.prove(first, one)).status, 200);
  assert.equal((await ann.prove(second, two)).body.code, 'too-many-contacts');
  const old = (await ann.me()).contacts.find(({ value }) => value === 'ann@old.example');
  assert.equal((await ann.send('DELETE', `/v1/contacts/${old?.id}`)).status, 204);
  assert.equal((await call(app, '/v1/auth/otp/verify/email', { loginId: 'ann', code: two })).status, 200);
});

test('a JWT counts only behind the project’s id, and only that of its own project', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const as = (authorization: string) => call(app, OTP, { loginId: 'ann', email: EMAIL }, ann, { authorization });
  for (const wrong of [ann.token, `other:${ann.token}`, `:${ann.token}`, `default:`, `default: ${ann.token}`])
    assert.equal(said(await as(`Bearer ${wrong}`)), '401 E064001', wrong.slice(0, 10));
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages(EMAIL), []);
  assert.equal((await as(`Bearer default:${ann.token}`)).status, 200);
});

test('a locale may be written with a low line', async () => {
  const app = await start();
  for (const [i, locale] of ['en_US', 'en-US', 'ar_EG', 'ar'].entries()) {
    const ann = app.person(`ann${i}`, strongSignIn());
    const email = `ann${i}@new.example`;
    assert.equal((await call(app, OTP, { loginId: `ann${i}`, email, locale }, ann)).status, 200, locale);
    assert.equal(/\p{Script=Arabic}/u.test((await app.mailTo(email)).subject ?? ''), locale.startsWith('ar'), locale);
  }
  const ann = app.person('ann', strongSignIn());
  for (const locale of ['../en', 'en\nUS'])
    assert.equal(said(await call(app, OTP, { loginId: 'ann', email: EMAIL, locale }, ann)), '400 E011003', locale);
});

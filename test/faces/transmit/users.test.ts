// Owns what a client reads and writes of a user in Transmit's contract. Not the proofs of codes and links.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactsOf, said, start, users, verification, type ErrorBody, type UserBody, type Verified } from './kit.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

const values = (list: readonly Verified[]) => list.map(({ value }) => value);

test('what a trusted client writes applies at once and is unverified; the old primary stays beside it', async () => {
  const app = await start();
  await app.person('ann', { phone_number: '+358401111111', phone_number_verified: true }).me();
  const client = await app.client(['users:write', 'users:read'], { trusted: true });
  const put = await client.send<UserBody>('PUT', users(), {
    email: 'new@example.com',
    phone_number: '+358401234567',
    nobody_knows: { that: true },
  });
  assert.equal(put.status, 200);
  const { result } = put.body;
  assert.deepEqual(result.email, { value: 'new@example.com', email_verified: false });
  assert.deepEqual(values(result.secondary_emails), ['ann@old.example']);
  assert.deepEqual(result.phone_number, { value: '+358401234567', phone_number_verified: false });
  assert.deepEqual(values(result.secondary_phone_numbers), ['+358401111111']);
  assert.deepEqual([result['status'], result['username']], ['Active', 'ann']);
  assert.deepEqual((await client.send('GET', users())).body, put.body);
});

test('what any other client writes waits until it is proved', async () => {
  const app = await start();
  await app.person().me();
  const client = await app.client(['users:write']);
  const put = await client.send<UserBody>('PUT', users(), { email: 'new@example.com' });
  assert.deepEqual([put.status, put.body.result.email?.value], [200, 'ann@old.example']);
  assert.equal((await app.mailTo('new@example.com')).subject?.includes('Example'), true);
});

test('the lists of secondaries are replaced whole', async () => {
  const app = await start();
  await app.person().me();
  const client = await app.client(['users:write'], { trusted: true });
  for (const [secondary_emails, expected] of [
    [
      ['two@example.com', 'three@example.com'],
      ['two@example.com', 'three@example.com'],
    ],
    [['THREE@example.com'], ['three@example.com']],
    [[], []],
  ] as const) {
    const { body } = await client.send<UserBody>('PUT', users(), { secondary_emails });
    assert.deepEqual(
      [body.result.email?.value, new Set(values(body.result.secondary_emails).map((v) => v.toLowerCase()))],
      ['ann@old.example', new Set<string>(expected)],
    );
  }
});

test('a profile comes back as it went in; custom_data merges one level, the rest is replaced', async () => {
  const app = await start();
  await app.person().me();
  const client = await app.client(['users:write', 'users:read'], { trusted: true });
  const profile = {
    birthday: '1990-01-02',
    address: { country: 'FI', city: 'Helsinki', street_address: 'Katu 1' },
    name: { title: 'Dr', first_name: 'Ann', last_name: 'Old', middle_name: 'B' },
    picture: 'https://pictures.example/ann.png',
    language: 'fi',
    custom_data: { plan: 'gold', nested: { a: 1, b: 2 } },
    custom_app_data: { seat: 4 },
    external_user_id: 'ext-1',
    external_account_id: 'acc-1',
    username: 'Annie',
  };
  await client.send('PUT', users(), profile);
  const { body } = await client.send<UserBody>('GET', users());
  for (const [name, value] of Object.entries(profile)) assert.deepEqual(body.result[name], value, name);
  const change = { name: { first_name: 'Anna' }, custom_data: { nested: { c: 3 } }, address: null, status: 'Disabled' };
  const { result } = (await client.send<UserBody>('PUT', users(), change)).body;
  assert.deepEqual(result['name'], { first_name: 'Anna' });
  assert.deepEqual(result['custom_data'], { plan: 'gold', nested: { c: 3 } });
  assert.deepEqual([result['address'], result['status'], result['language']], [undefined, 'Disabled', 'fi']);
});

test('a body that is not as it should be is told so in a list, and changes nothing', async () => {
  const app = await start();
  await app.person().me();
  const client = await app.client(['users:write'], { trusted: true });
  for (const body of [
    { email: 7 },
    { email: 'not an address' },
    { phone_number: '123' },
    { secondary_emails: 'a@example.com' },
    { secondary_emails: ['nobody'] },
    { status: 'Pending' },
    { custom_data: [] },
    '{"name":{"__proto__":{"a":1}}}',
    '{',
  ]) {
    const answer = await client.send<ErrorBody>('PUT', users(), body);
    assert.equal(said(answer)[0], 400, JSON.stringify(body));
  }
  assert.deepEqual(await contactsOf(app), [['ann@old.example', true, true]]);
  assert.deepEqual(said(await client.send<ErrorBody>('PUT', '/cis/v1/users/nobody', {})), [404, 'Not found']);
  const media = await client.send<ErrorBody>('PUT', users(), '{}', { 'content-type': 'text/plain' });
  assert.deepEqual(said(media), [415, 'The body must be application/json']);
  const method = await client.send<ErrorBody>('PATCH', users(), {});
  assert.deepEqual(said(method), [405, 'This path does not take that method']);
});

test('a profile has its bounds, however it grows', async () => {
  const app = await start();
  await app.person().me();
  const client = await app.client(['users:write'], { trusted: true });
  const whole = await client.send<ErrorBody>('PUT', users(), { custom_data: { a: 'x'.repeat(70_000) } });
  assert.equal(said(whole)[0], 413);
  const part = (key: string) => client.send<ErrorBody>('PUT', users(), { custom_data: { [key]: 'x'.repeat(40_000) } });
  assert.equal((await part('a')).status, 200);
  assert.deepEqual(said(await part('b')), [413, 'a profile: at most 65536 characters']);
});

test('a contact is marked as verified, and becomes primary only where that is said', async () => {
  const app = await start();
  await app.person().me();
  const writer = await app.client(['users:write'], { trusted: true });
  await writer.send('PUT', users(), {
    secondary_emails: ['two@example.com', "o'brien+x@example.com"],
    phone_number: '+358401234567',
  });
  const client = await app.client(['contacts:verify']);
  const two = await client.send('POST', users('/emails/two@example.com/verify'), {});
  assert.deepEqual([two.status, two.body], [202, {}]);
  assert.equal((await contactsOf(app)).find(([value]) => value === 'two@example.com')?.[2], false);
  const three = await client.send('POST', users("/emails/o'brien%2Bx%40example.com/verify"), {
    change_to_primary: true,
  });
  assert.deepEqual([three.status, three.body], [202, {}]);
  const phone = await client.send('POST', users('/phone-numbers/+358401234567/verify'));
  assert.deepEqual([phone.status, phone.body], [202, {}]);
  assert.deepEqual(
    new Set(await contactsOf(app)),
    new Set([
      ['ann@old.example', true, false],
      ['two@example.com', true, false],
      ["o'brien+x@example.com", true, true],
      ['+358401234567', true, true],
    ]),
  );
  for (const path of ['/emails/nobody@example.com/verify', '/phone-numbers/+358400000000/verify'])
    assert.deepEqual(said(await client.send<ErrorBody>('POST', users(path), {})), [404, 'Not found']);
});

test('an address that is another’s cannot be marked as verified', async () => {
  const app = await start();
  await app.person().me();
  const client = await app.client(['users:write', 'contacts:verify'], { trusted: true });
  const put = await client.send<UserBody>('PUT', users(), { secondary_emails: ['bob@example.com'] });
  assert.deepEqual([put.status, values(put.body.result.secondary_emails)], [200, ['bob@example.com']]);
  // By now it is somebody's who has proved it.
  await app.person('bob', { email: 'bob@example.com' }).me();
  assert.deepEqual(said(await client.send<ErrorBody>('POST', users('/emails/bob@example.com/verify'), {})), [
    409,
    'Email is already verified in the tenant',
  ]);
});

test('a secondary can be deleted, a primary and a stranger cannot', async () => {
  const app = await start();
  await app.person().me();
  const client = await app.client(['users:write'], { trusted: true });
  await client.send('PUT', users(), { secondary_emails: ['two@example.com'], phone_number: '+358401234567' });
  const gone = await client.send('DELETE', users('/emails/TWO@example.com'));
  assert.deepEqual([gone.status, gone.body], [204, '']);
  assert.deepEqual(said(await client.send<ErrorBody>('DELETE', users('/emails/two@example.com'))), [404, 'Not found']);
  for (const path of ['/emails/ann@old.example', '/phone-numbers/+358401234567'])
    assert.deepEqual(said(await client.send<ErrorBody>('DELETE', users(path))), [
      400,
      'The primary contact cannot be deleted',
    ]);
});

test('every call asks for its scope, and for the right kind of caller', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  await ann.me();
  const none = await app.client(['admin']);
  const byClient = [
    ['GET', users()],
    ['PUT', users()],
    ['POST', users('/emails/ann@old.example/verify')],
    ['POST', users('/phone-numbers/+358401234567/verify')],
    ['DELETE', users('/emails/ann@old.example')],
    ['POST', users('/email/verification/send')],
    ['POST', users('/email/verification/verify')],
    ['POST', users('/phone/verification/send')],
    ['POST', users('/phone/verification/verify')],
  ] as const;
  for (const [method, path] of byClient) {
    const body = method === 'GET' ? undefined : {};
    const scopeless = await none.send<ErrorBody>(method, path, body);
    assert.match(String(said(scopeless)), /^403,needs the scope /, path);
    assert.equal(scopeless.headers.get('www-authenticate'), 'Bearer error="insufficient_scope"');
    assert.deepEqual(said(await ann.send<ErrorBody>(method, path, body)), [403, 'only an API client may do that']);
  }
  for (const rest of ['otp/email/send', 'otp/email/validate', 'otp/sms/send', 'otp/sms/validate', 'links/email']) {
    assert.deepEqual(said(await none.send<ErrorBody>('POST', verification(rest), {})), [
      403,
      'only a person may do that',
    ]);
    const nobody = await none.send<ErrorBody>('POST', verification(rest), {}, { authorization: '' });
    assert.equal(said(nobody)[0], 401);
    assert.equal(nobody.headers.get('www-authenticate'), 'Bearer');
  }
});

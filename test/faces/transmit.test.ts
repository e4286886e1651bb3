import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { PUBLIC_URL, SITE, startApp, type Answer, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { linkIn, tokenIn } from '../kit/inbox.ts';

interface Verified {
  readonly value: string;
  readonly email_verified?: boolean;
  readonly phone_number_verified?: boolean;
  readonly verified_at?: string;
}
interface UserBody {
  readonly result: Readonly<Record<string, unknown>> & {
    readonly user_id: string;
    readonly email?: Verified;
    readonly secondary_emails: readonly Verified[];
    readonly phone_number?: Verified;
    readonly secondary_phone_numbers: readonly Verified[];
  };
}
interface ScimUser {
  readonly id: string;
  readonly active: boolean;
  readonly emails: readonly { readonly value: string; readonly primary: boolean }[];
  readonly phoneNumbers: readonly { readonly value: string; readonly primary: boolean }[];
  readonly name?: Readonly<Record<string, string>>;
  readonly meta: { readonly location: string };
}
interface ErrorBody {
  readonly message: string | readonly string[];
  readonly error_code: number;
}

const RETURN = `${SITE}/magic`;
const running: TestApp[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.close();
});

async function start(options: TestAppOptions = {}): Promise<TestApp> {
  const { project, ...rest } = options;
  const faces = { transmit: { completion: 'click', linkLife: null } } as const;
  const app = await startApp({ ...rest, project: { faces, ...project } });
  running.push(app);
  return app;
}

const users = (rest = '') => `/cis/v1/users/ann${rest}`;
const verification = (rest: string) => `/cis/v1/verification/${rest}`;

function said({ status, body }: Answer<ErrorBody>): readonly unknown[] {
  assert.equal(body.error_code, status);
  assert.equal(Array.isArray(body.message), status === 400);
  return [status, Array.isArray(body.message) ? body.message.join('; ') : body.message];
}

/** The primary first. */
const ordered = (list: ScimUser['emails']) => list.toSorted((a, b) => Number(b.primary) - Number(a.primary));
const values = (list: readonly Verified[]) => list.map(({ value }) => value);

async function contactsOf(app: TestApp): Promise<readonly (readonly [string, boolean, boolean])[]> {
  return (await app.person().me()).contacts.map((c) => [c.value, c.verified, c.primary] as const);
}

/** The press of the button on the page that a link opens. */
function press(app: TestApp, token: string, path = '/confirm'): Promise<Response> {
  return Promise.resolve(
    app.app.request(PUBLIC_URL + path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: PUBLIC_URL },
      body: `t=${encodeURIComponent(token)}`,
      redirect: 'manual',
    }),
  );
}

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
  const ann = app.person();
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

test('the user proves an address with a code; it becomes primary only where that is said', async () => {
  const app = await start();
  const ann = app.person();
  for (const [email, update, primary] of [
    ['two@example.com', {}, 'ann@old.example'],
    ['three@example.com', { update_primary: false }, 'ann@old.example'],
    ['four@example.com', { update_primary: true }, 'four@example.com'],
  ] as const) {
    const sent = await ann.send('POST', verification('otp/email/send'), { email, email_content: { subject: 'x' } });
    assert.deepEqual([sent.status, sent.body], [200, { result: 'sent' }]);
    const passcode = await app.codeTo(email);
    const done = await ann.send('POST', verification('otp/email/validate'), { email, passcode, ...update });
    assert.deepEqual([done.status, done.body], [200, { result: true }]);
    const contacts = await contactsOf(app);
    assert.equal(contacts.find(([, , leads]) => leads)?.[0], primary);
    assert.ok(contacts.some(([value, verified]) => value === email && verified));
  }
});

test('a phone number is proved as an e-mail address is', async () => {
  const app = await start();
  const ann = app.person('ann', { phone_number: '+358401111111', phone_number_verified: true });
  const phone_number = '+358401234567';
  assert.equal((await ann.send('POST', verification('otp/sms/send'), { phone_number })).status, 200);
  const passcode = await app.codeTo(phone_number);
  const body = { phone_number, passcode, update_primary: true };
  const done = await ann.send('POST', verification('otp/sms/validate'), body);
  assert.deepEqual([done.status, done.body], [200, { result: true }]);
  assert.deepEqual(
    (await contactsOf(app)).filter(([, , leads]) => leads),
    [
      ['ann@old.example', true, true],
      ['+358401234567', true, true],
    ],
  );
});

test('a client does the same for a user', async () => {
  const app = await start({ project: { templateKeys: ['headerText'] } });
  const ann = app.person();
  await ann.me();
  const client = await app.client(['changes:write']);
  const email = 'new@example.com';
  const content = { subject: 'Click here', headerText: 'Hello', base64logo: 'x'.repeat(20_000), bodyText: 'evil' };
  const sent = await client.send('POST', users('/email/verification/send'), {
    method: 'otp',
    email,
    email_content: content,
  });
  assert.deepEqual([sent.status, sent.body], [200, { result: 'sent' }]);
  const mail = await app.mailTo(email);
  assert.doesNotMatch(mail.text + String(mail.subject), /Click here|evil/);
  const done = await client.send('POST', users('/email/verification/verify'), {
    email,
    passcode: await app.codeTo(email),
    update_primary: true,
  });
  assert.deepEqual([done.status, done.body], [200, { result: true }]);
  const phone_number = '+358401234567';
  assert.equal((await client.send('POST', users('/phone/verification/send'), { phone_number })).status, 200);
  const passcode = await app.codeTo(phone_number);
  assert.equal(
    (await client.send('POST', users('/phone/verification/verify'), { phone_number, passcode })).status,
    200,
  );
  assert.deepEqual(
    (await contactsOf(app)).filter(([, , leads]) => leads),
    [
      ['new@example.com', true, true],
      ['+358401234567', true, true],
    ],
  );
});

test('a wrong passcode is a 400, an address that nobody asked for a 404', async () => {
  const app = await start();
  const ann = app.person();
  const email = 'new@example.com';
  await ann.send('POST', verification('otp/email/send'), { email });
  const right = await app.codeTo(email);
  const wrong = { email, passcode: right === '111111' ? '222222' : '111111', update_primary: true };
  const answer = await ann.send<ErrorBody>('POST', verification('otp/email/validate'), wrong);
  assert.deepEqual(said(answer), [400, 'The passcode is not valid']);
  const slip = await ann.send<ErrorBody>('POST', verification('otp/email/validate'), { email, passcode: '12' });
  assert.deepEqual(said(slip), [400, 'code must be 6 digits']);
  const unknown = { email: 'other@example.com', passcode: right };
  assert.deepEqual(said(await ann.send<ErrorBody>('POST', verification('otp/email/validate'), unknown)), [
    404,
    'Not found',
  ]);
  const bob = app.person('bob');
  assert.equal((await bob.send('POST', verification('otp/email/validate'), { email, passcode: right })).status, 404);
  const done = await ann.send('POST', verification('otp/email/validate'), { email, passcode: right });
  assert.equal(done.status, 200);
});

test('that an address is verified already is told of one’s own, and of another’s after the proof alone', async () => {
  const app = await start();
  const ann = app.person('ann', { phone_number: '+358401111111', phone_number_verified: true });
  await app.person('bob', { email: 'bob@example.com' }).me();
  const own = await ann.send<ErrorBody>('POST', verification('otp/email/send'), { email: 'ANN@old.example' });
  assert.deepEqual(said(own), [409, 'Email is already verified in the tenant']);
  const phone = await ann.send<ErrorBody>('POST', verification('otp/sms/send'), { phone_number: '040 111 1111' });
  assert.deepEqual(said(phone), [409, 'Phone number is already verified in the tenant']);
  const free = await ann.send('POST', verification('otp/email/send'), { email: 'free@example.com' });
  app.clock.pass(60_000);
  const taken = await ann.send('POST', verification('otp/email/send'), { email: 'bob@example.com' });
  assert.deepEqual([taken.status, taken.body], [free.status, free.body]);
  const proved = await ann.send<ErrorBody>('POST', verification('otp/email/validate'), {
    email: 'bob@example.com',
    passcode: await app.codeTo('bob@example.com'),
  });
  assert.deepEqual(said(proved), [409, 'Email is already verified in the tenant']);
});

test('asking for a code of a verified secondary does not make it primary', async () => {
  const app = await start({ project: { homeCountry: 'FI' } });
  const ann = app.person();
  await ann.send('POST', verification('otp/email/send'), { email: 'two@example.com' });
  const passcode = await app.codeTo('two@example.com');
  await ann.send('POST', verification('otp/email/validate'), { email: 'two@example.com', passcode });
  app.clock.pass(60_000);
  const again = await ann.send<ErrorBody>('POST', verification('otp/email/send'), { email: 'two@example.com' });
  assert.equal(again.status, 409);
  assert.deepEqual((await contactsOf(app)).find(([, , leads]) => leads)?.[0], 'ann@old.example');
});

test('a press of the link leads back with result=true; opening it changes nothing', async () => {
  const app = await start();
  const ann = app.person();
  const sent = await ann.send('POST', verification('links/email'), {
    email_address: 'new@example.com',
    redirect_uri: RETURN,
    update_primary: true,
  });
  assert.deepEqual([sent.status, sent.body], [200, { result: 'sent' }]);
  const mail = await app.mailTo('new@example.com');
  assert.ok(linkIn(mail).startsWith(`${PUBLIC_URL}/confirm?t=`));
  assert.doesNotMatch(mail.text, /^\d{6}$/m);
  const opened = await app.app.request(linkIn(mail));
  assert.equal(opened.status, 200);
  assert.match(opened.headers.get('content-security-policy') ?? '', /form-action 'self' https:\/\/app\.example\.com;/);
  assert.equal((await contactsOf(app)).length, 1);
  const pressed = await press(app, tokenIn(mail));
  assert.deepEqual([pressed.status, pressed.headers.get('location')], [303, `${RETURN}?result=true`]);
  assert.deepEqual(
    (await contactsOf(app)).find(([, , leads]) => leads),
    ['new@example.com', true, true],
  );
  // The second answer of a double click is the one that is seen.
  assert.equal((await press(app, tokenIn(mail))).headers.get('location'), `${RETURN}?result=true`);
});

test('without update_primary the address of a link stands beside the primary', async () => {
  const app = await start();
  await app.person().send('POST', verification('links/email'), {
    email_address: 'new@example.com',
    redirect_uri: RETURN,
  });
  const pressed = await press(app, tokenIn(await app.mailTo('new@example.com')));
  assert.equal(pressed.headers.get('location'), `${RETURN}?result=true`);
  assert.deepEqual(
    new Set(await contactsOf(app)),
    new Set([
      ['ann@old.example', true, true],
      ['new@example.com', true, false],
    ]),
  );
});

test('a press of a link that is over, or of an address that is another’s, leads back with result=false', async () => {
  const app = await start();
  await app.person('bob', { email: 'bob@example.com' }).me();
  const ann = app.person();
  const body = { email_address: 'bob@example.com', redirect_uri: RETURN };
  await ann.send('POST', verification('links/email'), body);
  const taken = await press(app, tokenIn(await app.mailTo('bob@example.com')));
  assert.deepEqual([taken.status, taken.headers.get('location')], [303, `${RETURN}?result=false`]);
  await ann.send('POST', verification('links/email'), { ...body, email_address: 'new@example.com' });
  const token = tokenIn(await app.mailTo('new@example.com'));
  app.clock.pass(11 * 60_000);
  const late = await press(app, token);
  assert.deepEqual([late.status, late.headers.get('location')], [303, `${RETURN}?result=false`]);
  assert.equal((await contactsOf(app)).length, 1);
});

test('a press that says "this wasn’t me", or comes from elsewhere, leads nowhere', async () => {
  const app = await start();
  const ann = app.person();
  await ann.send('POST', verification('links/email'), { email_address: 'new@example.com', redirect_uri: RETURN });
  const token = tokenIn(await app.mailTo('new@example.com'));
  const foreign = await app.app.request(`${PUBLIC_URL}/confirm`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
    body: `t=${token}`,
  });
  assert.deepEqual([foreign.status, foreign.headers.get('location')], [403, null]);
  const forged = await press(app, `${token.slice(0, -2)}AA`);
  assert.deepEqual([forged.status, forged.headers.get('location')], [404, null]);
  const reported = await press(app, token, '/confirm/report');
  assert.deepEqual([reported.status, reported.headers.get('location')], [200, null]);
});

test('a link leads only to where the project lets it', async () => {
  const app = await start();
  const ann = app.person();
  for (const redirect_uri of [
    'https://evil.example/',
    `${SITE}/magic/../other`,
    'javascript:alert(1)',
    `${RETURN}?t=1`,
  ]) {
    const body = { email_address: 'new@example.com', redirect_uri };
    const answer = await ann.send<ErrorBody>('POST', verification('links/email'), body);
    assert.deepEqual(said(answer), [400, 'The redirect URL is not approved'], redirect_uri);
  }
  const client = await app.client(['changes:write']);
  const none = await client.send<ErrorBody>('POST', users('/email/verification/send'), {
    method: 'link',
    email: 'new@example.com',
  });
  assert.deepEqual(said(none), [400, 'redirect_uri is needed for a link']);
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages('new@example.com'), []);
});

test('who begins anew on the site itself has the last word: the press leads nowhere', async () => {
  const app = await start();
  const ann = app.person();
  await ann.send('POST', verification('links/email'), { email_address: 'new@example.com', redirect_uri: RETURN });
  const token = tokenIn(await app.mailTo('new@example.com'));
  await ann.begin({ kind: 'email', value: 'new@example.com', then: 'add', redirectUrl: RETURN });
  const pressed = await press(app, token);
  assert.deepEqual([pressed.status, pressed.headers.get('location')], [200, null]);
});

test('where the current contact has to confirm as well, each press is answered by our own page', async () => {
  const app = await start({ policy: { confirmCurrent: 'always' } });
  await app.person().send('POST', verification('links/email'), {
    email_address: 'new@example.com',
    redirect_uri: RETURN,
  });
  for (const [to, contacts] of [
    ['new@example.com', 1],
    ['ann@old.example', 2],
  ] as const) {
    const mail = await app.mailTo(to);
    assert.ok(linkIn(mail).startsWith(`${PUBLIC_URL}/confirm?t=`));
    const pressed = await press(app, tokenIn(mail));
    assert.deepEqual([pressed.status, pressed.headers.get('location')], [200, null]);
    assert.equal((await contactsOf(app)).length, contacts);
  }
});

test('a link leads nowhere once the project no longer approves of it', async () => {
  const app = await start();
  await app.person().send('POST', verification('links/email'), {
    email_address: 'new@example.com',
    redirect_uri: RETURN,
  });
  const token = tokenIn(await app.mailTo('new@example.com'));
  const later = await start({ databaseUrl: app.databaseUrl, project: { redirectUrls: [] } });
  const pressed = await press(later, token);
  assert.deepEqual([pressed.status, pressed.headers.get('location')], [200, null]);
  assert.equal((await contactsOf(app)).length, 2);
});

test('where the project wants the user’s own session, the press shows the code that their page takes', async () => {
  const faces = { transmit: { completion: 'session', linkLife: null } } as const;
  const app = await start({ project: { faces } });
  const ann = app.person();
  const email = 'new@example.com';
  await ann.send('POST', verification('links/email'), { email_address: email, redirect_uri: RETURN });
  const pressed = await press(app, tokenIn(await app.mailTo(email)));
  const passcode = /class="spoken">([\d ]+)</.exec(await pressed.text())?.[1]?.replaceAll(' ', '') ?? '';
  assert.equal(pressed.status, 200);
  const done = await ann.send('POST', verification('otp/email/validate'), { email, passcode });
  assert.deepEqual([done.status, done.body], [200, { result: true }]);
});

test('what is no address, or none that may be used, is a 400', async () => {
  const app = await start();
  const ann = app.person();
  for (const [rest, body] of [
    ['otp/email/send', { email: 'nobody' }],
    ['otp/sms/send', { phone_number: '+1 900 555 0100' }],
    ['links/email', { email_address: 'nobody', redirect_uri: RETURN }],
    ['otp/email/validate', { email: 'nobody', passcode: '123456' }],
    ['otp/email/send', {}],
    ['otp/email/validate', { email: 'new@example.com', passcode: 123456 }],
  ] as const) {
    const answer = await ann.send<ErrorBody>('POST', verification(rest), body);
    assert.equal(said(answer)[0], 400, rest);
  }
});

test('who asks for a code where a link is under way gets one, or hears when there can be one', async () => {
  const app = await start();
  const ann = app.person();
  const email = 'new@example.com';
  await ann.send('POST', verification('links/email'), { email_address: email, redirect_uri: RETURN });
  const soon = await ann.send<ErrorBody>('POST', verification('otp/email/send'), { email });
  assert.deepEqual([soon.status, soon.headers.get('retry-after')], [429, '30']);
  assert.equal(said(soon)[0], 429);
  app.clock.pass(31_000);
  assert.equal((await ann.send('POST', verification('otp/email/send'), { email })).status, 200);
  const passcode = await app.codeTo(email);
  assert.equal((await ann.send('POST', verification('otp/email/validate'), { email, passcode })).status, 200);
});

test('with a current contact to confirm, the proof counts and the answer says what is missing', async () => {
  const app = await start({ policy: { confirmCurrent: 'always' } });
  const ann = app.person();
  const email = 'new@example.com';
  await ann.send('POST', verification('otp/email/send'), { email });
  const passcode = await app.codeTo(email);
  const waits = await ann.send<ErrorBody>('POST', verification('otp/email/validate'), { email, passcode });
  assert.deepEqual(said(waits), [403, 'the proof counts; the current contact has still to confirm']);
  assert.equal((await contactsOf(app)).length, 1);
});

test('a project that did not ask for it has no such paths', async () => {
  const app = await startApp();
  running.push(app);
  assert.equal((await (await app.client(['users:read'])).send('GET', users())).status, 404);
});

test('a list of one primary address in SCIM is a new primary; a longer list is the whole list', async () => {
  const app = await start();
  await app.person('ann', { phone_number: '+358401111111', phone_number_verified: true }).me();
  const client = await app.client(['users:read', 'users:write'], { trusted: true });
  const path = '/cis/scim/Users/ann';
  const CUSTOM = 'urn:ietf:params:scim:schemas:extension:CustomAppData:2.0:User';
  const put = await client.send<ScimUser>(
    'PUT',
    path,
    {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', CUSTOM],
      emails: [{ value: 'new@example.com', primary: true }],
      phoneNumbers: [{ value: '+358401234567', primary: 'True' }],
      name: { givenName: 'Ann' },
      [CUSTOM]: { seat: 4 },
    },
    { accept: 'application/scim+json', 'content-type': 'application/scim+json' },
  );
  assert.equal(put.status, 200);
  assert.equal(put.headers.get('content-type'), 'application/scim+json');
  assert.equal(put.body.meta.location, `${PUBLIC_URL}/cis/scim/Users/${put.body.id}`);
  assert.deepEqual(ordered(put.body.emails), [
    { value: 'new@example.com', primary: true },
    { value: 'ann@old.example', primary: false },
  ]);
  assert.deepEqual(ordered(put.body.phoneNumbers), [
    { value: '+358401234567', primary: true },
    { value: '+358401111111', primary: false },
  ]);
  const { body } = await client.send<UserBody>('PUT', users(), {});
  assert.deepEqual(body.result['custom_app_data'], { seat: 4 });
  const emails = [{ value: 'one@example.com', primary: true }, { value: 'two@example.com' }];
  const whole = await client.send<ScimUser>('PUT', path, { emails });
  assert.deepEqual(
    ordered(whole.body.emails).map(({ value }) => value),
    ['one@example.com', 'two@example.com'],
  );
  assert.equal(whole.body.name?.['givenName'], 'Ann');
});

test('SCIM makes, finds, patches and erases users, and says no in its own words', async () => {
  const app = await start();
  const client = await app.client(['users:read', 'users:write'], { trusted: true });
  const body = { userName: 'bob', emails: [{ value: 'bob@example.com', primary: true }] };
  const made = await client.send<ScimUser>('POST', '/cis/scim/Users', body);
  assert.deepEqual([made.status, made.headers.get('location')], [201, `${PUBLIC_URL}/cis/scim/Users/${made.body.id}`]);
  const found = await client.send<{ Resources: ScimUser[] }>('GET', `/cis/scim/Users?filter=userName%20eq%20"bob"`);
  assert.deepEqual(
    found.body.Resources.map(({ id }) => id),
    [made.body.id],
  );
  const patched = await client.send<ScimUser>('PATCH', `/cis/scim/Users/${made.body.id}`, {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
    Operations: [{ op: 'replace', path: 'active', value: false }],
  });
  assert.deepEqual([patched.status, patched.body.active], [200, false]);
  const error = await client.send<{ schemas: string[]; status: string }>('GET', '/cis/scim/Users/nobody');
  assert.deepEqual(
    [error.status, error.headers.get('content-type'), error.body.status, error.body.schemas],
    [404, 'application/scim+json', '404', ['urn:ietf:params:scim:api:messages:2.0:Error']],
  );
  const scopeless = await (await app.client(['admin'])).send<{ status: string }>('GET', '/cis/scim/Users');
  assert.deepEqual([scopeless.status, scopeless.body.status], [403, '403']);
  assert.equal((await client.send('DELETE', `/cis/scim/Users/${made.body.id}`)).status, 204);
  assert.equal((await client.send('GET', `/cis/scim/Users/${made.body.id}`)).status, 404);
  assert.equal((await client.send('GET', '/cis/scim/Me')).status, 404);
});

test('what a client that is not trusted writes by SCIM waits until it is proved', async () => {
  const app = await start();
  await app.person().me();
  const client = await app.client(['users:write']);
  const emails = [{ value: 'new@example.com', primary: true }];
  const put = await client.send<ScimUser>('PUT', '/cis/scim/Users/ann', { emails });
  assert.deepEqual(put.body.emails, [{ value: 'ann@old.example', primary: true }]);
  await app.mailTo('new@example.com');
});

test('an address that somebody else has verified is refused with 409, and of a kind there are no more than the policy allows', async () => {
  const app = await start({ policy: { max: 1 } });
  await app.person().me();
  await app.person('bob', { email: 'bob@new.example' }).me();
  const client = await app.client(['users:write', 'users:read'], { trusted: true });
  const taken = await client.send<ErrorBody>('PUT', users(), { email: 'bob@new.example' });
  assert.deepEqual(said(taken)[0], 409);
  const put = await client.send<UserBody>('PUT', users(), { email: 'new@example.com' });
  assert.deepEqual([put.body.result.email?.value, put.body.result.secondary_emails], ['new@example.com', []]);
  const scim = await client.send<ScimUser>('PUT', '/cis/scim/Users/ann', {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    emails: [{ value: 'newer@example.com', primary: true }],
  });
  assert.deepEqual(
    scim.body.emails.map(({ value }) => value),
    ['newer@example.com'],
  );
  const more = await client.send<ErrorBody>('PUT', users(), { secondary_emails: ['a@example.com', 'b@example.com'] });
  assert.equal(more.status, 400);
});

test('where one address is all that there can be, a proof that would keep the old one beside it is refused', async () => {
  const app = await start({ policy: { max: 1 } });
  const ann = app.person('ann');
  await ann.me();
  const email = 'ann@new.example';
  assert.equal((await ann.send('POST', verification('otp/email/send'), { email })).status, 200);
  const passcode = await app.codeTo(email);
  const validate = (update_primary: boolean) =>
    ann.send<ErrorBody>('POST', verification('otp/email/validate'), { email, passcode, update_primary });
  assert.notEqual((await validate(false)).status, 200);
  assert.equal((await ann.me()).contacts.length, 1);
  assert.equal((await validate(true)).status, 200);
  assert.deepEqual(
    (await ann.me()).contacts.map(({ value }) => value),
    [email],
  );
});

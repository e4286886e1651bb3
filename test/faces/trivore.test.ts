import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { startApp, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { linkIn, tokenIn } from '../kit/inbox.ts';
import { strongSignIn } from '../kit/sign-in.ts';

interface Begun {
  readonly verificationToken: string | null;
  readonly validUntil: string | null;
  readonly validSeconds: number;
  readonly user?: UserBody;
}
interface UserBody {
  readonly id: string;
  readonly username: string | null;
  readonly emails: readonly { readonly address: string; readonly verified: boolean }[];
  readonly mobiles: readonly { readonly number: string; readonly verified: boolean }[];
  readonly primaryEmail: string | null;
  readonly primaryMobile: string | null;
}
interface ErrorBody {
  readonly errorCode: string;
  readonly errorMessage: string;
}

const running: TestApp[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.close();
});

async function start(options: TestAppOptions = {}): Promise<TestApp> {
  const { project, ...rest } = options;
  const faces = { trivore: { completion: 'click', linkLife: null } } as const;
  const app = await startApp({ ...rest, project: { faces, ...project } });
  running.push(app);
  return app;
}

const begin = (user: string) => `/api/rest/v1/user/${user}/change-contact/begin`;
const finish = (user: string) => `/api/rest/v1/user/${user}/change-contact/finish`;

/** Another code than that. */
const notCode = (code: string) => (code === '111111' ? '222222' : '111111');

test('an address that nothing is said of stands beside the others once it is proved', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const begun = await ann.send<Begun>('POST', begin('ann'), { email: 'new@example.com' });
  assert.equal(begun.status, 200);
  assert.equal(begun.body.validSeconds, 600);
  assert.equal(begun.body.validUntil, new Date(app.clock() + 600_000).toISOString());
  const code = await app.codeTo('new@example.com');
  assert.doesNotMatch(JSON.stringify(begun.body), new RegExp(code));
  const done = await ann.send<UserBody>('POST', finish('ann'), {
    verificationToken: begun.body.verificationToken,
    code,
  });
  assert.equal(done.status, 200);
  assert.deepEqual(
    done.body.emails.map(({ address, verified }) => [address, verified]),
    [
      ['ann@old.example', true],
      ['new@example.com', true],
    ],
  );
  assert.equal(done.body.primaryEmail, 'ann@old.example');
  assert.equal(done.body.username, 'ann');
});

test('it becomes primary, or takes the place of all that there are, where that is said', async () => {
  const app = await start();
  const ann = app.person();
  const client = await app.client(['changes:write']);
  const { id } = (await ann.me()).user;
  for (const [value, said, emails] of [
    ['two@example.com', { primary: true }, ['two@example.com', 'ann@old.example']],
    ['one@example.com', { replaceAll: true }, ['one@example.com']],
  ] as const) {
    const begun = await client.send<Begun>('POST', begin(id), { email: value, ...said });
    const code = await app.codeTo(value);
    const done = await client.send<UserBody>('POST', finish(id), {
      verificationToken: begun.body.verificationToken,
      code,
    });
    assert.deepEqual([done.status, done.body.primaryEmail], [200, value]);
    assert.deepEqual(
      done.body.emails.map(({ address }) => address),
      emails,
    );
  }
});

test('a mobile is changed as an e-mail address is', async () => {
  const app = await start();
  const client = await app.client(['changes:write']);
  await app.person().me();
  const begun = await client.send<Begun>('POST', begin('ann'), { mobile: '+358401234567', primary: true });
  assert.equal(begun.status, 200);
  const done = await client.send<UserBody>('POST', finish('ann'), {
    verificationToken: begun.body.verificationToken,
    code: await app.codeTo('+358401234567'),
  });
  assert.deepEqual(
    done.body.mobiles.map(({ number, verified }) => [number, verified]),
    [['+358401234567', true]],
  );
  assert.equal(done.body.primaryMobile, '+358401234567');
});

test('a client comes with its id and secret, with a token, or the user with their own', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  await ann.me();
  const { basic, bearer, send } = await app.client(['changes:write']);
  for (const authorization of [basic, bearer, `Bearer ${ann.token}`]) {
    const answer = await send('POST', begin('ann'), { email: 'new@example.com' }, { authorization });
    assert.equal(answer.status, 200, authorization.slice(0, 6));
  }
});

test('nobody changes what is somebody else’s, and a client only with the scope for it', async () => {
  const app = await start();
  await app.person('bob').me();
  const other = await app
    .person('ann', strongSignIn())
    .send<ErrorBody>('POST', begin('bob'), { email: 'new@example.com' });
  assert.deepEqual([other.status, other.body.errorCode], [403, 'NOT_ALLOWED']);
  const reader = await app.client(['users:read', 'users:write', 'contacts:verify', 'admin']);
  const scopeless = await reader.send<ErrorBody>('POST', begin('bob'), { email: 'new@example.com' });
  assert.deepEqual([scopeless.status, scopeless.body.errorCode], [403, 'NOT_ALLOWED']);
  assert.equal(scopeless.headers.get('www-authenticate'), 'Bearer error="insufficient_scope"');
  const nobody = await app.app.request('https://id.example.com' + begin('bob'), { method: 'POST', body: '{}' });
  assert.deepEqual(
    [nobody.status, nobody.headers.get('www-authenticate'), ((await nobody.json()) as ErrorBody).errorCode],
    [401, 'Bearer', 'TOKEN_INVALID'],
  );
  const writer = await app.client(['changes:write']);
  const unknown = await writer.send<ErrorBody>('POST', begin('nobody'), { email: 'new@example.com' });
  assert.deepEqual([unknown.status, unknown.body.errorCode], [404, 'NOT_FOUND']);
});

test('one wrong code ends it, the right one after it too; a new begin brings another code', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const begun = await ann.send<Begun>('POST', begin('ann'), { email: 'new@example.com' });
  const code = await app.codeTo('new@example.com');
  const token = begun.body.verificationToken;
  assert.equal((await ann.me()).changes[0]?.triesLeft, 1);
  for (const typed of [notCode(code), code]) {
    const answer = await ann.send<ErrorBody>('POST', finish('ann'), { verificationToken: token, code: typed });
    assert.equal(answer.status, 400);
    assert.deepEqual(answer.body, {
      errorCode: 'VERIFICATION_FAILED',
      errorMessage: 'The code cannot be used. Start again with a new one.',
    });
  }
  app.clock.pass(60_000);
  const anew = await ann.send<Begun>('POST', begin('ann'), { email: 'new@example.com' });
  assert.notEqual(anew.body.verificationToken, token);
  const another = await app.codeTo('new@example.com');
  assert.notEqual(another, code);
  const done = await ann.send('POST', finish('ann'), { verificationToken: anew.body.verificationToken, code: another });
  assert.equal(done.status, 200);
});

test('a change that began with more tries has one here', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  const code = await app.codeTo('new@example.com');
  const wrong = await ann.send('POST', finish('ann'), { verificationToken: change.id, code: notCode(code) });
  assert.equal(wrong.status, 400);
  assert.equal((await ann.send('POST', finish('ann'), { verificationToken: change.id, code })).status, 400);
  assert.deepEqual((await ann.me()).changes, []);
});

test('what cannot be a code costs nothing', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const begun = await ann.send<Begun>('POST', begin('ann'), { email: 'new@example.com' });
  const code = await app.codeTo('new@example.com');
  for (const typed of ['12345', '', 123456, null, 'x'.repeat(2000)]) {
    const body = { verificationToken: begun.body.verificationToken, code: typed };
    const answer = await ann.send<ErrorBody>('POST', finish('ann'), body);
    assert.deepEqual([answer.status, answer.body.errorCode], [400, 'BODY_INVALID'], String(typed).slice(0, 9));
  }
  const done = await ann.send('POST', finish('ann'), { verificationToken: begun.body.verificationToken, code });
  assert.equal(done.status, 200);
});

test('fields are known under the other names that they may have', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const begun = await ann.send<Begun>('POST', begin('ann'), { emailAddress: 'new@example.com', setPrimary: true });
  const done = await ann.send<UserBody>('POST', finish('ann'), {
    token: begun.body.verificationToken,
    verificationCode: await app.codeTo('new@example.com'),
    somethingElse: [1, 2],
  });
  assert.deepEqual([done.status, done.body.primaryEmail], [200, 'new@example.com']);
});

test('value stands for the address of either kind', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  for (const [given, to] of [
    [{ value: 'new@example.com' }, 'new@example.com'],
    [{ value: '+358 40 1234567' }, '+358401234567'],
    [{ value: 'two@example.com', email: 'two@example.com' }, 'two@example.com'],
  ] as const) {
    const begun = await ann.send<Begun>('POST', begin('ann'), given);
    assert.equal(begun.status, 200, JSON.stringify(given));
    assert.match(await app.codeTo(to), /^\d{6}$/);
  }
});

test('a body that says two things, or nothing, is told what is wrong with it', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  for (const [body, message] of [
    [{}, 'email must be given, or mobile, and not both'],
    [{ email: 'a@example.com', mobile: '+358401234567' }, 'email must be given, or mobile, and not both'],
    [{ email: 'a@example.com', emailAddress: 'b@example.com' }, 'emailAddress differs from email'],
    [{ email: 'a@example.com', value: 'b@example.com' }, 'value differs from email'],
    [{ email: 'a@example.com', value: '+358401234567' }, 'email must be given, or mobile, and not both'],
    [{ value: 7 }, 'value must be text'],
    [{ email: ['a@example.com'] }, 'email must be text'],
    [{ email: 'a@example.com', primary: 'yes' }, 'primary must be true or false'],
    ['[]', 'Invalid input: expected record, received array'],
    ['{"__proto__":{"email":"a@example.com"}}', '__proto__ is a key that is not allowed'],
    ['{', 'is not JSON'],
  ] as const) {
    const answer = await ann.send<ErrorBody>('POST', begin('ann'), body);
    assert.deepEqual(
      [answer.status, answer.body],
      [400, { errorCode: 'BODY_INVALID', errorMessage: message }],
      JSON.stringify(body),
    );
  }
  const address = await ann.send<ErrorBody>('POST', begin('ann'), { email: 'not an address' });
  assert.deepEqual([address.status, address.body.errorCode], [400, 'ADDRESS_INVALID']);
  const method = await ann.send<ErrorBody>('GET', begin('ann'));
  assert.deepEqual(
    [method.status, method.body.errorCode, method.headers.get('allow')],
    [405, 'METHOD_NOT_ALLOWED', 'POST, OPTIONS'],
  );
  const nowhere = await ann.send<ErrorBody>('GET', '/api/rest/v1/nowhere');
  assert.deepEqual([nowhere.status, nowhere.body.errorCode], [404, 'NOT_FOUND']);
});

test('whether an address is taken is told to who has proved it alone', async () => {
  const app = await start();
  await app.person('bob', { email: 'bob@example.com' }).me();
  const ann = app.person('ann', strongSignIn());
  const free = await ann.send<Begun>('POST', begin('ann'), { email: 'free@example.com' });
  app.clock.pass(60_000);
  const taken = await ann.send<Begun>('POST', begin('ann'), { email: 'bob@example.com' });
  assert.deepEqual([taken.status, Object.keys(taken.body)], [free.status, Object.keys(free.body)]);
  const done = await ann.send<ErrorBody>('POST', finish('ann'), {
    verificationToken: taken.body.verificationToken,
    code: await app.codeTo('bob@example.com'),
  });
  assert.deepEqual([done.status, done.body.errorCode], [409, 'ADDRESS_TAKEN']);
});

test('an address gets so many messages a day, and the answer says when there may be another', async () => {
  const app = await start();
  const statuses: number[] = [];
  let last = await app
    .person('ann', strongSignIn())
    .send<Begun & ErrorBody>('POST', begin('ann'), { email: 'new@example.com' });
  for (let i = 0; i < 20 && last.status === 200; i++) {
    statuses.push(last.status);
    const code = notCode(await app.codeTo('new@example.com'));
    await app
      .person('ann', strongSignIn())
      .send('POST', finish('ann'), { verificationToken: last.body.verificationToken, code });
    app.clock.pass(20 * 60_000);
    last = await app.person('ann', strongSignIn()).send('POST', begin('ann'), { email: 'new@example.com' });
  }
  assert.ok(statuses.length >= 3, `${statuses.length} went out`);
  assert.deepEqual([last.status, last.body.errorCode], [429, 'QUOTA_EXCEEDED']);
  assert.ok(Number(last.headers.get('retry-after')) > 0);
});

test('a user begins so often a day, whatever the addresses', async () => {
  const app = await start();
  await app.person().me();
  const client = await app.client(['changes:write']);
  const answers: string[] = [];
  for (let i = 0; i < 6; i++) {
    const answer = await client.send<ErrorBody>('POST', begin('ann'), { email: `new${i}@example.com` });
    answers.push(`${answer.status} ${answer.headers.has('retry-after')}`);
  }
  assert.deepEqual(answers, [...Array<string>(5).fill('200 false'), '429 true']);
});

test('who begins again gets the message that is under way, and hears when there can be no more', async () => {
  const app = await start({ policy: { resendWaits: [] } });
  const ann = app.person('ann', strongSignIn());
  const first = await ann.send<Begun>('POST', begin('ann'), { email: 'new@example.com' });
  app.clock.pass(60_000);
  const again = await ann.send<Begun>('POST', begin('ann'), { email: 'new@example.com' });
  assert.equal(again.body.verificationToken, first.body.verificationToken);
  assert.equal(again.body.validSeconds, 540);
  app.clock.pass(10 * 60_000);
  const anew = app.person('ann', strongSignIn());
  const late = await anew.send<ErrorBody>('POST', begin('ann'), { email: 'new@example.com' });
  assert.deepEqual([late.status, late.body.errorCode], [429, 'QUOTA_EXCEEDED']);
});

test('what is verified already is told to be so, and nothing is sent', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const begun = await ann.send<Begun>('POST', begin('ann'), { email: 'ann@old.example' });
  assert.deepEqual([begun.status, begun.body.verificationToken, begun.body.validSeconds], [200, null, 0]);
  assert.equal(begun.body.user?.primaryEmail, 'ann@old.example');
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages('ann@old.example'), []);
});

test('where one contact is all that there can be, the new one takes its place', async () => {
  const app = await start({ policy: { max: 1 } });
  const ann = app.person('ann', strongSignIn());
  const begun = await ann.send<Begun>('POST', begin('ann'), { email: 'new@example.com' });
  const done = await ann.send<UserBody>('POST', finish('ann'), {
    verificationToken: begun.body.verificationToken,
    code: await app.codeTo('new@example.com'),
  });
  assert.deepEqual(
    done.body.emails.map(({ address, verified }) => [address, verified]),
    [['new@example.com', true]],
  );
});

test('with a current contact to confirm, the proof counts and the answer says what is missing', async () => {
  const app = await start({ policy: { confirmCurrent: 'always' } });
  const ann = app.person('ann', strongSignIn());
  const begun = await ann.send<Begun>('POST', begin('ann'), { email: 'new@example.com', primary: true });
  const code = await app.codeTo('new@example.com');
  const waits = await ann.send<ErrorBody>('POST', finish('ann'), {
    verificationToken: begun.body.verificationToken,
    code,
  });
  assert.deepEqual(
    [waits.status, waits.body],
    [
      403,
      {
        errorCode: 'NOT_ALLOWED',
        errorMessage: 'the proof counts; the current contact has still to confirm',
      },
    ],
  );
  assert.equal((await ann.me()).contacts.length, 1);
});

test('the mail carries a code, and its words are in the language that was asked for', async () => {
  const app = await start();
  await app.person('ann', strongSignIn()).send('POST', begin('ann'), { email: 'new@example.com', locale: 'ar_EG' });
  const mail = await app.mailTo('new@example.com');
  assert.match(mail.text, /[\u0600-\u06ff]/);
  assert.throws(() => linkIn(mail) && tokenIn(mail));
});

test('a project that did not ask for it has no such paths', async () => {
  const app = await startApp();
  running.push(app);
  assert.equal(
    (await app.person('ann', strongSignIn()).send('POST', begin('ann'), { email: 'new@example.com' })).status,
    404,
  );
});

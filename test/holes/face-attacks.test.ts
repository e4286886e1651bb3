// Owns what an attacker with a stolen token of an old password sign-in cannot reach at a vendor contract, step after step.
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { DEFAULT_POLICY } from '../../server/core/policy.ts';
import { startApp, type Answer, type Person, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { HOUR, SECOND } from '../kit/clock.ts';
import { tokenIn } from '../kit/inbox.ts';
import { freshSignIn, strongSignIn } from '../kit/sign-in.ts';
import { patchOf } from '../faces/scim/kit.ts';
import { contactsOf, noticesTo, NOBODY, OLD, PHONE, wayBack, WITH_PHONE } from './kit.ts';

const click = { completion: 'click', linkLife: null } as const;
const FACES = { descope: click, trivore: click, transmit: click, wso2: click };
const THIEF = 'thief@evil.example';
const WSO2 = 'urn:scim:wso2:schema';
const STEPS = '/api/rest/v1/user/ann/change-contact';
const running: TestApp[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.close();
});

async function start(options: TestAppOptions = {}): Promise<TestApp> {
  const app = await startApp({ ...options, project: { faces: FACES, ...options.project } });
  running.push(app);
  return app;
}

const taken = (answer: Answer<unknown>, why: string): void =>
  assert.ok(answer.status < 300, `${why}: ${answer.status} ${JSON.stringify(answer.body)}`);
const refused = (answer: Answer<unknown>, why: string): void =>
  assert.ok(answer.status >= 400 && answer.status < 500, `${why}: ${answer.status} ${JSON.stringify(answer.body)}`);

/** Trivore's two steps: a code to the new address, and the code. */
async function takeOver(app: TestApp, ann: Person, body: object, to: string): Promise<Answer<unknown>> {
  const begun = await ann.send<{ verificationToken: string }>('POST', `${STEPS}/begin`, body);
  if (begun.status >= 300) return begun;
  const { verificationToken } = begun.body;
  return ann.send('POST', `${STEPS}/finish`, { verificationToken, code: await app.codeTo(to) });
}

describe('after a vendor contract has removed every earlier contact', () => {
  const TOKENS = {
    'an old password': {},
    'a fresh password': freshSignIn(),
    'no time': { auth_time: undefined, amr: undefined },
  };
  for (const [name, claims] of Object.entries(TOKENS)) {
    test(`a token with ${name} brings no contact of the other kind, which no earlier contact would be told of`, async () => {
      const app = await start();
      const ann = app.person('ann', claims);
      await ann.me();
      taken(await takeOver(app, ann, { email: THIEF, replaceAll: true }, THIEF), 'the first');
      assert.deepEqual(await contactsOf(ann), [`${THIEF} verified primary`]);
      refused(await takeOver(app, ann, { mobile: PHONE }, PHONE), 'the other kind at the contract');
      const begun = await ann.send<{ code: string }>('POST', '/v1/changes', { kind: 'phone', value: PHONE });
      assert.equal(
        app.inbox.messages(THIEF).some((m) => /to allow/.test(m.text)),
        false,
      );
      refused(begun, 'the other kind at the native API: the new contact confirms nothing');
      taken(await ann.send('POST', '/v1/undo', { token: await wayBack(app, OLD) }, NOBODY), 'undone');
      assert.deepEqual(await contactsOf(ann), [`${OLD} verified primary`]);
    });
  }

  test('a sign-in with more than a password is enough as ever', async () => {
    const app = await start();
    const ann = app.person();
    await ann.me();
    taken(await takeOver(app, ann, { email: THIEF, replaceAll: true }, THIEF), 'the first');
    const strong = app.person('ann', strongSignIn());
    const change = await strong.begin({ kind: 'phone', value: PHONE });
    taken(await strong.prove(change, await app.codeTo(PHONE)), 'proved');
  });

  test('an account without a contact gets one of each kind, and its first contact confirms the next changes', async () => {
    const app = await start();
    const ann = app.person('ann', { email: undefined });
    await ann.me();
    taken(await takeOver(app, ann, { email: 'first@x.example', replaceAll: true }, 'first@x.example'), 'the first');
    taken(await takeOver(app, ann, { mobile: PHONE }, PHONE), 'the other kind');
    const fresh = app.person('ann', freshSignIn({ email: undefined }));
    const change = await fresh.begin({ kind: 'email', value: 'second@x.example' });
    const question = await app.mailTo('first@x.example');
    assert.match(question.text, /t=/);
    assert.equal(change.state, 'waiting');
  });
});

test('a looser change that leaves no earlier contact ends the looser changes of the other kind that wait', async () => {
  const app = await start();
  const ann = app.person();
  await ann.me();
  const begun = await ann.send<{ verificationToken: string }>('POST', `${STEPS}/begin`, { mobile: PHONE });
  const code = await app.codeTo(PHONE);
  taken(await takeOver(app, ann, { email: THIEF, replaceAll: true }, THIEF), 'the first');
  const { verificationToken } = begun.body;
  refused(await ann.send('POST', `${STEPS}/finish`, { verificationToken, code }), 'the other kind');
  assert.deepEqual(await contactsOf(ann), [`${THIEF} verified primary`]);
});

test('while an earlier contact stays, a change of each kind works, and each is told to it', async () => {
  const app = await start();
  const ann = app.person();
  await ann.me();
  const begun = await ann.send<{ verificationToken: string }>('POST', `${STEPS}/begin`, { mobile: PHONE });
  const code = await app.codeTo(PHONE);
  taken(await takeOver(app, ann, { email: THIEF, primary: true }, THIEF), 'the first');
  const { verificationToken } = begun.body;
  taken(await ann.send('POST', `${STEPS}/finish`, { verificationToken, code }), 'the other kind');
  assert.equal((await noticesTo(app, OLD)).length, 4);
});

test('a verified secondary that a contract makes primary: the old one is told, can undo, and it is the looser change of its time', async () => {
  const app = await start();
  const ann = app.person();
  await ann.me();
  const strong = app.person('ann', strongSignIn());
  const added = await strong.begin({ kind: 'email', value: 'two@old.example', then: 'add' });
  taken(await strong.prove(added, await app.codeTo('two@old.example')), 'added');
  app.clock.pass(HOUR);
  app.inbox.clear();
  taken(await ann.send('POST', `${STEPS}/begin`, { email: 'two@old.example', primary: true }), 'promoted');
  assert.deepEqual((await contactsOf(ann)).toSorted(), [`${OLD} verified`, 'two@old.example verified primary']);
  refused(await ann.send('POST', `${STEPS}/begin`, { email: THIEF, primary: true }), 'a second one');
  refused(await ann.send('POST', `${STEPS}/begin`, { email: 'two@old.example', replaceAll: true }), 'a removal');
  taken(await ann.send('POST', '/v1/undo', { token: await wayBack(app, OLD) }, NOBODY), 'undone');
  assert.ok((await contactsOf(ann)).includes(`${OLD} verified primary`));
});

test('a token that is bound to a contract is refused at every native call, and opens no session', async () => {
  const other = await start();
  const [entry] = other.project.issuers;
  if (entry === undefined) return assert.fail('no issuer');
  const app = await start({ project: { issuers: [{ ...entry, faces: ['descope'] }] } });
  const claims = { sub: 'ann', email: OLD, email_verified: true, roles: 'contacts-admin', ...strongSignIn() };
  const plain = { authorization: `Bearer ${other.idp.token(claims)}` };
  const ann = app.person();
  for (const [method, path, body] of [
    ['GET', '/v1/me'],
    ['GET', '/userinfo'],
    ['GET', '/v1/activity'],
    ['POST', '/v1/session', {}],
    ['POST', '/v1/changes', { kind: 'email', value: THIEF }],
    ['GET', '/v1/changes/chg_AAAAAAAAAAAAAAAA'],
    ['GET', '/v1/changes/chg_AAAAAAAAAAAAAAAA/events'],
    ['POST', '/v1/changes/chg_AAAAAAAAAAAAAAAA/code', { code: '123456' }],
    ['DELETE', '/v1/contacts/ctc_AAAAAAAAAAAAAAAA'],
    ['POST', '/v1/contacts/ctc_AAAAAAAAAAAAAAAA/primary', {}],
    ['GET', '/scim/v2/Me'],
    ['GET', '/scim/v2/Users'],
    ['POST', '/v1/admin/users/ann/revoke', { reason: 'signed-out', note: 'asked for' }],
    ['GET', '/scim2/Me'],
    ['POST', `${STEPS}/begin`, { email: THIEF }],
    ['POST', '/cis/v1/verification/otp/email/send', { email: THIEF }],
  ] as const)
    assert.equal((await ann.send(method, path, body, plain)).status, 401, `${method} ${path}`);
});

test('no way of a person removes a contact by an old sign-in', async () => {
  const app = await start();
  const ann = app.person('ann', WITH_PHONE);
  await ann.me();
  const other = await app.client(['users:read', 'users:write', 'contacts:verify'], { trusted: true });
  taken(await other.send('PUT', '/cis/v1/users/ann', { secondary_emails: ['two@old.example'] }), 'a second contact');
  taken(await other.send('POST', '/cis/v1/users/ann/emails/two@old.example/verify', {}), 'it is verified');
  const stood = await contactsOf(ann);
  assert.equal(stood.length, 3);
  const id = (await ann.me()).contacts.find(({ value }) => value === 'two@old.example')?.id;
  const set = (value: object) => patchOf({ op: 'replace', value });
  const tries: readonly (readonly [string, string, object?])[] = [
    ['PATCH', '/scim2/Me', patchOf({ op: 'remove', path: 'phoneNumbers' })],
    ['PATCH', '/scim2/Me', set({ [WSO2]: { emailAddresses: OLD } })],
    [
      'PATCH',
      '/scim2/Me',
      set({ [WSO2]: { emailAddresses: `${OLD},${THIEF}`, verifiedEmailAddresses: `${OLD},${THIEF}` } }),
    ],
    ['PATCH', '/scim2/Me', set({ [WSO2]: { mobileNumbers: '' } })],
    ['PATCH', '/scim2/Me', set({ emails: [{ type: 'work', value: THIEF }], [WSO2]: { emailAddresses: OLD } })],
    ['PUT', '/scim2/Me', { userName: 'ann', [WSO2]: { emailAddresses: [OLD] } }],
    ['PUT', '/scim2/Me', { userName: 'ann', emails: [] }],
    ['PATCH', '/scim/v2/Me', set({ emails: [{ value: OLD, primary: true }] })],
    ['DELETE', '/cis/v1/users/ann/emails/two@old.example'],
    ['PUT', '/cis/v1/users/ann', { secondary_emails: [] }],
    ['PUT', '/api/rest/v1/user/ann', { emails: [{ address: OLD }], mobiles: [] }],
    ['DELETE', '/api/rest/v1/user/ann'],
    ['POST', `${STEPS}/begin`, { email: 'two@old.example', replaceAll: true }],
    ['DELETE', `/v1/contacts/${id}`],
  ];
  for (const [method, path, body] of tries)
    refused(await ann.send(method, path, body), `${method} ${path} ${JSON.stringify(body)}`);
  assert.deepEqual(await contactsOf(ann), stood);
});

test('a token that is bound to the native API is refused at every call of every contract that a person makes', async () => {
  const other = await start();
  const [entry] = other.project.issuers;
  if (entry === undefined) return assert.fail('no issuer');
  const app = await start({ project: { issuers: [{ ...entry, faces: [] }] } });
  const token = other.idp.token({ sub: 'ann', email: OLD, email_verified: true, ...strongSignIn() });
  const ann = app.person();
  const plain = { authorization: `Bearer ${token}` };
  const named = { authorization: `Bearer ${app.project.id}:${token}` };
  assert.equal((await ann.send('GET', '/v1/me', undefined, plain)).status, 200);
  const calls: readonly (readonly [string, string, object?])[] = [
    ['GET', '/v1/auth/me'],
    ['GET', '/v1/auth/me/history'],
    ['POST', '/v1/auth/validate', {}],
    ...['magiclink', 'otp', 'enchantedlink'].map(
      (flow) => ['POST', `/v1/auth/${flow}/update/email`, { loginId: 'ann', email: THIEF }] as const,
    ),
    ['POST', `${STEPS}/begin`, { email: THIEF }],
    ['POST', `${STEPS}/finish`, { verificationToken: 'chg_x', code: '123456' }],
    ['GET', '/api/rest/v1/user/ann'],
    ['POST', '/api/rest/v1/user/ann/email/verify', { value: OLD }],
    ['POST', '/api/rest/v1/user/ann/sms/verify/send'],
    ['POST', '/api/rest/v1/user/ann/sms/verify/sendLink', {}],
    ['POST', '/api/rest/v1/user/ann/sms/verify/check/123456'],
    ['POST', '/cis/v1/verification/otp/email/send', { email: THIEF }],
    ['POST', '/cis/v1/verification/otp/email/validate', { email: THIEF, passcode: '123456' }],
    [
      'POST',
      '/cis/v1/verification/links/email',
      { email_address: THIEF, redirect_uri: 'https://app.example.com/magic' },
    ],
    ['GET', '/scim2/Me'],
    ['GET', `/t/${app.project.id}/scim2/Me`],
    ['PATCH', '/scim2/Me', patchOf({ op: 'replace', value: { emails: [THIEF] } })],
    ['POST', '/api/identity/user/v1.0/me/resend-code', { properties: [] }],
    ['POST', '/api/identity/user/v1.0/me/validate-code', { code: '123456', properties: [] }],
  ];
  for (const [method, path, body] of calls)
    assert.equal(
      (await ann.send(method, path, body, path.startsWith('/v1/auth') ? named : plain)).status,
      401,
      `${method} ${path}`,
    );
});

test('a client’s flags in a person’s request prove nothing', async () => {
  const app = await start();
  const ann = app.person();
  await ann.me();
  const set = (value: object) => patchOf({ op: 'replace', value });
  for (const body of [
    set({ emails: [{ value: THIEF, primary: true, verified: true }] }),
    set({ emails: [{ value: THIEF, primary: true }], [WSO2]: { verifyEmail: false, emailVerified: true } }),
    set({ [WSO2]: { emailVerified: true, verifiedEmailAddresses: `${OLD},${THIEF}` } }),
    set({ [WSO2]: { pendingEmails: [], emailAddresses: `${OLD},${THIEF}` } }),
  ]) {
    await ann.send('PATCH', '/scim2/Me', body);
    const { contacts } = await ann.me();
    assert.equal(
      contacts.some(({ value, verified }) => value === THIEF && verified),
      false,
      JSON.stringify(body),
    );
    assert.equal(contacts.find(({ primary }) => primary)?.value, OLD, JSON.stringify(body));
  }
});

describe('the delayed message is no way around a limit', () => {
  async function waits(policy: TestAppOptions['policy'] = {}) {
    const app = await start({ policy });
    const ann = app.person();
    const headers = { authorization: `Bearer ${app.project.id}:${ann.token}` };
    const ask = (email = THIEF, flow = 'otp') =>
      ann.send('POST', `/v1/auth/${flow}/update/email`, { loginId: 'ann', email }, headers);
    const came = async (to = THIEF) => {
      await app.courier.drain();
      return app.inbox.messages(to).length;
    };
    taken(await ask(), 'asked');
    assert.equal(await came(), 1);
    return { app, ann, ask, came, headers };
  }

  test('a change that its new holder reports sends no more', async () => {
    const { app, ann, ask, came } = await waits();
    taken(await ask(THIEF, 'magiclink'), 'asked again');
    app.clock.pass(30 * SECOND);
    assert.equal(await came(), 2);
    const token = tokenIn(await app.mailTo(THIEF));
    taken(await ann.send('POST', '/v1/links/report', { token }, NOBODY), 'reported');
    app.clock.pass(HOUR);
    assert.equal(await came(), 2);
  });

  test('a change that is cancelled, locked or stopped by the old contact sends no more', async () => {
    for (const end of ['cancelled', 'locked', 'stopped'] as const) {
      const { app, ann, ask, came, headers } = await waits();
      taken(await ask(), 'asked again');
      const [change] = (await ann.me()).changes;
      if (end === 'cancelled') taken(await ann.send('DELETE', `/v1/changes/${change?.id}`), end);
      if (end === 'locked')
        for (let i = 0; i < DEFAULT_POLICY.tries; i++) {
          const code = {
            loginId: 'ann',
            code: await app.codeTo(THIEF).then((c) => String((Number(c) + 1 + i) % 1e6).padStart(6, '0')),
          };
          refused(await ann.send('POST', '/v1/auth/otp/verify/email', code, headers), end);
        }
      if (end === 'stopped') taken(await ann.send('POST', '/v1/undo', { token: await wayBack(app, OLD) }, NOBODY), end);
      app.clock.pass(HOUR);
      assert.equal(await came(), 1, end);
    }
  });

  test('however often and under however many changes, an address gets no more than its day allows', async () => {
    const { app, ann, ask, came } = await waits();
    for (let i = 0; i < 12; i++) {
      await ask();
      await ask();
      const [change] = (await ann.me()).changes;
      if (i % 2 === 1 && change) await ann.send('DELETE', `/v1/changes/${change.id}`);
      app.clock.pass(40 * SECOND);
      await came();
    }
    app.clock.pass(HOUR);
    assert.equal(await came(), DEFAULT_POLICY.quotas.sendsToTarget);
  });

  test('another method during the wait keeps the code that the person may be typing', async () => {
    const { app, ann, ask, headers } = await waits();
    const code = await app.codeTo(THIEF);
    taken(await ask(THIEF, 'magiclink'), 'a link');
    taken(await ann.send('POST', '/v1/auth/otp/verify/email', { loginId: 'ann', code }, headers), 'the code that went');
  });
});

test('the audit log marks a looser change, at its begin and when it is done, and names the contract', async () => {
  const app = await start();
  const ann = app.person();
  await ann.me();
  taken(await takeOver(app, ann, { email: THIEF }, THIEF), 'looser');
  const strong = app.person('ann', strongSignIn());
  taken(await takeOver(app, strong, { mobile: PHONE }, PHONE), 'by the policy');
  const { user } = await ann.me();
  const rows = await app.store.read((tx) => tx.audit.of(user.id, ['change-begun', 'change-done'], null, 9));
  const looser = { loosened: true, face: 'trivore' } as const;
  const found = rows.map(({ event, data }) => JSON.stringify([event, data])).toSorted();
  const all = [
    ['change-begun', { kind: 'email', ...looser }],
    ['change-begun', { kind: 'phone' }],
    ['change-done', { kind: 'email', method: 'code', ...looser }],
    ['change-done', { kind: 'phone', method: 'code' }],
  ];
  assert.deepEqual(found, all.map((each) => JSON.stringify(each)).toSorted());
});

test('the notices of a looser change go out however the person is named, and in the language of the account', async () => {
  const app = await start();
  const ann = app.person('ann', { locale: 'ar' });
  await ann.me();
  const headers = { authorization: `Bearer ${app.project.id}:${ann.token}` };
  taken(
    await ann.send('POST', '/v1/auth/otp/update/email', { loginId: 'ann', email: THIEF, locale: 'en' }, headers),
    'asked',
  );
  const [notice] = await noticesTo(app, OLD);
  assert.match(notice?.text ?? '', /[\u0600-\u06ff]/);
});

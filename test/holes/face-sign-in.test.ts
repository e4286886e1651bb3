import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { DEFAULT_POLICY } from '../../server/core/policy.ts';
import type { InboxMessage } from '../../demo/inbox-message.ts';
import { startApp, type Answer, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { HOUR, MINUTE, SECOND } from '../kit/clock.ts';
import { codeIn } from '../kit/inbox.ts';
import { freshSignIn, strongSignIn } from '../kit/sign-in.ts';
import { contactsOf, NOBODY, noticesTo, wayBack, type Said } from './kit.ts';
import { WAYS, type At, type Way } from './ways.ts';

const click = { completion: 'click', linkLife: null } as const;
const FACES = { descope: click, trivore: click, transmit: click, wso2: click };
const ADDED = '/cis/v1/verification/otp/email';

const running: TestApp[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.close();
});

async function start(options: TestAppOptions = {}): Promise<TestApp> {
  const policy = { confirmCurrent: DEFAULT_POLICY.confirmCurrent, ...options.policy };
  const app = await startApp({ ...options, policy, project: { faces: FACES, ...options.project } });
  running.push(app);
  return app;
}

type Claims = Readonly<Record<string, unknown>>;
type SignIn = (app: TestApp) => Claims;

/** A password an hour ago, as most sessions are. */
const OLD: SignIn = () => ({ authAgo: HOUR / SECOND, amr: ['pwd'] });
const PLAIN: Readonly<Record<string, SignIn>> = {
  'a password an hour ago': OLD,
  'a password now': () => freshSignIn(),
  'neither amr nor auth_time': () => ({ auth_time: undefined, amr: undefined }),
};

async function at(app: TestApp, sub: string, claims: Claims): Promise<At> {
  const ann = app.person(sub, claims);
  await ann.me();
  return { app, sub, ann, client: await app.client(['users:read', 'users:write', 'changes:write']) };
}

const ofName = (name: string): Way => WAYS.find((way) => way.name === name) ?? assert.fail(name);
const OF_FACES = WAYS.filter(({ isFace }) => isFace);
const BY_PERSON_ELSEWHERE = WAYS.filter(({ by, isFace }) => by === 'person' && !isFace);

async function proofTo(app: TestApp, to: string): Promise<InboxMessage> {
  await app.courier.drain();
  const found = app.inbox.messages(to).find((m) => /^\d{6}$|#\d{6}$|[?&]t=/m.test(m.text));
  return found ?? assert.fail(`nothing that proves came to ${to}`);
}

const taken = (answer: Answer<unknown>, why: string): void =>
  assert.ok(answer.status < 300, `${why}: ${answer.status} ${JSON.stringify(answer.body)}`);
const refused = (answer: Answer<unknown>, why: string): void =>
  assert.ok(answer.status >= 400 && answer.status < 500, `${why}: ${answer.status} ${JSON.stringify(answer.body)}`);

async function change(way: Way, of: At, to: string): Promise<Answer<unknown>> {
  const asked = await way.ask(of, to);
  taken(asked, `${way.name}: asked`);
  const proved = await way.prove(of, to, await proofTo(of.app, to), asked);
  taken(proved, `${way.name}: proved`);
  return proved;
}

const leads = async ({ ann }: At): Promise<string | undefined> =>
  (await ann.me()).contacts.find(({ kind, primary }) => kind === 'email' && primary)?.value;

for (const way of OF_FACES)
  describe(`${way.name}, under the default policy`, () => {
    for (const [name, signIn] of Object.entries(PLAIN))
      test(`${name}: the vendor’s own steps change the address; the old contact is told twice and can undo`, async () => {
        const app = await start();
        const ann = await at(app, 'ann', signIn(app));
        const asked = await way.ask(ann, 'ann@new.example');
        taken(asked, 'asked');
        assert.equal((await noticesTo(app, 'ann@old.example')).length, 1, 'told at begin');
        taken(await way.prove(ann, 'ann@new.example', await proofTo(app, 'ann@new.example'), asked), 'proved');
        assert.equal(await leads(ann), 'ann@new.example');
        assert.equal((await noticesTo(app, 'ann@old.example')).length, 2, 'told when done');
        const token = await wayBack(app, 'ann@old.example');
        taken(await ann.ann.send('POST', '/v1/undo', { token }, NOBODY), 'undone');
        assert.deepEqual(await contactsOf(ann.ann), ['ann@old.example verified primary']);
      });

    test('a second change of the kind is under the policy of the project, until the first cannot be undone', async () => {
      const app = await start();
      const ann = await at(app, 'ann', OLD(app));
      await change(way, ann, 'ann@new.example');
      for (const other of OF_FACES) refused(await other.ask(ann, 'ann@third.example'), other.name);
      app.clock.pass(DEFAULT_POLICY.undoLife + MINUTE);
      const later = { ...ann, ann: app.person('ann', OLD(app)) };
      await change(way, later, 'ann@third.example');
      assert.equal(await leads(later), 'ann@third.example');
    });

    test('an undone change still counts as the first', async () => {
      const app = await start();
      const ann = await at(app, 'ann', OLD(app));
      await change(way, ann, 'ann@new.example');
      const token = await wayBack(app, 'ann@old.example');
      taken(await ann.ann.send('POST', '/v1/undo', { token }, NOBODY), 'undone');
      app.clock.pass(48 * HOUR);
      const thief = { ...ann, ann: app.person('ann', OLD(app)) };
      refused(await way.ask(thief, 'ann@third.example'), 'again');
    });

    test('after a contact has said that it was not them, the policy of the project holds for every kind', async () => {
      const app = await start();
      const ann = await at(app, 'ann', OLD(app));
      taken(await way.ask(ann, 'ann@new.example'), 'asked');
      const token = await wayBack(app, 'ann@old.example');
      taken(await ann.ann.send('POST', '/v1/undo', { token }, NOBODY), 'reported');
      app.clock.pass(48 * HOUR);
      refused(await way.ask({ ...ann, ann: app.person('ann', OLD(app)) }, 'ann@third.example'), 'again');
    });

    test('a policy of `always` asks the current contact all the same', async () => {
      const app = await start({ policy: { confirmCurrent: 'always' } });
      const ann = await at(app, 'ann', OLD(app));
      const asked = await way.ask(ann, 'ann@new.example');
      await way.prove(ann, 'ann@new.example', await proofTo(app, 'ann@new.example'), asked);
      assert.equal(await leads(ann), 'ann@old.example');
    });

    test('a contract that is set to the policy demands what the policy does', async () => {
      const strict = { ...click, confirmCurrent: 'auto', stepUp: { begin: { maxAge: 5 * MINUTE } } } as const;
      const faces = { descope: strict, trivore: strict, transmit: strict, wso2: strict };
      const app = await start({ project: { faces } });
      const old = await at(app, 'old', OLD(app));
      refused(await way.ask(old, 'old@new.example'), 'an old sign-in');
      const fresh = await at(app, 'fresh', freshSignIn());
      const asked = await way.ask(fresh, 'fresh@new.example');
      await way.prove(fresh, 'fresh@new.example', await proofTo(app, 'fresh@new.example'), asked);
      assert.equal(await leads(fresh), 'fresh@old.example');
    });

    test('without an undo, the policy of the project holds', async () => {
      const app = await start({ policy: { undo: 'off' } });
      const ann = await at(app, 'ann', OLD(app));
      refused(await way.ask(ann, 'ann@new.example'), 'asked');
    });

    test('the demands of the policy on acr and amr stay, unless the contract names its own', async () => {
      const demands = { ...DEFAULT_POLICY.stepUp, begin: { maxAge: 0, acr: ['gold'], amr: [] } };
      const app = await start({ policy: { stepUp: demands } });
      refused(await way.ask(await at(app, 'ann', OLD(app)), 'ann@new.example'), 'no acr');
      taken(await way.ask(await at(app, 'eve', { ...OLD(app), acr: 'gold' }), 'eve@new.example'), 'gold');
    });

    test('a strong sign-in now is under the policy of the project, so a second change works', async () => {
      const app = await start();
      const ann = await at(app, 'ann', strongSignIn());
      await change(way, ann, 'ann@new.example');
      await change(way, ann, 'ann@third.example');
      assert.equal(await leads(ann), 'ann@third.example');
    });
  });

for (const way of BY_PERSON_ELSEWHERE)
  test(`${way.name}: a password alone moves no account while every vendor contract is on`, async () => {
    const app = await start();
    for (const [name, signIn] of Object.entries(PLAIN)) {
      const sub = `ann${Object.keys(PLAIN).indexOf(name)}`;
      const ann = await at(app, sub, signIn(app));
      const asked = await way.ask(ann, `${sub}@new.example`);
      if (asked.status < 300)
        await way.prove(ann, `${sub}@new.example`, await proofTo(app, `${sub}@new.example`), asked);
      assert.equal(await leads(ann), `${sub}@old.example`, name);
    }
  });

test('a begin at the native API does not continue the looser change of a vendor contract', async () => {
  const app = await start();
  const ann = await at(app, 'ann', freshSignIn());
  taken(await ofName('Trivore’s, by the person').ask(ann, 'ann@new.example'), 'asked');
  app.clock.pass(2 * MINUTE);
  const begun = await ann.ann.send<Said & { id: string }>('POST', '/v1/changes', {
    kind: 'email',
    value: 'ann@new.example',
  });
  taken(begun, 'begun');
  taken(await ann.ann.prove(begun.body, codeIn(await proofTo(app, 'ann@new.example'))), 'proved');
  assert.equal(await leads(ann), 'ann@old.example');
});

test('a begin at a vendor contract does not loosen a change that waits at the native API', async () => {
  const app = await start();
  const ann = await at(app, 'ann', freshSignIn());
  const begun = await ann.ann.begin({ kind: 'email', value: 'ann@new.example' });
  const code = codeIn(await proofTo(app, 'ann@new.example'));
  app.clock.pass(2 * MINUTE);
  app.inbox.clear();
  taken(await ofName('Trivore’s, by the person').ask(ann, 'ann@new.example'), 'asked');
  assert.equal((await noticesTo(app, 'ann@old.example')).length, 1, 'the old contact is told of the looser one');
  refused(await ann.ann.prove(begun, code), 'the change at the native API is replaced');
  assert.equal(await leads(ann), 'ann@old.example');
});

test('of two changes that wait at once, the first that is done ends the other', async () => {
  const app = await start();
  const way = ofName('Descope’s magic link');
  const ann = await at(app, 'ann', OLD(app));
  const [one, other] = [await way.ask(ann, 'ann@one.example'), await way.ask(ann, 'ann@two.example')];
  taken(await way.prove(ann, 'ann@one.example', await proofTo(app, 'ann@one.example'), one), 'the first');
  refused(await way.prove(ann, 'ann@two.example', await proofTo(app, 'ann@two.example'), other), 'the second');
  assert.equal(await leads(ann), 'ann@one.example');
});

test('a contact that is only added is told of too, can be undone, and confirms nothing for its new holder', async () => {
  const app = await start();
  const ann = await at(app, 'ann', freshSignIn());
  const passcode = async () => codeIn(await proofTo(app, 'thief@new.example'));
  taken(await ann.ann.send('POST', `${ADDED}/send`, { email: 'thief@new.example' }), 'asked');
  const added = { email: 'thief@new.example', passcode: await passcode(), update_primary: false };
  taken(await ann.ann.send('POST', `${ADDED}/validate`, added), 'added');
  const undo = await wayBack(app, 'ann@old.example');
  app.inbox.clear();

  const begun = await ann.ann.begin({ kind: 'email', value: 'ann@third.example' });
  assert.equal(
    app.inbox.messages('thief@new.example').some((m) => /[?&]t=/.test(m.text) && codeOf(m)),
    false,
  );
  const { contacts } = await ann.ann.me();
  const theirs = contacts.find(({ value }) => value === 'thief@new.example')?.id;
  const resent = { of: 'current', contactId: theirs };
  const answer = await ann.ann.send<Said>('POST', `/v1/changes/${begun.id}/resend`, resent);
  assert.deepEqual([answer.status, answer.body.code], [403, 'not-allowed']);

  taken(await ann.ann.send('POST', '/v1/undo', { token: undo }, NOBODY), 'undone');
  assert.deepEqual(await contactsOf(ann.ann), ['ann@old.example verified primary']);
});

const codeOf = (mail: InboxMessage): boolean => /^\d{6}$/m.test(mail.text);

test('a first contact of the other kind is told to the old contact, which can stop the account', async () => {
  const app = await start();
  const ann = await at(app, 'ann', OLD(app));
  const headers = { authorization: `Bearer ${app.project.id}:${ann.ann.token}` };
  const body = { loginId: 'ann', phone: '+358401234567' };
  taken(await ann.ann.send('POST', '/v1/auth/otp/update/phone/sms', body, headers), 'asked');
  const code = await app.codeTo('+358401234567');
  taken(await ann.ann.send('POST', '/v1/auth/otp/verify/sms', { loginId: 'ann', code }, headers), 'proved');
  const token = await wayBack(app, 'ann@old.example');
  taken(await ann.ann.send('POST', '/v1/undo', { token }, NOBODY), 'stopped');
  const begun = await ann.ann.send<Said>('POST', '/v1/changes', { kind: 'email', value: 'ann@x.example' });
  assert.equal(begun.body.code, 'frozen');
});

test('every contact that Trivore’s `replaceAll` displaces is told and can undo', async () => {
  const app = await start();
  const ann = await at(app, 'ann', OLD(app));
  const { user } = await ann.ann.me();
  await app.store.write(async (tx) => {
    const before = await tx.contacts.of(user.id);
    const [first] = before;
    if (first === undefined) return assert.fail('no contact');
    const second = { ...first, id: 'ctc_second0000000000', value: 'ann@two.example', key: 'ann@two.example' };
    await tx.contacts.save(await userOf(tx, user.id), before, [...before, { ...second, primary: false }], true);
  });
  const steps = `/api/rest/v1/user/ann/change-contact`;
  const begun = await ann.ann.send<{ verificationToken: string }>('POST', `${steps}/begin`, {
    email: 'ann@new.example',
    replaceAll: true,
  });
  const code = await app.codeTo('ann@new.example');
  const { verificationToken } = begun.body;
  taken(await ann.ann.send('POST', `${steps}/finish`, { verificationToken, code }), 'done');
  assert.deepEqual(await contactsOf(ann.ann), ['ann@new.example verified primary']);
  await wayBack(app, 'ann@old.example');
  taken(await ann.ann.send('POST', '/v1/undo', { token: await wayBack(app, 'ann@two.example') }, NOBODY), 'undone');
  assert.deepEqual((await contactsOf(ann.ann)).toSorted(), [
    'ann@old.example verified primary',
    'ann@two.example verified',
  ]);
});

type Tx = Parameters<Parameters<TestApp['store']['write']>[0]>[0];
async function userOf(tx: Tx, id: string) {
  return (await tx.users.lock(id)) ?? assert.fail('no user');
}

test('the old contact is told at begin even where the policy tells only what is done, and of every begin of a day', async () => {
  const app = await start({ policy: { notices: 'done' } });
  const way = ofName('Transmit’s, by the person');
  const ann = await at(app, 'ann', OLD(app));
  for (const n of [1, 2]) {
    taken(await way.ask(ann, `ann@${n}.example`), `begin ${n}`);
    assert.equal((await noticesTo(app, 'ann@old.example')).length, n);
  }
});

test('a contact that is called lost has no undo, so that keeps the policy; so does a merge, and a removal by itself', async () => {
  const app = await start({ policy: { merge: 'unsafe-proof-alone' } });
  const ann = await at(app, 'ann', { ...OLD(app), phone_number: '+358407654321', phone_number_verified: true });
  const headers = { authorization: `Bearer ${app.project.id}:${ann.ann.token}` };
  const merging = {
    loginId: 'ann',
    email: 'ann@new.example',
    addToLoginIDs: true,
    onMergeUseExisting: true,
  };
  refused(await ann.ann.send('POST', '/v1/auth/otp/update/email', merging, headers), 'a merge');
  const removal = {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
    Operations: [{ op: 'remove', path: 'phoneNumbers' }],
  };
  refused(await ann.ann.send('PATCH', '/scim2/Me', removal), 'a removal');
  assert.deepEqual((await contactsOf(ann.ann)).length, 2);
});

test('a vendor contract needs no token of a human check, unless it is set to; the native API always does', async () => {
  const humanCheck = { url: 'https://check.example/verify', secret: 's3cret' };
  const fetchOrRefuse: typeof fetch = async (input, init) =>
    String(input).startsWith(humanCheck.url) ? Response.json({ success: false }) : fetch(input, init);
  const through = { fetch: fetchOrRefuse };
  const open = await start({ project: { humanCheck }, through });
  const on = { ...click, humanCheck: 'on' } as const;
  const closed = await start({
    project: { humanCheck, faces: { descope: on, trivore: on, transmit: on, wso2: on } },
    through,
  });
  for (const [i, way] of OF_FACES.entries()) {
    taken(await way.ask(await at(open, `ann${i}`, OLD(open)), `ann${i}@new.example`), way.name);
    refused(await way.ask(await at(closed, `ann${i}`, OLD(closed)), `ann${i}@new.example`), way.name);
  }
  const strong = await at(open, 'eve', strongSignIn());
  for (const way of BY_PERSON_ELSEWHERE) refused(await way.ask(strong, 'eve@new.example'), way.name);
});

describe('an issuer entry that is bound to contracts', () => {
  const places = {
    'the native API': 'native',
    'SCIM’s Me': 'native',
    'Descope’s magic link': 'descope',
    'Descope’s code': 'descope',
    'Trivore’s, by the person': 'trivore',
    'Transmit’s, by the person': 'transmit',
    'WSO2’s Me': 'wso2',
  } as const;
  const STRONG = strongSignIn();

  for (const faces of [[], ['native'], ['descope'], ['wso2', 'trivore'], ['native', 'transmit']] as const)
    test(`its tokens work at ${faces.join(' and ') || 'the native API'} alone`, async () => {
      const works: readonly string[] = faces.length === 0 ? ['native'] : faces;
      const app = await start({});
      const [entry] = app.project.issuers;
      if (entry === undefined) return assert.fail('no issuer');
      const bound = await start({ project: { issuers: [{ ...entry, faces }] } });
      for (const [i, way] of WAYS.filter(({ by }) => by === 'person').entries()) {
        const place = places[way.name as keyof typeof places];
        const token = app.idp.token({ sub: `ann${i}`, email: `ann${i}@old.example`, email_verified: true, ...STRONG });
        const ann = bound.person(`ann${i}`, STRONG);
        const send: typeof ann.send = (method, path, body, headers = {}) =>
          ann.send(method, path, body, { authorization: `Bearer ${token}`, ...headers });
        const of = { app: bound, sub: `ann${i}`, ann: { ...ann, token, send }, client: await bound.client([]) };
        const asked = await way.ask(of, `ann${i}@new.example`);
        if (works.includes(place)) taken(asked, way.name);
        else assert.equal(asked.status, 401, `${way.name} ${JSON.stringify(asked.body)}`);
      }
    });

  test('the session of a bound entry is refused at the contracts that the entry is kept from', async () => {
    const app = await start({});
    const [entry] = app.project.issuers;
    if (entry === undefined) return assert.fail('no issuer');
    const bound = await start({ project: { issuers: [{ ...entry, faces: [] }] } });
    const token = app.idp.token({ sub: 'ann', email: 'ann@old.example', email_verified: true, ...STRONG });
    const ann = bound.person();
    const opened = await ann.send('POST', '/v1/session', {}, { authorization: `Bearer ${token}` });
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? assert.fail('no session');
    const by = { authorization: '', cookie };
    assert.equal((await ann.send('GET', '/v1/me', undefined, by)).status, 200);
    assert.equal((await ann.send('POST', `${ADDED}/send`, { email: 'ann@new.example' }, by)).status, 401);
  });
});

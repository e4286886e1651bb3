import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import Sqlite from 'better-sqlite3';
import type { ChangeBody } from '../../shared/wire.ts';
import { seedOf } from '../../server/core/change.ts';
import { DEFAULT_QUOTAS, type Quotas } from '../../server/core/quota.ts';
import { createSecrets } from '../../server/tokens/secrets.ts';
import { KEYS, startApp, type Person, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { HOUR, MINUTE, SECOND } from '../kit/clock.ts';
import { administer, DATABASES, THOROUGH } from '../kit/database.ts';
import { codeIn, tokenIn } from '../kit/inbox.ts';

const secrets = createSecrets(KEYS);
const TARGET = 'someone@new.example';
interface Body extends ChangeBody {
  readonly code?: string;
  readonly retryAfter?: number;
  readonly quota?: { max: number; window: number };
}

async function start(t: TestContext, quotas: Partial<Quotas> = {}, options: TestAppOptions = {}): Promise<TestApp> {
  const policy = { quotas: { ...DEFAULT_QUOTAS, ...quotas }, ...options.policy };
  const parts = { trustedProxies: 1, ...options.parts };
  const app = await startApp({ ...options, policy, parts });
  t.after(() => app.close());
  return app;
}

const begin = (person: Person, value: string, from?: string) => {
  const kind = value.startsWith('+') ? 'phone' : 'email';
  return person.send<Body>('POST', '/v1/changes', { kind, value }, from ? { 'x-forwarded-for': from } : {});
};
const word = ({ status, body }: { status: number; body: { code?: string } }) => body.code ?? String(status);
const wrongOf = (code: string) => (code === '000000' ? '000001' : '000000');

/** The same sign-in, at another process. */
const ask = (to: TestApp, { token }: Person, value: string) =>
  to.app.request('https://id.example.com/v1/changes', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'x-forwarded-for': '203.0.113.7',
    },
    body: JSON.stringify({ kind: 'email', value }),
  });

async function everyLimit({ files, databaseUrl }: TestApp): Promise<readonly unknown[]> {
  const [file] = files;
  if (file === undefined) return administer(databaseUrl, 'select * from limits');
  const database = new Sqlite(file, { readonly: true });
  try {
    return database.prepare('select * from limits').all();
  } finally {
    database.close();
  }
}

/** So many wrong codes by a person who is told of none that was right. */
async function fail(app: TestApp, person: Person, times: number, value = TARGET, from?: string): Promise<string[]> {
  const words: string[] = [];
  let change: Body | null = null;
  for (let i = 0; i < times; i += 1) {
    if (change === null || i % 5 === 0) {
      app.clock.pass(MINUTE);
      const begun = await begin(person, value.replace('@', `${i}@`));
      assert.equal(begun.status, 201, JSON.stringify(begun.body));
      change = begun.body;
    }
    const code = wrongOf(await codeOf(app, change.id));
    const headers = from ? { 'x-forwarded-for': from } : {};
    words.push(word(await person.send<Body>('POST', `/v1/changes/${change.id}/code`, { code }, headers)));
  }
  return words;
}

/** The code that a change takes, whether or not it was sent. */
async function codeOf(app: TestApp, id: string): Promise<string> {
  const change = await app.store.read((tx) => tx.changes.get(id));
  const proof = change?.proofs.at(-1);
  assert.ok(change && proof);
  return secrets.code(seedOf(change, proof), 6) ?? '';
}

for (const kind of DATABASES) {
  type Work = (app: TestApp, t: TestContext) => Promise<void>;
  const both = (name: string, quotas: Partial<Quotas>, work: Work) =>
    test(`${name}, on ${kind}`, async (t) => work(await start(t, quotas, { database: kind }), t));
  const on = (name: string, quotas: Partial<Quotas>, work: Work) =>
    void (THOROUGH.includes(kind) && both(name, quotas, work));

  both('the sixth begin of a day is refused, and says when the next may be (R-090, R-092)', {}, async (app) => {
    // A sign-in does not last as long as this test.
    const ann = () => app.person();
    for (let i = 0; i < 5; i += 1) {
      assert.equal((await begin(ann(), `new${i}@x.example`)).status, 201);
      app.clock.pass(HOUR);
    }
    const refused = await begin(ann(), 'new6@x.example');
    assert.deepEqual([refused.status, refused.body.code], [429, 'quota-exceeded']);
    assert.equal(refused.headers.get('retry-after'), String(19 * 3600));
    assert.equal(refused.headers.get('ratelimit'), `"quota-exceeded";r=0;t=${19 * 3600}`);
    assert.equal(refused.headers.get('ratelimit-policy'), '"quota-exceeded";q=5;w=86400');
    await app.courier.drain();
    assert.equal(app.inbox.messages('new6@x.example').length, 0);
    assert.equal((await begin(app.person('bob'), 'new6@x.example')).status, 201, 'nobody else is concerned');
    app.clock.pass(19 * HOUR - SECOND);
    assert.equal(word(await begin(ann(), 'new6@x.example')), 'quota-exceeded');
    app.clock.pass(SECOND);
    assert.equal((await begin(ann(), 'new6@x.example')).status, 201);
    assert.equal(word(await begin(ann(), 'new7@x.example')), 'quota-exceeded', 'one is over, so one more may be');
  });

  on('what a person may do today is told before they try', { beginsPerUser: 2, sendsPerUser: 4 }, async (app) => {
    const ann = app.person();
    const email = async () => (await ann.me()).capabilities.kinds.email;
    assert.equal((await email())?.sendsLeft, 4);
    await begin(ann, 'one@x.example');
    assert.equal((await email())?.sendsLeft, 3);
    const second = (await begin(ann, 'two@x.example')).body;
    await ann.send('DELETE', `/v1/changes/${second.id}`);
    const { sendsLeft, nextSendAt } = (await email()) ?? {};
    assert.deepEqual([sendsLeft, nextSendAt], [0, new Date(app.clock() + 24 * HOUR).toISOString()]);
    assert.equal((await ann.me()).capabilities.kinds.phone?.sendsLeft, 0, 'no change of any kind may begin');
  });

  both('fifty resends at once send one message', {}, async (app) => {
    const ann = app.person();
    const change = await ann.begin({ kind: 'email', value: TARGET });
    app.clock.pass(30 * SECOND);
    const asked = Array.from({ length: 50 }, () => ann.send<Body>('POST', `/v1/changes/${change.id}/resend`));
    const words = (await Promise.all(asked)).map(word).sort();
    assert.deepEqual(words, ['202', ...Array<string>(49).fill('too-soon')]);
    await app.courier.drain();
    assert.equal(app.inbox.messages(TARGET).length, 2);
  });

  both('a restart forgets no limit, nor does a new secret key (R-090, V27)', { beginsPerUser: 2 }, async (app, t) => {
    const ann = app.person();
    await begin(ann, 'one@x.example');
    const rotated = [{ id: 'k2', key: new Uint8Array(32).fill(9) }, ...KEYS];
    const quotas = { beginsPerUser: 2 };
    const same = { database: kind, databaseUrl: app.databaseUrl, project: app.project };
    for (const [keys, value, status] of [
      [KEYS, 'two@x.example', 201],
      [rotated, 'three@x.example', 429],
    ] as const) {
      const after = await start(t, quotas, { ...same, keys });
      assert.equal((await ask(after, app.person(), value)).status, status);
    }
  });

  on('spelled otherwise, or with a tag, an address is the same one (R-091)', {}, async (app) => {
    const spellings = [
      'some@x.example',
      'Some@X.example',
      'SOME@x.EXAMPLE',
      'some+a@x.example',
      'some+b@x.example',
      'some@x.example',
    ];
    for (const [i, value] of spellings.entries()) await app.person(`p${i}`).begin({ kind: 'email', value });
    const more = await app.person('late').begin({ kind: 'email', value: 'sOme+late@x.example' });
    assert.equal(more.state, 'waiting');
    assert.equal(app.inbox.messages('sOme+late@x.example').length, 0);
  });

  on('nothing else in a request makes a limit count anew (R-091, V26)', { beginsPerUser: 2 }, async (app) => {
    const ann = app.person();
    for (const value of ['one@x.example', 'two@x.example']) await begin(ann, value);
    const third = { kind: 'email', value: 'three@x.example' };
    for (const junk of [{ email: 'other@x.example' }, { user: 'bob' }, { ip: '203.0.113.1' }, { userId: 'usr_other' }])
      assert.equal(word(await ann.send<Body>('POST', '/v1/changes', { ...third, ...junk })), 'body-invalid');
    const headers = [
      { 'x-real-ip': '9.9.9.9' },
      { forwarded: 'for=9.9.9.9' },
      { 'x-user': 'bob' },
      { 'user-agent': 'x' },
    ];
    const ways = [{}, { locale: 'ar' }, { method: 'link' }, { then: 'add' }, { providerId: 'smtp' }];
    for (const way of ways)
      for (const header of headers)
        assert.equal(word(await ann.send<Body>('POST', '/v1/changes', { ...third, ...way }, header)), 'quota-exceeded');
  });

  both(
    'what others sent to an address never shows: the answer is the same, and nothing goes (R-092)',
    {},
    async (app) => {
      const answers: unknown[] = [];
      const bland = (body: Body) => ({ ...body, id: '', proofs: body.proofs.map((p) => p.state) });
      for (let i = 0; i < 7; i += 1) {
        const person = app.person(`p${i}`);
        const begun = await begin(person, TARGET);
        await app.courier.drain();
        const read = await person.send<Body>('GET', `/v1/changes/${begun.body.id}`);
        answers.push([begun.status, [...begun.headers.keys()], bland(begun.body), bland(read.body)]);
        assert.deepEqual(answers.at(-1), answers[0]);
        if (i < 6) continue;
        assert.equal(app.inbox.messages(TARGET).length, 6);
        const guessed = await codeOf(app, begun.body.id);
        assert.equal(word(await person.prove(begun.body, guessed)), 'proof-wrong', 'nobody was told that code');
      }
      app.clock.pass(24 * HOUR);
      await app.person('p9').begin({ kind: 'email', value: TARGET });
      assert.equal(app.inbox.messages(TARGET).length, 7);
    },
  );

  on('a part of what an address may get is kept for whose it is (R-094)', {}, async (app) => {
    const ann = app.person('ann', { email: TARGET, email_verified: false });
    const { contacts } = await ann.me();
    for (let i = 0; i < 8; i += 1) await app.person(`p${i}`).begin({ kind: 'email', value: TARGET });
    assert.equal(app.inbox.messages(TARGET).length, 6);
    const own = await ann.send<Body>('POST', `/v1/contacts/${contacts[0]?.id}/verify`);
    assert.equal(own.status, 201);
    assert.equal((await ann.prove(own.body, await app.codeTo(TARGET))).status, 200);
    assert.equal(app.inbox.messages(TARGET).length, 7);
  });

  on('who says "this wasn’t me" gives the address back what was used on it', {}, async (app) => {
    for (let i = 0; i < 6; i += 1) await app.person(`p${i}`).begin({ kind: 'email', value: TARGET });
    const token = tokenIn(await app.mailTo(TARGET));
    await app.person('late').begin({ kind: 'email', value: TARGET });
    assert.equal(app.inbox.messages(TARGET).length, 6);
    assert.equal((await app.person('p0').send('POST', '/v1/links/report', { token })).status, 204);
    for (const sub of ['victim', 'other']) await app.person(sub).begin({ kind: 'email', value: TARGET });
    assert.equal(app.inbox.messages(TARGET).length, 7);
  });

  on('one’s own messages to an address are told as such when they are used up', { beginsPerUser: 50 }, async (app) => {
    const ann = app.person();
    for (let i = 0; i < 5; i += 1) {
      const { body } = await begin(ann, TARGET);
      await ann.send('DELETE', `/v1/changes/${body.id}`);
    }
    const refused = await begin(ann, TARGET);
    assert.deepEqual([refused.status, word(refused)], [429, 'quota-exceeded']);
    assert.equal((await begin(ann, 'else@x.example')).status, 201);
  });

  on(
    'two hundred addresses of one /64 in six spellings are one, and those of a /48 together (V25)',
    {},
    async (app) => {
      const words: string[] = [];
      for (let i = 0; i < 24; i += 1) {
        const hex = (i + 1).toString(16);
        const from = [
          `2001:db8:1:2::${hex}`,
          `2001:DB8:1:2:0:0:0:${hex}`,
          `2001:0db8:0001:0002::${hex}`,
          `[2001:db8:1:2:${hex}::1]:443`,
          `2001:db8:1:2:${hex}:${hex}:192.0.2.1`,
          `2001:db8:1:2:0:0:${hex}:0`,
        ][i % 6];
        words.push(word(await begin(app.person(`p${i}`), `n${i}@x.example`, from)));
      }
      assert.deepEqual(words, [...Array<string>(20).fill('201'), ...Array<string>(4).fill('quota-exceeded')]);
      assert.equal((await begin(app.person('other'), 'o@x.example', '2001:db8:1:3::1')).status, 201);
      assert.equal((await begin(app.person('p0'), 'r@x.example', '2001:db8:1:2::1, 203.0.113.9')).status, 201);
      for (let i = 21; i < 100; i += 1)
        assert.equal((await begin(app.person(`q${i}`), `q${i}@x.example`, `2001:db8:1:${i}::1`)).status, 201);
      const whole = await begin(app.person('last'), 'l@x.example', '2001:db8:1:ffff::1');
      assert.equal(word(whole), 'quota-exceeded', 'the /48 has had its hundred');
      app.clock.pass(HOUR);
      assert.equal((await begin(app.person('last'), 'l@x.example', '2001:db8:1:2::1')).status, 201);
    },
  );

  on(
    'twenty-five wrong codes are a day’s, unless a strong sign-in says who types',
    { beginsPerUser: 50, sendsPerUser: 50 },
    async (app) => {
      const ann = app.person();
      const words = await fail(app, ann, 25);
      assert.equal(words.filter((w) => w === 'change-locked').length, 5);
      const change = await ann.begin({ kind: 'email', value: TARGET });
      const code = await app.codeTo(TARGET);
      const refused = await ann.prove(change, code);
      assert.deepEqual(
        [refused.status, refused.body.code],
        [429, 'quota-exceeded'],
        'even the right one is not looked at',
      );
      assert.ok(Number(refused.headers.get('retry-after')) > 23 * 3600);
      app.clock.pass(SECOND);
      const strong = app.person('ann', { auth_time: app.clock() / 1000, amr: ['pwd', 'otp'] });
      assert.equal((await strong.prove(change, code)).status, 200);
    },
  );

  on(
    'a hundred wrong codes in a row want a fresh sign-in, or an admin (R-026)',
    { failuresInRow: 5, sendsPerUser: 50, beginsPerUser: 50 },
    async (app) => {
      const ann = app.person('ann', { auth_time: app.clock() / 1000 });
      await fail(app, ann, 4);
      const right = await ann.begin({ kind: 'email', value: 'right@x.example' });
      assert.equal((await ann.prove(right, await app.codeTo('right@x.example'))).status, 200);
      await fail(app, ann, 5);
      const anew = app.person('ann', { auth_time: app.clock() / 1000 - 1 });
      const stopped = await begin(anew, TARGET);
      assert.deepEqual([stopped.status, word(stopped)], [401, 'step-up-required'], 'signed in before the last of them');
      app.clock.pass(2 * SECOND);
      const fresh = app.person('ann', { auth_time: app.clock() / 1000 });
      const change = await fresh.begin({ kind: 'email', value: TARGET });
      const code = await app.codeTo(TARGET);
      assert.equal(word(await anew.prove(change, code)), 'step-up-required');
      assert.equal(word(await fresh.prove(change, wrongOf(code))), 'proof-wrong', 'counted from one again');
      assert.equal((await fresh.prove(change, code)).status, 200);

      const bob = app.person('bob');
      await fail(app, bob, 5, 'else@new.example');
      assert.equal(word(await begin(bob, 'b@x.example')), 'step-up-required');
      assert.equal((await ann.send('POST', '/v1/admin/users/bob/unlock')).status, 403);
      const ada = app.person('ada', { roles: ['contacts-admin'] });
      assert.equal((await ada.send('POST', '/v1/admin/users/nobody/unlock')).status, 404);
      assert.equal((await ada.send('POST', '/v1/admin/users/bob/unlock')).status, 204);
      assert.equal((await begin(bob, 'b@x.example')).status, 201);
    },
  );

  on(
    'after twenty wrong codes for one address nothing more goes to it; who was sent a code has it (R-025, R-094)',
    {},
    async (app) => {
      const ann = app.person();
      const change = await ann.begin({ kind: 'email', value: TARGET });
      const mail = await app.mailTo(TARGET);
      for (let i = 0; i < 4; i += 1) {
        const guesser = app.person(`g${i}`);
        const guessed = await guesser.begin({ kind: 'email', value: TARGET });
        const code = wrongOf(await codeOf(app, guessed.id));
        for (let n = 0; n < 5; n += 1) await guesser.prove(guessed, code);
      }
      assert.equal(app.inbox.messages(TARGET).length, 5);
      const late = await begin(app.person('late'), TARGET);
      await app.courier.drain();
      assert.equal(late.status, 201);
      assert.equal(app.inbox.messages(TARGET).length, 5, 'nobody is told');
      assert.equal(word(await app.person('late').prove(late.body, await codeOf(app, late.body.id))), 'proof-wrong');
      assert.equal((await ann.prove(change, codeIn(mail))).status, 200, 'whatever others typed');
    },
  );

  on('somebody’s own unverified address is limited alike, be it taken or free', { beginsPerUser: 50 }, async (app) => {
    await app.person('bob', { email: 'bob@taken.example' }).me();
    const words: string[][] = [];
    for (const email of ['eve@free.example', 'bob@taken.example']) {
      const eve = app.person(`eve.${email}`, { email, email_verified: false });
      const { contacts } = await eve.me();
      const verify = () => eve.send<Body>('POST', `/v1/contacts/${contacts[0]?.id}/verify`);
      const said: string[] = [];
      for (let i = 0; i < 7; i += 1) {
        const begun = await verify();
        said.push(word(begun));
        if (begun.status < 300) {
          const code = wrongOf(await codeOf(app, begun.body.id));
          for (let n = 0; n < 3; n += 1) said.push(word(await eve.prove(begun.body, code)));
          await eve.send('DELETE', `/v1/changes/${begun.body.id}`);
        }
      }
      words.push(said);
    }
    assert.deepEqual(words[1], words[0]);
    assert.ok(words[0]?.includes('quota-exceeded'));
  });

  on(
    'making contacts primary by turns is counted as begins are: each tells every contact',
    { beginsPerUser: 3 },
    async (app) => {
      const fresh = () => app.person('ann', { auth_time: app.clock() / 1000 });
      const change = await fresh().begin({ kind: 'email', value: 'second@x.example', then: 'add' });
      await fresh().prove(change, await app.codeTo('second@x.example'));
      const words: string[] = [];
      for (let i = 0; i < 4; i += 1) {
        const other = (await fresh().me()).contacts.find((c) => !c.primary);
        words.push(word(await fresh().send<Body>('POST', `/v1/contacts/${other?.id}/primary`, {})));
      }
      assert.deepEqual(words, ['200', '200', 'quota-exceeded', 'quota-exceeded']);
    },
  );

  on(
    'a strong sign-in since a day’s begins were used up gives as many again, once',
    { beginsPerUser: 2 },
    async (app) => {
      for (let i = 0; i < 2; i += 1) await begin(app.person(), `thief${i}@x.example`);
      assert.equal(word(await begin(app.person(), 'more@x.example')), 'quota-exceeded');
      const old = app.person('ann', { auth_time: app.clock() / 1000, amr: ['pwd', 'otp'] });
      assert.equal(word(await begin(old, 'own@x.example')), 'quota-exceeded', 'not since then');
      app.clock.pass(SECOND);
      const strong = () => app.person('ann', { auth_time: app.clock() / 1000, amr: ['pwd', 'otp'] });
      for (let i = 0; i < 2; i += 1) assert.equal((await begin(strong(), `own${i}@x.example`)).status, 201);
      app.clock.pass(SECOND);
      assert.equal(word(await begin(strong(), 'fifth@x.example')), 'quota-exceeded');
    },
  );

  both(
    'a clock that was far ahead for a moment holds nobody for longer than the limit',
    { beginsPerUser: 1 },
    async (app) => {
      app.clock.pass(365 * 24 * HOUR);
      await begin(app.person(), 'one@x.example');
      app.clock.pass(-365 * 24 * HOUR);
      const refused = await begin(app.person(), 'two@x.example');
      assert.equal(refused.headers.get('retry-after'), String(24 * 3600));
      app.clock.pass(24 * HOUR);
      assert.equal((await begin(app.person(), 'two@x.example')).status, 201);
    },
  );

  on(
    'a complaint gives back what that user has sent, and blocks the mailbox, however it is tagged',
    {},
    async (app) => {
      const eve = app.person('eve');
      await eve.begin({ kind: 'email', value: TARGET });
      for (let i = 0; i < 5; i += 1) await app.person(`p${i}`).begin({ kind: 'email', value: TARGET });
      const token = tokenIn(app.inbox.messages(TARGET).at(-1) ?? assert.fail());
      assert.equal((await eve.send('POST', '/v1/links/report', { token })).status, 204);
      await eve.begin({ kind: 'email', value: TARGET.replace('@', '+again@') });
      assert.equal(app.inbox.messages(TARGET.replace('@', '+again@')).length, 0);
      for (const sub of ['late', 'later']) await app.person(sub).begin({ kind: 'email', value: TARGET });
      assert.equal(app.inbox.messages(TARGET).length, 7, 'one of six was given back');
    },
  );

  on(
    'a message that does not go takes nothing from the one that came, and looks like it',
    { beginsPerUser: 50 },
    async (app) => {
      const ann = app.person();
      const change = await ann.begin({ kind: 'email', value: TARGET });
      const mail = await app.mailTo(TARGET);
      for (let i = 0; i < 6; i += 1) await app.person(`p${i}`).begin({ kind: 'email', value: TARGET });
      const came = app.inbox.messages(TARGET).length;
      app.clock.pass(MINUTE);
      assert.equal((await ann.send<Body>('POST', `/v1/changes/${change.id}/resend`, {})).status, 202);
      await app.courier.drain();
      assert.equal(app.inbox.messages(TARGET).length, came);
      const page = await app.person('nobody').send<{ relay: { code: string } }>('POST', '/v1/links/confirm', {
        token: tokenIn(mail),
      });
      assert.equal(page.body.relay.code, codeIn(mail), 'the link shows the code that is right');
      assert.equal((await ann.prove(change, codeIn(mail))).status, 200);
    },
  );

  on('an address that bounces does so too when nothing is sent to it any more', {}, async (app) => {
    app.inbox.faults('email', 'reject');
    const deliveries: string[] = [];
    for (let i = 0; i < 8; i += 1) {
      const person = app.person(`p${i}`, { email_verified: false });
      const change = await person.begin({ kind: 'email', value: 'bounces@x.example' });
      deliveries.push((await person.send<Body>('GET', `/v1/changes/${change.id}`)).body.delivery);
    }
    assert.deepEqual([...new Set(deliveries)], ['failed']);
  });

  on('one person alone stops no range of numbers for others', { sendsPerUser: 50, beginsPerUser: 50 }, async (app) => {
    const number = (n: number) => `+35840555${String(n).padStart(4, '0')}`;
    for (let i = 0; i < 24; i += 1) assert.equal((await begin(app.person(), number(i))).status, 201);
    assert.equal((await begin(app.person('bob'), number(999))).status, 201);
  });

  on(
    'two hundred numbers of one range trip the breaker, and no other range (R-093)',
    { beginsPerIp: 1000, smsPerPrefix: 100 },
    async (app) => {
      const number = (range: string, n: number) => `${range}${String(n).padStart(4, '0')}`;
      const words: string[] = [];
      for (let i = 0; i < 200; i += 1) words.push(word(await begin(app.person(`p${i}`), number('+35840555', i))));
      assert.deepEqual([words.filter((w) => w === '201').length, words.lastIndexOf('201')], [20, 19]);
      const refused = await begin(app.person('late'), number('+35840555', 999));
      assert.deepEqual([refused.status, word(refused)], [429, 'quota-exceeded']);
      assert.ok(Number(refused.headers.get('retry-after')) >= 1);
      assert.equal((await begin(app.person('other'), number('+35840556', 1))).status, 201);
      assert.equal((await begin(app.person('mailer'), 'm@x.example')).status, 201, 'mail goes on');
      app.clock.pass(HOUR);
      assert.equal((await begin(app.person('late'), number('+35840555', 999))).status, 201);
    },
  );

  on('where people answer their SMS, a range may have twice as many', {}, async (app) => {
    for (let i = 0; i < 40; i += 1) {
      const person = app.person(`p${i}`);
      const value = `+35840555${String(i).padStart(4, '0')}`;
      const change = await person.begin({ kind: 'phone', value });
      if (i % 3 === 0) assert.equal((await person.prove(change, await app.codeTo(value))).status, 200);
    }
    assert.equal(word(await begin(app.person('late'), '+358405559999')), 'quota-exceeded');
  });

  on('the SMS of an hour are counted for the whole project, and mail goes on', { smsPerHour: 3 }, async (app) => {
    for (let i = 0; i < 3; i += 1) assert.equal((await begin(app.person(`p${i}`), `+3584055500${i}1`)).status, 201);
    assert.equal(word(await begin(app.person('late'), '+358405551111')), 'quota-exceeded');
    assert.equal((await begin(app.person('late'), 'l@x.example')).status, 201);
    app.clock.pass(HOUR);
    assert.equal((await begin(app.person('late'), '+358405551111')).status, 201);
  });

  on(
    'a clock that is set back opens no limit again, and one waits at least a second (F9)',
    { beginsPerUser: 1 },
    async (app) => {
      const ann = app.person();
      await begin(ann, 'one@x.example');
      for (const jump of [-HOUR, -23 * HOUR, 24 * HOUR - SECOND, 24 * HOUR - 1]) {
        app.clock.pass(jump);
        const again = app.person('ann');
        const refused = await begin(again, 'two@x.example');
        assert.equal(word(refused), 'quota-exceeded', String(jump));
        assert.ok(Number(refused.headers.get('retry-after')) >= 1);
      }
    },
  );

  both('a limit holds when two processes are asked at once', { beginsPerUser: 5, beginsPerIp: 20 }, async (app, t) => {
    const quotas = { beginsPerUser: 5, beginsPerIp: 20 };
    const other = await start(t, quotas, { database: kind, databaseUrl: app.databaseUrl, project: app.project });
    const mine = await Promise.all(
      Array.from({ length: 16 }, (_, i) => ask(i % 2 ? app : other, app.person(), `n${i}@x.example`)),
    );
    assert.equal(mine.filter((a) => a.status === 201).length, 5);
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, i) => ask(i % 2 ? app : other, app.person(`p${i}`), `m${i}@x.example`)),
    );
    assert.equal(all.filter((a) => a.status === 201).length, 15, 'ann’s five are of the same address');
  });

  both('nobody can read out of the limits whom they are of', {}, async (app) => {
    await begin(app.person(), TARGET, '203.0.113.77');
    await begin(app.person('bob'), '+358405550111', '2001:db8:7:7::1');
    const user = (await app.person().me()).user.id;
    const text = JSON.stringify(await everyLimit(app));
    assert.ok(text.length > 500);
    for (const clear of ['someone', '203.0.113', '35840', '2001', user, 'ann', 'bob'])
      assert.ok(!text.includes(clear), clear);
  });
}

test('five hundred accounts that guess once each from one /64 are stopped early, and it is told (R-096)', async (t) => {
  const lines: string[] = [];
  const log = { debug: () => {}, info: () => {}, warn: (event: string) => void lines.push(event), error: () => {} };
  const app = await start(t, { failuresPerTarget: 100, beginsPerIp: 100_000 }, { log });
  const words: string[] = [];
  for (let i = 0; i < 500; i += 1) {
    const person = app.person(`p${i}`);
    const { body } = await begin(person, `t${i}@x.example`, `198.51.${i >> 8}.${i & 255}`);
    const code = wrongOf(await codeOf(app, body.id));
    const from = { 'x-forwarded-for': `2001:db8:1:2::${i.toString(16)}` };
    words.push(word(await person.send<Body>('POST', `/v1/changes/${body.id}/code`, { code }, from)));
  }
  assert.deepEqual([words.filter((w) => w === 'proof-wrong').length, words.lastIndexOf('proof-wrong')], [60, 59]);
  assert.deepEqual([...new Set(words.slice(60))], ['quota-exceeded']);
  assert.equal(lines.filter((line) => line === 'failed-proofs').length, 1);
});

test('the budget’s end is told when four fifths are gone, and when all is', async (t) => {
  const lines: unknown[] = [];
  const log = {
    debug: () => {},
    info: () => {},
    warn: (event: string, data?: object) => void lines.push([event, data]),
    error: () => {},
  };
  const app = await start(t, { smsPerHour: 5 }, { log });
  for (let i = 0; i < 6; i += 1) await begin(app.person(`p${i}`), `+3584055500${i}1`);
  const told = (percent: number) => ['sms-budget', { project: 'default', of: 'hour', percent }];
  assert.deepEqual(lines, [told(80), told(100)]);
});

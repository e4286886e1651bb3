import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Scope } from '../../server/ports/clients.ts';
import { startApp, type Answer, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { HOUR, SECOND } from '../kit/clock.ts';
import { codeIn, tokenIn } from '../kit/inbox.ts';
import { contactsOf, noticesTo, NOBODY, wayBack, wrongOf } from './kit.ts';
import { WAYS, type At, type Way } from './ways.ts';
import type { InboxMessage } from '../../demo/inbox-message.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const click = { completion: 'click', linkLife: null } as const;
const FACES = { descope: click, trivore: click, transmit: click, wso2: click };
const SCOPES: readonly Scope[] = ['users:read', 'users:write', 'contacts:verify', 'changes:write'];

function start(policy: TestAppOptions['policy'] = {}): Promise<TestApp> {
  return startApp({ project: { faces: FACES }, policy });
}

/** Somebody new, whom the server knows, and a client for them. */
async function at(app: TestApp, sub: string, claims: Readonly<Record<string, unknown>> = {}): Promise<At> {
  const ann = app.person(sub, strongSignIn(claims));
  await ann.me();
  return { app, sub, ann, client: await app.client(SCOPES) };
}

/** All that came to an address, whoever it was told by. */
async function allTo(app: TestApp, to: string): Promise<readonly InboxMessage[]> {
  await app.courier.drain();
  return app.inbox.messages(to);
}

/** What proves, in the newest message to an address. */
async function proofTo(app: TestApp, to: string): Promise<InboxMessage> {
  const found = (await allTo(app, to)).find((m) => /^\d{6}$|#\d{6}$|[?&]t=/m.test(m.text));
  return found ?? assert.fail(`nothing that proves came to ${to}`);
}

const refused = (answer: Answer<unknown>, why: string): void =>
  assert.ok(answer.status >= 400 && answer.status < 500, `${why}: ${answer.status} ${JSON.stringify(answer.body)}`);
const taken = (answer: Answer<unknown>, why: string): void =>
  assert.ok(answer.status < 300, `${why}: ${answer.status} ${JSON.stringify(answer.body)}`);

/** An answer without what differs by chance. */
function bland({ status, headers, body }: Answer<unknown>, of: At, value: string): unknown {
  const names = [...headers].filter(([name]) => name !== 'x-request-id' && name !== 'etag').map(([name]) => name);
  const text = JSON.stringify(body)
    .replaceAll(value, 'value')
    .replaceAll(of.sub, 'sub')
    .replace(/\b(chg|ctc|prf|req|usr)_[\w-]{16}/g, '$1_')
    .replace(/W\/\\"[^"]*\\"/g, 'version')
    .replace(/.••@.••/g, 'masked');
  return [status, names, text];
}

for (const way of WAYS) {
  describe(`by way of ${way.name}, as everywhere (R-015)`, () => {
    let app: TestApp;
    before(async () => {
      app = await start();
    });
    after(() => app.close());

    test('nothing changes before it is proved; then the old contact is told, and has the way back', async () => {
      const one = await at(app, 'one');
      const asked = await way.ask(one, 'one@new.example');
      taken(asked, 'asked');
      assert.deepEqual(await contactsOf(one.ann), ['one@old.example verified primary']);
      const mail = await proofTo(app, 'one@new.example');
      app.inbox.clear();
      const proved = await way.prove(one, 'one@new.example', mail, asked);
      taken(proved, 'proved');
      assert.ok((await contactsOf(one.ann)).includes('one@new.example verified primary'));
      const said = JSON.stringify([asked.body, proved.body]);
      for (const secret of [/^\d{6}$/m.exec(mail.text)?.[0], tokenOf(mail)])
        assert.ok(secret === undefined || !said.includes(secret), 'neither code nor token is in an answer');
      const back = await wayBack(app, 'one@old.example');
      taken(await one.ann.send('POST', '/v1/undo', { token: back }, NOBODY), 'taken back');
      assert.deepEqual(await contactsOf(one.ann), ['one@old.example verified primary']);
    });

    test('a free, a taken and a blocked address are answered alike, and a proof alone tells', async () => {
      const [free, other] = [await at(app, 'free'), await at(app, 'other')];
      await app.person('holder', { email: 'held@new.example' }).me();
      const first = await way.ask(free, 'free@new.example');
      const asked = await way.ask(other, 'held@new.example');
      assert.deepEqual(bland(asked, other, 'held@new.example'), bland(first, free, 'free@new.example'));
      refused(await way.prove(other, 'held@new.example', await proofTo(app, 'held@new.example'), asked), 'taken');
      assert.deepEqual(await contactsOf(other.ann), ['other@old.example verified primary']);
      assert.deepEqual(await contactsOf(app.person('holder', strongSignIn({ email: 'held@new.example' }))), [
        'held@new.example verified primary',
      ]);

      const again = await at(app, 'again');
      await again.ann.begin({ kind: 'email', value: 'blocked@new.example' });
      const token = tokenIn(await app.mailTo('blocked@new.example'));
      taken(await again.ann.send('POST', '/v1/links/report', { token }, NOBODY), 'reported');
      app.inbox.clear();
      const blocked = await way.ask(again, 'blocked@new.example');
      assert.deepEqual(bland(blocked, again, 'blocked@new.example'), bland(first, free, 'free@new.example'));
      assert.deepEqual(await allTo(app, 'blocked@new.example'), []);
    });

    test('a frozen and a disabled account stay as they are, and nobody is written to', async () => {
      const frozen = await at(app, 'frozen');
      const { user } = await frozen.ann.me();
      const now = app.clock();
      const freeze = { since: now, until: now + HOUR };
      await app.store.write((tx) => tx.users.save(user.id, { isTouched: false, freeze, failedInRow: null }, now));
      refused(await way.ask(frozen, 'frozen@new.example'), 'frozen');

      const closed = await at(app, 'closed');
      const ada = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
      taken(
        await ada.send('POST', '/v1/admin/users/closed/revoke', { reason: 'disabled', note: 'asked for' }),
        'disabled',
      );
      const answer = await way.ask(closed, 'closed@new.example');
      for (const to of ['frozen@new.example', 'closed@new.example'])
        assert.deepEqual(await allTo(app, to), [], `${to} ${answer.status}`);
      const { id } = await app.store.read(async (tx) => {
        const found = await tx.users.find({ project: app.project.id, iss: app.idp.issuer, sub: 'closed' });
        return found?.user ?? assert.fail('nobody');
      });
      assert.deepEqual(
        (await app.store.read((tx) => tx.contacts.of(id))).filter((c) => c.verifiedAt !== null).map((c) => c.value),
        ['closed@old.example'],
      );
    });

    test('nobody else proves it, asks for it, or hears of it', async () => {
      const [mine, mallory] = [await at(app, 'mine'), await at(app, 'mallory')];
      const asked = await way.ask(mine, 'mine@new.example');
      const mail = await proofTo(app, 'mine@new.example');
      if (way.by === 'person' && way.type) {
        // Where the login id alone says whose code it is, hers says that it is another's.
        const stolen = { ...mine, ann: mallory.ann, sub: 'mallory' };
        refused(await way.type(stolen, 'mine@new.example', codeIn(mail), asked), 'proved by another');
      }
      if (way.by === 'person') {
        const theirs = await way.ask({ ...mine, ann: mallory.ann }, 'robbed@new.example');
        assert.doesNotMatch(JSON.stringify(theirs.body), /mine@/);
      }
      assert.deepEqual(await contactsOf(mine.ann), ['mine@old.example verified primary']);
      taken(await way.prove(mine, 'mine@new.example', mail, asked), 'proved by its owner all the same');
    });

    test('what a body says beside its contract has no effect', async () => {
      const extra = {
        verified: true,
        email_verified: true,
        emailVerified: true,
        skipVerification: true,
        autoconfirm: true,
        userId: 'usr_somebody',
        then: 'replace-all',
      };
      const plain = await at(app, 'plain');
      await way.ask(plain, 'plain@new.example', extra);
      assert.deepEqual(await contactsOf(plain.ann), ['plain@old.example verified primary']);
    });

    test('proofs made at once have one effect and one notice', async () => {
      const many = await at(app, 'many');
      const asked = await way.ask(many, 'many@new.example');
      const mail = await proofTo(app, 'many@new.example');
      const before = (await many.ann.me()).user.id;
      const version = async () => (await app.store.read((tx) => tx.users.get(before)))?.version ?? 0;
      const start = await version();
      app.inbox.clear();
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => way.prove(many, 'many@new.example', mail, asked)),
      );
      assert.ok(answers.some(({ status }) => status < 300));
      assert.ok(answers.every(({ status }) => status < 500));
      assert.equal(await version(), start + 1);
      assert.equal((await noticesTo(app, 'many@old.example')).length, 1);
    });

    test('the record tells who asked, and by which request', async () => {
      const told = await at(app, 'told');
      const asked = await way.ask(told, 'told@new.example');
      const { user } = await told.ann.me();
      const rows = await app.store.read((tx) => tx.audit.of(user.id, ['change-begun'], null, 5));
      const actor = way.by === 'client' ? `client:${told.client.client.id}` : 'user';
      assert.deepEqual(
        rows.map((row) => [row.actor, row.requestId]),
        [[actor, asked.headers.get('x-request-id')]],
      );
    });

    test('a page of another site cannot ask', async () => {
      const foreign = await at(app, 'foreign');
      const evil = { origin: 'https://evil.example' };
      const away: At = {
        ...foreign,
        ann: { ...foreign.ann, send: (m, p, b, h) => foreign.ann.send(m, p, b, { ...h, ...evil }) },
        client: { ...foreign.client, send: (m, p, b, h) => foreign.client.send(m, p, b, { ...h, ...evil }) },
      };
      refused(await way.ask(away, 'foreign@new.example'), 'asked from elsewhere');
      assert.deepEqual(await allTo(app, 'foreign@new.example'), []);
    });

    if (way.by === 'client')
      test('a client without the scope changes nothing', async () => {
        const bare = {
          ...(await at(app, 'bare')),
          client: await app.client(['users:read', 'contacts:verify', 'admin']),
        };
        const answer = await way.ask(bare, 'bare@new.example');
        assert.equal(answer.status, 403);
        assert.match(answer.headers.get('www-authenticate') ?? '', /insufficient_scope/);
        assert.deepEqual(await allTo(app, 'bare@new.example'), []);
      });
    else
      test('a sign-in that is too old does not do, unless a vendor contract takes it', async () => {
        const stale = await at(app, 'stale', { authAgo: (24 * HOUR) / SECOND });
        if (way.isFace) return taken(await way.ask(stale, 'stale@new.example'), 'asked at a vendor contract');
        refused(await way.ask(stale, 'stale@new.example'), 'asked by an old sign-in');
        assert.deepEqual(await allTo(app, 'stale@new.example'), []);
      });
  });
}

describe('by every way, under a policy that is tighter (R-015)', () => {
  let app: TestApp;
  before(async () => {
    app = await start({ confirmCurrent: 'always', tries: 2 });
  });
  after(() => app.close());

  for (const [i, way] of WAYS.entries()) {
    test(`${way.name}: the current contact has its say, and wrong codes are counted`, async () => {
      const some = await at(app, `some${i}`);
      const to = `some${i}@new.example`;
      const asked = await way.ask(some, to);
      taken(asked, 'asked');
      await locks(way, some, to, asked);
      const again = await way.ask(some, to);
      const mail = await proofTo(app, to);
      const proved = await way.prove(some, to, mail, again);
      assert.deepEqual(await contactsOf(some.ann), [`some${i}@old.example verified primary`], `${proved.status}`);
    });
  }
});

describe('by every way, once the quota of a user is used up (R-015)', () => {
  let app: TestApp;
  before(async () => {
    const { quotas } = (await import('../../server/core/policy.ts')).DEFAULT_POLICY;
    app = await start({ quotas: { ...quotas, beginsPerUser: 2 } });
  });
  after(() => app.close());

  for (const [i, way] of WAYS.entries()) {
    test(`${way.name}: nothing more is sent, and it is said when to come again`, async () => {
      const busy = await at(app, `busy${i}`);
      for (const n of [1, 2]) taken(await way.ask(busy, `busy${i}-${n}@new.example`), `begin ${n}`);
      const third = await way.ask(busy, `busy${i}-3@new.example`);
      assert.equal(third.status, 429);
      assert.ok(Number(third.headers.get('retry-after')) > 0);
      assert.deepEqual(await allTo(app, `busy${i}-3@new.example`), []);
    });
  }
});

/** Wrong codes end the change, whatever the right one then does. */
async function locks(way: Way, some: At, to: string, asked: Answer<unknown>): Promise<void> {
  if (!way.type) return;
  const code = codeIn(await proofTo(some.app, to));
  for (const by of [1, 2]) refused(await way.type(some, to, wrongOf(code, by), asked), 'a wrong code');
  refused(await way.type(some, to, code, asked), 'the right code, too late');
}

function tokenOf(mail: InboxMessage): string | undefined {
  return /[?&]t=/.test(mail.text) ? tokenIn(mail) : undefined;
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActivityBody } from '../../shared/wire/activity.ts';
import type { Person, TestApp } from '../kit/app.ts';
import { SECOND } from '../kit/clock.ts';
import { tokenIn } from '../kit/inbox.ts';
import { sql } from '../kit/sql.ts';
import { problemOf, start } from './kit.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const CHROME = {
  'user-agent':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
  'x-forwarded-for': '2001:db8:1:2::9',
};

async function page(person: Person, cursor?: string): Promise<ActivityBody> {
  const answer = await person.send<ActivityBody>(
    'GET',
    `/v1/activity${cursor === undefined ? '' : `?cursor=${cursor}`}`,
  );
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return answer.body;
}

/** Wrong codes: a row each, a second apart. */
async function rows(app: TestApp, person: Person, count: number): Promise<void> {
  const { user } = await person.me();
  const entries = Array.from({ length: count }, (_, i) => {
    app.clock.pass(i % 3 === 0 ? 0 : SECOND); // some at the same instant
    return {
      id: `aud_${person.token.length}_${String(Math.floor(app.clock() / SECOND)).padStart(12, '0')}_${i}`,
      project: 'default',
      user: user.id,
      at: app.clock(),
      event: 'code-wrong' as const,
      actor: 'user' as const,
      change: null,
      requestId: `req_${i}`,
      data: { kind: 'email' },
      personal: {},
      salt: 'salt',
    };
  });
  await app.store.write((tx) => tx.audit.append(entries));
}

test('a person reads what happened to their contacts: newest first, masked, by whom, whence, by which request', async () => {
  const app = await start({ parts: { trustedProxies: 1 } });
  const ann = app.person('ann', strongSignIn());
  await ann.me();
  app.clock.pass(SECOND);
  const begun = await ann.send<{ id: string }>(
    'POST',
    '/v1/changes',
    { kind: 'email', value: 'ann@new.example' },
    CHROME,
  );
  app.clock.pass(SECOND);
  await ann.prove(begun.body, await app.codeTo('ann@new.example'));
  await app.courier.drain();
  app.clock.pass(SECOND);
  const notice = app.inbox.messages('ann@old.example').find((m) => m.text.includes('/undo?t='));
  assert.ok(notice);
  const undone = await ann.send('POST', '/v1/undo', { token: tokenIn(notice) }, { authorization: '', ...CHROME });
  app.clock.pass(SECOND);
  const ada = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
  await ada.send('POST', '/v1/admin/users/ann/revoke', { reason: 'disabled', note: 'asked for' }, CHROME);
  app.clock.pass(SECOND);
  await ada.send('POST', '/v1/admin/users/ann/revoke', { reason: 'enabled' }, CHROME);
  app.clock.pass(SECOND);
  const { entries, next } = await page(app.person('ann', strongSignIn()));
  assert.equal(next, null);
  assert.deepEqual(
    entries.map(({ event, by, kind, target, place, network }) => [event, by, kind, target, place, network].join(' ')),
    [
      'account-enabled support    ',
      'account-revoked support    ',
      'account-frozen link    ',
      'change-undone link email a••@o••.example  ',
      'change-done you email a••@n••.example  ',
      'change-begun you email a••@n••.example Chrome · Android 2001:db8:1::',
      'user-created you    ',
    ],
  );
  assert.deepEqual(
    entries.map(({ reason }) => reason),
    ['enabled', 'disabled', null, null, null, null, null],
    'why the sessions ended',
  );
  assert.deepEqual(
    entries.slice(3, 6).map(({ previous, method }) => [previous, method]),
    [
      ['a••@n••.example', 'link'],
      ['a••@o••.example', 'code'],
      [null, null],
    ],
    'the earlier primary contact, masked, and by what it was done',
  );
  assert.equal(entries[5]?.requestId, begun.headers.get('x-request-id'));
  assert.equal(entries[3]?.requestId, undone.headers.get('x-request-id'));
  assert.equal(entries[5]?.at, new Date(app.clock() - 5 * SECOND).toISOString());
});

test('whoever pressed a link is not shown to the one whose account it was about; the record keeps whence', async () => {
  const app = await start({ parts: { trustedProxies: 1 } });
  const eve = app.person('eve', strongSignIn({ email: 'eve@old.example' }));
  await eve.begin({ kind: 'email', value: 'victim@x.example', method: 'both' });
  const token = tokenIn(await app.mailTo('victim@x.example'));
  assert.equal((await eve.send('POST', '/v1/links/report', { token }, { authorization: '', ...CHROME })).status, 204);
  const { entries } = await page(eve);
  const reported = entries.find(({ event }) => event === 'change-reported') ?? assert.fail();
  assert.deepEqual([reported.by, reported.place, reported.network], ['link', null, null]);
  const [row] = await sql(app.databaseUrl, `select personal from audit where event = 'change-reported'`);
  assert.match(JSON.stringify(row), /Chrome · Android.*2001:db8:1::/);
});

test('nobody reads the record of somebody else, whatever the cursor', async () => {
  const app = await start();
  const [ann, bob] = [app.person('ann', strongSignIn()), app.person('bob', strongSignIn())];
  await ann.begin({ kind: 'email', value: 'ann@new.example' });
  await rows(app, ann, 25);
  await bob.me();
  assert.deepEqual(
    (await page(bob)).entries.map((entry) => entry.event),
    ['user-created'],
  );
  const { next } = await page(ann);
  app.clock.pass(SECOND);
  assert.ok(next);
  assert.deepEqual((await page(bob, next)).entries, []);
});

test('why an address in a token was not believed is not told: somebody else may have it', async () => {
  const app = await start();
  await app.person('ann').me();
  const bob = app.person('bob', strongSignIn({ email: 'ann@old.example' }));
  await bob.me();
  const skipped = await sql(app.databaseUrl, `select data from audit where event = 'claim-skipped'`);
  assert.deepEqual(skipped, [{ data: '{"kind":"email","reason":"taken"}' }]);
  assert.deepEqual(
    (await page(bob)).entries.map((entry) => entry.event),
    ['user-created'],
  );
});

for (const database of ['sqlite', 'postgres'] as const)
  test(`pages of 20 hold every row once, also while new ones come in and old ones are sealed, on ${database}`, async () => {
    const app = await start({ database });
    const ann = app.person('ann', strongSignIn());
    await rows(app, ann, 55);
    const expected = await sql<{ id: string }>(app.databaseUrl, 'select id from audit order by at desc, id desc');
    const sizes: number[] = [];
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { entries, next } = await page(ann, cursor);
      sizes.push(entries.length);
      seen.push(...entries.map((entry) => entry.id));
      cursor = next ?? undefined;
      app.clock.pass(SECOND);
      await rows(app, ann, 3);
      await app.sealer.seal();
    } while (cursor !== undefined);
    assert.deepEqual(sizes, [20, 20, 16]);
    assert.deepEqual(
      seen,
      expected.map((row) => row.id),
    );
  });

test('a page that ends with the last row says so', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  await rows(app, ann, 19);
  const { entries, next } = await page(ann);
  assert.deepEqual([entries.length, next], [20, null]);
});

test('a cursor that is none of ours is refused, and by its name', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  await rows(app, ann, 25);
  const { next } = await page(ann);
  assert.ok(next);
  const of = (text: string) => Buffer.from(text).toString('base64url');
  for (const query of [
    'cursor=',
    'cursor=x',
    `cursor=${next}=`,
    `cursor=${next}%00`,
    `cursor=${next.slice(0, -2)}`,
    `cursor=${next}&cursor=${next}`,
    `cursor=${of('1 aud_x y')}`,
    `cursor=${of("1 aud_x' or 1=1")}`,
    `cursor=${of('-1 aud_x')}`,
    `cursor=${of('01 aud_x')}`,
    `cursor=${of('99999999999999999999 aud_x')}`,
    `cursor=${'A'.repeat(5000)}`,
  ]) {
    const answer = await app.app.request(`https://id.example.com/v1/activity?${query}`, {
      headers: { authorization: `Bearer ${ann.token}` },
    });
    assert.equal(answer.status, 400, query);
    const { code, errors } = await problemOf(answer);
    assert.deepEqual([code, errors?.map((e) => e.path)], ['body-invalid', ['cursor']], query);
  }
});

test('rows that were erased, or are older than the seal, are still told of', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  await ann.begin({ kind: 'email', value: 'ann@new.example' });
  await sql(app.databaseUrl, `update audit set personal = null, salt = null where event = 'change-begun'`);
  const { user } = await ann.me();
  await sql(
    app.databaseUrl,
    `insert into audit (id, project, user_id, at, event, data) values
     ('aud_1', 'default', '${user.id}', 1000, 'change-done', '{"kind":"phone","target":"+35…67","place":"Safari · iPhone"}')`,
  );
  const { entries } = await page(ann);
  const told = (event: string) => {
    const { kind, target, place, by } = entries.find((entry) => entry.event === event) ?? assert.fail(event);
    return [kind, target, place, by];
  };
  assert.deepEqual(told('change-begun'), ['email', null, null, 'you']);
  assert.deepEqual(told('change-done'), ['phone', '+35…67', 'Safari · iPhone', 'you']);
});

test('without a token there is no record, and a session cookie reads its own', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  assert.equal((await ann.send('GET', '/v1/activity', undefined, { authorization: '' })).status, 401);
  const session = await ann.send('POST', '/v1/session', {});
  const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
  const read = await ann.send<ActivityBody>('GET', '/v1/activity', undefined, { authorization: '', cookie });
  assert.deepEqual(
    read.body.entries.map((entry) => entry.event),
    ['user-created'],
  );
});

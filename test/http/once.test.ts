import assert from 'node:assert/strict';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import type { ChangeBody } from '../../shared/wire/change.ts';
import { HOUR, SECOND } from '../kit/clock.ts';
import { DATABASES } from '../kit/database.ts';
import { linkIn } from '../kit/inbox.ts';
import { start } from './kit.ts';
import { served } from '../kit/served.ts';
import { strongSignIn } from '../kit/sign-in.ts';

interface Body extends ChangeBody {
  readonly code?: string;
}

const keyed = (key: string) => ({ 'idempotency-key': key });
const NEW = { kind: 'email', value: 'new@x.example' } as const;

for (const database of DATABASES) {
  test(`a begin that is sent again with its key begins once and answers the same (R-105), on ${database}`, async () => {
    const app = await start({ database });
    const ann = app.person('ann', strongSignIn());
    const first = await ann.send<Body>('POST', '/v1/changes', NEW, keyed('k1'));
    const again = await ann.send<Body>('POST', '/v1/changes', NEW, keyed('"k1"'));
    assert.deepEqual([first.status, again.status], [201, 201]);
    assert.deepEqual(again.body, first.body);
    app.clock.pass(31 * SECOND);
    await ann.send('POST', '/v1/changes', NEW, keyed('k1'));
    await app.courier.drain();
    assert.equal(app.inbox.messages(NEW.value).length, 1, 'without the key it would have been sent again');
    const cancelled = await ann.send('DELETE', `/v1/changes/${first.body.id}`, undefined, keyed('k2'));
    const twice = await ann.send('DELETE', `/v1/changes/${first.body.id}`, undefined, keyed('k2'));
    assert.deepEqual([cancelled.status, twice.status], [204, 204]);
    const late = await ann.send<Body>('POST', '/v1/changes', NEW, keyed('k1'));
    assert.deepEqual([late.status, late.body.state], [201, 'closed'], 'told from the change as it is now');
  });

  test(`a wrong code that is sent again with its key costs one try, on ${database}`, async () => {
    const app = await start({ database });
    const ann = app.person('ann', strongSignIn());
    const change = await ann.begin(NEW);
    const code = await app.codeTo(NEW.value);
    const path = `/v1/changes/${change.id}/code`;
    const wrong = { code: code === '000000' ? '000001' : '000000' };
    for (let i = 0; i < 3; i += 1) {
      const { status, body } = await ann.send<Body>('POST', path, wrong, keyed('try-1'));
      assert.deepEqual([status, body.code, body.triesLeft], [422, 'proof-wrong', 4]);
    }
    const early = await ann.send<Body>('POST', `/v1/changes/${change.id}/resend`, {}, keyed('resend'));
    assert.equal(early.body.code, 'too-soon');
    app.clock.pass(30 * SECOND);
    const sent = await ann.send<Body>('POST', `/v1/changes/${change.id}/resend`, {}, keyed('resend'));
    assert.equal(sent.status, 202, 'what moved nothing may be asked again');
    const newer = await app.codeTo(NEW.value);
    const proved = await ann.send<Body>('POST', path, { code: newer }, keyed('try-2'));
    assert.deepEqual([proved.status, proved.body.state], [200, 'done']);
    assert.deepEqual((await ann.send<Body>('POST', path, { code: newer }, keyed('try-2'))).body, proved.body);
    const other = await ann.send<Body>('POST', path, wrong, keyed('try-2'));
    assert.deepEqual([other.status, other.body.code], [422, 'idempotency-mismatch']);
    const elsewhere = await ann.send<Body>('POST', '/v1/changes', NEW, keyed('try-2'));
    assert.equal(elsewhere.body.code, 'idempotency-mismatch');
    const bob = await app
      .person('bob', strongSignIn())
      .send<Body>('POST', '/v1/changes', { kind: 'email', value: 'b@x.example' }, keyed('try-2'));
    assert.equal(bob.status, 201, 'a key is its own person’s');
  });

  test(`promote, remove, undo and what admins do happen once for a key, on ${database}`, async () => {
    const app = await start({ database });
    const ann = app.person('ann', strongSignIn());
    const change = await ann.begin({ ...NEW, then: 'add' });
    await ann.prove(change, await app.codeTo(NEW.value));
    const added = (await ann.me()).contacts.find((c) => c.value === NEW.value);
    const old = (await ann.me()).contacts.find((c) => c.value !== NEW.value);
    const promote = () => ann.send<Body>('POST', `/v1/contacts/${added?.id}/primary`, {}, keyed('p'));
    const [one, two] = [await promote(), await promote()];
    assert.deepEqual([one.status, two.status, two.body.id], [200, 200, one.body.id]);
    // What was sent until here and the notice of the removal would have the same time, and so no order.
    await app.courier.drain();
    const remove = () => ann.send('DELETE', `/v1/contacts/${old?.id}`, undefined, keyed('r'));
    assert.deepEqual([(await remove()).status, (await remove()).status], [204, 204]);
    await app.courier.drain();
    const token = new URL(linkIn(await app.mailTo('ann@old.example'))).searchParams.get('t');
    const undo = () => app.person('nobody', strongSignIn()).send<object>('POST', '/v1/undo', { token }, keyed('u'));
    const back = await undo();
    app.clock.pass(SECOND);
    const again = await undo();
    assert.deepEqual([back.status, again.status], [200, 200]);
    assert.deepEqual(again.body, back.body);
    const ada = app.person('ada', strongSignIn({ roles: ['contacts-admin'] }));
    const bob = app.person('bob', strongSignIn());
    await bob.begin({ kind: 'email', value: 'bob@new.example' });
    const revoke = () =>
      ada.send<object>('POST', '/v1/admin/users/bob/revoke', { reason: 'signed-out', note: 'asked for' }, keyed('a'));
    const revoked = await revoke();
    assert.deepEqual([revoked.status, revoked.body], [200, { changes: 1, sessions: 0 }]);
    assert.deepEqual((await revoke()).body, revoked.body);
    const unlock = () => ada.send('POST', '/v1/admin/users/bob/unlock', {}, keyed('b'));
    assert.deepEqual([(await unlock()).status, (await unlock()).status], [204, 204]);
  });

  test(`fifty at once with one key have one effect, and hear of it or that it is under way, on ${database}`, async () => {
    const app = await start({ database });
    const ann = app.person('ann', strongSignIn());
    await ann.me();
    const asked = Array.from({ length: 50 }, () =>
      served(() => ann.send<Body>('POST', '/v1/changes', NEW, keyed('k'))),
    );
    const answers = await Promise.all(asked);
    const begun = answers.filter((answer) => answer.status === 201);
    assert.ok(begun.length >= 1);
    assert.equal(new Set(begun.map((answer) => answer.body.id)).size, 1);
    const busy = answers.filter((answer) => answer.status !== 201).map((a) => [a.status, a.body.code]);
    for (const answer of busy) assert.deepEqual(answer, [409, 'idempotency-busy']);
    await app.courier.drain();
    assert.equal(app.inbox.messages(NEW.value).length, 1);
  });
}

test('a key that is none is refused, and a page of an allowed site may send one', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  for (const key of ['two words', '"open', 'é', 'x'.repeat(256), '""', ' \t'.trim() || '"']) {
    const { status, body } = await ann.send<{ code: string; errors: { path: string }[] }>(
      'POST',
      '/v1/changes',
      NEW,
      keyed(key),
    );
    assert.deepEqual([status, body.code, body.errors[0]?.path], [400, 'body-invalid', 'Idempotency-Key'], key);
  }
  const preflight = await ann.send('OPTIONS', '/v1/changes', undefined, { 'access-control-request-method': 'POST' });
  assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /Idempotency-Key/);
});

test('what did nothing keeps no row, and a key is known for a day', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  await ann.me();
  const same = { kind: 'email', value: 'ann@old.example' };
  for (const key of ['a', 'b', 'c'])
    assert.equal((await ann.send('POST', '/v1/changes', same, keyed(key))).status, 200);
  const database = new Sqlite(app.files[0] ?? '', { readonly: true });
  const rows = () => (database.prepare('select count(*) as n from idempotency').get() as { n: number }).n;
  assert.equal(rows(), 0);
  await ann.send('POST', '/v1/changes', NEW, keyed('a'));
  assert.equal(rows(), 1);
  app.clock.pass(24 * HOUR);
  const other = { kind: 'email', value: 'other@x.example' };
  assert.equal((await app.person('ann', strongSignIn()).send('POST', '/v1/changes', other, keyed('a'))).status, 201);
  assert.equal(rows(), 1);
  database.close();
});

test('who holds a link and the owner may use the same key', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ ...NEW, then: 'primary' });
  await ann.prove(change, await app.codeTo(NEW.value));
  await ann.send('POST', '/v1/changes', { kind: 'email', value: 'third@x.example' }, keyed('k'));
  const token = new URL(linkIn(await app.mailTo('ann@old.example'))).searchParams.get('t');
  assert.equal((await ann.send('POST', '/v1/undo', { token }, keyed('k'))).status, 200);
});

test('what a key did is nowhere in clear: no body, no code, no key', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin(NEW);
  const code = await app.codeTo(NEW.value);
  await ann.send('POST', `/v1/changes/${change.id}/code`, { code }, keyed('my-very-own-key'));
  const database = new Sqlite(app.files[0] ?? '', { readonly: true });
  const text = JSON.stringify(database.prepare('select * from idempotency').all());
  database.close();
  assert.ok(text.includes(change.id));
  for (const clear of [code, NEW.value, 'my-very-own-key']) assert.ok(!text.includes(clear), clear);
});

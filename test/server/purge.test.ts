import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActivityBody } from '../../shared/wire/activity.ts';
import type { InspectBody } from '../../shared/wire/links.ts';
import { createSecrets } from '../../server/tokens/secrets.ts';
import { KEYS, PUBLIC_URL, startApp } from '../kit/app.ts';
import { readAllBytes } from '../kit/at-rest.ts';
import { HOUR } from '../kit/clock.ts';
import { THOROUGH } from '../kit/database.ts';
import { tokenIn } from '../kit/inbox.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const DAY = 24 * HOUR;

for (const kind of THOROUGH) {
  test(`a month after its end nobody finds the address of a change, and it answers as one that is over, on ${kind}`, async (t) => {
    const app = await startApp({ database: kind });
    t.after(() => app.close());
    const typo = await app
      .person('ann', strongSignIn())
      .begin({ kind: 'email', value: 'typo@secret.example', method: 'both' });
    const dead = tokenIn(await app.mailTo('typo@secret.example'));
    await app.person('ann', strongSignIn()).send('DELETE', `/v1/changes/${typo.id}`);
    const left = await app.person('ann', strongSignIn()).begin({ kind: 'phone', value: '+358401234567' });
    const done = await app
      .person('ann', strongSignIn())
      .begin({ kind: 'email', value: 'ann@new.example', method: 'both' });
    const mail = await app.mailTo('ann@new.example');
    await app.person('ann', strongSignIn()).prove(done, await app.codeTo('ann@new.example'));
    await app.courier.drain();
    const notice = app.inbox.messages('ann@old.example').find((m) => m.text.includes('/undo?t='));
    const stored = () => readAllBytes({ files: app.files, url: app.databaseUrl });

    app.clock.pass(30 * DAY);
    await app.sweep();
    assert.match(await stored(), /typo@secret\.example/, 'not yet: it is counted from its end');
    const before = await answers();
    app.clock.pass(DAY);
    await app.sweep();
    const text = await stored();
    for (const address of ['typo@secret.example', '+358401234567']) assert.ok(!text.includes(address), address);
    assert.ok(text.includes('ann@new.example'), 'a contact is not purged');
    assert.deepEqual(await answers(), before, 'as it was answered a day before');

    const read = async (id: string) =>
      (await app.person().send<Record<string, unknown>>('GET', `/v1/changes/${id}`)).body;
    assert.partialDeepStrictEqual(await read(typo.id), { state: 'closed', why: 'cancelled', value: '', kind: 'email' });
    assert.partialDeepStrictEqual(await read(left.id), { state: 'closed', why: 'expired', value: '', kind: 'phone' });
    assert.partialDeepStrictEqual(await read(done.id), { state: 'done', via: 'code', proofs: [{ sentTo: '' }] });
    const inspected = await app
      .person('ann', strongSignIn())
      .send<InspectBody>('POST', '/v1/links/inspect', { token: dead });
    assert.deepEqual([inspected.body.account, inspected.body.value, inspected.body.state], ['', '', 'closed']);
    // A report blocks its target: of this one nobody knows it any more.
    const report = await app
      .person('ann', strongSignIn())
      .send<{ why: string }>('POST', '/v1/links/report', { token: dead });
    assert.deepEqual([report.status, report.body.why], [409, 'cancelled']);
    // The person goes on: a stale change of theirs is in nobody's way.
    const next = await app.person('ann', strongSignIn()).begin({ kind: 'phone', value: '+358401234567' });
    assert.equal(next.state, 'waiting');

    /** What the links and codes of changes that are over say. */
    async function answers() {
      const said = [];
      for (const token of [dead, tokenIn(mail)]) {
        const ask = (path: string) =>
          app.person('ann', strongSignIn()).send<Record<string, unknown>>('POST', path, { token });
        for (const path of ['/v1/links/inspect', '/v1/links/confirm']) {
          const { status, body } = await ask(path);
          said.push([path, status, body['state'], body['code'], body['why']]);
        }
        said.push((await app.app.request(`${PUBLIC_URL}/confirm?t=${token}`)).status);
      }
      for (const { id } of [typo, left, done]) {
        const { status, body } = await app.person('ann', strongSignIn()).prove({ id }, '123456');
        said.push([status, body.code, body.why]);
      }
      const undo = await app
        .person('ann', strongSignIn())
        .send<{ code: string }>('POST', '/v1/undo', { token: tokenIn(notice ?? assert.fail()) });
      return [...said, undo.status, undo.body.code];
    }
  });
}

for (const database of THOROUGH)
  test(`a person reads once that a change ran out, also when nothing came after it, on ${database}`, async (t) => {
    const app = await startApp({ database });
    t.after(() => app.close());
    const change = await app.person('ann', strongSignIn()).begin({ kind: 'email', value: 'ann@new.example' });
    app.clock.pass(26 * HOUR);
    const read = async () => (await app.person().send<object>('GET', `/v1/changes/${change.id}`)).body;
    const before = await read();
    await app.sweep();
    await app.sweep();
    assert.deepEqual(await read(), before, 'it reads as before');
    assert.partialDeepStrictEqual(before, { state: 'closed', why: 'expired' });
    await app.person('ann', strongSignIn()).begin({ kind: 'email', value: 'ann@next.example' });
    const { body } = await app.person().send<ActivityBody>('GET', '/v1/activity');
    assert.deepEqual(
      body.entries.filter(({ event }) => event === 'change-expired').map((e) => [e.by, e.kind, e.target, e.requestId]),
      [['site', 'email', 'a••@n••.example', null]],
    );
  });

test('a project says for how long, and an undo reaches back over a change that has lost its addresses', async (t) => {
  const app = await startApp({ policy: { purgeAfter: DAY } });
  t.after(() => app.close());
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'ann@new.example', then: 'replace' });
  await ann.prove(change, await app.codeTo('ann@new.example'));
  const token = tokenIn(await app.mailTo('ann@old.example'));
  app.clock.pass(3 * DAY);
  await app.sweep();
  const read = () => app.person().send<{ value: string; state: string }>('GET', `/v1/changes/${change.id}`);
  assert.equal((await read()).body.value, '');
  const page = await (await app.app.request(`${PUBLIC_URL}/undo?t=${token}`)).text();
  assert.match(page, /ann@old\.example/, 'its holder’s own address comes back');
  assert.equal((await ann.send('POST', '/v1/undo', { token })).status, 200);
  assert.deepEqual(
    (await app.person().me()).contacts.map((c) => c.value),
    ['ann@old.example'],
  );
  assert.deepEqual([(await read()).body.value, (await read()).body.state], ['', 'undone']);
});

test('what stands for an address is the same for the same, tells nothing, and is no address', () => {
  const secrets = createSecrets(KEYS);
  const ann = secrets.anonymous('default', 'email', 'ann@example.com');
  assert.match(ann, /^hash:k1:[\w-]{22}$/);
  assert.equal(secrets.anonymous('default', 'email', 'ann@example.com'), ann);
  const others = [
    secrets.anonymous('other', 'email', 'ann@example.com'),
    secrets.anonymous('default', 'phone', 'ann@example.com'),
    secrets.anonymous('default', 'email', 'bob@example.com'),
    createSecrets([{ id: 'k1', key: new Uint8Array(32).fill(9) }]).anonymous('default', 'email', 'ann@example.com'),
  ];
  assert.equal(new Set([ann, ...others]).size, 5);
});

// Owns that a merge by an admin happens once for an Idempotency-Key. Not a merge by tokens, whose plan works once: merges.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MergedBody } from '../../shared/wire/admin.ts';
import type { Person, TestApp } from '../kit/app.ts';
import { queryDatabase } from '../kit/at-rest.ts';
import { DATABASES } from '../kit/database.ts';
import { NOTE, startWithAdmins, word, type Said } from './admin-kit.ts';

const merge = (by: Pick<Person, 'send'>, body: object, key?: string) =>
  by.send<MergedBody & Said>('POST', '/v1/admin/merges', body, key === undefined ? {} : { 'idempotency-key': key });

/** What is stored for the keys of all requests. */
async function outcomes({ files, databaseUrl: url }: TestApp): Promise<readonly string[]> {
  return (await queryDatabase({ files, url }, 'select outcome from idempotency')).map((row) => String(row['outcome']));
}

async function rows({ files, databaseUrl: url }: TestApp, event: string): Promise<number> {
  return (await queryDatabase({ files, url }, `select id from audit where event = '${event}'`)).length;
}

for (const database of DATABASES) {
  test(`a merge that is sent again with its key merges once and answers the same; its stored answer has no address, on ${database}`, async () => {
    const { app, ann, id, admin } = await startWithAdmins({
      database,
      policy: { merge: 'admin' },
      project: { adminApprovals: 'off' },
    });
    await app.person('bob').me();
    const ada = admin('admin');
    const pair = { from: 'bob', into: id, note: NOTE };
    const { plan } = (await merge(ada, { ...pair, dryRun: true }, 'k0')).body;
    assert.deepEqual(await outcomes(app), [], 'a dry run does nothing that could happen twice');
    const body = { ...pair, dryRun: false, plan };
    assert.equal(word(await merge(ada, { ...body, plan: 'x' }, 'k1')), '409 plan-outdated');
    const first = await merge(ada, body, 'k1');
    assert.equal(first.status, 200, JSON.stringify(first.body));
    const merged = await rows(app, 'account-merged');
    const again = await merge(ada, body, 'k1');
    assert.deepEqual([again.status, again.body], [200, first.body]);
    assert.equal(word(await merge(ada, { ...body, note: 'another' }, 'k1')), '422 idempotency-mismatch');
    assert.equal(word(await merge(ada, body, 'k2')), '403 not-allowed disabled');
    assert.notEqual((await merge(admin('admin', 'eve'), body, 'k1')).status, 200, 'keys belong to one admin');
    assert.equal(await rows(app, 'account-merged'), merged);
    assert.equal((await ann.me()).contacts.length, 2);
    const stored = await outcomes(app);
    assert.equal(stored.length, 1);
    assert.doesNotMatch(stored.join(), /@|old\.example/);
    // The answer is made from the contacts as they are now.
    const { contacts } = first.body;
    const second = contacts.find(({ primary }) => !primary) ?? assert.fail();
    const removed = await ada.send('POST', `/v1/admin/users/${id}/contacts/${second.id}/remove`, { note: NOTE });
    assert.equal(removed.status, 200);
    assert.deepEqual(
      (await merge(ada, body, 'k1')).body.contacts.map((contact) => contact.id),
      contacts.filter((contact) => contact !== second).map((contact) => contact.id),
    );
  });

  test(`a merge that waits for another admin is asked for once with its key, on ${database}`, async () => {
    const { app, id, admin } = await startWithAdmins({ database, policy: { merge: 'admin' } });
    const bob = (await app.person('bob').me()).user.id;
    const ada = admin('admin');
    const pair = { from: bob, into: id, note: `${NOTE} of bob@old.example` };
    const { plan } = (await merge(ada, { ...pair, dryRun: true })).body;
    const body = { ...pair, dryRun: false, plan };
    const [first, again] = [await merge(ada, body, 'k1'), await merge(ada, body, 'k1')];
    assert.deepEqual([first.status, again.status], [202, 202]);
    assert.deepEqual(again.body, first.body);
    assert.equal(await rows(app, 'approval-asked'), 1);
    assert.doesNotMatch((await outcomes(app)).join(), /@|called/);
  });
}

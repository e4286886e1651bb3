// Owns that the names of admins are read by an index, one row for each admin, however often they signed in. Not which names they are:
// test/http/admin-names.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AuditEntry } from '../../server/ports/audit.ts';
import { eachDatabase } from '../kit/database.ts';
import { isControl, recordStatements, scansOf } from '../kit/statements.ts';

const signIn = (admin: string, at: number, project = 'default'): AuditEntry => ({
  id: `aud_${project}_${admin}_${String(at).padStart(3, '0')}`,
  project,
  user: null,
  at,
  event: 'admin-signed-in',
  actor: `admin:${admin}`,
  change: null,
  requestId: null,
  data: { how: 'oidc' },
  personal: { name: `${admin} at ${at}` },
  salt: 'salt',
});

eachDatabase('the sign-ins of admins', ({ open, kind }) => {
  test('are found by the admin, the newest of each alone, and each statement by an index', async (t) => {
    const { store, url } = await open();
    const entries = [1, 2, 3].flatMap((at) => [
      signIn('hash', at),
      signIn('usr_ann', at),
      signIn('usr_bob', at),
      signIn('usr_eve', 10 + at, 'other'),
    ]);
    const other = { ...signIn('usr_joe', 5), event: 'audit-exported' } as const;
    await store.write((tx) => tx.audit.append([...entries.toReversed(), other]));
    const recorder = recordStatements(kind);
    t.after(() => recorder.stop());
    const read = await store.read(async (tx) => ({
      all: await tx.audit.signedInActors('default', 'admin:'),
      users: await tx.audit.signedInActors('default', 'admin:usr_'),
      none: await tx.audit.signedInActors('nowhere', 'admin:'),
      newest: await tx.audit.newestSignIns('default', [
        'admin:usr_bob',
        'admin:hash',
        'admin:usr_eve',
        'admin:usr_joe',
      ]),
      unstorable: await tx.audit.newestSignIns('default', ['admin:\0', 'admin:\ud800']),
    }));
    assert.deepEqual(read.all, ['admin:hash', 'admin:usr_ann', 'admin:usr_bob']);
    assert.deepEqual(read.users, ['admin:usr_ann', 'admin:usr_bob']);
    assert.deepEqual(read.none, []);
    assert.deepEqual(read.newest.map(({ personal }) => personal?.['name']).sort(), ['hash at 3', 'usr_bob at 3']);
    assert.deepEqual(read.unstorable, []);
    const statements = recorder.take().filter((one) => !isControl(one));
    assert.equal(statements.length, 4);
    for (const statement of statements) assert.deepEqual(await scansOf(url, statement), [], statement.sql);
  });
});

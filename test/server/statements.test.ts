// Owns how many statements a transaction takes while others wait for the same user. Not how long they take: test/bench.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startApp } from '../kit/app.ts';
import { DATABASES } from '../kit/database.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { recordStatements } from '../kit/statements.ts';

for (const database of DATABASES.filter((kind) => kind === 'postgres'))
  test('an admin’s revocation locks the user for eleven statements, however much is held of them', async (t) => {
    const app = await startApp({ database });
    t.after(() => app.close());
    const ann = app.person('ann', strongSignIn());
    await ann.send('POST', '/v1/session', {});
    const ada = app.person('ada', { roles: 'contacts-admin' });
    const revoke = () => ada.send('POST', '/v1/admin/users/ann/revoke', { reason: 'signed-out', note: 'asked for' });
    assert.deepEqual((await revoke()).body, { changes: 0, sessions: 1 });

    const recorder = recordStatements(database);
    t.after(recorder.stop);
    assert.equal((await revoke()).status, 200);
    const statements = recorder.take().map(({ sql }) => sql);
    const locked = statements.findIndex((sql) => sql.endsWith('for update'));
    assert.ok(locked > 0, statements.join('\n'));
    assert.ok(statements.length - locked <= 11, statements.slice(locked).join('\n'));
  });

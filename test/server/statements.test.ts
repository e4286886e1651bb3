// Owns how many statements a transaction takes while others wait for the same user. Not how long they take: test/bench.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { startApp } from '../kit/app.ts';
import { DATABASES } from '../kit/database.ts';
import { strongSignIn } from '../kit/sign-in.ts';

for (const database of DATABASES.filter((kind) => kind === 'postgres'))
  test('an admin’s revocation locks the user for eight statements, however much is held of them', async (t) => {
    const app = await startApp({ database });
    t.after(() => app.close());
    const ann = app.person('ann', strongSignIn());
    await ann.send('POST', '/v1/session', {});
    const ada = app.person('ada', { roles: 'contacts-admin' });
    const revoke = () => ada.send('POST', '/v1/admin/users/ann/revoke', { reason: 'signed-out' });
    assert.deepEqual((await revoke()).body, { changes: 0, sessions: 1 });

    const { query } = pg.Client.prototype;
    const statements: string[] = [];
    t.mock.method(pg.Client.prototype, 'query', function (this: pg.Client, ...args: unknown[]) {
      statements.push(String(args[0]));
      return Reflect.apply(query as (...all: unknown[]) => unknown, this, args);
    });
    assert.equal((await revoke()).status, 200);
    const locked = statements.findIndex((sql) => sql.endsWith('for update'));
    assert.ok(locked > 0, statements.join('\n'));
    assert.ok(statements.length - locked <= 8, statements.slice(locked).join('\n'));
  });

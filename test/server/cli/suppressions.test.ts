// Owns what an operator sees of addresses that get no message, and that they can send to one again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KEYS, PUBLIC_URL } from '../../kit/app.ts';
import { queryDatabase } from '../../kit/at-rest.ts';
import { runHere } from '../../kit/command.ts';
import { THOROUGH } from '../../kit/database.ts';
import { MINUTE } from '../../kit/clock.ts';
import { begun, bounced, cameTo, startReports } from '../../http/delivery-reports/kit.ts';

const GONE = 'Gone@away.example';

for (const database of THOROUGH)
  test(`a suppressed address is listed masked, and gets messages again once it is lifted, on ${database}`, async (t) => {
    const { app, report } = await startReports(t, { database });
    const run = async (...args: readonly string[]) => {
      const { databaseUrl, project, clock } = app;
      const config = { databaseUrl, projects: [project], publicUrl: PUBLIC_URL, keys: KEYS, outboundAllow: [] };
      const { code, text } = await runHere([...args, '--json'], { config, clock });
      return { code, rows: text.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>) };
    };
    const { message } = await begun(app, GONE);
    await report(bounced(message));

    const listed = await run('outbox', 'suppressed');
    const until = new Date(app.clock() + 14 * 24 * 60 * MINUTE).toISOString();
    assert.partialDeepStrictEqual(listed.rows, [
      { type: 'suppression', project: 'default', channel: 'email', cause: 'bounced', until },
      { ok: true, addresses: 1 },
    ]);
    assert.doesNotMatch(JSON.stringify(listed.rows), /away/i);

    assert.equal((await run('outbox', 'lift', 'other@away.example')).code, 1);
    assert.equal((await run('outbox', 'lift', GONE, '--project', 'shop')).code, 1);
    const lifted = await run('outbox', 'lift', GONE);
    assert.partialDeepStrictEqual(lifted.rows, [{ ok: true, projects: ['default'] }]);
    assert.equal((await run('outbox', 'lift', GONE)).code, 1);
    assert.equal((await report(bounced(message))).body.applied, false, 'the old report does not stop it again');
    app.clock.pass(MINUTE);
    await begun(app, GONE);
    assert.equal(cameTo(app, GONE), 2);
    const audited = await queryDatabase(
      { files: app.files, url: app.databaseUrl },
      `select actor, user_id, personal from audit where event = 'suppression-lifted'`,
    );
    assert.equal(audited.length, 1);
    assert.doesNotMatch(JSON.stringify(audited), /away/i);
  });

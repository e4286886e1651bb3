// Owns that no error path lets a secret or a contact out. Which paths: deliveries.ts, refusals.ts, failures.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startInbox } from '../../../demo/inbox.ts';
import { PROBLEMS } from '../../../shared/problem.ts';
import { createLog } from '../../../server/log.ts';
import { startApp } from '../../kit/app.ts';
import { readAllBytes } from '../../kit/at-rest.ts';
import { THOROUGH } from '../../kit/database.ts';
import { httpEcho, smtpEcho } from '../../kit/echo.ts';
import { SMTP_PASSWORD, SMS_TOKEN, HOOK_SECRET, watchPrinted, createWatch } from './watch.ts';
import { deliveries } from './deliveries.ts';
import { refusals } from './refusals.ts';
import { failures } from './failures.ts';

/** Problems of what is not reached from here. */
const ELSEWHERE = ['idempotency-busy', 'name-taken', 'precondition-failed', 'not-supported'];

for (const kind of THOROUGH) {
  test(`no error path lets a code, token, key, password or address out, on ${kind}`, async (t) => {
    const watch = createWatch();
    watchPrinted(t, watch);
    const { canaries, lines } = watch;
    const log = createLog(
      'debug',
      (line) => lines.push(line),
      () => 0,
    );
    const [mail, smtp, sms, hook] = await Promise.all([
      startInbox({ login: { user: 'bff', pass: SMTP_PASSWORD } }),
      smtpEcho(`bff:${SMTP_PASSWORD}`),
      httpEcho(),
      httpEcho(),
    ]);
    for (const server of [mail, smtp, sms, hook]) t.after(() => server.close());
    const { host } = new URL(sms.url);
    const from = 'Example <no-reply@example.com>';
    const app = await startApp({
      database: kind,
      introspects: true,
      log,
      // Six digits stand in many a time; ten in none.
      policy: { codeLength: 10, max: 2, completion: 'session', tries: 2, merge: 'admin' },
      project: {
        mail: [
          { id: 'good', url: mail.smtpUrl.replace('smtp://', `smtp://bff:${SMTP_PASSWORD}@`), from },
          { id: 'echo', url: smtp.url, from },
        ],
        sms: [{ id: 'echo', url: `twilio://AC1:${SMS_TOKEN}@${host}?tls=never`, from: '+358405550100', secret: null }],
        webhooks: [{ url: `${hook.url}/hook`, secret: HOOK_SECRET }],
      },
    });
    t.after(() => app.close());
    await deliveries(app, watch, { smtp, sms, hook });
    await refusals(app, watch);
    await failures(app, watch);

    assert.ok(watch.paths >= 40, `${watch.paths} paths`);
    assert.ok(canaries.count > 40 && lines.length > 100, 'there was something to find, and where to look');
    // What went out did hold them: the echo was a real one.
    assert.ok(canaries.secretsIn(smtp.heard()).length > 5 && canaries.secretsIn(sms.heard()).length > 5);
    assert.deepEqual(watch.leaks, [], 'in an answer');
    assert.deepEqual(
      Object.keys(PROBLEMS).filter((code) => !watch.problems.has(code) && !ELSEWHERE.includes(code)),
      [],
    );
    const logged = lines.join('');
    assert.deepEqual(canaries.secretsIn(logged), [], 'in the log');
    assert.deepEqual(canaries.contactsIn(logged), [], 'in the log, unmasked');
    assert.match(logged, /"event":"internal",.*"at":"at [^"]+\.ts:\d+:\d+\)? at /, 'what is told is where it happened');
    assert.match(logged, /"to":"c••@s••\.example"/, 'masked it is there');
    const stored = await readAllBytes({ files: app.files, url: app.databaseUrl });
    assert.deepEqual(canaries.secretsIn(stored), [], 'in the database');
    assert.ok(canaries.contactsIn(stored).length > 5, 'the search reads what is there');
  });
}

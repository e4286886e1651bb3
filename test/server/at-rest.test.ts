import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog } from '../../server/log.ts';
import { SECOND } from '../kit/clock.ts';
import { startApp } from '../kit/app.ts';
import { readAllBytes } from '../kit/at-rest.ts';
import { THOROUGH } from '../kit/database.ts';
import { codeIn, tokenIn } from '../kit/inbox.ts';
import { strongSignIn } from '../kit/sign-in.ts';

for (const kind of THOROUGH) {
  test(`no code, token or key is in the database or the log (R-028, R-103), on ${kind}`, async (t) => {
    const lines: string[] = [];
    const clock = () => 0;
    // The issuer is asked whether tokens still hold, so a session has to keep its own.
    const log = createLog('debug', (line) => lines.push(line), clock);
    const app = await startApp({ database: kind, introspects: true, log });
    t.after(() => app.close());
    let ann = app.person('ann', strongSignIn());
    const secret = new Set<string>([ann.token]);
    const addresses = ['ann@new.example', '+358401234567'];

    const session = await ann.send('POST', '/v1/session', {});
    const cookie = /__Host-ccsid=([^;]+)/.exec(session.headers.get('set-cookie') ?? '')?.[1];
    assert.ok(cookie);
    secret.add(cookie);
    for (const [channel, mode] of [
      ['email', 'ok'],
      ['email', 'reject'],
      ['sms', 'refuse'],
      ['sms', 'ok'],
    ] as const) {
      app.inbox.setFault(channel, mode);
      const to = addresses[channel === 'email' ? 0 : 1] ?? '';
      // The sign-in of the change before is too old for another.
      ann = app.person('ann', strongSignIn());
      secret.add(ann.token);
      const change = await ann.begin({ kind: channel === 'email' ? 'email' : 'phone', value: to, method: 'both' });
      app.clock.pass(240 * SECOND);
      await app.courier.drain();
      // After an outage an older message may come late, its code gone by then.
      const message = app.inbox.messages(to).find((m) => /#\d{6}$|^\d{6}$/m.test(m.text));
      if (message === undefined) continue;
      secret.add(codeIn(message)).add(tokenIn(message));
      await ann.prove(change, '000000');
      await ann.send('POST', '/v1/links/inspect', { token: tokenIn(message) });
      await ann.send('POST', '/v1/links/confirm', { token: `${tokenIn(message).slice(0, -2)}AA` });
      await app.app.request(`https://id.example.com/confirm?t=${tokenIn(message)}`);
      await app.app.request(`https://id.example.com/no-such-page?t=${tokenIn(message)}&code=${codeIn(message)}`);
      await ann.prove(change, codeIn(message));
      await app.courier.drain();
    }
    app.inbox.setFault('email', 'ok');
    await app.courier.drain();
    const ways = app.inbox.messages('ann@old.example').filter((m) => m.text.includes('/undo?t='));
    for (const way of ways) secret.add(tokenIn(way));
    assert.ok(ways.length >= 2, 'a request was told, and a change');
    assert.equal((await ann.send('POST', '/v1/undo', { token: tokenIn(ways[0] ?? assert.fail()) })).status, 200);
    assert.ok(secret.size >= 5, 'there was something to look for');
    assert.ok(lines.length > 3, 'something was logged');

    const found = (where: string) => [...secret].filter((word) => where.includes(word));
    assert.deepEqual(found(await readAllBytes({ files: app.files, url: app.databaseUrl })), [], 'in the database');
    assert.deepEqual(found(lines.join('\n')), [], 'in the log');
    assert.deepEqual(
      addresses.filter((address) => lines.join('\n').includes(address)),
      [],
      'addresses in the log',
    );
    assert.ok(
      (await readAllBytes({ files: app.files, url: app.databaseUrl })).includes('ann@new.example'),
      'the search reads what is there',
    );
  });
}

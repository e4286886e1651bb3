import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { startApp, type TestApp } from '../kit/app.ts';
import { HOUR } from '../kit/clock.ts';
import { DATABASES } from '../kit/database.ts';
import { codeIn, tokenIn } from '../kit/inbox.ts';
import { sql } from '../kit/sql.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { SECRET } from '../kit/webhook.ts';

const OTHER = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;

interface Consumer {
  readonly url: string;
  /** The bodies that the package `standardwebhooks` accepted, with their ids. */
  readonly taken: { readonly id: string; readonly event: { type: string; data: Record<string, unknown> } }[];
  /** Status of the next answers; null: none ever comes. */
  answers: (number | null)[];
  asked: number;
}

/** A receiver as a site writes it with the package. It knows one secret alone. */
async function consumer(t: TestContext, secret = SECRET): Promise<Consumer> {
  const check = new Webhook(secret);
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      made.asked++;
      // The clock of the test is not that of the package, which refuses what is not of now.
      const headers = request.headers as Record<string, string>;
      const now = new Date(Number(headers['webhook-timestamp']) * 1000);
      t.mock.timers.enable({ apis: ['Date'], now });
      try {
        const event = check.verify(text, headers) as Consumer['taken'][number]['event'];
        const status = made.answers.length > 0 ? made.answers.shift() : 204;
        if (status === null || status === undefined) return;
        if (status < 300) made.taken.push({ id: headers['webhook-id'] ?? '', event });
        response.writeHead(status).end();
      } catch {
        response.writeHead(401).end();
      } finally {
        t.mock.timers.reset();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.closeAllConnections());
  t.after(() => server.close());
  const made: Consumer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    taken: [],
    answers: [],
    asked: 0,
  };
  return made;
}

async function changed(app: TestApp, value: string): Promise<void> {
  const ann = app.person('ann', strongSignIn());
  const begun = await ann.begin({ kind: 'email', value, then: 'add' });
  assert.equal((await ann.prove(begun, await app.codeTo(value))).status, 200);
  await app.courier.drain();
}

for (const database of DATABASES) {
  test(`a consumer that fails gets each event later, under the id of before, on ${database}`, async (t) => {
    const site = await consumer(t);
    const app = await startApp({ database, project: { webhooks: [{ url: site.url, secret: `${OTHER} ${SECRET}` }] } });
    t.after(() => app.close());
    site.answers = [500, 503];
    await changed(app, 'two@new.example');
    for (let i = 0; i < 6; i++) {
      app.clock.pass(HOUR);
      await app.courier.drain();
    }
    const types = site.taken.map(({ event: { type } }) => type).sort();
    assert.deepEqual(types, ['change.requested', 'contact.added', 'contact.verified']);
    assert.equal(new Set(site.taken.map(({ id }) => id)).size, 3, 'each once');
    assert.ok(site.asked > 3, 'some came again');
    const versions = site.taken.map(({ event }) => [event.type, event.data['version']]);
    assert.deepEqual(Object.fromEntries(versions), {
      'change.requested': 1,
      'contact.added': 2,
      'contact.verified': 2,
    });
  });

  test(`a webhook that is gone is disabled: it is asked no more, and others are, on ${database}`, async (t) => {
    const [gone, well] = [await consumer(t), await consumer(t)];
    const webhooks = [gone, well].map(({ url }) => ({ url, secret: SECRET, connections: 1 }));
    const app = await startApp({ database, project: { webhooks } });
    t.after(() => app.close());
    gone.answers = [410];
    const ann = app.person('ann', strongSignIn());
    const begun = await ann.begin({ kind: 'email', value: 'two@new.example', then: 'add' });
    await app.courier.drain();
    assert.equal(gone.asked, 1);
    const code = await app.codeTo('two@new.example');
    await ann.prove(begun, code);
    await app.courier.drain();
    assert.equal(gone.asked, 1, 'it is asked no more');
    assert.equal(well.taken.length, 3);
    const rows = await sql(app.databaseUrl, `select reason from outbox where template = 'hook' and provider_id = '0'`);
    assert.deepEqual(rows.map(({ reason }) => reason).sort(), ['hook-410', 'webhook-disabled', 'webhook-disabled']);
  });
}

test('a webhook receives the types that it subscribes to alone', async (t) => {
  const site = await consumer(t);
  const webhook = { url: site.url, secret: SECRET, subscribe: ['contact.verified'] } as const;
  const app = await startApp({ project: { webhooks: [webhook] } });
  t.after(() => app.close());
  await changed(app, 'two@new.example');
  assert.deepEqual(
    site.taken.map(({ event: { type } }) => type),
    ['contact.verified'],
  );
});

test('an address that looks like code is data in an event', async (t) => {
  const site = await consumer(t);
  const app = await startApp({ project: { webhooks: [{ url: site.url, secret: SECRET }] } });
  t.after(() => app.close());
  const hostile = "o'{x}$&=+${y}`@new.example";
  await changed(app, hostile);
  const added =
    site.taken.find(({ event: { type } }) => type === 'contact.added')?.event.data ?? assert.fail('no event');
  assert.equal((added['contact'] as { value: string }).value, hostile);
});

test('an app is told once of a change, by whom it is for and until when, with neither code nor link nor token', async (t) => {
  const site = await consumer(t);
  const webhooks = [{ url: site.url, secret: SECRET, subscribe: ['change.requested'] as const }];
  const app = await startApp({ project: { webhooks } });
  t.after(() => app.close());
  const ann = app.person('ann', strongSignIn());
  const begun = await ann.begin({ kind: 'email', value: 'two@new.example', then: 'add', method: 'both' });
  const mails = [await app.mailTo('two@new.example')];
  app.clock.pass(HOUR / 4);
  assert.equal((await ann.send('POST', `/v1/changes/${begun.id}/resend`, {})).status, 202);
  mails.push(await app.mailTo('two@new.example'));
  await app.courier.drain();
  assert.equal(site.taken.length, 1, 'a resend has no event');
  const { type, data } = site.taken[0]!.event;
  const { identities } = data['user'] as { identities: { sub: string }[] };
  assert.deepEqual(
    [type, data['change'], data['kind'], identities[0]?.sub, (data['contact'] as { value: string }).value],
    ['change.requested', begun.id, 'email', 'ann', 'two@new.example'],
  );
  assert.ok(Date.parse(String(data['endsAt'])) > app.clock());
  const whole = JSON.stringify(site.taken);
  for (const mail of mails)
    for (const secret of [codeIn(mail), tokenIn(mail)]) assert.ok(secret && !whole.includes(secret), secret);
});

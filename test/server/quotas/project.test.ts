import type { LogData } from '../../../server/ports/log.ts';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { DEFAULT_QUOTAS } from '../../../server/core/rate-limits.ts';
import type { Command } from '../../../server/core/command.ts';
import { countersOf, lockCounters } from '../../../server/service/transaction/counters.ts';
import { createSecrets } from '../../../server/tokens/secrets.ts';
import { KEYS, startApp, type TestApp } from '../../kit/app.ts';
import { DATABASES, silent } from '../../kit/database.ts';
import { strongSignIn } from '../../kit/sign-in.ts';
import type { Kind } from '../../../shared/contact.ts';
import type { Tx } from '../../../server/ports/transaction.ts';

const PROJECT = ['sms.hour', 'sms.day', 'failures.project'];
const { keyed } = createSecrets(KEYS);
const keysOfProject = PROJECT.flatMap((counter) => keyed(['default', counter]));

/** Two servers on one database. */
async function pair(t: TestContext, options: Parameters<typeof startApp>[0]): Promise<readonly [TestApp, TestApp]> {
  const one = await startApp(options);
  t.after(() => one.close());
  const two = await startApp({ ...options, databaseUrl: one.databaseUrl });
  t.after(() => two.close());
  return [one, two];
}

const PEOPLE = 12;
const people = Array.from({ length: PEOPLE }, (_, i) => `person-${i}`);

for (const database of DATABASES) {
  test(`of many begins at once on two servers exactly as many send an SMS as the project may send, and each alarm is raised once, on ${database}`, async (t) => {
    const alarms: LogData[] = [];
    const log = {
      ...silent,
      warn: (event: string, data: LogData = {}) => void (event === 'sms-budget' && alarms.push(data)),
    };
    const servers = await pair(t, { database, log, policy: { quotas: { ...DEFAULT_QUOTAS, smsPerHour: 5 } } });
    const answers = await Promise.all(
      people.map((sub, i) =>
        servers[i % 2 === 0 ? 0 : 1]
          .person(sub, strongSignIn())
          .send('POST', '/v1/changes', { kind: 'phone', value: `+3584012${String(34_500 + i * 11)}` }),
      ),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    assert.deepEqual(statuses, [
      ...Array.from({ length: 5 }, () => 201),
      ...Array.from({ length: PEOPLE - 5 }, () => 429),
    ]);
    assert.deepEqual(
      alarms
        // The id of the request that reached it.
        .map(({ requestId, ...alarm }) => (assert.match(String(requestId), /^req_/), JSON.stringify(alarm)))
        .toSorted(),
      [
        JSON.stringify({ project: 'default', of: 'hour', percent: 100 }),
        JSON.stringify({ project: 'default', of: 'hour', percent: 80 }),
      ],
    );
  });

  test(`wrong codes of many users at once are all counted for the project, on ${database}`, async (t) => {
    const [one, two] = await pair(t, { database });
    const changes: { sub: string; id: string; code: string }[] = [];
    for (const sub of people) {
      const value = `${sub}@new.example`;
      const { id } = await one.person(sub, strongSignIn()).begin({ kind: 'email', value });
      changes.push({ sub, id, code: await one.codeTo(value) });
    }
    await Promise.all(
      changes.map(({ sub, id, code }, i) =>
        (i % 2 === 0 ? one : two)
          .person(sub, strongSignIn())
          .send('POST', `/v1/changes/${id}/code`, { code: code === '000000' ? '000001' : '000000' }),
      ),
    );
    const rows = await one.store.read((tx) => tx.counters.of(keyed(['default', 'failures.project'])));
    assert.equal(
      rows.flatMap(({ uses }) => uses).reduce((sum, [, times]) => sum + times, 0),
      PEOPLE,
    );
  });
}

const MAIL_SENT = ['sends.email', 'sends.own', 'sends.target'] as const;
const SMS_SUPPRESSED = ['sends.phone', 'sends.own'] as const;

if (DATABASES.includes('postgres'))
  for (const [what, kind, key, usedCounters] of [
    ['a mail', 'email', 'new@example.com', MAIL_SENT],
    ['a suppressed SMS', 'phone', '+358401234567', SMS_SUPPRESSED],
  ] as const)
    test(`${what} takes nothing back of what another transaction counts for the project meanwhile`, async (t) => {
      const { store, clock, close } = await startApp({ database: 'postgres' });
      t.after(close);
      const secrets = createSecrets(KEYS);
      const query = (user: string, address: { kind: Kind; key: string }) => ({
        scope: { project: 'default', user, target: address, network: null },
        counters: countersOf({ do: 'resend' } as Command, address.kind),
        quotas: DEFAULT_QUOTAS,
        now: clock(),
      });
      const uses = { resetCounters: [], refundsSends: false };
      await store.write(async (tx) => {
        const tally = await lockCounters(tx, secrets, query('usr_ann', { kind, key }));
        await store.write(async (other) => {
          const sms = await lockCounters(other, secrets, query('usr_bob', { kind: 'phone', key: '+358509876543' }));
          await sms.save(other, { ...uses, usedCounters: ['sends.phone', 'sends.own', 'sms.hour', 'sms.day'] });
        });
        await tally.save(tx, { ...uses, usedCounters });
      });
      const rows = await store.read((tx) => tx.counters.of(keysOfProject));
      assert.deepEqual(
        rows.map((row) => row.uses.map(([, count]) => count)),
        [[1], [1]],
      );
    });

if (DATABASES.includes('postgres'))
  test('a command runs again when another transaction has used up a limit of the project before it counts', async (t) => {
    const { store, clock, close } = await startApp({ database: 'postgres' });
    t.after(close);
    const secrets = createSecrets(KEYS);
    const tallyOf = (tx: Tx, user: string, key: string) =>
      lockCounters(tx, secrets, {
        scope: { project: 'default', user, target: { kind: 'phone', key }, network: null },
        counters: countersOf({ do: 'resend' } as Command, 'phone'),
        quotas: { ...DEFAULT_QUOTAS, smsPerHour: 1 },
        now: clock(),
      });
    const usedCounters = ['sends.phone', 'sends.own', 'sms.hour', 'sms.day'] as const;
    const effects = { resetCounters: [], refundsSends: false, usedCounters };
    const known: unknown[] = [];
    await store.write(async (tx) => {
      const tally = await tallyOf(tx, 'usr_ann', '+358401234567');
      known.push(tally.counts['sms.hour']);
      if (known.length === 1)
        await store.write(async (other) => {
          const sms = await tallyOf(other, 'usr_bob', '+358509876543');
          await sms.save(other, effects);
        });
      await tally.save(tx, effects);
    });
    assert.deepEqual(known, [[], [[clock(), 1]]]);
  });

if (DATABASES.includes('postgres'))
  test('a begin by mail and a right code wait for nobody who holds and writes the counters of the project', async (t) => {
    const [one, two] = await pair(t, { database: 'postgres' });
    const ann = two.person('ann', strongSignIn());
    await ann.me();
    const statuses = await one.store.write(async (tx) => {
      await tx.counters.lock(keysOfProject);
      const until = one.clock() + 1e6;
      await tx.counters.save(
        keysOfProject.map((key) => ({
          project: 'default',
          name: 'sms.hour' as const,
          key,
          uses: [[one.clock(), 1] as const],
          until,
        })),
      );
      const begun = await ann.send<{ id: string }>('POST', '/v1/changes', { kind: 'email', value: 'new@example.com' });
      const proved = await ann.prove(begun.body, await two.codeTo('new@example.com'));
      return [begun.status, proved.status];
    });
    assert.deepEqual(statuses, [201, 200]);
  });

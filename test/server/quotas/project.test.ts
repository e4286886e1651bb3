import type { LogData } from '../../../server/ports/log.ts';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { DEFAULT_QUOTAS } from '../../../server/core/rate-limits.ts';
import type { Command } from '../../../server/core/command.ts';
import { countersOf, lockCounters } from '../../../server/service/transaction/counters.ts';
import { createSecrets } from '../../../server/tokens/secrets.ts';
import { KEYS, startApp, type TestApp } from '../../kit/app.ts';
import { DATABASES, silent } from '../../kit/database.ts';
import { MINUTE } from '../../kit/clock.ts';
import { strongSignIn } from '../../kit/sign-in.ts';
import type { Kind } from '../../../shared/contact.ts';
import type { Counter } from '../../../server/core/rate-limit-counters.ts';
import type { ReadTx, Tx } from '../../../server/ports/transaction.ts';
import { keysOf } from '../../../server/service/transaction/counter-keys.ts';

const PROJECT = ['sms.hour', 'sms.day', 'failures.project'] as const;
const secrets = createSecrets(KEYS);

function projectKeys(tx: Pick<ReadTx, 'counters'>, counters: readonly Counter[] = PROJECT): readonly string[] {
  const scope = { project: 'default', user: '', target: null, network: null };
  return [...keysOf(secrets, scope, counters, tx.counters.shards).values()].flat();
}

/** How much is counted for the project. */
function countedOf({ store }: TestApp, counter: Counter): Promise<number> {
  return store.read(async (tx) => {
    const rows = await tx.counters.of(projectKeys(tx, [counter]));
    return rows.flatMap(({ uses }) => uses).reduce((sum, [, times]) => sum + times, 0);
  });
}

/** Two servers on one database. */
async function pair(t: TestContext, options: Parameters<typeof startApp>[0]): Promise<readonly [TestApp, TestApp]> {
  const one = await startApp(options);
  t.after(() => one.close());
  const two = await startApp({ ...options, databaseUrl: one.databaseUrl });
  t.after(() => two.close());
  return [one, two];
}

const PEOPLE = 12;
const people = peopleOf(PEOPLE);

function peopleOf(length: number): readonly string[] {
  return Array.from({ length }, (_, i) => `person-${i}`);
}

for (const database of DATABASES) {
  // The first budget is near its end from the first SMS on. Of the second, the first SMS are counted in several rows.
  for (const [budget, asked] of [
    [5, people],
    [30, peopleOf(36)],
  ] as const)
    test(`of ${asked.length} begins at once on two servers exactly ${budget} send an SMS when the project may send ${budget}, and each alarm is raised once, on ${database}`, async (t) => {
      const alarms: LogData[] = [];
      const log = {
        ...silent,
        warn: (event: string, data: LogData = {}) => void (event === 'sms-budget' && alarms.push(data)),
      };
      const servers = await pair(t, { database, log, policy: { quotas: { ...DEFAULT_QUOTAS, smsPerHour: budget } } });
      const answers = await Promise.all(
        asked.map((sub, i) =>
          servers[i % 2 === 0 ? 0 : 1]
            .person(sub, strongSignIn())
            .send('POST', '/v1/changes', { kind: 'phone', value: `+35840${String(1_234_500 + i * 10_011)}` }),
        ),
      );
      const statuses = answers.map(({ status }) => status).toSorted();
      assert.deepEqual(statuses, [
        ...Array.from({ length: budget }, () => 201),
        ...Array.from({ length: asked.length - budget }, () => 429),
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
    assert.equal(await countedOf(one, 'failures.project'), PEOPLE);
  });
}

test('an SMS to a contact that confirms a new e-mail address counts for the project, and so does a resend of it', async (t) => {
  const app = await startApp({ policy: { confirmCurrent: 'always' } });
  t.after(() => app.close());
  const number = { phone_number: '+358401234567', phone_number_verified: true };
  const ann = app.person('ann', strongSignIn({ ...number, email: undefined }));
  const { id } = await ann.begin({ kind: 'email', value: 'ann@new.example' });
  assert.equal(await countedOf(app, 'sms.hour'), 1);
  app.clock.pass(10 * MINUTE);
  assert.equal((await ann.send('POST', `/v1/changes/${id}/resend`, { of: 'current' })).status, 202);
  assert.equal(await countedOf(app, 'sms.hour'), 2);
});

test('when the budget is used up, an SMS to a new number is refused, and one that asks a current number to confirm is sent and counted', async (t) => {
  const quotas = { ...DEFAULT_QUOTAS, smsPerHour: 1 };
  const app = await startApp({ policy: { confirmCurrent: 'always', quotas } });
  t.after(() => app.close());
  const number = { phone_number: '+358401234567', phone_number_verified: true };
  const ann = app.person('ann', strongSignIn({ ...number, email: undefined }));
  await ann.me();
  const bob = app.person('bob', strongSignIn({ email: undefined }));
  await bob.begin({ kind: 'phone', value: '+358509876543' });
  assert.equal(await countedOf(app, 'sms.hour'), 1);
  const eve = app.person('eve', strongSignIn({ email: undefined }));
  const refused = await eve.send<{ reason: string }>('POST', '/v1/changes', { kind: 'phone', value: '+358509876000' });
  assert.deepEqual([refused.status, refused.body.reason], [429, 'sms']);
  const { id } = await ann.begin({ kind: 'email', value: 'ann@new.example' });
  assert.match((await app.mailTo(number.phone_number)).text, /\d{6}/);
  app.clock.pass(10 * MINUTE);
  assert.equal((await ann.send('POST', `/v1/changes/${id}/resend`, { of: 'current' })).status, 202);
  assert.equal(await countedOf(app, 'sms.hour'), 3);
});

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
      const query = (user: string, address: { kind: Kind; key: string }) => ({
        scope: { project: 'default', user, target: address, network: null },
        counters: countersOf({ do: 'resend' } as Command, address.kind, true),
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
      const rows = await store.read((tx) => tx.counters.of(projectKeys(tx)));
      assert.deepEqual(
        rows.map((row) => row.uses.map(([, count]) => count)),
        [[1], [1]],
      );
    });

if (DATABASES.includes('postgres'))
  for (const [what, smsPerHour, meanwhile] of [
    ['used up', 1, 1],
    ['come near', 25, 20],
  ] as const)
    test(`a command runs again when another transaction has ${what} a limit of the project before it counts`, async (t) => {
      const { store, clock, close } = await startApp({ database: 'postgres' });
      t.after(close);
      const tallyOf = (tx: Tx, user: string, key: string) =>
        lockCounters(tx, secrets, {
          scope: { project: 'default', user, target: { kind: 'phone', key }, network: null },
          counters: countersOf({ do: 'resend' } as Command, 'phone', true),
          quotas: { ...DEFAULT_QUOTAS, smsPerHour },
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
            const uses = Array.from({ length: meanwhile }, () => usedCounters).flat();
            await sms.save(other, { ...effects, usedCounters: uses });
          });
        await tally.save(tx, effects);
      });
      assert.deepEqual(known, [[], [[clock(), meanwhile]]]);
    });

if (DATABASES.includes('postgres'))
  test('a begin by mail and a right code wait for nobody who holds and writes the counters of the project', async (t) => {
    const [one, two] = await pair(t, { database: 'postgres' });
    const ann = two.person('ann', strongSignIn());
    await ann.me();
    const statuses = await one.store.write(async (tx) => {
      const keys = projectKeys(tx);
      await tx.counters.lock(keys);
      const until = one.clock() + 1e6;
      await tx.counters.save(
        keys.map((key) => ({
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

/** The network of the user whose transaction is open. All others have another. */
const HOLDER = { block: '203.0.113.7', wide: null, masked: '203.0.113.0' };

/** Runs `use` while another transaction has counted this for another user and is still open. */
function whileCounted<R>(
  { store, clock }: TestApp,
  command: Partial<Command> & Pick<Command, 'do'>,
  usedCounters: readonly Counter[],
  use: () => Promise<R>,
): Promise<R> {
  return store.write(async (tx) => {
    const tally = await lockCounters(tx, secrets, {
      scope: { project: 'default', user: 'usr_zed', target: { kind: 'phone', key: '+358409999999' }, network: HOLDER },
      counters: countersOf(command as Command, 'phone', true),
      quotas: DEFAULT_QUOTAS,
      now: clock(),
    });
    await tally.save(tx, { resetCounters: [], refundsSends: false, usedCounters });
    return use();
  });
}

if (DATABASES.includes('postgres'))
  test('a wrong code of one user waits for no other user whose wrong code is not committed yet', async (t) => {
    const [one, two] = await pair(t, { database: 'postgres' });
    const ann = two.person('ann', strongSignIn());
    const { id } = await ann.begin({ kind: 'email', value: 'ann@new.example' });
    const code = await two.codeTo('ann@new.example');
    const wrong = code === '000000' ? '000001' : '000000';
    const command = { do: 'prove', by: 'code', owner: true } as const;
    const used = ['failures.user', 'failures.ip', 'failures.project'] as const;
    const answer = await whileCounted(one, command, used, () =>
      ann.send<{ code: string }>('POST', `/v1/changes/${id}/code`, { code: wrong }),
    );
    assert.equal(answer.body.code, 'proof-wrong');
    assert.equal(await countedOf(one, 'failures.project'), 2);
  });

if (DATABASES.includes('postgres'))
  test('an SMS to one user waits for no other user whose SMS is not committed yet', async (t) => {
    const [one, two] = await pair(t, { database: 'postgres' });
    const used = ['sends.phone', 'sends.own', 'sends.target', 'sms.hour', 'sms.day', 'sms.prefix'] as const;
    const answer = await whileCounted(one, { do: 'resend' }, used, () =>
      two.person('ann', strongSignIn()).send('POST', '/v1/changes', { kind: 'phone', value: '+358401234567' }),
    );
    assert.equal(answer.status, 201);
    assert.deepEqual([await countedOf(one, 'sms.hour'), await countedOf(one, 'sms.day')], [2, 2]);
  });

if (DATABASES.includes('postgres'))
  test('as many transactions as there are rows each count in their own, and one more as soon as any of them has ended', async (t) => {
    const { store, close } = await startApp({ database: 'postgres' });
    t.after(close);
    const lockOne = async (tx: Pick<Tx, 'counters'>): Promise<string> => {
      const keys = projectKeys(tx, ['failures.project']);
      const locked = await tx.counters.lockLate({ keys, which: 'one', read: keys, holds: () => true });
      assert.ok(locked);
      return locked.key;
    };
    const held: string[] = [];
    let waits: Promise<string> | undefined;
    const hold = (): Promise<void> =>
      store.write(async (tx) => {
        held.push(await lockOne(tx));
        if (held.length < tx.counters.shards) return hold();
        waits = store.write(lockOne);
      });
    await hold();
    assert.equal(new Set(held).size, held.length);
    assert.ok(held.includes((await waits) ?? ''));
  });

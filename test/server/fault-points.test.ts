import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Kind } from '../../shared/contact.ts';
import { startApp, type TestAppOptions } from '../kit/app.ts';
import { HOUR } from '../kit/clock.ts';
import { DATABASES } from '../kit/database.ts';
import {
  createFaultPoint,
  eachPoint,
  failingChannels,
  failingFetch,
  failingStore,
  jumpingClock,
  type FaultPoint,
} from '../kit/fault-points.ts';
import { runJourney } from '../kit/journey.ts';
import { receiver } from '../kit/webhook.ts';

/** All of them take minutes: a usual run takes samples where there are hundreds. */
const sampled = (step: number) => (process.env['LONG'] ? 1 : step);

/** One server, and a person of its own for each place where the fault strikes. */
async function everywhere(
  t: TestContext,
  point: FaultPoint,
  kind: Kind,
  options: TestAppOptions,
  { step = 1, jumps = false } = {},
): Promise<number> {
  const site = await receiver();
  const app = await startApp({ ...options, project: { webhooks: [site.webhook] } });
  t.after(async () => {
    await app.close();
    await site.close();
  });
  return eachPoint(point, step, async (n) => {
    // Keys of the sign-in are fetched anew, and what an earlier round left to be sent has gone.
    await app.courier.drain();
    app.clock.pass(HOUR);
    app.inbox.clear();
    point.arm(n);
    await runJourney({ app, site, kind, sub: `p${n}`, jumps }).catch((error: unknown) => {
      throw new Error(`with the fault at call ${n}`, { cause: error });
    });
  });
}

for (const database of DATABASES)
  for (const fault of ['full', 'busy', 'lost'] as const)
    test(`a database that is ${fault} at any one call costs nobody anything, on ${database} (F2, F10, F12, R-101)`, async (t) => {
      const point = createFaultPoint();
      const through = { store: (store: Parameters<typeof failingStore>[0]) => failingStore(store, point, fault) };
      const points = await everywhere(
        t,
        point,
        'email',
        { database, through },
        { step: sampled(database === 'sqlite' ? 5 : 13) },
      );
      assert.ok(points > (fault === 'lost' ? 20 : 50), `${points} points`);
    });

for (const [kind, lanes] of [
  ['email', ['email']],
  ['phone', ['phone']],
  ['email', ['hook']],
] as const)
  for (const fault of ['refused', 'lost', 'broken'] as const)
    test(`a message by ${lanes[0]} that is ${fault} at any one call comes all the same, and is the same (F2, F17, F18, F20)`, async (t) => {
      const point = createFaultPoint();
      const points = await everywhere(t, point, kind, {
        through: { channels: (channels) => failingChannels(channels, lanes, point, fault) },
      });
      assert.ok(points >= 3, `${points} points`);
    });

for (const fault of ['refused', 'down', 'page'] as const)
  test(`a sign-in that is ${fault} when it is asked at any one call is waited for (F21, F22, R-101)`, async (t) => {
    const point = createFaultPoint();
    const points = await everywhere(t, point, 'email', {
      introspects: true,
      through: { fetch: failingFetch(point, fault) },
    });
    assert.ok(points >= 4, `${points} points`);
  });

for (const hours of [1, -1, 24, -24])
  test(`a clock that jumps ${hours} h at any one reading ends in the truth (F9)`, async (t) => {
    const point = createFaultPoint();
    const through = { clock: jumpingClock(point, hours * HOUR) };
    const points = await everywhere(t, point, 'email', { through }, { step: sampled(13), jumps: true });
    assert.ok(points > 50, `${points} points`);
  });

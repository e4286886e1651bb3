// Owns the quotas of networks, of ranges of numbers and of the SMS of a project. Not those of users and addresses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR } from '../../kit/clock.ts';
import { strongSignIn } from '../../kit/sign-in.ts';
import { DATABASES } from '../../kit/database.ts';
import { begin, codeOf, start, testsOn, word, wrongOf, type Body } from './kit.ts';

for (const kind of DATABASES) {
  const { on } = testsOn(kind);

  on(
    'two hundred addresses of one /64 in six spellings are one, and those of a /48 together (V25)',
    {},
    async (app) => {
      const words: string[] = [];
      for (let i = 0; i < 24; i += 1) {
        const hex = (i + 1).toString(16);
        const from = [
          `2001:db8:1:2::${hex}`,
          `2001:DB8:1:2:0:0:0:${hex}`,
          `2001:0db8:0001:0002::${hex}`,
          `[2001:db8:1:2:${hex}::1]:443`,
          `2001:db8:1:2:${hex}:${hex}:192.0.2.1`,
          `2001:db8:1:2:0:0:${hex}:0`,
        ][i % 6];
        words.push(word(await begin(app.person(`p${i}`, strongSignIn()), `n${i}@x.example`, from)));
      }
      assert.deepEqual(words, [...Array<string>(20).fill('201'), ...Array<string>(4).fill('quota-exceeded')]);
      assert.equal((await begin(app.person('other', strongSignIn()), 'o@x.example', '2001:db8:1:3::1')).status, 201);
      assert.equal(
        (await begin(app.person('p0', strongSignIn()), 'r@x.example', '2001:db8:1:2::1, 203.0.113.9')).status,
        201,
      );
      for (let i = 21; i < 100; i += 1)
        assert.equal(
          (await begin(app.person(`q${i}`, strongSignIn()), `q${i}@x.example`, `2001:db8:1:${i}::1`)).status,
          201,
        );
      const whole = await begin(app.person('last', strongSignIn()), 'l@x.example', '2001:db8:1:ffff::1');
      assert.equal(word(whole), 'quota-exceeded', 'the /48 has had its hundred');
      app.clock.pass(HOUR);
      assert.equal((await begin(app.person('last', strongSignIn()), 'l@x.example', '2001:db8:1:2::1')).status, 201);
    },
  );

  on('one person alone stops no range of numbers for others', { sendsPerUser: 50, beginsPerUser: 50 }, async (app) => {
    const number = (n: number) => `+35840555${String(n).padStart(4, '0')}`;
    for (let i = 0; i < 24; i += 1)
      assert.equal((await begin(app.person('ann', strongSignIn()), number(i))).status, 201);
    assert.equal((await begin(app.person('bob', strongSignIn()), number(999))).status, 201);
  });

  on(
    'two hundred numbers of one range trip the breaker, and no other range (R-093)',
    { beginsPerIp: 1000, smsPerPrefix: 100 },
    async (app) => {
      const number = (range: string, n: number) => `${range}${String(n).padStart(4, '0')}`;
      const words: string[] = [];
      for (let i = 0; i < 200; i += 1)
        words.push(word(await begin(app.person(`p${i}`, strongSignIn()), number('+35840555', i))));
      assert.deepEqual([words.filter((w) => w === '201').length, words.lastIndexOf('201')], [20, 19]);
      const refused = await begin(app.person('late', strongSignIn()), number('+35840555', 999));
      assert.deepEqual([refused.status, word(refused)], [429, 'quota-exceeded']);
      assert.ok(Number(refused.headers.get('retry-after')) >= 1);
      assert.equal((await begin(app.person('other', strongSignIn()), number('+35840556', 1))).status, 201);
      assert.equal((await begin(app.person('mailer', strongSignIn()), 'm@x.example')).status, 201, 'mail goes on');
      app.clock.pass(HOUR);
      assert.equal((await begin(app.person('late', strongSignIn()), number('+35840555', 999))).status, 201);
    },
  );

  on('where people answer their SMS, a range may have twice as many', {}, async (app) => {
    for (let i = 0; i < 40; i += 1) {
      const person = app.person(`p${i}`, strongSignIn());
      const value = `+35840555${String(i).padStart(4, '0')}`;
      const change = await person.begin({ kind: 'phone', value });
      if (i % 3 === 0) assert.equal((await person.prove(change, await app.codeTo(value))).status, 200);
    }
    assert.equal(word(await begin(app.person('late', strongSignIn()), '+358405559999')), 'quota-exceeded');
  });

  on('the SMS of an hour are counted for the whole project, and mail goes on', { smsPerHour: 3 }, async (app) => {
    for (let i = 0; i < 3; i += 1)
      assert.equal((await begin(app.person(`p${i}`, strongSignIn()), `+3584055500${i}1`)).status, 201);
    assert.equal(word(await begin(app.person('late', strongSignIn()), '+358405551111')), 'quota-exceeded');
    assert.equal((await begin(app.person('late', strongSignIn()), 'l@x.example')).status, 201);
    app.clock.pass(HOUR);
    assert.equal((await begin(app.person('late', strongSignIn()), '+358405551111')).status, 201);
  });
}

test('five hundred accounts that guess once each from one /64 are stopped early, and it is told (R-096)', async (t) => {
  const lines: string[] = [];
  const log = { debug: () => {}, info: () => {}, warn: (event: string) => void lines.push(event), error: () => {} };
  const app = await start(t, { failuresPerTarget: 100, beginsPerIp: 100_000 }, { log });
  const words: string[] = [];
  for (let i = 0; i < 500; i += 1) {
    const person = app.person(`p${i}`, strongSignIn());
    const { body } = await begin(person, `t${i}@x.example`, `198.51.${i >> 8}.${i & 255}`);
    const code = wrongOf(await codeOf(app, body.id));
    const from = { 'x-forwarded-for': `2001:db8:1:2::${i.toString(16)}` };
    words.push(word(await person.send<Body>('POST', `/v1/changes/${body.id}/code`, { code }, from)));
  }
  assert.deepEqual([words.filter((w) => w === 'proof-wrong').length, words.lastIndexOf('proof-wrong')], [60, 59]);
  assert.deepEqual([...new Set(words.slice(60))], ['quota-exceeded']);
  assert.equal(lines.filter((line) => line === 'failed-proofs').length, 1);
});

test('the budget’s end is told when four fifths are gone, and when all is', async (t) => {
  const lines: unknown[] = [];
  const log = {
    debug: () => {},
    info: () => {},
    warn: (event: string, data?: object) => void lines.push([event, data]),
    error: () => {},
  };
  const app = await start(t, { smsPerHour: 5 }, { log });
  for (let i = 0; i < 6; i += 1) await begin(app.person(`p${i}`, strongSignIn()), `+3584055500${i}1`);
  const told = (percent: number) => ['sms-budget', { project: 'default', of: 'hour', percent }];
  assert.partialDeepStrictEqual(lines, [told(80), told(100)]);
  assert.equal(lines.length, 2);
});

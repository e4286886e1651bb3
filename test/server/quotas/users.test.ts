// Owns how often a user may begin a change and get a message in a day. Not the quotas of an address: addresses.test.ts.
import assert from 'node:assert/strict';
import { HOUR, SECOND } from '../../kit/clock.ts';
import { DATABASES } from '../../kit/database.ts';
import { TARGET, begin, testsOn, word, type Body } from './kit.ts';
import { served } from '../../kit/served.ts';
import { freshSignIn, strongSignIn } from '../../kit/sign-in.ts';

for (const kind of DATABASES) {
  const { both, on } = testsOn(kind);

  both('the sixth begin of a day is refused, and says when the next may be (R-090, R-092)', {}, async (app) => {
    // A sign-in does not last as long as this test, and a strong one would give as many again.
    const ann = () => app.person('ann', freshSignIn());
    for (let i = 0; i < 5; i += 1) {
      assert.equal((await begin(ann(), `new${i}@x.example`)).status, 201);
      app.clock.pass(HOUR);
    }
    const refused = await begin(ann(), 'new6@x.example');
    assert.deepEqual([refused.status, refused.body.code], [429, 'quota-exceeded']);
    assert.equal(refused.headers.get('retry-after'), String(19 * 3600));
    assert.equal(refused.headers.get('ratelimit'), `"quota-exceeded";r=0;t=${19 * 3600}`);
    assert.equal(refused.headers.get('ratelimit-policy'), '"quota-exceeded";q=5;w=86400');
    await app.courier.drain();
    assert.equal(app.inbox.messages('new6@x.example').length, 0);
    assert.equal(
      (await begin(app.person('bob', strongSignIn()), 'new6@x.example')).status,
      201,
      'nobody else is concerned',
    );
    app.clock.pass(19 * HOUR - SECOND);
    assert.equal(word(await begin(ann(), 'new6@x.example')), 'quota-exceeded');
    app.clock.pass(SECOND);
    assert.equal((await begin(ann(), 'new6@x.example')).status, 201);
    assert.equal(word(await begin(ann(), 'new7@x.example')), 'quota-exceeded', 'one is over, so one more may be');
  });

  on('what a person may do today is told before they try', { beginsPerUser: 2, sendsPerUser: 4 }, async (app) => {
    const ann = app.person('ann', strongSignIn());
    const email = async () => (await ann.me()).capabilities.kinds.email;
    assert.equal((await email())?.sendsLeft, 4);
    await begin(ann, 'one@x.example');
    assert.equal((await email())?.sendsLeft, 3);
    const second = (await begin(ann, 'two@x.example')).body;
    await ann.send('DELETE', `/v1/changes/${second.id}`);
    const { sendsLeft, nextSendAt } = (await email()) ?? {};
    assert.deepEqual([sendsLeft, nextSendAt], [0, new Date(app.clock() + 24 * HOUR).toISOString()]);
    assert.equal((await ann.me()).capabilities.kinds.phone?.sendsLeft, 0, 'no change of any kind may begin');
  });

  both('fifty resends at once send one message', {}, async (app) => {
    const ann = app.person('ann', strongSignIn());
    const change = await ann.begin({ kind: 'email', value: TARGET });
    app.clock.pass(30 * SECOND);
    const asked = Array.from({ length: 50 }, () =>
      served(() => ann.send<Body>('POST', `/v1/changes/${change.id}/resend`)),
    );
    const words = (await Promise.all(asked)).map(word).sort();
    assert.deepEqual(words, ['202', ...Array<string>(49).fill('too-soon')]);
    await app.courier.drain();
    assert.equal(app.inbox.messages(TARGET).length, 2);
  });

  on('spelled otherwise, or with a tag, an address is the same one (R-091)', {}, async (app) => {
    const spellings = [
      'some@x.example',
      'Some@X.example',
      'SOME@x.EXAMPLE',
      'some+a@x.example',
      'some+b@x.example',
      'some@x.example',
    ];
    for (const [i, value] of spellings.entries())
      await app.person(`p${i}`, strongSignIn()).begin({ kind: 'email', value });
    const more = await app.person('late', strongSignIn()).begin({ kind: 'email', value: 'sOme+late@x.example' });
    assert.equal(more.state, 'waiting');
    assert.equal(app.inbox.messages('sOme+late@x.example').length, 0);
  });

  on('nothing else in a request makes a limit count anew (R-091, V26)', { beginsPerUser: 2 }, async (app) => {
    const ann = app.person('ann', strongSignIn());
    for (const value of ['one@x.example', 'two@x.example']) await begin(ann, value);
    const third = { kind: 'email', value: 'three@x.example' };
    for (const junk of [{ email: 'other@x.example' }, { user: 'bob' }, { ip: '203.0.113.1' }, { userId: 'usr_other' }])
      assert.equal(word(await ann.send<Body>('POST', '/v1/changes', { ...third, ...junk })), 'body-invalid');
    const headers = [
      { 'x-real-ip': '9.9.9.9' },
      { forwarded: 'for=9.9.9.9' },
      { 'x-user': 'bob' },
      { 'user-agent': 'x' },
    ];
    const ways = [{}, { locale: 'ar' }, { method: 'link' }, { then: 'add' }, { providerId: 'smtp' }];
    for (const way of ways)
      for (const header of headers)
        assert.equal(word(await ann.send<Body>('POST', '/v1/changes', { ...third, ...way }, header)), 'quota-exceeded');
  });

  on(
    'making contacts primary by turns is counted as begins are: each tells every contact',
    { beginsPerUser: 3 },
    async (app) => {
      const fresh = () => app.person('ann', strongSignIn());
      const change = await fresh().begin({ kind: 'email', value: 'second@x.example', then: 'add' });
      await fresh().prove(change, await app.codeTo('second@x.example'));
      const words: string[] = [];
      for (let i = 0; i < 4; i += 1) {
        const other = (await fresh().me()).contacts.find((c) => !c.primary);
        words.push(word(await fresh().send<Body>('POST', `/v1/contacts/${other?.id}/primary`, {})));
      }
      assert.deepEqual(words, ['200', '200', 'quota-exceeded', 'quota-exceeded']);
    },
  );

  on(
    'a strong sign-in since a day’s begins were used up gives as many again, once',
    { beginsPerUser: 2 },
    async (app) => {
      const thief = app.person('ann', freshSignIn());
      for (let i = 0; i < 2; i += 1) await begin(thief, `thief${i}@x.example`);
      assert.equal(word(await begin(thief, 'more@x.example')), 'quota-exceeded');
      const old = app.person('ann', strongSignIn());
      assert.equal(word(await begin(old, 'own@x.example')), 'quota-exceeded', 'not since then');
      app.clock.pass(SECOND);
      const strong = () => app.person('ann', strongSignIn());
      for (let i = 0; i < 2; i += 1) assert.equal((await begin(strong(), `own${i}@x.example`)).status, 201);
      app.clock.pass(SECOND);
      assert.equal(word(await begin(strong(), 'fifth@x.example')), 'quota-exceeded');
    },
  );
}

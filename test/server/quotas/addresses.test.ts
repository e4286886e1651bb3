// Owns how many messages an address may get, whoever asks for them, and what a bounce or a complaint changes. Not the quotas of a user.
import assert from 'node:assert/strict';
import { HOUR, MINUTE } from '../../kit/clock.ts';
import { DATABASES } from '../../kit/database.ts';
import { codeIn, tokenIn } from '../../kit/inbox.ts';
import { TARGET, begin, codeOf, testsOn, word, wrongOf, type Body } from './kit.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

for (const kind of DATABASES) {
  const { both, on } = testsOn(kind);

  both(
    'what others sent to an address never shows: the answer is the same, and nothing goes (R-092)',
    {},
    async (app) => {
      const answers: unknown[] = [];
      const bland = (body: Body) => ({ ...body, id: '', proofs: body.proofs.map((p) => p.state) });
      for (let i = 0; i < 7; i += 1) {
        const person = app.person(`p${i}`, strongSignIn());
        const begun = await begin(person, TARGET);
        await app.courier.drain();
        const read = await person.send<Body>('GET', `/v1/changes/${begun.body.id}`);
        answers.push([begun.status, [...begun.headers.keys()], bland(begun.body), bland(read.body)]);
        assert.deepEqual(answers.at(-1), answers[0]);
        if (i < 6) continue;
        assert.equal(app.inbox.messages(TARGET).length, 6);
        const guessed = await codeOf(app, begun.body.id);
        assert.equal(word(await person.prove(begun.body, guessed)), 'proof-wrong', 'nobody was told that code');
      }
      app.clock.pass(24 * HOUR);
      await app.person('p9', strongSignIn()).begin({ kind: 'email', value: TARGET });
      assert.equal(app.inbox.messages(TARGET).length, 7);
    },
  );

  on('a part of what an address may get is kept for a user who has proved it (R-094)', {}, async (app) => {
    const ann = app.person('ann', strongSignIn({ email: TARGET }));
    const begun = await ann.begin({ kind: 'email', value: 'ann@two.example', then: 'replace' });
    await ann.prove(begun, await app.codeTo('ann@two.example'));
    await app.courier.drain();
    const before = app.inbox.messages(TARGET).length;
    for (let i = 0; i < 8; i += 1) await app.person(`p${i}`, strongSignIn()).begin({ kind: 'email', value: TARGET });
    assert.equal(app.inbox.messages(TARGET).length, before + 6);
    const back = await begin(ann, TARGET);
    assert.equal(back.status, 201);
    assert.equal((await ann.prove(back.body, await app.codeTo(TARGET))).status, 200);
  });

  on(
    'an unverified copy in the own list is no proof, and uses up nothing that is kept for the owner',
    {},
    async (app) => {
      const owner = app.person('ann', strongSignIn({ email: TARGET }));
      const moved = await owner.begin({ kind: 'email', value: 'ann@two.example', then: 'replace' });
      await owner.prove(moved, await app.codeTo('ann@two.example'));
      await app.courier.drain();
      const before = app.inbox.messages(TARGET).length;
      for (let i = 0; i < 8; i += 1) {
        const thief = app.person(`p${i}`, strongSignIn({ email: TARGET, email_verified: false }));
        const [copy] = (await thief.me()).contacts;
        assert.deepEqual([copy?.value, copy?.verified], [TARGET, false]);
        await thief.send('POST', `/v1/contacts/${copy?.id}/verify`);
      }
      await app.courier.drain();
      assert.equal(app.inbox.messages(TARGET).length, before + 6);
      const back = await begin(owner, TARGET);
      assert.equal((await owner.prove(back.body, await app.codeTo(TARGET))).status, 200);
    },
  );

  on('who says "this wasn’t me" gives the address back what was used on it', {}, async (app) => {
    for (let i = 0; i < 6; i += 1) await app.person(`p${i}`, strongSignIn()).begin({ kind: 'email', value: TARGET });
    const token = tokenIn(await app.mailTo(TARGET));
    await app.person('late', strongSignIn()).begin({ kind: 'email', value: TARGET });
    assert.equal(app.inbox.messages(TARGET).length, 6);
    assert.equal((await app.person('p0', strongSignIn()).send('POST', '/v1/links/report', { token })).status, 204);
    for (const sub of ['victim', 'other'])
      await app.person(sub, strongSignIn()).begin({ kind: 'email', value: TARGET });
    assert.equal(app.inbox.messages(TARGET).length, 7);
  });

  on('one’s own messages to an address are told as such when they are used up', { beginsPerUser: 50 }, async (app) => {
    const ann = app.person('ann', strongSignIn());
    for (let i = 0; i < 5; i += 1) {
      const { body } = await begin(ann, TARGET);
      await ann.send('DELETE', `/v1/changes/${body.id}`);
    }
    const refused = await begin(ann, TARGET);
    assert.deepEqual([refused.status, word(refused)], [429, 'quota-exceeded']);
    assert.equal((await begin(ann, 'else@x.example')).status, 201);
  });

  on('somebody’s own unverified address is limited alike, be it taken or free', { beginsPerUser: 50 }, async (app) => {
    await app.person('bob', { email: 'bob@taken.example' }).me();
    const words: string[][] = [];
    for (const email of ['eve@free.example', 'bob@taken.example']) {
      const eve = app.person(`eve.${email}`, strongSignIn({ email, email_verified: false }));
      const { contacts } = await eve.me();
      const verify = () => eve.send<Body>('POST', `/v1/contacts/${contacts[0]?.id}/verify`);
      const said: string[] = [];
      for (let i = 0; i < 7; i += 1) {
        const begun = await verify();
        said.push(word(begun));
        if (begun.status < 300) {
          const code = wrongOf(await codeOf(app, begun.body.id));
          for (let n = 0; n < 3; n += 1) said.push(word(await eve.prove(begun.body, code)));
          await eve.send('DELETE', `/v1/changes/${begun.body.id}`);
        }
      }
      words.push(said);
    }
    assert.deepEqual(words[1], words[0]);
    assert.ok(words[0]?.includes('quota-exceeded'));
  });

  on(
    'a complaint gives back what that user has sent, and blocks the mailbox, however it is tagged',
    {},
    async (app) => {
      const eve = app.person('eve', strongSignIn());
      await eve.begin({ kind: 'email', value: TARGET });
      for (let i = 0; i < 5; i += 1) await app.person(`p${i}`, strongSignIn()).begin({ kind: 'email', value: TARGET });
      const token = tokenIn(app.inbox.messages(TARGET).at(-1) ?? assert.fail());
      assert.equal((await eve.send('POST', '/v1/links/report', { token })).status, 204);
      await eve.begin({ kind: 'email', value: TARGET.replace('@', '+again@') });
      assert.equal(app.inbox.messages(TARGET.replace('@', '+again@')).length, 0);
      for (const sub of ['late', 'later'])
        await app.person(sub, strongSignIn()).begin({ kind: 'email', value: TARGET });
      assert.equal(app.inbox.messages(TARGET).length, 7, 'one of six was given back');
    },
  );

  on(
    'a message that does not go takes nothing from the one that came, and looks like it',
    { beginsPerUser: 50 },
    async (app) => {
      const ann = app.person('ann', strongSignIn());
      const change = await ann.begin({ kind: 'email', value: TARGET });
      const mail = await app.mailTo(TARGET);
      for (let i = 0; i < 6; i += 1) await app.person(`p${i}`, strongSignIn()).begin({ kind: 'email', value: TARGET });
      const came = app.inbox.messages(TARGET).length;
      app.clock.pass(MINUTE);
      assert.equal((await ann.send<Body>('POST', `/v1/changes/${change.id}/resend`, {})).status, 202);
      await app.courier.drain();
      assert.equal(app.inbox.messages(TARGET).length, came);
      const page = await app
        .person('nobody', strongSignIn())
        .send<{ relay: { code: string } }>('POST', '/v1/links/confirm', {
          token: tokenIn(mail),
        });
      assert.equal(page.body.relay.code, codeIn(mail), 'the link shows the code that is right');
      assert.equal((await ann.prove(change, codeIn(mail))).status, 200);
    },
  );

  on('an address that bounces does so too when nothing is sent to it any more', {}, async (app) => {
    app.inbox.setFault('email', 'reject');
    const deliveries: string[] = [];
    for (let i = 0; i < 8; i += 1) {
      const person = app.person(`p${i}`, strongSignIn({ email_verified: false }));
      const change = await person.begin({ kind: 'email', value: 'bounces@x.example' });
      deliveries.push((await person.send<Body>('GET', `/v1/changes/${change.id}`)).body.delivery);
    }
    assert.deepEqual([...new Set(deliveries)], ['failed']);
  });
}

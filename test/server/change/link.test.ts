// Owns a change that is proved by a magic link. Not by a code: code.test.ts.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ChangeBody } from '../../../shared/wire/change.ts';
import type { InspectBody } from '../../../shared/wire/links.ts';
import { HOUR } from '../../kit/clock.ts';
import { SITE } from '../../kit/app.ts';
import { THOROUGH } from '../../kit/database.ts';
import { codeIn, linkIn, tokenIn } from '../../kit/inbox.ts';
import { NEW, primary, start } from './kit.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

for (const kind of THOROUGH) {
  describe(`a magic link, on ${kind}`, () => {
    test('pressed by its owner it completes; looking at it changes nothing', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      const change = await ann.begin({ kind: 'email', value: NEW });
      const token = tokenIn(await app.mailTo(NEW));
      const seen = await app.person('ann', strongSignIn()).send<InspectBody>('POST', '/v1/links/inspect', { token });
      assert.deepEqual(
        [seen.body.state, seen.body.account, seen.body.value, seen.body.completion],
        ['live', 'a••@o••.example', 'a••@n••.example', 'session'],
      );
      for (const method of ['GET', 'HEAD'])
        await app.app.request(`https://id.example.com/confirm?t=${token}`, { method });
      assert.equal((await ann.send<ChangeBody>('GET', `/v1/changes/${change.id}`)).body.state, 'waiting');
      const pressed = await ann.send<{ change: ChangeBody }>('POST', '/v1/links/confirm', { token });
      assert.deepEqual([pressed.status, pressed.body.change.state], [200, 'done']);
      const twice = await ann.send<{ change: ChangeBody }>('POST', '/v1/links/confirm', { token });
      assert.deepEqual([twice.status, twice.body.change.id], [200, change.id]);
      assert.equal((await ann.send<InspectBody>('POST', '/v1/links/inspect', { token })).body.state, 'used');
    });

    test('pressed by anybody else it shows the code for the tab where it began, and moves nothing (V11, R-033)', async (t) => {
      const app = await start(t, kind);
      const [ann, bob] = [app.person('ann', strongSignIn()), app.person('bob', strongSignIn())];
      const change = await ann.begin({ kind: 'email', value: NEW });
      const mail = await app.mailTo(NEW);
      for (const headers of [{ authorization: '' }, {}]) {
        const pressed = await bob.send<{ relay: { code: string } }>(
          'POST',
          '/v1/links/confirm',
          { token: tokenIn(mail) },
          headers,
        );
        assert.equal(pressed.body.relay?.code, codeIn(mail), JSON.stringify(pressed));
      }
      assert.equal(await primary(ann), 'ann@old.example');
      assert.equal((await ann.prove(change, codeIn(mail))).status, 200);
    });

    test('with completion by click the press suffices, and tells a stranger nothing in full', async (t) => {
      const app = await start(t, kind, { policy: { completion: 'click' } });
      const ann = app.person('ann', strongSignIn());
      await ann.begin({ kind: 'email', value: NEW });
      const token = tokenIn(await app.mailTo(NEW));
      const pressed = await ann.send<{ change: ChangeBody }>(
        'POST',
        '/v1/links/confirm',
        { token },
        { authorization: '' },
      );
      assert.equal(pressed.status, 200);
      assert.ok(!JSON.stringify(pressed.body).includes(NEW));
      assert.equal(await primary(ann), NEW);
      assert.equal((await ann.send('POST', '/v1/links/confirm', { token }, { authorization: '' })).status, 409);
    });

    test('by SMS it verifies the number, and the next messages go there', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      await ann.begin({ kind: 'phone', value: '+358401234567', method: 'link', redirectUrl: `${SITE}/magic` });
      const sms = await app.mailTo('+358401234567');
      assert.ok(sms.text.startsWith('Confirm your new number for Example: https://app.example.com/magic?t='), sms.text);
      const pressed = await ann.send<{ change: ChangeBody }>('POST', '/v1/links/confirm', { token: tokenIn(sms) });
      assert.equal(pressed.body.change.via, 'link');
      assert.equal(await primary(ann, 'phone'), '+358401234567');
    });

    test('a made-up, altered or foreign token is not found, whatever its shape (R-062)', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      await ann.begin({ kind: 'email', value: NEW });
      const token = tokenIn(await app.mailTo(NEW));
      const flipped = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A');
      for (const bad of [flipped, token.slice(1), `${token}A`, 'x', '1'.repeat(39), "' or 1=1--", `${token}\u0000`]) {
        for (const verb of ['inspect', 'confirm', 'report']) {
          assert.equal((await ann.send('POST', `/v1/links/${verb}`, { token: bad })).status, 404, `${verb} ${bad}`);
        }
      }
      assert.equal(await primary(ann), 'ann@old.example');
    });

    test('“this wasn’t me” ends the change, and for a day nothing more is sent there for that person', async (t) => {
      const app = await start(t, kind);
      const [ann, bob] = [app.person('ann', strongSignIn()), app.person('bob', strongSignIn())];
      const change = await ann.begin({ kind: 'email', value: NEW });
      const mail = await app.mailTo(NEW);
      assert.equal(
        (await bob.send('POST', '/v1/links/report', { token: tokenIn(mail) }, { authorization: '' })).status,
        204,
      );
      assert.equal((await ann.prove(change, codeIn(mail))).body.why, 'reported');
      app.inbox.clear();
      const again = await ann.begin({ kind: 'email', value: NEW });
      assert.deepEqual([app.inbox.messages(), again.state], [[], 'waiting']);
      const read = await ann.send<ChangeBody>('GET', `/v1/changes/${again.id}`);
      assert.equal(read.body.delivery, 'sent', 'it looks like any other');
      await bob.begin({ kind: 'email', value: NEW });
      assert.equal(app.inbox.messages(NEW).length, 1, 'others are not concerned');
      await ann.send('DELETE', `/v1/changes/${again.id}`);
      app.clock.pass(24 * HOUR);
      const late = app.person('ann', strongSignIn());
      app.inbox.clear();
      await late.begin({ kind: 'email', value: NEW });
      assert.equal(app.inbox.messages(NEW).length, 1);
    });
  });
}

test('a link in a message points at the approved page alone, with the token beside what was there', async (t) => {
  const app = await start(t, 'sqlite', { project: { redirectUrls: [`${SITE}/settings`, `${SITE}/app/*`] } });
  const ann = app.person('ann', strongSignIn());
  await ann.begin({ kind: 'email', value: NEW, redirectUrl: `${SITE}/app/x?tab=1` });
  const link = new URL(linkIn(await app.mailTo(NEW)));
  assert.deepEqual([link.origin, link.pathname, link.searchParams.get('tab')], [SITE, '/app/x', '1']);
  const refused = await ann.send<{ code: string }>('POST', '/v1/changes', {
    kind: 'email',
    value: 'n@x.example',
    redirectUrl: 'https://evil.example/',
  });
  assert.deepEqual([refused.status, refused.body.code], [422, 'redirect-not-allowed']);
  await app.courier.drain();
  assert.equal(app.inbox.messages('n@x.example').length, 0);
});

// Owns whether a page of a link that is over leads back to the site, and to nothing that a request names. Not what else it says:
// links.test.ts, undo.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSiteLink } from '../../server/http/pages/site-link.ts';
import { en } from '../../server/http/pages/words/en.ts';
import type { TestApp } from '../kit/app.ts';
import { tokenIn } from '../kit/inbox.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { form, linkTo, PUBLIC_URL, SITE, start } from './kit.ts';

/** What the request of an attacker's page may say of itself. */
const HOSTILE = {
  host: 'evil.example',
  origin: 'https://evil.example',
  referer: 'https://evil.example/page',
  'x-forwarded-host': 'evil.example',
};
const QUERY = '&return_to=https://evil.example&redirectUrl=https://evil.example&back=https://evil.example';

async function linksOf(answer: Response): Promise<readonly (readonly [string, string])[]> {
  return [...(await answer.text()).matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, to = '', text = '']) => [
    to,
    text,
  ]);
}

const look = (app: TestApp, path: string, token: string) =>
  app.app.request(`${PUBLIC_URL}${path}?t=${encodeURIComponent(token)}${QUERY}`, { headers: HOSTILE });

const BACK = [[SITE, 'Back to Example']];

test('a link that is used, expired, over or unknown leads back to the site, whatever the request says', async () => {
  const app = await start();
  const used = await linkTo(app);
  await used.person.send('POST', '/v1/links/confirm', { token: used.token });
  const closed = await linkTo(app, 'c@example.com');
  const live = await look(app, '/confirm', closed.token);
  assert.deepEqual(await linksOf(live), [], 'a page with buttons leads nowhere else');
  await closed.person.send('DELETE', `/v1/changes/${closed.change.id}`);
  const expired = await linkTo(app, 'e@example.com');
  app.clock.pass(11 * 60_000);
  for (const token of [used.token, closed.token, expired.token, 'nonsense', '<script>'])
    assert.deepEqual(await linksOf(await look(app, '/confirm', token)), BACK, token);
  const pressed = await app.app.request(...form('/confirm', `t=${closed.token}`));
  assert.deepEqual([pressed.status, await linksOf(pressed)], [409, BACK]);
});

test('an undo that is used or unknown leads back too', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com', then: 'replace' });
  await ann.prove(change, await app.codeTo('new@example.com'));
  await app.courier.drain();
  const token = tokenIn(app.inbox.messages('ann@old.example')[0] ?? assert.fail('no notice'));
  assert.equal((await app.app.request(...form('/undo', `t=${token}`))).status, 200);
  for (const one of [token, 'nonsense']) assert.deepEqual(await linksOf(await look(app, '/undo', one)), BACK);
});

test('the first web page among the return URLs comes before the origins, and without either there is no link', async () => {
  const account = { returnUrls: ['com.example.app:/done', 'https://shop.example/me?a=1&b="2"'], scope: 'openid' };
  const first = await start({ project: { account, supportUrl: 'https://shop.example/help' } });
  assert.deepEqual(await linksOf(await look(first, '/confirm', 'nonsense')), [
    ['https://shop.example/me?a=1&amp;b=&quot;2&quot;', 'Back to Example'],
  ]);
  const none = await start({
    project: { allowedOrigins: [], account: { ...account, returnUrls: ['com.example.app:/x'] } },
  });
  assert.deepEqual(await linksOf(await look(none, '/confirm', 'nonsense')), []);
});

test('where a server has several sites, a link that is not known leads to none of them', async () => {
  const { project } = await start();
  const of = createSiteLink([
    project,
    { ...project, id: 'other', serviceName: 'Other', allowedOrigins: ['https://o.example'] },
  ]);
  assert.equal(of(en, null), '');
  assert.equal(of(en, 'gone'), '');
  assert.match(String(await of(en, 'other')), /href="https:\/\/o\.example">Back to Other</);
});

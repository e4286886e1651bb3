// Owns whether a page on which nothing is left to do leads back to the site, and to nothing that a request names. Not what else it says:
// links.test.ts, undo.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSiteLink } from '../../server/http/pages/site-link.ts';
import { en } from '../../server/http/pages/words/en.ts';
import type { TestApp, TestAppOptions } from '../kit/app.ts';
import { tokenIn } from '../kit/inbox.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { beginFor } from '../kit/support.ts';
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

test('an undo that is done, used or unknown leads back too', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com', then: 'replace' });
  await ann.prove(change, await app.codeTo('new@example.com'));
  await app.courier.drain();
  const token = tokenIn(app.inbox.messages('ann@old.example')[0] ?? assert.fail('no notice'));
  assert.deepEqual(await linksOf(await look(app, '/undo', token)), [], 'a page with a button leads nowhere else');
  const undone = await app.app.request(...form('/undo', `t=${token}`));
  assert.deepEqual([undone.status, await linksOf(undone)], [200, BACK]);
  for (const one of [token, 'nonsense']) assert.deepEqual(await linksOf(await look(app, '/undo', one)), BACK);
});

test('after a confirmation or a report the page leads back, and a page with a code keeps its reader where they type it', async () => {
  const app = await start({ policy: { completion: 'click' } });
  for (const path of ['/confirm', '/confirm/report']) {
    const { token } = await linkTo(app, 'new@example.com', path);
    const pressed = await app.app.request(...form(path, `t=${token}`));
    assert.deepEqual([pressed.status, await linksOf(pressed)], [200, BACK], path);
  }
  const relayed = await start();
  const { token } = await linkTo(relayed);
  const code = await relayed.app.request(...form('/confirm', `t=${token}`));
  assert.deepEqual([code.status, await linksOf(code)], [200, []]);
});

test('a page that says when a change of support takes effect leads back', async () => {
  const app = await start();
  const { user } = await app.person('ann', strongSignIn()).me();
  await beginFor(app, user.id, { kind: 'email', value: 'new@example.com', then: 'replace' });
  const token = tokenIn(await app.mailTo('new@example.com'));
  const pressed = await app.app.request(...form('/confirm', `t=${token}`));
  const links = await linksOf(pressed.clone());
  assert.deepEqual([/Support asked/.test(await pressed.text()), links], [true, BACK]);
});

test('where a server stands below a path of the site and nothing else names the site, a link leads to the origin of PUBLIC_URL', async () => {
  const publicUrl = 'https://site.example/contact-change';
  const lookAt = async (options: TestAppOptions) => {
    const { app } = await start(options);
    const url = `${options.publicUrl ?? PUBLIC_URL}/confirm?t=nonsense${QUERY}`;
    return linksOf(await app.request(url, { headers: HOSTILE }));
  };
  const project = { allowedOrigins: [] };
  assert.deepEqual(await lookAt({ publicUrl, project }), [['https://site.example', 'Back to Example']]);
  assert.deepEqual(await lookAt({ publicUrl }), BACK, 'an origin that is named comes first');
  assert.deepEqual(await lookAt({ project }), [], 'a server on an origin of its own stands below no site');
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
  const of = createSiteLink({
    publicUrl: 'https://site.example/contact-change',
    projects: [
      project,
      { ...project, id: 'other', serviceName: 'Other', allowedOrigins: ['https://o.example'] },
      { ...project, id: 'third', serviceName: 'Third', allowedOrigins: [] },
    ],
  });
  assert.equal(of(en, null), '');
  assert.equal(of(en, 'gone'), '');
  assert.match(String(await of(en, 'other')), /href="https:\/\/o\.example">Back to Other</);
  assert.match(String(await of(en, 'third')), /href="https:\/\/site\.example">Back to Third</);
});

// The page "Update phone number of end user by sending magic link via SMS", to the letter.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SITE } from '../../kit/app.ts';
import { linkIn, tokenIn } from '../../kit/inbox.ts';
import { SECOND } from '../../kit/clock.ts';
import { start } from '../descope/kit.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

const NEW = '+358401234567';
const URI = 'https://app.mycompany.com/magiclink/verify';
const PROJECT = { redirectUrls: [URI], linkUrl: `${SITE}/magic` };

/** Every field of the request body, as the page lists them. */
const BODY = {
  loginId: 'ann',
  phone: NEW,
  redirectUrl: URI,
  addToLoginIDs: false,
  onMergeUseExisting: false,
  providerId: 'sms',
  templateOptions: { appName: 'My company' },
  locale: 'en',
};

async function page() {
  const app = await start({ project: { ...PROJECT, faces: { descope: { completion: 'click', linkLife: null } } } });
  const ann = app.person('ann', strongSignIn());
  const ask = (path: string, body: unknown, bearer = `default:${ann.token}`) =>
    app.app.request(`https://id.example.com${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  return {
    app,
    ann,
    update: (body: unknown, bearer?: string) => ask('/v1/auth/magiclink/update/phone/sms', body, bearer),
    verify: (token: string) => ask('/v1/auth/magiclink/verify', { token }, 'default'),
  };
}

const json = async (answer: Response) => (await answer.json()) as Record<string, unknown>;

test('the magic link goes by SMS to the new number, and verifying its token makes it the user’s', async () => {
  const { app, ann, update, verify } = await page();
  const answer = await update(BODY);
  assert.equal(answer.status, 200);
  assert.deepEqual(await json(answer), { maskedPhone: '+35…67' });
  const sms = await app.mailTo(NEW);
  // "the clickable magic link will be https://app.mycompany.com/magiclink/verify?t=magic-link-token"
  assert.match(linkIn(sms), /^https:\/\/app\.mycompany\.com\/magiclink\/verify\?t=[\w.~%-]+$/);
  assert.doesNotMatch(sms.text, /My company/, 'text of a user’s token is in no message');
  const verified = await verify(tokenIn(sms));
  assert.equal(verified.status, 200);
  const { contacts } = await ann.me();
  const phone = contacts.find((c) => c.kind === 'phone');
  assert.deepEqual([phone?.value, phone?.verified, phone?.primary], [NEW, true, true]);
});

test('several magic links in a row leave the earlier ones alive', async () => {
  const { app, update, verify } = await page();
  // The waits are longer than a sign-in counts as fresh.
  const anew = () => `default:${app.person('ann', strongSignIn()).token}`;
  const tokens: string[] = [];
  for (const wait of [60, 120, 240, 0]) {
    assert.equal((await update(BODY, anew())).status, 200);
    tokens.push(tokenIn(await app.mailTo(NEW)));
    app.clock.pass(wait * SECOND);
  }
  assert.equal(new Set(tokens).size, 4);
  const other = await update({ ...BODY, phone: '+358407654321' }, anew());
  assert.equal(other.status, 200);
  assert.equal((await verify(tokens[0] ?? '')).status, 200);
  assert.equal((await verify(tokenIn(await app.mailTo('+358407654321')))).status, 200);
});

test('another link to the same number before its time is 200 and comes when it is time; the one that went stays alive', async () => {
  const { app, update, verify } = await page();
  await update(BODY);
  assert.equal((await update(BODY)).status, 200);
  await app.courier.drain();
  assert.equal(app.inbox.messages(NEW).length, 1);
  assert.equal((await verify(tokenIn(await app.mailTo(NEW)))).status, 200);
});

test('without a URI the project’s setting applies', async () => {
  const { app, update } = await page();
  assert.equal((await update({ loginId: 'ann', phone: NEW })).status, 200);
  assert.match(linkIn(await app.mailTo(NEW)), /^https:\/\/app\.example\.com\/magic\?t=/);
});

test('a URI outside of the approved domains is refused and sends nothing', async () => {
  const { app, update } = await page();
  const answer = await update({ ...BODY, redirectUrl: 'https://evil.example/magiclink/verify' });
  assert.equal(answer.status, 400);
  assert.equal((await json(answer))['errorCode'], 'E011004');
  await app.courier.drain();
  assert.equal(app.inbox.messages(NEW).length, 0);
});

test('the bearer needs both the project’s id and a refresh JWT', async () => {
  const { ann, update } = await page();
  for (const bearer of ['default', 'default:', `other:${ann.token}`, 'default:not.a.jwt'])
    assert.equal((await update(BODY, bearer)).status, 401, bearer);
});

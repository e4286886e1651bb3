// Owns the figure "vendor contracts that a person completes with a plain token under the defaults": 4 of 4. Each goes the steps of
// its vendor's page over HTTP, with a password sign-in of an hour ago and nothing loosened.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { DEFAULT_POLICY } from '../../../server/core/policy.ts';
import { listen } from '../../../server/http/serve.ts';
import { startApp, type TestApp } from '../../kit/app.ts';
import { silent } from '../../kit/database.ts';
import { SECOND } from '../../kit/clock.ts';
import { linkIn, tokenIn } from '../../kit/inbox.ts';
import { NOBODY, noticesTo, wayBack } from '../../holes/kit.ts';

const URI = 'https://app.mycompany.com/magiclink/verify';
const OLD = 'ann@old.example';
const OLD_PHONE = '+358407654321';
const EMAIL = 'ann@new.example';
const PHONE = '+358401234567';
const face = { completion: 'click', linkLife: null } as const;
const closing: (() => Promise<void>)[] = [];
after(async () => {
  for (const close of closing) await close();
});

interface Reply {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly location: string | null;
}

interface Page {
  readonly app: TestApp;
  readonly token: string;
  call(method: string, path: string, body: unknown, authorization: string): Promise<Reply>;
  /** Presses the button of the page that a link opens, in a browser without a session. */
  press(url: string): Promise<Reply>;
}

/** The values that must be in an answer; a pattern stands for any text that fits. */
type Fields = Readonly<Record<string, unknown>>;

function answers(reply: Reply, status: number, fields: Fields): void {
  const text = JSON.stringify(reply.body);
  assert.equal(reply.status, status, text);
  for (const [name, value] of Object.entries(fields))
    if (value instanceof RegExp) assert.match(String(reply.body[name]), value, text);
    else assert.deepEqual(reply.body[name], value, text);
}

interface Contract {
  readonly vendor: string;
  /** What the page changes: the old primary of the kind and the new one. */
  readonly from: string;
  readonly to: string;
  steps(page: Page): Promise<void>;
}

const CONTRACTS: readonly Contract[] = [
  {
    vendor: 'Transmit, code by mail',
    from: OLD,
    to: EMAIL,
    async steps({ app, token, call }) {
      const bearer = `Bearer ${token}`;
      const base = '/cis/v1/verification/otp/email';
      answers(await call('POST', `${base}/send`, { email: EMAIL }, bearer), 200, { result: 'sent' });
      const body = { email: EMAIL, passcode: await app.codeTo(EMAIL), update_primary: true };
      answers(await call('POST', `${base}/validate`, body, bearer), 200, { result: true });
    },
  },
  {
    vendor: 'Transmit, code by SMS',
    from: OLD_PHONE,
    to: PHONE,
    async steps({ app, token, call }) {
      const bearer = `Bearer ${token}`;
      const base = '/cis/v1/verification/otp/sms';
      answers(await call('POST', `${base}/send`, { phone_number: PHONE }, bearer), 200, { result: 'sent' });
      const body = { phone_number: PHONE, passcode: await app.codeTo(PHONE), update_primary: true };
      answers(await call('POST', `${base}/validate`, body, bearer), 200, { result: true });
    },
  },
  {
    vendor: 'Transmit, magic link by mail',
    from: OLD,
    to: EMAIL,
    async steps({ app, token, call, press }) {
      const body = { email_address: EMAIL, redirect_uri: URI, update_primary: true };
      answers(await call('POST', '/cis/v1/verification/links/email', body, `Bearer ${token}`), 200, { result: 'sent' });
      const pressed = await press(linkIn(await app.mailTo(EMAIL)));
      assert.deepEqual([pressed.status, pressed.location], [303, `${URI}?result=true`]);
    },
  },
  {
    vendor: 'Trivore',
    from: OLD,
    to: EMAIL,
    async steps({ app, token, call }) {
      const bearer = `Bearer ${token}`;
      const base = '/api/rest/v1/user/ann/change-contact';
      const begun = await call('POST', `${base}/begin`, { email: EMAIL, primary: true }, bearer);
      answers(begun, 200, { verificationToken: /^\S+$/, validSeconds: 600 });
      const code = await app.codeTo(EMAIL);
      assert.match(code, /^\d{6}$/);
      const { verificationToken } = begun.body;
      const done = await call('POST', `${base}/finish`, { verificationToken, code }, bearer);
      answers(done, 200, { primaryEmail: EMAIL });
      const [first] = done.body['emails'] as { readonly address: string; readonly verified: boolean }[];
      assert.deepEqual([first?.address, first?.verified], [EMAIL, true]);
    },
  },
  {
    vendor: 'Descope',
    from: OLD_PHONE,
    to: PHONE,
    async steps({ app, token, call }) {
      const body = {
        loginId: 'ann',
        phone: PHONE,
        redirectUrl: URI,
        addToLoginIDs: false,
        onMergeUseExisting: false,
        providerId: 'sms',
        templateOptions: { appName: 'My company' },
        locale: 'en',
      };
      const update = () => call('POST', '/v1/auth/magiclink/update/phone/sms', body, `Bearer default:${token}`);
      answers(await update(), 200, { maskedPhone: '+35…67' });
      const link = linkIn(await app.mailTo(PHONE));
      assert.ok(link.startsWith(`${URI}?t=`), link);
      answers(await update(), 200, { maskedPhone: '+35…67' });
      const first = tokenIn(await app.mailTo(PHONE));
      app.clock.pass(60 * SECOND);
      await app.courier.drain();
      assert.equal(app.inbox.messages(PHONE).length, 2, 'the second message comes when its wait is over');
      const verified = await call('POST', '/v1/auth/magiclink/verify', { token: first }, 'Bearer default');
      answers(verified, 200, { firstSeen: false });
      const { phone, verifiedPhone } = verified.body['user'] as Fields;
      assert.deepEqual([phone, verifiedPhone], [PHONE, true]);
    },
  },
  {
    vendor: 'WSO2',
    from: OLD,
    to: EMAIL,
    async steps({ app, token, call, press }) {
      const bearer = `Bearer ${token}`;
      const asked = await call(
        'PATCH',
        '/t/default/scim2/Me',
        {
          schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
          Operations: [{ op: 'replace', value: { emails: [{ primary: true, value: EMAIL }] } }],
        },
        bearer,
      );
      answers(asked, 200, {
        emails: [OLD],
        'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { pendingEmails: [{ value: EMAIL }] },
      });
      await app.mailTo(EMAIL);
      const scenario = { properties: [{ key: 'RecoveryScenario', value: 'EMAIL_VERIFICATION_ON_UPDATE' }] };
      answers(await call('POST', '/t/default/api/identity/user/v1.0/me/resend-code', scenario, bearer), 201, {});
      const pressed = await press(linkIn(await app.mailTo(EMAIL)));
      assert.equal(pressed.status, 200);
    },
  },
];

async function open(): Promise<Page> {
  const app = await startApp({
    project: { redirectUrls: [URI], faces: { descope: face, trivore: face, transmit: face, wso2: face } },
  });
  const server = await listen(app.app, { port: 0, host: '127.0.0.1', log: silent });
  closing.push(async () => {
    await server.stop(0);
    await app.close();
  });
  const send = async (path: string, init: RequestInit): Promise<Reply> => {
    const answer = await fetch(server.url + path, { ...init, redirect: 'manual' });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') === true && text !== '';
    const body = (isJson ? JSON.parse(text) : {}) as Record<string, unknown>;
    return { status: answer.status, body, location: answer.headers.get('location') };
  };
  const { token } = app.person('ann', { phone_number: OLD_PHONE, phone_number_verified: true });
  return {
    app,
    token,
    call: (method, path, body, authorization) =>
      send(path, {
        method,
        headers: { 'Content-Type': 'application/json', Authorization: authorization },
        body: JSON.stringify(body),
      }),
    press: (url) =>
      send(new URL(url).pathname, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'https://id.example.com' },
        body: new URLSearchParams({ t: new URL(url).searchParams.get('t') ?? '' }).toString(),
      }),
  };
}

const done = new Set<string>();
for (const { vendor, from, to, steps } of CONTRACTS)
  test(`${vendor}: a password an hour ago goes the vendor’s own steps, and the old contact can undo`, async () => {
    const page = await open();
    const { app } = page;
    assert.deepEqual(app.project.policy, DEFAULT_POLICY);
    const ann = app.person('ann', { phone_number: OLD_PHONE, phone_number_verified: true });
    assert.equal(JSON.parse(Buffer.from(ann.token.split('.')[1] ?? '', 'base64url').toString()).amr.join(), 'pwd');
    const primary = async () =>
      (await ann.me()).contacts.filter((c) => c.primary && c.verified).map(({ value }) => value);
    assert.deepEqual((await primary()).toSorted(), [OLD_PHONE, OLD].toSorted());
    await steps(page);
    assert.ok((await primary()).includes(to), 'the new one is primary');
    assert.ok((await noticesTo(app, from)).length >= 2, 'the old one is told twice');
    const undone = await ann.send('POST', '/v1/undo', { token: await wayBack(app, from) }, NOBODY);
    assert.equal(undone.status, 200);
    assert.ok((await primary()).includes(from));
    done.add(vendor.replace(/,.*/, ''));
  });

test('vendor contracts with a plain token under the defaults: 4 of 4', (t) => {
  assert.equal(done.size, 4, [...done].join());
  t.diagnostic(`contracts completed with a plain token under the defaults: ${done.size}/4`);
});

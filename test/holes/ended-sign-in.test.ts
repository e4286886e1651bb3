import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { startApp, type Answer, type TestApp } from '../kit/app.ts';
import { MINUTE } from '../kit/clock.ts';
import { codeIn } from '../kit/inbox.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { contactsOf } from './kit.ts';
import { WAYS, type At } from './ways.ts';

const click = { completion: 'click', linkLife: null } as const;
const SCIM = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
const WAITS = 'ann@waits.example';

const running: TestApp[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.close();
});

/** Ann, whose issuer is asked whether her sign-in still holds. */
async function start(): Promise<At> {
  const faces = { descope: click, trivore: click, transmit: click, wso2: click };
  const app = await startApp({ introspects: true, project: { faces } });
  running.push(app);
  const ann = app.person('ann', strongSignIn());
  await ann.me();
  return { app, sub: 'ann', ann, client: await app.client(['users:read', 'users:write', 'changes:write']) };
}

/** Calls that send or change something for a person who is signed in. `code`: the right code of a change that waits. */
const CALLS: readonly (readonly [
  what: string,
  call: (at: At, of: { readonly change: string; readonly contact: string; readonly code: string }) => unknown,
])[] = [
  ['a code', ({ ann }, { change, code }) => ann.send('POST', `/v1/changes/${change}/code`, { code })],
  ['a resend', ({ ann }, { change }) => ann.send('POST', `/v1/changes/${change}/resend`, {})],
  ['a cancel', ({ ann }, { change }) => ann.send('DELETE', `/v1/changes/${change}`)],
  ['a session', ({ ann }) => ann.send('POST', '/v1/session', {})],
  ['a removal', ({ ann }, { contact }) => ann.send('DELETE', `/v1/contacts/${contact}`)],
  ['a promotion', ({ ann }, { contact }) => ann.send('POST', `/v1/contacts/${contact}/primary`, {})],
  [
    'a name by SCIM',
    ({ ann }) =>
      ann.send('PATCH', '/scim/v2/Me', {
        schemas: [SCIM],
        Operations: [{ op: 'replace', path: 'displayName', value: 'X' }],
      }),
  ],
  [
    'a name by WSO2’s Me',
    ({ ann }) =>
      ann.send('PATCH', '/scim2/Me', {
        schemas: [SCIM],
        Operations: [{ op: 'replace', path: 'displayName', value: 'X' }],
      }),
  ],
  [
    'a resend by WSO2’s Me',
    ({ ann }) =>
      ann.send('POST', '/api/identity/user/v1.0/me/resend-code', {
        properties: [{ key: 'RecoveryScenario', value: 'EMAIL_VERIFICATION_ON_UPDATE' }],
      }),
  ],
  [
    'a code by Descope',
    ({ ann, app }, { code }) =>
      ann.send(
        'POST',
        '/v1/auth/otp/verify/email',
        { loginId: 'ann', code },
        { authorization: `Bearer ${app.project.id}:${ann.token}` },
      ),
  ],
  [
    'a code by Transmit',
    ({ ann }, { code }) =>
      ann.send('POST', '/cis/v1/verification/otp/email/validate', { email: WAITS, passcode: code }),
  ],
  [
    'a code by Trivore',
    ({ ann }, { change, code }) =>
      ann.send('POST', '/api/rest/v1/user/ann/change-contact/finish', { verificationToken: change, code }),
  ],
];

test('a sign-in that its issuer has ended sends nothing and changes nothing, by every way', async () => {
  const at = await start();
  const { app, ann } = at;
  const { id } = await ann.begin({ kind: 'email', value: WAITS });
  const code = codeIn(await app.mailTo(WAITS));
  const contact = (await ann.me()).contacts[0]?.id ?? assert.fail('no contact');
  const sent = app.inbox.messages().length;
  const before = await contactsOf(ann);
  app.idp.signOut('ann');
  app.clock.pass(2 * MINUTE);
  for (const [what, call] of CALLS) {
    const answer = (await call(at, { change: id, contact, code })) as Answer<unknown>;
    assert.equal(answer.status, 401, `${what}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  for (const way of WAYS.filter(({ by }) => by === 'person')) {
    const asked = await way.ask(at, 'ann@new.example');
    assert.equal(asked.status, 401, `${way.name}: ${asked.status} ${JSON.stringify(asked.body)}`);
  }
  await app.courier.drain();
  assert.equal(app.inbox.messages().length, sent);
  assert.deepEqual(await contactsOf(ann), before);
  app.idp.signOut(null);
  assert.equal((await ann.send<{ state: string }>('GET', `/v1/changes/${id}`)).body.state, 'waiting');
});

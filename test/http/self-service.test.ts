import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SelfServiceAct } from '../../shared/contact.ts';
import { policySchema } from '../../server/config/project/policy-schema.ts';
import { DEFAULT_POLICY } from '../../server/core/policy.ts';
import type { ChangeBody } from '../../shared/wire/change.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { start } from './kit.ts';

interface Body {
  readonly code?: string;
}
const NEW = { kind: 'email', value: 'new@example.com' } as const;
const startWith = (email: readonly SelfServiceAct[]) => start({ policy: { may: { email, phone: ['read'] } } });

test('a user may do with a kind only what the policy lets users do, and each other act is refused', async () => {
  const tries: readonly [readonly SelfServiceAct[], add: number, change: number, remove: number][] = [
    [['read'], 403, 403, 403],
    [['read', 'add'], 201, 403, 403],
    [['read', 'change'], 403, 201, 403],
    [['read', 'remove'], 403, 403, 409], // the last verified contact stays, whatever the policy says
    [['read', 'add', 'change', 'remove'], 201, 201, 409],
  ];
  for (const [acts, add, change, remove] of tries) {
    const app = await startWith(acts);
    const ann = app.person('ann', strongSignIn());
    const [own] = (await ann.me()).contacts;
    const answers = [
      await ann.send<Body>('DELETE', `/v1/contacts/${own?.id}`),
      await ann.send<Body>('POST', '/v1/changes', { ...NEW, then: 'add' }),
      await ann.send<Body>('POST', '/v1/changes', { ...NEW, value: 'other@example.com', then: 'replace' }),
    ];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [remove, add, change],
      acts.join(),
    );
    for (const { status, body } of answers) if (status === 403) assert.equal(body.code, 'not-allowed');
  }
});

test('a kind that is not to be seen by users is left out of kinds, so may must contain read', () => {
  const { error } = policySchema.safeParse({ may: { email: ['add'] } });
  assert.match(error?.message ?? '', /must contain read; to turn a kind off, leave it out of kinds/);
  assert.deepEqual(policySchema.parse({ may: { phone: ['read'] } }).may.phone, ['read']);
});

test('what a user may do with each kind stands in /v1/me, where a kind that is off is missing', async () => {
  const app = await start({ policy: { kinds: ['email'], may: { ...DEFAULT_POLICY.may, email: ['read', 'add'] } } });
  const { kinds } = (await app.person('ann').me()).capabilities;
  assert.deepEqual(kinds.email?.may, ['read', 'add']);
  assert.equal('phone' in kinds, false);
});

test('with contacts of a kind that is off a user can do nothing, nor finish what began before', async () => {
  const claims = { ...strongSignIn(), phone_number: '+358401234567', phone_number_verified: true };
  const before = await start();
  const ann = before.person('ann', claims);
  const added = await ann.begin({ kind: 'phone', value: '+358407654321', then: 'add' });
  assert.equal((await ann.prove(added, await before.codeTo('+358407654321'))).status, 200);
  const begun = await ann.begin({ kind: 'phone', value: '+358409999999', then: 'add' });
  const code = await before.codeTo('+358409999999');

  const app = await start({
    databaseUrl: before.databaseUrl,
    project: { issuers: before.project.issuers },
    policy: { kinds: ['email'] },
  });
  const send = <T>(method: string, path: string, body?: unknown) =>
    app.person('ann').send<T>(method, path, body, { authorization: `Bearer ${ann.token}` });
  const { contacts } = (await send<{ contacts: { id: string; kind: string }[] }>('GET', '/v1/me')).body;
  const [primary, second] = contacts.filter(({ kind }) => kind === 'phone');
  const sent = before.inbox.messages('+358409999999').length;
  app.clock.pass(60_000);
  for (const [method, path, body] of [
    ['POST', '/v1/changes', { kind: 'phone', value: '+358408888888' }],
    ['POST', `/v1/contacts/${second?.id}/verify`, {}],
    ['POST', `/v1/contacts/${second?.id}/primary`, {}],
    ['DELETE', `/v1/contacts/${second?.id}`, undefined],
    ['DELETE', `/v1/contacts/${primary?.id}`, undefined],
    ['POST', `/v1/changes/${begun.id}/resend`, {}],
    ['POST', `/v1/changes/${begun.id}/code`, { code }],
    ['POST', `/v1/changes/${begun.id}/code`, { code: code === '000000' ? '111111' : '000000' }],
  ] as const) {
    const { status, body: answer } = await send<Body>(method, path, body);
    assert.deepEqual([status, answer.code], [403, 'not-allowed'], `${method} ${path}`);
  }
  assert.equal(app.inbox.messages('+358409999999').length + sent, before.inbox.messages('+358409999999').length);
  const waiting = (await send<ChangeBody>('GET', `/v1/changes/${begun.id}`)).body;
  assert.equal(waiting.triesLeft, begun.triesLeft);
  assert.equal((await send('DELETE', `/v1/changes/${begun.id}`)).status, 204);
});

test('a list that a user writes is held to the same acts, and the site’s systems are not', async () => {
  const app = await start({ policy: { may: { email: ['read'], phone: ['read', 'add'] } } });
  const ann = app.person('ann', strongSignIn());
  const { id } = (await ann.send<{ id: string }>('GET', '/scim/v2/Me')).body;
  const before = (await ann.me()).contacts;
  const patch = (op: string, path: string, value?: unknown) => ({
    schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
    Operations: [{ op, path, ...(value === undefined ? {} : { value }) }],
  });
  const refused = [
    patch('add', 'emails', [{ value: 'more@example.com', type: 'home' }]),
    patch('replace', 'emails[primary eq true].value', 'new@example.com'),
    patch('replace', 'emails[primary eq true].type', 'home'),
  ];
  for (const body of refused) {
    const answer = await ann.send<{ status: string }>('PATCH', '/scim/v2/Me', body);
    assert.deepEqual([answer.status, answer.body.status], [403, '403'], JSON.stringify(body));
  }
  assert.deepEqual((await ann.me()).contacts, before);
  const phone = patch('add', 'phoneNumbers', [{ value: '+358401234567', type: 'mobile' }]);
  assert.equal((await ann.send('PATCH', '/scim/v2/Me', phone)).status, 200);
  assert.equal((await ann.send('PATCH', '/scim/v2/Me', patch('remove', 'phoneNumbers'))).status, 403);
  const client = await app.client(['users:read', 'users:write'], { trusted: true });
  assert.equal((await client.send('PATCH', `/scim/v2/Users/${id}`, refused[0])).status, 200);
});

test('a client reads where a user changes what is managed elsewhere; null where the project does not say', async () => {
  const managedUrl = 'https://id.example.com/profile';
  const told = await start({ project: { managedUrl } });
  assert.equal((await told.person('ann', strongSignIn()).me()).capabilities.managedUrl, managedUrl);
  const other = await start();
  assert.equal((await other.person('ann', strongSignIn()).me()).capabilities.managedUrl, null);
});

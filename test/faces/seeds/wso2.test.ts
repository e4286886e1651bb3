// Owns the two filled-in requests of the page that the WSO2 face was asked for by (seed 003), sent as they stand there. Mended
// of the page: curl's missing line continuations (after `-X PATCH`, between the headers, before the first --header of the
// second), the addresses that the page hides as `[email protected]`, the comma too many behind verifiedEmailAddresses and the
// missing quotes of "urn:scim:wso2:schema" in its answers. `<access_token>` is one, and the host is ours.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { startApp, type TestApp, type TestClient } from '../../kit/app.ts';
import { tokenIn } from '../../kit/inbox.ts';

const ID = '1e624046-520c-4628-a245-091e04b03f21';
const PATH = `/t/bifrost/scim2/Users/${ID}`;
const OLD = 'kim@old.example';
const NEW = 'kim@new.example';
const WSO2 = 'urn:scim:wso2:schema';
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

const PRIMARY = `{
"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
"Operations":[{
"op":"replace",
"value":
{ "emails":[{"primary":true,"value":"${NEW}"}]}
}]
}`;

const list = (addresses: string) => `{
"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
"Operations":[{
"op":"replace",
"value":{"urn:scim:wso2:schema": {"verifiedEmailAddresses": "${addresses}"}}
}]
}`;

const RESEND = `{
"user": {
"username": "bob",
"realm": "PRIMARY"
},
"properties": [{
"key":"RecoveryScenario",
"value":"EMAIL_VERIFICATION_ON_UPDATE"
}]
}`;

/** The page's answers, with the addresses put back. */
const answer = (all: string, pending: string) => ({
  emails: [OLD],
  meta: {
    created: '2020-01-07T09:32:18',
    location: `https://api.asgardeo.io/t/bifrost/scim2/Users/${ID}`,
    lastModified: '2020-01-07T14:18:49',
    resourceType: 'User',
  },
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', ENTERPRISE, WSO2],
  [WSO2]: { emailAddresses: all, verifiedEmailAddresses: all },
  [ENTERPRISE]: { pendingEmails: [{ value: pending }] },
  roles: [{ type: 'default', value: 'Internal/everyone' }],
  name: { givenName: 'kim', familyName: 'jackson' },
  id: ID,
  userName: 'kim',
});

type Body = ReturnType<typeof answer>;

let app: TestApp;
let client: TestClient;

async function start(sub = ID, userName = 'kim'): Promise<void> {
  app = await startApp({ project: { id: 'bifrost', faces: { wso2: { completion: 'click', linkLife: 86_400_000 } } } });
  client = await app.client(['users:read', 'users:write', 'changes:write']);
  await app.person(sub, { email: OLD }).me();
  const named = await client.send('PUT', `/t/bifrost/scim2/Users/${sub}`, {
    userName,
    name: { givenName: 'kim', familyName: 'jackson' },
  });
  assert.equal(named.status, 200);
}

/** As curl sends it: nothing but what the page says. */
async function curl(method: string, path: string, data: string): Promise<{ status: number; body: Body; text: string }> {
  const response = await app.app.request(`https://id.example.com${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', Authorization: client.bearer },
    body: data,
  });
  const text = await response.text();
  return { status: response.status, text, body: (text === '' ? {} : JSON.parse(text)) as Body };
}

async function press(to: string): Promise<void> {
  const form = new URLSearchParams({ t: tokenIn(await app.mailTo(to)) });
  const pressed = await app.app.request('https://id.example.com/confirm', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'https://id.example.com' },
    body: form.toString(),
  });
  assert.equal(pressed.status, 200);
}

async function seen(): Promise<Body> {
  return (await client.send<Body>('GET', PATH)).body;
}

/** The same members, and values of the same kind; those that are ours alone are named. */
function alike(ours: unknown, theirs: unknown, at = ''): void {
  if (typeof theirs !== 'object' || theirs === null) {
    assert.equal(typeof ours, typeof theirs, at);
    return;
  }
  assert.equal(Array.isArray(ours), Array.isArray(theirs), at);
  const [got, expected] = [ours as Record<string, unknown>, theirs as Record<string, unknown>];
  // The page's sample has neither: ours say also whether the primary is verified, and what the sign-in calls the user.
  const mine = at === `.${WSO2}` ? ['emailVerified'] : at === '' ? ['externalId'] : [];
  assert.deepEqual(Object.keys(got).toSorted(), [...Object.keys(expected), ...mine].toSorted(), at);
  for (const name of Object.keys(expected)) alike(got[name], expected[name], `${at}.${name}`);
}

function same(ours: Body, theirs: Body): void {
  alike(ours, theirs);
  for (const part of ['emails', 'schemas', ENTERPRISE, 'roles', 'name', 'userName'] as const)
    assert.deepEqual(ours[part], theirs[part], part);
  const { emailAddresses, verifiedEmailAddresses } = theirs[WSO2];
  assert.deepEqual(ours[WSO2], { emailAddresses, verifiedEmailAddresses, emailVerified: true });
  assert.equal(ours.meta.resourceType, 'User');
  assert.match(ours.meta.location, /\/t\/bifrost\/scim2\/Users\/usr_/);
}

afterEach(() => app.close());

test('the first sample sends a mail to the new address, and the old one stays until its link is pressed', async () => {
  await start();
  const said = await curl('PATCH', PATH, PRIMARY);
  assert.equal(said.status, 200, said.text);
  same(said.body, answer(OLD, NEW));
  await press(NEW);
  const { emails, [WSO2]: lists, [ENTERPRISE]: enterprise } = await seen();
  assert.deepEqual(emails, [NEW]);
  assert.deepEqual(lists, { emailAddresses: `${NEW},${OLD}`, verifiedEmailAddresses: `${NEW},${OLD}`, emailVerified: true });
  assert.deepEqual(enterprise, {});
});

test('the second sample, with one of its two verified, has the other proved by a mail', async () => {
  await start();
  const said = await curl('PATCH', PATH, list(`${OLD},${NEW}`));
  assert.equal(said.status, 200, said.text);
  same(said.body, answer(OLD, NEW));
  await press(NEW);
  const { emails, [WSO2]: lists } = await seen();
  assert.deepEqual(emails, [OLD]);
  assert.deepEqual(lists, { emailAddresses: `${OLD},${NEW}`, verifiedEmailAddresses: `${OLD},${NEW}`, emailVerified: true });
});

test('the second sample, with neither of its two verified, is refused with UEV-10003 and nothing is sent', async () => {
  await start();
  const said = await curl('PATCH', PATH, list('one@new.example,two@new.example'));
  assert.equal(said.status, 400);
  assert.deepEqual(JSON.parse(said.text), {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
    status: '400',
    scimType: 'invalidValue',
    detail: 'UEV-10003 - Unable to verify multiple email addresses simultaneously',
  });
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages('one@new.example'), []);
  assert.equal((await seen())[ENTERPRISE].pendingEmails, undefined);
});

test('the third sample sends the mail of bob again, and answers 201 with nothing', async () => {
  await start('bob', 'bob');
  assert.equal((await curl('PATCH', '/t/bifrost/scim2/Users/bob', PRIMARY)).status, 200);
  await app.mailTo(NEW);
  app.clock.pass(60_000);
  const said = await curl('POST', '/t/bifrost/api/identity/user/v1.0/resend-code', RESEND);
  assert.deepEqual([said.status, said.text], [201, '']);
  await app.courier.drain();
  assert.equal(app.inbox.messages(NEW).length, 2);
  await press(NEW);
  const bob = await client.send<Body>('GET', '/t/bifrost/scim2/Users/bob');
  assert.deepEqual(bob.body.emails, [NEW]);
});

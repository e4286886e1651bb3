// WSO2's contract beyond the samples of its page: every rule of its lists, every scenario, every refusal, on real parts.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Policy } from '../../server/core/policy.ts';
import { startApp, type Answer, type Person, type TestApp, type TestClient } from '../kit/app.ts';
import { createClock } from '../kit/clock.ts';
import { createIdp } from '../kit/idp.ts';
import { codeIn, tokenIn } from '../kit/inbox.ts';
import { readLinkedChange } from '../../server/service/links/inspect.ts';

const WSO2 = 'urn:scim:wso2:schema';
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const PATCH_OP = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
const IDENTITY = '/api/identity/user/v1.0';
const OLD = 'ann@old.example';
const NEW = 'ann@new.example';
const OTHER = 'ann@other.example';
const PHONE = '+358401234567';
const NUMBER = '+358407654321';

interface User {
  readonly id: string;
  readonly userName: string;
  readonly emails?: readonly unknown[];
  readonly phoneNumbers?: readonly unknown[];
  readonly name?: unknown;
  readonly meta: { readonly location: string };
  readonly [WSO2]: {
    readonly emailAddresses?: string;
    readonly verifiedEmailAddresses?: string;
    readonly mobileNumbers?: string;
    readonly verifiedMobileNumbers?: string;
    readonly emailVerified?: boolean;
    readonly country?: string;
  };
  readonly [ENTERPRISE]: { readonly pendingEmails?: readonly unknown[]; readonly pendingMobileNumber?: string };
}
interface Trouble {
  readonly code?: string;
  readonly message?: string;
  readonly description?: string;
  readonly traceId?: string;
  readonly scimType?: string;
  readonly status?: string;
  readonly detail?: string;
}

let app: TestApp;
let client: TestClient;
let ann: Person;

async function start(policy: Partial<Policy> = {}, claims: Readonly<Record<string, unknown>> = {}): Promise<void> {
  app = await startApp({ project: { faces: { wso2: { completion: 'click', linkLife: 86_400_000 } } }, policy });
  client = await app.client(['users:read', 'users:write', 'changes:write']);
  ann = app.person('ann', claims);
  await ann.me();
}

afterEach(() => app.close());

const user = async (): Promise<User> => (await client.send<User>('GET', '/scim2/Users/ann')).body;

function patch<T = User>(value: unknown, op = 'replace', path?: string): Promise<Answer<T>> {
  const operation = { op, ...(path === undefined ? {} : { path }), ...(value === undefined ? {} : { value }) };
  return client.send('PATCH', '/scim2/Users/ann', { schemas: [PATCH_OP], Operations: [operation] });
}

const primary = (value: string) => patch({ emails: [{ primary: true, value }] });
const all = (emailAddresses: unknown) => patch({ [WSO2]: { emailAddresses } });
const verified = (verifiedEmailAddresses: unknown) => patch({ [WSO2]: { verifiedEmailAddresses } });

async function press(to: string): Promise<void> {
  const pressed = await app.app.request('https://id.example.com/confirm', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'https://id.example.com' },
    body: new URLSearchParams({ t: tokenIn(await app.mailTo(to)) }).toString(),
  });
  assert.equal(pressed.status, 200);
}

async function sentTo(to: string): Promise<number> {
  await app.courier.drain();
  return app.inbox.messages(to).length;
}

/** With a second verified address. */
async function withOther(): Promise<void> {
  assert.equal((await verified([OLD, OTHER])).status, 200);
  await press(OTHER);
}

async function refused(answer: Promise<Answer<unknown>>, code: string): Promise<void> {
  const { status, body, headers } = (await answer) as Answer<Trouble>;
  assert.equal(status, 400, JSON.stringify(body));
  assert.equal(headers.get('content-type'), 'application/scim+json');
  assert.match(body.detail ?? '', new RegExp(`^${code} - `));
}

// ── The primary address ─────────────────────────────────────────────────────────────────────────────────────────────

test('a new primary address waits until its mail is answered, and everything else stays as it was', async () => {
  await start();
  const said = await primary(NEW);
  assert.equal(said.status, 200);
  assert.deepEqual(said.body.emails, [OLD]);
  assert.deepEqual(said.body[ENTERPRISE].pendingEmails, [{ value: NEW }]);
  assert.equal(said.body[WSO2].emailAddresses, OLD);
  const mail = await app.mailTo(NEW);
  assert.match(tokenIn(mail), /./);
  assert.throws(() => codeIn(mail), 'a link alone');
  await press(NEW);
  assert.deepEqual((await user()).emails, [NEW]);
});

test('a primary address that is verified already is applied at once, and what waits is over', async () => {
  await start();
  await withOther();
  await primary(NEW);
  const before = (await sentTo(OTHER)) + (await sentTo(OLD));
  const said = await primary(OTHER.toUpperCase());
  assert.deepEqual(said.body.emails, [OTHER]);
  assert.equal(said.body[WSO2].emailVerified, true);
  assert.deepEqual(said.body[ENTERPRISE], {});
  // Both are told that it happened; nothing is to be proved.
  for (const to of [OTHER, OLD]) assert.ok((await sentTo(to)) >= 1);
  assert.ok(before >= 1);
  assert.equal(
    (await client.send('POST', `${IDENTITY}/resend-code`, scenario('EMAIL_VERIFICATION_ON_UPDATE'))).status,
    400,
  );
});

test('the same verified primary address sends nothing and ends what waits', async () => {
  await start();
  await primary(NEW);
  const token = tokenIn(await app.mailTo(NEW));
  const said = await primary(OLD);
  assert.deepEqual(said.body.emails, [OLD]);
  assert.deepEqual(said.body[ENTERPRISE], {});
  assert.equal(await sentTo(NEW), 1);
  const late = await client.send<Trouble>('POST', `${IDENTITY}/validate-code`, { code: token });
  assert.deepEqual([late.status, late.body.code], [400, '18023']);
});

test('the same primary address is sent a mail where it was never verified', async () => {
  await start({}, { email_verified: false });
  assert.equal((await user())[WSO2].emailVerified, false);
  const said = await primary(OLD);
  assert.deepEqual(said.body.emails, [OLD]);
  assert.deepEqual(said.body[ENTERPRISE].pendingEmails, [{ value: OLD }]);
  await press(OLD);
  const { [WSO2]: lists } = await user();
  assert.deepEqual(lists, { emailAddresses: OLD, verifiedEmailAddresses: OLD, emailVerified: true });
});

test('one address waits at a time: a newer request ends the older one and its link', async () => {
  await start();
  await primary(NEW);
  const token = tokenIn(await app.mailTo(NEW));
  await verified(`${OLD},${OTHER}`);
  assert.deepEqual((await user())[ENTERPRISE].pendingEmails, [{ value: OTHER }]);
  const late = await client.send<Trouble>('POST', `${IDENTITY}/validate-code`, { code: token });
  assert.deepEqual([late.status, late.body.code], [400, '18023']);
  await press(OTHER);
  assert.deepEqual((await user()).emails, [OLD]);
});

test('an emptied primary address goes where another verified one can lead, and not where it is the last', async () => {
  await start();
  const last = (await patch({ emails: [{ primary: true, value: '' }] })) as Answer<unknown> as Answer<Trouble>;
  assert.equal(last.status, 409);
  assert.match(last.body.detail ?? '', /./);
  await withOther();
  const said = await patch({ emails: [] });
  assert.equal(said.status, 200, JSON.stringify(said.body));
  assert.deepEqual(said.body.emails, [OTHER]);
  assert.equal(said.body[WSO2].emailAddresses, OTHER);
});

test('an emptied unverified primary address is gone, and with it its flag', async () => {
  await start({}, { email_verified: false });
  const said = await patch(undefined, 'remove', 'emails');
  assert.equal(said.status, 200, JSON.stringify(said.body));
  assert.equal(said.body.emails, undefined);
  assert.deepEqual(said.body[WSO2], {});
});

// ── The lists ───────────────────────────────────────────────────────────────────────────────────────────────────────

test('one new address in the verified list waits, and stands beside the others once it is proved', async () => {
  await start();
  const said = await verified([OLD, OTHER]);
  assert.deepEqual(said.body[ENTERPRISE].pendingEmails, [{ value: OTHER }]);
  assert.equal(said.body[WSO2].verifiedEmailAddresses, OLD);
  await press(OTHER);
  const now = await user();
  assert.deepEqual(now.emails, [OLD]);
  assert.equal(now[WSO2].verifiedEmailAddresses, `${OLD},${OTHER}`);
});

test('two new addresses in the verified list are one too many', async () => {
  await start();
  await refused(verified(`${OLD},${NEW},${OTHER}`), 'UEV-10003');
  assert.equal((await sentTo(NEW)) + (await sentTo(OTHER)), 0);
});

test('a verified list that says nothing new sends nothing and ends nothing', async () => {
  await start();
  await primary(NEW);
  const said = await verified(OLD.toUpperCase());
  assert.deepEqual(said.body[ENTERPRISE].pendingEmails, [{ value: NEW }]);
  assert.equal(await sentTo(NEW), 1);
});

test('a change of the primary address beats one of the verified list in the same request', async () => {
  await start();
  const said = await patch({
    emails: [{ primary: true, value: NEW }],
    [WSO2]: { verifiedEmailAddresses: [OLD, OTHER] },
  });
  assert.deepEqual(said.body[ENTERPRISE].pendingEmails, [{ value: NEW }]);
  assert.equal(await sentTo(OTHER), 0);
});

test('a new address in the list of all is there at once, unverified, and can be verified from there', async () => {
  await start();
  const said = await all(`${OLD}, ${OTHER}`);
  assert.equal(said.body[WSO2].emailAddresses, `${OLD},${OTHER}`);
  assert.equal(said.body[WSO2].verifiedEmailAddresses, OLD);
  assert.equal(await sentTo(OTHER), 0);
  await verified([OLD, OTHER]);
  await press(OTHER);
  assert.equal((await user())[WSO2].verifiedEmailAddresses, `${OLD},${OTHER}`);
});

test('an unverified primary address is sent nothing where only the list of all is written', async () => {
  await start({}, { email_verified: false });
  const said = await all([OLD, OTHER]);
  assert.equal(said.status, 200);
  assert.deepEqual(said.body[ENTERPRISE], {});
  assert.deepEqual(said.body.emails, [OLD]);
  assert.equal((await sentTo(OLD)) + (await sentTo(OTHER)), 0);
});

test('an address that leaves the list of all leaves the verified list', async () => {
  await start();
  await withOther();
  const said = await all([OLD]);
  assert.equal(said.body[WSO2].emailAddresses, OLD);
  assert.equal(said.body[WSO2].verifiedEmailAddresses, OLD);
});

test('a list of all without the primary address is refused, and so is a verified one', async () => {
  await start();
  await withOther();
  await refused(all([OTHER]), 'UEV-10005');
  await refused(verified([OTHER]), 'UEV-10006');
  assert.equal((await user())[WSO2].verifiedEmailAddresses, `${OLD},${OTHER}`);
});

test('add and remove at a list say what comes and what goes', async () => {
  await start();
  await patch({ [WSO2]: { emailAddresses: [OTHER] } }, 'Add');
  assert.equal((await user())[WSO2].emailAddresses, `${OLD},${OTHER}`);
  await patch(NEW, 'add', `${WSO2}:verifiedEmailAddresses`);
  assert.deepEqual((await user())[ENTERPRISE].pendingEmails, [{ value: NEW }]);
  await patch(undefined, 'REMOVE', `${WSO2}:emailAddresses[value eq "${OTHER}"]`);
  assert.equal((await user())[WSO2].emailAddresses, OLD);
});

test('where one address is allowed the lists are refused, and the primary one takes the place of the old', async () => {
  await start({ max: 1 });
  await refused(verified(`${OLD},${OTHER}`), 'UEV-10004');
  await refused(all([OLD, OTHER]), 'UEV-10004');
  await primary(NEW);
  await press(NEW);
  const { emails, [WSO2]: lists } = await user();
  assert.deepEqual(emails, [NEW]);
  assert.deepEqual(lists, { emailAddresses: NEW, verifiedEmailAddresses: NEW, emailVerified: true });
});

test('whoever sends back what was answered with another primary address changes that and no more', async () => {
  for (const max of [1, 5]) {
    await start({ max });
    const got = await user();
    const said = await client.send<User>('PUT', '/scim2/Users/ann', {
      ...got,
      emails: [NEW],
      name: { givenName: 'Ann' },
    });
    assert.equal(said.status, 200, JSON.stringify(said.body));
    assert.deepEqual(said.body[ENTERPRISE].pendingEmails, [{ value: NEW }]);
    assert.equal(said.body[WSO2].emailAddresses, OLD);
    assert.deepEqual(said.body.name, { givenName: 'Ann' });
    if (max === 1) await app.close();
  }
});

test('an address of a type is there at once, unverified, beside the primary one', async () => {
  await start();
  const said = await patch({ emails: [OLD, { type: 'work', value: OTHER }] });
  assert.deepEqual(said.body.emails, [OLD, { type: 'work', value: OTHER }]);
  assert.equal(said.body[WSO2].verifiedEmailAddresses, OLD);
  await patch(NEW, 'replace', 'emails[type eq "work"].value');
  assert.deepEqual((await user()).emails, [OLD, { type: 'work', value: NEW }]);
  await patch(undefined, 'remove', 'emails[type eq "work"]');
  assert.deepEqual((await user()).emails, [OLD]);
});

// ── Numbers ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const withPhone = { phone_number: PHONE, phone_number_verified: true };

test('a number follows the same rules, by a code in an SMS', async () => {
  await start({}, withPhone);
  for (const value of [
    { mobileNumbers: [{ type: 'mobile', value: NUMBER }] },
    { phoneNumbers: [{ type: 'mobile', value: NUMBER }], [WSO2]: { verifyMobile: true } },
  ]) {
    const said = await patch(value);
    assert.equal(said.status, 200, JSON.stringify(said.body));
    assert.deepEqual(said.body.phoneNumbers, [{ type: 'mobile', value: PHONE }]);
    assert.equal(said.body[ENTERPRISE].pendingMobileNumber, NUMBER);
  }
  const proved = await ann.send('POST', `${IDENTITY}/me/validate-code`, {
    code: await app.codeTo(NUMBER),
    properties: [],
  });
  assert.deepEqual([proved.status, proved.body], [202, '']);
  const { phoneNumbers, [WSO2]: lists } = await user();
  assert.deepEqual(phoneNumbers, [{ type: 'mobile', value: NUMBER }]);
  assert.equal(lists.verifiedMobileNumbers, `${NUMBER},${PHONE}`);
});

test('the lists of numbers are refused as those of addresses are, under codes of their own', async () => {
  const THIRD = '+358409999999';
  await start({}, withPhone);
  const list = (name: string, value: unknown) => patch({ [WSO2]: { [name]: value } });
  await refused(list('verifiedMobileNumbers', [PHONE, NUMBER, THIRD]), 'UMV-10002');
  await refused(list('mobileNumbers', [NUMBER]), 'UMV-10004');
  await refused(list('verifiedMobileNumbers', []), 'UMV-10005');
  const said = await list('verifiedMobileNumbers', `+358 40 123 4567,${NUMBER}`);
  assert.equal(said.body[ENTERPRISE].pendingMobileNumber, NUMBER);
  await app.close();
  await start({ max: 1 }, withPhone);
  await refused(list('mobileNumbers', [PHONE, NUMBER]), 'UMV-10003');
  await app.close();
  await start({ kinds: ['email'] });
  await refused(patch({ phoneNumbers: [{ type: 'mobile', value: NUMBER }] }), 'UMV-10001');
});

// ── The identity API ────────────────────────────────────────────────────────────────────────────────────────────────

const scenario = (value: string, username = 'ann') => ({
  user: { username, realm: 'PRIMARY' },
  properties: [{ key: 'RecoveryScenario', value }],
});

interface Case {
  readonly names: readonly string[];
  readonly method: 'link' | 'code' | null;
  readonly begin: () => Promise<unknown>;
  readonly to: string;
}

const PROGRESSIVE = 'PROGRESSIVE_PROFILE_MOBILE_VERIFICATION_ON';
const SCENARIOS: readonly Case[] = [
  { names: ['EMAIL_VERIFICATION_ON_UPDATE'], method: 'link', begin: () => primary(NEW), to: NEW },
  { names: ['EMAIL_OTP_VERIFICATION_ON_UPDATE'], method: 'code', begin: () => primary(NEW), to: NEW },
  {
    names: ['EMAIL_VERIFICATION_ON_VERIFIED_LIST_UPDATE'],
    method: 'link',
    begin: () => verified([OLD, OTHER]),
    to: OTHER,
  },
  {
    names: ['EMAIL_OTP_VERIFICATION_ON_VERIFIED_LIST_UPDATE'],
    method: 'code',
    begin: () => verified([OLD, OTHER]),
    to: OTHER,
  },
  {
    names: ['MOBILE_VERIFICATION_ON_UPDATE', `${PROGRESSIVE}_UPDATE`],
    method: null,
    begin: () => patch({ phoneNumbers: [{ value: NUMBER }] }),
    to: NUMBER,
  },
  {
    names: ['MOBILE_VERIFICATION_ON_VERIFIED_LIST_UPDATE', `${PROGRESSIVE}_VERIFIED_LIST_UPDATE`],
    method: null,
    begin: () => patch({ [WSO2]: { verifiedMobileNumbers: [PHONE, NUMBER] } }),
    to: NUMBER,
  },
];

for (const { names, method, begin, to } of SCENARIOS)
  test(`${names.join(' and ')}: the message goes again to system and person, and under no other name`, async () => {
    const mail = method === 'code' ? ({ defaultMethod: { email: 'code', phone: 'code' } } as const) : {};
    await start(mail, withPhone);
    await begin();
    assert.equal(await sentTo(to), 1);
    const others = SCENARIOS.flatMap((other) => other.names).filter((name) => !names.includes(name));
    for (const other of others) {
      const no = await client.send<Trouble>('POST', `${IDENTITY}/resend-code`, scenario(other));
      assert.equal(no.status, 400, other);
      assert.equal(no.body.message, 'User recovery data is not found. Please re-initiate the recovery flow.');
    }
    app.clock.pass(120_000);
    const again = await client.send('POST', `${IDENTITY}/resend-code`, scenario(names[0] ?? ''));
    assert.deepEqual([again.status, again.body], [201, '']);
    assert.equal(await sentTo(to), 2);
    app.clock.pass(240_000);
    const { properties } = scenario(names.at(-1) ?? '');
    assert.equal((await ann.send('POST', `${IDENTITY}/me/resend-code`, { properties })).status, 201);
    assert.equal(await sentTo(to), 3);
  });

test('what is asked without a user, a scenario, or one that there is, is told so', async () => {
  await start();
  const ask = async (body: object) => {
    const answer = await client.send<Trouble>('POST', `${IDENTITY}/resend-code`, body);
    assert.equal(answer.status, 400);
    assert.equal(answer.headers.get('content-type'), 'application/json');
    assert.deepEqual(Object.keys(answer.body).toSorted(), ['code', 'description', 'message', 'traceId']);
    assert.match(answer.body.traceId ?? '', /^req_/);
    return answer.body.code;
  };
  const good = scenario('EMAIL_VERIFICATION_ON_UPDATE');
  assert.equal(await ask({ properties: good.properties }), '18003');
  assert.equal(await ask({ ...good, user: { username: 'nobody' } }), '18003');
  assert.equal(await ask({ user: good.user }), '20038');
  assert.equal(await ask({ ...good, properties: [...good.properties, ...good.properties] }), '20038');
  assert.equal(await ask(scenario('SELF_SIGN_UP')), 'UAR-10011');
  assert.equal(await ask(good), '18005');
});

test('where numbers are not verified a system is told so', async () => {
  await start({ kinds: ['email'] });
  const no = await client.send<Trouble>('POST', `${IDENTITY}/resend-code`, scenario('MOBILE_VERIFICATION_ON_UPDATE'));
  assert.deepEqual([no.status, no.body.code], [400, '17007']);
});

test('a message again too soon is 429, with the seconds to wait', async () => {
  await start();
  await primary(NEW);
  const soon = await client.send<Trouble>('POST', `${IDENTITY}/resend-code`, scenario('EMAIL_VERIFICATION_ON_UPDATE'));
  assert.deepEqual([soon.status, soon.body.code], [429, 'UAR-429']);
  assert.equal(soon.headers.get('retry-after'), '30');
});

test('a user is found by name in any case, behind the name of a user store, and by id', async () => {
  await start();
  const { id } = await user();
  await client.send('PUT', '/scim2/Users/ann', { userName: 'Ann.Smith' });
  await primary(NEW);
  for (const name of ['ann.smith', 'PRIMARY/Ann.Smith', 'ann', id]) {
    app.clock.pass(240_000);
    client = await app.client(['changes:write']);
    const sent = await client.send('POST', `${IDENTITY}/resend-code`, scenario('EMAIL_VERIFICATION_ON_UPDATE', name));
    assert.equal(sent.status, 201, name);
  }
});

test('a person proves by the token of a link, and once', async () => {
  await start();
  await primary(NEW);
  const code = tokenIn(await app.mailTo(NEW));
  const proved = await ann.send('POST', `${IDENTITY}/me/validate-code`, { code });
  assert.deepEqual([proved.status, proved.body], [202, '']);
  assert.deepEqual((await user()).emails, [NEW]);
});

test('a system proves by the token of a link, and is told whose it was', async () => {
  await start();
  await client.send('PUT', '/scim2/Users/ann', { userName: 'ann.smith' });
  await primary(NEW);
  const code = tokenIn(await app.mailTo(NEW));
  const looked = await client.send('POST', `${IDENTITY}/introspect-code`, { code });
  assert.deepEqual(looked.body, {
    user: { username: 'ann.smith', realm: 'PRIMARY', tenantDomain: 'default' },
    recoveryScenario: 'EMAIL_VERIFICATION_ON_UPDATE',
    recoveryStep: 'VERIFY_EMAIL',
    isExpired: false,
  });
  const proved = await client.send('POST', `${IDENTITY}/validate-code`, { code, verifiedChannel: { type: 'EMAIL' } });
  assert.deepEqual([proved.status, proved.body], [202, { username: 'ann.smith', realm: 'PRIMARY' }]);
  assert.deepEqual((await user()).emails, [NEW]);
  const used = await client.send<Trouble>('POST', `${IDENTITY}/introspect-code`, { code });
  assert.deepEqual([used.status, used.body.code], [400, '18023']);
});

test('a link whose day is over is an expired code, and is seen to be one', async () => {
  await start({ changeLife: 172_800_000 });
  await primary(NEW);
  const code = tokenIn(await app.mailTo(NEW));
  app.clock.pass(86_399_000);
  client = await app.client(['changes:write']);
  const live = await client.send<{ isExpired: boolean }>('POST', `${IDENTITY}/introspect-code`, { code });
  assert.equal(live.body.isExpired, false);
  app.clock.pass(2_000);
  const old = await client.send<{ isExpired: boolean }>('POST', `${IDENTITY}/introspect-code`, { code });
  assert.equal(old.body.isExpired, true);
  const late = await client.send<Trouble>('POST', `${IDENTITY}/validate-code`, { code });
  assert.deepEqual([late.status, late.body.code], [400, '18002']);
});

test('a code is tried where its scenario says, and costs nothing elsewhere', async () => {
  await start({ defaultMethod: { email: 'code', phone: 'code' }, tries: 2 }, withPhone);
  await primary(NEW);
  const mailed = await app.codeTo(NEW);
  app.clock.pass(1_000);
  await patch({ phoneNumbers: [{ type: 'mobile', value: NUMBER }] });
  const validate = (code: string, value?: string) =>
    ann.send<Trouble>('POST', `${IDENTITY}/me/validate-code`, {
      code,
      properties: value === undefined ? [] : [{ key: 'RecoveryScenario', value }],
    });
  // Without a name it is the newest that it is tried at.
  const wrong = await validate(mailed);
  assert.deepEqual([wrong.status, wrong.body.code], [400, '18001']);
  assert.equal((await validate(mailed, 'EMAIL_OTP_VERIFICATION_ON_UPDATE')).status, 202);
  assert.equal((await validate(await app.codeTo(NUMBER))).status, 202);
});

test('a code is never tried at a change whose mail had none, however new', async () => {
  await start({}, withPhone);
  await patch({ phoneNumbers: [{ type: 'mobile', value: NUMBER }] });
  const code = await app.codeTo(NUMBER);
  app.clock.pass(1_000);
  await primary(NEW);
  assert.equal((await ann.send('POST', `${IDENTITY}/me/validate-code`, { code })).status, 202);
});

test('a code that is wrong, old, missing or of nothing is told so', async () => {
  await start({ defaultMethod: { email: 'code', phone: 'code' } });
  const validate = async (body: object) => {
    const answer = await ann.send<Trouble>('POST', `${IDENTITY}/me/validate-code`, body);
    assert.equal(answer.status, 400);
    return answer.body.code;
  };
  assert.equal(await validate({ code: '123456' }), '18001');
  assert.equal(await validate({}), '20037');
  assert.equal(await validate({ code: 'no-token-of-ours' }), '18001');
  await primary(NEW);
  const code = await app.codeTo(NEW);
  assert.equal(await validate({ code: code === '000000' ? '000001' : '000000' }), '18001');
  assert.equal(await validate({ code: '12' }), '18001');
  app.clock.pass(11 * 60_000);
  assert.equal(await validate({ code }), '18022');
});

test('the current contact has its say where the project wants it, and the proof counts meanwhile', async () => {
  await start({ defaultMethod: { email: 'code', phone: 'code' }, confirmCurrent: 'always' });
  await primary(NEW);
  const validate = (code: string) => ann.send<Trouble>('POST', `${IDENTITY}/me/validate-code`, { code });
  const waits = await validate(await app.codeTo(NEW));
  assert.deepEqual(
    [waits.status, waits.body.description],
    [403, 'the proof counts; the current contact has still to confirm'],
  );
  assert.equal((await validate(await app.codeTo(OLD))).status, 202);
  assert.deepEqual((await user()).emails, [NEW]);
});

// ── Who may, and where ──────────────────────────────────────────────────────────────────────────────────────────────

test('a person reads, replaces and patches themselves, and nobody else', async () => {
  await start();
  await app.person('bob', { email: 'bob@old.example' }).me();
  const me = await ann.send<User>('GET', '/t/default/scim2/Me');
  assert.deepEqual(me.body.emails, [OLD]);
  assert.match(me.body.meta.location, /\/t\/default\/scim2\/Users\/usr_/);
  const said = await ann.send<User>('PATCH', '/scim2/Me', {
    schemas: [PATCH_OP],
    Operations: [{ op: 'Replace', path: 'emails', value: [{ primary: 'True', value: NEW }] }],
  });
  assert.deepEqual(said.body[ENTERPRISE].pendingEmails, [{ value: NEW }]);
  const put = await ann.send<User>('PUT', '/scim2/Me', { emails: [OTHER] });
  assert.deepEqual(put.body[ENTERPRISE].pendingEmails, [{ value: OTHER }]);
  assert.equal((await ann.send('GET', '/scim2/Users/ann')).status, 200);
  assert.equal((await ann.send('GET', '/scim2/Users/bob')).status, 403);
  const name = await ann.send<Trouble>('PUT', '/scim2/Me', { userName: 'bob' });
  assert.equal(name.status, 403);
});

test('a person’s access token is good here, and nowhere else', async () => {
  const idp = await createIdp({ clock: createClock(), issuer: 'https://access.example' });
  app = await startApp({
    project: {
      faces: { wso2: { completion: 'click', linkLife: null } },
      issuers: [idp.entry({ use: 'access', typ: 'at+jwt' })],
    },
  });
  ann = app.person('ann');
  const claims = { email: OLD, email_verified: true };
  const authorization = `Bearer ${idp.token(claims, { header: { typ: 'at+jwt' } })}`;
  const me = await ann.send<User>('GET', '/scim2/Me', undefined, { authorization });
  assert.deepEqual(me.body.emails, [OLD]);
  assert.equal((await ann.send('GET', '/v1/me', undefined, { authorization })).status, 401);
  assert.equal((await ann.send('GET', '/scim2/Me', undefined, { authorization: `${authorization}x` })).status, 401);
  await idp.close();
});

test('what waits and what was proved stands in the list of the widget as well', async () => {
  await start();
  await primary(NEW);
  assert.deepEqual(
    (await ann.me()).changes.map(({ value, state }) => [value, state]),
    [[NEW, 'waiting']],
  );
  await press(NEW);
  const { contacts, changes } = await ann.me();
  assert.deepEqual(changes, []);
  const shown = contacts.map((c) => [c.value, c.verified, c.primary]).toSorted();
  assert.deepEqual(shown, [
    [NEW, true, true],
    [OLD, true, false],
  ]);
});

test('every path stands below its project as well, and below no other', async () => {
  await start();
  assert.equal((await client.send('GET', '/t/default/scim2/Users/ann')).status, 200);
  assert.equal((await client.send<Trouble>('GET', '/t/another/scim2/Users/ann')).body.status, '404');
  await primary(NEW);
  app.clock.pass(60_000);
  const good = scenario('EMAIL_VERIFICATION_ON_UPDATE');
  assert.equal((await client.send('POST', `/t/default${IDENTITY}/resend-code`, good)).status, 201);
  assert.equal((await client.send<Trouble>('POST', `/t/another${IDENTITY}/resend-code`, good)).body.code, 'UAR-404');
});

test('a client needs the scope of what it does, and is refused in the words of the place', async () => {
  await start();
  const reader = await app.client(['users:read']);
  const write = await reader.send<Trouble>('PATCH', '/scim2/Users/ann', { schemas: [PATCH_OP], Operations: [] });
  assert.deepEqual([write.status, write.body.status], [403, '403']);
  const send = await reader.send<Trouble>('POST', `${IDENTITY}/resend-code`, scenario('EMAIL_VERIFICATION_ON_UPDATE'));
  assert.deepEqual([send.status, send.body.code], [403, 'UAR-403']);
  assert.equal((await client.send('POST', `${IDENTITY}/me/validate-code`, { code: '123456' })).status, 403);
  assert.equal((await client.send('GET', '/scim2/Me')).status, 403);
  const nobody = await client.send<Trouble>('GET', '/scim2/Users/ann', undefined, { authorization: '' });
  assert.deepEqual([nobody.status, nobody.body.status], [401, '401']);
  assert.equal(nobody.headers.get('www-authenticate'), 'Bearer');
});

test('what cannot be read is refused, and nothing of it happens', async () => {
  await start();
  const bodies: readonly (readonly [unknown, string])[] = [
    [
      {
        emails: [
          { primary: true, value: NEW },
          { primary: true, value: OTHER },
        ],
      },
      'invalidValue',
    ],
    [{ emails: [NEW, OTHER] }, 'invalidValue'],
    [{ emails: [{ primary: true }] }, 'invalidValue'],
    [{ emails: 7 }, 'invalidValue'],
    [{ emails: [{ primary: true, value: 'no address' }] }, 'invalidValue'],
    [{ [WSO2]: { verifiedEmailAddresses: { a: 1 } } }, 'invalidValue'],
    [{ [WSO2]: { emailAddresses: Array.from({ length: 101 }, (_, i) => `a${i}@x.example`) } }, 'invalidValue'],
    ['text', 'invalidSyntax'],
  ];
  for (const [value, scimType] of bodies) {
    const answer = await patch<Trouble>(value);
    assert.deepEqual([answer.status, answer.body.scimType], [400, scimType], JSON.stringify(value));
  }
  const paths: readonly (readonly [string, string, string])[] = [
    ['replace', 'emails[value co "a"].value', 'invalidPath'],
    ['replace', 'emails[', 'invalidPath'],
    ['replace', 'noSuchThing', 'invalidPath'],
    ['replace', 'emails.display', 'invalidPath'],
  ];
  for (const [op, path, scimType] of paths) {
    const answer = await patch<Trouble>(NEW, op, path);
    assert.deepEqual([answer.status, answer.body.scimType], [400, scimType], path);
  }
  const none = await client.send<Trouble>('PATCH', '/scim2/Users/ann', { schemas: [PATCH_OP], Operations: [] });
  assert.deepEqual([none.status, none.body.scimType], [400, 'invalidSyntax']);
  const half = await client.send<Trouble>('PATCH', '/scim2/Users/ann', {
    schemas: [PATCH_OP],
    Operations: [
      { op: 'replace', value: { emails: [NEW] } },
      { op: 'replace', path: 'noSuchThing', value: 'x' },
    ],
  });
  assert.equal(half.status, 400);
  assert.deepEqual((await user())[ENTERPRISE], {});
  assert.equal(await sentTo(NEW), 0);
  assert.equal((await client.send<Trouble>('GET', '/scim2/Users/nobody')).body.status, '404');
  assert.equal((await client.send<Trouble>('DELETE', '/scim2/Users/ann')).body.status, '405');
});

test('an address of somebody else is answered as a free one, and told to nobody before it is proved', async () => {
  await start();
  await app.person('bob', { email: 'bob@old.example' }).me();
  const free = await primary(NEW);
  const taken = await primary('bob@old.example');
  assert.equal(taken.status, free.status);
  assert.deepEqual(taken.body[ENTERPRISE].pendingEmails, [{ value: 'bob@old.example' }]);
});

test('what is no contact is kept: names, and what WSO2’s schema has of its own', async () => {
  await start();
  await patch({ name: { givenName: 'Ann', familyName: 'Smith' }, [WSO2]: { country: 'FI', verifyEmail: true } });
  await patch('SE', 'replace', `${WSO2}:country`);
  const said = await user();
  assert.deepEqual(said.name, { givenName: 'Ann', familyName: 'Smith' });
  assert.equal(said[WSO2].country, 'SE');
  const put = await client.send<User>('PUT', '/scim2/Users/ann', { name: { givenName: 'Anna' } });
  assert.deepEqual(put.body.name, { givenName: 'Anna' });
  assert.equal(put.body[WSO2].country, 'SE');
  assert.equal(await sentTo(OLD), 0);
});

test('users are looked for, and shown in part, in the same shape', async () => {
  await start();
  await app.person('bob', { email: 'bob@old.example' }).me();
  await client.send('PUT', '/scim2/Users/ann', { userName: 'Ann.Smith' });
  type List = { readonly totalResults: number; readonly Resources: readonly User[] };
  const filter = encodeURIComponent('userName eq "ann.smith"');
  const found = await client.send<List>('GET', `/t/default/scim2/Users?filter=${filter}`);
  assert.equal(found.headers.get('content-type'), 'application/scim+json');
  assert.equal(found.body.totalResults, 1);
  assert.deepEqual(found.body.Resources[0]?.emails, [OLD]);
  assert.match(found.body.Resources[0]?.meta.location ?? '', /\/t\/default\/scim2\/Users\/usr_/);
  const search = await client.send<List>('POST', '/scim2/Users/.search', {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'],
    filter: `emails eq "${OLD}"`,
  });
  assert.deepEqual(search.body.Resources, [await user()]);
  const odd = await client.send<Trouble>('GET', `/scim2/Users?filter=${encodeURIComponent('noSuchThing eq "x"')}`);
  assert.deepEqual([odd.status, odd.body.scimType], [400, 'invalidFilter']);
  const part = await client.send<User>('GET', `/scim2/Users/ann?attributes=userName,${WSO2}:emailAddresses`);
  assert.deepEqual(Object.keys(part.body).toSorted(), ['id', 'schemas', WSO2, 'userName'].toSorted());
  assert.deepEqual(part.body[WSO2], { emailAddresses: OLD });
  const less = await client.send<User>('GET', '/scim2/Users/ann?excludedAttributes=emails,roles');
  assert.equal(less.body.emails, undefined);
  assert.equal((await client.send('GET', '/scim2/Users/ann?attributes=a&excludedAttributes=b')).status, 400);
});

test('a link of another project, one that needs its owner, and a code are nothing to a system', async () => {
  app = await startApp({ project: { faces: { wso2: { completion: 'session', linkLife: null } } } });
  client = await app.client(['users:read', 'users:write', 'changes:write']);
  ann = app.person('ann');
  await ann.me();
  await primary(NEW);
  const code = tokenIn(await app.mailTo(NEW));
  // Where the person themselves has to be there, a system is not them.
  const relay = await client.send<Trouble>('POST', `${IDENTITY}/validate-code`, { code });
  assert.deepEqual([relay.status, relay.body.code], [400, '18001']);
  assert.doesNotMatch(JSON.stringify(relay.body), /\d{6}/);
  assert.deepEqual((await user()).emails, [OLD]);
  // The service itself knows whose it is, whatever stands before it.
  const asking = { requestId: 'req_1', place: null, network: null };
  assert.equal((await readLinkedChange(app.ctx, { client: client.client, ...asking }, code)).ok, true);
  const other = { ...client.client, project: 'another' };
  assert.deepEqual(await readLinkedChange(app.ctx, { client: other, ...asking }, code), {
    ok: false,
    refusal: { code: 'not-found' },
  });
  const typed = await client.send<Trouble>('POST', `${IDENTITY}/introspect-code`, { code: '123456' });
  assert.deepEqual([typed.status, typed.body.code], [400, '18001']);
});

test('a person says what they are called, and not what they are in the organization; nor does a profile grow without end', async () => {
  await start();
  const put = (value: object, by: Pick<Person, 'send'> = ann) =>
    by.send<Trouble>('PATCH', '/scim2/Users/ann', { schemas: [PATCH_OP], Operations: [{ op: 'add', value }] });
  assert.equal((await put({ name: { givenName: 'Ann' } })).status, 200);
  const theirs = [
    { title: 'Chief' },
    { userType: 'admin' },
    { entitlements: [{ value: 'all' }] },
    { [ENTERPRISE]: { department: 'Board' } },
    { [WSO2]: { accountLocked: false } },
  ];
  for (const value of theirs) {
    assert.equal((await put(value)).status, 403, JSON.stringify(value));
    assert.equal((await put(value, client)).status, 200, JSON.stringify(value));
  }
  const much = (key: string) => put({ [WSO2]: { [key]: 'x'.repeat(40_000) } }, client);
  assert.deepEqual([(await much('one')).status, (await much('two')).status], [200, 413]);
});

test('what lists add up to is refused before each is compared with each', async () => {
  await start();
  const names = (from: number, many: number) => Array.from({ length: many }, (_, i) => (from + i).toString(36));
  const wrong = async (Operations: readonly object[]) => {
    const before = performance.now();
    const answer = await ann.send<Trouble>('PATCH', '/scim2/Me', { schemas: [PATCH_OP], Operations });
    assert.deepEqual([answer.status, answer.body.scimType], [400, 'invalidValue']);
    assert.ok(performance.now() - before < 1000);
  };
  const add = (path: string, value: unknown) => ({ op: 'add', path, value });
  await wrong([add('emailAddresses', names(0, 12_000).join())]);
  await wrong(names(0, 100).map((_, i) => add('emailAddresses', names(100 * i, 100).join())));
  await wrong(
    names(0, 50).map((_, i) =>
      add(
        'emails',
        names(30 * i, 30).map((type) => ({ value: 'a@b.example', type })),
      ),
    ),
  );
});

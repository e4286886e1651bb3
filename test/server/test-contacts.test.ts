// Owns what a test contact is for a site that tests its own flow: a code that can be read, events that are marked, limits that hold. Not
// which contacts can be one: test/core/test-contacts.test.ts.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { ChangeBody } from '../../shared/wire/change.ts';
import { KEYS, PUBLIC_URL, startApp, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { readAllBytes } from '../kit/at-rest.ts';
import { SECOND } from '../kit/clock.ts';
import { runHere } from '../kit/command.ts';
import { DATABASES } from '../kit/database.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { receiver, type Receiver } from '../kit/webhook.ts';

const TEST_CONTACTS = ['*.shop.test', '+447700900*'];

interface Site extends TestApp {
  readonly site: Receiver;
}

async function open(t: TestContext, options: TestAppOptions = {}): Promise<Site> {
  const site = await receiver();
  t.after(() => site.close());
  const { project, ...others } = options;
  const app = await startApp({
    ...others,
    project: { testContacts: TEST_CONTACTS, webhooks: [site.webhook], ...project },
  });
  t.after(() => app.close());
  return { ...app, site };
}

type Row = Readonly<Record<string, unknown>>;

/** `outbox show` with --json, beside the server. */
async function show({ databaseUrl, project, clock }: TestApp, ...args: readonly string[]) {
  const config = { databaseUrl, projects: [project], publicUrl: PUBLIC_URL, keys: KEYS };
  const { code, text } = await runHere(['outbox', 'show', ...args, '--json'], { config, clock });
  const rows = text.split('\n').map((line) => JSON.parse(line) as Row);
  return { code, message: rows.find(({ type }) => type === 'message'), error: String(rows.at(-1)?.['error'] ?? '') };
}

const ADDRESS = 'Ann@mail.shop.test';

for (const database of DATABASES) {
  test(`a code for a test contact is sent to no provider, and read on the command line by its address, on ${database}`, async (t) => {
    const app = await open(t, { database });
    const ann = app.person('ann', strongSignIn());
    const begun = (await ann.send<ChangeBody>('POST', '/v1/changes', { kind: 'email', value: ADDRESS, then: 'add' }))
      .body;
    const waits = await show(app, 'ann@MAIL.shop.test');
    assert.equal(waits.message?.['state'], 'queued', 'before it is delivered too');
    await app.courier.drain();
    assert.deepEqual(app.inbox.messages(ADDRESS), []);
    assert.equal((await ann.send<ChangeBody>('GET', `/v1/changes/${begun.id}`)).body.delivery, 'sent');

    const { message } = await show(app, ADDRESS);
    assert.partialDeepStrictEqual(message, { lane: 'email', template: 'prove', to: ADDRESS, state: 'sent' });
    const code = String(message?.['code']);
    assert.match(code, /^\d{6}$/);
    assert.ok(String(message?.['text']).includes(code), 'the text is that of the mail');
    assert.deepEqual((await show(app, String(message?.['id']))).message, message, 'by its id too');
    const bytes = await readAllBytes({ files: app.files, url: app.databaseUrl });
    assert.ok(!bytes.includes(code), 'a code is derived, and never stored');

    assert.equal((await ann.prove(begun, code)).body.state, 'done');
    assert.match((await show(app, ADDRESS)).error, /nothing to show any more: change-over/);
  });
}

test('a change to a test contact has no receipt, and its events are marked; beside it a real one is as ever (R-144)', async (t) => {
  const app = await open(t);
  const ann = app.person('ann', strongSignIn());
  const real = await ann.begin({ kind: 'email', value: 'ann@new.example', then: 'add' });
  await ann.prove(real, await app.codeTo('ann@new.example'));
  const tested = await ann.begin({ kind: 'email', value: ADDRESS, then: 'add' });
  await ann.prove(tested, String((await show(app, ADDRESS)).message?.['code']));
  await app.courier.drain();

  const told = app.site.calls.map(({ body: { type, data } }) => [
    type,
    data['change'],
    data['test'],
    'receipt' in data,
  ]);
  assert.deepEqual(
    told.filter(([, change]) => change === tested.id),
    [
      ['change.requested', tested.id, true, false],
      ['contact.added', tested.id, true, false],
      ['contact.verified', tested.id, true, false],
    ],
  );
  assert.deepEqual(
    told.filter(([, change]) => change === real.id),
    [
      ['change.requested', real.id, undefined, false],
      ['contact.added', real.id, undefined, false],
      ['contact.verified', real.id, undefined, true],
    ],
  );
  const receiptOf = async ({ id }: ChangeBody) => (await ann.send<ChangeBody>('GET', `/v1/changes/${id}`)).body.receipt;
  assert.equal(await receiptOf(tested), undefined);
  assert.ok(await receiptOf(real));
  assert.match((await show(app, 'ann@new.example')).error, /^The message is not for a test contact/);
});

test('the change stays without a receipt when its contact is named no longer', async (t) => {
  const app = await open(t);
  const ann = app.person('ann', strongSignIn());
  const tested = await ann.begin({ kind: 'email', value: ADDRESS, then: 'add' });
  await ann.prove(tested, String((await show(app, ADDRESS)).message?.['code']));
  const later = await startApp({ databaseUrl: app.databaseUrl, project: { testContacts: [] } });
  t.after(() => later.close());
  // The same issuer has to have signed the token.
  const read = await later.ctx.store.accounts.change(tested.id);
  assert.deepEqual([read?.change.state.at, read?.change.terms.test], ['done', true]);
  assert.match((await show(later, ADDRESS)).error, /^No project has test contacts/);
});

test('a change that began before its address was a test contact shows no code', async (t) => {
  const before = await startApp();
  t.after(() => before.close());
  await before.person('ann', strongSignIn()).begin({ kind: 'email', value: ADDRESS, then: 'add' });
  assert.equal(before.inbox.messages(ADDRESS).length, 1);
  const project = { ...before.project, testContacts: TEST_CONTACTS };
  assert.match((await show({ ...before, project }, ADDRESS)).error, /^The change began before/);
});

test('a wrong code and too many messages are counted as for every contact', async (t) => {
  const app = await open(t);
  const ann = app.person('ann', strongSignIn());
  const begun = await ann.begin({ kind: 'email', value: ADDRESS, then: 'add' });
  const code = String((await show(app, ADDRESS)).message?.['code']);
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
  for (let left = begun.triesLeft - 1; left >= 0; left--) await ann.prove(begun, wrong);
  const locked = await ann.prove(begun, code);
  assert.deepEqual([locked.status, (locked.body as { code?: string }).code], [409, 'change-locked']);
  const again = app.person('bob', strongSignIn());
  const other = await again.begin({ kind: 'email', value: ADDRESS, then: 'add' });
  const early = await again.send<{ code: string }>('POST', `/v1/changes/${other.id}/resend`, {});
  assert.deepEqual([early.status, early.body.code], [429, 'too-soon']);
});

test('an address that is blocked, though a test contact, shows no code and looks as ever to the caller', async (t) => {
  const app = await open(t);
  const ann = app.person('ann', strongSignIn());
  const first = await ann.begin({ kind: 'email', value: ADDRESS, method: 'both', then: 'add' });
  const link = new URL(String((await show(app, ADDRESS)).message?.['link']));
  const reported = await ann.send('POST', '/v1/links/report', { token: link.searchParams.get('t') });
  assert.equal(reported.status, 204);
  app.clock.pass(SECOND);
  const second = await ann.begin({ kind: 'email', value: ADDRESS, then: 'add' });
  assert.notEqual(second.id, first.id);
  assert.equal((await ann.send<ChangeBody>('GET', `/v1/changes/${second.id}`)).body.delivery, 'sent');
  assert.match((await show(app, ADDRESS)).error, /^The message is never sent/);
});

test('a number that no table knows is a test contact where its country can be texted', async (t) => {
  const number = '+447700900123';
  const app = await open(t, { policy: { phoneCountries: ['GB'] } });
  const ann = app.person('ann', strongSignIn());
  const begun = await ann.begin({ kind: 'phone', value: '+44 7700 900123', then: 'add' });
  assert.deepEqual(app.inbox.messages(number), []);
  const code = String((await show(app, '+44 7700 900 123')).message?.['code']);
  assert.equal((await ann.prove(begun, code)).body.state, 'done');
  const others = await open(t);
  const refused = await others
    .person('ann', strongSignIn())
    .send<{ code: string; reason: string; country: string }>('POST', '/v1/changes', {
      kind: 'phone',
      value: number,
      then: 'add',
    });
  const { code: refusal, reason, country } = refused.body;
  assert.deepEqual([refused.status, refusal, reason, country], [422, 'address-not-allowed', 'country', 'GB']);
});

test('a test contact that has to agree reads its code too, and gets its notice with the link of the undo', async (t) => {
  const app = await open(t, { policy: { confirmCurrent: 'always' } });
  const ann = app.person('ann', strongSignIn({ email: 'old@mail.shop.test' }));
  const begun = await ann.begin({ kind: 'email', value: 'ann@new.example', then: 'replace' });
  await ann.send('POST', `/v1/changes/${begun.id}/code`, {
    of: 'current',
    code: String((await show(app, 'old@mail.shop.test')).message?.['code']),
  });
  await ann.prove(begun, await app.codeTo('ann@new.example'));
  await app.courier.drain();
  const notice = await show(app, 'old@mail.shop.test', '--template', 'notice');
  assert.match(String(notice.message?.['link']), /\/undo\?t=/);
  assert.deepEqual(app.inbox.messages('old@mail.shop.test'), []);
});

test('in production the command shows nothing', async (t) => {
  const { databaseUrl, project, clock } = await open(t);
  const config = { databaseUrl, projects: [project], publicUrl: PUBLIC_URL, keys: KEYS };
  const shown = runHere(['outbox', 'show', ADDRESS], { config, clock, env: { NODE_ENV: 'production' } });
  await assert.rejects(shown, /^Error: The project default has test contacts \(TEST_CONTACTS\)/);
});

test('text that names nothing, an address without a message and a message of another are told', async (t) => {
  const app = await open(t);
  assert.equal((await show(app, 'ann')).code, 2);
  assert.equal((await show(app, '07700900123')).code, 2);
  assert.match((await show(app, 'x@mail.shop.test')).error, /^There is no such message/);
  assert.match((await show(app, 'msg_none')).error, /^There is no such message/);
  assert.match((await show(app, 'x@mail.shop.test', '--project', 'other')).error, /other/);
});

// Owns what becomes of a change that support began, on a complete server. Not the rule alone: test/core/support-wait.test.ts.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { ChangeBody } from '../../../shared/wire/change.ts';
import type { UndoneBody } from '../../../shared/wire/links.ts';
import { startApp, type TestApp, type TestAppOptions } from '../../kit/app.ts';
import { queryDatabase } from '../../kit/at-rest.ts';
import { HOUR, MINUTE } from '../../kit/clock.ts';
import { DATABASES, THOROUGH, type DatabaseKind } from '../../kit/database.ts';
import { tokenIn } from '../../kit/inbox.ts';
import { freshSignIn, strongSignIn } from '../../kit/sign-in.ts';
import { beginFor } from '../../kit/support.ts';

const OLD = 'ann@old.example';
const NEW = 'ann@new.example';
const PHONE = '+358401234567';
const DAY = 24 * HOUR;
const CLAIMS = { phone_number: PHONE, phone_number_verified: true };
const BODY = { kind: 'email', value: NEW, then: 'replace' } as const;

/** Ann has an e-mail address and a number, and support has begun a change to another address for her. */
async function helped(t: TestContext, kind: DatabaseKind, options: TestAppOptions = {}) {
  const app = await startApp({ database: kind, ...options });
  t.after(() => app.close());
  const ann = app.person('ann', CLAIMS);
  const { user } = await ann.me();
  const { id } = await beginFor(app, user.id, BODY);
  return { app, ann, user: user.id, change: id };
}

/** Presses a link where no user is signed in. */
const press = (app: TestApp, path: string, token: string) =>
  app.person().send<{ change: ChangeBody }>('POST', path, { token }, { authorization: '', origin: '' });

/** Proves the new address, where no user is signed in, and lets the notices out. */
async function pressNew(app: TestApp) {
  const pressed = await press(app, '/v1/links/confirm', tokenIn(await app.mailTo(NEW)));
  await app.courier.drain();
  return pressed;
}

const read = async (app: TestApp, change: string) =>
  (await app.person('ann', CLAIMS).send<ChangeBody>('GET', `/v1/changes/${change}`)).body;
const emails = async (app: TestApp) =>
  (await app.person('ann', CLAIMS).me()).contacts.filter((c) => c.kind === 'email').map((c) => c.value);
const texts = (app: TestApp, to: string) => app.inbox.messages(to).map(({ text }) => text.replace(/\s+/g, ' '));
const about = (app: TestApp, to: string, what: RegExp) => texts(app, to).filter((text) => what.test(text));
const doneRows = async (app: TestApp) =>
  (await queryDatabase({ files: app.files, url: app.databaseUrl }, `select id from audit where event = 'change-done'`))
    .length;

for (const kind of DATABASES)
  test(`a change that support began takes effect 72 hours after its new address was proved, once, and is told and undone, on ${kind}`, async (t) => {
    const { app, ann, change } = await helped(t, kind);
    app.clock.pass(5 * MINUTE);
    const pressed = await pressNew(app);
    assert.equal(pressed.status, 200);
    assert.partialDeepStrictEqual(pressed.body.change, { state: 'waiting', startedBy: 'support' });
    const until = new Date(app.clock() + 72 * HOUR).toISOString();
    assert.equal(about(app, OLD, /takes effect on 23 November 2026 at 10:05 UTC/).length, 1);
    assert.equal(about(app, PHONE, /adds a\*\*@n\*\*\.example on 23 November 2026/).length, 1);
    const waiting = (await ann.me()).changes[0];
    assert.partialDeepStrictEqual(waiting, { id: change, startedBy: 'support', waitsUntil: until, endsAt: until });
    assert.equal((await read(app, change)).waitsUntil, until);

    app.clock.pass(72 * HOUR - 1);
    await app.sweep();
    assert.equal(await app.finishWaits(), 0);
    assert.deepEqual(await emails(app), [OLD]);
    app.clock.pass(1);
    await app.sweep();
    assert.equal((await read(app, change)).state, 'waiting', 'the sweep does not take it for expired');
    assert.equal(await app.finishWaits(), 1);
    assert.equal(await app.finishWaits(), 0);
    assert.partialDeepStrictEqual(await read(app, change), { state: 'done', via: 'link' });
    assert.deepEqual(await emails(app), [NEW]);
    assert.equal(await doneRows(app), 1);
    assert.equal((await read(app, change)).waitsUntil, undefined);

    const told = await app.mailTo(OLD);
    assert.match(told.text, /Support of Example asked for this change\./);
    const undone = await press(app, '/v1/undo', tokenIn(told));
    assert.equal(undone.status, 200);
    assert.deepEqual(
      (undone.body as unknown as UndoneBody).restored.map((c) => c.primary),
      [true],
    );
    assert.deepEqual(await emails(app), [OLD]);
  });

for (const kind of THOROUGH) {
  test(`an old contact stops it by the link in either notice, and the account is frozen, on ${kind}`, async (t) => {
    const { app, change } = await helped(t, kind);
    const [asked] = about(app, PHONE, /Support of Example asked/);
    await pressNew(app);
    app.clock.pass(71 * HOUR);
    const stopped = await press(app, '/v1/undo', tokenIn({ text: asked ?? assert.fail() }));
    assert.equal(stopped.status, 200);
    assert.partialDeepStrictEqual(await read(app, change), { state: 'closed', why: 'reported' });
    app.clock.pass(30 * HOUR);
    assert.equal(await app.finishWaits(), 0);
    assert.deepEqual(await emails(app), [OLD]);
    assert.equal(about(app, OLD, /takes effect/).length, 1);
  });

  test(`the person completes it by the code and a fresh sign-in, in another browser, and an old sign-in is asked for a new one, on ${kind}`, async (t) => {
    const { app, ann, change } = await helped(t, kind);
    const code = await app.codeTo(NEW);
    const old = await ann.prove({ id: change }, code);
    assert.deepEqual([old.status, old.body.code], [401, 'step-up-required']);
    const done = await app.person('ann', freshSignIn(CLAIMS)).prove({ id: change }, code);
    assert.deepEqual([done.status, done.body.state], [200, 'done']);
    assert.deepEqual(await emails(app), [NEW]);
  });

  test(`the person completes what others proved before, by the same link in the browser of a fresh sign-in, on ${kind}`, async (t) => {
    const { app, change } = await helped(t, kind);
    const token = tokenIn(await app.mailTo(NEW));
    await press(app, '/v1/links/confirm', token);
    const again = await app
      .person('ann', strongSignIn(CLAIMS))
      .send<{ change: ChangeBody }>('POST', '/v1/links/confirm', { token });
    assert.equal(again.body.change.state, 'done');
    assert.equal((await read(app, change)).state, 'done');
  });

  test(`a current contact that types its code while signed in completes it, and the code of the new address alone does not, on ${kind}`, async (t) => {
    const { app, ann, change } = await helped(t, kind);
    await pressNew(app);
    const code = await app.codeTo(OLD);
    const { body } = await ann.send<ChangeBody>('POST', `/v1/changes/${change}/code`, { code, of: 'current' });
    assert.equal(body.state, 'done');
  });

  test(`stopping it in one's own account cancels it, on ${kind}`, async (t) => {
    const { app, ann, change } = await helped(t, kind);
    await pressNew(app);
    assert.equal((await ann.send('DELETE', `/v1/changes/${change}`)).status, 204);
    app.clock.pass(80 * HOUR);
    assert.equal(await app.finishWaits(), 0);
    assert.deepEqual(await emails(app), [OLD]);
  });

  test(`when another user has proved the address meanwhile, it ends as taken, on ${kind}`, async (t) => {
    const { app, change } = await helped(t, kind);
    await pressNew(app);
    const ben = app.person('ben', strongSignIn());
    const his = await ben.begin({ kind: 'email', value: NEW });
    assert.equal((await ben.prove(his, await app.codeTo(NEW))).body.state, 'done');
    app.clock.pass(80 * HOUR);
    await app.finishWaits();
    assert.partialDeepStrictEqual(await read(app, change), { state: 'closed', why: 'taken' });
  });

  test(`disabling the account ends it, on ${kind}`, async (t) => {
    const { app, user, change } = await helped(t, kind);
    await pressNew(app);
    const admin = app.person('boss', strongSignIn({ roles: ['contacts-admin'] }));
    const disabled = await admin.send('POST', `/v1/admin/users/${user}/revoke`, {
      reason: 'disabled',
      note: 'asked for',
    });
    assert.ok(disabled.status < 300, JSON.stringify(disabled.body));
    app.clock.pass(80 * HOUR);
    assert.equal(await app.finishWaits(), 0);
    const [row] = await queryDatabase(
      { files: app.files, url: app.databaseUrl },
      `select why from changes where id = '${change}'`,
    );
    assert.deepEqual({ ...(row as object) }, { why: 'revoked' });
  });

  test(`with a longer supportWait it waits so long, and can be stopped until its end, on ${kind}`, async (t) => {
    const { app, ann } = await helped(t, kind, { policy: { supportWait: 14 * DAY } });
    await pressNew(app);
    const [asked] = about(app, PHONE, /Support of Example asked/);
    assert.equal((await ann.me()).changes[0]?.waitsUntil, new Date(app.clock() + 14 * DAY).toISOString());
    app.clock.pass(13 * DAY);
    assert.equal(await app.finishWaits(), 0);
    assert.equal((await press(app, '/v1/undo', tokenIn({ text: asked ?? assert.fail() }))).status, 200);
  });
}

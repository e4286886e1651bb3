// Owns that each change goes to the site's directories, and nothing back to the one that it came from. Not what a directory answers:
// test/deliver/directory.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { DirectorySettings } from '../../../server/ports/directory.ts';
import { startApp, type TestApp } from '../../kit/app.ts';
import { HOUR } from '../../kit/clock.ts';
import { DATABASES, type DatabaseKind } from '../../kit/database.ts';
import { strongSignIn } from '../../kit/sign-in.ts';
import { sql } from '../../kit/sql.ts';
import { serve, settings, type Reply } from '../../deliver/directory/kit.ts';
import { createLines } from '../../deliver/letters.ts';

interface Site {
  readonly app: TestApp;
  /** What the directory got, oldest first. */
  readonly written: () => readonly { version: number; emails: readonly string[] }[];
  /** The next answers; then 204. */
  readonly answers: Reply[];
}

async function site(t: TestContext, database: DatabaseKind, over: Partial<DirectorySettings> = {}): Promise<Site> {
  const answers: Reply[] = [];
  const server = await serve(t, () => answers.shift() ?? { status: 204 });
  const body = { user: '{{sub}}', version: '{{version}}', emails: '{{emails}}' };
  const directory = settings({ type: 'http', url: server.url, body, key: 'id', ...over });
  const app = await startApp({ database, project: { directories: [directory] } });
  t.after(() => app.close());
  const written = () =>
    server.got.map(({ body: text }) => {
      const { version, emails } = JSON.parse(text) as { version: number; emails: { value: string }[] };
      return { version, emails: emails.map(({ value }) => value).sort() };
    });
  return { app, written, answers };
}

/** The sources of the directory, which a test knows only when its app is there. */
const sourcesOf = ({ project }: TestApp) => project.directories![0]!.sources as string[];

async function add(app: TestApp, value: string): Promise<void> {
  const ann = app.person('ann', strongSignIn());
  const begun = await ann.begin({ kind: 'email', value, then: 'add' });
  assert.equal((await ann.prove(begun, await app.codeTo(value))).status, 200);
}

for (const database of DATABASES) {
  test(`a proved change goes to the directory once, with the contacts as they are then, on ${database}`, async (t) => {
    const { app, written } = await site(t, database);
    await add(app, 'two@new.example');
    await app.courier.drain();
    assert.deepEqual(written().at(-1), { version: 2, emails: ['ann@old.example', 'two@new.example'] });
    assert.equal(written().filter(({ version }) => version === 2).length, 1);
  });

  test(`a directory that is down gets the newest list when it is back, and not one of before, on ${database}`, async (t) => {
    const { app, written, answers } = await site(t, database);
    answers.push({ status: 503 });
    await add(app, 'two@new.example');
    await app.courier.drain();
    answers.push({ status: 503 });
    await add(app, 'three@new.example');
    await app.courier.drain();
    for (let i = 0; i < 4; i++) {
      app.clock.pass(HOUR);
      await app.courier.drain();
    }
    const last = { version: 3, emails: ['ann@old.example', 'three@new.example', 'two@new.example'] };
    assert.deepEqual(written().at(-1), last);
    assert.deepEqual(
      written().map(({ version }) => version),
      written()
        .map(({ version }) => version)
        .toSorted((a, b) => a - b),
      'no version after a higher one',
    );
    assert.equal(written().slice(2).length, 1, 'one message carried both changes');
    const rows = await sql(app.databaseUrl, `select state from outbox where kind = 'directory'`);
    assert.deepEqual(new Set(rows.map(({ state }) => state)), new Set(['sent']));
  });
}

test('what an API client of the directory writes is not sent back to it, and the next change of the person is', async (t) => {
  const { app, written } = await site(t, 'sqlite');
  const client = await app.client(['users:read', 'users:write'], { trusted: true });
  sourcesOf(app).push(client.client.id);
  await app.person('ann').me();
  await app.courier.drain();
  const before = written().length;
  const patch = {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
    Operations: [{ op: 'add', path: 'emails', value: [{ value: 'from@directory.example' }] }],
  };
  const me = await app.person('ann').me();
  const answer = await client.send('PATCH', `/scim/v2/Users/${me.user.id}`, patch);
  assert.equal(answer.status, 200);
  await app.courier.drain();
  assert.equal(written().length, before);
  await add(app, 'two@new.example');
  await app.courier.drain();
  assert.ok(written().at(-1)?.emails.includes('from@directory.example'));
});

test('the claims of an issuer that is the directory are not sent back to it', async (t) => {
  const { app, written } = await site(t, 'sqlite');
  sourcesOf(app).push(app.idp.issuer);
  await app.person('ann').me();
  await app.person('ann', { email: 'other@idp.example', email_verified: true }).me();
  await app.courier.drain();
  assert.deepEqual(written(), []);
});

test('the log names the directory and neither its secret nor an address', async (t) => {
  const log = createLines();
  const server = await serve(t, () => ({ status: 422, body: { detail: 'secret-token two@new.example' } }));
  const directory = settings({ type: 'http', url: server.url, body: { user: '{{id}}' }, key: 'id' });
  const app = await startApp({ log, project: { directories: [directory] } });
  t.after(() => app.close());
  await add(app, 'two@new.example');
  await app.courier.drain();
  const told = log.lines.filter(({ data }) => data['kind'] === 'directory');
  assert.partialDeepStrictEqual(told, [
    { event: 'message-dead', data: { directory: 'site', template: 'sync', reason: 'directory-422' } },
  ]);
  assert.doesNotMatch(JSON.stringify(log.lines), /secret-token|two@new/);
});

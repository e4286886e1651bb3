import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { verify } from '../../server/audit/verify.ts';
import { startApp, type TestApp } from '../kit/app.ts';
import { queryDatabase, readAllBytes } from '../kit/at-rest.ts';
import { HOUR } from '../kit/clock.ts';
import { runHere } from '../kit/command.ts';
import { THOROUGH } from '../kit/database.ts';
import { surroundings } from '../kit/server.ts';
import type { Project } from '../../server/ports/project.ts';

const on = (app: TestApp, ...more: readonly string[]) => {
  const projects = [app.project, ...more.map((id) => ({ ...app.project, id }))];
  return (...args: readonly string[]) =>
    runHere(['client', ...args], { config: { databaseUrl: app.databaseUrl, projects }, clock: app.clock });
};
const secretIn = (text: string) => /ccs_[\w-]{43}/.exec(text)?.[0] ?? assert.fail(text);
const idIn = (text: string) => /cli_[\w-]{16}/.exec(text)?.[0] ?? assert.fail(text);
const secretIdsIn = (text: string) => [...new Set(text.match(/csc_[\w-]{16}/g))];

test('beside a server that runs, a client is made, works at once, and is dead at once when it is revoked', async (t) => {
  const around = await surroundings();
  t.after(() => around.close());
  const projects = [{ id: 'default' }] as unknown as readonly Project[];
  const surrounded = { config: { databaseUrl: `sqlite:${around.file}`, projects }, clock: Date.now };
  const early = runHere(['client', 'create', '--scopes', 'admin'], surrounded);
  await assert.rejects(early, { message: `There is no database ${around.file}: serve or migrate makes one.` });
  assert.deepEqual(readdirSync(dirname(around.file)), [], 'nothing is made where nothing was');
  await around.start();
  const made = await around.run(['client', 'create', '--scopes', 'admin', '--name', 'the portal']);
  assert.deepEqual([made.code, made.err], [0, '']);
  assert.match(
    made.out,
    /^Client of project default, with admin:\n {2}id {6}cli_[\w-]{16}\n {2}secret {2}ccs_[\w-]{43}\nThe secret is not shown again: only its hash is kept\.\n$/,
  );
  const [id, secret] = [idIn(made.out), secretIn(made.out)];
  const token = async () => {
    const answer = await fetch(`${around.base}/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: secret }),
    });
    return { status: answer.status, ...((await answer.json()) as { access_token?: string }) };
  };
  const { status, access_token: bearer = '' } = await token();
  assert.equal(status, 200);
  const unlock = async () =>
    (await around.ask('ann', 'POST', '/v1/admin/users/nobody/unlock', {}, { authorization: `Bearer ${bearer}` }))
      .status;
  assert.equal(await unlock(), 404);
  const listed = await runHere(['client', 'list'], surrounded);
  assert.match(
    listed.text,
    new RegExp(
      `^${id} {2}"the portal" {2}project default {2}admin {2}created [\\d-]+T[\\d:.]+Z\n {2}csc_[\\w-]{16}, 0 h old$`,
    ),
  );
  assert.equal(
    (await around.run(['client', 'revoke', id])).out,
    `Client ${id} is revoked, with its secrets and tokens.\n`,
  );
  assert.deepEqual([await unlock(), (await token()).status], [401, 401]);
  const file = await readAllBytes({ files: [around.file, `${around.file}-wal`], url: '' });
  assert.ok(file.includes(id));
  for (const word of [secret, bearer]) assert.ok(!file.includes(word));
});

for (const database of THOROUGH)
  test(`two secrets live at a time, and each is ended by its id, on ${database}`, async (t) => {
    const app = await startApp({ database });
    t.after(() => app.close());
    const run = on(app);
    const made = await run('create', '--scopes', 'users:write, users:read', '--trusted');
    assert.match(made.text, /^Client of project default, trusted, with users:read users:write:\n/);
    const id = idIn(made.text);
    app.clock.pass(72 * HOUR);
    const rotated = await run('rotate', id);
    assert.equal(rotated.code, 0);
    assert.notEqual(secretIn(rotated.text), secretIn(made.text));
    const [older = ''] = secretIdsIn(rotated.text);
    assert.match(
      rotated.text,
      new RegExp(
        `\nThe secret is not shown again: only its hash is kept\\.\nThe older one is still live: ${older}, 3 days old\\. ` +
          `When nothing uses it any more: contact-change-server client revoke ${id} --secret ${older}$`,
      ),
    );
    const third = await run('rotate', id);
    assert.equal(third.code, 1);
    const both = secretIdsIn(third.text);
    assert.match(
      third.text,
      new RegExp(
        `^Client ${id} has two live secrets already: ${older}, 3 days old, and csc_[\\w-]+, 0 h old\\. ` +
          `End one first: contact-change-server client revoke ${id} --secret ${older}$`,
      ),
    );
    const ended = await run('revoke', id, '--secret', older);
    const newer = both.find((one) => one !== older);
    assert.equal(
      ended.text,
      `Secret ${older} is revoked, with the tokens that were got for it.\nStill live: ${newer}, 0 h old.`,
    );
    assert.equal((await run('revoke', id, '--secret', older)).text, `Secret ${older} was revoked already.`);
    const { text: list } = await run('list');
    assert.match(list, new RegExp(`^${id} {2}"unnamed" .* {2}trusted {2}created [^\n]*\n {2}${newer}, 0 h old$`));
    const last = await run('revoke', id, '--secret', newer ?? '');
    assert.match(last.text, new RegExp(`\nNone is left: contact-change-server client rotate ${id} makes one\\.$`));
    assert.doesNotMatch((await run('rotate', id)).text, /older/);
    assert.deepEqual((await run('revoke', id)).code, 0);
    assert.equal((await run('revoke', id)).text, `Client ${id} was revoked already.`);
    assert.deepEqual(await run('rotate', id), { code: 1, text: `Client ${id} was revoked: create another.` });
    assert.match((await run('list')).text, /revoked 2026-/);

    const rows = await queryDatabase(
      { files: app.files, url: app.databaseUrl },
      'select event, user_id, actor, data, personal from audit order by event',
    );
    assert.deepEqual(
      rows.map((row) => row['event']),
      ['client-created', 'client-revoked', 'client-revoked', 'client-revoked', 'client-rotated', 'client-rotated'],
    );
    for (const row of rows) {
      assert.deepEqual([row['user_id'], row['actor'], row['personal']], [null, 'site', '{}']);
      assert.equal((JSON.parse(String(row['data'])) as { client: string }).client, id);
    }
    assert.equal(await app.sealer.seal(), 6);
    const whole = await verify(app.store.auditChain, { project: null, heads: [] }, () => undefined);
    assert.ok(whole, 'sealed as any other');
    const stored = await readAllBytes({ files: app.files, url: app.databaseUrl });
    for (const { text } of [made, rotated]) assert.ok(!stored.includes(secretIn(text)));
  });

test('what cannot be done is said in one sentence', async (t) => {
  const app = await startApp();
  t.after(() => app.close());
  const [one, many] = [on(app), on(app, 'shop')];
  const create = ['create', '--scopes', 'admin'];
  const said: [run: typeof one, args: readonly string[], code: number, words: RegExp][] = [
    [one, [...create, '--project', 'shop'], 1, /^There is no project "shop": there is default\.$/],
    [one, ['list', '--project', 'shop'], 1, /^There is no project "shop"/],
    [many, create, 2, /^Say which --project: there is default, shop\.$/],
    [one, ['create', '--scopes', 'admin,users:delete'], 2, /^There is no scope "users:delete": there is users:read, /],
    [one, ['create', '--scopes', 'Admin'], 2, /^There is no scope "Admin"/],
    [one, ['create', '--scopes', ' , '], 2, /^Say with --scopes what it may do: there is users:read, .*, admin\.$/],
    [one, ['create'], 2, /^Say with --scopes/],
    [one, [...create, '--name', ' '], 2, /^A name is one line of up to 100 characters\.$/],
    [one, [...create, '--name', 'a\u001b[2J'], 2, /^A name is one line/],
    [one, [...create, '--name', 'a\nb'], 2, /^A name is one line/],
    [one, [...create, '--name', 'x'.repeat(101)], 2, /^A name is one line/],
    [one, ['rotate', 'cli_nobody'], 1, /^There is no client "cli_nobody": client list prints all\.$/],
    [one, ['revoke', 'cli_nobody', '--secret', 'csc_x'], 1, /^There is no client/],
    [one, [], 2, /^Usage: contact-change-server client \[/],
    ...(
      [
        [['delete'], /^Unknown command 'delete'\.\nAdd --help to see how it is used\.$/],
        [['__proto__'], /^Unknown command '__proto__'\.\n/],
        [['rotate'], /^Missing required argument 'client-id'\.\n/],
        [['rotate', ''], /^Command-argument value '' is invalid for argument 'client-id'\. It must not be empty\.\n/],
        [['rotate', 'cli_a', 'cli_b'], /^Too many arguments for 'rotate'\. Expected 1 argument but got 2/],
        [['rotate', 'cli_a', '--secret', 'x'], /^Unknown option '--secret'\.\n/],
        [['revoke'], /^Missing required argument 'client-id'\.\n/],
        [['list', 'cli_a'], /^Too many arguments for 'list'\./],
        [['list', '--trusted'], /^Unknown option '--trusted'\.\n/],
        [[...create, 'cli_a'], /^Too many arguments for 'create'\./],
        [[...create, '--force'], /^Unknown option '--force'\.\n/],
        [['create', '--scopes'], /^Option '--scopes <scope,…>' argument missing\.\n/],
      ] as const
    ).map(([args, words]): [typeof one, readonly string[], number, RegExp] => [one, args, 2, words]),
  ];
  for (const [run, args, code, words] of said) {
    const { text, ...ran } = await run(...args);
    assert.deepEqual([args, ran.code], [args, code]);
    assert.match(text, words);
  }
  assert.deepEqual(await one('list'), { code: 0, text: 'There is no client.' });
  const id = idIn((await many(...create, '--project', 'shop')).text);
  assert.match((await one('revoke', id, '--secret', 'csc_x')).text, /has no secret "csc_x"/);
  assert.match((await many('list', '--project', 'shop')).text, new RegExp(`^${id} .*project shop`));
  assert.equal((await many('list', '--project', 'default')).text, 'There is no client.');
});

test('a client has the country of the numbers that it writes without one, and lists say it', async (t) => {
  const app = await startApp();
  t.after(() => app.close());
  const client = on(app);
  const made = await client('create', '--scopes', 'users:write', '--trusted', '--country', 'us');
  assert.equal(made.code, 0, made.text);
  assert.match(made.text, /^Client of project default, trusted, numbers of US, with users:write:/);
  assert.equal((await app.store.clients.find(idIn(made.text)))?.client.country, 'US');
  assert.match((await client('list')).text, /trusted {2}numbers of US/);
  for (const country of ['XX', 'USA', '1', ''])
    assert.match((await client('create', '--scopes', 'users:write', '--country', country)).text, /There is no country/);
});

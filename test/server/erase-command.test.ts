import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { KEYS, startApp } from '../kit/app.ts';
import { readAllBytes } from '../kit/at-rest.ts';
import { runHere } from '../kit/command.ts';
import { surroundings } from '../kit/server.ts';
import { makeKey } from '../../server/config/keys.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const ERASE = ['erase', '--project', 'default'];

test('a person is erased by a command, beside a server that runs, and only when it is told to do it', async (t) => {
  const around = await surroundings();
  t.after(() => around.close());
  const { child } = await around.start();
  const change = await around.ask<{ id: string }>(strongSignIn({ sub: 'ann' }), 'POST', '/v1/changes', {
    kind: 'email',
    value: 'ann@new.example',
  });
  assert.equal(change.status, 201);
  await around.inbox.waitFor('ann@new.example');
  const { body } = await around.ask<{ user: { id: string } }>('ann', 'GET', '/v1/me');

  const look = await around.run([...ERASE, 'ann']);
  assert.equal(look.code, 0, look.err);
  assert.match(
    look.out,
    new RegExp(
      `^This would erase ${body.user.id} of project default:\n  1 contact\n  1 identity at the sign-in\n  1 change with its addresses\n  [12] messages?\n`,
    ),
  );
  assert.match(look.out, /Nothing was done\. Say --yes/);
  assert.equal((await around.ask('ann', 'GET', '/v1/me')).status, 200);

  const json = await around.run(['--json', ...ERASE, 'ann']);
  const preview = JSON.parse(json.out) as Record<string, unknown>;
  assert.deepEqual(
    [preview['type'], preview['user'], preview['contacts'], preview['done']],
    ['result', body.user.id, 1, false],
  );

  const nobody = await around.run([...ERASE, 'nobody', '--yes']);
  assert.deepEqual([nobody.code, nobody.out], [1, '']);
  assert.match(nobody.err, /Project default has no user "nobody"/);
  const done = await around.run([...ERASE, body.user.id, '--yes']);
  assert.equal(done.code, 0, done.err);
  assert.match(done.out, /^Erased usr_[\w-]+ of project default:\n {2}1 contact\n/);
  assert.equal((await around.ask('ann', 'GET', '/v1/me')).status, 401);
  assert.match((await around.run([...ERASE, 'ann', '--yes'])).out, /^Nothing is left of usr_/);
  assert.equal((await around.ask('bob', 'GET', '/v1/me')).status, 200);

  const stopped = new Promise((gone) => child.once('exit', gone));
  child.kill('SIGTERM');
  await stopped;
  const file = await readAllBytes({ files: [around.file, `${around.file}-wal`], url: '' });
  assert.doesNotMatch(file, /ann@(new|old)\.example/);
  assert.match(file, /bob@old\.example/);

  // Under another key nobody would know her again: it says so instead of starting.
  const restarted = await around.run(['serve'], { SECRET_KEYS: makeKey('k9') });
  assert.equal(restarted.code, 1);
  assert.match(
    restarted.err,
    new RegExp(
      `^Accounts were erased under the secret key development-\\w+, which is not among the keys, .*Put that key back, ` +
        `as the last one of SECRET_KEYS or SECRET_KEYS_FILE\\. .*look for it in ${around.file}\\.keys\\.\n$`,
    ),
  );
});

test('keys that are not those of the server erase nobody, and none are made', async (t) => {
  const keys = [makeKey('k1'), makeKey('k2')] as const;
  const around = await surroundings({ SECRET_KEYS: keys[0] });
  t.after(() => around.close());
  await around.start();
  const begun = await around.ask(strongSignIn({ sub: 'ann' }), 'POST', '/v1/changes', {
    kind: 'email',
    value: 'ann@new.example',
  });
  assert.equal(begun.status, 201);

  const none = await around.run([...ERASE, 'ann', '--yes'], { SECRET_KEYS: '' });
  assert.deepEqual([none.code, none.out], [1, '']);
  assert.match(
    none.err,
    /^There are no secret keys: set SECRET_KEYS [^\n]*server\.db\.keys, and there is no such file\.\n$/,
  );
  assert.equal(existsSync(`${around.file}.keys`), false);

  const others = await around.run([...ERASE, 'ann', '--yes'], { SECRET_KEYS: keys[1] });
  assert.deepEqual([others.code, others.out], [1, '']);
  assert.match(
    others.err,
    /^These keys are not those of this database: [^\n]* made with k1, and there is only k2\. [^\n]*\n$/,
  );
  assert.equal((await around.ask('ann', 'GET', '/v1/me')).status, 200);

  const both = await around.run([...ERASE, 'ann', '--yes'], { SECRET_KEYS: `${keys[1]} ${keys[0]}` });
  assert.equal(both.code, 0, both.err);
});

test('where there is no database, an erasure makes neither one nor keys', async (t) => {
  const around = await surroundings();
  t.after(() => around.close());
  const looked = await around.run([...ERASE, 'ann']);
  assert.deepEqual(looked, {
    code: 1,
    out: '',
    err: `There is no database ${around.file}: serve or migrate makes one.\n`,
  });
  assert.deepEqual(readdirSync(dirname(around.file)), []);
});

test('who is not there, and what is not understood, is said in one sentence', async (t) => {
  const app = await startApp();
  t.after(() => app.close());
  const config = { databaseUrl: app.databaseUrl, projects: [app.project], keys: KEYS };
  const said: [readonly string[], number, RegExp][] = [
    [['--project', 'default', 'nobody'], 1, /^Project default has no user "nobody"\. Say the id [^\n]*\.$/],
    [['--project', 'shop', 'ann'], 1, /^There is no project "shop": there is default\.$/],
    [['ann'], 2, /^Required option '--project <id>' not specified\.\nAdd --help to see how it is used\.$/],
    [['--project', 'default'], 2, /^Missing required argument 'user'\.\n/],
    [['--project', 'default', 'ann', 'bob'], 2, /^Too many arguments for 'erase'\. Expected 1 argument but got 2/],
    [['--project', 'default', 'ann', '--force'], 2, /^Unknown option '--force'\.\n/],
  ];
  for (const [args, code, words] of said) {
    const { text, ...ran } = await runHere(['erase', ...args], { config, clock: app.clock });
    assert.deepEqual([args, ran.code], [args, code]);
    assert.match(text, words);
  }
});

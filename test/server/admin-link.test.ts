import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AdminSessionBody } from '../../shared/wire/admin-session.ts';
import { PUBLIC_URL, startApp, type TestApp } from '../kit/app.ts';
import { runHere } from '../kit/command.ts';

const on =
  (app: TestApp) =>
  (...args: readonly string[]) =>
    runHere(['admin-link', ...args], {
      config: { databaseUrl: app.databaseUrl, projects: [app.project], publicUrl: PUBLIC_URL },
      clock: app.clock,
    });

test('admin-link prints a link that lets the named admin in, once', async (t) => {
  const app = await startApp();
  t.after(() => app.close());
  const made = await on(app)('--name', ' Ada Admin ', '--role', 'auditor');
  assert.deepEqual([made.code], [0]);
  const [, token = ''] =
    /^.*\/admin#link=([\w-]{43})\nFor Ada Admin, as auditor\. The link works once, until 2026-/.exec(made.text) ?? [];
  const spend = () =>
    app.app.request(`${PUBLIC_URL}/v1/admin/links`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: new URL(PUBLIC_URL).origin },
      body: JSON.stringify({ token }),
    });
  const who = (await (await spend()).json()) as AdminSessionBody;
  assert.deepEqual([who.name, who.roles, who.by], ['Ada Admin', ['auditor'], 'link']);
  assert.equal((await spend()).status, 401);
});

test('admin-link refuses an unknown role, a name of two lines, and a project whose admins have a provider', async (t) => {
  const app = await startApp();
  t.after(() => app.close());
  const run = on(app);
  for (const [args, code, error] of [
    [['--name', 'Ada', '--role', 'root'], 2, /^--role is one of support, admin, auditor, verifier, and not "root"/],
    [['--name', 'Ada\nEve'], 2, /^--name is one line/],
    [['--name', 'Ada', '--project', 'shop'], 1, /^There is no project "shop": there is default/],
  ] as const) {
    const { code: ended, text: err } = await run(...args);
    assert.equal(ended, code);
    assert.match(err, error);
  }
  Object.assign(app.project, {
    oidc: { issuer: 'https://idp.example', clientId: 'a', clientSecret: 'b', scope: 'openid' },
  });
  assert.match((await run('--name', 'Ada')).text, /^Admins of project default sign in at https:\/\/idp\.example/);
});

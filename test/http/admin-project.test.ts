import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ROLES } from '../../server/core/admin-roles.ts';
import { NOTICE_TOPICS } from '../../server/core/effects.ts';
import { DEFAULT_POLICY } from '../../server/core/policy.ts';
import { DEFAULT_QUOTAS } from '../../server/core/rate-limits.ts';
import { facesSchema } from '../../server/config/project/face-schema.ts';
import { policySchema } from '../../server/config/project/policy-schema.ts';
import type { RoleClaim } from '../../server/ports/project.ts';
import { METHODS } from '../../shared/contact.ts';
import { POLICY_REASONS, QUOTA_REASONS, REASONS } from '../../shared/policy-reasons.ts';
import type { AdminMessagesBody, AdminPolicyBody } from '../../shared/wire/admin-project.ts';
import type { AdminLimitsBody } from '../../shared/wire/admin-users.ts';
import type { Answer, Person, TestApp, TestAppOptions } from '../kit/app.ts';
import { MINUTE } from '../kit/clock.ts';
import { freshSignIn, strongSignIn } from '../kit/sign-in.ts';
import { start } from './kit.ts';

const GROUPS: readonly RoleClaim[] = ROLES.map((role) => ({ role, claim: 'groups', value: role }));
const withRoles = (options: TestAppOptions = {}) =>
  start({ ...options, project: { adminRoles: GROUPS, ...options.project } });
const as = (app: TestApp, role: string): Person => app.person(`an-${role}`, freshSignIn({ groups: role }));

const rowsOf = async (app: TestApp) =>
  (await as(app, 'auditor').send<AdminPolicyBody>('GET', '/v1/admin/policy')).body.rows;

test('the policy has a row for each value, with its default, its reason, and the line that sets it', async () => {
  const policy = { linkLife: 30 * MINUTE, quotas: { ...DEFAULT_QUOTAS, smsPerDay: 10 } };
  const rows = await rowsOf(await withRoles({ policy }));
  const named = (name: string) => rows.find((row) => row.name === name);
  const { stepUp: _, quotas: __, may: ___, ...values } = DEFAULT_POLICY;
  for (const name of [...Object.keys(values), 'stepUp.begin', 'quotas.smsPerDay', 'redirectUrls', 'mail'])
    assert.ok((named(name)?.why ?? '').length > 10, name);
  assert.deepEqual(named('linkLife'), {
    name: 'linkLife',
    value: '30m',
    default: '10m',
    reason: 'linkLife',
    why: POLICY_REASONS.linkLife,
    setting: 'POLICY: linkLife',
    line: 'POLICY={"linkLife":"30m","quotas":{"smsPerDay":10}}',
  });
  assert.equal(named('kinds')?.value, 'email, phone');
  for (const { line } of rows.filter(({ line }) => line.startsWith('POLICY='))) {
    const read = policySchema.parse(JSON.parse(line.slice('POLICY='.length)));
    assert.deepEqual(read, { ...DEFAULT_POLICY, ...policy }, line);
  }
});

test('each row names its reason by an id, of which the portal has words, and every reason is that of a row', async () => {
  const rows = await rowsOf(await withRoles({ project: { faces: facesSchema.parse({ descope: {} }) } }));
  for (const { name, reason, why } of rows) assert.equal(why, (REASONS as Record<string, string>)[reason], name);
  assert.deepEqual([...new Set(rows.map(({ reason }) => reason))].sort(), Object.keys(REASONS).sort());
});

test('what several settings answer together has a row too: each kind, several addresses, verification on update', async () => {
  const valuesOf = async (options: TestAppOptions) => {
    const rows = await rowsOf(await withRoles(options));
    const named = (name: string) => rows.find((row) => row.name === name)!;
    return ['may.email', 'may.phone', 'severalAddresses', 'verificationOnUpdate'].map(named);
  };
  const usual = await valuesOf({});
  for (const row of usual) assert.equal(row.value, row.default, row.name);
  assert.deepEqual(
    usual.map(({ value, setting }) => [value, setting]),
    [
      ['read, add, change, remove', 'POLICY: may.email'],
      ['read, add, change, remove', 'POLICY: may.phone'],
      ['5', 'POLICY: max'],
      ['on; adminApprovals: on', 'ADMIN_APPROVALS'],
    ],
  );
  const strict = await valuesOf({
    policy: { kinds: ['email'], may: { ...DEFAULT_POLICY.may, email: ['read', 'add'] }, max: 1 },
    project: { adminApprovals: 'off' },
  });
  const rest = '"kinds":["email"],"may":{"email":["read","add"],"phone":["read","add","change","remove"]},"max":1';
  assert.deepEqual(
    strict.map(({ value, line }) => [value, line]),
    [
      ['read, add', `POLICY={${rest}}`],
      ['off', `POLICY={${rest}}`],
      ['1', `POLICY={${rest}}`],
      ['on; adminApprovals: off', 'ADMIN_APPROVALS=off'],
    ],
  );
});

test('each vendor contract has rows for what it demands and how long its links work, with a line that sets what holds today', async () => {
  const faces = facesSchema.parse({
    descope: { confirmCurrent: 'auto', stepUp: { begin: { maxAge: '15m', acr: ['mfa'] } } },
    wso2: {},
  });
  const rows = await rowsOf(await withRoles({ project: { faces } }));
  const found = rows.filter(({ name }) => name.startsWith('faces.'));
  assert.deepEqual(
    found.map(({ name, value, setting }) => [name, value, setting]),
    [
      ['faces.descope.linkLife', '10m', 'FACES: descope.linkLife'],
      ['faces.descope.confirmCurrent', 'auto', 'FACES: descope.confirmCurrent'],
      ['faces.descope.stepUp', 'begin: maxAge: 15m; acr: mfa', 'FACES: descope.stepUp'],
      ['faces.wso2.linkLife', '1d', 'FACES: wso2.linkLife'],
      ['faces.wso2.confirmCurrent', 'never', 'FACES: wso2.confirmCurrent'],
      ['faces.wso2.stepUp', 'begin: maxAge: 0s', 'FACES: wso2.stepUp'],
    ],
  );
  assert.deepEqual(
    found.filter(({ name }) => name.endsWith('linkLife')).map((row) => row.default),
    ['10m', '1d'],
  );
  for (const { line } of found) assert.deepEqual(facesSchema.parse(JSON.parse(line.slice('FACES='.length))), faces);
});

test('no row has a password, a key or a token', async () => {
  const app = await withRoles({
    project: {
      mail: [{ id: 'smtp', url: 'smtps://robot:pass-word@smtp.example.com', from: 'Example <no-reply@example.com>' }],
      sms: [{ id: 'sms', url: 'twilio://SID:to-ken@api.twilio.com', from: '+358405550100', secret: null }],
      webhooks: [{ url: 'https://hooks.example.com/in?key=hook-key', secret: 'whsec_secret' }],
      humanCheck: { url: 'https://check.example.com/x?k=check-key', secret: 'check-secret' },
    },
  });
  const text = JSON.stringify(await rowsOf(app));
  assert.match(text, /smtp: smtp\.example\.com \(Example <no-reply@example\.com>\)/);
  assert.doesNotMatch(text, /pass-word|to-ken|hook-key|whsec_|check-key|check-secret/);
});

test('the reasons are those that stand beside the values in the code', () => {
  for (const [file, from, reasons] of [
    ['policy.ts', 'export const DEFAULT_POLICY', POLICY_REASONS],
    ['rate-limits.ts', 'export const DEFAULT_QUOTAS', QUOTA_REASONS],
  ] as const) {
    const source = readFileSync(new URL(`../../server/core/${file}`, import.meta.url), 'utf8');
    const lines = source.slice(source.indexOf(from)).split('\n};')[0] ?? '';
    const commented = [...lines.matchAll(/^ {2}(\w+): .*?,? \/\/ (.+)$/gm)];
    assert.ok(commented.length > 5);
    for (const [, name = '', why] of commented) assert.equal((reasons as Record<string, string>)[name], why, name);
  }
});

test('each topic of a notice has an example, and so has each message that an admin causes, which names the role', async () => {
  const app = await withRoles({ policy: { confirmCurrent: 'auto' } });
  const admin = as(app, 'auditor');
  const { templates } = (await admin.send<AdminMessagesBody>('GET', '/v1/admin/messages')).body;
  const names = templates.map(({ name }) => name);
  for (const topic of NOTICE_TOPICS) assert.ok(names.includes(`notice-${topic}`), topic);
  for (const side of ['prove', 'allow'])
    for (const method of METHODS) assert.ok(names.includes(`${side}-${method}`), `${side}-${method}`);
  const text = async (name: string) =>
    (await admin.send<string>('GET', `/v1/admin/messages/${name}?form=text&locale=en`)).body;
  for (const name of ['prove-both', 'allow-both', 'notice-requested', 'notice-done']) {
    assert.match(await text(`${name}-by-support`), /Support of Example/i, name);
    assert.match(await text(`${name}-by-admin`), /An admin of Example/i, name);
    assert.doesNotMatch(await text(name), /(?:admin|support) of Example/i, name);
  }
  assert.match(await text('notice-waits'), /takes effect/i);
});

test('each message can be looked at in each language and form, and none has a real code, a script or a frame', async () => {
  const app = await withRoles();
  const admin = as(app, 'admin');
  const { templates, languages } = (await admin.send<AdminMessagesBody>('GET', '/v1/admin/messages')).body;
  assert.deepEqual(languages, ['en', 'ar']);
  assert.ok(templates.length >= 15);
  for (const { name, forms } of templates)
    for (const locale of languages)
      for (const form of forms) {
        const path: string = `/v1/admin/messages/${name}?locale=${locale}&form=${form}`;
        const { status, headers, body }: Answer<string> = await admin.send('GET', path);
        assert.equal(status, 200, path);
        assert.ok(body.length > 20, path);
        assert.doesNotMatch(body, /\{\{|undefined|<script|<iframe| on\w+=/, path);
        if (form !== 'html') {
          assert.match(headers.get('content-type') ?? '', /^text\/plain/);
          continue;
        }
        assert.match(body, new RegExp(`<html lang="${locale}"`));
        const csp = headers.get('content-security-policy') ?? '';
        assert.match(
          csp,
          /^default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'/,
        );
      }
  const mail = async (query: string) => (await admin.send<string>('GET', `/v1/admin/messages/prove-code${query}`)).body;
  assert.match(await mail(''), /color-scheme:light dark;[^]*@media \(prefers-color-scheme:dark\)\{/);
  assert.match(await mail('?scheme=dark'), /color-scheme:dark;[^]*@media all\{/);
  assert.match(await mail('?scheme=light'), /color-scheme:light;[^]*@media not all\{/);
  for (const scheme of ['light', 'dark'])
    assert.doesNotMatch(await mail(`?scheme=${scheme}`), /prefers-color-scheme|light dark/);
  assert.equal((await admin.send('GET', '/v1/admin/messages/prove-code?scheme=sepia')).status, 400);
  const code = await admin.send<string>('GET', '/v1/admin/messages/prove-code?form=sms');
  assert.match(code.body, /123456/);
  for (const path of ['none', 'constructor', '__proto__', 'prove-code%2F..'])
    assert.equal((await admin.send('GET', `/v1/admin/messages/${path}`)).status, 404, path);
  assert.equal((await admin.send('GET', '/v1/admin/messages/prove-code?form=pdf')).status, 400);
});

test('the limits of the project count the SMS that were sent', async () => {
  const app = await withRoles();
  await app.person('ann', strongSignIn()).begin({ kind: 'phone', value: '+358401234567' });
  const { limits } = (await as(app, 'admin').send<AdminLimitsBody>('GET', '/v1/admin/limits')).body;
  assert.deepEqual(
    limits.map(({ name, used, max }) => [name, used, max]),
    [
      ['sms.hour', 1, 500],
      ['sms.day', 1, 3000],
    ],
  );
});

test('support sees nothing of how the project is set up', async () => {
  const app = await withRoles();
  for (const path of ['policy', 'messages', 'messages/prove-code', 'limits'])
    assert.equal((await as(app, 'support').send('GET', `/v1/admin/${path}`)).status, 403, path);
});

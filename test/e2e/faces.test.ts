import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stage } from './browser.ts';

const on = stage();

async function send(
  method: string,
  path: string,
  authorization: string,
  body: object,
): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }> {
  const answer = await fetch(on.demo.bffUrl + path, {
    method,
    headers: { 'Content-Type': 'application/json', Authorization: authorization },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
}

/** By password, unless the claims say more, as the demo's site signs people in. */
async function tokenOf(sub: string, claims = {}): Promise<string> {
  const answer = await fetch(`${on.demo.siteUrl}/idp/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ sub, claims }),
  });
  return ((await answer.json()) as { refreshJwt: string }).refreshJwt;
}

test('what is begun by each contract is finished from the mailbox or the phone, and stands in the widget’s list', async () => {
  const page = await on.signedIn('Bob');
  const jwt = await tokenOf('bob');
  const { id, secret } = on.demo.client;
  const basic = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
  const ok = (answer: { readonly status: number; readonly body: unknown }, what: string) =>
    assert.ok(answer.status < 300, `${what}: ${answer.status} ${JSON.stringify(answer.body)}`);

  // Descope: a magic link to the site's own page.
  const descope = { loginId: 'bob', email: 'bob@descope.example', URI: `${on.demo.siteUrl}/magic` };
  ok(await send('POST', '/v1/auth/magiclink/update/email', `Bearer default:${jwt}`, descope), 'Descope');
  const token = new URL(await on.link('bob@descope.example')).searchParams.get('t');
  ok(await send('POST', '/v1/auth/magiclink/verify', 'Bearer default', { token }), 'Descope’s verify');

  // Trivore: a code by SMS, typed into the site's own page.
  const path = '/api/rest/v1/user/bob/change-contact';
  const begun = await send('POST', `${path}/begin`, basic, { mobile: '+358505550199', primary: true });
  ok(begun, 'Trivore');
  const { verificationToken } = begun.body;
  ok(
    await send('POST', `${path}/finish`, basic, { verificationToken, code: await on.code('+358505550199') }),
    'finish',
  );

  // Transmit: a code by mail, beside the primary address.
  const email = 'bob@transmit.example';
  // A second change of the e-mail within a week asks the current contact, except after a strong sign-in.
  const strong = await tokenOf('bob', { amr: ['pwd', 'otp'] });
  ok(await send('POST', '/cis/v1/verification/otp/email/send', `Bearer ${strong}`, { email }), 'Transmit');
  const validate = { email, passcode: await on.code(email) };
  ok(await send('POST', '/cis/v1/verification/otp/email/validate', `Bearer ${strong}`, validate), 'validate');

  // SCIM, by a trusted system: there at once, and to be proved by its person.
  const work = { value: 'bob@scim.example', type: 'work' };
  const add = { op: 'add', path: 'emails', value: [work] };
  const patch = { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: [add] };
  ok(await send('PATCH', '/scim/v2/Users/bob', basic, patch), 'SCIM');

  // WSO2: the primary address waits until the link of its mail is pressed.
  const replace = { op: 'replace', value: { emails: [{ primary: true, value: 'bob@wso2.example' }] } };
  ok(await send('PATCH', '/t/default/scim2/Users/bob', basic, { ...patch, Operations: [replace] }), 'WSO2');
  await page.goto(await on.link('bob@wso2.example'));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('heading', { name: 'Confirmed' }).waitFor();

  await page.goto(`${on.demo.siteUrl}/contacts`);
  const list = (kind: string) => page.locator(`contact-change-list[kind="${kind}"]`).getByRole('listitem');
  await list('email').filter({ hasText: 'bob@wso2.example' }).filter({ hasText: 'Primary' }).waitFor();
  const emails = await list('email').allInnerTexts();
  for (const value of ['bob@example.com', 'bob@descope.example', 'bob@transmit.example'])
    assert.ok(
      emails.some((text) => text.includes(value) && !text.includes('Not verified')),
      emails.join('\n'),
    );
  assert.ok(emails.some((text) => /bob@scim\.example\s+Work\s+Not verified/i.test(text)));
  assert.match((await list('phone').allInnerTexts())[0] ?? '', /50\s*555\s*0199\s+Primary/);
});

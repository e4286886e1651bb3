// The story of the page "Implementing changing of user's email address or mobile number", sentence by sentence. It names two
// paths and no field: the fields are ours (server/faces/trivore/fields.ts).
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { listen } from '../../../server/http/serve.ts';
import { startApp } from '../../kit/app.ts';
import { silent } from '../../kit/database.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

const closing: (() => Promise<void>)[] = [];
after(async () => {
  for (const close of closing) await close();
});

test('a new address is asked for, proved and made primary as the page tells it', async () => {
  const app = await startApp({ project: { faces: { trivore: { completion: 'click', linkLife: null } } } });
  closing.push(() => app.close());
  const server = await listen(app.app, { port: 0, host: '127.0.0.1', log: silent });
  closing.push(() => server.stop(0));
  const userId = (await app.person().me()).user.id;
  const client = await app.client(['changes:write']);
  const ask = async (path: string, body: unknown, authorization: string) => {
    const answer = await fetch(server.url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: authorization },
      body: JSON.stringify(body),
    });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> };
  };
  const BEGIN = `/api/rest/v1/user/${userId}/change-contact/begin`;
  const FINISH = `/api/rest/v1/user/${userId}/change-contact/finish`;

  // "You can call it with API Client credentials or the user's own access token."
  for (const authorization of [client.basic, `Bearer ${app.person('ann', strongSignIn()).token}`])
    assert.equal((await ask(BEGIN, { mobile: '+358401234567' }, authorization)).status, 200);

  // "You can configure the request so that the new address/number will become the primary address/number."
  // "The response from this endpoint will supply you with a verification token and information about how long the
  // verification is available."
  const begun = await ask(BEGIN, { email: 'new@example.com', primary: true }, client.basic);
  assert.deepEqual(Object.keys(begun.body), ['verificationToken', 'validUntil', 'validSeconds']);
  assert.equal(begun.body['validSeconds'], 600);

  // "The API will send a verification message to the provided address/number." "The code is a 6 digit numeric code."
  const code = await app.codeTo('new@example.com');
  assert.match(code, /^\d{6}$/);

  // "If the code is incorrect, you will receive an error response. Tell the user to restart the process."
  const verificationToken = begun.body['verificationToken'];
  const wrong = await ask(FINISH, { verificationToken, code: code === '111111' ? '222222' : '111111' }, client.basic);
  assert.deepEqual([wrong.status, wrong.body['errorCode']], [400, 'VERIFICATION_FAILED']);

  // "The verification code for a specific address/number can only be entered once. After that a new verification code
  // must be sent."
  assert.equal((await ask(FINISH, { verificationToken, code }, client.basic)).status, 400);
  app.clock.pass(60_000);
  const anew = await ask(BEGIN, { email: 'new@example.com', primary: true }, client.basic);
  assert.notEqual(anew.body['verificationToken'], verificationToken);
  const another = await app.codeTo('new@example.com');
  assert.notEqual(another, code);

  // "If the code is correct, the user data will be changed in the ID service and you will receive updated user
  // information." "The new address/number will be marked as verified."
  const right = { verificationToken: anew.body['verificationToken'], code: another };
  const done = await ask(FINISH, right, client.basic);
  assert.equal(done.status, 200);
  assert.equal(done.body['primaryEmail'], 'new@example.com');
  const emails = done.body['emails'] as { address: string; verified: boolean }[];
  assert.deepEqual(
    emails.map(({ address, verified }) => [address, verified]),
    [
      ['new@example.com', true],
      ['ann@old.example', true],
    ],
  );
  // The right one is entered once as well.
  assert.equal((await ask(FINISH, right, client.basic)).status, 400);
  assert.equal((await app.person().me()).contacts.find((c) => c.primary)?.value, 'new@example.com');
});

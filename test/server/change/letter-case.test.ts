// Owns the correction of the letter case of one's own address. Not how addresses are compared: ../address.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChangeBody } from '../../../shared/wire/change.ts';
import type { ContactBody } from '../../../shared/contact.ts';
import { startApp, type TestApp } from '../../kit/app.ts';
import { strongSignIn } from '../../kit/sign-in.ts';
import { HOUR, SECOND } from '../../kit/clock.ts';

type Body = ChangeBody & { readonly contact?: ContactBody; readonly code?: string };

async function withApp(work: (t: TestApp) => Promise<void>): Promise<void> {
  const t = await startApp();
  try {
    await work(t);
  } finally {
    await t.close();
  }
}

test('the letter case of one’s own address is corrected at once: the same contact, still verified', () =>
  withApp(async (t) => {
    const ann = t.person('ann', strongSignIn());
    const [before] = (await ann.me()).contacts;
    const body = { kind: 'email', value: 'Ann@OLD.example' } as const;
    const answer = await ann.send<Body>('POST', '/v1/changes', body);
    assert.deepEqual([answer.status, answer.body.state, answer.body.via], [200, 'done', 'already-verified']);
    const [after, ...more] = (await ann.me()).contacts;
    assert.deepEqual(more, []);
    assert.deepEqual(after, { ...before, value: 'Ann@old.example', display: 'Ann@old.example' });
    const again = await ann.send<Body>('POST', '/v1/changes', body);
    assert.deepEqual(
      [again.status, again.body.state, again.body.contact?.value],
      [200, 'no-change', 'Ann@old.example'],
    );
  }));

test('the contact is told of it, and nobody is asked for a code', () =>
  withApp(async (t) => {
    const ann = t.person('ann', strongSignIn());
    await ann.me();
    await ann.send('POST', '/v1/changes', { kind: 'email', value: 'ANN@old.example' });
    await t.courier.drain();
    const [mail, ...more] = t.inbox.messages();
    assert.deepEqual(more, []);
    assert.deepEqual(
      [mail?.to, mail?.subject],
      ['ann@old.example', 'The spelling of your Example email address was changed'],
    );
    assert.match(mail?.text ?? '', /is now written A••@o••\.example\. .*it is the same address/);
    assert.doesNotMatch(mail?.text ?? '', /stays on the account|\/undo/);
  }));

test('it needs a fresh sign-in, as every change of an address does', () =>
  withApp(async (t) => {
    const ann = t.person('ann', strongSignIn({ authAgo: HOUR / SECOND }));
    await ann.me();
    const answer = await ann.send<Body>('POST', '/v1/changes', { kind: 'email', value: 'ANN@old.example' });
    assert.deepEqual([answer.status, answer.body.code], [401, 'step-up-required']);
    assert.deepEqual((await ann.me()).contacts[0]?.value, 'ann@old.example');
  }));

test('the address stays unique: another person cannot take it in any letter case', () =>
  withApp(async (t) => {
    const ann = t.person('ann', strongSignIn());
    await ann.me();
    await ann.send('POST', '/v1/changes', { kind: 'email', value: 'ANN@old.example' });
    const bob = t.person('bob', strongSignIn());
    const change = await bob.begin({ kind: 'email', value: 'aNn@old.example' });
    const proved = await bob.prove(change, await t.codeTo('aNn@old.example'));
    assert.deepEqual([proved.status, proved.body.code], [409, 'address-taken']);
  }));

test('a contact of the other kind is told as well, in one SMS', () =>
  withApp(async (t) => {
    const ann = t.person('ann', { ...strongSignIn(), phone_number: '+358401234567', phone_number_verified: true });
    await ann.me();
    await ann.send('POST', '/v1/changes', { kind: 'email', value: 'Ann@old.example' });
    const { text } = await t.mailTo('+358401234567');
    assert.match(text, /^Your main Example email address is now written A\*\*@o\*\*\.example/);
    assert.equal(t.inbox.messages().length, 2);
  }));

test('a verified contact that is not the primary one is corrected and becomes primary, as without the correction', () =>
  withApp(async (t) => {
    const ann = t.person('ann', strongSignIn());
    const change = await ann.begin({ kind: 'email', value: 'other@new.example', then: 'add' });
    await ann.prove(change, await t.codeTo('other@new.example'));
    await ann.send('POST', '/v1/changes', { kind: 'email', value: 'Other@new.example' });
    const { contacts } = await ann.me();
    assert.deepEqual(
      contacts.map(({ value, primary, verified }) => [value, primary, verified]).sort(),
      [
        ['Other@new.example', true, true],
        ['ann@old.example', false, true],
      ].sort(),
    );
    assert.match((await t.mailTo('ann@old.example')).subject ?? '', /email address was changed$/);
  }));

test('the sign-in id, what SCIM shows and an undo of another change go by the address, not by its letters', () =>
  withApp(async (t) => {
    const ann = t.person('ann', { ...strongSignIn(), preferred_username: 'ann@old.example' });
    await ann.send('POST', '/v1/changes', { kind: 'email', value: 'Ann@old.example' });
    const [contact] = (await ann.me()).contacts;
    assert.deepEqual([contact?.value, contact?.loginId, contact?.primary], ['Ann@old.example', true, true]);
    const scim = await ann.send<{ userName: string; emails: object[] }>('GET', '/scim/v2/Me');
    assert.deepEqual(
      [scim.body.userName, scim.body.emails],
      ['ann@old.example', [{ value: 'Ann@old.example', primary: true }]],
    );
    const change = await ann.begin({ kind: 'email', value: 'ann@new.example', then: 'replace' });
    await ann.prove(change, await t.codeTo('ann@new.example'));
    const mail = await t.mailTo('Ann@old.example');
    const token = /\/undo\?t=([\w.-]+)/.exec(mail.text)?.[1] ?? '';
    const undone = await t.app.request('https://id.example.com/undo', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://id.example.com' },
      body: `t=${token}`,
    });
    assert.equal(undone.status, 200);
    assert.deepEqual(
      (await ann.me()).contacts.map(({ value, primary }) => [value, primary]),
      [['Ann@old.example', true]],
    );
  }));

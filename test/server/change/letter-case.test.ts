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
    assert.deepEqual(
      t.inbox.messages().map(({ to, subject }) => [to, subject]),
      [['ann@old.example', 'Your Example email address was changed']],
    );
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

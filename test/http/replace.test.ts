// Owns what `then: replace` does with a person's own token: only the contact that was shown goes, it is told, and it can undo.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Person, TestApp } from '../kit/app.ts';
import { HOUR } from '../kit/clock.ts';
import { tokenIn } from '../kit/inbox.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { form, start } from './kit.ts';

const OLD = 'ann@old.example';

async function replaceWith(app: TestApp, ann: Person, value: string): Promise<void> {
  const change = await ann.begin({ kind: 'email', value, then: 'replace' });
  const done = await ann.prove(change, await app.codeTo(value));
  assert.equal(done.body.state, 'done');
  await app.courier.drain();
}

const emails = async (ann: Person) => (await ann.me()).contacts.filter((c) => c.kind === 'email').map((c) => c.value);

test('an address can be replaced more often than contacts are allowed, and each one is told how to undo it', async () => {
  const app = await start();
  let before = OLD;
  for (let n = 1; n <= 7; n++) {
    const ann = app.person('ann', strongSignIn());
    await replaceWith(app, ann, `ann${n}@new.example`);
    assert.deepEqual(await emails(ann), [`ann${n}@new.example`]);
    const notice = app.inbox.messages(before)[0] ?? assert.fail(`${before} was not told`);
    assert.ok(tokenIn(notice), `${before} cannot undo`);
    before = `ann${n}@new.example`;
    app.clock.pass(25 * HOUR);
  }
});

test('nothing goes before the proof, and the undo of the one that went brings it back', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'ann@new.example', then: 'replace' });
  assert.deepEqual(await emails(ann), [OLD]);
  await ann.prove(change, await app.codeTo('ann@new.example'));
  await app.courier.drain();
  const notice = app.inbox.messages(OLD)[0] ?? assert.fail('no notice');
  assert.equal((await app.app.request(...form('/undo', `t=${tokenIn(notice)}`))).status, 200);
  assert.deepEqual(await emails(ann), [OLD]);
});

test('the address that was shown goes, not the one that was made primary while the change waited', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const other = await ann.begin({ kind: 'email', value: 'ann@other.example', then: 'add' });
  await ann.prove(other, await app.codeTo('ann@other.example'));
  const change = await ann.begin({ kind: 'email', value: 'ann@new.example', then: 'replace' });
  const { id } = (await ann.me()).contacts.find(({ value }) => value === 'ann@other.example') ?? assert.fail();
  const promoted = await ann.send('POST', `/v1/contacts/${id}/primary`, {});
  assert.equal(promoted.status, 200);
  await ann.prove(change, await app.codeTo('ann@new.example'));
  assert.deepEqual((await emails(ann)).toSorted(), ['ann@new.example', 'ann@other.example']);
});

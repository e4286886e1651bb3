// Owns what leads from one screen to the next: the widget's pure reducer.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mockClient, NOW } from '../../demo/mock-client.ts';
import type { ChangeBody, MeBody } from '../../shared/wire.ts';
import { first, step } from '../../widget/steps.ts';
import type { Happening, State } from '../../widget/steps.ts';

async function facts(waiting?: Partial<ChangeBody>): Promise<{ me: MeBody; change: ChangeBody }> {
  const client = mockClient(waiting ? { waiting } : {});
  const begun = await mockClient().begin({ kind: 'email', value: 'new@example.org' });
  const me = await client.me();
  assert.ok('ok' in begun && begun.ok.state !== 'no-change' && 'ok' in me);
  return { me: me.ok, change: begun.ok };
}

const { me, change } = await facts();
const start = first({ kind: 'email' });
const run = (...happenings: Happening[]): State => happenings.reduce(step, start);
const loaded: Happening = { is: 'loaded', me };
const typed: Happening = { is: 'typed', entry: { value: 'new@example.org' } };
const begun: Happening = { is: 'moved', change };
const refused = (code: 'proof-wrong' | 'change-locked' | 'proof-expired' | 'address-taken' | 'offline'): Happening => ({
  is: 'refused',
  fault: { code, status: 422 },
  now: NOW,
});

test('loading leads to the form', () => {
  assert.equal(run(loaded).screen, 'enter');
});

test('loading leads to the change that waits', async () => {
  const waiting = await facts({});
  assert.equal(run({ is: 'loaded', me: waiting.me }).screen, 'pending');
});

test('a waiting change of the other kind is nothing to resume', async () => {
  const waiting = await facts({ kind: 'phone' });
  assert.equal(run({ is: 'loaded', me: waiting.me }).screen, 'enter');
});

test('a load that fails says so, and may be tried again', () => {
  const failed = run(refused('offline'));
  assert.equal(failed.screen, 'failed');
  assert.equal(failed.error?.code, 'offline');
  assert.equal(step(failed, { is: 'set', to: { screen: 'loading' } }).screen, 'loading');
});

test('a change by code or both waits for the code, one by link for the link', () => {
  assert.equal(run(loaded, typed, begun).screen, 'code');
  assert.equal(run(loaded, typed, { is: 'moved', change: { ...change, method: 'link' } }).screen, 'link');
});

test('a wrong code stays on the screen with its error', () => {
  const state = run(loaded, typed, begun, refused('proof-wrong'));
  assert.equal(state.screen, 'code');
  assert.equal(state.error?.code, 'proof-wrong');
});

test('news of the change does not wipe an error or a wait', () => {
  const state = run(loaded, typed, begun, refused('proof-wrong'), { is: 'set', to: { busy: 'checking' } });
  assert.equal(step(state, { is: 'moved', change: { ...change, delivery: 'delayed' } }).busy, 'checking');
});

test('the last wrong code blocks, with the address kept', () => {
  const state = run(loaded, typed, begun, refused('change-locked'));
  assert.ok(state.screen === 'blocked' && state.by === 'locked');
  assert.equal(state.entry.value, 'new@example.org');
});

test('an expired code blocks until another is sent', () => {
  const state = run(loaded, typed, begun, refused('proof-expired'));
  assert.ok(state.screen === 'blocked' && state.change?.id === change.id);
  const again = step(state, { is: 'moved', change, notice: 'resent' });
  assert.equal(again.screen, 'code');
  assert.equal(again.notice, 'resent');
});

test('going back keeps what was typed, even before a reload', async () => {
  assert.equal(run(loaded, typed, begun, { is: 'back' }).entry.value, 'new@example.org');
  const waiting = await facts({ value: 'earlier@example.org' });
  assert.equal(run({ is: 'loaded', me: waiting.me }, { is: 'back' }).entry.value, 'earlier@example.org');
});

test('an address that turns out to be taken is asked for again', () => {
  const state = run(loaded, typed, begun, refused('address-taken'));
  assert.equal(state.screen, 'enter');
  assert.equal(state.error?.code, 'address-taken');
});

test('the end of a session keeps the screen and what was typed, and comes back to it', () => {
  const out = run(loaded, typed, begun, { is: 'signed-out' });
  assert.equal(out.screen, 'signed-out');
  assert.ok(out.screen === 'signed-out' && out.from.screen === 'code');
  assert.equal(step(out, { is: 'reset', to: out.from }).entry.value, 'new@example.org');
});

test('however a change ends elsewhere, there is a way on', () => {
  for (const why of ['cancelled', 'replaced', 'reported', 'revoked', 'taken'] as const)
    assert.equal(
      run(loaded, typed, begun, { is: 'moved', change: { ...change, state: 'closed', why } }).screen,
      'enter',
    );
  for (const why of ['locked', 'expired'] as const)
    assert.equal(
      run(loaded, typed, begun, { is: 'moved', change: { ...change, state: 'closed', why } }).screen,
      'blocked',
    );
  assert.equal(run(loaded, typed, begun, { is: 'moved', change: { ...change, state: 'done' } }).screen, 'done');
});

test('a change begun in another tab takes over an empty form only', async () => {
  const waiting: Happening = { is: 'loaded', me: (await facts({})).me };
  assert.equal(run(loaded, waiting).screen, 'pending');
  assert.equal(run(loaded, typed, waiting).screen, 'enter');
});

// Owns what leads from one screen to the next: the widget's pure reducer.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mockClient, NOW } from '../../demo/mock-client.ts';
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import type { SelfServiceAct } from '../../shared/contact.ts';
import type { InitialValues } from '../../widget/change/state.ts';
import { step } from '../../widget/change/reducer.ts';
import type { Happening, State } from '../../widget/change/state.ts';
import { initialState } from '../../widget/change/transitions.ts';

async function facts(waiting?: Partial<ChangeBody>): Promise<{ me: MeBody; change: ChangeBody }> {
  const client = mockClient(waiting ? { waiting } : {});
  const begun = await mockClient().begin({ kind: 'email', value: 'new@example.org' });
  const me = await client.me();
  assert.ok('ok' in begun && begun.ok.state !== 'no-change' && 'ok' in me);
  return { me: me.ok, change: begun.ok };
}

const { me, change } = await facts();
const start = initialState({ kind: 'email' });
const run = (...happenings: Happening[]): State => happenings.reduce(step, start);
const loaded: Happening = { is: 'loaded', me };
const typed: Happening = { is: 'typed', entry: { value: 'new@example.org' } };
const begun: Happening = { is: 'moved', change };
const refused = (code: 'proof-wrong' | 'change-locked' | 'proof-expired' | 'address-taken' | 'offline'): Happening => ({
  is: 'refused',
  fault: { code, status: 422 },
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
  const proofs = change.proofs.map((proof) => ({ ...proof, method: 'link' as const }));
  assert.equal(run(loaded, typed, { is: 'moved', change: { ...change, proofs } }).screen, 'link');
});

test('a wrong code stays on the screen with its error', () => {
  const state = run(loaded, typed, begun, refused('proof-wrong'));
  assert.equal(state.screen, 'code');
  assert.equal(state.error?.code, 'proof-wrong');
});

test('a quota that is used up takes away nothing: neither what was typed nor what was sent', () => {
  const fault = { code: 'quota-exceeded', status: 429, retryAfter: 86_400 } as const;
  const full: Happening = { is: 'refused', fault };
  for (const before of [
    run(loaded, typed),
    run(loaded, typed, begun),
    run(loaded, typed, begun, refused('proof-expired')),
  ])
    assert.deepEqual(step(before, full), { ...before, error: fault });
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

// ── Two sides ───────────────────────────────────────────────────────────────────────────────────────────────────────

const [proof] = change.proofs;
const sidesOf = (current: 'waiting' | 'done', fresh: 'waiting' | 'done'): ChangeBody => ({
  ...change,
  proofs: [
    { ...proof!, of: 'current', contactId: 'ctc_email', sentTo: 'a••@e••.com', state: current },
    { ...proof!, state: fresh },
  ],
});
const moved = (of: ChangeBody, notice?: 'resent' | 'still'): Happening => ({ is: 'moved', change: of, notice });
const two = moved(sidesOf('waiting', 'waiting'));

test('of two sides the new one comes first, and the current one when that is proved', () => {
  const begun = run(loaded, typed, two);
  assert.deepEqual([begun.screen, begun.of], ['code', 'new']);
  const half = step(begun, moved(sidesOf('waiting', 'done')));
  assert.deepEqual([half.screen, half.of, half.notice], ['code', 'current', 'half']);
  assert.equal(step(half, moved({ ...sidesOf('done', 'done'), state: 'done' })).screen, 'done');
});

test('either side may be turned to, and be proved first', () => {
  const turned = run(loaded, typed, two, { is: 'turned', to: 'current' });
  assert.equal(turned.of, 'current');
  assert.equal(step(turned, moved(sidesOf('done', 'waiting'))).of, 'new');
});

test('a side that is proved elsewhere moves the progress and leaves the other screen alone', () => {
  const wrong = run(loaded, typed, two, refused('proof-wrong'));
  const state = step(wrong, moved(sidesOf('done', 'waiting')));
  assert.deepEqual([state.screen, state.of, state.error?.code], ['code', 'new', 'proof-wrong']);
  assert.equal(state.change?.proofs[0]?.state, 'done');
});

test('the code of one side that has expired is sent anew to that side', () => {
  const state = run(loaded, typed, two, { is: 'turned', to: 'current' }, refused('proof-expired'));
  assert.deepEqual([state.screen, state.of], ['blocked', 'current']);
  const again = step(state, moved(sidesOf('waiting', 'waiting'), 'resent'));
  assert.deepEqual([again.screen, again.of, again.notice], ['code', 'current', 'resent']);
});

test('a change that two sides confirm is resumed at the side that is open', async () => {
  const { proofs } = sidesOf('waiting', 'done');
  const waiting = await facts({ proofs });
  const changes = waiting.me.changes.map((each) => ({ ...each, proofs }));
  const state = run({ is: 'loaded', me: { ...waiting.me, changes } });
  assert.deepEqual([state.screen, state.of], ['pending', 'current']);
});

test('a lost contact has ways, which lead back, on to another contact, and out when none is needed any more', () => {
  const ways = run(loaded, typed, two, { is: 'turned', to: 'current' }, { is: 'turned', to: 'ways' });
  assert.deepEqual([ways.screen, ways.of], ['ways', 'current']);
  assert.equal(step(ways, { is: 'turned', to: 'current' }).screen, 'code');
  assert.equal(step(ways, moved(sidesOf('waiting', 'waiting'), 'resent')).screen, 'code');
  const still = step(ways, moved(sidesOf('waiting', 'waiting'), 'still'));
  assert.deepEqual([still.screen, still.notice], ['ways', 'still']);
  const lifted = step(ways, moved(change, 'still'));
  assert.deepEqual([lifted.screen, lifted.of, lifted.notice], ['code', 'new', null]);
});

// ── Before anything is typed ────────────────────────────────────────────────────────────────────────────────────────

const meWith = (
  capabilities: Partial<MeBody['capabilities']>,
  able: Partial<MeBody['capabilities']['kinds']['email']> = {},
): Happening => {
  const email = { ...me.capabilities.kinds.email!, ...able };
  return { is: 'loaded', me: { ...me, capabilities: { ...me.capabilities, kinds: { email }, ...capabilities } } };
};

test('what stands in the way is said before anybody types', () => {
  const frozen = run(meWith({ frozenUntil: new Date(NOW).toISOString() }));
  assert.ok(frozen.screen === 'frozen' && frozen.until === NOW);
  assert.equal(run(meWith({}, { managed: true })).screen, 'managed');
  const spent = run(meWith({}, { sendsLeft: 0, nextSendAt: new Date(NOW).toISOString() }));
  assert.ok(spent.screen === 'blocked' && spent.by === 'quota' && spent.until === NOW);
  assert.equal(run(meWith({ stepUp: { needed: true, maxAge: 300 } })).screen, 'step-up');
});

test('a form opens for what the policy lets users do, and for nothing else', () => {
  const screenOf = (may: readonly SelfServiceAct[], start: Partial<InitialValues> = {}, contacts = me.contacts) => {
    const loaded = meWith({}, { may });
    if (loaded.is !== 'loaded') throw new Error('not loaded');
    return step(initialState({ kind: 'email', ...start }), { is: 'loaded', me: { ...loaded.me, contacts } }).screen;
  };
  const [own] = me.contacts;
  const screens = (...may: readonly SelfServiceAct[]) => [
    screenOf(may),
    screenOf(may, { then: 'replace' }),
    screenOf(may, { then: 'add' }),
    screenOf(may, { contactId: own!.id }),
    screenOf(may, {}, []),
    screenOf(may, { then: 'add' }, []),
  ];
  const [no, yes] = ['managed', 'enter'];
  assert.deepEqual(screens('read', 'remove'), [no, no, no, no, no, no]);
  assert.deepEqual(screens('read', 'add'), [no, no, yes, yes, yes, yes]);
  assert.deepEqual(screens('read', 'change'), [yes, yes, no, yes, yes, no]);
  assert.equal(step(initialState({ kind: 'phone' }), meWith({})).screen, no, 'a kind that is off');
});

test('a managed contact bars nobody from adding another one', () => {
  assert.equal(step(initialState({ kind: 'email', then: 'add' }), meWith({}, { managed: true })).screen, 'enter');
});

test('what stands in the way is looked at again once it may have passed', () => {
  const frozen = run(meWith({ frozenUntil: new Date(NOW).toISOString() }));
  assert.equal(step(frozen, loaded).screen, 'enter');
  const asked = run(meWith({ stepUp: { needed: true, maxAge: 300 } }));
  assert.equal(run(meWith({ stepUp: { needed: true, maxAge: 300 } }), { is: 'back' }, loaded).screen, 'enter');
  assert.ok(asked.screen === 'step-up' && asked.asks?.maxAge === 300);
});

test('refusals that stand in the way have screens of their own', () => {
  const frozen = { code: 'frozen', status: 409, until: new Date(NOW).toISOString() } as const;
  const managed = { code: 'not-allowed', status: 403, reason: 'managed' } as const;
  assert.equal(run(loaded, typed, { is: 'refused', fault: frozen }).screen, 'frozen');
  assert.equal(run(loaded, typed, { is: 'refused', fault: managed }).screen, 'managed');
});

test('a demand for a fresh sign-in keeps what was typed, and takes the place of the end of a session', () => {
  const out = run(loaded, typed, { is: 'signed-out' });
  const state = step(out, { is: 'signed-out', asks: { maxAge: 300 } });
  assert.ok(state.screen === 'step-up' && state.from.screen === 'enter');
  const back = step(state, { is: 'back' });
  assert.deepEqual([back.screen, back.entry.value], ['enter', 'new@example.org']);
});

test('a contact to verify brings its own kind and address, and resumes only its own change', async () => {
  const own = initialState({ kind: 'email', contactId: 'ctc_phone' });
  const state = step(own, loaded);
  assert.deepEqual([state.screen, state.kind, state.entry.value], ['enter', 'phone', '+358401234567']);
  const waiting = await facts({ kind: 'phone', value: '+358405550199' });
  assert.equal(step(own, { is: 'loaded', me: waiting.me }).screen, 'enter');
  const its = await facts({ kind: 'phone', value: '+358401234567' });
  assert.equal(step(own, { is: 'loaded', me: its.me }).screen, 'pending');
});

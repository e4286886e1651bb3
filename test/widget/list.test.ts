// Owns what a list makes of what the server knows: the same verdicts, and nothing offered that would be refused.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Contact, ContactBody, SelfServiceAct } from '../../shared/contact.ts';
import { refuseRemoval as byServer } from '../../server/core/remove.ts';
import { mockClient } from '../../demo/mock-client.ts';
import type { MockOptions } from '../../demo/mock-options.ts';
import { listModel } from '../../widget/list/model.ts';
import { removalBlockOf } from '../../widget/list/row-model.ts';
import { change } from '../../widget/words/en.change.ts';
import { list } from '../../widget/words/en.list.ts';
import { arList } from '../../widget/words/ar.list.ts';

const ANN = { id: 'a', kind: 'email', value: 'ann@example.com', primary: true, loginId: true } as const;
const WORK = { id: 'w', kind: 'email', value: 'work@example.net' } as const;
const OLD = { id: 'o', kind: 'email', value: 'old@example.org', verified: false } as const;

async function boardOf(options: MockOptions, then?: 'primary' | 'replace') {
  const answer = await mockClient(options).me();
  assert.ok('ok' in answer);
  return listModel(answer.ok, 'email', then);
}

/** Every contact there can be, as far as removing is concerned. */
const every: readonly ContactBody[] = Array.from({ length: 64 }, (_, bits) => {
  const on = (bit: number) => (bits & (1 << bit)) > 0;
  const kind = on(0) ? 'email' : 'phone';
  const verified = on(1);
  const rest = { primary: on(2), loginId: on(3), managedBy: on(4) ? ('idp' as const) : null };
  const purpose = { type: on(5) ? 'recovery' : null, recoveryOnly: on(5) && !on(2) && !on(3) };
  return {
    id: `c${bits}`,
    kind,
    value: `${bits}`,
    verified,
    verifiedAt: verified ? 'then' : null,
    ...rest,
    ...purpose,
  };
});

test('a contact stays for the reason that the server has', () => {
  const asServer = ({ id, kind, value, verified, primary, loginId, type, managedBy }: ContactBody): Contact => ({
    id,
    kind,
    value,
    key: value,
    primary,
    loginId,
    type,
    claimedBy: null,
    managedBy,
    createdAt: 0,
    verifiedAt: verified ? 1 : null,
  });
  let reasons = 0;
  for (const one of every)
    for (const second of every)
      for (const third of [null, every[10]!, every[11]!, every[3]!]) {
        const all = [one, { ...second, id: 'second' }, ...(third ? [{ ...third, id: 'third' }] : [])];
        const known = all.map(asServer);
        const reason = byServer(known[0]!, known)?.reason ?? null;
        assert.equal(removalBlockOf(all[0]!, all), reason);
        if (reason) reasons++;
      }
  assert.ok(reasons > 1000, `${reasons} of them stay`);
});

test('the primary stands first, what waits last, and no address twice', async () => {
  const { rows } = await boardOf({ contacts: [OLD, WORK, ANN], waiting: {} });
  assert.deepEqual(
    rows.map(({ value, badges }) => [value, ...badges]),
    [
      ['ann@example.com', 'badgePrimary', 'badgeVerified'],
      ['old@example.org', 'badgeUnverified'],
      ['work@example.net', 'badgeVerified'],
      ['ann.new@example.org', 'badgeWaiting'],
    ],
  );
  const again = await boardOf({ contacts: [ANN, OLD], waiting: { value: 'OLD@example.org' } });
  assert.deepEqual(
    again.rows.map(({ id, badges }) => [id, ...badges]),
    [
      ['a', 'badgePrimary', 'badgeVerified'],
      ['o', 'badgeWaiting'],
    ],
  );
});

test('each contact offers what the server would let it', async () => {
  const { rows, canAdd } = await boardOf({ contacts: [ANN, { ...WORK, loginId: true }, OLD] });
  assert.deepEqual(
    rows.map(({ actions, removalBlock, canChange }) => [actions.join(), removalBlock, canChange]),
    [
      ['', 'primary', true],
      ['makePrimary,remove', null, false],
      ['verify,remove', null, false],
    ],
  );
  assert.equal(canAdd, true);
});

test('where the sign-in manages the primary, nothing takes its place', async () => {
  const { rows, canAdd } = await boardOf({ contacts: [{ ...ANN, managedBy: 'idp' }, WORK], managed: true });
  assert.deepEqual(
    rows.map(({ actions, managed, canChange }) => [actions.join(), managed, canChange]),
    [
      ['', true, false],
      ['remove', false, false],
    ],
  );
  assert.equal(canAdd, true);
});

test('with as many as allowed none is added, and a change takes the place of the old one', async () => {
  const full = await boardOf({ contacts: [ANN, WORK], max: 2 });
  assert.deepEqual([full.canAdd, full.full, full.then], [false, true, 'replace']);
  const single = await boardOf({ contacts: [ANN], max: 1 });
  assert.deepEqual([single.canAdd, single.full, single.rows[0]?.canChange], [false, false, true]);
});

test('what the policy lets no user do is offered in no row, nor below', async () => {
  const offered = async (...may: SelfServiceAct[]) => {
    const contacts = [ANN, { ...WORK, loginId: true }, OLD];
    const { rows, canAdd } = await boardOf({ contacts, able: { may: ['read', ...may] } });
    const inRows = rows.map(({ actions, canChange }) => [...actions, ...(canChange ? ['change'] : [])].join());
    return [...inRows, canAdd ? 'add' : '', rows.some(({ removalBlock }) => removalBlock) ? 'why' : ''].join(' ');
  };
  assert.equal(await offered(), '    ');
  assert.equal(await offered('add'), '  verify add ');
  assert.equal(await offered('change'), 'change makePrimary verify  ');
  assert.equal(await offered('remove'), ' remove remove  why');
  assert.equal(await offered('add', 'change', 'remove'), 'change makePrimary,remove verify,remove add why');

  const full = { contacts: [ANN, WORK], max: 2 };
  assert.equal((await boardOf({ ...full, able: { may: ['read', 'add', 'change'] } })).full, false);
  const none = async (may: SelfServiceAct[]) => (await boardOf({ contacts: [], able: { may } })).canAdd;
  assert.deepEqual([await none(['read']), await none(['change']), await none(['add'])], [false, true, true]);
});

test('while all is frozen nothing is offered', async () => {
  const frozen = await boardOf({ contacts: [ANN, WORK, OLD], capabilities: { frozenUntil: '2026-11-22T09:30:00Z' } });
  assert.deepEqual(
    frozen.rows
      .flatMap(({ actions, removalBlock, canChange }) => [...actions, removalBlock ?? '', canChange || ''])
      .join(''),
    '',
  );
  assert.equal(frozen.canAdd, false);
});

test('the list says the same things in every language, and shares its sentences with the change', () => {
  assert.deepEqual(Object.keys(arList.messages).sort(), Object.keys(list).sort());
  const holes = (text: unknown) => [...new Set(String(text).match(/\{\w+\}/g))].sort();
  for (const [key, text] of Object.entries(list)) {
    const arabic = arList.messages[key as keyof typeof list];
    assert.notEqual(arabic, text, key);
    assert.deepEqual(holes(arabic), holes(text), key);
    if (key in change) assert.equal(change[key as keyof typeof change], text, key);
  }
});

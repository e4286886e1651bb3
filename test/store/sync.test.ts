// Owns the order in which accounts go to directories, and that none is lost. Not what a directory answers: test/deliver/directory.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OutgoingMessage } from '../../server/ports/outbox.ts';
import type { Store } from '../../server/ports/store.ts';
import { eachDatabase } from '../kit/database.ts';
import { claim, dead, FAR, retry, sent, settle } from './courier.ts';
import { email, entry, settled } from './rows.ts';

const DAY = 86_400_000;

function sync(id: string, version: number, at: number, over: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return {
    id,
    project: 'shop',
    user: 'usr_ann',
    change: null,
    proof: null,
    template: 'sync',
    kind: 'directory',
    to: '',
    contact: null,
    data: { sync: { version } },
    locale: 'en',
    providerId: 'main',
    inUse: false,
    suppressed: false,
    createdAt: at,
    expiresAt: at + DAY,
    ...over,
  };
}

const put = (store: Store, ...messages: OutgoingMessage[]) => store.write((tx) => tx.outbox.enqueue(messages));
const claimAt = (store: Store, now: number) => claim(store, { lane: 'directory', now });
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();

eachDatabase('the accounts for directories', ({ open, again }) => {
  test('of one user only one is on its way to a directory, and the oldest goes first', async () => {
    const opened = await open();
    const { store } = opened;
    const other = await again(opened);
    await settled(store, 'usr_ann');
    await settled(store, 'usr_bob');
    await put(store, sync('msg_1', 2, 1000), sync('msg_2', 3, 1001), sync('msg_3', 2, 1002, { user: 'usr_bob' }));
    await put(store, sync('msg_4', 2, 1000, { providerId: 'spare' }));
    const first = await claimAt(store, 2000);
    assert.deepEqual(idsOf(first), ['msg_1', 'msg_3', 'msg_4']);
    assert.deepEqual(await claimAt(other, 2000), [], 'no other process gets the next');
    assert.deepEqual(await claimAt(other, 2600).then(idsOf), ['msg_1', 'msg_3', 'msg_4'], 'the lease has ended');
    const mine = (await claimAt(other, 3200)).find(({ id }) => id === 'msg_1');
    assert.deepEqual(await settle(other, sent(mine!, 3200, '2')), ['msg_1']);
    assert.deepEqual(await settle(store, sent(first[0]!, 3200, '2')), [], 'the earlier holder has lost it');
    assert.deepEqual(await claimAt(store, 3300).then(idsOf), ['msg_2']);
  });

  test('each has the account as it is when it is claimed, and what the directory has confirmed', async () => {
    const { store } = await open();
    const user = await settled(store, 'usr_ann', [email('ctc_1', 'ann@x.example', { primary: true })], {
      externalId: 'e-7',
    });
    await put(store, sync('msg_1', 1, 1000), sync('msg_2', 2, 1001));
    const [first] = await claimAt(store, 2000);
    assert.partialDeepStrictEqual(first?.facts.directory, {
      externalId: 'e-7',
      version: 1,
      confirmed: null,
      isMerged: false,
    });
    assert.deepEqual(
      first?.facts.directory?.contacts.map(({ value }) => value),
      ['ann@x.example'],
    );
    assert.equal(first?.facts.identities[0]?.sub, 'usr_ann');
    await store.write(async (tx) => {
      await tx.users.lock(user.id);
      await tx.contacts.save(
        user,
        await tx.contacts.of(user.id),
        [email('ctc_2', 'b@x.example', { primary: true })],
        true,
      );
      await tx.users.touch(user.id, 1500);
    });
    await settle(store, sent(first!, 2100, '1'));
    const [second] = await claimAt(store, 2200);
    assert.partialDeepStrictEqual(second?.facts.directory, { version: 2, confirmed: 1 });
    assert.deepEqual(structuredClone(second), second, 'another thread can have it');
  });

  test('a new change brings the failed attempt of an earlier one forward, but not one that is on its way', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    await put(store, sync('msg_1', 2, 1000));
    const [first] = await claimAt(store, 1000);
    await settle(store, retry(first!, 1000 + DAY / 2, 'directory-503'));
    await put(store, sync('msg_2', 3, 5000));
    const [held] = await claimAt(store, 5000);
    assert.equal(held?.id, 'msg_1');
    await put(store, sync('msg_3', 4, 5100));
    assert.deepEqual(await claimAt(store, 5200), []);
    await settle(store, sent(held!, 5300, '4'));
    const [next] = await claimAt(store, 5400);
    assert.partialDeepStrictEqual(next, { id: 'msg_2', facts: { directory: { confirmed: 4 } } });
  });

  test('one that has expired has failed, and can be sent again', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    await put(store, sync('msg_1', 2, 1000), sync('msg_2', 3, 1001, { expiresAt: 1000 + 9 * DAY }));
    await store.outbox.tidy(1000 + DAY, FAR);
    const filter = { state: 'dead', project: null, lane: 'directory', ids: null, madeUntil: null } as const;
    const { messages } = await store.outboxCare.list(filter, null, 10);
    assert.partialDeepStrictEqual(messages, [{ id: 'msg_1', state: 'dead', reason: 'expired', lane: 'directory' }]);
    const replayed = await store.outboxCare.replay(filter, 1000 + DAY, DAY, () => entry('aud_1'));
    assert.equal(replayed, 1);
    assert.deepEqual(await claimAt(store, 1001 + DAY).then(idsOf), ['msg_1']);
  });

  test('a message that failed for good lets the next go', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    await put(store, sync('msg_1', 2, 1000), sync('msg_2', 3, 1001));
    const [first] = await claimAt(store, 2000);
    await settle(store, dead(first!, 2100, 'directory-400'));
    assert.deepEqual(await claimAt(store, 2200).then(idsOf), ['msg_2']);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Client, ClientSecret } from '../../server/ports/clients.ts';
import { queryDatabase } from '../kit/at-rest.ts';
import { eachDatabase, type TestStore } from '../kit/database.ts';
import { entry } from './rows.ts';

const client = (id: string, more: Partial<Client> = {}): Client => ({
  id,
  project: 'shop',
  name: 'Ä system: "ours"',
  scopes: ['users:read', 'users:write'],
  trusted: false,
  createdAt: 1000,
  revokedAt: null,
  ...more,
});
const secret = (id: string, of: string, more: Partial<ClientSecret> = {}): ClientSecret => ({
  id,
  client: of,
  hash: `hash of ${id}`,
  createdAt: 1000,
  revokedAt: null,
  ...more,
});
const events = async (of: TestStore) =>
  (await queryDatabase(of, 'select id from audit order by id')).map((row) => String(row['id']));

eachDatabase('API clients', ({ open }) => {
  test('a client comes back as it was kept, with its secrets, oldest first', async () => {
    const { store } = await open();
    const one = client('cli_1', { trusted: true });
    const two = client('cli_2', { createdAt: 500, scopes: ['admin'] });
    const other = client('cli_3', { project: 'blog' });
    for (const made of [one, two, other]) await store.clients.insert(made, secret(`csc_${made.id}`, made.id), []);
    const more = secret('csc_more', 'cli_1', { createdAt: 2000 });
    assert.equal(await store.clients.addSecret(more, 2, []), true);
    const secrets = [secret('csc_cli_1', 'cli_1'), more];
    assert.deepEqual(await store.clients.find('cli_1'), { client: one, secrets });
    assert.deepEqual(
      (await store.clients.list('shop')).map((found) => found.client.id),
      ['cli_2', 'cli_1'],
    );
    assert.equal((await store.clients.list(null)).length, 3);
    assert.deepEqual(await store.clients.list('nothing'), []);
    assert.deepEqual(await store.clients.bySecret('hash of csc_more'), { client: one, secret: more });
    for (const id of ['cli_4', '', 'cli_1\0', '\ud800']) assert.equal(await store.clients.find(id), undefined);
    assert.equal(await store.clients.bySecret('hash of nothing'), undefined);
  });

  test('no more secrets live at a time than may, however many are added at once', async () => {
    const { store } = await open();
    await store.clients.insert(client('cli_1'), secret('csc_0', 'cli_1'), []);
    // Connections are made one after another: with them made, all come at once.
    await Promise.all(Array.from({ length: 6 }, () => store.clients.find('cli_1')));
    const added = await Promise.all(
      Array.from({ length: 6 }, (_, i) => store.clients.addSecret(secret(`csc_${i + 1}`, 'cli_1'), 2, [])),
    );
    assert.equal(added.filter(Boolean).length, 1);
    assert.equal((await store.clients.find('cli_1'))?.secrets.length, 2);
    assert.equal(await store.clients.revokeSecret('csc_0', 3000, []), true);
    assert.equal(await store.clients.addSecret(secret('csc_9', 'cli_1'), 2, []), true, 'a dead one does not count');
    assert.equal(await store.clients.revoke('cli_1', 4000, []), true);
    assert.equal(
      await store.clients.addSecret(secret('csc_10', 'cli_1'), 9, []),
      false,
      'nor is a dead client given one',
    );
    assert.equal(await store.clients.addSecret(secret('csc_11', 'cli_2'), 9, []), false, 'nor one that is not there');
  });

  test('what is done stands in the record, and what is not done does not', async () => {
    const opened = await open();
    const { clients } = opened.store;
    const row = (id: string) => [entry(id, { event: 'client-created', actor: 'site', data: { client: 'cli_1' } })];
    await clients.insert(client('cli_1'), secret('csc_1', 'cli_1'), row('aud_1'));
    await clients.addSecret(secret('csc_2', 'cli_1'), 2, row('aud_2'));
    await clients.revokeSecret('csc_2', 2000, row('aud_3'));
    await clients.revoke('cli_1', 3000, row('aud_4'));
    assert.deepEqual(await events(opened), ['aud_1', 'aud_2', 'aud_3', 'aud_4']);
    assert.equal(await clients.revokeSecret('csc_2', 9000, row('aud_5')), false);
    assert.equal(await clients.revokeSecret('csc_9', 9000, row('aud_5')), false);
    assert.equal(await clients.revoke('cli_1', 9000, row('aud_5')), false);
    assert.equal(await clients.addSecret(secret('csc_3', 'cli_1'), 2, row('aud_5')), false);
    await assert.rejects(
      clients.insert(client('cli_9'), secret('csc_9', 'cli_9'), row('aud_1')),
      'a row of that id is there',
    );
    assert.equal(await clients.find('cli_9'), undefined, 'both or neither');
    assert.deepEqual(await events(opened), ['aud_1', 'aud_2', 'aud_3', 'aud_4']);
    const found = await clients.find('cli_1');
    assert.deepEqual([found?.client.revokedAt, found?.secrets.map((s) => s.revokedAt)], [3000, [null, 2000]]);
  });
});

// After each documented write of a directory the filter that it sends next finds its entry, and what a request does not name stays.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CONTACTS_URN } from '../../../server/faces/scim/schema/urns.ts';
import { DATABASES } from '../../kit/database.ts';
import type { Answer } from '../../kit/app.ts';
import { DIRECTORIES, type Directory, type DirectoryWrite } from './directories.ts';
import { startScim, type Body, type ListBody, type Scim } from './kit.ts';

type Extension = { readonly [name in 'pendingEmails' | 'pendingPhoneNumbers']?: readonly { readonly value: string }[] };

/** What the answer shows beside the attributes that a request names. */
function others(body: Body, names: readonly string[]): object {
  const moves = new Set(['meta', 'schemas', CONTACTS_URN, ...names]);
  return Object.fromEntries(Object.entries(body).filter(([name]) => !moves.has(name)));
}

for (const database of DATABASES)
  describe(`on ${database}`, () => {
    let scim: Scim;
    before(async () => {
      scim = await startScim({ database, policy: { phoneCountries: ['FI', 'US'] } });
    });
    after(() => scim.close());

    for (const trusted of [true, false])
      for (const [i, directory] of DIRECTORIES.entries())
        test(`${directory.name}, ${trusted ? 'trusted' : 'not trusted'}`, async () => {
          const client = await scim.app.client(['users:read', 'users:write'], { trusted });
          const headers = { 'content-type': directory.type };
          const send = <T = Body>(method: string, path: string, body?: object): Promise<Answer<T>> =>
            client.send<T>(method, `/scim/v2${path}`, body, headers);
          const userName = `user+${i}-${trusted}@dir.example`;
          await follow(send, { directory, userName, trusted });
        });
  });

type Send = <T = Body>(method: string, path: string, body?: object) => Promise<Answer<T>>;
interface Run {
  readonly directory: Directory;
  readonly userName: string;
  readonly trusted: boolean;
}

async function follow(send: Send, run: Run): Promise<void> {
  const { directory, userName, trusted } = run;
  assert.equal((await found(send, `userName eq "${userName}"`)).length, 0);
  const made = await send('POST', '/Users', directory.create(userName));
  assert.equal(made.status, 201, JSON.stringify(made.body));
  const { id } = made.body;
  const finds = async (filter: string, what: string) =>
    assert.deepEqual(await found(send, `userName eq "${userName}" and ${filter}`), [id], `${what}: ${filter}`);
  for (const filter of ['id pr', ...directory.finds]) await finds(filter, 'creates');
  for (const write of directory.writes) {
    const stood = (await send('GET', `/Users/${id}`)).body;
    const written = await send(write.method, `/Users/${id}`, write.body(userName));
    assert.equal(written.status, 200, `${write.what}: ${JSON.stringify(written.body)}`);
    assert.deepEqual(others(written.body, write.names), others(stood, write.names), write.what);
    assert.deepEqual((await send('GET', `/Users/${id}`)).body, written.body, write.what);
    if (!trusted && write.leads !== undefined) {
      await waits(send, { write, stood, id });
      continue;
    }
    for (const filter of write.finds) await finds(filter, write.what);
    for (const filter of write.misses ?? [])
      assert.deepEqual(await found(send, `id eq "${id}" and ${filter}`), [], `${write.what}: ${filter}`);
    if (isRemoval(write, userName)) continue;
    const again = await send(write.method, `/Users/${id}`, write.body(userName));
    assert.deepEqual([again.status, again.body.meta.version], [200, written.body.meta.version], `${write.what} again`);
  }
  assert.equal((await send('DELETE', `/Users/${id}`)).status, 204);
  assert.equal((await found(send, `userName eq "${userName}"`)).length, 0);
}

function isRemoval(write: DirectoryWrite, userName: string): boolean {
  return /"op":"remove"/i.test(JSON.stringify(write.body(userName)));
}

/** An address that would become primary waits for its proof, and what it would displace stays until then. */
async function waits(
  send: Send,
  { write, stood, id }: { readonly write: DirectoryWrite; readonly stood: Body; readonly id: string },
): Promise<void> {
  const { body } = await send('GET', `/Users/${id}`);
  const { pendingEmails = [], pendingPhoneNumbers = [] } = (body[CONTACTS_URN] ?? {}) as Extension;
  const waiting = [...pendingEmails, ...pendingPhoneNumbers].map(({ value }) => value.toLowerCase());
  assert.ok(waiting.includes(write.leads ?? ''), `${write.what}: ${JSON.stringify(waiting)}`);
  const primaries = (user: Body) => (user.emails ?? []).filter(({ primary }) => primary);
  assert.deepEqual(primaries(body), primaries(stood), write.what);
}

async function found(send: Send, filter: string): Promise<readonly string[]> {
  const { status, body } = await send<ListBody>('GET', `/Users?filter=${encodeURIComponent(filter)}`);
  assert.equal(status, 200, `${filter}: ${JSON.stringify(body)}`);
  return body.Resources.map(({ id }) => id);
}

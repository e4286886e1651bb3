// What waits for its proof after a write by a client that is not trusted, and which later writes end that.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CONTACTS_URN, CORE_URN } from '../../../server/faces/scim/schema/urns.ts';
import { strongSignIn } from '../../kit/sign-in.ts';
import { startScim, type Body, type Scim } from './kit.ts';

let scim: Scim;
before(async () => {
  scim = await startScim({ trusted: false });
});
after(() => scim.close());

let count = 0;
const pending = (body: Body) =>
  (body[CONTACTS_URN] as { pendingEmails?: readonly { value: string }[] }).pendingEmails?.map(({ value }) => value);

/** A person who came by a sign-in, and whose work mail a directory then replaces; it waits. */
async function waiting(): Promise<{ readonly id: string; readonly old: string; readonly next: string }> {
  const name = `waiting-${++count}`;
  const [old, next] = [`${name}@old.example`, `${name}@new.example`];
  const person = scim.app.person(name, { ...strongSignIn(), email: old, email_verified: true });
  const { id } = (await person.send<Body>('GET', '/scim/v2/Me')).body;
  const { body } = await scim.patch(id, { op: 'Replace', path: 'emails[type eq "work"].value', value: next });
  assert.deepEqual(pending(body), [next]);
  return { id, old, next };
}

test('a write of another entry leaves what waits to be primary, also when it changes nothing', async () => {
  const { id, next } = await waiting();
  for (let i = 0; i < 2; i++)
    for (const operation of [
      { op: 'Add', path: 'emails[type eq "other"].value', value: `other-${count}@x.example` },
      { op: 'add', value: { 'emails[type eq "other"].value': `other-${count}@x.example` } },
      { op: 'add', path: 'emails', value: [{ value: `other-${count}@x.example`, type: 'other' }] },
      { op: 'replace', path: 'title', value: 'T' },
    ]) {
      const { status, body } = await scim.patch(id, operation);
      assert.deepEqual([status, pending(body)], [200, [next]], JSON.stringify(operation));
    }
});

test('a write of the old primary address, as it is, ends what waits', async () => {
  for (const write of [
    (old: string) => ({ op: 'Replace', path: 'emails[type eq "work"].value', value: old }),
    (old: string) => ({ op: 'replace', path: 'emails[primary eq true].value', value: old }),
    (old: string) => ({ op: 'replace', path: 'emails', value: [{ value: old, primary: true }] }),
    (old: string) => ({ op: 'add', path: 'emails', value: [{ value: old }] }),
    (old: string) => ({ op: 'replace', value: { emails: [{ value: old, primary: true }] } }),
  ]) {
    const { id, old } = await waiting();
    const { status, body } = await scim.patch(id, write(old));
    assert.deepEqual([status, pending(body)], [200, undefined], JSON.stringify(write(old)));
  }
});

test('a list that names an unverified primary address as it is asks for no proof of it, and sends nothing', async () => {
  const userName = `waiting-${++count}`;
  const primary = { value: `${userName}@x.example`, type: 'work', primary: true };
  const made = await scim.make({ userName, emails: [primary] });
  for (const home of ['a', 'b', 'b']) {
    const emails = [{ value: `${home}-${count}@x.example`, type: 'home' }, primary];
    const put = await scim.send('PUT', `/Users/${made.id}`, { schemas: [CORE_URN], userName, emails });
    assert.deepEqual([put.status, pending(put.body)], [200, undefined]);
    assert.deepEqual(put.body.emails, [primary, { ...emails[0], primary: false }]);
  }
  await scim.app.courier.drain();
  assert.equal(scim.app.inbox.messages(primary.value).length, 0);
});

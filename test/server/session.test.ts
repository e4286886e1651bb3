import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { SessionStore, StoredSession } from '../../server/ports/session.ts';
import { createSecrets } from '../../server/tokens/secrets.ts';
import { createSessions, SESSION_IDLE, SESSION_LIFE } from '../../server/tokens/session.ts';
import type { Principal } from '../../server/ports/principal.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 20, 10);
let now = START;
const rows = new Map<string, StoredSession>();
let writes = 0;

/** What the store does, in memory: what is asked of it is the subject here, and its own suite tests the rest. */
const store: SessionStore = {
  async insert(session) {
    rows.set(session.hash, session);
  },
  async find(hash) {
    return rows.get(hash);
  },
  async touch(hash, idleUntil) {
    writes++;
    const row = rows.get(hash);
    if (row) rows.set(hash, { ...row, idleUntil });
  },
  async remove(hash) {
    rows.delete(hash);
  },
  async purge() {},
};
const key = Uint8Array.from({ length: 32 }, (_, i) => i);
const sessions = createSessions(store, createSecrets([{ id: 'k1', key }]), () => now);

const ANN: Principal = {
  project: 'default',
  iss: 'https://sign-in.example',
  sub: 'ann',
  by: 'bearer',
  authTime: START - MINUTE,
  acr: 'urn:mfa',
  amr: ['pwd', 'otp'],
  issuedAt: START,
  expiresAt: START + 30 * 24 * 60 * MINUTE,
  claims: null,
  jwt: null,
  roles: [],
};

beforeEach(() => {
  now = START;
  rows.clear();
  writes = 0;
});

test('a session remembers who signed in and how, and nothing of the claims', async () => {
  const { id, expiresAt } = await sessions.open({ ...ANN, claims: claimsOfAnn() });
  assert.equal(expiresAt, START + SESSION_LIFE);
  const [hash] = rows.keys();
  assert.deepEqual(await sessions.read(id), { ...ANN, by: 'session', session: hash, expiresAt, claims: null });
});

test('the database never sees the cookie', async () => {
  const { id } = await sessions.open(ANN);
  assert.match(id, /^[\w-]{43}$/);
  assert.ok(!JSON.stringify([...rows]).includes(id));
  assert.notEqual((await sessions.open(ANN)).id, id);
});

test('a session ends after a quarter of an hour without a request', async () => {
  const { id } = await sessions.open(ANN);
  for (let i = 0; i < 4; i++) {
    now += SESSION_IDLE - 1;
    assert.ok(await sessions.read(id));
  }
  now += SESSION_IDLE;
  assert.equal(await sessions.read(id), null);
  assert.equal(rows.size, 0);
});

test('a session ends after eight hours however busy it is', async () => {
  const { id } = await sessions.open(ANN);
  while (now < START + SESSION_LIFE - 10 * MINUTE) {
    now += 10 * MINUTE;
    assert.equal((await sessions.read(id)) !== null, now < START + SESSION_LIFE);
  }
  now = START + SESSION_LIFE;
  assert.equal(await sessions.read(id), null);
});

test('a session never outlives the JWT it came from (R-071)', async () => {
  const { id, expiresAt } = await sessions.open({ ...ANN, expiresAt: START + 5 * MINUTE });
  assert.equal(expiresAt, START + 5 * MINUTE);
  now += 5 * MINUTE - 1;
  assert.ok(await sessions.read(id));
  now += 1;
  assert.equal(await sessions.read(id), null);
});

test('a page that polls does not write at every poll', async () => {
  const { id } = await sessions.open(ANN);
  for (let i = 0; i < 60; i++) {
    now += 1000;
    await sessions.read(id);
  }
  assert.equal(writes, 2);
});

test('a request by cookie does not wait until its session is prolonged, nor fail when that fails', async () => {
  const ends: (() => void)[] = [];
  const busy = createSessions(
    { ...store, touch: () => new Promise((_, fail) => ends.push(() => fail(new Error('the database is busy')))) },
    createSecrets([{ id: 'k1', key }]),
    () => now,
  );
  const { id } = await busy.open(ANN);
  now += MINUTE;
  assert.ok(await busy.read(id));
  assert.ok(await busy.read(id));
  assert.equal(ends.length, 1, 'one write at a time');
  ends.forEach((end) => end());
  await new Promise(setImmediate);
  assert.ok(await busy.read(id));
  assert.equal(ends.length, 2, 'the next request tries again');
});

test('a closed, unknown or absurd session is nobody', async () => {
  const { id } = await sessions.open(ANN);
  for (const other of ['', 'x', `${id}x`, id.slice(1), 'x'.repeat(1 << 20)])
    assert.equal(await sessions.read(other), null);
  await sessions.close('x'.repeat(1 << 20));
  await sessions.close(id);
  assert.equal(await sessions.read(id), null);
});

function claimsOfAnn(): NonNullable<Principal['claims']> {
  return {
    email: 'ann@example.com',
    emailVerified: true,
    phone: null,
    phoneVerified: false,
    username: 'ann',
    names: { full: null, given: null, family: null },
    locale: null,
    manages: [],
    trustVerified: true,
    trustLoginClaims: true,
    mode: 'follow',
  };
}

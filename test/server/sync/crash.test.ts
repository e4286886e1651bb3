// Owns that nothing is lost and nothing is done twice when this server or its directory is killed. The directory is a second server,
// with its own /scim/v2.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Database from 'better-sqlite3';
import { surroundings, type Started, type Surroundings } from '../../kit/server.ts';
import { codeIn } from '../../kit/inbox.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

const ROUNDS = process.env['LONG'] ? 40 : 4;
const PEOPLE = ['ann', 'bob', 'cleo'];

/** What the database of a server holds of the e-mail addresses of each person, by externalId. */
function emailsIn(file: string, by: 'sub' | 'external'): Record<string, string[]> {
  const database = new Database(file, { readonly: true });
  try {
    const name = by === 'sub' ? '(select sub from identities where user_id = u.id)' : 'u.external_id';
    const rows = database
      .prepare(
        `select ${name} as person, c.value from users u left join contacts c on c.user_id = u.id order by c.value`,
      )
      .all() as { person: string; value: string | null }[];
    const found: Record<string, string[]> = {};
    for (const { person, value } of rows) (found[person] ??= []).push(...(value === null ? [] : [value]));
    return found;
  } finally {
    database.close();
  }
}

/** Looks again whenever the server has logged, until the condition holds: each message that was sent has its line. */
async function until({ child }: Started, holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((logged) => child.stdout?.once('data', logged));
}

/** Adds an address to a person; answers it when that was acknowledged, null when the server was killed. */
async function add(around: Surroundings, person: string, n: number, dead: Promise<null>): Promise<string | null> {
  const value = `${person}.${n}@new.example`;
  const ask = (path: string, body: unknown) =>
    around.ask<{ id: string }>(strongSignIn({ sub: person }), 'POST', path, body).catch(() => null);
  const begun = await ask('/v1/changes', { kind: 'email', value, then: 'replace' });
  if (begun === null) return null;
  assert.equal(begun.status, 201, JSON.stringify(begun.body));
  const mail = await Promise.race([around.inbox.waitFor(value), dead]);
  if (mail === null) return null;
  const proved = await ask(`/v1/changes/${begun.body.id}/code`, { code: codeIn(mail) });
  if (proved === null) return null;
  assert.equal(proved.status, 200, JSON.stringify(proved.body));
  return value;
}

test(`killed in turns, ${ROUNDS} times, a server and its directory: each acknowledged change comes there, and none twice`, async (t) => {
  const upstream = await surroundings();
  t.after(() => upstream.close());
  let directory: Started = await upstream.start();
  const created = await upstream.run([
    'client',
    'create',
    '--name',
    'sync',
    '--scopes',
    'users:read users:write',
    '--trusted',
    '--json',
  ]);
  assert.equal(created.code, 0, created.out + created.err);
  const made = JSON.parse(created.out.trim().split('\n').at(-1) ?? '') as { id: string; secret: { value: string } };
  const login = { id: made.id, secret: made.secret.value };
  const around = await surroundings({
    POLICY: JSON.stringify({ quotas: { beginsPerUser: 100, sendsPerUser: 500 } }),
    DIRECTORY_TYPE: 'scim',
    DIRECTORY_URL: `${upstream.base}/scim/v2`,
    DIRECTORY_TOKEN_URL: `${upstream.base}/oauth2/token`,
    DIRECTORY_CLIENT_ID: login.id,
    DIRECTORY_CLIENT_SECRET: login.secret,
    DIRECTORY_KEY: 'sub',
  });
  t.after(() => around.close());
  const token = await tokenOf(upstream, login);
  for (const person of PEOPLE) {
    const answer = await fetch(`${upstream.base}/scim/v2/Users`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/scim+json' },
      body: JSON.stringify({
        schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
        userName: person,
        externalId: person,
      }),
    });
    assert.equal(answer.status, 201);
  }

  const last = new Map<string, string>();
  let n = 0;
  let server = await around.start();
  for (let round = 0; round < ROUNDS; round += 1) {
    const isOurs = round % 2 === 0;
    const victim = isOurs ? server.child : directory.child;
    const dead = new Promise<null>((leave) => server.child.once('exit', () => leave(null)));
    n += 1;
    // The instant is random on purpose: the other side is killed somewhere between the first change and the last write.
    const turns = Math.floor(Math.random() * 400);
    const kill = (async () => {
      await Promise.race([
        add(around, PEOPLE[0]!, 1000 + n, dead).then((value) => value && last.set(PEOPLE[0]!, value)),
        dead,
      ]);
      for (let i = 0; i < turns; i += 1) await new Promise((turn) => setImmediate(turn));
      victim.kill('SIGKILL');
    })();
    await Promise.all([
      kill,
      ...PEOPLE.slice(1).map(async (person) => {
        const value = await add(around, person, n, dead);
        if (value !== null) last.set(person, value);
      }),
    ]);
    if (victim.exitCode === null && victim.signalCode === null) await new Promise((gone) => victim.once('exit', gone));
    if (isOurs) server = await around.start();
    else directory = await upstream.start();
  }
  const ours = new Database(around.file, { readonly: true });
  t.after(() => ours.close());
  await until(server, () => {
    const waiting = ours
      .prepare(`select count(*) as n from outbox where kind = 'directory' and state = 'queued'`)
      .get();
    return (waiting as { n: number }).n === 0;
  });
  const mine = emailsIn(around.file, 'sub');
  assert.deepEqual(emailsIn(upstream.file, 'external'), mine);
  for (const [person, value] of last) assert.ok(mine[person]?.includes(value), `${value} was acknowledged`);

  const theirs = new Database(upstream.file, { readonly: true });
  t.after(() => theirs.close());
  for (const person of PEOPLE) {
    const { version } = ours
      .prepare('select version from users where id = (select user_id from identities where sub = ?)')
      .get(person) as { version: number };
    const there = theirs.prepare('select version from users where external_id = ?').get(person) as { version: number };
    assert.ok(there.version <= version, `${person}: each list was written once, ${there.version} of ${version}`);
  }
});

async function tokenOf({ base }: Surroundings, { id, secret }: { id: string; secret: string }): Promise<string> {
  const answer = await fetch(`${base}/oauth2/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return token;
}

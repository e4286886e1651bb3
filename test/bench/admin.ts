// Owns the figures of an admin who searches 100,000 users as they type: each beginning of a name, a contact and an id, over HTTP from
// a server in this process, on each database. Not other searches: search.ts. Not what the browser adds: portal.ts, which it runs
// afterwards. Options: --databases sqlite,postgres; --no-portal; --only-portal.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../../server/store/open.ts';
import type { AdminUsersBody } from '../../shared/wire/admin-users.ts';
import { PUBLIC_URL, startApp, type Person } from '../kit/app.ts';
import { silent } from '../kit/database.ts';
import { runPostgres } from '../kit/postgres.ts';
import { freshSignIn } from '../kit/sign-in.ts';
import { sql } from '../kit/sql.ts';
import { figure, show, type Figure } from './figures.ts';
import { fill, fillPostgres, nth } from './people.ts';
import { showPortal } from './portal.ts';

const PEOPLE = 100_000;
const PROJECT = 'default';
/** What a search may take on the server, ms. */
const LIMIT = 50;

const one = nth(77_777, PEOPLE);
/** Each is typed letter by letter. */
const TYPED = [
  one.userName,
  one.work,
  one.home,
  one.givenName,
  one.familyName,
  one.externalId,
  one.id,
  '+35840',
  'zzz',
];
/** The filters, each in the usual order and by mail address. One user in a thousand is disabled, one frozen; all are unverified, and none waits. */
const FILTERED = ['disabled', 'frozen', 'waiting', 'unverified'].flatMap((one) => [
  `filter=${one}`,
  `filter=${one}&sort=email`,
]);
/** A text with a filter, by the names and sorted. */
const BOTH = ['disabled', 'unverified'].flatMap((filter) =>
  ['p', 'person09', 'hanna', 'zzz'].flatMap((text) => [
    `search=${text}&filter=${filter}`,
    `search=${text}&filter=${filter}&sort=email`,
    `search=${text}&filter=${filter}&sort=userName`,
  ]),
);
/** Searches that follow a page, or are sorted: shown, and not part of the promise. */
const OTHERS = [
  'search=p&sort=email',
  'search=person09&sort=userName',
  'sort=userName',
  'sort=email&order=desc',
  'sort=updated',
] as const;

async function ask(admin: Person, query: string): Promise<AdminUsersBody> {
  const answer = await admin.send<AdminUsersBody>('GET', `/v1/admin/users?${query}`);
  if (answer.status !== 200) throw new Error(`${PUBLIC_URL}: ${answer.status} for ${query}`);
  return answer.body;
}

async function typed(admin: Person): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const text of TYPED) {
    const letters = [...text];
    const slowest: Figure[] = [];
    for (let length = 1; length <= letters.length; length++) {
      const search = letters.slice(0, length).join('');
      slowest.push(
        await figure(`${search} (slowest of ${text})`, LIMIT, () => ask(admin, `search=${encodeURIComponent(search)}`)),
      );
    }
    const [worst] = slowest.toSorted((a, b) => (b.times[15] ?? 0) - (a.times[15] ?? 0));
    if (worst !== undefined) figures.push(worst);
  }
  return figures;
}

/** Answers what the users of a filter take to be found, with a text and without. */
async function filters(admin: Person, queries: readonly string[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const query of queries) figures.push(await figure(query, LIMIT, () => ask(admin, query)));
  return figures;
}

/** Makes a database with the people in it, and answers its address and how it goes. */
async function filled(kind: string): Promise<{ readonly url: string; remove(): Promise<void> }> {
  if (kind === 'postgres') {
    const server = await runPostgres();
    await (await openStore({ url: server.url, clock: Date.now, log: silent })).close();
    await fillPostgres(server.url, PROJECT, PEOPLE);
    return { url: server.url, remove: () => server.stop() };
  }
  const folder = mkdtempSync(join(tmpdir(), 'contact-change-admin-'));
  const file = join(folder, 'users.db');
  const url = `sqlite:${file}`;
  await (await openStore({ url, clock: Date.now, log: silent })).close();
  fill(file, PROJECT, PEOPLE);
  return { url, remove: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })) };
}

async function measure(kind: string): Promise<void> {
  const { url, remove } = await filled(kind);
  try {
    await sql(url, `update users set disabled = 1 where id like 'usr_%077'`);
    await sql(url, `update users set frozen_since = 1, frozen_until = ${Date.now() * 2} where id like 'usr_%078'`);
    const app = await startApp({ databaseUrl: url });
    try {
      const admin = app.person('ada', freshSignIn({ roles: ['contacts-admin'] }));
      show(`as one types on ${kind}, ms`, await typed(admin));
      show(`filters on ${kind}, ms`, await filters(admin, [...FILTERED, ...BOTH]));
      const others: Figure[] = [];
      for (const query of OTHERS) others.push(await figure(query, Infinity, () => ask(admin, query)));
      const { next } = await ask(admin, 'search=p');
      others.push(await figure('search=p, second page', Infinity, () => ask(admin, `search=p&cursor=${next}`)));
      show(`others on ${kind}, ms`, others);
      await sql(url, 'update users set disabled = 1');
      if (kind === 'postgres') await sql(url, 'vacuum analyze');
      const disabled = [...FILTERED, ...BOTH].filter((query) => query.includes('disabled'));
      show(`filters on ${kind} when every user is disabled, ms`, await filters(admin, disabled));
    } finally {
      await app.close();
    }
  } finally {
    await remove();
  }
}

const { values } = parseArgs({
  options: {
    databases: { type: 'string', default: 'sqlite,postgres' },
    'no-portal': { type: 'boolean', default: false },
    'only-portal': { type: 'boolean', default: false },
  },
});
if (!values['only-portal']) for (const kind of values.databases.split(',')) await measure(kind);
if (!values['no-portal']) await showPortal(PEOPLE);

// Owns the figures of an admin who searches 100,000 users as they type: each beginning of a name, a contact and an id, over HTTP from
// a server in this process. Not other searches: search.ts. Not what the browser adds: portal.ts, which it runs afterwards.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../server/store/open.ts';
import type { AdminUsersBody } from '../../shared/wire/admin-users.ts';
import { PUBLIC_URL, startApp, type Person } from '../kit/app.ts';
import { silent } from '../kit/database.ts';
import { freshSignIn } from '../kit/sign-in.ts';
import { sql } from '../kit/sql.ts';
import { figure, show, type Figure } from './figures.ts';
import { fill, nth } from './people.ts';
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
  ]),
);
/** Searches that follow a page, or are sorted: shown, and not part of the promise. */
const OTHERS = [
  'search=p&sort=email',
  'search=person09&sort=name',
  'sort=name',
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

const folder = mkdtempSync(join(tmpdir(), 'contact-change-admin-'));
try {
  const file = join(folder, 'users.db');
  const url = `sqlite:${file}`;
  const store = await openStore({ url, clock: Date.now, log: silent });
  fill(file, PROJECT, PEOPLE);
  await sql(url, `update users set disabled = 1 where id like 'usr_%077'`);
  await sql(url, `update users set frozen_since = 1, frozen_until = ${Date.now() * 2} where id like 'usr_%078'`);
  await store.close();
  const app = await startApp({ databaseUrl: url });
  try {
    const admin = app.person('ada', freshSignIn({ roles: ['contacts-admin'] }));
    show('as one types, ms', await typed(admin));
    const filtered: Figure[] = [];
    for (const query of [...FILTERED, ...BOTH]) filtered.push(await figure(query, LIMIT, () => ask(admin, query)));
    show('filters, ms', filtered);
    const others: Figure[] = [];
    for (const query of OTHERS) others.push(await figure(query, Infinity, () => ask(admin, query)));
    const { next } = await ask(admin, 'search=p');
    others.push(await figure('search=p, second page', Infinity, () => ask(admin, `search=p&cursor=${next}`)));
    show('others, ms', others);
  } finally {
    await app.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

await showPortal(PEOPLE);

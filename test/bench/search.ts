// Owns the figures of 100,000 users: how long looking for some of them takes, and what paging through all leaves in memory.
// Also the same through the SCIM face of a server in this process, what a patch of one user takes, and what the slowest filters take
// and what waits beside them.
import { mkdtempSync, rmSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { listen } from '../../server/http/serve.ts';
import type { ContactField, ContactWhere, Order, Search, UserField, Where } from '../../server/ports/search.ts';
import type { Store } from '../../server/ports/store.ts';
import { openStore } from '../../server/store/open.ts';
import { startApp } from '../kit/app.ts';
import { silent } from '../kit/database.ts';
import { besideFigures } from './beside.ts';
import { figure, show, type Figure } from './figures.ts';
import { fill, nth } from './people.ts';
import { scimFigures } from './scim.ts';

const PEOPLE = 100_000;
/** The project of the test kit's server. */
const PROJECT = 'default';
const PAGE = 100;
/** How much more may be in use after paging through all users, MB. */
const GROWTH = 10;

const one = nth(77_777, PEOPLE);
const user = (field: UserField, is: 'eq' | 'sw' | 'co', than: string): Where => ({ at: 'user', field, is, than });
const of = (field: ContactField, is: 'eq' | 'co' | 'ew', than: string): ContactWhere => ({
  at: 'field',
  field,
  is,
  than,
});
const mail = (where: ContactWhere): Where => ({ at: 'contact', kind: 'email', where });
const by = (order: Order['by'], down = false): Partial<Search> => ({ order: { by: order, down } });

/** Name, limit in ms, what is asked. */
const QUESTIONS: readonly (readonly [string, number, Where | null, Partial<Search>?])[] = [
  [
    'emails[type eq "work" and value eq …]',
    5,
    mail({ at: 'all', of: [of('type', 'eq', 'work'), of('value', 'eq', one.work)] }),
  ],
  ['userName eq …', 5, user('userName', 'eq', one.userName.toLowerCase())],
  ['externalId eq …', 5, user('externalId', 'eq', one.externalId)],
  ['userName sw …: 10,000', 60, user('userName', 'sw', 'person05')],
  ['userName sw …: all users', 60, user('userName', 'sw', 'p')],
  ['emails co …: 200', 60, mail(of('value', 'co', 'home77.'))],
  ['emails co …: no user', 60, mail(of('value', 'co', 'nowhere'))],
  ['emails ew …: 200', 60, mail(of('value', 'ew', '@home77.example'))],
  ['emails co …: all users', 250, mail(of('value', 'co', 'example'))],
  ['displayName co …: 220', 60, user('displayName', 'co', 'family77')],
  ['department eq …: 2,500', 60, user('department', 'eq', 'department 7')],
  ['first page by userName', 60, null, by('userName')],
  ['first page by userName, down', 60, null, by('userName', true)],
  ['first page by familyName', 60, null, by('name.familyName')],
  ['first page by primary e-mail', 60, null, by({ primary: 'email' })],
  ['first page by active', 60, null, by('active')],
  ['behind 90,000 by userName, by number', 60, null, { from: { skip: 90_000 } }],
  [
    'behind 90,000 by userName',
    60,
    null,
    { from: { behind: { key: 'person090000@company.example', id: 'usr_000000' } } },
  ],
  [
    'behind 90,000 by primary e-mail',
    60,
    null,
    { ...by({ primary: 'email' }), from: { behind: { key: nth(90_000, PEOPLE).work, id: 'usr_000000' } } },
  ],
  ['how many there are', 60, null, { limit: 0 }],
  ['how many of emails co …', 60, mail(of('value', 'co', 'home77.')), { limit: 0 }],
];

function page(store: Store, where: Where | null, more: Partial<Search> = {}) {
  const order = { by: 'userName', down: false } as const;
  const search = { project: PROJECT, where, order, from: { skip: 0 }, limit: PAGE, counts: true, ...more };
  return store.search(search).then((found) => found ?? Promise.reject(new Error('too long')));
}

/** MB in use, after all that can be thrown away was. */
function inUse(): { readonly heap: number; readonly resident: number } {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed / 2 ** 20, resident: rss / 2 ** 20 };
}

async function everybody(store: Store): Promise<void> {
  const looks: { readonly heap: number; readonly resident: number }[] = [];
  let seen = 0;
  const began = performance.now();
  let from: Search['from'] = { skip: 0 };
  for (let more = true; more;) {
    const found = await page(store, null, { from, counts: false });
    seen += found.users.length;
    await turn(); // statements that are done with are freed between turns, as between requests
    const last = found.users.at(-1);
    more = found.more && last !== undefined;
    if (last !== undefined) from = { behind: last.place };
    if (seen % (PEOPLE / 5) === 0) looks.push(inUse());
  }
  const took = (performance.now() - began) / 1000;
  const [first, last] = [looks[0], looks.at(-1)];
  const grown = (last?.heap ?? 0) - (first?.heap ?? 0);
  const mb = (what: 'heap' | 'resident'): string => looks.map((look) => look[what].toFixed(0)).join(', ');
  process.stdout.write(
    `\n${seen} users in pages of ${PAGE}: ${took.toFixed(1)} s; ${mb('heap')} MB of heap, ` +
      `${grown >= 0 ? '+' : ''}${grown.toFixed(1)} MB (at most ${GROWTH}); ${mb('resident')} MB resident\n`,
  );
  if (grown > GROWTH || seen !== PEOPLE) process.exitCode = 1;
}

const folder = mkdtempSync(join(tmpdir(), 'contact-change-search-'));
try {
  const file = join(folder, 'users.db');
  const url = `sqlite:${file}`;
  const began = performance.now();
  const store = await openStore({ url, clock: Date.now, log: silent });
  try {
    fill(file, PROJECT, PEOPLE);
    process.stdout.write(`${PEOPLE} users filled in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
    const figures: Figure[] = [];
    for (const [name, limit, where, more] of QUESTIONS)
      figures.push(await figure(name, limit, () => page(store, where, more)));
    show('a page of 100 from the store, ms', figures);
    await everybody(store);
  } finally {
    await store.close();
  }
  await overHttp(url);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function overHttp(databaseUrl: string): Promise<void> {
  const app = await startApp({
    databaseUrl,
  });
  const sockets = await listen(app.app, { port: 0, host: '127.0.0.1', log: silent });
  try {
    const { basic } = await app.client(['users:read', 'users:write'], { trusted: true });
    show('over HTTP, ms', await scimFigures(sockets.url, basic, PEOPLE));
    await besideFigures(app, sockets.url, basic);
  } finally {
    await sockets.stop(0);
    await app.close();
  }
}

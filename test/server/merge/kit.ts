// Owns what the tests of merging accounts share: Ann, Bob, a merge by both sign-ins. No test.
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import Sqlite from 'better-sqlite3';
import type { ContactBody } from '../../../shared/contact.ts';
import type { MergedBody } from '../../../shared/wire/admin.ts';
import { startApp, type Answer, type Person, type TestApp, type TestAppOptions } from '../../kit/app.ts';
import { HOUR } from '../../kit/clock.ts';
import { administer, type DatabaseKind } from '../../kit/database.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

export const ANN = 'ann@old.example';

export const BOB = 'bob@old.example';

export const PHONE = '+358401234567';

export const DAY = 24 * HOUR;

export type Problem = {
  readonly code: string;
  readonly reason?: string;
  readonly until?: string;
  readonly errors?: readonly { readonly path: string }[];
};

type Merged = Answer<MergedBody & Problem>;

export async function start(t: TestContext, kind: DatabaseKind, options: TestAppOptions = {}): Promise<TestApp> {
  const app = await startApp({ database: kind, ...options, policy: { merge: 'both-tokens', ...options.policy } });
  t.after(() => app.close());
  return app;
}

/** Signed in just now, with more than a password. */
export const fresh = (app: TestApp, sub = 'ann', claims = {}): Person => app.person(sub, strongSignIn(claims));

/** Ann and Bob, both here and with a fresh sign-in; Bob has a phone too. */
export async function two(app: TestApp): Promise<{ ann: Person; bob: Person; annId: string; bobId: string }> {
  const ann = fresh(app);
  const bob = fresh(app, 'bob', { phone_number: PHONE, phone_number_verified: true });
  return { ann, bob, annId: (await ann.me()).user.id, bobId: (await bob.me()).user.id };
}

type Ask = { readonly keep?: 'mine' | 'theirs'; readonly dryRun?: boolean; readonly plan?: string };

export const ask = (
  by: Person,
  other: { readonly token: string },
  { keep = 'mine', dryRun = false, ...more }: Ask = {},
) => by.send<MergedBody & Problem>('POST', '/v1/merges', { token: other.token, keep, dryRun, ...more });

/** A dry run, and the real one by its plan. */
export async function merge(
  by: Person,
  other: { readonly token: string },
  keep: 'mine' | 'theirs' = 'mine',
): Promise<Merged> {
  const dry = await ask(by, other, { keep, dryRun: true });
  assert.deepEqual([dry.status, dry.body.done], [200, false], JSON.stringify(dry.body));
  return ask(by, other, { keep, plan: dry.body.plan });
}

export const word = ({ status, body }: Answer<Partial<Problem>>) =>
  `${status} ${body.code}${body.reason ? ` ${body.reason}` : ''}`;

export const list = (contacts: readonly ContactBody[]) =>
  contacts.map((c) => `${c.value}${c.primary ? '*' : ''}${c.loginId ? '+login' : ''}`).sort();

export const contacts = async (person: Person) => list((await person.me()).contacts);

export const notices = (app: TestApp, to: string) => app.inbox.messages(to).filter((m) => !/^\d{6}$/m.test(m.text));

export const undo = (app: TestApp, token: string): Promise<Answer<Problem & { restored: unknown[] }>> =>
  app.person('ann', strongSignIn()).send('POST', '/v1/undo', { token }, { authorization: '', origin: '' });

export async function rows<T>(app: TestApp, query: string): Promise<readonly T[]> {
  const [file] = app.databaseUrl.startsWith('sqlite:') ? app.files : [];
  if (file === undefined) return (await administer(app.databaseUrl, query)) as T[];
  const sqlite = new Sqlite(file, { readonly: true });
  const found = sqlite.prepare(query).all() as T[];
  sqlite.close();
  return found;
}

// Owns what the tests of provisioning share: Ann, ways to write, what the database holds. No test.
import type { TestContext } from 'node:test';
import { startApp, type TestApp, type TestAppOptions } from '../../kit/app.ts';
import { queryDatabase } from '../../kit/at-rest.ts';
import { delegatedCaller, value } from '../../kit/speak.ts';
import type { Account, DesiredAccount, WriteOptions } from '../../../server/service/account.ts';
import { readAccount } from '../../../server/service/provision/read.ts';

export async function start(t: TestContext, options: TestAppOptions = {}) {
  const app = await startApp(options);
  t.after(() => app.close());
  return app;
}

export const APPLY: WriteOptions = { mode: 'apply' };

export const VERIFY: WriteOptions = { mode: 'verify', method: { email: 'code', phone: 'code' } };

export const to = (wanted: DesiredAccount) => () => ({ ok: true as const, value: wanted });

export const allowed = () => ({ ok: true as const, value: null });

/** Such as `ann@old.example verified primary`. */
export const shown = ({ contacts }: Pick<Account, 'contacts'>) =>
  contacts
    .map((c) => [c.value, c.verifiedAt === null ? '' : ' verified', c.primary ? ' primary' : ''].join(''))
    .toSorted();

export const rows = (app: TestApp, sql: string) => queryDatabase({ files: app.files, url: app.databaseUrl }, sql);

export const events = async (app: TestApp, user: string) =>
  (await rows(app, `select event, actor from audit where user_id = '${user}' order by id`)).map(
    (row) => `${String(row['event'])} ${String(row['actor'])}`,
  );

/** Ann, who has signed in once: ann@old.example, verified and primary. */
export async function ann(app: TestApp) {
  const { user } = await app.person('ann').me();
  return {
    id: user.id,
    as: delegatedCaller(app, user.id),
    read: async () => value(await readAccount(app.ctx, delegatedCaller(app, user.id))),
  };
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Config } from '../../server/config/config.ts';
import * as published from '../../server/main.ts';
import { KEYS, startApp } from '../kit/app.ts';
import { silent } from '../kit/database.ts';

test('the package exports four functions, and nothing else is public', () => {
  assert.deepEqual(Object.keys(published).sort(), ['deliver', 'erase', 'readConfig', 'start']);
});

test('a site erases a person by the function of the package', async (t) => {
  const app = await startApp();
  t.after(() => app.close());
  const { id } = (await app.person('ann').me()).user;
  const config = { databaseUrl: app.databaseUrl, projects: [app.project], keys: KEYS } as unknown as Config;
  const options = { clock: app.clock, log: silent };
  const target = { project: 'default', user: 'ann' };
  const planned = await published.erase(config, target, { ...options, dryRun: true });
  assert.partialDeepStrictEqual(planned, { user: id, contacts: 1, identities: 1 });
  assert.equal((await app.person('ann').send('GET', '/v1/me')).status, 200, 'a dry run erases nothing');
  assert.deepEqual(await published.erase(config, target, options), planned);
  assert.equal((await app.person('ann').send('GET', '/v1/me')).status, 401);
  assert.equal(await published.erase(config, { ...target, user: 'nobody' }, options), null);
  await assert.rejects(
    published.erase(config, { ...target, project: 'other' }, options),
    /^Error: There is no project "other": there is default\.$/,
  );
});

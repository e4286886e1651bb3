// The same table of PATCH cases as patch.test.ts, through /scim/v2 and the database.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { base, cases } from './patch-cases.mjs';
import { assertError, startScim, type ErrorBody, type Scim } from './kit.ts';

let scim: Scim;
before(async () => {
  scim = await startScim();
});
after(() => scim.close());

for (const [id, source, operations, expects, or] of cases) {
  test(`PATCH ${id} over HTTP: ${source}`, async () => {
    const { id: _, ...kim } = base();
    const made = await scim.make(kim);
    const answer = await scim.patch<Record<string, unknown>>(made.id, ...operations);
    if (typeof expects === 'string' || (answer.status !== 200 && or !== undefined)) {
      const { scimType } = answer.body as unknown as ErrorBody;
      const may = (typeof expects === 'string' ? expects : (or ?? '')).split('|');
      assertError(answer, 400, scimType);
      assert.ok(may.includes(scimType ?? '') || may[0] === 'any', JSON.stringify(answer.body));
      const now = await scim.send('GET', `/Users/${made.id}`);
      assert.deepEqual(now.body, made, 'nothing has changed');
    } else {
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
      assert.ok(expects(answer.body), JSON.stringify(answer.body));
      const now = await scim.send('GET', `/Users/${made.id}`);
      assert.deepEqual(now.body, answer.body, 'what was answered is what is kept');
    }
    assert.equal((await scim.send('DELETE', `/Users/${made.id}`)).status, 204);
  });
}

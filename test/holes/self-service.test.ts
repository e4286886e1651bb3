// What the policy lets users do with a kind holds over every contract that is served, and only for users.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DEFAULT_POLICY } from '../../server/core/policy.ts';
import { startApp, type TestApp } from '../kit/app.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { WAYS } from './ways.ts';

const click = { completion: 'click', linkLife: null } as const;
const faces = { descope: click, transmit: click, trivore: click, wso2: click };
const apps: TestApp[] = [];
before(async () => {
  const may = { ...DEFAULT_POLICY.may, email: ['read'] } as const;
  apps.push(await startApp({ project: { faces }, policy: { may } }));
  apps.push(await startApp({ project: { faces }, policy: { kinds: ['phone'] } }));
});
after(() => Promise.all(apps.map((app) => app.close())));

for (const [i, way] of WAYS.entries())
  test(`${way.name}: a user changes no kind that is to be read alone, and no caller one that is off`, async () => {
    for (const [readOnly, app] of [apps[0]!, apps[1]!].map((each, place) => [place === 0, each] as const)) {
      const sub = `ann${i}`;
      const ann = app.person(sub, strongSignIn());
      const stood = (await ann.me()).contacts;
      const value = `new${i}@example.com`;
      const client = await app.client(['users:read', 'users:write', 'changes:write']);
      const { status } = await way.ask({ app, sub, ann, client }, value);
      await app.courier.drain();
      const isAllowed = readOnly && way.by === 'client';
      assert.equal(status < 300, isAllowed, `${readOnly ? 'read' : 'off'}: ${status}`);
      // A refusal of the policy, in the contract's own form: neither a sign-in nor another try helps.
      if (!isAllowed) assert.ok(status === 400 || status === 403, String(status));
      assert.equal(app.inbox.messages(value).length, isAllowed ? 1 : 0);
      assert.deepEqual((await ann.me()).contacts, stood);
    }
  });

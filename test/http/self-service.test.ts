import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SelfServiceAct } from '../../server/core/policy.ts';
import { policySchema } from '../../server/config/project/policy-schema.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { start } from './kit.ts';

interface Body {
  readonly code?: string;
}
const NEW = { kind: 'email', value: 'new@example.com' } as const;
const startWith = (email: readonly SelfServiceAct[]) => start({ policy: { may: { email, phone: ['read'] } } });

test('a user may do with a kind only what the policy lets users do, and each other act is refused', async () => {
  const tries: readonly [readonly SelfServiceAct[], add: number, change: number, remove: number][] = [
    [['read'], 403, 403, 403],
    [['read', 'add'], 201, 403, 403],
    [['read', 'change'], 403, 201, 403],
    [['read', 'remove'], 403, 403, 409], // the last verified contact stays, whatever the policy says
    [['read', 'add', 'change', 'remove'], 201, 201, 409],
  ];
  for (const [acts, add, change, remove] of tries) {
    const app = await startWith(acts);
    const ann = app.person('ann', strongSignIn());
    const [own] = (await ann.me()).contacts;
    const answers = [
      await ann.send<Body>('DELETE', `/v1/contacts/${own?.id}`),
      await ann.send<Body>('POST', '/v1/changes', { ...NEW, then: 'add' }),
      await ann.send<Body>('POST', '/v1/changes', { ...NEW, value: 'other@example.com', then: 'replace' }),
    ];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [remove, add, change],
      acts.join(),
    );
    for (const { status, body } of answers) if (status === 403) assert.equal(body.code, 'not-allowed');
  }
});

test('a kind that is not to be seen by users is left out of kinds, so may must contain read', () => {
  const { error } = policySchema.safeParse({ may: { email: ['add'] } });
  assert.match(error?.message ?? '', /must contain read; to turn a kind off, leave it out of kinds/);
  assert.deepEqual(policySchema.parse({ may: { phone: ['read'] } }).may.phone, ['read']);
});

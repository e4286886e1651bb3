// Owns what the tests of quotas share: an app with quotas of its own, begins, wrong codes. No test.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { ChangeBody } from '../../../shared/wire/change.ts';
import { proofSeed } from '../../../server/core/seeds.ts';
import { DEFAULT_QUOTAS, type Quotas } from '../../../server/core/rate-limits.ts';
import { createSecrets } from '../../../server/tokens/secrets.ts';
import { KEYS, startApp, type Person, type TestApp, type TestAppOptions } from '../../kit/app.ts';
import { THOROUGH, type DatabaseKind } from '../../kit/database.ts';

const secrets = createSecrets(KEYS);

export const TARGET = 'someone@new.example';

export interface Body extends ChangeBody {
  readonly code?: string;
  readonly retryAfter?: number;
  readonly quota?: { max: number; window: number };
}

/** An app with these quotas, the rest as by default; it believes one proxy. */
export async function start(
  t: TestContext,
  quotas: Partial<Quotas> = {},
  options: TestAppOptions = {},
): Promise<TestApp> {
  const policy = { quotas: { ...DEFAULT_QUOTAS, ...quotas }, ...options.policy };
  const parts = { trustedProxies: 1, ...options.parts };
  const app = await startApp({ ...options, policy, parts });
  t.after(() => app.close());
  return app;
}

export const begin = (person: Person, value: string, from?: string) => {
  const kind = value.startsWith('+') ? 'phone' : 'email';
  return person.send<Body>('POST', '/v1/changes', { kind, value }, from ? { 'x-forwarded-for': from } : {});
};

export const word = ({ status, body }: { status: number; body: { code?: string } }) => body.code ?? String(status);

export const wrongOf = (code: string) => (code === '000000' ? '000001' : '000000');

/** The code that a change takes, whether or not it was sent. */
export async function codeOf(app: TestApp, id: string): Promise<string> {
  const change = await app.store.read((tx) => tx.changes.get(id));
  const proof = change?.proofs.at(-1);
  assert.ok(change && proof);
  return secrets.code(proofSeed(change, proof), 6) ?? '';
}

type Work = (app: TestApp, t: TestContext) => Promise<void>;

/** Tests with quotas of their own on one database: `both` always, `on` where the thorough tests of it run. */
export function testsOn(kind: DatabaseKind) {
  const both = (name: string, quotas: Partial<Quotas>, work: Work) =>
    test(`${name}, on ${kind}`, async (t) => work(await start(t, quotas, { database: kind }), t));
  const on = (name: string, quotas: Partial<Quotas>, work: Work) =>
    void (THOROUGH.includes(kind) && both(name, quotas, work));
  return { both, on };
}

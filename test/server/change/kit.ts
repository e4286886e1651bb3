// Owns what the tests of a change share: an app on one database, the primary contact, a wrong code. No test.
import type { TestContext } from 'node:test';
import { startApp, type Person, type TestAppOptions } from '../../kit/app.ts';
import type { DatabaseKind } from '../../kit/database.ts';

export const NEW = 'ann@new.example';

export async function start(t: TestContext, kind: DatabaseKind, options: TestAppOptions = {}) {
  const app = await startApp({ database: kind, ...options });
  t.after(() => app.close());
  return app;
}

export async function primary(person: Person, kind = 'email'): Promise<string | undefined> {
  return (await person.me()).contacts.find((c) => c.kind === kind && c.primary)?.value;
}

export const wrongOf = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

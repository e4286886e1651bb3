// Owns what the tests of Transmit's contract share: an app that serves it, its paths, its answers. No test.
import assert from 'node:assert/strict';
import { afterEach } from 'node:test';
import { SITE, startApp, type Answer, type TestApp, type TestAppOptions } from '../../kit/app.ts';

export interface Verified {
  readonly value: string;
  readonly email_verified?: boolean;
  readonly phone_number_verified?: boolean;
  readonly verified_at?: string;
}

export interface UserBody {
  readonly result: Readonly<Record<string, unknown>> & {
    readonly user_id: string;
    readonly email?: Verified;
    readonly secondary_emails: readonly Verified[];
    readonly phone_number?: Verified;
    readonly secondary_phone_numbers: readonly Verified[];
  };
}

export interface ErrorBody {
  readonly message: string | readonly string[];
  readonly error_code: number;
}

export const RETURN = `${SITE}/magic`;

const running: TestApp[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.close();
});

export async function start(options: TestAppOptions = {}): Promise<TestApp> {
  const { project, ...rest } = options;
  const faces = { transmit: { completion: 'click', linkLife: null } } as const;
  const app = await startApp({ ...rest, project: { faces, ...project } });
  running.push(app);
  return app;
}

export const users = (rest = '') => `/cis/v1/users/ann${rest}`;

export const verification = (rest: string) => `/cis/v1/verification/${rest}`;

export function said({ status, body }: Answer<ErrorBody>): readonly unknown[] {
  assert.equal(body.error_code, status);
  assert.equal(Array.isArray(body.message), status === 400);
  return [status, Array.isArray(body.message) ? body.message.join('; ') : body.message];
}

export async function contactsOf(app: TestApp): Promise<readonly (readonly [string, boolean, boolean])[]> {
  return (await app.person().me()).contacts.map((c) => [c.value, c.verified, c.primary] as const);
}

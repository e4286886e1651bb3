// Owns what the tests of Descope's face share: an app that serves it, and its calls.
import { afterEach } from 'node:test';
import type { Project } from '../../../server/ports/project.ts';
import { startApp, type Answer, type Person, type TestApp, type TestAppOptions } from '../../kit/app.ts';

export const EMAIL = 'ann@new.example';
export const PHONE = '+358401234567';
export const LINK = '/v1/auth/magiclink/update/email';
export const OTP = '/v1/auth/otp/update/email';
export const VERIFY = '/v1/auth/magiclink/verify';

const running: TestApp[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.close();
});

export const FACES: Project['faces'] = { descope: { completion: 'click', linkLife: null } };

/** An app of its own for one test; gone when the test is over. */
export async function start({ project, ...options }: TestAppOptions = {}): Promise<TestApp> {
  const app = await startApp({ ...options, project: { faces: FACES, ...project } });
  running.push(app);
  return app;
}

/** As all of the vendor's answers may look. */
export interface Said {
  readonly errorCode?: string;
  readonly errorDescription?: string;
  readonly errorMessage?: string;
  readonly maskedEmail?: string;
  readonly maskedPhone?: string;
  readonly verificationAttempts?: number;
  readonly linkId?: string;
  readonly pendingRef?: string;
  readonly firstSeen?: boolean;
  readonly created?: boolean;
  readonly user?: {
    readonly loginIds: readonly string[];
    readonly userId: string;
    readonly email: string;
    readonly phone: string;
    readonly verifiedEmail: boolean;
    readonly verifiedPhone: boolean;
    readonly status: string;
    readonly createdTime: number;
    readonly customAttributes: object;
  };
}

/** A call with `Bearer <project id>`, and behind it the person's refresh JWT where there is one. */
export async function call(
  app: TestApp,
  path: string,
  body: unknown,
  person?: Person,
  headers: Record<string, string> = {},
  method = 'POST',
): Promise<Answer<Said>> {
  const answer = await app.app.request(`https://id.example.com${path}`, {
    method,
    headers: {
      authorization: `Bearer default${person === undefined ? '' : `:${person.token}`}`,
      'content-type': 'application/json',
      ...headers,
    },
    body: JSON.stringify(body),
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Said };
}

/** What stands in the way, as status and code. */
export const said = ({ status, body }: Answer<Said>) => `${status} ${body.errorCode}`;

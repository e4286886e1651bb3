// Owns callers for tests that call the use-cases: a client, a client on behalf of a user, a signed-in user. Not the routes.
import type { Scope } from '../../server/ports/clients.ts';
import type { UserCaller, ClientCaller, DelegatedCaller } from '../../server/service/caller.ts';
import type { Result } from '../../server/ports/result.ts';
import type { DesiredContact } from '../../server/service/account.ts';
import type { TestApp } from './app.ts';
import { SECOND } from './clock.ts';
import { ORDINARY_AGE } from './sign-in.ts';

const request = { requestId: 'req_test', place: null, network: null };

export function clientCaller(
  { project, clock }: Pick<TestApp, 'project' | 'clock'>,
  scopes: readonly Scope[] = ['users:read', 'users:write'],
): ClientCaller {
  const made = { project: project.id, name: 'a system', trusted: true, createdAt: clock(), revokedAt: null };
  return { client: { id: 'cli_test', scopes, ...made }, ...request };
}

export function delegatedCaller(
  app: Pick<TestApp, 'project' | 'clock'>,
  user: string,
  scopes?: readonly Scope[],
): DelegatedCaller {
  return { ...clientCaller(app, scopes), user };
}

/** `signIn`: as tokens say it, `strongSignIn()`; without it the sign-in was by password, an hour ago. */
export function userCaller(
  { project, clock }: Pick<TestApp, 'project' | 'clock'>,
  sub: string,
  signIn: Readonly<Record<string, unknown>> = {},
): UserCaller {
  const now = clock();
  const { authAgo, amr } = { authAgo: ORDINARY_AGE, amr: ['pwd'], ...signIn };
  const claims = { email: `${sub}@old.example`, emailVerified: true, phone: null, phoneVerified: false };
  return {
    principal: {
      project: project.id,
      iss: project.issuers[0]?.issuer ?? '',
      sub,
      by: 'bearer',
      authTime: now - Number(authAgo) * SECOND,
      acr: null,
      amr,
      issuedAt: now,
      expiresAt: now + 600_000,
      claims: {
        ...claims,
        username: sub,
        names: { full: null, given: null, family: null },
        locale: null,
        manages: [],
        trustVerified: true,
        trustLoginClaims: false,
        mode: 'follow',
      },
      jwt: null,
      roles: [],
    },
    ...request,
  };
}

/** A contact as a system writes it. */
export function desiredContact(value: string, over: Partial<DesiredContact> = {}): DesiredContact {
  return { value, type: null, primary: false, ...over };
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** The refusal's code with its reason, such as `not-allowed caller`; `ok` when it was none. */
export function outcomeOf(result: Result<unknown>): string {
  if (result.ok) return 'ok';
  const { code, reason } = result.refusal;
  return reason === undefined ? code : `${code} ${reason}`;
}

// Owns what the tests of WSO2's contract share: an app that serves it, Ann, her calls. No test.
import assert from 'node:assert/strict';
import { afterEach } from 'node:test';
import type { Policy } from '../../../server/core/policy.ts';
import type { Scope } from '../../../server/ports/clients.ts';
import { DAY } from '../../../shared/duration.ts';
import {
  startApp,
  type Answer,
  type Person,
  type TestApp,
  type TestAppOptions,
  type TestClient,
} from '../../kit/app.ts';
import { tokenIn } from '../../kit/inbox.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

export const WSO2 = 'urn:scim:wso2:schema';
export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const PATCH_OP = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
export const IDENTITY = '/api/identity/user/v1.0';
export const OLD = 'ann@old.example';
export const NEW = 'ann@new.example';
export const OTHER = 'ann@other.example';
export const PHONE = '+358401234567';
export const NUMBER = '+358407654321';

export interface User {
  readonly id: string;
  readonly userName: string;
  readonly emails?: readonly unknown[];
  readonly phoneNumbers?: readonly unknown[];
  readonly name?: unknown;
  readonly meta: { readonly location: string };
  readonly [WSO2]: {
    readonly emailAddresses?: string;
    readonly verifiedEmailAddresses?: string;
    readonly mobileNumbers?: string;
    readonly verifiedMobileNumbers?: string;
    readonly emailVerified?: boolean;
    readonly country?: string;
  };
  readonly [ENTERPRISE]: { readonly pendingEmails?: readonly unknown[]; readonly pendingMobileNumber?: string };
}

export interface Trouble {
  readonly code?: string;
  readonly message?: string;
  readonly description?: string;
  readonly traceId?: string;
  readonly scimType?: string;
  readonly status?: string;
  readonly detail?: string;
}

/** What `start` makes: new for each test, closed behind it. */
export let app: TestApp;
export let client: TestClient;
export let ann: Person;

afterEach(() => app.close());

/** An app where links last a day, and Ann has signed in once. */
export async function start(
  policy: Partial<Policy> = {},
  claims: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await startWith({ project: { faces: { wso2: { completion: 'click', linkLife: DAY } } }, policy }, claims);
  await ann.me();
}

/** An app with options of the test's own, in which Ann has not been yet. */
export async function startWith(options: TestAppOptions, claims: Readonly<Record<string, unknown>> = {}) {
  app = await startApp(options);
  await signInClient(['users:read', 'users:write', 'changes:write']);
  ann = app.person('ann', strongSignIn(claims));
}

/** From now on `client` is another one, with these scopes. */
export async function signInClient(scopes: readonly Scope[]): Promise<void> {
  client = await app.client(scopes);
}

export const user = async (): Promise<User> => (await client.send<User>('GET', '/scim2/Users/ann')).body;

export function patch<T = User>(value: unknown, op = 'replace', path?: string): Promise<Answer<T>> {
  const operation = { op, ...(path === undefined ? {} : { path }), ...(value === undefined ? {} : { value }) };
  return client.send('PATCH', '/scim2/Users/ann', { schemas: [PATCH_OP], Operations: [operation] });
}

export const primary = (value: string) => patch({ emails: [{ primary: true, value }] });

export const verified = (verifiedEmailAddresses: unknown) => patch({ [WSO2]: { verifiedEmailAddresses } });

export async function press(to: string): Promise<void> {
  const pressed = await app.app.request('https://id.example.com/confirm', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'https://id.example.com' },
    body: new URLSearchParams({ t: tokenIn(await app.mailTo(to)) }).toString(),
  });
  assert.equal(pressed.status, 200);
}

export async function sentTo(to: string): Promise<number> {
  await app.courier.drain();
  return app.inbox.messages(to).length;
}

/** With a second verified address. */
export async function withOther(): Promise<void> {
  assert.equal((await verified([OLD, OTHER])).status, 200);
  await press(OTHER);
}

export async function refused(answer: Promise<Answer<unknown>>, code: string): Promise<void> {
  const { status, body, headers } = (await answer) as Answer<Trouble>;
  assert.equal(status, 400, JSON.stringify(body));
  assert.equal(headers.get('content-type'), 'application/scim+json');
  assert.match(body.detail ?? '', new RegExp(`^${code} - `));
}

export const withPhone = { phone_number: PHONE, phone_number_verified: true };

export const scenario = (value: string, username = 'ann') => ({
  user: { username, realm: 'PRIMARY' },
  properties: [{ key: 'RecoveryScenario', value }],
});

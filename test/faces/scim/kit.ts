// Owns what the tests of /scim/v2 share: an app with a client, and users in it.
import assert from 'node:assert/strict';
import { startApp, type Answer, type TestApp, type TestAppOptions, type TestClient } from '../../kit/app.ts';
import { CORE_URN, PATCH_URN } from '../../../server/faces/scim/schema/urns.ts';

export interface Body {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly schemas: readonly string[];
  readonly meta: { readonly version: string; readonly location: string; readonly lastModified: string };
  readonly emails?: readonly { readonly value: string; readonly type?: string; readonly primary?: boolean }[];
}

export interface ErrorBody {
  readonly schemas: readonly string[];
  readonly status: string;
  readonly scimType?: string;
  readonly detail: string;
}

export interface ListBody {
  readonly totalResults?: number;
  readonly itemsPerPage: number;
  readonly startIndex?: number;
  readonly nextCursor?: string;
  readonly Resources: readonly Body[];
}

export interface Scim {
  readonly app: TestApp;
  readonly client: TestClient;
  send<T = Body>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>;
  make(user: object): Promise<Body>;
  patch<T = Body>(id: string, ...operations: readonly object[]): Promise<Answer<T>>;
  close(): Promise<void>;
}

export async function startScim(options: TestAppOptions & { readonly trusted?: boolean } = {}): Promise<Scim> {
  const app = await startApp(options);
  const client = await app.client(['users:read', 'users:write'], { trusted: options.trusted ?? true });
  const send: Scim['send'] = (method, path, body, headers) => client.send(method, `/scim/v2${path}`, body, headers);
  return {
    app,
    client,
    send,
    async make(user) {
      const answer = await send('POST', '/Users', { schemas: [CORE_URN], ...user });
      assert.equal(answer.status, 201, JSON.stringify(answer.body));
      return answer.body;
    },
    patch: (id, ...operations) => send('PATCH', `/Users/${id}`, patchOf(...operations)),
    close: () => app.close(),
  };
}

export function patchOf(...operations: readonly object[]): object {
  return { schemas: [PATCH_URN], Operations: operations };
}

/** That it is an error of SCIM's, and which. */
export function assertError(answer: Answer<unknown>, status: number, scimType?: string): void {
  const body = answer.body as ErrorBody;
  assert.equal(answer.status, status, JSON.stringify(body));
  assert.deepEqual(body.schemas, ['urn:ietf:params:scim:api:messages:2.0:Error']);
  assert.equal(body.status, String(status));
  assert.equal(body.scimType, scimType, body.detail);
  assert.equal(typeof body.detail, 'string');
  assert.equal(answer.headers.get('content-type'), 'application/scim+json');
}

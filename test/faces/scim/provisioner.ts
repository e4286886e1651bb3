// Owns a provisioning system in front of `/scim/v2`, for tests of what real ones send. Not what each of them sends.
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Answer, TestApp } from '../../kit/app.ts';
import { startScim } from './kit.ts';

export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const CONTACTS = 'urn:contact-change:params:scim:schemas:extension:contacts:2.0:User';
export const LIST = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';
/** An id that is nobody's. */
export const UNKNOWN = '5171a35d82074e068ce2';

/** What a test looks at in an answer: a user, a list of them, or an error. */
export interface Said {
  readonly schemas?: readonly string[];
  readonly id?: string;
  readonly externalId?: string;
  readonly userName?: string;
  readonly displayName?: string;
  readonly nickName?: string;
  readonly password?: string;
  readonly active?: boolean;
  readonly name?: Readonly<Record<string, string>>;
  readonly emails?: readonly object[];
  readonly meta?: { readonly location: string };
  readonly [ENTERPRISE]?: { readonly employeeNumber?: string };
  readonly [CONTACTS]?: { readonly pendingEmails?: readonly { readonly value: string }[] };
  readonly totalResults?: number;
  readonly startIndex?: number;
  readonly itemsPerPage?: number;
  readonly Resources?: readonly Said[];
  readonly status?: string;
  readonly detail?: string;
}

export interface Provisioner {
  /** `path` below `/scim/v2`. */
  send(method: string, path: string, body?: unknown): Promise<Answer<Said>>;
  /** One that is to be answered with 200 and the user. */
  patch(path: string, body: unknown): Promise<Said>;
}

export async function provisioner(
  t: TestContext,
  { trusted, headers }: { readonly trusted: boolean; readonly headers: Readonly<Record<string, string>> },
): Promise<{ readonly as: Provisioner; readonly app: TestApp }> {
  const scim = await startScim({ trusted });
  t.after(scim.close);
  const send: Provisioner['send'] = (method, path, body) => scim.send(method, path, body, headers);
  return {
    app: scim.app,
    as: {
      send,
      async patch(path, body) {
        const answer = await send('PATCH', path, body);
        assert.equal(answer.status, 200, JSON.stringify(answer.body));
        return answer.body;
      },
    },
  };
}

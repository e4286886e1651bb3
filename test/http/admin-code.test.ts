// Owns that no admin ever types a code or presses a link for a user: people would read their codes out on the phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { ROUTES } from '../../server/http/routes/routes.ts';
import type { Route } from '../../server/http/routes/route.ts';
import { startApp } from '../kit/app.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { beginFor } from '../kit/support.ts';

/** What a code, a link or what either is made of may be called. */
const SECRET = /code|otp|token|proof|secret|link/i;

/** The names of all fields of a schema, at any depth. */
function fieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties' && typeof value === 'object' && value !== null
      ? [...Object.keys(value), ...fieldsOf(Object.values(value))]
      : fieldsOf(value),
  );
}

/** The routes of API clients name the secret to revoke by its id; a client has no user. */
const CLIENTS = '/v1/admin/clients';
const ADMIN = (Object.entries(ROUTES) as [string, Route][]).filter(
  ([, { caller, path }]) => caller === 'admin' && !path.startsWith(CLIENTS),
);

test('no route of admins takes a code or the token of a link, in its path, its query or its body', () => {
  assert.ok(ADMIN.length >= 5, 'there are such routes');
  for (const [name, { path, query = {}, body }] of ADMIN) {
    const fields = body ? fieldsOf(z.toJSONSchema(body, { unrepresentable: 'any', io: 'input' })) : [];
    // A merge names the accounts, and webhooks have no user.
    for (const field of [...path.split('/'), ...Object.keys(query), ...fields])
      assert.doesNotMatch(field, SECRET, `${name} takes ${field}`);
  }
});

test('an admin cannot prove the change of a user by the routes of users either', async (t) => {
  const app = await startApp({ project: { adminRoles: [{ role: 'support', claim: 'roles', value: 'helpdesk' }] } });
  t.after(() => app.close());
  const { user } = await app.person('ann').me();
  const { id } = await beginFor(app, user.id, { kind: 'email', value: 'ann@new.example' });
  const code = await app.codeTo('ann@new.example');
  const helper = app.person('helper', strongSignIn({ roles: ['helpdesk'] }));
  const answer = await helper.send<{ code: string }>('POST', `/v1/changes/${id}/code`, { code });
  assert.deepEqual([answer.status, answer.body.code], [404, 'change-not-found']);
});

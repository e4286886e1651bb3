import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { SCOPES, type Scope } from '../../server/core/scopes.ts';
import { PUBLIC_URL, startApp, type TestApp, type TestClient } from '../kit/app.ts';

interface Operation {
  readonly tags?: readonly string[];
  readonly security: readonly { readonly client?: readonly Scope[] }[];
}

const face = { completion: 'click', linkLife: null } as const;
let app: TestApp;
let operations: readonly { readonly method: string; readonly path: string; readonly needs: Scope | null }[] = [];
before(async () => {
  app = await startApp({ project: { faces: { descope: face, trivore: face, transmit: face, wso2: face } } });
  const { paths } = (await (await app.app.request(`${PUBLIC_URL}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, Operation>>;
  };
  operations = Object.entries(paths).flatMap(([path, all]) =>
    Object.entries(all)
      .filter(([, { tags }]) => tags !== undefined)
      .map(([method, { security }]) => ({
        method: method.toUpperCase(),
        path: path.replace('{org}', 'default').replace(/\{\w+\}/g, 'nobody'),
        needs: security.find(({ client }) => client)?.client?.[0] ?? null,
      })),
  );
});
after(() => app.close());

const ask = (client: TestClient, { method, path }: (typeof operations)[number]) =>
  client.send(method, path, method === 'GET' ? undefined : {});

test('every route of every contract that a client may call takes one scope, and no other opens it (R-017)', async () => {
  const taken = operations.filter(({ needs }) => needs !== null);
  assert.ok(taken.length > 30, `${taken.length} routes`);
  assert.deepEqual([...new Set(taken.map(({ needs }) => needs))].toSorted(), [
    'changes:write',
    'contacts:verify',
    'users:read',
    'users:write',
  ]);
  for (const operation of taken) {
    const others = await app.client(SCOPES.filter((scope) => scope !== operation.needs));
    const refused = await ask(others, operation);
    const said = `${operation.method} ${operation.path}`;
    assert.equal(refused.status, 403, said);
    assert.match(refused.headers.get('www-authenticate') ?? '', /insufficient_scope/, said);
    const own = await app.client(operation.needs === null ? [] : [operation.needs]);
    assert.notEqual((await ask(own, operation)).status, 403, said);
  }
});

test('what only a person may call is no client’s, whatever its scopes', async () => {
  const every = await app.client(SCOPES, { trusted: true });
  const persons = operations.filter(({ needs }) => needs === null);
  assert.ok(persons.length > 10, `${persons.length} routes`);
  const open: string[] = [];
  for (const operation of persons) {
    const { status } = await ask(every, operation);
    if (status !== 401 && status !== 403) open.push(`${operation.method} ${operation.path} ${status}`);
  }
  // What SCIM says of itself is for every caller (RFC 7643 §5), and so are an issuer's public keys and the token endpoint.
  assert.deepEqual(
    open.toSorted(),
    [
      'GET /cis/scim/ResourceTypes 200',
      'GET /cis/scim/ResourceTypes/nobody 404',
      'GET /cis/scim/Schemas 200',
      'GET /cis/scim/Schemas/nobody 404',
      'GET /cis/scim/ServiceProviderConfig 200',
      'GET /scim/v2/ResourceTypes 200',
      'GET /scim/v2/ResourceTypes/nobody 404',
      'GET /scim/v2/Schemas 200',
      'GET /scim/v2/Schemas/nobody 404',
      'GET /scim/v2/ServiceProviderConfig 200',
      ...['/scim2', '/t/default/scim2'].flatMap((root) => [
        `GET ${root}/ResourceTypes 200`,
        `GET ${root}/ResourceTypes/nobody 404`,
        `GET ${root}/Schemas 200`,
        `GET ${root}/Schemas/nobody 404`,
        `GET ${root}/ServiceProviderConfig 200`,
      ]),
      'GET /v1/keys/nobody 404',
      'GET /v2/keys/nobody 404',
      'POST /oidc/token 400',
      'POST /t/default/oauth2/token 400',
    ].toSorted(),
  );
});

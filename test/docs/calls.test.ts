// Owns whether the calls by curl in the documentation are operations of openapi.json, with parameters that these have. Whether they
// succeed: shell.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUBLIC_URL, startApp } from '../kit/app.ts';
import { written } from './snippets.ts';

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}

test('each call by curl is an operation of openapi.json, with parameters that it has', async (t) => {
  const face = { completion: 'click', linkLife: null } as const;
  const app = await startApp({ project: { faces: { descope: face, trivore: face, transmit: face, wso2: face } } });
  t.after(() => app.close());
  const { paths } = (await (await app.app.request(`${PUBLIC_URL}/openapi.json`)).json()) as {
    paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  const calls = written('sh').flatMap(({ where, code }) =>
    code.includes('curl')
      ? [...code.matchAll(/(?:https:\/\/id\.example\.com|\$PUBLIC_URL)(\/[^\s'"]*)/g)].map(([, to = '']) => ({
          where,
          to,
        }))
      : [],
  );
  assert.ok(calls.length > 8, `${calls.length} calls`);
  for (const { where, to } of calls) {
    const { pathname, searchParams } = new URL(to, PUBLIC_URL);
    const path = Object.keys(paths).find((known) =>
      new RegExp(`^${known.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
    );
    assert.ok(path, `${where}: ${pathname}`);
    // RFC 7644 names the parameters of SCIM; openapi.json does not repeat them.
    if (pathname.startsWith('/scim/')) continue;
    const named = Object.values(paths[path] ?? {}).flatMap(({ parameters = [] }) => parameters.map(({ name }) => name));
    assert.deepEqual(
      [...searchParams.keys()].filter((name) => !named.includes(name)),
      [],
      where,
    );
  }
});

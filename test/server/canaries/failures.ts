// Owns what is thrown inside, with secrets in its words, and issuers that answer with what they were asked. Not refusals: refusals.ts.
import assert from 'node:assert/strict';
import { createLog } from '../../../server/log.ts';
import { createIntrospect } from '../../../server/tokens/introspect.ts';
import { createTokens } from '../../../server/tokens/user-token.ts';
import { PUBLIC_URL, type TestApp } from '../../kit/app.ts';
import { HOUR } from '../../kit/clock.ts';
import type { Principal } from '../../../server/ports/principal.ts';
import { type Watch, harvest, newPerson, searchAnswer, walkOne, answerOf } from './watch.ts';

/** What is thrown inside, with secrets in its words and its causes; and issuers that answer with what they were asked. */
export async function failures(app: TestApp, watch: Watch): Promise<void> {
  const { canaries } = watch;
  const ann = newPerson(app, watch);
  const value = canaries.contact('email', 'canary-thrown@secret.example');
  const change = await ann.begin({ kind: 'email', value, method: 'both', providerId: 'good' });
  const { code, token } = await harvest(app, watch, change.id);
  const words = `insert into proofs values ('${code}', '${token}', '${value}')\n    at ${code} (file:///${token})\n    at ${value}`;
  const chain = (name = 'Error'): Error =>
    Object.assign(
      new Error(words, { cause: new AggregateError([new TypeError(words)], words, { cause: new Error(words) }) }),
      {
        name,
        ...(name === 'Unavailable' ? { retryAfter: 1 } : { code: 'SQLITE_ERROR', detail: words }),
      },
    );
  const { store } = app;
  const { read, write, ready } = store;
  const accounts = { ...store.accounts };
  const { exchange, tidy, renew, hold, release } = store.outbox;
  const asks: readonly (() => Response | Promise<Response>)[] = [
    async () => answerOf(await ann.send('GET', '/v1/me')),
    async () => answerOf(await ann.send('POST', `/v1/changes/${change.id}/code`, { code })),
    async () => answerOf(await ann.send('POST', '/v1/links/inspect', { token })),
    () => app.app.request(`${PUBLIC_URL}/confirm?t=${token}`),
    () => app.app.request(`${PUBLIC_URL}/undo?t=3${token}`),
    () => app.app.request(`${PUBLIC_URL}/readyz`),
  ];
  for (const name of ['Error', 'Unavailable']) {
    const fail = () => Promise.reject(chain(name));
    Object.assign(store, { read: fail, write: fail, ready: fail });
    for (const call of Object.keys(accounts)) Object.assign(store.accounts, { [call]: fail });
    for (const [i, ask] of asks.entries()) await walkOne(watch, `${name} thrown at ask ${i}`, ask);
    Object.assign(store, { read, write, ready });
    Object.assign(store.accounts, accounts);
  }
  for (const [name, broken] of Object.entries({ exchange, tidy, renew, hold, release })) {
    watch.paths += 1;
    Object.assign(store.outbox, { [name]: () => Promise.reject(chain()) });
    const person = newPerson(app, watch);
    const to = canaries.contact('email', `canary-courier-${name.toLowerCase()}@secret.example`);
    const begun = await person.begin({ kind: 'email', value: to, method: 'both', providerId: 'good' });
    await harvest(app, watch, begun.id);
    await app.courier.drain();
    Object.assign(store.outbox, { [name]: broken });
  }

  const { project } = app;
  const log = createLog(
    'debug',
    (line) => watch.lines.push(line),
    () => 0,
  );
  const nasty = (body: string, headers: Headers | undefined): readonly (() => Promise<Response>)[] => [
    async () => new Response(body, { status: 500 }),
    async () => new Response(body, { status: 200 }),
    async () =>
      new Response(JSON.stringify({ keys: body, active: body, error: [...(headers ?? [])] }), { status: 200 }),
    async () =>
      new Response(null, { status: 302, headers: { location: `https://evil.example/?${encodeURIComponent(body)}` } }),
    async () => Promise.reject(new TypeError(`fetch failed: ${body}`, { cause: chain() })),
  ];
  const who: Principal = { ...principal(app, ann), jwt: ann.token };
  for (let i = 0; i < 5; i++) {
    watch.paths += 2;
    const fetch = ((_: unknown, init: RequestInit = {}) =>
      nasty(`${typeof init.body === 'string' ? init.body : ''} ${ann.token} ${code}`, new Headers(init.headers))[
        i
      ]?.() ?? assert.fail()) as typeof globalThis.fetch;
    const refusal = await createIntrospect([project], { log, fetch })(who);
    searchAnswer(watch, `introspection ${i}`, new Headers(), JSON.stringify(refusal));
    assert.equal(refusal?.code, 'unavailable');
    const verified = await createTokens([project], { clock: app.clock, log, fetch }).verify(ann.token, 'bearer');
    searchAnswer(watch, `key set ${i}`, new Headers(), JSON.stringify(verified));
    assert.equal(verified.ok, false);
  }
}

function principal({ project, idp }: TestApp, { sub }: { sub: string }): Principal {
  const times = { authTime: null, issuedAt: 0, expiresAt: HOUR };
  return {
    project: project.id,
    iss: idp.issuer,
    sub,
    by: 'bearer',
    acr: null,
    amr: [],
    claims: null,
    jwt: null,
    roles: [],
    ...times,
  };
}

import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, test } from 'node:test';
import type { ChangeBody } from '../../shared/wire/change.ts';
import { start } from './kit.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

type Answer = (asked: URLSearchParams, response: ServerResponse) => void;

/** A human check as Turnstile is one; answers its URL. */
async function check(answer: Answer): Promise<string> {
  const server = createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answer(new URLSearchParams(Buffer.concat(chunks).toString()), response));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  ends.push(
    () => server.closeAllConnections(),
    () => void server.close(),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/siteverify`;
}

const json = (response: ServerResponse, body: unknown) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));

interface Body extends ChangeBody {
  readonly code?: string;
  readonly reason?: string;
}
const NEW = { kind: 'email', value: 'new@x.example' } as const;

async function ask(answer: Answer) {
  const url = await check(answer);
  const app = await start({ project: { humanCheck: { url, secret: 's3cret' } } });
  const ann = app.person('ann', strongSignIn());
  const begin = (more: object = {}, headers = {}) =>
    ann.send<Body>('POST', '/v1/changes', { ...NEW, ...more }, headers);
  return { app, ann, begin };
}

test('a project that asks for a human check begins nothing without a good token (R-095)', async () => {
  const asked: unknown[] = [];
  const { app, ann, begin } = await ask((form, response) => {
    asked.push([form.get('secret'), form.get('response'), [...form.keys()].length]);
    json(response, { success: form.get('response') === 'human' });
  });
  for (const body of [{}, { humanToken: 'robot' }]) {
    const { status, body: said } = await begin(body);
    assert.deepEqual([status, said.code, said.reason], [403, 'not-allowed', 'human-check']);
  }
  await app.courier.drain();
  assert.equal(app.inbox.messages().length, 0);
  assert.equal((await ann.me()).changes.length, 0);
  assert.equal((await begin({ humanToken: 'human' })).status, 201);
  assert.deepEqual(asked, [
    ['s3cret', 'robot', 2],
    ['s3cret', 'human', 2],
  ]);
});

test('a human check that does not answer, or not as it should, lets nobody through (R-101)', async () => {
  const broken: Answer[] = [
    (_, response) => response.destroy(),
    (_, response) => response.writeHead(500).end(),
    (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    (_, response) => response.end('<html>'),
    (_, response) => json(response, { success: 'true' }),
    (_, response) => json(response, null),
  ];
  for (const answer of broken) {
    const { app, begin } = await ask(answer);
    const said = await begin({ humanToken: 'human' });
    assert.deepEqual([said.status, said.body.code], [503, 'unavailable']);
    assert.ok(Number(said.headers.get('retry-after')) >= 1);
    await app.courier.drain();
    assert.equal(app.inbox.messages().length, 0);
  }
});

test('while the first request with a key is under way, a second is told so, and nobody is checked twice', async () => {
  let release: () => void = () => {};
  let checks = 0;
  let reach: () => void = () => {};
  const reached = new Promise<void>((done) => (reach = done));
  const { begin } = await ask((_, response) => {
    checks += 1;
    release = () => json(response, { success: true });
    reach();
  });
  const key = { 'idempotency-key': 'k' };
  const first = begin({ humanToken: 'human' }, key);
  await reached;
  const second = await begin({ humanToken: 'human' }, key);
  assert.deepEqual([second.status, second.body.code], [409, 'idempotency-busy']);
  release();
  const begun = await first;
  assert.equal(begun.status, 201);
  const again = await begin({ humanToken: 'human' }, key);
  assert.deepEqual([again.status, again.body.id, checks], [201, begun.body.id, 1]);
});

test('to make a verified contact primary nobody has to be human again: nothing is sent', async () => {
  const { app, begin } = await ask((_, response) => json(response, { success: true }));
  const { body } = await begin({ humanToken: 'human', then: 'add' });
  const fresh = app.person('ann', strongSignIn());
  await fresh.prove(body, await app.codeTo(NEW.value));
  const added = (await fresh.me()).contacts.find((c) => c.value === NEW.value);
  assert.equal((await fresh.send('POST', `/v1/contacts/${added?.id}/primary`, {})).status, 200);
});

// Owns how the widget's client speaks to a server: a real one, on a free port.
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import type { ChangeBody } from '../../shared/wire/change.ts';
import { createClient } from '../../widget/client/http-client.ts';
import { createListClient } from '../../widget/client/list-client.ts';
import { createLinkClient } from '../../widget/client/link-client.ts';
import type { ClientOptions } from '../../widget/client/call.ts';
type Handler = (request: IncomingMessage, response: ServerResponse) => void;
let handler: Handler;
const seen: { method: string; url: string; headers: IncomingMessage['headers'] }[] = [];
const server = createServer((request, response) => {
  seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers });
  handler(request, response);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/base`;
after(() => {
  server.closeAllConnections();
  server.close();
});

function client(answer: Handler, options: ClientOptions = {}) {
  seen.length = 0;
  handler = answer;
  return createClient({ api, ...options });
}

function json(response: ServerResponse, status: number, body: unknown, type = 'application/json') {
  response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
}

const refuse =
  (code: string, status: number, more = {}): Handler =>
  (_, response) =>
    json(response, status, { type: '', title: '', status, code, ...more }, 'application/problem+json');

test('every call carries the header that forms cannot send, and a fresh token', async () => {
  let asked = 0;
  const c = client((_, response) => json(response, 200, {}), { getToken: () => `token${++asked}` });
  await c.me();
  await c.read('chg_1');
  assert.deepEqual(
    seen.map(({ method, url, headers }) => [method, url, headers['x-contact-change'], headers.authorization]),
    [
      ['GET', '/base/v1/me', '1', 'Bearer token1'],
      ['GET', '/base/v1/changes/chg_1', '1', 'Bearer token2'],
    ],
  );
});

test('a refused token is renewed once, and only once', async () => {
  const contexts: boolean[] = [];
  const c = client(refuse('token-invalid', 401), {
    getToken: ({ forceRefresh }) => {
      contexts.push(forceRefresh);
      return 'x';
    },
  });
  const answer = await c.me();
  assert.deepEqual(contexts, [false, true]);
  assert.ok('problem' in answer && answer.problem.code === 'token-invalid');
});

test('a demand for a fresh sign-in is no reason to renew a token', async () => {
  const c = client(refuse('step-up-required', 401), { getToken: () => 'x' });
  const answer = await c.me();
  assert.equal(seen.length, 1);
  assert.ok('problem' in answer && answer.problem.code === 'step-up-required');
});

test('what a link page asks as anybody carries no token', async () => {
  client((_, response) => json(response, 200, {}));
  const c = createLinkClient({ api, getToken: () => 'x' });
  await c.inspect('tok');
  await c.confirm('tok', true);
  await c.confirm('tok');
  assert.deepEqual(
    seen.map(({ headers }) => headers.authorization),
    [undefined, undefined, 'Bearer x'],
  );
});

test('a problem arrives with its details', async () => {
  const c = client(refuse('proof-wrong', 422, { triesLeft: 3, requestId: 'r1' }));
  const answer = await c.prove('chg_1', { code: '000000' });
  assert.ok('problem' in answer);
  assert.deepEqual([answer.problem.triesLeft, answer.problem.requestId, answer.problem.status], [3, 'r1', 422]);
});

test('a gateway that answers in HTML is a passing trouble', async () => {
  const c = client((_, response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway'));
  const answer = await c.me();
  assert.ok('problem' in answer && answer.problem.code === 'unavailable');
});

test('a page of HTML with status 200 is not taken for an answer', async () => {
  const c = client((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in'));
  const answer = await c.me();
  assert.ok('problem' in answer && answer.problem.code === 'internal');
});

test('no answer, or none in time, is being offline', async () => {
  const cut = await client((request) => request.destroy()).me();
  assert.ok('problem' in cut && cut.problem.code === 'offline');
  const slow = await client(() => {}, { timeout: 20 }).me();
  assert.ok('problem' in slow && slow.problem.code === 'offline');
});

test('a contact that is lost is removed as one', async () => {
  const clients = [client((_, response) => response.writeHead(204).end()), createListClient({ api })];
  for (const c of clients) await c.remove('ctc_1', { oldLost: true });
  for (const c of clients) await c.remove('ctc_1');
  assert.deepEqual(
    seen.map(({ method, url }) => `${method} ${url}`),
    ['?oldLost=true', '?oldLost=true', '', ''].map((query) => `DELETE /base/v1/contacts/ctc_1${query}`),
  );
});

test('nothing comes back from a cancellation', async () => {
  const answer = await client((_, response) => response.writeHead(204).end()).cancel('chg_1');
  assert.deepEqual(answer, { ok: null });
});

test('a stream of events is followed until the change is over', async () => {
  const c = client((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(': hello\n\nevent: change\ndata: {"id":"chg_1","state":"wai');
    setTimeout(() => response.end('ting"}\n\nevent: change\r\ndata: {"id":"chg_1","state":"done"}\r\n\r\n'), 5);
  });
  const states: string[] = [];
  const ended = await c.watch('chg_1', ({ state }) => states.push(state), new AbortController().signal);
  assert.deepEqual(states, ['waiting', 'done']);
  assert.equal(ended, null);
});

test('where streaming does not work, reading does', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const c = client((request, response) => {
    if (request.url?.endsWith('/events')) refuse('not-found', 404)(request, response);
    else json(response, 200, { id: 'chg_1', state: seen.length > 3 ? 'done' : 'waiting' } as Partial<ChangeBody>);
  });
  const states: string[] = [];
  const watching = c.watch('chg_1', ({ state }) => states.push(state), new AbortController().signal);
  while (states.length < 2) {
    await new Promise((resolve) => setImmediate(resolve));
    t.mock.timers.tick(1000);
  }
  await watching;
  assert.deepEqual(states, ['waiting', 'done']);
});

test('a watch that is called off stops', async () => {
  const stop = new AbortController();
  const c = client(
    (_, response) => void response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders(),
  );
  const watching = c.watch('chg_1', () => assert.fail(), stop.signal);
  stop.abort();
  assert.equal(await watching, null);
});

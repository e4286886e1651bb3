import assert from 'node:assert/strict';
import { Agent, request as ask, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterEach, test } from 'node:test';
import { PER_USER } from '../../server/http/handlers/stream-slots.ts';
import { warnOfFewFiles } from '../../server/http/open-files.ts';
import { listen, type Listening, type ListenOptions } from '../../server/http/serve.ts';
import { silent } from '../kit/database.ts';
import { addressBlock } from '../../server/http/middleware/network.ts';
import type { LogData } from '../../server/ports/log.ts';
import { fromSite, start } from './kit.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const open: Listening[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.stop(0);
});

async function serve(app: Parameters<typeof listen>[0], limits: ListenOptions['limits'] = {}): Promise<Listening> {
  const server = await listen(app, { port: 0, host: '127.0.0.1', log: silent, limits });
  open.push(server);
  return server;
}

/** Sends octets as they are, and answers all that comes back until the other side closes. */
function raw(
  url: string,
  text: string,
  more: (send: (text: string) => void) => void = () => undefined,
): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let got = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(text);
      more((next) => socket.write(next));
    });
    socket.on('data', (chunk) => (got += chunk.toString()));
    socket.on('error', () => resolve(got));
    socket.on('close', () => resolve(got));
  });
}

const status = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

test('what is not HTTP is 400, too many headers 431, both without a word', async () => {
  const { app } = await start();
  const { url } = await serve(app);
  for (const text of [
    'nonsense\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: x\r\nBad Header: y\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
  ]) {
    const answer = await raw(url, text);
    assert.equal(status(answer), 400, text);
    assert.match(answer, /\r\n\r\n$/);
  }
  const bomb = await raw(url, `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`);
  assert.equal(status(bomb), 431);
});

test('paths that only a socket can send are never 200 (R-085)', async () => {
  const app = await start();
  const { url } = await serve(app.app);
  for (const path of [
    '/v1/x/../me',
    '/v1/./me',
    '/v1\\me',
    '//v1/me',
    '/v1/..;/v1/me',
    '/v1/%2e%2e/v1/me',
    '*',
    'http://x/v1/%6de',
  ]) {
    const head = `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer ${app.person('ann', strongSignIn()).token}\r\n\r\n`;
    const code = status(await raw(url, head));
    assert.ok([400, 401, 404].includes(code), `${path} → ${code}`);
  }
});

test('TRACE is not answered with what it brought (R-084)', async () => {
  const { app } = await start();
  const { url } = await serve(app);
  const answer = await raw(url, 'TRACE /v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: secret=1\r\n\r\n');
  assert.equal(status(answer), 405);
  assert.doesNotMatch(answer, /secret/);
});

test('ten megabytes in chunks are cut off at the limit (V37)', async () => {
  const app = await start();
  const { url } = await serve(app.app);
  const head = `POST /v1/changes HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${app.person('ann', strongSignIn()).token}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
  const chunk = `2000\r\n${' '.repeat(0x2000)}\r\n`;
  const answer = await raw(url, head, (send) => {
    for (let i = 0; i < 1280; i++) send(chunk);
  });
  assert.equal(status(answer), 413);
  assert.match(answer, /connection: close/i);
});

test('a request that never ends is let go of (V37)', async () => {
  const { app } = await start();
  const { url } = await serve(app, { headers: 50, request: 100, checkEvery: 10 });
  const slowHeaders = await raw(url, 'GET /healthz HTTP/1.1\r\nHost: x\r\n');
  assert.equal(status(slowHeaders), 408);
  const slowBody = await raw(
    url,
    'POST /v1/links/inspect HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
  );
  assert.equal(status(slowBody), 408);
});

test('a body that ends in the middle is no failure of ours', async () => {
  const said: string[] = [];
  const say = (event: string) => void said.push(event);
  let refused: () => void = () => undefined;
  const over = new Promise<void>((resolve) => (refused = resolve));
  const log = {
    ...silent,
    warn: say,
    error: say,
    debug: (event: string) => (event === 'request' ? refused() : undefined),
  };
  const app = await start({ log });
  const { url } = await serve(app.app);
  const { hostname, port } = new URL(url);
  const head =
    'POST /v1/links/inspect HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{';
  const socket = connect(Number(port), hostname, () => socket.write(head, () => socket.resetAndDestroy()));
  await over;
  assert.deepEqual(said, []);
});

test('an answer that nobody reads is let go of', async () => {
  let cancelled: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => (cancelled = resolve));
  const endless = () =>
    new Response(
      new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)), cancel: cancelled }),
    );
  const server = await listen({ fetch: endless }, { port: 0, host: '127.0.0.1', log: silent, limits: { silence: 50 } });
  open.push(server);
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname, () => socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'));
  socket.on('error', () => undefined).pause();
  await gone;
  socket.destroy();
});

function get(
  url: string,
  headers: Record<string, string>,
  { agent, method = 'GET' }: { readonly agent?: Agent; readonly method?: 'GET' | 'HEAD' } = {},
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    ask(url, { headers, method, ...(agent ? { agent } : {}) }, resolve)
      .on('error', reject)
      .end();
  });
}

const next = (message: IncomingMessage): Promise<string> =>
  new Promise((resolve) => message.once('data', (chunk: Buffer) => resolve(chunk.toString())));
const end = (message: IncomingMessage): Promise<void> =>
  new Promise((resolve) => message.resume().once('close', () => resolve()));

test('an event stream outlives the time limits of requests, and leaves no trace when its reader goes', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  const code = await app.codeTo('new@example.com');
  const { url } = await serve(app.app, { headers: 1000, request: 1000, answer: 10, keepAlive: 1000, checkEvery: 10 });
  // More than one person may have open at a time: each has to be given back.
  for (let round = 0; round < PER_USER + 2; round++) {
    const stream = await get(`${url}/v1/changes/${change.id}/events`, fromSite(ann.token));
    assert.equal(stream.statusCode, 200, `round ${round}`);
    assert.match(await next(stream), /^event: change\n/);
    const closed = end(stream);
    stream.destroy();
    await closed;
  }
  const stream = await get(`${url}/v1/changes/${change.id}/events`, fromSite(ann.token));
  await next(stream);
  // A request that began later and never ends is cut off: the limits have passed for the stream as well.
  assert.equal(status(await raw(url, 'GET /healthz HTTP/1.1\r\nHost: x\r\n')), 408);
  await ann.prove(change, code);
  assert.match(await next(stream), /"state":"done"/);
});

test('an event stream over a socket has the headers of every other answer', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  const { url } = await serve(app.app);
  const [read, stream, head] = await Promise.all([
    get(`${url}/v1/changes/${change.id}`, fromSite(ann.token)),
    get(`${url}/v1/changes/${change.id}/events`, fromSite(ann.token)),
    get(`${url}/v1/changes/${change.id}/events`, fromSite(ann.token), { method: 'HEAD' }),
  ]);
  const shown = ({ headers }: IncomingMessage) => {
    const { 'x-request-id': id, date, 'content-type': _type, 'content-length': _length, ...rest } = headers;
    assert.match(`${id} ${date}`, /^req_.* GMT$/);
    return rest;
  };
  assert.equal(stream.headers['content-type'], 'text/event-stream');
  const more = { 'transfer-encoding': 'chunked', 'x-accel-buffering': 'no' };
  assert.deepEqual(shown(stream), { ...shown(read), ...more });
  assert.equal(stream.headers['access-control-allow-origin'], fromSite(ann.token)['origin']);
  assert.deepEqual([head.statusCode, head.headers['content-type']], [200, 'text/event-stream']);
  stream.destroy();
});

test('a stop ends event streams, lets what is under way finish, and is over at once when nothing is (F4)', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  let finish: () => void = () => undefined;
  let arrived: () => void = () => undefined;
  const here = new Promise<void>((resolve) => (arrived = resolve));
  const slow = {
    ...(await start({
      parts: {
        store: {
          ready: () =>
            new Promise<void>((resolve) => {
              finish = resolve;
              arrived();
            }),
        },
      },
    })),
  };
  const streaming = await serve(app.app);
  const stream = await get(`${streaming.url}/v1/changes/${change.id}/events`, fromSite(ann.token));
  await next(stream);
  const over = end(stream);
  await streaming.stop(10_000);
  await over;

  // Half of the grace new connections are accepted, while one is open.
  const server = await serve(slow.app, { grace: 60_000 });
  const under = get(`${server.url}/readyz`, {});
  await here;
  const stopped = server.stop(60_000);
  for (let turns = 0; turns < 50; turns++) await new Promise((turn) => setImmediate(turn));
  // A proxy sees that it must send nothing more, and what it has sent meanwhile is answered.
  const meanwhile = await Promise.all(['/readyz', '/healthz'].map((path) => get(server.url + path, {})));
  assert.deepEqual(
    meanwhile.map(({ statusCode, headers }) => [statusCode, headers.connection]),
    [
      [503, 'close'],
      [200, 'close'],
    ],
  );
  for (const each of meanwhile) each.resume();
  finish();
  const answer = await under;
  assert.deepEqual([answer.statusCode, answer.headers.connection], [200, 'close']);
  answer.resume();
  await stopped;
});

test('a request that is on its way when a stop begins is answered, and its client told to close the connection (F4)', async () => {
  const { app } = await start();
  const server = await serve(app);
  let stopped: Promise<void> | undefined;
  const answer = await raw(server.url, 'GET /healthz HTTP/1.1\r\n', (send) => {
    // Sockets are taken in turn: once a later one is answered, the server has this one.
    void get(`${server.url}/healthz`, {}).then((later) => {
      later.resume();
      stopped = server.stop(60_000);
      send('Host: x\r\n\r\n');
    });
  });
  await stopped;
  assert.equal(status(answer), 200);
  assert.match(answer, /\r\nconnection: close\r\n/i);
});

test('a stop takes no request with it: of a proxy that keeps its connections, each is answered, over 20 stops (F4)', async () => {
  const { app } = await start();
  for (let round = 0; round < 20; round++) {
    const server = await serve(app, { grace: 60_000 });
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    let answered = 0;
    let stopped: Promise<void> | undefined;
    /** Sends one request after another, until it is told to close the connection. */
    const follow = async (): Promise<void> => {
      for (;;) {
        const answer = await get(`${server.url}/v1/links/inspect`, {}, { agent });
        assert.equal(answer.statusCode, 405, 'answered by the app');
        await end(answer);
        answered += 1;
        if (answered === 20 + round) stopped = server.stop(60_000);
        if (answer.headers.connection === 'close') return;
      }
    };
    await Promise.all(Array.from({ length: 8 }, follow));
    // The time of grace is a minute: nothing is closed before all have been told.
    await stopped;
    await assert.rejects(get(`${server.url}/healthz`, {}), /ECONNREFUSED/);
    agent.destroy();
  }
});

const REFUSED = { at: 'refused', status: 503, headers: {}, body: '' } as const;

for (const [what, early, answer] of [
  ['answered', {}, 405],
  ['refused for overload', { arrive: () => REFUSED }, 503],
] as const)
  test(`a stop resets no connection of clients that open a new one for each request and never pause, while they are ${what} (F4)`, async () => {
    const { app } = await start();
    const server = await serve({ fetch: (...given) => app.fetch(...given), ...early }, { grace: 20 });
    let answered = 0;
    let stopped: Promise<void> | undefined;
    const ask = async (): Promise<void> => {
      const got = await get(`${server.url}/v1/links/inspect`, {}, { agent: new Agent() });
      assert.equal(got.statusCode, answer);
      await end(got);
      answered += 1;
      if (answered === 50) stopped = server.stop(60_000);
      return ask();
    };
    const ends = await Promise.all(Array.from({ length: 32 }, () => ask().catch(({ code }: { code: string }) => code)));
    await stopped;
    assert.deepEqual(new Set(ends), new Set(['ECONNREFUSED']));
  });

test('what does not finish in time is cut (F4)', async () => {
  let arrived: () => void = () => undefined;
  const here = new Promise<void>((resolve) => (arrived = resolve));
  const { app } = await start({ parts: { store: { ready: () => new Promise<void>(() => arrived()) } } });
  const server = await serve(app);
  const under = get(`${server.url}/readyz`, {});
  const cut = assert.rejects(under, /socket hang up|ECONNRESET/);
  await here;
  await server.stop(20);
  await cut;
});

/** Sends a piece again and again, ignores what comes, and never closes. Resolves when its socket is destroyed. */
function drip(url: string, first: string, piece: string): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true }, () => socket.write(first));
    const drips = setInterval(() => socket.writable && socket.write(piece), 5);
    socket.on('error', () => undefined).resume();
    socket.on('close', () => {
      clearInterval(drips);
      resolve();
    });
  });
}

test('a client that sends slowly and ignores that it was refused loses its socket', async () => {
  const app = await start();
  const limits = { headers: 50, request: 50, checkEvery: 10, linger: 20 };
  const server = await serve(app.app, limits);
  const post = `POST /v1/links/inspect HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n`;
  await Promise.all([
    drip(server.url, 'GET /healthz HTTP/1.1\r\nX: ', 'x'),
    drip(server.url, 'GET /healthz HTTP/1.1\r\n', 'X: y\r\n'),
    drip(server.url, `${post}Content-Length: 8000\r\n\r\n`, ' '),
    drip(server.url, `${post}Transfer-Encoding: chunked\r\n\r\n`, '1\r\n \r\n'),
    // Answered 401 before its body has come.
    drip(server.url, 'POST /v1/changes HTTP/1.1\r\nHost: x\r\nContent-Length: 8000\r\n\r\n', ' '),
    drip(server.url, 'nonsense\r\n\r\n', 'nonsense\r\n\r\n'),
  ]);
  const later = await get(`${server.url}/healthz`, { connection: 'close' });
  assert.equal(later.statusCode, 200);
  await end(later);
  while (server.connections > 0) await new Promise((turn) => setImmediate(turn));
});

test('a client that takes an answer slowly loses its socket', async () => {
  let cancelled: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => (cancelled = resolve));
  const endless = () =>
    new Response(
      new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)), cancel: cancelled }),
    );
  const limits = { answer: 100, checkEvery: 10 };
  const server = await listen({ fetch: endless }, { port: 0, host: '127.0.0.1', log: silent, limits });
  open.push(server);
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname, () => socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'));
  const sips = setInterval(() => socket.read(1000), 5);
  socket.on('error', () => undefined).on('readable', () => undefined);
  await gone;
  clearInterval(sips);
  socket.destroy();
});

test('a client that sends one request after another and takes no answer loses its socket, before the answers fill the memory', async () => {
  let began = 0;
  const never = () => {
    began += 1;
    return new Promise<Response>(() => undefined);
  };
  const server = await listen({ fetch: never }, { port: 0, host: '127.0.0.1', log: silent });
  open.push(server);
  await raw(server.url, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(50));
  assert.ok(began < 10, `${began} requests began`);
});

test('one address has so many connections and no more, and another may still come; a proxy of ours has as many as there are', async () => {
  const { app } = await start();
  const logged: (readonly [string, LogData | undefined])[] = [];
  const log = { ...silent, warn: (event: string, data?: LogData) => logged.push([event, data]) };
  const begin = async (perAddress: number | null) => {
    const server = await listen(app, { port: 0, host: '127.0.0.1', log, connections: { max: 6, perAddress } });
    open.push(server);
    return server;
  };
  /** Asks on a connection of its own, which stays open. */
  const ask = async ({ url }: Listening): Promise<{ readonly answered: boolean; leave(): Promise<void> }> => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () => socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n'));
    const closed = new Promise<boolean>((resolve) =>
      socket.on('error', () => undefined).on('close', () => resolve(false)),
    );
    const answered = new Promise<boolean>((resolve) => socket.once('data', () => resolve(true)));
    return {
      answered: await Promise.race([answered, closed]),
      leave: async () => {
        socket.destroy();
        await closed;
      },
    };
  };
  const limited = await begin(3);
  const asked = [];
  for (let n = 0; n < 5; n++) asked.push(await ask(limited));
  assert.deepEqual(
    asked.map(({ answered }) => answered),
    [true, true, true, false, false],
  );
  assert.deepEqual(logged, [['too-many-connections', { limit: 'MAX_CONNECTIONS_PER_ADDRESS', refused: 1 }]]);
  await asked[0]?.leave();
  while (limited.connections > 2) await new Promise((turn) => setImmediate(turn));
  assert.equal((await ask(limited)).answered, true);

  const behindProxy = await begin(null);
  const all = [];
  for (let n = 0; n < 7; n++) all.push(await ask(behindProxy));
  assert.deepEqual(
    all.map(({ answered }) => answered),
    [true, true, true, true, true, true, false],
  );
});

test('an address is counted by its block: each of IPv4 alone, IPv6 by its /64', () => {
  const [a, b] = ['2001:db8:1:2::1', '2001:db8:1:2:ffff::1'];
  assert.equal(addressBlock(a), addressBlock(b));
  assert.notEqual(addressBlock(a), addressBlock('2001:db8:1:3::1'));
  assert.equal(addressBlock('::ffff:192.0.2.1'), addressBlock('192.0.2.1'));
  assert.notEqual(addressBlock('192.0.2.1'), addressBlock('192.0.2.2'));
  assert.notEqual(addressBlock('10.0.0.1'), addressBlock('10.0.0.2'));
});

test('a request on a socket that was idle when the stop began is answered; a socket without one is closed after a while (F4)', async () => {
  const { app } = await start();
  const server = await serve(app, { grace: 300 });
  const agents = [0, 1].map(() => new Agent({ keepAlive: true, maxSockets: 1 }));
  for (const agent of agents) await end(await get(`${server.url}/healthz`, {}, { agent }));
  // A browser opens a socket in advance.
  const { hostname, port } = new URL(server.url);
  const unused = connect(Number(port), hostname);
  const unusedClosed = new Promise<void>((resolve) => unused.on('error', () => undefined).on('close', () => resolve()));
  await new Promise((connected) => unused.on('connect', connected));
  while (server.connections < 3) await new Promise((turn) => setImmediate(turn));
  const stopped = server.stop(60_000);
  const answer = await get(`${server.url}/healthz`, {}, { agent: agents[0] as Agent });
  assert.deepEqual([answer.statusCode, answer.headers.connection], [200, 'close']);
  await end(answer);
  unused.resume();
  await unusedClosed;
  await stopped;
  for (const agent of agents) agent.destroy();
});

test('a process has so many event streams and no more', async () => {
  const app = await start({ parts: { maxStreams: 1 } });
  const { url } = await serve(app.app);
  const streams = [];
  for (const name of ['ann', 'bo']) {
    const person = app.person(name, strongSignIn());
    const { id } = await person.begin({ kind: 'email', value: `${name}@new.example` });
    streams.push(await get(`${url}/v1/changes/${id}/events`, fromSite(person.token)));
  }
  assert.deepEqual(
    streams.map(({ statusCode }) => statusCode),
    [200, 429],
  );
  for (const stream of streams) stream.destroy();
});

test('a server whose system allows fewer open files than it needs for its connections says so when it starts', () => {
  const logged: (readonly [string, LogData | undefined])[] = [];
  const log = { ...silent, warn: (event: string, data?: LogData) => logged.push([event, data]) };
  const limits = (soft: string) => () => `Limit Soft Hard Units\nMax open files            ${soft}     4096    files\n`;
  warnOfFewFiles(8000, log, limits('unlimited'));
  warnOfFewFiles(8000, log, limits('1048576'));
  warnOfFewFiles(8000, log, () => {
    throw new Error('there is no /proc here');
  });
  assert.equal(logged.length, 0);
  warnOfFewFiles(8000, log, limits('1024'));
  assert.deepEqual(
    logged.map(([event, data]) => [event, data?.['allowed'], data?.['needed']]),
    [['open-files-limit', 1024, 8200]],
  );
});

test('a socket of a proxy waits longer for its next request than proxies keep it', async () => {
  const app = await start();
  for (const [behindProxies, seconds] of [
    [true, 75],
    [false, 5],
  ] as const) {
    const server = await listen(app.app, { port: 0, host: '127.0.0.1', log: silent, behindProxies });
    open.push(server);
    const answer = await raw(server.url, 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n', (send) =>
      send('GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
    );
    assert.match(answer, new RegExp(`^Keep-Alive: timeout=${seconds},`, 'm'));
  }
});

test('a port that is taken is an error, not a crash', async () => {
  const { app } = await start();
  const { url } = await serve(app);
  await assert.rejects(listen(app, { port: Number(new URL(url).port), host: '127.0.0.1', log: silent }), /EADDRINUSE/);
});

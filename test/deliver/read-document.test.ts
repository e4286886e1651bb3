// Owns how a document of another server is read: over TLS, from public addresses alone, with limits. Not what is in it.
import assert from 'node:assert/strict';
import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { createReadDocument } from '../../server/deliver/channels/http/read-document.ts';
import { certificates } from '../kit/inbox.ts';

const limits = () => ({ signal: AbortSignal.timeout(30_000), maxBytes: 1000 });

async function listen(t: TestContext, server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => (server.closeAllConnections(), server.close()));
  return (server.address() as AddressInfo).port;
}

const here = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
const hello: RequestListener = (_, response) => response.end('{"a":1}');

test('a document is read by https from an address that the operator allowed, when its certificate fits', async (t) => {
  const { ca, tls } = certificates();
  const port = await listen(t, createHttps(tls, hello));
  const url = new URL(`https://localhost:${port}/x`);
  const allow = ['127.0.0.1'];
  assert.deepEqual(await createReadDocument({ allow, ca, resolve: here })(url, limits()), {
    ok: true,
    text: '{"a":1}',
  });
  assert.deepEqual(await createReadDocument({ allow, resolve: here })(url, limits()), {
    ok: false,
    why: 'the certificate is of an unknown authority',
  });
  const other = new URL(`https://other.example:${port}/x`);
  assert.deepEqual(await createReadDocument({ allow, ca, resolve: here })(other, limits()), {
    ok: false,
    why: 'the certificate is for another host',
  });
});

test('a name with a private address, and an address itself, are refused before a connection is opened', async (t) => {
  let asked = 0;
  const port = await listen(
    t,
    createHttp((_, response) => response.end(String(++asked))),
  );
  const both = () =>
    Promise.resolve([
      { address: '203.0.113.9', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ]);
  const read = createReadDocument({ resolve: both });
  for (const host of [
    'rebind.example',
    '127.0.0.1',
    '[::1]',
    '10.0.0.1',
    '169.254.169.254',
    '[::ffff:10.0.0.1]',
    '0.0.0.0',
  ])
    assert.match(JSON.stringify(await read(new URL(`https://${host}:${port}/`), limits())), /is private/, host);
  for (const url of ['http://rebind.example/', 'ftp://x.example/', 'data:text/plain,x', 'file:///etc/passwd'])
    assert.match(JSON.stringify(await read(new URL(url), limits())), /neither https/, url);
  assert.equal(asked, 0);
});

test('a document that redirects, is too long, is cut off or never comes is none', async (t) => {
  let listener: RequestListener = hello;
  const port = await listen(
    t,
    createHttp((request, response) => listener(request, response)),
  );
  const url = new URL(`http://127.0.0.1:${port}/`);
  const read = createReadDocument();
  const why = async (next: RequestListener, signal = limits().signal) => {
    listener = next;
    const answer = await read(url, { signal, maxBytes: 1000 });
    return answer.ok ? answer.text : answer.why;
  };
  assert.equal(await why((_, response) => response.writeHead(301, { location: url.href }).end()), 'status 301');
  assert.equal(await why((_, response) => response.end('x'.repeat(1001))), 'too large');
  assert.equal(await why((_, response) => response.end('x'.repeat(1000))), 'x'.repeat(1000));
  assert.match(
    await why((_, response) => void response.write('x', () => response.destroy())),
    /ECONNRESET|connection failed/,
  );
  const ended = new AbortController();
  assert.equal(await why(() => ended.abort(), ended.signal), 'there was no answer in time');
  const drip = new AbortController();
  const never = why((_, response) => void response.write('x', () => drip.abort()), drip.signal);
  assert.equal(await never, 'there was no answer in time');
});

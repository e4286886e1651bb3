// Owns how the widget's files travel: compressed as the browser accepts it, with a tag for each form. Not their names and ages:
// answers.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { PUBLIC_URL, start } from './kit.ts';

const TEXT = `export const words = ${JSON.stringify('We sent a code to you. '.repeat(200))};`;
const files = new Map([['contact-change.js', TEXT]]);
const DECODE = { br: brotliDecompressSync, gzip: gunzipSync };

async function served() {
  const { app } = await start({ parts: { widget: { version: '1.2.3', files } } });
  return (accept: string | undefined, more: Record<string, string> = {}, name = 'contact-change.js') =>
    app.request(`${PUBLIC_URL}/widget/${name}`, {
      headers: { ...(accept === undefined ? {} : { 'accept-encoding': accept }), ...more },
    });
}

test('the widget is sent in the coding that the browser likes best, and every answer varies by it', async () => {
  const get = await served();
  for (const [accept, coding] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0.5, gzip;q=1.0', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.001 , gzip;q=0', 'br'],
    ['*', 'br'],
    ['*;q=0.5, br;q=0', 'gzip'],
    ['gzip;q=0.5, *;q=0', 'gzip'],
    ['identity;q=0, gzip;q=0.1', 'gzip'],
    ['gzip;q=0.5, identity', null],
    ['identity', null],
    ['deflate, zstd', null],
    ['br;q=0, gzip;q=0', null],
    ['br;q=high', null],
    ['brotli', null],
    ['*;q=0', null],
    ['', null],
    [undefined, null],
  ] as const) {
    const answer = await get(accept);
    assert.equal(answer.headers.get('content-encoding'), coding, accept);
    assert.equal(answer.headers.get('vary'), 'Accept-Encoding', accept);
    assert.equal(answer.headers.get('content-type'), 'text/javascript; charset=utf-8', accept);
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.equal((coding ? DECODE[coding](bytes) : bytes).toString(), TEXT, accept);
    if (coding) assert.ok(bytes.length < TEXT.length / 10, `${bytes.length} bytes`);
  }
});

test('each coding has a tag of its own, so that no cache mixes two of them', async () => {
  const get = await served();
  const tags = await Promise.all(
    ['br', 'gzip', 'identity'].map(async (accept) => (await get(accept)).headers.get('etag')),
  );
  assert.equal(new Set(tags).size, 3, String(tags));
  const [br = '', gzip = ''] = tags as string[];
  const same = await get('br', { 'if-none-match': `W/${br}` });
  assert.deepEqual([same.status, await same.text(), same.headers.get('vary')], [304, '', 'Accept-Encoding']);
  assert.equal(same.headers.get('content-encoding'), null);
  assert.equal((await get('br', { 'if-none-match': gzip })).status, 200);
  assert.equal((await get('br', { 'if-none-match': '*' })).status, 304);
});

test('the name with a version is compressed too, and kept for ever', async () => {
  const get = await served();
  const { headers } = await get('br', {}, 'contact-change.1.2.3.js');
  assert.equal(headers.get('content-encoding'), 'br');
  assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable');
});

test('the licences of what the files contain are served beside them, as text', async () => {
  const notices = new Map([...files, ['THIRD-PARTY-NOTICES.txt', 'BSD 3-Clause License']]);
  const { app } = await start({ parts: { widget: { version: '1.2.3', files: notices } } });
  const answer = await app.request(`${PUBLIC_URL}/widget/THIRD-PARTY-NOTICES.txt`);
  assert.deepEqual([answer.status, await answer.text()], [200, 'BSD 3-Clause License']);
  assert.equal(answer.headers.get('content-type'), 'text/plain; charset=utf-8');
  assert.equal(answer.headers.get('cross-origin-resource-policy'), 'cross-origin');
  const unbuilt = await start({ parts: { widget: { version: '1.2.3', files } } });
  assert.equal((await unbuilt.app.request(`${PUBLIC_URL}/widget/THIRD-PARTY-NOTICES.txt`)).status, 404);
});

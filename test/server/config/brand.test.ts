// Owns how a brand is set, and how its logo is read at the start: from a file, or once from a URL. Not what a picture may be:
// test/server/brand/image.test.ts.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { branded } from '../../../server/brand/branded.ts';
import { png } from '../../kit/picture.ts';
import { createLines } from '../../deliver/letters.ts';
import { config, errors, LEAST, type Env } from './kit.ts';

const brandOf = (env: Env) => config({ ...LEAST, ...env }).projects[0]?.brand;

function logoFile(t: TestContext, bytes: Uint8Array): string {
  const dir = mkdtempSync(join(tmpdir(), 'brand-'));
  t.after(() => rmSync(dir, { recursive: true }));
  const path = join(dir, 'logo.png');
  writeFileSync(path, bytes);
  return path;
}

test('without settings there is no brand', () => {
  assert.equal(brandOf({}), null);
});

test('a brand has what was set, and a dark accent that follows from the light one', () => {
  const set = {
    BRAND_ACCENT: '#0D5C63',
    BRAND_RADIUS: '6',
    BRAND_FONT: 'Inter, sans-serif',
    BRAND_FOOTER: 'Luoto',
    BRAND_COMPANY: 'Luoto Oy, Helsinki',
  };
  assert.deepEqual(brandOf(set), {
    logo: null,
    logoDark: null,
    accent: { light: '#0d5c63', dark: '#81aaae' },
    radius: 6,
    font: "'Inter',sans-serif",
    footer: 'Luoto',
    company: 'Luoto Oy, Helsinki',
  });
  assert.deepEqual(brandOf({ BRAND_ACCENT: '#06c', BRAND_ACCENT_DARK: '#7fd0cd' })?.accent, {
    light: '#0066cc',
    dark: '#7fd0cd',
  });
});

test('each mistake of a brand is told by its variable, and a colour that passes is named', (t) => {
  const wrong = logoFile(t, Buffer.from('<svg/>'));
  const cases: readonly (readonly [Env, RegExp])[] = [
    [{ BRAND_ACCENT: 'teal' }, /^BRAND_ACCENT must be a colour, such as #3347c8 \(got "teal"\)$/],
    [
      { BRAND_ACCENT: '#ffcc00' },
      /^BRAND_ACCENT must have a contrast of 4\.5:1 or more .* #[0-9a-f]{6} would pass \(got "#ffcc00"\)$/,
    ],
    [{ BRAND_ACCENT_DARK: '#0d5c63' }, /^BRAND_ACCENT_DARK must have a contrast of 4\.5:1 or more with #1b1e26/],
    [{ BRAND_RADIUS: '25' }, /^BRAND_RADIUS must be a whole number from 0 to 24/],
    [{ BRAND_FONT: 'x;} body{display:none' }, /^BRAND_FONT must be names of fonts/],
    [{ BRAND_FOOTER: 'a\nb' }, /^BRAND_FOOTER must be one line/],
    [{ BRAND_LOGO: 'http://cdn.example/logo.png' }, /^BRAND_LOGO must start with https:\/\//],
    [{ BRAND_LOGO: 'https://u:hunter2@cdn.example/l.png' }, /^BRAND_LOGO must not hold a user or password/],
    [{ BRAND_LOGO: 'data:image/png;base64,AAAA' }, /^BRAND_LOGO must start with https:\/\//],
    [{ BRAND_LOGO: 'file:///etc/passwd' }, /^BRAND_LOGO must start with https:\/\//],
    [{ BRAND_LOGO: '/none/logo.png' }, /^BRAND_LOGO cannot be read: there is no file \/none\/logo\.png/],
    [{ BRAND_LOGO: wrong }, /^BRAND_LOGO must be a PNG or a JPEG/],
    [{ BRAND_LOGO_DARK: wrong }, /^BRAND_LOGO_DARK must be a PNG or a JPEG/],
  ];
  for (const [env, error] of cases) {
    const told = errors({ ...LEAST, ...env });
    assert.equal(told.length, 1, `${JSON.stringify(env)}: ${told.join(' | ')}`);
    assert.match(told[0] ?? '', error);
    assert.doesNotMatch(told.join(), /hunter2/);
  }
});

test('the logo of a file is there when a process has started', async (t) => {
  const log = createLines();
  const { projects } = await branded(config({ ...LEAST, BRAND_LOGO: logoFile(t, png(240, 60)) }), log);
  const { type, width, height } = projects[0]?.brand?.image ?? {};
  assert.deepEqual([type, width, height], ['image/png', 240, 60]);
  assert.deepEqual(log.lines, []);
});

test('a logo at a URL is fetched once; without it a server starts, and says why', async (t) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/logo.png') return response.end(png(240, 60));
    if (request.url === '/moved.png') return response.writeHead(302, { location: '/logo.png' }).end();
    if (request.url === '/inside.png')
      return response.writeHead(302, { location: 'http://169.254.169.254/logo.png' }).end();
    return response.end('<html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => (server.closeAllConnections(), server.close()));
  const host = `localhost:${(server.address() as AddressInfo).port}`;
  const started = async (logo: string) => {
    const log = createLines();
    const { projects } = await branded(config({ ...LEAST, BRAND_LOGO: logo }), log);
    return [projects[0]?.brand?.image?.width ?? null, log.lines.map(({ data }) => data?.['hint'])];
  };
  assert.deepEqual(await started(`http://${host}/logo.png`), [240, []]);
  assert.deepEqual(asked, ['/logo.png']);
  for (const path of ['/moved.png', '/inside.png'])
    assert.deepEqual(await started(`http://${host}${path}`), [
      null,
      [`the logo cannot be fetched from ${host}: status 302`],
    ]);
  assert.deepEqual(await started(`http://${host}/page`), [
    null,
    ['the logo must be a PNG or a JPEG: many mail programs show no SVG, WebP or other picture'],
  ]);
  assert.deepEqual(asked, ['/logo.png', '/moved.png', '/inside.png', '/page'], 'no redirect is followed');
  assert.deepEqual(await started('https://169.254.169.254/logo.png'), [
    null,
    ['the logo cannot be fetched from 169.254.169.254: the address is private, and OUTBOUND_ALLOW does not name it'],
  ]);
});

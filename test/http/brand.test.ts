// Owns what browsers get of a project's brand: its values, its files, and the pages that wear it. Not how it is set:
// test/server/config/brand.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readImage } from '../../server/brand/image.ts';
import type { Brand } from '../../server/ports/brand.ts';
import type { BrandBody } from '../../shared/wire/brand.ts';
import { png } from '../kit/picture.ts';
import { linkTo, problemOf, PUBLIC_URL, SITE, start } from './kit.ts';

const picture = readImage(png(440, 96));
assert.ok(picture.ok);
const { image } = picture;

const BRAND: Brand = {
  logo: 'logo.png',
  image,
  accent: { light: '#0d5c63', dark: '#7fd0cd' },
  radius: 6,
  font: "'Inter',sans-serif",
  footer: 'Luoto <b>',
  company: 'Luoto Oy',
};
const branded = (over: Partial<Brand> = {}) => start({ project: { brand: { ...BRAND, ...over } } });
const LOGO = `${PUBLIC_URL}/brand/${image.hash}.png`;

test('the brand is public: any page of the project may read it, keep it for a while, and ask if it is current', async () => {
  const app = await branded();
  const answer = await app.app.request(`${PUBLIC_URL}/v1/brand?project=default`, { headers: { Origin: SITE } });
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('access-control-allow-origin'), SITE);
  assert.equal(answer.headers.get('cache-control'), 'public, max-age=300');
  assert.deepEqual((await answer.json()) as BrandBody, {
    project: 'default',
    name: 'Example',
    supportUrl: null,
    logo: { url: LOGO, width: 220, height: 48 },
    logoDark: null,
    accent: { light: '#0d5c63', dark: '#7fd0cd' },
    onAccent: { light: '#ffffff', dark: '#10131a' },
    radius: 6,
    font: "'Inter',sans-serif",
    footer: 'Luoto <b>',
    company: 'Luoto Oy',
  });
  const tag = answer.headers.get('etag') ?? '';
  const again = await app.app.request(`${PUBLIC_URL}/v1/brand`, { headers: { 'If-None-Match': tag } });
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
});

test('a page of nobody, a project that is not there, and a project without a brand', async () => {
  const app = await start();
  const foreign = await app.app.request(`${PUBLIC_URL}/v1/brand`, { headers: { Origin: 'https://evil.example' } });
  assert.equal((await problemOf(foreign)).code, 'origin-not-allowed');
  const unknown = await app.app.request(`${PUBLIC_URL}/v1/brand?project=other`);
  assert.equal((await problemOf(unknown)).code, 'not-found');
  const plain = (await (await app.app.request(`${PUBLIC_URL}/v1/brand`)).json()) as BrandBody;
  assert.deepEqual([plain.name, plain.accent, plain.logo], ['Example', null, null]);
});

test('the logo comes from our own origin, as a picture that is nothing else, and never changes under its name', async () => {
  const app = await branded();
  const answer = await app.app.request(LOGO);
  assert.equal(answer.status, 200);
  assert.deepEqual(new Uint8Array(await answer.arrayBuffer()), image.bytes);
  const headers = [
    'content-type',
    'content-security-policy',
    'x-content-type-options',
    'cache-control',
    'cross-origin-resource-policy',
  ];
  assert.deepEqual(
    headers.map((name) => answer.headers.get(name)),
    ['image/png', "default-src 'none'; sandbox", 'nosniff', 'public, max-age=31536000, immutable', 'cross-origin'],
  );
  assert.equal((await app.app.request(`${PUBLIC_URL}/brand/other.png`)).status, 404);
});

test('a page wears the brand of the link’s project: its style sheet, its logo, and leave for this one picture', async () => {
  const app = await branded();
  const { token } = await linkTo(app);
  const answer = await app.app.request(`${PUBLIC_URL}/confirm?t=${token}`);
  const text = await answer.text();
  assert.match(text, new RegExp(`<img src="${LOGO}" alt="Example" width="220" height="48"`));
  assert.equal(
    answer.headers.get('content-security-policy'),
    `default-src 'none'; script-src 'self'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; img-src ${LOGO}`,
  );
  const [, path = ''] = /<link rel="stylesheet" href="(\/brand\/[0-9a-f]{32}\.css)"/.exec(text) ?? [];
  const css = await app.app.request(`${PUBLIC_URL}${path}`);
  assert.equal(css.headers.get('content-type'), 'text/css; charset=utf-8');
  const sheet = await css.text();
  assert.match(sheet, /^:root\{--accent:#0d5c63;--on-accent:#ffffff;.*--radius:6px;.*--font:'Inter',sans-serif\}/);
  assert.match(sheet, /@media \(prefers-color-scheme:dark\)\{:root\{--accent:#7fd0cd;--on-accent:#10131a/);
  assert.doesNotMatch(sheet, /url\(|@import|</);
});

test('in dark, a logo made for it takes the place of the other, which else stands on a plate', async () => {
  const dark = readImage(png(200, 40));
  assert.ok(dark.ok);
  const url = `${PUBLIC_URL}/brand/${dark.image.hash}.png`;
  const app = await branded({ logoDark: 'dark.png', imageDark: dark.image });
  const { token } = await linkTo(app);
  const answer = await app.app.request(`${PUBLIC_URL}/confirm?t=${token}`);
  const text = await answer.text();
  assert.match(text, new RegExp(`<source\\s+media="\\(prefers-color-scheme: dark\\)"\\s+srcset="${url}"`));
  assert.doesNotMatch(text, /plate/);
  assert.match(answer.headers.get('content-security-policy') ?? '', new RegExp(`; img-src ${LOGO} ${url}$`));
  const body = (await (await app.app.request(`${PUBLIC_URL}/v1/brand`)).json()) as BrandBody;
  assert.deepEqual(body.logoDark, { url, width: 200, height: 40 });
  const plain = await branded();
  const { token: other } = await linkTo(plain);
  assert.match(await (await plain.app.request(`${PUBLIC_URL}/confirm?t=${other}`)).text(), /class="logo plate"/);
});

test('a page without a known link has the colours and no logo, and names the site only in the link back to it', async () => {
  const app = await branded();
  const answer = await app.app.request(`${PUBLIC_URL}/confirm?t=unknown`);
  const text = await answer.text();
  assert.equal(answer.status, 404);
  assert.match(text, /href="\/brand\/[0-9a-f]{32}\.css"/);
  assert.doesNotMatch(text.replace('Back to Example', ''), /<img|Example/);
  assert.doesNotMatch(answer.headers.get('content-security-policy') ?? '', /img-src/);
});

test('without a brand, pages and their policy are as before', async () => {
  const app = await start();
  const { token } = await linkTo(app);
  const answer = await app.app.request(`${PUBLIC_URL}/confirm?t=${token}`);
  assert.match(await answer.text(), /<p class="service">\s*<bdi translate="no">Example<\/bdi>\s*<\/p>/);
  assert.doesNotMatch(answer.headers.get('content-security-policy') ?? '', /img-src/);
});

test('the page of the undo and the portal wear it too', async () => {
  const app = await branded();
  const portal = await app.app.request(`${PUBLIC_URL}/admin`);
  const text = await portal.text();
  assert.match(text, /<link rel="stylesheet" href="\/brand\/[0-9a-f]{32}\.css"/);
  assert.match(text, new RegExp(`<link rel="icon" href="${LOGO}"`));
  assert.match(portal.headers.get('content-security-policy') ?? '', /img-src 'self' data:/);
});

// Owns whether tokens as identity providers issue them are accepted or refused as docs/tokens.md says, with the settings that
// page shows, and keys from real HTTP servers. Not forged tokens: tokens.test.ts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { exportJWK, exportPKCS8, generateKeyPair, importPKCS8, type JWK, SignJWT } from 'jose';
import { createReadDocument } from '../../server/deliver/channels/http/read-document.ts';
import type { Log, LogData } from '../../server/ports/log.ts';
import type { Project } from '../../server/ports/project.ts';
import type { Tokens } from '../../server/ports/tokens.ts';
import { TOKEN_REASONS } from '../../server/tokens/refusal.ts';
import { createTokens } from '../../server/tokens/user-token.ts';
import { config, LEAST } from './config/kit.ts';
import { ISSUED, PROVIDERS, type Provider, type ProviderToken } from './provider-tokens.ts';

const PAGE = readFileSync(new URL('../../server/docs/tokens.md', import.meta.url), 'utf8');
const clock = (): number => (ISSUED + 60) * 1000;
const lines: LogData[] = [];
const add = (_event: string, data: LogData = {}): number => lines.push(data);
const log: Log = { debug: add, info: add, warn: add, error: add };

// ── Keys: one real server, at which each URL of the world stands as one path ───────────────────────────────────────────
const documents = new Map<string, unknown>();
const server = createServer((request, response) => {
  const found = documents.get(decodeURIComponent((request.url ?? '').slice(1)));
  if (found === undefined) return void response.writeHead(404).end();
  response.setHeader('content-type', 'application/json').end(JSON.stringify(found));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => server.close());
const local = (url: URL | string): URL =>
  new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${encodeURIComponent(String(url))}`);
const read = createReadDocument();

/** The settings that the page shows below a heading. */
function settingsOf(heading: string): Record<string, string> {
  const section = PAGE.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? assert.fail(heading);
  const [, block = ''] = /^```sh\n([\s\S]*?)^```/m.exec(section) ?? [];
  return Object.fromEntries(
    [...block.matchAll(/([A-Z_]+)=(?:'([^']*)'|(\S+))/g)].map(([, name = '', quoted, plain = '']) => [
      name,
      quoted ?? plain,
    ]),
  );
}

function projectOf(settings: Record<string, string>): Project {
  const { ISSUER: _issuer, AUDIENCE: _audience, JWKS_URL: _url, ...rest } = LEAST;
  return config({ ...rest, ...settings }).projects[0] ?? assert.fail('no project');
}

function tokensOf(project: Project): Tokens {
  return createTokens([project], {
    clock,
    log,
    fetch: (input, init) => fetch(local(String(input)), init),
    readDocument: (url, limits) => read(local(url), limits),
  });
}

/** Publishes a key of the provider, at the URL of its settings or where discovery finds it. */
async function keysFor({ alg, heading }: Pick<Provider, 'alg' | 'heading'>, settings: Record<string, string>) {
  const { publicKey, privateKey } = await generateKeyPair(alg);
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid: heading, alg, use: 'sig' };
  const issuer = settings['ISSUER'] ?? '';
  const url = settings['JWKS_URL'] ?? `https://keys.example/${heading}`;
  documents.set(new URL(url).href, { keys: [jwk] });
  if (settings['JWKS_URL'] === undefined)
    documents.set(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { issuer, jwks_uri: url });
  return privateKey;
}

type Key = Awaited<ReturnType<typeof keysFor>>;

function sign(provider: Provider, { header, claims, hmac }: ProviderToken, issuer: string, key: Key): Promise<string> {
  const payload = { iss: issuer, iat: ISSUED, exp: ISSUED + 3600, ...provider.claims, ...claims };
  const head = { alg: hmac ?? provider.alg, kid: provider.heading, typ: 'JWT', ...provider.header, ...header };
  return new SignJWT(payload).setProtectedHeader(head).sign(hmac ? new Uint8Array(64).fill(7) : key);
}

for (const provider of PROVIDERS)
  test(`${provider.heading}: tokens in the documented shapes are accepted or refused for the documented reason`, async () => {
    const settings = settingsOf(provider.heading);
    const tokens = tokensOf(projectOf(settings));
    const key = await keysFor(provider, settings);
    for (const token of provider.tokens) {
      lines.length = 0;
      const result = await tokens.verify(await sign(provider, token, settings['ISSUER'] ?? '', key), 'bearer');
      const reason = result.ok ? 'accepted' : lines.at(-1)?.['reason'];
      assert.equal(reason, token.result, `${token.what}: ${JSON.stringify(lines)}`);
    }
    const [good = assert.fail()] = provider.tokens;
    const result = await tokens.verify(await sign(provider, good, settings['ISSUER'] ?? '', key), 'bearer');
    const principal = result.ok ? result.value : assert.fail();
    const { email, verified, amr, hasTime } = provider.reads ?? {};
    assert.equal(principal.sub, provider.claims['sub']);
    if (email !== undefined) assert.equal(principal.claims?.email, email);
    if (verified !== undefined) assert.equal(principal.claims?.emailVerified, verified);
    if (amr !== undefined) assert.deepEqual(principal.amr, amr);
    if (hasTime !== undefined) assert.equal(principal.authTime !== null, hasTime);
  });

test('access tokens of each provider are refused where the entry does not say that they count', async () => {
  for (const provider of PROVIDERS) {
    const settings = settingsOf(provider.heading);
    if (settings['JWT_USE'] !== 'access') continue;
    const key = await keysFor(provider, settings);
    const [good = assert.fail()] = provider.tokens;
    const jwt = await sign(provider, good, settings['ISSUER'] ?? '', key);
    const { JWT_NATIVE: _native, ...facesOnly } = settings;
    lines.length = 0;
    assert.equal((await tokensOf(projectOf(facesOnly)).verify(jwt, 'bearer')).ok, false, provider.heading);
    assert.equal(lines.at(-1)?.['reason'], 'use-not-accepted', provider.heading);
    assert.equal((await tokensOf(projectOf(facesOnly)).verify(jwt, 'bearer', ['refresh', 'access'])).ok, true);
  }
});

test('an access token is no refresh token, though nothing but its scope tells it', async () => {
  const [auth0 = assert.fail()] = PROVIDERS;
  const settings: Record<string, string> = { ...settingsOf('Auth0'), JWT_USE: 'refresh', JWT_NATIVE: 'false' };
  const key = await keysFor(auth0, settings);
  for (const claims of [{}, { scope: undefined, scp: ['a'] }, { scope: undefined, token_use: 'access' }]) {
    lines.length = 0;
    const jwt = await sign(auth0, { what: '', claims, result: '' }, settings['ISSUER'] ?? '', key);
    assert.equal((await tokensOf(projectOf(settings)).verify(jwt, 'bearer')).ok, false);
    assert.equal(lines.at(-1)?.['reason'], 'access-token');
  }
});

test('Firebase: an ID token is refused, whatever entry is made for it', async () => {
  const firebase: Provider = {
    heading: 'Firebase',
    alg: 'RS256',
    claims: {
      aud: 'shop',
      auth_time: ISSUED - 5,
      user_id: 'u1',
      sub: 'u1',
      email: 'ann@old.example',
      email_verified: true,
      firebase: { identities: {}, sign_in_provider: 'password' },
    },
    tokens: [],
  };
  for (const more of [{}, { JWT_USE: 'access', JWT_NATIVE: 'true' }, { JWT_REQUIRED_CLAIMS: 'user_id=u1' }]) {
    const settings = { ISSUER: 'https://securetoken.google.com/shop', AUDIENCE: 'shop', ...more };
    const key = await keysFor(firebase, settings);
    lines.length = 0;
    const jwt = await sign(firebase, { what: '', result: '' }, settings.ISSUER, key);
    assert.equal((await tokensOf(projectOf(settings)).verify(jwt, 'bearer')).ok, false);
    assert.equal(lines.at(-1)?.['reason'], 'id-token');
  }
});

test('opaque and encrypted refresh tokens are told to be no JWT', async () => {
  const tokens = tokensOf(projectOf(settingsOf('Auth0')));
  for (const opaque of ['v1.MRrt-abc', '0.AXoAI_CujjQr', 'eyJjdHkiOiJKV1QifQ.a.b.c.d', '1//0gabc', 'abc']) {
    lines.length = 0;
    assert.equal((await tokens.verify(opaque, 'bearer')).ok, false);
    assert.equal(lines.at(-1)?.['reason'], 'not-a-jwt', opaque);
  }
});

test('every reason for a refusal stands in the section of the page that its log line names', () => {
  const sections = new Map(PAGE.split(/^## /m).map((text) => [text.split('\n')[0] ?? '', text]));
  for (const [reason, section] of Object.entries(TOKEN_REASONS))
    assert.ok(sections.get(section)?.includes(`| \`${reason}\``), `${section}: ${reason}`);
});

test('a site can make its own tokens with the lines that the page begins with', async () => {
  const [, code = ''] = /^```js\n([\s\S]*?)^```/m.exec(PAGE) ?? [];
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const body = code.replace(/^import .*$/m, '').replace('export const contactToken =', 'return');
  const make = new Function('importPKCS8', 'SignJWT', 'process', `return (async () => { ${body} })();`) as (
    ...parts: readonly unknown[]
  ) => Promise<(user: object, signIn: object) => Promise<string>>;
  const contactToken = await make(importPKCS8, SignJWT, { env: { CONTACT_CHANGE_KEY: await exportPKCS8(privateKey) } });
  const user = { id: 'u1', email: 'ann@old.example', emailVerified: true };
  const now = Date.now();
  const jwt = await contactToken(user, { at: Math.floor(now / 1000), methods: ['pwd', 'totp'] });
  documents.set('https://shop.example.com/jwks.json', {
    keys: [{ ...(await exportJWK(publicKey)), kid: 'contact-change-1', alg: 'ES256', use: 'sig' }],
  });
  const settings = { ISSUER: 'https://shop.example.com', JWKS_URL: 'https://shop.example.com/jwks.json' };
  const project = projectOf({ ...settings, AUDIENCE: 'contact-change' });
  const tokens = createTokens([project], {
    clock: () => now,
    log,
    fetch: (input, init) => fetch(local(String(input)), init),
  });
  const result = await tokens.verify(jwt, 'bearer');
  const { sub, amr, authTime, claims } = result.ok ? result.value : assert.fail(JSON.stringify(lines.at(-1)));
  assert.deepEqual([sub, amr, claims?.email, claims?.emailVerified], ['u1', ['pwd', 'totp'], user.email, true]);
  assert.notEqual(authTime, null);
});

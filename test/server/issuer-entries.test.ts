// Owns which settings of an issuer entry let a JWT in: audiences, companions, required claims, keys without kid, algorithms,
// discovery. Not the shapes of providers: providers.test.ts.
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, beforeEach, test } from 'node:test';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { createReadDocument } from '../../server/deliver/channels/http/read-document.ts';
import { issuerFaults } from '../../server/config/project/issuer-pairs.ts';
import type { Log, LogData } from '../../server/ports/log.ts';
import type { Issuer } from '../../server/ports/project.ts';
import type { ReadDocument } from '../../server/ports/read-document.ts';
import type { Tokens } from '../../server/ports/tokens.ts';
import { createTokens } from '../../server/tokens/user-token.ts';
import { createIdp } from '../kit/idp.ts';
import { config, LEAST } from './config/kit.ts';

const START = Date.UTC(2026, 10, 20, 10);
let now = START;
const clock = (): number => now;
const idp = await createIdp({ clock });
const lines: { level: string; event: string; data: LogData }[] = [];
const at =
  (level: string) =>
  (event: string, data: LogData = {}): number =>
    lines.push({ level, event, data });
const log: Log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
const [BASE = assert.fail()] = config(LEAST).projects;

let answer: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
const server = createServer((request, response) => answer(request, response));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeEach(() => {
  now = START;
  lines.length = 0;
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await idp.close();
});

function tokensOf(issuers: readonly Issuer[], readDocument?: ReadDocument): Tokens {
  return createTokens([{ ...BASE, issuers }], { clock, log, ...(readDocument ? { readDocument } : {}) });
}

/** `accepted`, or the reason in the log, or the code of another refusal. */
async function judge(tokens: Tokens, token: string): Promise<unknown> {
  lines.length = 0;
  const result = await tokens.verify(token, 'bearer');
  if (result.ok) return 'accepted';
  return result.refusal.code === 'token-invalid' ? lines.at(-1)?.data['reason'] : result.refusal.code;
}

const seconds = (): number => Math.floor(now / 1000);

test('one audience of several is enough, and each further value in a token must be named', async () => {
  const tokens = tokensOf([idp.entry({ audience: ['shop', 'app'], otherAudiences: ['account', 'urn:x y'] })]);
  const cases: [aud: unknown, result: string][] = [
    ['shop', 'accepted'],
    ['app', 'accepted'],
    [['app'], 'accepted'],
    [['shop', 'app'], 'accepted'],
    [['account', 'shop'], 'accepted'],
    [['shop', 'account', 'urn:x y'], 'accepted'],
    [['shop', 'other'], 'audience-beside'],
    [['shop', 'account', 'other'], 'audience-beside'],
    [['shop', 7], 'audience-beside'],
    [['shop', null], 'audience-beside'],
    ['account', 'audience-other'],
    [['account'], 'audience-other'],
    ['shop,app', 'audience-other'],
    ['SHOP', 'audience-other'],
    ['none', 'audience-other'],
    [[], 'audience-other'],
    [['none'], 'audience-other'],
    [undefined, 'audience-missing'],
  ];
  for (const [aud, result] of cases) assert.equal(await judge(tokens, idp.token({ aud })), result, JSON.stringify(aud));
});

test('a token without aud counts only at the entry for none, and only with its marker', async () => {
  const none = { audience: [null], requiredClaims: { drn: 'DSR' } };
  const tokens = tokensOf([idp.entry(none), idp.entry({ audience: 'shop' })]);
  const cases: [claims: Record<string, unknown>, result: string][] = [
    [{ aud: undefined, drn: 'DSR' }, 'accepted'],
    [{ aud: undefined, drn: ['DSR', 'x'] }, 'accepted'],
    [{ aud: undefined, drn: 'DS' }, 'required-claim'],
    [{ aud: undefined, drn: 'dsr' }, 'required-claim'],
    [{ aud: undefined, drn: 'DSR DS' }, 'required-claim'],
    [{ aud: undefined, drn: true }, 'required-claim'],
    [{ aud: undefined }, 'required-claim'],
    [{ aud: undefined, drn: 'DSR', typ: 'ID' }, 'id-token'],
    [{ aud: undefined, drn: 'DSR', token_use: 'access' }, 'access-token'],
    [{ aud: null, drn: 'DSR' }, 'audience-other'],
    [{ aud: '', drn: 'DSR' }, 'audience-other'],
    [{ aud: 'shop' }, 'accepted'],
    [{ aud: 'none', drn: 'DSR' }, 'audience-other'],
  ];
  for (const [claims, result] of cases)
    assert.equal(await judge(tokens, idp.token(claims)), result, JSON.stringify(claims));
});

test('a typ marks a token without aud as well as a claim does', async () => {
  const tokens = tokensOf([idp.entry({ audience: [null], typ: 'rt+jwt' })]);
  assert.equal(await judge(tokens, idp.token({ aud: undefined }, { header: { typ: 'rt+jwt' } })), 'accepted');
  assert.equal(await judge(tokens, idp.token({ aud: undefined })), 'typ-other');
});

test('a required claim may be true or false, or one of the scopes', async () => {
  const tokens = tokensOf([idp.entry({ requiredClaims: { is_anonymous: false, scope: 'contacts' } })]);
  assert.equal(await judge(tokens, idp.token({ is_anonymous: false, scope: 'a contacts' })), 'accepted');
  for (const claims of [
    { scope: 'contacts' },
    { is_anonymous: 'false', scope: 'contacts' },
    { is_anonymous: false, scope: 'contacts2' },
  ])
    assert.equal(await judge(tokens, idp.token(claims)), 'required-claim');
  assert.equal(
    await judge(tokens, idp.token({ is_anonymous: false, scope: 'contacts' }).replace(/^/, 'x:')),
    'project-unknown',
  );
});

test('two entries of one issuer share no audience, in one project or in two', () => {
  const faults = (...entries: Issuer[]) =>
    issuerFaults(
      entries.map((issuer, i) => ({ ...BASE, id: `p${i}`, issuers: [issuer] })),
      'https://change.example.com',
    );
  const none = { audience: [null], requiredClaims: { drn: 'DSR' } };
  assert.match(
    faults(idp.entry({ audience: ['a', 'b'] }), idp.entry({ audience: ['b', 'c'] })).join(),
    /audience b must be configured once/,
  );
  assert.match(faults(idp.entry(none), idp.entry(none)).join(), /audience none must be configured once/);
  assert.match(
    faults(idp.entry({ audience: 'a' }), idp.entry({ audience: 'a', use: 'access' })).join(),
    /must not be of refresh and of access/,
  );
  assert.match(
    faults(idp.entry({ audience: 'a', otherAudiences: ['b'] }), idp.entry({ audience: 'b' })).join(),
    /must not list b beside its audience/,
  );
  assert.deepEqual(faults(idp.entry(none), idp.entry({ audience: ['a', 'b'] }), idp.entry({ audience: 'c' })), []);
});

test('settings of an entry come from variables and from a file alike', () => {
  const [issuer] = config({
    ...LEAST,
    JWKS_URL: undefined,
    AUDIENCE: ' a , none,b',
    OTHER_AUDIENCES: 'c d',
    JWT_USE: 'access',
    JWT_NATIVE: 'true',
    JWT_REQUIRED_CLAIMS: 'drn=DSR, client_id=a=b',
    JWT_CLAIM_NAMES: '{"emailVerified":"emailVerified"}',
  }).projects[0]?.issuers ?? [assert.fail()];
  assert.deepEqual(issuer?.audience, ['a', null, 'b']);
  assert.deepEqual([issuer?.otherAudiences, issuer?.use, issuer?.native], [['c', 'd'], 'access', true]);
  assert.deepEqual(issuer?.requiredClaims, { drn: 'DSR', client_id: 'a=b' });
  assert.deepEqual(
    [issuer?.claims.emailVerified, issuer?.claims.email, issuer?.jwksUrl],
    ['emailVerified', 'email', null],
  );
});

// ── Keys ────────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Signer {
  readonly jwk: JWK;
  sign(header?: Record<string, unknown>, claims?: Record<string, unknown>): Promise<string>;
}

async function signer(alg: string, jwkMore: Partial<JWK> = {}): Promise<Signer> {
  const { publicKey, privateKey } = await generateKeyPair(alg);
  return {
    jwk: { ...(await exportJWK(publicKey)), use: 'sig', ...jwkMore },
    sign: (header = {}, claims = {}) =>
      new SignJWT({
        iss: idp.issuer,
        aud: 'contact-change',
        sub: 'ann',
        iat: seconds(),
        exp: seconds() + 600,
        ...claims,
      })
        .setProtectedHeader({ alg, ...header })
        .sign(privateKey),
  };
}

const publish = (...signers: Signer[]): void => {
  answer = (_request, response) => response.end(JSON.stringify({ keys: signers.map(({ jwk }) => jwk) }));
};

test('RS256, PS256, ES256 and EdDSA are accepted by default, other algorithms by name', async () => {
  const entry = config({ ...LEAST, ISSUER: idp.issuer, JWKS_URL: `${origin}/jwks` }).projects[0]?.issuers[0];
  for (const alg of ['RS256', 'PS256', 'ES256', 'EdDSA']) {
    const one = await signer(alg, { kid: 'k' });
    publish(one);
    assert.equal(await judge(tokensOf([entry ?? assert.fail()]), await one.sign({ kid: 'k' })), 'accepted', alg);
  }
  const p384 = await signer('ES384', { kid: 'k' });
  publish(p384);
  assert.equal(await judge(tokensOf([entry ?? assert.fail()]), await p384.sign({ kid: 'k' })), 'alg-other');
});

test('without a kid each key that fits is tried, and at most four', async () => {
  const keys = await Promise.all(Array.from({ length: 5 }, (_, i) => signer('ES256', { kid: `k${i}` })));
  const [rsa, encryption] = [await signer('RS256'), await signer('ES256', { use: 'enc' })];
  publish(rsa, encryption, ...keys);
  const entry = idp.entry({ jwksUrl: `${origin}/jwks` });
  const results = [];
  for (const key of keys) results.push(await judge(tokensOf([entry]), await key.sign()));
  assert.deepEqual(results, ['accepted', 'accepted', 'accepted', 'accepted', 'signature']);
  assert.equal(await judge(tokensOf([entry]), await rsa.sign()), 'accepted');
  assert.equal(await judge(tokensOf([entry]), await encryption.sign()), 'signature');
  assert.equal(await judge(tokensOf([entry]), await (await signer('ES256')).sign()), 'signature');
  const [first = assert.fail(), second = assert.fail()] = keys;
  assert.equal(await judge(tokensOf([entry]), await second.sign({ kid: 'k0' })), 'signature', 'a kid names one key');
  assert.equal(await judge(tokensOf([entry]), await first.sign({}, { exp: 1 })), 'expired', 'the key is right');
});

// ── Discovery ───────────────────────────────────────────────────────────────────────────────────────────────────────

const read = createReadDocument();

/** Serves a discovery document and the keys; returns which paths were asked for. */
function serve(document: unknown, keys: readonly Signer[]): string[] {
  const asked: string[] = [];
  answer = (request, response) => {
    asked.push(request.url ?? '');
    const isDocument = request.url?.endsWith('/.well-known/openid-configuration');
    response.end(JSON.stringify(isDocument ? document : { keys: keys.map(({ jwk }) => jwk) }));
  };
  return asked;
}

test('without a JWKS the keys are those that the issuer’s discovery document names', async () => {
  for (const [issuer, path] of [
    [origin, '/.well-known/openid-configuration'],
    [`${origin}/`, '/.well-known/openid-configuration'],
    [`${origin}/realms/shop`, '/realms/shop/.well-known/openid-configuration'],
  ] as const) {
    const key = await signer('ES256', { kid: 'k' });
    const asked = serve({ issuer, jwks_uri: `${origin}/certs` }, [key]);
    const tokens = tokensOf([idp.entry({ issuer, jwksUrl: null })], read);
    const token = await key.sign({ kid: 'k' }, { iss: issuer });
    assert.deepEqual(await Promise.all([judge(tokens, token), judge(tokens, token)]), ['accepted', 'accepted']);
    assert.deepEqual(asked, [path, '/certs'], 'once for all');
  }
});

test('a discovery document of another issuer, or with keys elsewhere than at https, is not believed', async () => {
  const key = await signer('ES256', { kid: 'k' });
  const good = { issuer: origin, jwks_uri: `${origin}/certs` };
  const cases: [document: unknown, why: RegExp][] = [
    [{ ...good, issuer: `${origin}/` }, /names the issuer http/],
    [{ ...good, issuer: origin.toUpperCase() }, /names the issuer HTTP/],
    [{ ...good, issuer: undefined }, /names the issuer not at all/],
    [{ ...good, issuer: [origin] }, /names the issuer/],
    [{ ...good, jwks_uri: undefined }, /no https URL of keys/],
    [{ ...good, jwks_uri: 'http://keys.example/certs' }, /no https URL of keys/],
    [{ ...good, jwks_uri: 'file:///etc/passwd' }, /no https URL of keys/],
    [{ ...good, jwks_uri: 'https://u:p@keys.example/certs' }, /no https URL of keys/],
    [{ ...good, jwks_uri: 'https://10.0.0.1/certs' }, /is private, and OUTBOUND_ALLOW/],
    [{ ...good, jwks_uri: 'https://169.254.169.254/latest' }, /is private/],
    [{ ...good, jwks_uri: 'https://[::ffff:127.0.0.1]/certs' }, /is private/],
    [[], /names the issuer not at all/],
    [null, /not a discovery document/],
    ['x'.repeat(300_000), /too large/],
  ];
  for (const [document, why] of cases) {
    const asked = serve(document, [key]);
    const tokens = tokensOf([idp.entry({ issuer: origin, jwksUrl: null })], read);
    assert.equal(await judge(tokens, await key.sign({ kid: 'k' }, { iss: origin })), 'unavailable');
    const [line] = lines;
    assert.deepEqual([line?.level, line?.event], ['warn', 'keys-unavailable']);
    assert.match(String(line?.data['why']), why);
    assert.equal(asked.length, 1);
  }
});

test('an https issuer may not name keys on this machine', async () => {
  const documents: ReadDocument = () =>
    Promise.resolve({
      ok: true,
      text: JSON.stringify({ issuer: 'https://sign-in.example', jwks_uri: `${origin}/certs` }),
    });
  const tokens = tokensOf([idp.entry({ jwksUrl: null })], documents);
  assert.equal(await judge(tokens, idp.token()), 'unavailable');
  assert.match(String(lines[0]?.data['why']), /no https URL/);
});

test('a discovery that redirects, fails or is not reachable is unavailable, and the log names the host', async () => {
  const entry = idp.entry({ issuer: origin, jwksUrl: null });
  const token = idp.token({ iss: origin });
  const cases: [handler: typeof answer, why: string][] = [
    [(_, response) => response.writeHead(302, { location: 'https://elsewhere.example/' }).end(), 'status 302'],
    [(_, response) => response.writeHead(404).end(), 'status 404'],
    [(_, response) => response.end('<html>'), 'not JSON'],
    [(_, response) => void response.destroy(), 'ECONNRESET'],
  ];
  for (const [handler, why] of cases) {
    answer = handler;
    assert.equal(await judge(tokensOf([entry], read), token), 'unavailable');
    assert.deepEqual([lines[0]?.data['host'], lines[0]?.data['why']], [new URL(origin).host, why]);
  }
  const outside = tokensOf([idp.entry({ issuer: 'https://10.1.2.3', jwksUrl: null })], read);
  assert.equal(await judge(outside, idp.token({ iss: 'https://10.1.2.3' })), 'unavailable');
  assert.match(String(lines[0]?.data['why']), /is private/);
});

test('nothing is fetched for a token of an issuer that no entry names', async () => {
  let asked = 0;
  answer = (_, response) => response.end(String(++asked));
  const tokens = tokensOf([idp.entry({ jwksUrl: null })], read);
  assert.equal(await judge(tokens, idp.token({ iss: origin }, { header: { jku: `${origin}/x` } })), 'issuer-unknown');
  assert.equal(asked, 0);
});

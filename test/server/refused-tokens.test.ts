// Owns what the log tells of refused tokens and origins: how often, what, and what never. Not which tokens are refused:
// tokens.test.ts.
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { createRecentLines, FIRST_LINES, loggable, RECENT_MAX, REPEATS_MAX } from '../../server/core/recent-lines.ts';
import type { Log, LogData } from '../../server/ports/log.ts';
import { createTokens } from '../../server/tokens/user-token.ts';
import { createIdp } from '../kit/idp.ts';
import { start } from '../http/kit.ts';
import { config, LEAST } from './config/kit.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 20, 10);
let now = START;
const idp = await createIdp({ clock: () => now });
const lines: { level: string; event: string; data: LogData }[] = [];
const at =
  (level: string) =>
  (event: string, data: LogData = {}): number =>
    lines.push({ level, event, data });
const log: Log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
const [BASE = assert.fail()] = config(LEAST).projects;
const warnings = (): LogData[] => lines.filter(({ level }) => level === 'warn').map(({ data }) => data);

beforeEach(() => {
  now = START;
  lines.length = 0;
});
after(() => idp.close());

const tokensOf = () => createTokens([{ ...BASE, issuers: [idp.entry()] }], { clock: () => now, log });

test('the first refused tokens for an issuer and reason are told at once, then one an hour, with what was expected and what came', async () => {
  const tokens = tokensOf();
  const refuse = async (claims: Record<string, unknown>, header = {}): Promise<void> => {
    assert.equal((await tokens.verify(idp.token({ sub: 'ann-secret', ...claims }, { header }), 'bearer')).ok, false);
  };
  for (let i = 0; i < FIRST_LINES + 4; i++) await refuse({ aud: 'shop', iat: now / 1000 - 90 });
  assert.deepEqual(
    warnings(),
    Array.from({ length: FIRST_LINES }, () => ({
      reason: 'audience-other',
      claim: undefined,
      docs: 'docs/tokens.md#audience',
      project: 'default',
      expectedIss: idp.issuer,
      expectedAud: 'contact-change',
      besideAud: undefined,
      expectedUse: 'refresh',
      expectedTyp: undefined,
      expectedAlg: 'RS256,PS256,ES256,EdDSA',
      seenIss: idp.issuer,
      seenAud: 'shop',
      seenTyp: 'JWT',
      seenAlg: 'ES256',
      seenKid: idp.jwks().keys[0]?.['kid'],
      age: 90,
    })),
  );
  assert.equal(lines.filter(({ level }) => level === 'debug').length, 4);
  await refuse({ aud: undefined });
  await refuse({ exp: now / 1000 - 100, iat: now / 1000 - 200 });
  assert.deepEqual(
    warnings()
      .slice(FIRST_LINES - 1)
      .map(({ reason }) => reason),
    ['audience-other', 'audience-missing', 'expired'],
  );
  now += HOUR - 1;
  await refuse({ aud: 'shop' });
  assert.equal(warnings().length, FIRST_LINES + 2);
  now += 1;
  await refuse({ aud: 'shop' });
  assert.deepEqual([warnings().length, warnings().at(-1)?.['leftOut']], [FIRST_LINES + 3, 5]);
  await refuse({ aud: 'shop' });
  assert.equal(warnings().length, FIRST_LINES + 3, 'the first ones are those after the start');
  assert.doesNotMatch(JSON.stringify(lines), /ann-secret/);
});

test('a value that may only stand beside the audience is told apart from it', async () => {
  const issuers = [idp.entry({ audience: ['contact-change', 'shop'], otherAudiences: ['account', 'urn:x'] })];
  const tokens = createTokens([{ ...BASE, issuers }], { clock: () => now, log });
  await tokens.verify(idp.token({ aud: 'account' }), 'bearer');
  assert.partialDeepStrictEqual(warnings(), [
    { reason: 'audience-other', expectedAud: 'contact-change,shop', besideAud: 'account,urn:x', seenAud: 'account' },
  ]);
});

test('each cause of a refusal has a reason of its own', async () => {
  const reasons: Record<string, readonly [claims: Record<string, unknown>, header?: Record<string, unknown>]> = {
    'issuer-slash': [{ iss: `${idp.issuer}/` }],
    'issuer-case': [{ iss: 'https://Sign-In.example' }],
    'issuer-unknown': [{ iss: 'https://else.example' }],
    'issuer-missing': [{ iss: undefined }],
    'audience-missing': [{ aud: undefined }],
    'audience-other': [{ aud: 'else' }],
    'audience-beside': [{ aud: [idp.audience, 'else'] }],
    'id-token': [{ nonce: 'n' }],
    'access-token': [{ scope: 'a' }],
    'other-token': [{}, { typ: 'dpop+jwt' }],
    'alg-other': [{}, { alg: 'HS256' }],
    'kid-unknown': [{}, { kid: 'else' }],
    signature: [{}, { more: 1 }],
    'not-yet': [{ iat: START / 1000 + 90 }],
    expired: [{ exp: START / 1000 - 61 }],
    'claim-missing': [{ exp: undefined }],
    'claim-invalid': [{ sub: '' }],
    malformed: [{}, { crit: ['b64'], b64: false }],
  };
  for (const [reason, [claims, header = {}]] of Object.entries(reasons)) {
    lines.length = 0;
    const sign = reason === 'signature' ? ('stranger' as const) : ('ours' as const);
    await tokensOf().verify(idp.token(claims, { header, sign }), 'bearer');
    assert.deepEqual(
      warnings().map((data) => data['reason']),
      [reason],
    );
  }
  for (const [token, reason] of [
    ['opaque', 'not-a-jwt'],
    ['x'.repeat(9000), 'too-long'],
    [`nowhere:${idp.token()}`, 'project-unknown'],
  ] as const) {
    lines.length = 0;
    await tokensOf().verify(token, 'bearer');
    assert.deepEqual(
      warnings().map((data) => data['reason']),
      [reason],
    );
  }
});

test('a token for the wrong project says that another project trusts its issuer', async () => {
  const projects = [
    { ...BASE, id: 'shop', issuers: [idp.entry()] },
    { ...BASE, id: 'blog', issuers: [idp.entry({ issuer: 'https://blog.example' })] },
  ];
  const tokens = createTokens(projects, { clock: () => now, log });
  await tokens.verify(`blog:${idp.token()}`, 'bearer');
  assert.deepEqual([warnings()[0]?.['reason'], warnings()[0]?.['project']], ['project-other', 'shop']);
});

test('unknown issuers are one cause, and no value of a token can flood or forge the log', async () => {
  const tokens = tokensOf();
  for (let i = 0; i < 500; i++) await tokens.verify(idp.token({ iss: `https://evil-${i}.example` }), 'bearer');
  assert.equal(warnings().length, FIRST_LINES);
  lines.length = 0;
  const header = { kid: `\n{"level":"error"}\u202e${'k'.repeat(4000)}`, typ: ['JWT'] };
  await tokens.verify(idp.token({ aud: { a: 'é\u0000'.repeat(500) }, iat: 'x' }, { header }), 'bearer');
  const [data = assert.fail()] = warnings();
  for (const value of Object.values(data)) {
    assert.ok(String(value).length <= 900, String(value));
    assert.match(String(value), /^[\x20-\x7e…]*$/);
  }
  assert.equal(data['age'], undefined);
});

test('the memory of what was told is bounded, and full of attacks it still tells of something new each hour', () => {
  const recent = createRecentLines();
  let told = 0;
  for (let i = 0; i < 10_000; i++) if (recent.admit(`cause ${i}`, START).isDue) told++;
  assert.equal(told, RECENT_MAX + 1, 'each of the first ones, and one line for all others');
  assert.equal(recent.admit('cause 3', START).isDue, false);
  assert.equal(recent.admit('new', START + HOUR - 1).isDue, false);
  assert.equal(recent.admit('new', START + HOUR).isDue, true, 'old causes made room');
  assert.deepEqual(recent.admit('cause 3', START - HOUR), { isDue: true, leftOut: 0 }, 'a clock that was set back');
  assert.equal(loggable(undefined), undefined);
  assert.deepEqual([loggable('a\u009bb'), loggable(7), loggable(null)], ['a\\u{9b}b', '7', 'null']);
});

test('the first lines of all causes together are bounded, also when attacks make the memory forget them', () => {
  const recent = createRecentLines(FIRST_LINES);
  let told = 0;
  const attack = (now: number): void => {
    for (let i = 0; i < 10_000; i++) for (let n = 0; n < 3; n++) if (recent.admit(`cause ${i}`, now).isDue) told++;
  };
  attack(START);
  assert.equal(told, RECENT_MAX + 1 + REPEATS_MAX);
  told = 0;
  attack(START + HOUR);
  assert.equal(told, RECENT_MAX + 1);
});

test('a page whose origin may not call is told once an hour', async () => {
  const app = await start({ log });
  const call = (origin: string, method = 'OPTIONS') =>
    app.app.request('https://id.example.com/v1/me', {
      method,
      headers: { origin, 'access-control-request-method': 'GET' },
    });
  for (const origin of [
    'https://app.example.com.evil.example',
    'http://app.example.com',
    'null',
    'https://app.example.com.evil.example',
  ])
    assert.equal((await call(origin)).status, 403);
  await call('http://app.example.com', 'GET');
  const told = () => lines.filter(({ event }) => event === 'origin-refused');
  assert.deepEqual(
    told().map(({ level, data }) => [level, data['reason'], data['seen']]),
    [
      ['warn', 'origin-unknown', 'https://app.example.com.evil.example'],
      ['warn', 'origin-unknown', 'http://app.example.com'],
      ['warn', 'origin-null', 'null'],
    ],
  );
  assert.equal(told()[0]?.data['expected'], 'https://id.example.com https://app.example.com');
  assert.match(String(told()[0]?.data['requestId']), /^req_/);
  assert.equal((await call('https://app.example.com')).status, 204);
  app.clock.pass(HOUR);
  await call('http://app.example.com');
  assert.equal(told().length, 4);
  for (let i = 0; i < 300; i++) await call(`https://evil-${i}.example`);
  assert.ok(told().length <= RECENT_MAX + 5, String(told().length));
});

test('a code or a token that stands in an origin is not logged', async () => {
  const app = await start({ log });
  for (const label of ['598811', `1${'x'.repeat(38)}`, 'a-598-812', `${'eyJhbGci-_OiJ'.repeat(4)}`])
    await app.app.request('https://id.example.com/v1/me', { headers: { origin: `https://${label}.evil.example` } });
  assert.deepEqual(
    lines.filter(({ event }) => event === 'origin-refused').map(({ data }) => data['seen']),
    ['[digits]', '[token]', 'a-[digits]'].map((label) => `https://${label}.evil.example`),
  );
});

test('a valid token at the wrong API, and a cookie without our header, are told too', async () => {
  const app = await start({ log });
  const bound = await start({ log, project: { issuers: [app.idp.entry({ faces: ['descope'] })] } });
  const headers = { authorization: `Bearer ${app.idp.token()}` };
  for (let i = 0; i < 3; i++)
    assert.equal((await bound.person().send('GET', '/v1/me', undefined, headers)).status, 401);
  const refused = lines.filter(({ event }) => event === 'token-refused').map(({ data }) => data);
  assert.deepEqual(
    refused.map(({ reason, expectedPlaces, seenPlace }) => [reason, expectedPlaces, seenPlace]),
    Array.from({ length: 3 }, () => ['place-other', 'descope', 'native']),
  );
  lines.length = 0;
  const opened = await app.person().send('POST', '/v1/session', {});
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const byCookie = { authorization: '', cookie, 'x-contact-change': '' };
  assert.equal(
    (await app.person().send('POST', '/v1/changes', { kind: 'email', value: 'a@b.example' }, byCookie)).status,
    403,
  );
  assert.deepEqual(
    lines.filter(({ event }) => event === 'origin-refused').map(({ data }) => [data['reason'], data['seen']]),
    [['cookie-of-another-page', 'https://app.example.com']],
  );
});

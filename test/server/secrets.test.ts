import assert from 'node:assert/strict';
import { createHmac, hkdfSync } from 'node:crypto';
import { test } from 'node:test';
import { parseKeys, makeKey } from '../../server/config/keys.ts';
import type { ProofSeed } from '../../server/ports/secrets.ts';
import { createSecrets, dice } from '../../server/tokens/secrets.ts';

const bytes = (fill: number): Uint8Array => Uint8Array.from({ length: 32 }, (_, i) => (i * 7 + fill) % 256);
const NEW = { id: 'k2', key: bytes(2) };
const OLD = { id: 'k1', key: bytes(1) };

const SEED: ProofSeed = {
  project: 'default',
  user: 'usr_0000000000000001',
  change: 'chg_0000000000000001',
  proof: 'prf_0000000000000001',
  target: 'email:ann@example.com',
  sequence: 1,
  keyId: 'k2',
};

test('a keyed hash is the HMAC-SHA-256 of its parts, each with its length before it', () => {
  const secrets = createSecrets([NEW]);
  const subkey = new Uint8Array(hkdfSync('sha256', NEW.key, '', 'contact-change/1/keyed', 32));
  const expected = (parts: readonly string[]): string => {
    const hmac = createHmac('sha256', subkey);
    for (const part of parts) {
      const bytes = Buffer.from(part);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      hmac.update(length).update(bytes);
    }
    return hmac.digest('base64url');
  };
  const texts = ['', 'a', 'ann@example.com', 'é', '\u{1F600}', '\ud800', 'x'.repeat(1020), 'ß'.repeat(3000)];
  for (const one of texts)
    for (const other of texts)
      for (const parts of [[one], [one, other], [other, '', one, 'end']])
        assert.deepEqual(secrets.keyed(parts), [expected(parts)]);
});

test('codes spread evenly over all digits at all places, leading zeros kept (R-020)', () => {
  const secrets = createSecrets([NEW]);
  const counts = Array.from({ length: 6 }, () => Array.from({ length: 10 }, () => 0));
  const n = 20_000;
  let leadingZero = 0;
  for (let i = 0; i < n; i++) {
    const code = secrets.code({ ...SEED, proof: `prf_${i}` }, 6) ?? '';
    assert.match(code, /^\d{6}$/);
    if (code.startsWith('0')) leadingZero++;
    [...code].forEach((digit, place) => {
      const row = counts[place];
      if (row) row[Number(digit)] = (row[Number(digit)] ?? 0) + 1;
    });
  }
  assert.ok(leadingZero > 1800 && leadingZero < 2200);
  for (const [place, row] of counts.entries()) {
    const chi2 = row.reduce((sum, count) => sum + (count - n / 10) ** 2 / (n / 10), 0);
    // 27.88 is the 0.1 % point at 9 degrees of freedom; the key is fixed, so this passes always or never.
    assert.ok(chi2 < 27.88, `place ${place}: ${chi2}`);
  }
});

test('codes, links and hashes are those of earlier versions, which are still in messages and in the database', () => {
  const secrets = createSecrets([NEW]);
  assert.equal(secrets.code(SEED, 10), '8429712607');
  assert.equal(secrets.linkToken(SEED), '100000000000000011Yf2f53UdY3u2Bm8VHSxEe');
  assert.deepEqual(secrets.keyed(['default', 'ä', '\ud800']), ['5hYMHHvECsV_1UjVJjcESiuS4J6Z-FksMxSHNm1YgpM']);
  assert.equal(secrets.hash('ä\ud800x'), 'PABMm9qGsjfxvnYiZiHtyAKA1Tq1eGdr-sP_F46by5M');
  assert.equal(secrets.anonymous('p', 'email', 'x'), 'hash:k2:ex0raiaLBGDWt-9Qp9UMNA');
});

test('ids that every change stores begin with the second of their making; the id of a proof, which proves old links, is random', (t) => {
  const now = Date.UTC(2030, 0, 1);
  t.mock.timers.enable({ apis: ['Date'], now });
  const parts = (prefix: Parameters<typeof dice.id>[0]) =>
    Array.from({ length: 50 }, () => Buffer.from(dice.id(prefix).slice(4), 'base64url'));
  for (const prefix of ['chg', 'ctc', 'und', 'msg', 'aud'] as const) {
    const ids = parts(prefix);
    for (const id of ids) assert.equal(id.readUInt32BE(), now / 1000);
    assert.equal(new Set(ids.map((id) => id.readBigUInt64BE(4))).size, ids.length);
  }
  assert.equal(new Set(parts('prf').map((id) => id.readUInt32BE())).size, 50);
});

test('no two ids are equal, also when many are made at once', () => {
  const { id } = createSecrets([NEW]);
  const ids = Array.from({ length: 2000 }, () => id('chg'));
  assert.equal(new Set(ids).size, ids.length);
  for (const one of ids) assert.match(one, /^chg_[\w-]{16}$/);
});

test('the same seed gives the same code and link, and any other part gives others', () => {
  const secrets = createSecrets([NEW, OLD]);
  const again = createSecrets([OLD, NEW]);
  assert.equal(secrets.code(SEED, 10), again.code(SEED, 10));
  assert.equal(secrets.linkToken(SEED), again.linkToken(SEED));
  const others: Partial<ProofSeed>[] = [
    { project: 'other' },
    { user: 'usr_0000000000000002' },
    { change: 'chg_0000000000000002' },
    { proof: 'prf_0000000000000002' },
    { target: 'email:bob@example.com' },
    { sequence: 2 },
    { keyId: 'k1' },
    // The same characters parted elsewhere.
    { project: 'defaultusr', user: '_0000000000000001' },
    { target: 'email:ann@example.com1', sequence: 0 },
  ];
  const codes = new Set([secrets.code(SEED, 10)]);
  const macs = new Set([secrets.linkToken(SEED)?.slice(17)]);
  for (const other of others) {
    codes.add(secrets.code({ ...SEED, ...other }, 10));
    macs.add(secrets.linkToken({ ...SEED, ...other })?.slice(17));
  }
  assert.equal(codes.size, others.length + 1);
  assert.equal(macs.size, others.length + 1);
});

test('a code of another length is another code, not a piece of the longer one', () => {
  const secrets = createSecrets([NEW]);
  const six = secrets.code(SEED, 6) ?? '';
  assert.equal(secrets.code(SEED, 10)?.length, 10);
  assert.notEqual(secrets.code(SEED, 10)?.slice(-6), six);
});

test('a proof whose key is gone has neither code nor link', () => {
  const secrets = createSecrets([NEW]);
  assert.equal(secrets.code({ ...SEED, keyId: 'k1' }, 6), null);
  assert.equal(secrets.linkToken({ ...SEED, keyId: 'k1' }), null);
  assert.equal(secrets.newestKey, 'k2');
});

test('a link token is 39 characters that no mail program cuts, and names its proof (R-021)', () => {
  const secrets = createSecrets([NEW]);
  for (let i = 0; i < 2000; i++) {
    const proof = secrets.id('prf');
    const token = secrets.linkToken({ ...SEED, proof }) ?? '';
    assert.match(token, /^1[\w-]{16}[0-9A-Za-z]{22}$/);
    assert.equal(secrets.proofOf(token), proof);
  }
  for (const bad of [
    '',
    '1',
    '2' + 'a'.repeat(38),
    '1' + 'a'.repeat(16) + '-'.repeat(22),
    `1${'a'.repeat(80)}`,
    '1 '.repeat(20),
  ])
    assert.equal(secrets.proofOf(bad), null, bad);
});

test('ids and cookie values never repeat and have their length', () => {
  const secrets = createSecrets([NEW]);
  const ids = new Set(Array.from({ length: 1000 }, () => secrets.id('chg')));
  assert.equal(ids.size, 1000);
  for (const id of ids) assert.match(id, /^chg_[\w-]{16}$/);
  assert.match(secrets.opaque(), /^[\w-]{43}$/);
  assert.notEqual(secrets.opaque(), secrets.opaque());
  assert.match(secrets.hash('x'), /^[\w-]{43}$/);
  assert.equal(secrets.hash('x'), secrets.hash('x'));
});

test('comparison takes strings of any length and nothing else (R-027)', () => {
  const { isEqual: same } = createSecrets([NEW]);
  assert.equal(same('123456', '123456'), true);
  assert.equal(same('123456', '123457'), false);
  assert.equal(same('123456', '12345'), false);
  assert.equal(same('', ''), true);
  assert.equal(same('\ud800', '\ud801'), false);
  for (const other of [123456, null, undefined, ['123456'], { length: 6 }])
    assert.equal(same('123456', other as unknown as string), false);
});

test('keys are made and read as SECRET_KEYS writes them', () => {
  const made = [makeKey('2026-11'), makeKey('2026-10')];
  const read = parseKeys(made.join(',\n'));
  assert.ok(read.ok);
  assert.deepEqual(
    read.keys.map(({ id, key }) => [id, key.length]),
    [
      ['2026-11', 32],
      ['2026-10', 32],
    ],
  );
  assert.equal(createSecrets(read.keys).newestKey, '2026-11');
});

test('short, typed-in, repeated and broken keys are refused without being told (R-111)', () => {
  const good = makeKey('a');
  const cases: [text: string, error: RegExp][] = [
    ['', /at least one/],
    ['a:c2hvcnQ', /key 1 must be/],
    [good.slice(2), /key 1 must be/],
    [`${good} nonsense`, /key 2 must be/],
    [`${good} ${makeKey('a')}`, /key 2 has the id/],
    [`a:${'A'.repeat(43)}`, /key 1 is not random/],
    [`a:${Buffer.from('changeme'.repeat(4)).toString('base64url')}`, /key 1 is not random/],
    [`${good}x`, /key 1 must be/],
  ];
  for (const [text, error] of cases) {
    const read = parseKeys(text);
    assert.ok(!read.ok, text);
    assert.match(read.errors.join(), error);
    for (const entry of text.split(/[\s,]+/)) if (entry.length > 8) assert.ok(!read.errors.join().includes(entry));
  }
  assert.throws(() => createSecrets([]));
  assert.throws(() => createSecrets([{ id: 'a', key: new Uint8Array(16) }]));
});

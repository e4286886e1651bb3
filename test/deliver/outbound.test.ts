import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import test from 'node:test';
import { createOutbound } from '../../server/deliver/channels/http/outbound.ts';
import { isReachable } from '../../server/deliver/channels/http/public-address.ts';
import { rangesOf } from '../../server/core/ip-address.ts';
import { certificates } from '../kit/inbox.ts';
import { receive } from './receiver.ts';

const nobody = rangesOf([]);
const addresses = (...all: string[]): LookupAddress[] =>
  all.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

for (const [what, list] of [
  ['this machine', ['127.0.0.1', '127.9.9.9', '0.0.0.0', '::1', '::']],
  ['private networks', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1', 'fd00::1', 'fc00::1']],
  ['the link', ['169.254.1.1', 'fe80::1', 'fe80::1%eth0', 'fec0::1']],
  ['metadata of clouds', ['169.254.169.254', '100.100.100.200', '168.63.129.16', '192.0.0.192', 'fd00:ec2::254']],
  [
    'IPv4 inside IPv6',
    ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:169.254.169.254', '::ffff:a00:1', '64:ff9b::7f00:1'],
  ],
  ['old ways of tunnelling it', ['2002:7f00:1::', '2001:0:7f00:1::', '::127.0.0.1', '64:ff9b:1::a00:1']],
  [
    'what is nobody’s',
    ['192.0.2.1', '198.18.0.1', '203.0.113.9', '224.0.0.1', '240.0.0.1', '255.255.255.255', 'ff02::1'],
  ],
  ['documentation', ['2001:db8::1', '3fff::1']],
  ['what is no address', ['', 'localhost', '127.1', '0x7f000001', '2130706433']],
] as const)
  test(`${what} cannot be reached`, () => {
    for (const address of list) assert.equal(isReachable(address, nobody), false, address);
  });

test('public addresses can, also as IPv4 inside IPv6', () => {
  for (const address of ['93.184.216.34', '172.32.0.1', '100.128.0.1', '2606:2800:220:1::1', '::ffff:93.184.216.34'])
    assert.equal(isReachable(address, nobody), true, address);
  assert.equal(isReachable('64:ff9b::5db8:d822', nobody), true);
});

test('a private range can be allowed, and nothing beside it', () => {
  const own = rangesOf(['10.1.0.0/16', 'fd00:1::/32', '192.168.7.7']);
  for (const address of ['10.1.2.3', '::ffff:10.1.2.3', 'fd00:1::9', '192.168.7.7'])
    assert.equal(isReachable(address, own), true, address);
  for (const address of ['10.2.0.1', 'fd00:2::9', '192.168.7.8', '169.254.169.254'])
    assert.equal(isReachable(address, own), false, address);
  for (const range of ['10.1', 'x/8', '10.0.0.0/33', '10.0.0.0/', '64:ff9b::/96', '::ffff:0:0/96'])
    assert.throws(() => rangesOf([range]));
});

for (const url of [
  'https://127.0.0.1/',
  'https://localhost/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://169.254.169.254/latest/meta-data/',
  'http://example.com/',
  'http://10.0.0.1/',
  'http://169.254.169.254/',
  'http://127.0.0.2/',
  'ftp://example.com/',
])
  test(`${url} is refused, and nothing connects`, async () => {
    assert.partialDeepStrictEqual(await createOutbound({ wait: 1000 }).post(new URL(url), {}, '{}'), { at: 'refused' });
  });

for (const found of [['10.0.0.1'], ['93.184.216.34', '10.0.0.1'], ['::ffff:127.0.0.1'], ['fd00::1'], []])
  test(`a public name that leads to ${found.join(' and ') || 'nothing'} is refused`, async () => {
    const outbound = createOutbound({ wait: 1000, resolve: async () => addresses(...found) });
    assert.partialDeepStrictEqual(await outbound.post(new URL('https://hooks.example.com/'), {}, '{}'), {
      at: 'refused',
    });
  });

test('a name of this machine that leads elsewhere gets no plain http', async () => {
  const outbound = createOutbound({ wait: 1000, resolve: async () => addresses('93.184.216.34') });
  assert.partialDeepStrictEqual(await outbound.post(new URL('http://localhost/'), {}, '{}'), { at: 'refused' });
});

test('a name that cannot be resolved is tried again', async () => {
  const outbound = createOutbound({ resolve: () => Promise.reject(new Error('SERVFAIL')) });
  assert.partialDeepStrictEqual(await outbound.post(new URL('https://hooks.example.com/'), {}, '{}'), {
    at: 'network',
  });
});

test('a resolver that hangs is left after the wait', async () => {
  const outbound = createOutbound({ wait: 50, resolve: () => new Promise(() => undefined) });
  assert.partialDeepStrictEqual(await outbound.post(new URL('https://hooks.example.com/'), {}, '{}'), {
    at: 'timeout',
  });
});

test('a name is asked for once, and the answer that was judged is where the POST goes (R-107)', async (t) => {
  const receiver = await receive(t, 'https');
  let asked = 0;
  const outbound = createOutbound({
    allow: ['127.0.0.1'],
    ca: certificates().ca,
    // Another answer at the second time, as a name that is rebound gives.
    resolve: async () => addresses(++asked === 1 ? '127.0.0.1' : '10.0.0.1'),
  });
  const answer = await outbound.post(new URL(receiver.url), { 'x-a': 'b' }, '{"ä":1}');
  assert.equal(answer.at === 'answer' && answer.status, 204);
  assert.equal(asked, 1);
  assert.equal(receiver.got[0]?.body, '{"ä":1}');
  assert.equal(receiver.got[0]?.headers['x-a'], 'b');
});

test('a certificate of an unknown authority is not trusted', async (t) => {
  const receiver = await receive(t, 'https');
  const outbound = createOutbound({ allow: ['127.0.0.1', '::1'] });
  assert.partialDeepStrictEqual(await outbound.post(new URL(receiver.url), {}, '{}'), { at: 'tls' });
  assert.equal(receiver.got.length, 0);
});

test('in development, plain http reaches this very machine by its name too', async (t) => {
  const receiver = await receive(t);
  const url = new URL(receiver.url.replace('127.0.0.1', 'localhost'));
  const answer = await createOutbound({ resolve: async () => addresses('127.0.0.1') }).post(url, {}, '{}');
  assert.equal(answer.at, 'answer');
});

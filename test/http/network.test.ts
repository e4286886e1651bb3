import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkOf } from '../../server/http/middleware/network.ts';

const block = (peer: string | undefined, forwarded?: string, hops = 0) => networkOf(peer, forwarded, hops)?.block;

test('the caller is whom our own proxies heard, never what the caller says of itself (R-083)', () => {
  assert.equal(block('203.0.113.7'), '203.0.113.7');
  assert.equal(block('203.0.113.7', '198.51.100.1'), '203.0.113.7', 'no proxy: the header is anybody’s');
  assert.equal(block('10.0.0.2', '198.51.100.1', 1), '198.51.100.1');
  assert.equal(block('10.0.0.2', '9.9.9.9, 198.51.100.1', 1), '198.51.100.1', 'what stands further left is made up');
  assert.equal(block('10.0.0.2', '9.9.9.9, 198.51.100.1, 10.0.0.3', 2), '198.51.100.1');
  assert.equal(block('203.0.113.7', '9.9.9.9', 2), '203.0.113.7', 'it did not come through both proxies');
  assert.equal(block('10.0.0.2', undefined, 1), '10.0.0.2');
  assert.equal(block(undefined), undefined);
});

test('all addresses of one /64 are one, in every spelling, and IPv4 in IPv6 is IPv4 (V25, CVE-2026-24398)', () => {
  const spellings = [
    '2001:db8:1:2::1',
    '2001:DB8:1:2:0:0:0:1',
    '2001:0db8:0001:0002:0000:0000:0000:0001',
    '2001:db8:1:2::',
    '[2001:db8:1:2::9]:443',
    '2001:db8:1:2:ffff:ffff:192.0.2.1',
    'fe80::1%eth0',
  ].map((address) => block('10.0.0.2', address, 1));
  assert.deepEqual([...new Set(spellings.slice(0, -1))], ['2001:db8:1:2::/64']);
  assert.equal(spellings.at(-1), 'fe80:0:0:0::/64');
  const { wide, masked } = networkOf('2001:db8:1:2::1', undefined, 0) ?? {};
  assert.deepEqual([wide, masked], ['2001:db8:1::/48', '2001:db8:1::']);
  for (const address of ['::ffff:203.0.113.7', '::FFFF:cb00:7107', '64:ff9b::203.0.113.7', '203.0.113.7:4711'])
    assert.equal(block(address), '203.0.113.7', address);
  assert.equal(networkOf('203.0.113.7', undefined, 0)?.masked, '203.0.113.0');
});

test('what is no address is nobody’s, and a private peer without a known proxy is not taken for a person', () => {
  for (const text of ['', 'unknown', '_hidden', '1.2.3', '1.2.3.4.5', '999.1.1.1', '::1::', '<script>', "' or 1=1"])
    assert.equal(block('10.0.0.2', text, 1), undefined, text);
  for (const peer of ['127.0.0.1', '::1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '100.64.0.1', 'fd00::1', 'fe80::1'])
    assert.equal(block(peer), undefined, peer);
  assert.equal(block('127.0.0.1', '10.1.2.3', 1), '10.1.2.3', 'behind a proxy that is known, an intranet is counted');
});

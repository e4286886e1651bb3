// Owns which codes of RFC 3463 are about the address. Not what a report then does: test/http/delivery-reports.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meaningOfStatus } from '../../server/core/delivery-report.ts';

test('a code that names the address of the recipient stops later messages to it', () => {
  for (const status of ['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.0', '5.2.1', ' 5.1.1 (unknown user)'])
    assert.deepEqual(meaningOfStatus(status), { fate: 'failed', ofAddress: true }, status);
});

test('every other code of class 5 fails its message alone: one of the sender, the network, a loop, a time that is over', () => {
  for (const detail of ['0.0', '1.0', '1.4', '1.5', '1.7', '1.8', '1.9', '1.11', '2.2', '2.3', '2.4', '3.4', '4.0'])
    assert.deepEqual(meaningOfStatus(`5.${detail}`), { fate: 'failed', ofAddress: false }, detail);
  for (const detail of ['4.1', '4.3', '4.4', '4.6', '4.7', '5.0', '6.1', '7.0', '7.1', '7.26'])
    assert.deepEqual(meaningOfStatus(`5.${detail}`), { fate: 'failed', ofAddress: false }, detail);
});

test('a code of another class, or no code, is no failure for good', () => {
  for (const status of ['4.1.1', '4.4.7 (expired)', '2.1.5', '', '5.1', '5.1.1.1', '5.1.1x'])
    assert.deepEqual(meaningOfStatus(status), { fate: 'passing', ofAddress: false }, status);
});

import assert from 'node:assert/strict';
import { sign, verify } from 'node:crypto';
import { test } from 'node:test';
import { signingKey } from '../../server/tokens/signing.ts';
import { KEYS } from '../kit/app.ts';

test('a signing key whose number begins with a zero octet is a key like any other', () => {
  const { privateKey, publicKey } = signingKey(KEYS[0]);
  const { d = '' } = privateKey.export({ format: 'jwk' });
  assert.equal(Buffer.from(d, 'base64url')[0], 0, 'the tests’ own key is one');
  const said = Buffer.from('said');
  assert.ok(verify('sha256', said, publicKey, sign('sha256', said, privateKey)));
});

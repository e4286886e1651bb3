// Owns what the methods of a sign-in count for. Not the freshness of a sign-in: step-up.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULT_POLICY } from '../../server/core/policy.ts';
import { hasStrongMethod } from '../../server/core/sign-in-methods.ts';

const strong = (...amr: string[]): string =>
  (['email', 'phone', null] as const)
    .filter((kind) => hasStrongMethod(amr, DEFAULT_POLICY.strongAmr, kind))
    .map((kind) => kind ?? 'both')
    .join(' ');

test('a message to the contact that changes is no second factor, by whatever name', () => {
  const cases: [amr: string[], strongFor: string][] = [
    [[], ''],
    [['pwd'], ''],
    [['sms'], ''],
    [['email'], ''],
    [['pwd', 'sms'], ''],
    [['pwd', 'mfa'], 'email phone both'],
    [['mfa'], 'email phone both'],
    [['pwd', 'otp'], 'email phone both'],
    [['pwd', 'sms', 'mfa'], 'email'],
    [['pwd', 'tel', 'mfa'], 'email'],
    [['pwd', 'SMS', 'mfa'], 'email'],
    [['whatsapp', 'mfa'], 'email'],
    [['pwd', 'sms', 'otp'], 'email'],
    [['pwd', 'sms', 'mca'], 'email'],
    [['email', 'mfa'], 'phone'],
    [['magiclink', 'mfa'], 'phone'],
    [['email', 'sms', 'mfa'], ''],
    [['message-otp'], ''],
    [['message-otp', 'mfa'], ''],
    [['message-otp', 'totp', 'mfa'], 'email phone both'],
    [['sms', 'webauthn'], 'email phone both'],
    [['email', 'totp'], 'email phone both'],
    [['hwk'], 'email phone both'],
    [['webauthn'], 'email phone both'],
    [['fed'], ''],
    [['oauth', 'saml', 'unknown', 'MFA '], ''],
    [['user', 'geo', 'rba', 'wia', 'kba', 'pin', 'pop'], ''],
    [['__proto__', 'constructor'], ''],
  ];
  for (const [amr, strongFor] of cases) assert.equal(strong(...amr), strongFor, amr.join(' '));
});

test('a policy may let an SMS count for a change of the e-mail address, beside a password', () => {
  const listed = [...DEFAULT_POLICY.strongAmr, 'sms', 'email'];
  const kinds = (amr: string[]) =>
    (['email', 'phone', null] as const).map((kind) => hasStrongMethod(amr, listed, kind));
  assert.deepEqual(kinds(['pwd', 'sms']), [true, false, false]);
  assert.deepEqual(kinds(['pwd', 'email']), [false, true, false]);
  assert.deepEqual(kinds(['sms']), [false, false, false]);
  assert.deepEqual(kinds(['sms', 'fed']), [false, false, false]);
});

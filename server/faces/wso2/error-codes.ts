// Owns WSO2's error codes and their messages. Not the form of a refusal, nor which code other problems get: dialect.ts.
import type { Kind } from '../../../shared/contact.ts';
import type { Refusal } from '../../../shared/problem.ts';

/** Messages by code, from the vendor's IdentityRecoveryConstants. The texts of 18022, 18023 and 17007 are guesses. */
export const MESSAGES = {
  '17003': 'User account is locked.',
  '17004': 'User account is disabled.',
  '17007': 'Mobile verification by privileged users is not enabled.',
  '18001': 'Invalid code.',
  '18002': 'Expired code.',
  '18003': 'Invalid user.',
  '18005': 'User recovery data is not found. Please re-initiate the recovery flow.',
  '18013': 'Unexpected error.',
  '18022': 'Expired OTP.',
  '18023': 'The link is no longer valid.',
  '20037': 'Confirmation code is not provided.',
  '20038': 'Recovery scenario is not provided.',
  'UAR-10011': 'Invalid recovery scenario.',
  'UEV-10002': 'Email verification is not enabled',
  'UEV-10003': 'Unable to verify multiple email addresses simultaneously',
  'UEV-10004': 'Support for multiple email addresses per user is not enabled',
  'UEV-10005':
    'As multiple email addresses support is enabled, primary email address should be included in the email addresses list.',
  'UEV-10006':
    'As multiple email addresses support and email verification is enabled, primary email address should be included in the verified email addresses list.',
  'UMV-10001': 'Verified mobile numbers claim cannot be updated as mobile number verification on update is disabled.',
  'UMV-10002': 'Unable to verify multiple mobile numbers simultaneously.',
  'UMV-10003': 'Support for multiple mobile numbers per user is not enabled',
  'UMV-10004':
    'As multiple mobile numbers support is enabled, primary mobile number should be included in the mobile numbers list.',
  'UMV-10005':
    'As multiple mobile numbers support and mobile verification is enabled, primary mobile number should be included in the verified mobile numbers list.',
} as const;

/** An error code of the vendor. */
export type ErrorCode = keyof typeof MESSAGES;

/** Codes with which the rules refuse a write of contacts, by kind. */
export const LIST_CODES = {
  email: {
    kindDisabled: 'UEV-10002',
    severalToVerify: 'UEV-10003',
    singleAddress: 'UEV-10004',
    primaryNotInList: 'UEV-10005',
    primaryNotInVerifiedList: 'UEV-10006',
  },
  phone: {
    kindDisabled: 'UMV-10001',
    severalToVerify: 'UMV-10002',
    singleAddress: 'UMV-10003',
    primaryNotInList: 'UMV-10004',
    primaryNotInVerifiedList: 'UMV-10005',
  },
} as const satisfies { readonly [K in Kind]: Readonly<Record<string, ErrorCode>> };

/** One of our refusals, with or without a code of the vendor. */
export type Wso2Refusal = Refusal & { readonly wso2?: ErrorCode };

/** Returns a refusal with a code of the vendor. `cause`: our refusal, whose details are kept. */
export function wso2Refusal(code: ErrorCode, cause: Refusal = { code: 'body-invalid' }): Wso2Refusal {
  return { ...cause, wso2: code };
}

// Owns the English words that come with the second file. Importing it makes them known to every widget on the page.
import { register } from './packs.ts';

export const more = {
  locked: 'Too many wrong codes',
  lockedText: 'This change was stopped to keep your account safe.',
  expired: 'That code has expired',
  expiredText: 'Nothing has changed yet.',
  quota: 'You’ve asked for too many codes',
  quotaText: 'Try again in {t}.',
  startAgain: 'Start again',

  alsoCurrent: 'You’ll need a code from {v} as well.',
  nextIn: 'You can send the next code in {t}.',

  half: '1 of 2 confirmed. Next: the code sent to {v}.',
  progress: '{n} of 2 confirmed',
  sideNew: 'New',
  sideCurrent: 'Current',
  sideDone: 'Confirmed',
  sideOpen: 'Not confirmed yet',
  checkNewEmail: 'Check your new email',
  checkNewPhone: 'Check your new phone',
  checkCurrentEmail: 'Check your current email',
  checkCurrentPhone: 'Check your current phone',
  codeFor: '{d}-digit code sent to {v}',
  turn: 'Enter the code sent to {v} first',
  cannotUse: 'I can’t use {v} any more',

  ways: 'If you can’t use {v} any more',
  waysText: 'Choose another way to allow this change.',
  wayOther: 'Send a code to {v}',
  waySignIn: 'Sign in again',
  waySignInText: 'With a passkey or a second step you may not need it.',
  wayLost: 'It’s lost or somebody else has it',
  wayLostText: 'Whoever has it will then be able to freeze your account, but not to take this change back.',
  wayBack: 'Back to the code',
  back: 'Back',
  still: '{v} still has to confirm this.',

  stepUp: 'Confirm it’s you',
  stepUpText: 'For your security, sign in again to change this.',
  frozen: 'Changes are paused',
  frozenText:
    'To keep your account safe, nothing can be changed here until {until}. Signing in again may lift this sooner.',
  managedEmail: 'Your email address is managed elsewhere',
  managedPhone: 'Your phone number is managed elsewhere',
  managedText: 'It comes from the way you sign in to {service}. Change it there.',

  verifyEmail: 'Verify your email address',
  verifyPhone: 'Verify your phone number',
  verifyText: 'We’ll send a code to {v}.',
  verifyLinkText: 'We’ll send a link to {v}.',
  verifiedEmail: 'Email address verified',
  verifiedPhone: 'Phone number verified',
  verifiedText: '{v} is verified.',
  verifiedAlready: '{v} is verified already.',
  verifyGone: 'This contact is no longer there.',

  'not-allowed': 'This can’t be done here.',
  'not-allowed-current-needed': 'Another contact that you can still use has to confirm this, and there is none.',
  'last-contact': 'This is your last contact of its kind. Add another one first.',
  'last-contact-last-verified': 'This is your only verified contact. Verify another one first.',
  'last-contact-last-login': 'You sign in with this. Add another one to sign in with first.',
  'last-contact-primary': 'This is your primary one. Make another one primary first.',
};

register({ lang: 'en', dir: 'ltr', messages: more });

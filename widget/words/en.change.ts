// Owns the English words of the first screens of <contact-change>. Not those of rare screens: en.rare.ts.
import { common } from './en.common.ts';

/** `{n}` and `{d}` are numbers, `{t}` is a duration, each written by Intl. `{v}` is an address. */
export const change = {
  ...common,

  current: 'Current: {v}',
  cancel: 'Cancel',
  cancelChange: 'Cancel change',
  help: 'Get help',

  enterEmail: 'Change your email address',
  addEmail: 'Add an email address',
  labelEmail: 'New email address',
  hintEmail: 'We’ll send a code to check you can use it.',
  replacesEmail: 'Once confirmed, it replaces {v} as the email for your {service} account.',
  becomesEmail: 'Once confirmed, it is the main email for your {service} account, and {v} stays as another one.',
  hintLink: 'We’ll send a link to check you can use it.',
  sendCode: 'Send code',
  sendLink: 'Send link',
  linkInsteadEmail: 'Email me a link instead',

  checkEmail: 'Check your email',
  codeQueued: 'We’re sending a {d}-digit code to {v}. It works for {t}.',
  codeSent: 'We sent a {d}-digit code to {v}. It works for {t}.',
  codeLabel: '{d}-digit code',
  resend: 'Send a new code',
  resendIn: 'Send a new code in {t}',
  missingEmail: 'No email? Check your spam folder and the address.',
  differentEmail: 'Use a different address',
  linkInstead: 'Get a link instead',

  doneEmail: 'Email address changed',
  addedEmail: 'Email address added',
  done: 'Done',

  sending: 'Sending…',
  cancelling: 'Cancelling…',
  resent: 'New code sent to {v}. Earlier codes no longer work.',

  'code-digits': 'The code must be {d} numbers',
  noResends: 'No more messages can be sent.',
  undelivered: 'We couldn’t deliver to {v}. Check it’s right.',
  emptyEmail: 'Enter an email address',
  'address-invalidEmail': 'Enter an email address in the correct format, like name@example.com',
  'proof-wrong': {
    one: 'That code isn’t right. Check it and try again. {n} try left.',
    other: 'That code isn’t right. Check it and try again. {n} tries left.',
  },
};

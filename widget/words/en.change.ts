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
  enterPhone: 'Change your phone number',
  addEmail: 'Add an email address',
  addPhone: 'Add a phone number',
  labelEmail: 'New email address',
  labelPhone: 'New mobile number',
  country: 'Country or region',
  hintEmail: 'We’ll send a code to check you can use it.',
  hintStays: 'Your current address stays in use until then.',
  hintPhone: 'We’ll text a code to this number. Message rates may apply.',
  hintLink: 'We’ll send a link to check you can use it.',
  sendCode: 'Send code',
  sendLink: 'Send link',
  linkInsteadEmail: 'Email me a link instead',
  linkInsteadPhone: 'Text me a link instead',

  checkEmail: 'Check your email',
  checkPhone: 'Check your phone',
  codeSent: 'We sent a {d}-digit code to {v}. It works for {t}.',
  codeLabel: '{d}-digit code',
  resend: 'Send a new code',
  resendIn: 'Send a new code in {t}',
  noResends: 'No more messages can be sent.',
  missingEmail: 'No email? Check your spam or junk folder and that the address is right.',
  missingPhone: 'No text message? It can take a minute.',
  delayed: 'Sending takes longer than usual.',
  undelivered: 'We couldn’t deliver to {v}. Check it’s right.',
  differentEmail: 'Use a different address',
  differentPhone: 'Use a different number',
  linkInstead: 'Get a link instead',

  goOn: 'Continue',

  doneEmail: 'Email address changed',
  donePhone: 'Phone number changed',
  addedEmail: 'Email address added',
  addedPhone: 'Phone number added',
  doneTextEmail: 'Your email address is now {v}.',
  doneTextPhone: 'Your phone number is now {v}.',
  addedText: '{v} has been added.',
  toldEmail: 'We’ve told your old address about this change.',
  toldPhone: 'We’ve told your old number about this change.',
  done: 'Done',

  sending: 'Sending…',
  cancelling: 'Cancelling…',
  resent: 'New code sent to {v}. Earlier codes no longer work.',
  resendOpen: 'You can send a new code now.',

  emptyEmail: 'Enter an email address',
  'address-invalidEmail': 'Enter an email address in the correct format, like name@example.com',
  'address-invalidPhone': 'Enter a mobile number, like {x}',
  'code-short': 'You’ve not entered enough numbers, the code must be {d} numbers',
  'code-long': 'You’ve entered too many numbers, the code must be {d} numbers',
  'code-digits': 'The code must be {d} numbers',
  'proof-wrong': {
    one: 'That code isn’t right. Check it and try again. {n} try left.',
    other: 'That code isn’t right. Check it and try again. {n} tries left.',
  },
};

// Owns the English words of the widget; every other language has the same keys. Not numbers or durations: Intl makes those.

/** Forms of a sentence by the number in it (Intl.PluralRules); `other` is always there. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

const messages = {
  loading: 'Loading…',
  failed: 'This could not be loaded',
  retry: 'Try again',
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
  typo: 'Did you mean {v}?',
  typoUse: 'Use {v}',
  typoKeep: 'Keep what I typed',

  checkEmail: 'Check your email',
  checkPhone: 'Check your phone',
  codeSent: 'We sent a {d}-digit code to {v}. It works for {t}.',
  codeFromLink: 'Open the link we sent to {v} and type the {d}-digit code it shows.',
  codeLabel: '{d}-digit code',
  confirm: 'Confirm',
  resend: 'Send a new code',
  resendIn: 'Send a new code in {t}',
  resendCode: 'Send a code instead',
  resendCodeIn: 'Send a code instead in {t}',
  resendLink: 'Send a new link',
  resendLinkIn: 'Send a new link in {t}',
  noResends: 'No more messages can be sent for this change.',
  missingEmail: 'No email? Check your spam or junk folder and that the address is right.',
  missingPhone: 'No text message? It can take a minute.',
  delayed: 'Sending takes longer than usual.',
  undelivered: 'We couldn’t deliver to {v}. Check it’s right.',
  differentEmail: 'Use a different address',
  differentPhone: 'Use a different number',
  linkInstead: 'Get a link instead',
  linkSent:
    'We sent a link to {v}. Open it here and this page updates by itself, or on any device and type the code it shows.',
  enterCode: 'Enter a code',

  pending: 'Change in progress',
  pendingText: '{v} is waiting to be confirmed.',
  resumeCode: 'Enter the code',

  locked: 'Too many wrong codes',
  lockedText: 'To keep your account safe, this change was stopped. You can start again.',
  expired: 'That code has expired',
  expiredText: 'Codes and links work for a short time only. Nothing has changed yet.',
  quota: 'You’ve asked for too many codes',
  quotaText: 'Try again in {t}.',
  startAgain: 'Start again',

  signedOut: 'You’ve been signed out',
  signedOutText: 'Sign in and you can go on where you stopped.',
  goOn: 'Continue',

  doneEmail: 'Email address changed',
  donePhone: 'Phone number changed',
  addedEmail: 'Email address added',
  addedPhone: 'Phone number added',
  doneTextEmail: 'Your email address is now {v}.',
  doneTextPhone: 'Your phone number is now {v}.',
  addedText: '{v} has been added.',
  done: 'Done',

  sending: 'Sending…',
  checking: 'Checking…',
  cancelling: 'Cancelling…',
  resent: 'New code sent to {v}. Earlier codes no longer work.',
  resentLink: 'New link sent to {v}.',
  resendOpen: 'You can send a new code now.',
  cancelled: 'The change was cancelled. Nothing has changed.',
  ended: 'This change is over. You can start a new one.',

  errorEmptyEmail: 'Enter an email address',
  errorEmail: 'Enter an email address in the correct format, like name@example.com',
  errorPhone: 'Enter a mobile number, like {x}',
  errorSameEmail: 'This is already your email address. Enter a different one.',
  errorSamePhone: 'This is already your phone number. Enter a different one.',
  errorUnusable: 'This can’t be used. Enter a different one.',
  errorCodeShort: 'You’ve not entered enough numbers, the code must be {d} numbers',
  errorCodeLong: 'You’ve entered too many numbers, the code must be {d} numbers',
  errorCodeDigits: 'The code must be {d} numbers',
  errorCodeWrong: {
    one: 'That code isn’t right. Check it and try again. {n} try left.',
    other: 'That code isn’t right. Check it and try again. {n} tries left.',
  },
  errorWait: 'It’s too soon for another message. Try again in {t}.',
  errorOffline: 'We couldn’t connect. Check your connection and try again.',
  errorUnknown: 'Something went wrong. Try again.',
  errorRef: 'Something went wrong. Try again. (Ref {id})',

  linkConfirmEmail: 'Confirm this email address?',
  linkConfirmPhone: 'Confirm this phone number?',
  linkStoryEmail: '{v} will become the email address for your {service} account.',
  linkStoryPhone: '{v} will become the phone number for your {service} account.',
  linkStoryAdd: '{v} will be added to your {service} account.',
  linkAccount: 'Account: {v}',
  linkNotMe: 'I didn’t ask for this',
  linkConfirmed: 'Confirmed',
  linkConfirmedText: 'You can close this page.',
  linkRelay: 'Enter this code where you started',
  linkRelayText: 'It works for {t}.',
  linkReported: 'Thank you for telling us',
  linkReportedText: 'The change was stopped. Nothing has changed.',
  linkUsed: 'This link has already been used',
  linkExpired: 'This link has expired',
  linkExpiredText: 'Ask for a new one.',
  linkSuperseded: 'A newer link was sent',
  linkSupersededText: 'Use the latest email.',
  linkClosed: 'This change is over',
  linkClosedText: 'It was cancelled or replaced. Nothing has changed.',
  linkUnknown: 'This link doesn’t work',
  linkUnknownText: 'Open the whole link, or ask for a new one.',
};

/** What every language says. Placeholders in braces are filled in; `{v}` is an address. */
export type Messages = {
  readonly [Key in keyof typeof messages]: (typeof messages)[Key] extends string ? string : Plural;
};

/** A language: its words, and which way they run. */
export interface Pack {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Messages;
}

export const en: Pack = { lang: 'en', dir: 'ltr', messages };

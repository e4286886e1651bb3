// Owns the English words of our pages. Every other language has the same type, so a missing line does not compile.

/** The values that a sentence may contain. They are plain text, which the pages escape. */
export interface SentenceValues {
  /** The new address, masked. */
  readonly value: string;
  readonly service: string;
}

/** Those of a sentence about a replaced contact. */
export interface ReplacedValues extends SentenceValues {
  /** The contact that the new one replaces, masked. */
  readonly old: string;
}

/** English. */
export const en = {
  lang: 'en' as string,
  dir: 'ltr' as 'ltr' | 'rtl',
  portal: { title: 'Admin portal', noScript: 'The admin portal needs JavaScript.' },
  account: {
    title: 'Your account',
    back: ({ service }: Pick<SentenceValues, 'service'>) => `Back to ${service}`,
    signIn: 'Sign in',
    signInText: 'Sign in to see and change your email addresses and phone numbers.',
    signOut: 'Sign out',
    signedOut: 'You are signed out',
    refused: 'The sign-in did not work',
    noScript: 'This page needs JavaScript.',
  },
  confirm: {
    title: { email: 'Confirm this email address?', phone: 'Confirm this phone number?' },
    becomes: {
      email: ({ value, service }: SentenceValues) =>
        `${value} will become the email address for your ${service} account.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} will become the phone number for your ${service} account.`,
    },
    primary: {
      email: ({ value, service }: SentenceValues) =>
        `${value} will become the main email address for your ${service} account.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} will become the main phone number for your ${service} account.`,
    },
    replacesAll: {
      email: ({ value, service }: SentenceValues) =>
        `${value} replaces all other email addresses of your ${service} account.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} replaces all other phone numbers of your ${service} account.`,
    },
    replaces: {
      email: ({ value, old, service }: ReplacedValues) =>
        `${value} replaces ${old} as the email address for your ${service} account.`,
      phone: ({ value, old, service }: ReplacedValues) =>
        `${value} replaces ${old} as the phone number for your ${service} account.`,
    },
    added: {
      email: ({ value, service }: SentenceValues) => `${value} will be added to your ${service} account.`,
      phone: ({ value, service }: SentenceValues) => `${value} will be added to your ${service} account.`,
    },
    account: 'Account',
    asked: 'Requested',
    place: 'From',
    button: 'Confirm',
    report: 'I didn’t ask for this',
    merges: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Another ${service} account uses it already. Both accounts will become one, and that cannot be undone.`,
    warning: 'Confirm only if you asked for this yourself.',
  },
  approve: {
    title: 'Allow this change?',
    button: 'Allow',
    warning: 'Allow it only if you asked for it yourself.',
  },
  confirmed: { title: 'Confirmed', text: 'You can close this page.' },
  approved: {
    title: 'Allowed',
    text: 'You can close this page. The change is made once the new address is confirmed as well.',
  },
  waits: {
    title: 'Confirmed',
    text: (date: string) =>
      `Support asked for this change. It takes effect on ${date}, unless it is stopped. It takes effect at once when you sign in and open the link again, or when one of your current contacts allows it.`,
  },
  otherAccount: 'A different account is signed in here. This change belongs to the account that asked for it.',
  relay: {
    title: 'Enter this code where you started',
    text: 'Go back to the page where you asked for the change and type it there.',
    minutes: (n: number) => (n === 1 ? 'It works for 1 minute.' : `It works for ${n} minutes.`),
    warning: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Do not give it to anyone. ${service} will never ask you for it by phone or message.`,
  },
  reported: {
    title: 'Thank you for telling us',
    text: 'Nothing was changed. The request is cancelled, and that account cannot use this address for now.',
  },
  stopped: {
    title: 'The change is stopped',
    text: 'Nothing was changed. All devices are signed out of the account, and nothing can be changed in it for now. Sign in again, and change your password if you have one.',
  },
  undo: {
    stop: {
      title: 'Stop this change?',
      text: {
        email: 'Somebody who is signed in to your account wants to change its email addresses.',
        phone: 'Somebody who is signed in to your account wants to change its phone numbers.',
      },
      button: 'Stop it: this wasn’t me',
    },
    restore: {
      title: 'Undo this change?',
      text: {
        email: 'The email addresses of your account will be as they were before.',
        phone: 'The phone numbers of your account will be as they were before.',
      },
      button: 'Undo the change',
    },
    freeze: {
      title: 'Stop changes to this account?',
      text: {
        email:
          'The email addresses stay as they are now, and nothing more can be changed for a while. The owner of the account said that this address is no longer theirs to use.',
        phone:
          'The phone numbers stay as they are now, and nothing more can be changed for a while. The owner of the account said that this number is no longer theirs to use.',
      },
      button: 'Stop changes',
    },
    brake: {
      title: 'Stop changes to this account?',
      text: {
        email: 'Two accounts became one. That stays so, yet nothing more can be changed in it for a while.',
        phone: 'Two accounts became one. That stays so, yet nothing more can be changed in it for a while.',
      },
      button: 'Stop changes',
    },
    byStaff: {
      email: 'Support of this service asked to change the email addresses of your account.',
      phone: 'Support of this service asked to change the phone numbers of your account.',
    },
    effect: 'All devices will be signed out of the account, and nothing can be changed in it for a while.',
    target: { email: 'New address', phone: 'New number' },
    back: 'Comes back',
    gone: 'Is removed',
    when: 'When',
  },
  late: {
    title: 'The change is already made',
    text: 'If it wasn’t you, open the newer message about it and undo it there. If you have none, sign in and check your account now, or ask for help.',
  },
  undone: {
    stop: 'The change is stopped',
    restore: 'It is as it was before',
    freeze: 'Changes are stopped',
    brake: 'Changes are stopped',
    text: 'All devices are signed out of the account. Sign in again now, and change your password if you have one.',
    frozenFor: (life: string) => `Nothing can be changed in the account without a new sign-in. This lasts ${life}.`,
  },
  used: { title: 'This link has already been used', text: 'There is nothing left to do here.' },
  expired: { title: 'This link has expired', text: 'Ask for a new one where you started.' },
  superseded: { title: 'A newer link was sent', text: 'Use the latest message.' },
  closed: {
    title: 'This request is over',
    text: 'It was cancelled, replaced or stopped. If you still want the change, start again.',
  },
  frozen: {
    title: 'Nothing can be changed right now',
    text: 'Somebody asked us to stop changes to this account. Sign in again to go on, or wait until tomorrow.',
  },
  taken: { title: 'This can’t be used', text: 'Go back to where you started and enter a different one.' },
  unknown: {
    title: 'This link doesn’t work',
    text: 'Part of it may be missing. Open it again from the message, or copy all of it.',
  },
  elsewhere: {
    title: 'Open the link again',
    text: 'That button was not pressed on this page. Open the link in the message once more.',
  },
  broken: { title: 'Something went wrong', text: 'Nothing was changed. Open the link again in a moment.' },
  help: 'Get help',
  reference: (id: string) => `Reference: ${id}`,
};

/** The words that every language must have. */
export type Words = typeof en;

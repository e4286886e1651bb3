// Owns the English words of the link pages. The type of every other language: a missing line does not compile.

/** What a sentence may name. All of it is text: pages.ts escapes it. */
export interface Named {
  /** The new address, masked. */
  readonly value: string;
  readonly service: string;
}

export const en = {
  lang: 'en' as string,
  dir: 'ltr' as 'ltr' | 'rtl',
  confirm: {
    title: { email: 'Confirm this email address?', phone: 'Confirm this phone number?' },
    primary: {
      email: ({ value, service }: Named) => `${value} will become the email address for your ${service} account.`,
      phone: ({ value, service }: Named) => `${value} will become the phone number for your ${service} account.`,
    },
    added: {
      email: ({ value, service }: Named) => `${value} will be added to your ${service} account.`,
      phone: ({ value, service }: Named) => `${value} will be added to your ${service} account.`,
    },
    account: 'Account',
    asked: 'Requested',
    place: 'From',
    button: 'Confirm',
    report: 'I didn’t ask for this',
    warning: 'Confirm only if you asked for this yourself.',
  },
  confirmed: { title: 'Confirmed', text: 'You can close this page.' },
  relay: {
    title: 'Enter this code where you started',
    text: 'Go back to the page where you asked for the change and type it there.',
    minutes: (n: number) => (n === 1 ? 'It works for 1 minute.' : `It works for ${n} minutes.`),
    warning: ({ service }: Pick<Named, 'service'>) =>
      `Give it to nobody. ${service} will never ask you for it by phone or message.`,
  },
  reported: {
    title: 'Thank you for telling us',
    text: 'Nothing was changed. The request is cancelled, and that account cannot use this address for now.',
  },
  used: { title: 'This link has already been used', text: 'There is nothing left to do here.' },
  expired: { title: 'This link has expired', text: 'Ask for a new one where you started.' },
  superseded: { title: 'A newer link was sent', text: 'Use the latest message.' },
  closed: {
    title: 'This request is over',
    text: 'It was cancelled, replaced or stopped. If you still want the change, start again.',
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

export type Words = typeof en;
